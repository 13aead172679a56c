/** The route table. */
import { type Document, header, type Operation, operationsOf } from './document.ts';

/** What the request body is to the manager: JSON it may read, bytes it only relays, or nothing. */
function bodyKind(operation: Operation): 'json' | 'stream' | 'none' {
  const media = Object.keys(operation.requestBody?.content ?? {});
  if (media.length === 0) return 'none';
  return media.every((type) => type === 'application/json') ? 'json' : 'stream';
}

export function operationsSource(document: Document): string {
  const rows = [...operationsOf(document)].map((operation) => {
    const cluster = operation['x-cluster'];
    if (!cluster) throw new Error(`${operation.operationId} has no x-cluster: add it to openapi/overlays/routing.yaml`);
    const row = {
      method: operation.method.toUpperCase(),
      path: operation.path,
      tag: operation.tags[0],
      body: bodyKind(operation),
      answer: cluster.answer,
      refresh: cluster.refresh,
      stream: operation['x-docker-stream'],
      since: operation['x-docker-since'],
      until: operation['x-docker-until'],
    };
    return `  ${operation.operationId}: ${JSON.stringify(row)},`;
  });
  return `${header(['//', ''])}
/** Whose answer the client gets in a cluster; openapi/overlays/routing.yaml says what each word means. */
export type Answer = 'owner' | 'holder' | 'any' | 'all' | 'self' | 'schedule' | 'builder' | 'none';

export interface Operation {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly tag: string;
  /** json: may be read and edited; stream: bytes that are only relayed; none: the operation takes no body. */
  readonly body: 'json' | 'stream' | 'none';
  readonly answer: Answer;
  /** What the manager re-reads from the engine afterwards. */
  readonly refresh?: 'container' | 'containers' | 'images' | 'networks' | 'volumes';
  readonly stream?: {
    readonly framing: 'raw' | 'multiplexed' | 'json-lines' | 'tar';
    readonly hijack?: readonly ('tcp' | 'h2c')[];
    readonly halfClose?: boolean;
  };
  /** First and last API version that has the operation; absent: 1.24 or older, and still there. */
  readonly since?: string;
  readonly until?: string;
}

export const operations = {
${rows.join('\n')}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
`;
}
