/** A check from its first look at the engine to the result: fixtures, scenarios, cleaning up. */
import { readFile } from 'node:fs/promises';
import { loadDocument } from '../document/document.ts';
import type { OperationId } from '../generated/operations.ts';
import { invalidParameter, unavailable } from '../server/errors.ts';
import { type AllowList, allowNothing } from './allow.ts';
import { Book } from './book.ts';
import { chooseVersion, factsOf, get } from './engine.ts';
import type { Exchange } from './exchange.ts';
import { foreignThings } from './foreign.ts';
import { ownImage, probe } from './image/image.ts';
import { probeProgram, shellProgram } from './image/program.ts';
import { LABEL, newRunId } from './ownership.ts';
import { Peer, swarmAddress } from './peer.ts';
import { View } from './referee/view.ts';
import type { Result, ScenarioResult } from './result.ts';
import { scenarios as allScenarios } from './scenarios/all.ts';
import { outOfReach } from './scenarios/out-of-reach.ts';
import type { Need, Scenario } from './scenarios/scenario.ts';
import { type Fixtures, Refused, type Registry, type Run, Session, Skipped } from './session.ts';
import { SwarmMode } from './swarm-mode.ts';
import { abandoned, sweep } from './sweep.ts';
import type { Endpoint } from './wire/endpoint.ts';

export interface CheckOptions {
  readonly endpoint: Endpoint;
  /** Which document judges: one engine's, or the cluster's. */
  readonly document: 'engine' | 'swarm';
  /** API version to speak; the newest that engine and document know when absent. */
  readonly apiVersion?: string;
  /** An image with a shell, to be used in the place of our own. */
  readonly image?: string;
  /** An archive as `docker save` writes it, loaded first; `image` names what is in it. */
  readonly imageTar?: string;
  /** A registry that the engine reaches, for pushes and pulls that succeed. What is pushed stays there. */
  readonly registry?: Registry;
  /** Make the engine a manager in Swarm mode for the time of the check. */
  readonly swarmMode?: boolean;
  /** A second engine, to spare and outside Swarm mode: with `swarmMode` the two join each other's swarms. */
  readonly swarmPeer?: Endpoint;
  /** Starts the engine again; it answers when this resolves. With `swarmMode`: a locked swarm is unlocked. */
  readonly restart?: () => Promise<void>;
  /** Global operations may run though the engine holds things that are not ours. */
  readonly yes?: boolean;
  /** Only scenarios that cover an operation whose name begins so. */
  readonly only?: readonly string[];
  /** How many scenarios run at a time. */
  readonly concurrency: number;
  /** Longest silence of the engine, milliseconds. */
  readonly silenceMs: number;
  readonly allow?: AllowList;
  readonly signal: AbortSignal;
  readonly progress?: (done: ScenarioResult, position: { readonly at: number; readonly of: number }) => void;
  /** Sees every exchange, for an archive of the traffic. */
  readonly witness?: (exchange: Exchange) => void;
}

/** @throws Failure when there is no engine to check, or nothing to check it with */
export async function check(options: CheckOptions): Promise<Result> {
  const { endpoint, silenceMs, signal } = options;
  const startedAt = Date.now();
  const document = loadDocument(options.document);
  const engine = await factsOf(endpoint, silenceMs);
  const view = new View(document, chooseVersion(options.apiVersion, engine, document.info.version));
  const book = new Book(view, endpoint);
  book.learnUnknownPath(await get(endpoint, `/v${view.version}/shoal-check/no-such-path`, silenceMs));

  const id = newRunId();
  let names = 0;
  const run: Run = {
    endpoint,
    view,
    id,
    labels: { [LABEL]: id },
    cluster: options.document === 'swarm',
    silenceMs,
    signal,
    next: () => book.next(),
    nextName: () => {
      names += 1;
      return names;
    },
    record: (exchange) => {
      options.witness?.(exchange);
      return book.record(exchange);
    },
  };
  const keeper = new Session(run, 'keeper');
  const left: string[] = [];
  const swarm = new SwarmMode(keeper, endpoint, silenceMs);
  await swarm.leaveAbandoned(id);
  await sweep(keeper, abandoned(id));

  const results: ScenarioResult[] = [];
  const chosen = allScenarios.filter(({ covers }) => chosenBy(options.only, covers));
  const reasons = new Map<OperationId, string>();
  const partial = options.only !== undefined && options.only.length > 0;
  try {
    const fixtures = await fixturesOf(keeper, options, engine.arch);
    const manager = await swarm.manages();
    const peerIsTaken = await fixtures.peer?.inSwarmMode();
    const foreign = options.yes ? undefined : await foreignThings(endpoint, silenceMs);
    const refusal = (need: Need | undefined): string | undefined => {
      if (need === 'prune' && foreign !== undefined)
        return `the engine holds ${foreign} that are not the check’s: say --yes`;
      const aboutSwarms = need === 'swarm-mode' || need === 'swarm-peer' || need === 'restart';
      if (aboutSwarms && run.cluster) return 'a manager of this cluster is in no swarm; refusals are checked';
      if (need === 'no-swarm-mode' && manager) return 'the engine is in Swarm mode';
      if (need === 'swarm-mode' && !manager && !options.swarmMode)
        return 'the engine is not in Swarm mode: say --swarm-mode';
      if (need === 'registry' && !options.registry)
        return 'it needs a registry that the engine reaches: say --registry host:port';
      if (need === 'checkpoints' && !engine.experimental) return 'it needs an experimental engine with CRIU';
      if ((need === 'swarm-peer' || need === 'restart') && manager) return 'the engine is in Swarm mode';
      if (need === 'swarm-peer' && !(options.swarmMode && options.swarmPeer))
        return 'it needs a second engine: say --swarm-mode --swarm-peer tcp://host:port';
      if (need === 'swarm-peer' && peerIsTaken) return 'the engine of --swarm-peer is in Swarm mode: it has to leave';
      if (need === 'restart' && !(options.swarmMode && options.restart))
        return 'it needs the engine to be started again: say --swarm-mode --restart command';
      return undefined;
    };
    const perform = async (scenario: Scenario, reason = refusal(scenario.needs)) => {
      const result = await play(run, book, scenario, fixtures, reason);
      if (result.reason !== undefined) {
        for (const promised of scenario.covers) reasons.set(promised.split(' ')[0] as OperationId, result.reason);
      }
      results.push(result);
      options.progress?.(result, { at: results.length, of: chosen.length });
    };
    const inSwarmMode = chosen.filter(({ needs }) => needs === 'swarm-mode');
    const others = chosen.filter(({ needs }) => needs !== 'swarm-mode');
    await inParallel(
      others.filter(({ alone }) => !alone),
      options.concurrency,
      (scenario) => perform(scenario),
    );
    for (const scenario of others.filter(({ alone }) => alone)) await perform(scenario);
    const wanted = options.swarmMode && !manager && inSwarmMode.length > 0 && !signal.aborted;
    const why = wanted ? await swarm.begin(run.labels) : undefined;
    for (const scenario of inSwarmMode) await perform(scenario, why);
    if (wanted && why === undefined) {
      left.push(...(await sweep(keeper, (owner) => owner === id)));
      await swarm.leave();
    }
  } finally {
    await keeper.cleanUp();
    left.push(...(await sweep(keeper, (owner) => owner === id)));
  }
  return book.close({
    engine,
    document: options.document,
    partial,
    startedAt,
    scenarios: results,
    reasons: new Map([...reasons, ...(Object.entries(outOfReach) as [OperationId, string][])]),
    left,
    allow: options.allow ?? allowNothing,
  });
}

