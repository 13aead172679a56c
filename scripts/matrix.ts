/**
 * `npm run matrix [-- NAME=URL …]`: checks every engine we can start, and those named, and writes docs/compatibility.md.
 *
 * Starts dockerd 20.10, 26 and 28, Podman 4.3, 5.4 and 5.8, the manager over two engines, and the simulator, unpacking what is missing.
 * Others are given as NAME=URL; `--only NAME,…` leaves out the rest, `--only none` all: the page is drawn anew. Summaries of engines
 * that are not run stay as they are. Exit code 1: something is unexplained.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseAllowList } from '../src/check/allow.ts';
import { check } from '../src/check/check.ts';
import type { Exchange } from '../src/check/exchange.ts';
import { html } from '../src/check/report/html.ts';
import { endpointOf } from '../src/check/wire/endpoint.ts';
import { byName, page } from './matrix/page.ts';
import { secondOpinion } from './matrix/second-opinion.ts';
import { type Summary, summarise } from './matrix/summary.ts';
import { ownNames, type Target, targets } from './matrix/targets.ts';

const root = path.resolve(import.meta.dirname, '..');
const kept = path.join(root, 'docs/compatibility');
const reports = path.join(root, '.cache/matrix');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const wanted = values.only?.split(',');
const unknown = wanted?.filter((name) => name !== 'none' && !ownNames.includes(name)) ?? [];
if (unknown.length > 0) throw new Error(`--only ${unknown.join(',')}: expected some of ${ownNames.join(',')}`);

await mkdir(kept, { recursive: true });
await mkdir(reports, { recursive: true });
for (const target of positionals.map(named)) await runTarget(target);
for await (const target of targets((name) => wanted === undefined || wanted.includes(name))) await runTarget(target);
const summaries = await readSummaries();
await writeFile(path.join(root, 'docs/compatibility.md'), page(summaries));
const complaints = summaries.flatMap(unexplained);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function named(given: string): Target {
  const [, name, url] = /^([\w.-]+)=(\S+)$/.exec(given) ?? [];
  if (!name || !url) throw new Error(`${given}: expected NAME=URL`);
  return { name, url, more: {} };
}

/** An older engine does what later ones still do, and more. */
function allowFilesFor(name: string): string[] {
  const lists: Record<string, string[]> = {
    'dockerd-28': ['dockerd'],
    'dockerd-26': ['dockerd', 'dockerd-26'],
    'dockerd-20.10': ['dockerd', 'dockerd-26', 'dockerd-20.10'],
  };
  return (lists[name] ?? [name.replace(/-.*/, ''), name])
    .filter((file, index, all) => all.indexOf(file) === index)
    .map((file) => path.join(root, 'scripts/matrix/allow', `${file}.yaml`))
    .filter((file) => existsSync(file));
}

async function runTarget({ name, url, more }: Target): Promise<void> {
  const endpoint = endpointOf(url);
  const texts = await Promise.all(allowFilesFor(name).map((file) => readFile(file, 'utf8')));
  const exchanges: Exchange[] = [];
  const result = await check({
    endpoint,
    document: 'engine',
    concurrency: 4,
    silenceMs: 60_000,
    yes: true,
    signal: new AbortController().signal,
    allow: parseAllowList(texts.join('\n'), new Date().toISOString().slice(0, 10)),
    witness: (exchange) => void exchanges.push(exchange),
    progress: ({ name: scenario, outcome, reason }) => {
      if (outcome === 'failed') console.log(`${name}: ${scenario}: ${reason}`);
    },
    ...more,
  });
  const summary = summarise(name, result, await secondOpinion(exchanges, endpoint, result));
  await writeFile(path.join(kept, `${name}.json`), `${JSON.stringify(summary, null, 1)}\n`);
  await writeFile(path.join(reports, `${name}.json`), JSON.stringify(result, null, 1));
  await writeFile(path.join(reports, `${name}.html`), html(result));
  console.log(
    `${name}: ${unexplained(summary).length} unexplained, report in ${path.relative(root, path.join(reports, `${name}.html`))}`,
  );
}

async function readSummaries(): Promise<Summary[]> {
  const files = (await readdir(kept)).filter((file) => file.endsWith('.json')).sort(byName);
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(kept, file), 'utf8')) as Summary));
}

function unexplained({ name, operations, complaints, secondOpinion: { onlyTheirs, onlyOurs } }: Summary): string[] {
  // fields that engines other than moby add are theirs; those of dockerd belong in the document
  const strict = name.startsWith('dockerd');
  return [
    ...complaints,
    ...Object.entries(operations).flatMap(([id, { deviations, undocumented }]) =>
      [...deviations, ...(strict ? undocumented : [])]
        .filter(({ reason }) => reason === undefined)
        .map(({ what }) => `${id} ${what}`),
    ),
    ...onlyTheirs.filter(({ explanation }) => explanation === undefined).map(({ what }) => `only Redocly: ${what}`),
    ...onlyOurs.filter(({ explanation }) => explanation === undefined).map(({ what }) => `only ours: ${what}`),
  ].map((text) => `${name}: ${text}`);
}
