/** The published SDK's operation functions, by @hey-api/openapi-ts. */
import { createClient } from '@hey-api/openapi-ts';

export async function writeSdk(document: string, folder: string): Promise<void> {
  await createClient({
    input: document,
    output: { path: folder, module: { extension: '.ts' }, clean: true },
    logs: { level: 'silent' },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  });
}
