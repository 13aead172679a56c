/** The engine's API by HTTP: the same door as the manager's, with the engine's document in the view of its version. */
import type { Server } from 'node:http';
import { type Logger, pino } from 'pino';
import { loadDocument, type OpenApiDocument } from '../document/document.ts';
import type { ApiVersion } from '../document/version.ts';
import { viewAt } from '../document/view.ts';
import type { HandlersOf, Tag } from '../generated/handlers.ts';
import type { OperationId } from '../generated/operations.ts';
import { type AnyHandler, createService } from '../server/http/listen.ts';
import { createValidator, type Validator } from '../server/http/validate.ts';
import type { SimulatedEngine } from './engine.ts';
import type { Faults } from './faults.ts';
import { containers } from './handlers/containers.ts';
import type { Context } from './handlers/context.ts';
import { distribution } from './handlers/distribution.ts';
import { exec } from './handlers/exec.ts';
import { images } from './handlers/images.ts';
import { networks } from './handlers/networks.ts';
import { plugins } from './handlers/plugins.ts';
import { services } from './handlers/services.ts';
import { session } from './handlers/session.ts';
import { swarm } from './handlers/swarm.ts';
import { swarmData } from './handlers/swarm-data.ts';
import { system } from './handlers/system.ts';
import { volumes } from './handlers/volumes.ts';
import { engineVersion } from './info.ts';
import { BodyViews } from './view-of-body.ts';

const handlers = {
  ...containers,
  ...exec,
  ...images,
  ...session,
  ...distribution,
  ...networks,
  ...volumes,
  ...plugins,
  ...system,
  ...swarm,
  ...swarmData,
  ...services,
} satisfies HandlersOf<Tag, Context, never, 'engine'> as unknown as Record<OperationId, AnyHandler<Context>>;

/** What every engine of a version shares: parsed and compiled once in a process. */
interface Shared {
  readonly document: OpenApiDocument;
  readonly validator: Validator;
}

let whole: { readonly document: OpenApiDocument; readonly bodies: BodyViews } | undefined;
const shared = new Map<ApiVersion, Shared>();
const silent = pino({ level: 'silent' });

function wholeDocument() {
  whole ??= (() => {
    const document = loadDocument('engine');
    return { document, bodies: new BodyViews(document) };
  })();
  return whole;
}

/** The newest version that the document describes. */
export const newestVersion = (): ApiVersion => wholeDocument().document.info.version as ApiVersion;

function sharedAt(version: ApiVersion): Shared {
  const known = shared.get(version);
  if (known) return known;
  const document = viewAt(wholeDocument().document, version);
  const made = { document, validator: createValidator(document) };
  shared.set(version, made);
  return made;
}

/** @returns a server that is not listening yet */
export function createDoor(engine: SimulatedEngine, faults: Faults, log: Logger = silent): Server {
  const { version, minVersion } = engine.options;
  const { bodies } = wholeDocument();
  const table = Object.fromEntries(
    Object.entries(handlers).map(([id, handler]): [string, AnyHandler<Context>] => [
      id,
      async (request, { call }) => {
        const reply = await faults.meet(faults.take(call), call, (seen) => handler(request, { engine, call: seen }));
        return reply.kind === 'json'
          ? { ...reply, body: bodies.at(call.version, id, reply.status, reply.body) }
          : reply;
      },
    ]),
  ) as Record<OperationId, AnyHandler<Context>>;
  return createService<Context>({
    ...sharedAt(version),
    handlers: table,
    context: (call) => ({ engine, call }),
    versions: { oldest: minVersion, newest: version },
    announced: () => version,
    name: `Docker/${engineVersion(version)} (linux)`,
    log,
  });
}
