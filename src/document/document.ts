/** The documents this package ships, and what the manager, the simulator and the checker read of them. */
import { readFileSync } from 'node:fs';

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, SchemaObject>;
  [key: string]: unknown;
}

export interface ParameterObject {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema?: SchemaObject;
  content?: Record<string, { schema?: SchemaObject }>;
  [key: string]: unknown;
}

export interface OperationObject {
  operationId: string;
  parameters?: ParameterObject[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: SchemaObject }> };
  responses: Record<string, { content?: Record<string, { schema?: SchemaObject }>; [key: string]: unknown }>;
  [key: string]: unknown;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; [key: string]: unknown };
  paths: Record<string, Record<string, OperationObject>>;
  components: { schemas: Record<string, SchemaObject> };
  [key: string]: unknown;
}

/** One of the two bundled documents: `engine` (one engine's API) or `swarm` (the cluster's). Read anew at each call. */
export function loadDocument(name: 'engine' | 'swarm'): OpenApiDocument {
  return JSON.parse(readFileSync(new URL(`../generated/${name}.openapi.json`, import.meta.url), 'utf8'));
}
