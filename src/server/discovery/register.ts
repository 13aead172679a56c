/** Keeps an engine in a directory. */
import type { Directory, Io, Registration } from './backend.ts';

export interface Registered {
  readonly advertise: string;
  readonly ttlMs: number;
  readonly discovery: { readonly heartbeatMs: number };
}

/**
 * Registers, and again every heartbeat until the signal is aborted. A failure is logged and tried anew: the directory may come back.
 * The entry stays when this ends: an engine does not leave its cluster because its registrar is restarted.
 * @throws a Failure of kind notImplemented at once: such a directory will never take it
 */
export async function keepRegistered(
  directory: Directory,
  { advertise, ttlMs, discovery }: Registered,
  { sleep, log }: Pick<Io, 'sleep' | 'log'>,
  signal: AbortSignal,
): Promise<void> {
  let registration: Registration | undefined;
  while (!signal.aborted) {
    try {
      if (registration) await registration.renew();
      else registration = await directory.register(advertise, ttlMs);
      log.debug({ addr: advertise }, 'registered');
    } catch (error) {
      if ((error as { kind?: string }).kind === 'notImplemented') throw error;
      log.error({ err: error, addr: advertise }, 'the engine could not be registered');
    }
    await sleep(discovery.heartbeatMs, signal);
  }
  registration?.release();
}
