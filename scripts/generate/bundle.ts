/** openapi/ → the two bundled documents. Redocly does the work; an overlay action that finds nothing fails the build. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { Document, OverlayAction } from './document.ts';
import { lostTargets } from './overlay.ts';

const redocly = new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url).pathname;

export interface Bundles {
  engine: Document;
  swarm: Document;
  /** What the admin listener serves. */
  admin: Document;
  /** The actions of `overlays/swarm.yaml`, in order. */
  differences: OverlayAction[];
}

export async function bundle(openapi: string): Promise<Bundles> {
  const overlays = ['swarm.yaml', 'routing.yaml'].map((name) => join(openapi, 'overlays', name));
  const root = join(openapi, 'engine/openapi.yaml');
  const [engine, swarm, admin, differences, routing] = await Promise.all([
    redoclyBundle(root, []),
    redoclyBundle(root, overlays),
    redoclyBundle(join(openapi, 'admin/openapi.yaml'), []),
    ...overlays.map(actionsOf),
  ]);
  const lost = lostTargets(engine, [...(differences ?? []), ...(routing ?? [])]);
  if (lost.length > 0) throw new Error(`overlay actions without a target in the document:\n  ${lost.join('\n  ')}`);
  return { engine, swarm, admin, differences: differences ?? [] };
}

async function actionsOf(file: string): Promise<OverlayAction[]> {
  return (parse(await readFile(file, 'utf8')) as { actions: OverlayAction[] }).actions;
}

async function redoclyBundle(root: string, overlays: string[]): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'shoal-bundle-'));
  try {
    const output = join(folder, 'bundle.json');
    const args = [redocly, 'bundle', root, '-o', output, ...overlays.flatMap((file) => ['--overlay', file])];
    await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return JSON.parse(await readFile(output, 'utf8')) as Document;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
