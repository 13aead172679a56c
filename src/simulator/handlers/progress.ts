/** Long work told as JSON lines, and the credentials it is done with. */

import { compareVersions } from '../../document/version.ts';
import type { components } from '../../generated/engine-schema.ts';
import { type Call, stream } from '../../server/http/reply.ts';
import type { Context } from './context.ts';

export type Line = Readonly<Record<string, unknown>>;

export const encodeLine = (line: Line): Buffer => Buffer.from(`${JSON.stringify(line)}\r\n`);

/** The last line of work that has failed; before API 1.52 the message stands in it twice. */
export function failureLine({ message }: Error, { version }: Call, code?: number): Buffer {
  const errorDetail = { ...(code !== undefined && { code }), message };
  return encodeLine(compareVersions(version, '1.52') < 0 ? { errorDetail, error: message } : { errorDetail });
}

/** Progress lines; a failure after the first is told on the stream. */
export async function* progress(lines: AsyncIterable<Line>, call: Call): AsyncGenerator<Buffer> {
  try {
    for await (const line of lines) yield encodeLine(line);
  } catch (error) {
    yield failureLine(error as Error, call);
  }
}

/** A failure before the first line is still a status. */
export async function progressReply(
  lines: AsyncGenerator<Line>,
  call: Call,
  headers?: Readonly<Record<string, string>>,
) {
  const first = await lines.next();
  const rest = (async function* () {
    if (!first.done) yield first.value;
    yield* lines;
  })();
  return stream(200, 'application/json', progress(rest, call), headers);
}

/** Credentials from `X-Registry-Auth`; what cannot be decoded is no credentials, as engines have it. */
export function authOf({ call }: Context): components['schemas']['AuthConfig'] | undefined {
  const header = call.header('x-registry-auth');
  if (!header) return undefined;
  try {
    return JSON.parse(Buffer.from(header.replaceAll('-', '+').replaceAll('_', '/'), 'base64').toString());
  } catch {
    return undefined;
  }
}

/** One layer on its way to a registry. */
export function* pushed(id: string, bytes: number): Generator<Line> {
  yield { status: 'Preparing', progressDetail: {}, id };
  yield { status: 'Pushing', progressDetail: { current: bytes, total: bytes }, id };
  yield { status: 'Pushed', progressDetail: {}, id };
}
