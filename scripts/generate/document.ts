/** The parts of an OpenAPI document that the generators read. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  description?: string;
  default?: unknown;
  'x-docker-lossless'?: boolean;
  'x-docker-since'?: string;
}
export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { value: unknown }>;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  explode?: boolean;
  'x-docker-since'?: string;
  schema?: Schema;
  content?: Record<string, MediaType>;
}
export interface Answer {
  answer: string;
  refresh?: string;
  does?: string;
}
export interface Stream {
  framing: string;
  hijack?: string[];
  halfClose?: boolean;
}
export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<
    string,
    { description: string; content?: Record<string, MediaType>; headers?: Record<string, { description?: string }> }
  >;
  security?: Record<string, string[]>[];
  'x-cluster'?: Answer;
  'x-docker-since'?: string;
  'x-docker-until'?: string;
  'x-docker-stream'?: Stream;
}
export interface Document {
  openapi: string;
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
export interface OverlayAction {
  target: string;
  description?: string;
  'x-claim'?: string;
  'x-title'?: string;
  'x-example'?: string;
  update?: unknown;
  remove?: boolean;
}

/** Every operation with its method and path, in the document's order. */
export function* operationsOf(document: Document): Generator<Operation & { method: string; path: string }> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (method !== 'parameters') yield { ...operation, method, path };
    }
  }
}

export const header = (comment: [string, string]) =>
  `${comment[0]} Generated from openapi/ by \`npm run generate\`. Do not edit. ${comment[1]}`.trim();
