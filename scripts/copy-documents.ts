/** The bundled documents go beside the compiled code that reads them. */
import { copyFileSync, mkdirSync } from 'node:fs';

mkdirSync('dist/generated', { recursive: true });
for (const name of ['engine', 'swarm']) {
  copyFileSync(`src/generated/${name}.openapi.json`, `dist/generated/${name}.openapi.json`);
}
