/** The document as one API version has it, ready to judge with: operations by name, schemas by pointer, compiled when first needed. */
import { Ajv2020 as Ajv, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, OperationObject, SchemaObject } from '../../document/document.ts';
import { viewAt } from '../../document/view.ts';
import { type OperationId, operations } from '../../generated/operations.ts';

/** A schema and where it stands: a JSON pointer into the document, `#/components/schemas/Volume`. */
export interface Located {
  readonly schema: SchemaObject;
  readonly pointer: string;
}

const ROOT = 'view';

export class View {
  readonly version: string;
  readonly document: OpenApiDocument;
  private readonly ajv: Ajv;
  private readonly pointers = new WeakMap<object, string>();
  private readonly compiled = new Map<string, ValidateFunction>();

  /** @param version `1.24` … the document's newest */
  constructor(document: OpenApiDocument, version: string) {
    this.version = version;
    this.document = viewAt(document, version);
    // strict is about the schema's author, who has a lint of his own; all errors, so that one run tells everything
    this.ajv = new Ajv({ strict: false, allErrors: true, logger: false, verbose: true });
    addFormats.default(this.ajv);
    this.ajv.addFormat('uint64', { type: 'number', validate: (value) => Number.isInteger(value) && value >= 0 });
    this.ajv.addFormat('binary', true);
    this.ajv.addSchema({ ...(nullAsCondition(this.document, '#', this.pointers) as object), $id: ROOT });
  }

  /** Undefined when this version does not have it. */
  operation(id: OperationId): OperationObject | undefined {
    const { method, path } = operations[id];
    return this.document.paths[path]?.[method.toLowerCase()];
  }

  operationIds(): OperationId[] {
    return (Object.keys(operations) as OperationId[]).filter((id) => this.operation(id) !== undefined);
  }

  /** Pointer to an operation, to append to. */
  pointer(id: OperationId): string {
    const { method, path } = operations[id];
    return `#/paths/${escapePointer(path)}/${method.toLowerCase()}`;
  }

  /** @throws when nothing stands there: a broken reference in the document */
  at(pointer: string): SchemaObject {
    let value: unknown = this.document;
    for (const part of pointer.slice(2).split('/')) {
      value = (value as Record<string, unknown>)[unescapePointer(part)];
      if (value === undefined) throw new Error(`the document has nothing at ${pointer}`);
    }
    return value as SchemaObject;
  }

  /** Every plain schema that may speak about a value here: references followed, compositions taken apart. */
  shapes(located: Located, seen = new Set<string>()): Located[] {
    const { schema, pointer } = located;
    if (typeof schema !== 'object' || seen.has(pointer)) return [];
    seen.add(pointer);
    const found: Located[] = [located];
    if (schema.$ref) found.push(...this.shapes({ schema: this.at(schema.$ref), pointer: schema.$ref }, seen));
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const members = schema[keyword] as SchemaObject[] | undefined;
      members?.forEach((member, index) => {
        found.push(...this.shapes({ schema: member, pointer: `${pointer}/${keyword}/${index}` }, seen));
      });
    }
    return found;
  }

  /** Where in the document the keyword stands that an error is about. */
  schemaPath({ parentSchema, keyword }: ErrorObject): string {
    const at = this.pointers.get(parentSchema as object);
    return at === undefined ? '' : `${at}/${keyword}`;
  }

  /** @returns what is wrong with `value` by the schema at `pointer`; empty when nothing is */
  errors(pointer: string, value: unknown): readonly ErrorObject[] {
    let validate = this.compiled.get(pointer);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `${ROOT}${encodeURI(pointer)}` });
      this.compiled.set(pointer, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []);
  }
}

/**
 * `anyOf: [A, null]` → "if it is not null, A": a validator then speaks of what is wrong with A and not of null as well.
 * @param pointers gets the place in the document of each copy
 */
function nullAsCondition(value: unknown, pointer: string, pointers: WeakMap<object, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const within = (part: string | number, member: unknown) =>
    nullAsCondition(member, `${pointer}/${typeof part === 'number' ? part : escapePointer(part)}`, pointers);
  if (Array.isArray(value)) return value.map((member, index) => within(index, member));
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) copy[key] = within(key, member);
  pointers.set(copy, pointer);
  const { anyOf } = copy;
  if (Array.isArray(anyOf) && anyOf.length === 2 && (anyOf[1] as SchemaObject).type === 'null') {
    delete copy.anyOf;
    copy.if = { not: { type: 'null' } };
    [copy.then] = anyOf;
  }
  return copy;
}

export const escapePointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');
export const unescapePointer = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');
