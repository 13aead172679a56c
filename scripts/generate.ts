/**
 * Writes everything that comes from `openapi/`: `src/generated/`, `docs/swarm-api.md` and `docs/api/`.
 * Same input, same bytes. `npm run generate [-- --from DIR --out DIR]`: another `openapi/`, another root than the project's, for tests.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { adminSource } from './generate/admin.ts';
import { apiPages } from './generate/api-pages.ts';
import { bundle } from './generate/bundle.ts';
import { handlersSource } from './generate/handlers.ts';
import { operationsSource } from './generate/operations.ts';
import { writeSdk } from './generate/sdk.ts';
import { swarmApiPage } from './generate/swarm-api-page.ts';
import { typesSource } from './generate/types.ts';

const project = new URL('..', import.meta.url).pathname;
const { values } = parseArgs({
  options: { from: { type: 'string', default: join(project, 'openapi') }, out: { type: 'string', default: project } },
});
const { from, out } = values;
const generated = join(out, 'src/generated');

const { engine, swarm, admin, differences } = await bundle(from);

for (const folder of [generated, join(out, 'docs/api')]) await rm(folder, { recursive: true, force: true });
await mkdir(generated, { recursive: true });
await mkdir(join(out, 'docs'), { recursive: true });

const files: Record<string, string> = {
  'src/generated/engine.openapi.json': `${JSON.stringify(engine, null, 1)}\n`,
  'src/generated/swarm.openapi.json': `${JSON.stringify(swarm, null, 1)}\n`,
  'src/generated/engine-schema.ts': await typesSource(engine),
  'src/generated/schema.ts': await typesSource(swarm),
  'src/generated/admin.ts': adminSource(admin),
  'src/generated/operations.ts': operationsSource(swarm),
  'src/generated/handlers.ts': handlersSource(swarm),
  'docs/swarm-api.md': swarmApiPage(differences, swarm),
};
for (const [name, text] of Object.entries(apiPages(differences, swarm))) files[`docs/api/${name}`] = text;
for (const [name, text] of Object.entries(files)) {
  const file = join(out, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
await writeSdk(engine, join(generated, 'sdk'));
