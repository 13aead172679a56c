/** The admin listener's route table. */
import { type Document, header, operationsOf } from './document.ts';

export function adminSource(document: Document): string {
  const rows = [...operationsOf(document)].map(
    ({ operationId, path }) => `  ${JSON.stringify(path)}: ${JSON.stringify(operationId)},`,
  );
  return `${header(['//', ''])}

/** The operation of each path of the admin listener; all are read with GET. */
export const adminOperations = {
${rows.join('\n')}
} as const;

export type AdminOperationId = (typeof adminOperations)[keyof typeof adminOperations];
`;
}
