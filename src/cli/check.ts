/** `shoal check`: hold an engine to the document. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseAllowList } from '../check/allow.ts';
import { type CheckOptions, check as runCheck } from '../check/check.ts';
import { compare, comparison, isWorse } from '../check/compare.ts';
import { factsOf } from '../check/engine.ts';
import type { Exchange } from '../check/exchange.ts';
import { har } from '../check/report/har.ts';
import { html } from '../check/report/html.ts';
import { junit } from '../check/report/junit.ts';
import { markdown } from '../check/report/markdown.ts';
import { findingLine, type Paint, painter, progressLine, terminalReport } from '../check/report/terminal.ts';
import { failed, type Result } from '../check/result.ts';
import { watch } from '../check/watch.ts';
import { defaultEndpoint, type Endpoint, endpointOf } from '../check/wire/endpoint.ts';

/** Could not check; 1 is for an engine that deviates. */
const EXIT_NO_CHECK = 2;
/** Between two looks whether an engine that was started again answers. */
const POLL_MS = 200;

interface CheckFlags {
  readonly host?: string;
  readonly tlsverify?: true;
  readonly tlscacert?: string;
  readonly tlscert?: string;
  readonly tlskey?: string;
  readonly apiVersion?: string;
  readonly document: 'engine' | 'swarm';
  readonly image?: string;
  readonly imageTar?: string;
  readonly registry?: string;
  readonly registryAuth?: string;
  readonly swarmMode?: true;
  readonly swarmPeer?: string;
  readonly restart?: string;
  readonly yes?: true;
  readonly only?: string[];
  readonly strict?: true;
  readonly allow?: string;
  readonly timeout: number;
  readonly concurrency: number;
  readonly json?: string;
  readonly junit?: string;
  readonly html?: string;
  readonly markdown?: string;
  readonly har?: string;
  readonly compare?: true;
  readonly proxy?: string;
}

export const check = new Command('check')
  .description(
    'Hold an engine to the Docker API, operation by operation. It touches only what it makes, and deletes that.',
  )
  .argument('[results...]', 'with --compare: two files that --json wrote, the older first')
  .option(
    '-H, --host <address>',
    'the engine: unix:///path or tcp://host:port (default: $DOCKER_HOST, else the local engine)',
  )
  .option('--tlsverify', 'use TLS and verify the engine’s certificate')
  .option('--tlscacert <file>', 'certificates of the authorities to trust')
  .option('--tlscert <file>', 'our certificate')
  .option('--tlskey <file>', 'key of our certificate')
  .option('--api-version <version>', 'API version to speak (default: the newest that the engine and the document know)')
  .addOption(
    new Option('--document <name>', 'what judges: one engine’s API, or a cluster manager’s')
      .choices(['engine', 'swarm'])
      .default('engine'),
  )
  .option('--image <reference>', 'use this image, which has a shell, in place of one made for the check')
  .option('--image-tar <file>', 'load --image from an archive first')
  .option(
    '--registry <host:port>',
    'a registry that the engine reaches, for pushes and pulls that succeed; what is pushed stays',
  )
  .option('--registry-auth <user:password>', 'credentials for it')
  .option('--swarm-mode', 'make the engine a manager in Swarm mode for the time of the check, to reach its operations')
  .option('--swarm-peer <address>', 'with --swarm-mode: a second engine, to spare; the two join each other’s swarms')
  .option(
    '--restart <command>',
    'with --swarm-mode: a shell command that starts the engine again; a locked swarm is then unlocked',
  )
  .option('-y, --yes', 'run prunes though the engine holds things that are not the check’s (they have a label filter)')
  .option('--only <operation...>', 'only scenarios about operations whose names begin so')
  .option('--strict', 'fields and headers that the document does not have fail, too')
  .option('--allow <file>', 'known deviations: a YAML list of operation, rule, status, where, reason, link, expires')
  .option('--timeout <seconds>', 'longest silence of the engine', positive, 60)
  .option('--concurrency <number>', 'scenarios at a time', positive, 4)
  .option('--json <file>', 'write the result')
  .option('--junit <file>', 'write a JUnit report')
  .option('--html <file>', 'write one HTML page')
  .option('--markdown <file>', 'write Markdown')
  .option('--har <file>', 'write the traffic as an HTTP archive')
  .option('--compare', 'tell how two results differ')
  .option(
    '--proxy <address>',
    'listen there, pass real clients on to the engine, and judge what goes by until interrupted',
  )
  .addHelpText(
    'after',
    '\nExit code: 0 the engine keeps to the document, 1 it deviates or the allow-list is out of date, 2 it could not be checked.',
  )
  .action(async (results: string[], flags: CheckFlags) => {
    try {
      process.exitCode = flags.compare ? await compareFiles(results) : await checkEngine(results, flags);
    } catch (error) {
      process.stderr.write(`shoal: ${(error as Error).message}\n`);
      process.exitCode = EXIT_NO_CHECK;
    }
  });

