/** Which API version to speak. */
import { newestApiVersion } from '../generated/sdk/operations.ts';
import { errorOf, UnsupportedError } from './errors.ts';
import { textOf } from './json.ts';
import { isOlder } from './request.ts';
import type { Transport } from './transport.ts';

/** The oldest version that the document describes. */
const OLDEST_API_VERSION = '1.24';

/**
 * The highest version that both sides speak, learnt by one ping.
 * @throws UnsupportedError when the engine is too old, or no Docker engine
 */
export async function negotiate(
  transport: Transport,
  headers: Record<string, string>,
  signals: readonly AbortSignal[] = [],
): Promise<string> {
  const answer = await transport.send({
    operation: 'SystemPing',
    method: 'GET',
    path: '/_ping',
    headers,
    signals,
  });
  const text = textOf(await answer.body.bytes());
  if (answer.status >= 400) throw errorOf(answer.status, text, 'SystemPing');
  const engine = answer.headers['api-version'];
  if (!engine || !/^\d+\.\d+$/.test(engine)) {
    throw new UnsupportedError(`${transport.host} answers, but not as a Docker engine: no Api-Version in its ping`);
  }
  if (isOlder(engine, OLDEST_API_VERSION)) {
    throw new UnsupportedError(
      `${transport.host} speaks API ${engine}, which is too old: ${OLDEST_API_VERSION} is the oldest supported`,
    );
  }
  return isOlder(engine, newestApiVersion) ? engine : newestApiVersion;
}
