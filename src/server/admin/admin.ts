/** What stands behind each operation of the admin listener. */
import type { Logger } from 'pino';
import { listenOn } from '../http/listen-on.ts';
import type { TlsMaterial } from '../tls.ts';
import { createAdmin, plain } from './listener.ts';
import { type MetricSources, metricsOf } from './metrics.ts';
import { unreadiness } from './readiness.ts';

export interface AdminOptions {
  /** `tcp://host:port` or `unix:///path`. */
  readonly host: string;
  /** With it, TLS is spoken there. */
  readonly tls?: TlsMaterial | undefined;
}

export interface AdminState extends MetricSources {
  /** The manager was told to stop. */
  readonly stopping: () => boolean;
}

export interface Admin {
  /** Where it listens, with the port it was given where 0 was asked for. */
  readonly address: string;
  /** Cuts what is under way. */
  close(): Promise<void>;
}

/** @throws when the host cannot be listened on */
export async function startAdmin({ host, tls }: AdminOptions, state: AdminState, log: Logger): Promise<Admin> {
  const metrics = metricsOf(state);
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