const chosenBy = (only: readonly string[] | undefined, covers: readonly string[]) =>
  only === undefined || only.length === 0 || covers.some((promised) => only.some((name) => promised.startsWith(name)));

async function play(
  run: Run,
  book: Book,
  scenario: Scenario,
  fixtures: Fixtures,
  refusal: string | undefined,
): Promise<ScenarioResult> {
  const { name } = scenario;
  if (refusal !== undefined) return { name, outcome: 'skipped', reason: refusal, tookMs: 0 };
  const session = new Session(run, name);
  const started = performance.now();
  let outcome: Pick<ScenarioResult, 'outcome' | 'reason'> = { outcome: 'passed' };
  try {
    await scenario.run(session, fixtures);
  } catch (error) {
    // whatever a lying engine makes a scenario trip over is about the engine; our own mistakes show on every engine
    const reason = (error as Error).message;
    outcome = { outcome: error instanceof Skipped ? 'skipped' : 'failed', reason };
    if (!(error instanceof Skipped || error instanceof Refused))
      session.expect(false, `its answer cannot be used: ${reason}`);
  }
  await session.cleanUp();
  for (const { operationId, exchange, message, status } of session.misbehaviour) {
    book.add({
      severity: 'deviation',
      rule: 'behaviour',
      operation: operationId,
      status,
      where: '',
      message,
      schemaPath: run.view.pointer(operationId),
      exchange,
    });
    if (outcome.outcome === 'passed') outcome = { outcome: 'failed', reason: message };
  }
  return { name, ...outcome, tookMs: Math.round(performance.now() - started) };
}

async function inParallel<T>(items: readonly T[], limit: number, perform: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await perform(next);
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, worker));
}

async function fixturesOf(keeper: Session, options: CheckOptions, architecture: string): Promise<Fixtures> {
  const { image, imageTar, registry, swarmPeer, restart, silenceMs, endpoint } = options;
  const given = {
    registry,
    restart,
    peer: swarmPeer && new Peer(swarmPeer, silenceMs),
    swarmAddress: swarmPeer && swarmAddress(endpoint),
  };
  const headers = { 'Content-Type': 'application/x-tar' };
  if (image !== undefined) {
    if (imageTar !== undefined) await keeper.call('ImageLoad', { rawBody: await readFile(imageTar), headers }, 200);
    const { status } = await keeper.call('ImageInspect', { path: { name: image } }, [200, 404]);
    if (status !== 200) throw unavailable(`--image ${image}: the engine does not have it`);
    return { ...given, image, program: shellProgram, own: undefined };
  }
  if (imageTar !== undefined)
    throw invalidParameter('--image-tar needs --image: which of the images in it is to be used');
  const binary = probe(architecture);
  if (!binary) {
    throw unavailable(`there is no image of our own for ${architecture}: name one with a shell, --image busybox`);
  }
  const reference = `${keeper.name('image')}:probe`;
  const { archive, layer } = await ownImage(reference, architecture, binary, keeper.labels);
  keeper.afterwards(() =>
    keeper.call('ImageDelete', { path: { name: reference }, query: { force: true } }, [200, 404]),
  );
  try {
    await keeper.call('ImageLoad', { rawBody: archive, headers }, 200);
    await keeper.call('ImageInspect', { path: { name: reference } }, 200);
  } catch (error) {
    throw unavailable(`the engine does not take our image: ${(error as Error).message}`, { cause: error });
  }
  return { ...given, image: reference, program: probeProgram, own: { binary, layer } };
}
