/** A check by what real clients do: the traffic that goes through a proxy is judged, and the result drawn up in the end. */
import { loadDocument } from '../document/document.ts';
import { newest, oldest } from '../document/version.ts';
import { type AllowList, allowNothing } from './allow.ts';
import { Book } from './book.ts';
import { chooseVersion, factsOf } from './engine.ts';
import type { Exchange, Finding } from './exchange.ts';
import { startProxy, versionOf } from './proxy.ts';
import { judgeRequest } from './referee/request.ts';
import { View } from './referee/view.ts';
import type { Result } from './result.ts';
import type { Endpoint } from './wire/endpoint.ts';

const OLDEST = '1.24';

export interface WatchOptions {
  readonly listen: string;
  readonly endpoint: Endpoint;
  readonly document: 'engine' | 'swarm';
  readonly silenceMs: number;
  readonly allow?: AllowList;
  /** Sees what is found for the first time. */
  readonly found?: (finding: Finding) => void;
  readonly witness?: (exchange: Exchange) => void;
}

export interface Watch {
  readonly listening: string;
  /** Cuts the connections, and tells what was found. */
  stop(): Promise<Result>;
}

/** @throws Failure when there is no engine behind `endpoint`, or it cannot listen */
export async function watch({ listen, endpoint, silenceMs, found, witness, ...options }: WatchOptions): Promise<Watch> {
  const startedAt = Date.now();
  const document = loadDocument(options.document);
  const engine = await factsOf(endpoint, silenceMs);
  const whole = new View(document, chooseVersion(undefined, engine, document.info.version));
  const views = new Map([[whole.version, whole]]);
  /** Of the version a client speaks; a client that names none speaks the engine's. */
  const viewOf = (exchange: Exchange): View => {
    const asked = versionOf(exchange);
    if (asked === undefined) return whole;
    // what is outside the document's range, the engine refuses; the nearest view says how
    const version = newest(OLDEST, oldest(asked, document.info.version));
    const view = views.get(version) ?? new View(document, version);
    views.set(version, view);
    return view;
  };
  const book = new Book(whole, endpoint, found);
  const proxy = await startProxy({
    listen,
    endpoint,
    next: () => book.next(),
    record: (exchange) => {
      witness?.(exchange);
      const view = viewOf(exchange);
      if (book.record(exchange, view) === 'not implemented') return;
      for (const finding of judgeRequest(exchange, view)) book.add(finding, exchange);
    },
  });
  return {
    listening: proxy.listening,
    stop: async () => {
      await proxy.stop();
      return book.close({
        engine,
        document: options.document,
        partial: true,
        startedAt,
        scenarios: [],
        reasons: new Map(),
        left: [],
        allow: options.allow ?? allowNothing,
      });
    },
  };
}
