/** Schemas as readers want them: a type in words, and fields in rows. Components are told once and linked to. */
import { isDeepStrictEqual } from 'node:util';
import type { SchemaObject } from '../../../document/document.ts';
import { type Content, html, prose } from './html.ts';

export const schemaAnchor = (name: string): string => `schema-${name}`;

const nameOf = (ref: string): string => ref.replace('#/components/schemas/', '');

/** What stands beside a name: first and last version, and whether the cluster has it differently. */
export function marks(
  carrier: { readonly [key: string]: unknown },
  differs: boolean,
  others: readonly string[] = [],
): Content {
  const { 'x-docker-since': since, 'x-docker-until': until } = carrier;
  return [
    ...others.map((text) => html` <span class="mark">${text}</span>`),
    typeof since === 'string' && html` <span class="mark">since ${since}</span>`,
    typeof until === 'string' && html` <span class="mark">until ${until}</span>`,
    differs &&
      html` <span class="mark cluster" title="one engine’s API has this differently, or not at all">cluster</span>`,
  ];
}

/** `string`, `array of ContainerSummary`, `integer or null`. */
export function typeOf(schema: SchemaObject | undefined): Content {
  if (!schema) return 'any value';
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return html`<a href="#${schemaAnchor(name)}">${name}</a>`;
  }
  const { anyOf, allOf, items, additionalProperties } = schema as Composed;
  if (anyOf) {
    // an open enum: documented values, and any other
    const [closed] = anyOf.filter((member) => member.enum);
    const known = closed?.type === 'string' && anyOf.some((member) => member.type === 'string' && !member.enum);
    const members = known ? anyOf.filter((member) => member !== closed) : anyOf;
    return joined(members.map(typeOf));
  }
  if (allOf)
    return joined(
      allOf.map((member) => typeOf(member)),
      ' with ',
    );
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return 'any value';
  return joined(
    types.map((type): Content => {
      if (type === 'array') return html`array of ${typeOf(items)}`;
      if (type === 'object' && typeof additionalProperties === 'object' && !schema.properties)
        return html`map of ${typeOf(additionalProperties)}`;
      return schema.format !== undefined && type !== 'null' ? `${type} (${schema.format})` : type;
    }),
  );
}

interface Composed {
  readonly anyOf?: readonly SchemaObject[];
  readonly allOf?: readonly SchemaObject[];
  readonly items?: SchemaObject;
  readonly additionalProperties?: SchemaObject | boolean;
}

const joined = (all: readonly Content[], by = ' or '): Content =>
  all.flatMap((one, index) => (index === 0 ? [one] : [by, one]));

/** Default, bounds, pattern and documented values. */
export function limits(schema: SchemaObject): Content {
  const values = [schema, ...((schema as Composed).anyOf ?? [])].flatMap((one) => one.enum ?? []);
  const told = (['default', 'minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern'] as const)
    .filter((key) => schema[key] !== undefined)
    .map((key) => html` <span class="limit">${words[key]} <code>${JSON.stringify(schema[key])}</code></span>`);
  const listed = values.map((value, index) => [index > 0 && ', ', html`<code>${String(value)}</code>`]);
  return [values.length > 0 && html` <span class="limit">${listed}</span>`, ...told];
}

const words = {
  default: 'default',
  minimum: 'from',
  maximum: 'to',
  minItems: 'at least',
  maxItems: 'at most',
  minLength: 'length from',
  maxLength: 'length to',
  pattern: 'as',
};

/**
 * A schema's fields, those of its parts and of what its lists and maps hold included; empty where it has none of its own.
 * @param before the same schema in one engine's document; undefined: it has none
 */
export function fields(schema: SchemaObject, before: SchemaObject | undefined): Content {
  const rows = rowsOf(schema, before);
  return rows.length > 0 && html`<table class="fields"><tbody>${rows}</tbody></table>`;
}

function rowsOf(schema: SchemaObject, before: SchemaObject | undefined): readonly Content[] {
  const { anyOf = [], allOf = [], items, additionalProperties } = schema as Composed;
  const known = before as (SchemaObject & Composed) | undefined;
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    row(name, property, before ? before.properties?.[name] : property, schema.required?.includes(name) ?? false),
  );
  const parts = [...anyOf, ...allOf].flatMap((member, index) =>
    rowsOf(member, [...(known?.anyOf ?? []), ...(known?.allOf ?? [])][index] ?? member),
  );
  const inner = [
    items && rowsOf(items, known?.items ?? items),
    typeof additionalProperties === 'object' &&
      rowsOf(
        additionalProperties,
        typeof known?.additionalProperties === 'object' ? known.additionalProperties : additionalProperties,
      ),
  ].flatMap((rows) => rows || []);
  return [...own, ...parts, ...inner];
}

function row(name: string, property: SchemaObject, before: SchemaObject | undefined, required: boolean): Content {
  const differs = !isDeepStrictEqual(property, before);
  return html`<tr${differs && html` class="differs"`}>
<th scope="row"><code>${name}</code>${marks(property, differs, required ? ['always'] : [])}</th>
<td><span class="type">${typeOf(property)}</span>${limits(property)}<p>${prose(property.description as string)}</p>${fields(property, before)}</td></tr>`;
}