async function checkEngine(results: readonly string[], flags: CheckFlags): Promise<number> {
  if (results.length > 0) throw new Error('result files are for --compare');
  const endpoint = chosenEndpoint(flags);
  const allow = flags.allow === undefined ? undefined : parseAllowList(await readFile(flags.allow, 'utf8'), today());
  const paint = painter(process.stdout.isTTY === true && !process.env.NO_COLOR);
  const traffic: Exchange[] = [];
  const common = {
    endpoint,
    document: flags.document,
    silenceMs: flags.timeout * 1000,
    ...(allow && { allow }),
    ...(flags.har !== undefined && { witness: (exchange: Exchange) => void traffic.push(exchange) }),
  };
  const interrupted = new AbortController();
  const stop = () => interrupted.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const result =
    flags.proxy === undefined
      ? await runActively(flags, common, interrupted.signal, paint)
      : await runPassively(flags.proxy, common, interrupted.signal, paint);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  process.stdout.write(terminalReport(result, paint));
  await writeReports(result, flags);
  if (flags.har !== undefined) await writeFile(flags.har, har(traffic, endpoint));
  if (interrupted.signal.aborted && flags.proxy === undefined) return EXIT_NO_CHECK;
  return failed(result, flags.strict === true) ? 1 : 0;
}

type Common = Pick<CheckOptions, 'endpoint' | 'document' | 'silenceMs' | 'allow' | 'witness'>;

function runActively(flags: CheckFlags, common: Common, signal: AbortSignal, paint: Paint): Promise<Result> {
  signal.addEventListener('abort', () => process.stderr.write('interrupted: deleting what the check made\n'));
  const { apiVersion, image, imageTar, swarmMode, swarmPeer, restart, yes, only, concurrency } = flags;
  return runCheck({
    ...common,
    concurrency,
    signal,
    progress: (scenario, position) => void process.stdout.write(progressLine(scenario, position, paint)),
    ...(apiVersion !== undefined && { apiVersion }),
    ...(image !== undefined && { image }),
    ...(imageTar !== undefined && { imageTar }),
    ...registryOf(flags),
    ...(swarmMode && { swarmMode }),
    ...(swarmPeer !== undefined && { swarmPeer: endpointOf(swarmPeer) }),
    ...(restart !== undefined && { restart: () => restartBy(restart, common) }),
    ...(yes && { yes }),
    ...(only && { only }),
  });
}

/** @throws when the command fails, or the engine does not answer within the time-out after it */
async function restartBy(command: string, { endpoint, silenceMs }: Common): Promise<void> {
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`--restart ${command}: ended with ${code}`);
  const end = Date.now() + silenceMs;
  for (;;) {
    try {
      await factsOf(endpoint, silenceMs);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(POLL_MS);
    }
  }
}

async function runPassively(listen: string, common: Common, signal: AbortSignal, paint: Paint): Promise<Result> {
  const watching = await watch({
    ...common,
    listen,
    found: (finding) => void process.stdout.write(`${findingLine(finding, paint)}\n`),
  });
  process.stdout.write(`listening on ${watching.listening}; interrupt to see the report\n`);
  if (!signal.aborted) await once(signal, 'abort');
  return watching.stop();
}

async function writeReports(result: Result, flags: CheckFlags): Promise<void> {
  const strict = flags.strict === true;
  const texts: [string | undefined, () => string][] = [
    [flags.json, () => `${JSON.stringify(result, null, 1)}\n`],
    [flags.junit, () => junit(result, strict)],
    [flags.html, () => html(result)],
    [flags.markdown, () => markdown(result)],
  ];
  for (const [file, text] of texts) if (file !== undefined) await writeFile(file, text());
}

async function compareFiles(files: readonly string[]): Promise<number> {
  const [before, after, ...more] = files;
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('--compare needs two result files');
  const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Result;
  const [a, b] = [await read(before), await read(after)];
  process.stdout.write(comparison(a, b));
  return isWorse(compare(a, b)) ? 1 : 0;
}

function chosenEndpoint({ host, tlsverify, tlscacert, tlscert, tlskey }: CheckFlags): Endpoint {
  if (host === undefined) return defaultEndpoint(process.env);
  const tls = tlsverify || tlscacert || tlscert || tlskey;
  return endpointOf(host, tls ? { ca: tlscacert, cert: tlscert, key: tlskey, verify: tlsverify === true } : undefined);
}

function registryOf({ registry, registryAuth }: CheckFlags): Pick<CheckOptions, 'registry'> {
  if (registry === undefined) return {};
  const [, username, password] = /^([^:]+):(.+)$/.exec(registryAuth ?? '') ?? [];
  if (registryAuth !== undefined && password === undefined) throw new Error('--registry-auth: expected user:password');
  const credentials = username !== undefined && password !== undefined ? { username, password } : undefined;
  return { registry: { address: registry, credentials } };
}

const today = () => new Date().toISOString().slice(0, 10);

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('expected a whole number from 1.');
  return value;
}
