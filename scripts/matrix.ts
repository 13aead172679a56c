/**
 * `npm run matrix`: checks every engine we can start, and those named, and writes docs/compatibility.md. `--help` tells the rest.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type AllowList, parseAllowList } from '../src/check/allow.ts';
import { check } from '../src/check/check.ts';
import type { Exchange } from '../src/check/exchange.ts';
import { har } from '../src/check/report/har.ts';
import { html } from '../src/check/report/html.ts';
import { endpointOf } from '../src/check/wire/endpoint.ts';
import { type Acceptance, acceptance } from './matrix/acceptance.ts';
import { help, parseArguments, type Wanted } from './matrix/arguments.ts';
import { acceptanceFile, byName, page } from './matrix/page.ts';
import { type SecondOpinion, secondOpinion } from './matrix/second-opinion.ts';
import { type Deviation, type Summary, summarise } from './matrix/summary.ts';
import { ownNames, type Target, targets } from './matrix/targets.ts';

const EXIT_UNEXPLAINED = 1;
const EXIT_MISUSED = 2;

const root = path.resolve(import.meta.dirname, '..');
const kept = path.join(root, 'docs/compatibility');
const reports = path.join(root, '.cache/matrix');

const wanted = asked();
if (wanted?.help) process.stdout.write(help(ownNames));
else if (wanted) process.exitCode = await run(wanted);

function asked(): Wanted | undefined {
  try {
    return parseArguments(process.argv.slice(2), ownNames);
  } catch (error) {
    process.stderr.write(`matrix: ${(error as Error).message}; say --help\n`);
    process.exitCode = EXIT_MISUSED;
    return undefined;
  }
}

async function run({ columns, named, acceptance: withAcceptance }: Wanted): Promise<number> {
  await mkdir(kept, { recursive: true });
  await mkdir(reports, { recursive: true });
  for (const { name, url } of named) await runTarget({ name, url, more: {} });
  for await (const target of targets((name) => columns.includes(name))) await runTarget(target);
  if (withAcceptance) await keep(acceptanceFile, await acceptance(await allowListFor(['manager', 'acceptance'])));
  const summaries = await readSummaries();
  const clients = JSON.parse(await readFile(path.join(kept, acceptanceFile), 'utf8')) as Acceptance;
  await writeFile(path.join(root, 'docs/compatibility.md'), page(summaries, clients));
  const complaints = [...summaries.flatMap(unexplained), ...unexplainedOfClients(clients)];
  for (const complaint of complaints) console.error(complaint);
  return complaints.length > 0 ? EXIT_UNEXPLAINED : 0;
}

function keep(file: string, value: object): Promise<void> {
  return writeFile(path.join(kept, file), `${JSON.stringify(value, null, 1)}\n`);
}

/** An older engine does what later ones still do, and more. */
function allowFilesFor(name: string): readonly string[] {
  const lists: Record<string, string[]> = {
    'dockerd-28': ['dockerd'],
    'dockerd-26': ['dockerd', 'dockerd-26'],
    'dockerd-20.10': ['dockerd', 'dockerd-26', 'dockerd-20.10'],
  };
  return lists[name] ?? [...new Set([name.replace(/-.*/, ''), name])];
}

async function allowListFor(files: readonly string[]): Promise<AllowList> {
  const there = files
    .map((file) => path.join(root, 'scripts/matrix/allow', `${file}.yaml`))
    .filter((file) => existsSync(file));
  const texts = await Promise.all(there.map((file) => readFile(file, 'utf8')));
  return parseAllowList(texts.join('\n'), new Date().toISOString().slice(0, 10));
}

async function runTarget({ name, url, more }: Target): Promise<void> {
  const endpoint = endpointOf(url);
  const exchanges: Exchange[] = [];
  const result = await check({
    endpoint,
    document: 'engine',
    concurrency: 4,
    silenceMs: 60_000,
    yes: true,
    signal: new AbortController().signal,
    allow: await allowListFor(allowFilesFor(name)),
    witness: (exchange) => void exchanges.push(exchange),
    progress: ({ name: scenario, outcome, reason }) => {
      if (outcome === 'failed') console.log(`${name}: ${scenario}: ${reason}`);
    },
    ...more,
  });
  const opinion = await secondOpinion({
    document: result.document,
    archive: har(exchanges, endpoint),
    origin: endpoint.curl.origin,
    versions: [result.apiVersion],
    findings: result.operations.flatMap(({ findings }) => findings),
  });
  const summary = summarise(name, result, opinion);
  await keep(`${name}.json`, summary);
  await writeFile(path.join(reports, `${name}.json`), JSON.stringify(result, null, 1));
  await writeFile(path.join(reports, `${name}.html`), html(result));
  console.log(
    `${name}: ${unexplained(summary).length} unexplained, report in ${path.relative(root, path.join(reports, `${name}.html`))}`,
  );
}

async function readSummaries(): Promise<Summary[]> {
  const files = (await readdir(kept)).filter((file) => file.endsWith('.json') && file !== acceptanceFile).sort(byName);
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(kept, file), 'utf8')) as Summary));
}

function unexplained({ name, operations, complaints, secondOpinion: opinion }: Summary): string[] {
  // fields that engines other than moby add are theirs; those of dockerd belong in the document
  const strict = name.startsWith('dockerd');
  return [
    ...complaints,
    ...Object.entries(operations).flatMap(([id, { deviations, undocumented }]) =>
      withoutReason([...deviations, ...(strict ? undocumented : [])]).map((what) => `${id} ${what}`),
    ),
    ...disputed(opinion),
  ].map((text) => `${name}: ${text}`);
}

function unexplainedOfClients({ deviations, undocumented, secondOpinion: opinion }: Acceptance): string[] {
  return [...withoutReason([...deviations, ...undocumented]), ...disputed(opinion)].map(
    (text) => `acceptance: ${text}`,
  );
}

function withoutReason(found: readonly Deviation[]): string[] {
  return found.filter(({ reason }) => reason === undefined).map(({ what }) => what);
}

function disputed({ onlyTheirs, onlyOurs }: SecondOpinion): string[] {
  return [
    ...onlyTheirs.filter(({ explanation }) => explanation === undefined).map(({ what }) => `only Redocly: ${what}`),
    ...onlyOurs.filter(({ explanation }) => explanation === undefined).map(({ what }) => `only ours: ${what}`),
  ];
}
