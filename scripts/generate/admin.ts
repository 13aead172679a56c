/** The admin listener's route table. */
import { type Document, header, operationsOf } from './document.ts';

export function adminSource(document: Document): string {
  const operations = [...operationsOf(document)];
  const open = operations.filter(({ security }) => security?.length === 0);
  const rows = operations.map(({ operationId, path }) => `  ${JSON.stringify(path)}: ${JSON.stringify(operationId)},`);
  return `${header(['//', ''])}

/** The operation of each path of the admin listener; all are read with GET. */
export const adminOperations = {
${rows.join('\n')}
} as const;

export type AdminOperationId = (typeof adminOperations)[keyof typeof adminOperations];

/** Those that need no certificate of the client. */
export const openOperations: ReadonlySet<AdminOperationId> = new Set([${open.map(({ operationId }) => JSON.stringify(operationId)).join(', ')}]);
`;
}
