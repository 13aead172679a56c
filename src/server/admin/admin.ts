/** What stands behind each operation of the admin listener. */
import type { Logger } from 'pino';
import type { OpenApiDocument } from '../../document/document.ts';
import type { ApiVersion } from '../../document/version.ts';
import { listenOn } from '../http/listen-on.ts';
import type { TlsMaterial } from '../tls.ts';
import { createAdmin, plain } from './listener.ts';
import { type MetricSources, metricsOf } from './metrics.ts';
import { unreadiness } from './readiness.ts';
import { script, style } from './reference/assets.ts';
import { Reference } from './reference/reference.ts';

export interface AdminOptions {
  /** `tcp://host:port` or `unix:///path`. */
  readonly host: string;
  /** With it, TLS is spoken there. */
  readonly tls?: TlsMaterial | undefined;
}

export interface AdminState extends MetricSources {
  /** The manager was told to stop. */
  readonly stopping: () => boolean;
  /** What is served, from this version on. */
  readonly document: OpenApiDocument;
  readonly oldest: ApiVersion;
}

/** The page can ask nobody else, whatever it holds. */
const ONLY_FROM_HERE =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface Admin {
  /** Where it listens, with the port it was given where 0 was asked for. */
  readonly address: string;
  /** Cuts what is under way. */
  close(): Promise<void>;
}

/** @throws when the host cannot be listened on */
export async function startAdmin({ host, tls }: AdminOptions, state: AdminState, log: Logger): Promise<Admin> {
  const metrics = metricsOf(state);
  const reference = new Reference(state.document, state.oldest);
  const server = createAdmin(
    {
      Health: () => plain(200, 'ok'),
      Readiness: () => {
        const reason = unreadiness({ stopping: state.stopping(), engines: state.cluster.engines() });
        return reason === undefined ? plain(200, 'ok') : plain(503, `not ready: ${reason}`);
      },
      Metrics: async () => ({
        status: 200,
        type: 'text/plain; version=0.0.4; charset=utf-8',
        body: await metrics(),
      }),
      ApiDocument: (query) => ({
        status: 200,
        type: 'application/json',
        body: reference.document(query.get('version') ?? undefined),
      }),
      ApiReference: (query) => ({
        status: 200,
        type: 'text/html; charset=utf-8',
        body: reference.page(query.get('version') ?? undefined),
        headers: { 'Content-Security-Policy': ONLY_FROM_HERE },
      }),
      ReferenceStyle: () => ({ status: 200, type: 'text/css; charset=utf-8', body: style }),
      ReferenceScript: () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: script }),
    },
    tls,
    log,
  );
  const address = await listenOn(server, host, 'choose another port with --admin');
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
