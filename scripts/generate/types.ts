/** The internal types, by openapi-typescript; what its defaults get wrong for this API is mended here. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { type Document, header, type Schema } from './document.ts';
import { withPresence } from './presence.ts';

const f = ts.factory;
const reference = (name: string, ...types: ts.TypeNode[]) => f.createTypeReferenceNode(name, types);
const keyword = (kind: ts.KeywordTypeSyntaxKind) => f.createKeywordTypeNode(kind);

/** Documented values for completion, any string for truth: `'a' | 'b' | (string & {})`. */
const openString = f.createParenthesizedType(
  f.createIntersectionTypeNode([keyword(ts.SyntaxKind.StringKeyword), f.createTypeLiteralNode([])]),
);

const literal = (value: unknown) => f.createLiteralTypeNode(f.createStringLiteral(String(value)));

function transform(schema: Schema): ts.TypeNode | undefined {
  if (schema.format === 'binary') {
    const bytes = reference('Uint8Array', reference('ArrayBuffer'));
    return f.createUnionTypeNode([reference('Blob'), bytes, reference('ReadableStream', reference('Uint8Array'))]);
  }
  const values = openEnumValues(schema);
  if (!values) return undefined;
  const nullable = schema.anyOf?.some((member) => member.type === 'null');
  const orNull = nullable ? [f.createLiteralTypeNode(f.createNull())] : [];
  return f.createUnionTypeNode([...values.map(literal), openString, ...orNull]);
}

/** The documented values of `anyOf: [{enum}, {type: string}]`, our way to write an open enum. */
export function openEnumValues(schema: Schema): unknown[] | undefined {
  const closed = schema.anyOf?.find((member) => member.enum && member.type === 'string');
  const open = schema.anyOf?.some((member) => member.type === 'string' && !member.enum);
  return closed && open ? closed.enum : undefined;
}

export async function typesSource(document: Document): Promise<string> {
  const ast = await openapiTS(JSON.stringify(withPresence(withParameterSchemas(document))), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => transform(schema as Schema),
    silent: true,
  });
  return `${header(['//', ''])}\n${astToString(ast)}`;
}

/** openapi-typescript types a parameter with `content` as string; given a `schema` it tells the real shape. */
function withParameterSchemas(document: Document): Document {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      for (const parameter of operation.parameters ?? []) {
        const schema = parameter.content?.['application/json']?.schema;
        if (schema) {
          parameter.schema = schema;
          delete parameter.content;
        }
      }
    }
  }
  return copy;
}
