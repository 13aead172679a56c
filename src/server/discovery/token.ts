/**
 * `token://[host/path/]<token>`: a directory served over HTTP, as Docker's hosted discovery service was until 2019 and any server
 * may be: `GET /clusters/<token>` is a JSON array of addresses, `POST /clusters/<token>?ttl=<s>` adds one. Asked every heartbeat.
 */
import type { SecureContextOptions } from 'node:tls';
import { Agent, request } from 'undici';
import { Failure, invalidParameter, unavailable } from '../errors.ts';
import { checkOptions, tlsOptions } from '../store/location.ts';
import type { DiscoveryBackend } from './backend.ts';
import { parseEntries } from './entries.ts';

/** Where tokens without a host were meant for. It does not answer any more. */
export const HOSTED_SERVICE = 'https://discovery.hub.docker.com/v1';
const CALL_TIMEOUT_MS = 10_000;

export const token: DiscoveryBackend = {
  scheme: 'token',
  form: 'token://[host/path/]<token>',
  open: ({ location, heartbeatMs, options }, io) => {
    checkOptions(options);
    const service = tokenService(serviceOf(location), tlsOptions(options));
    const path = `/clusters/${encodeURIComponent(tokenOf(location))}`;
    return {
      async *watch(signal) {
        while (!signal.aborted) {
          const found: unknown = JSON.parse(await service.call('GET', path, undefined, signal));
          if (!Array.isArray(found) || !found.every((one) => typeof one === 'string'))
            throw new Failure('system', `${service.url}${path} is no list of addresses`);
          yield parseEntries(found);
          await io.sleep(heartbeatMs, signal);
        }
      },
      register: async (entry, ttlMs) => {
        const renew = async () => {
          await service.call('POST', `${path}?ttl=${Math.ceil(ttlMs / 1_000)}`, entry);
        };
        await renew();
        return { renew, release: () => {} };
      },
      close: () => service.close(),
    };
  },
};

/** @throws invalidParameter when there is no token */
function tokenOf(location: string): string {
  const name = location.slice(location.lastIndexOf('/') + 1);
  if (name === '') throw invalidParameter('token is empty');
  return name;
}

function serviceOf(location: string): string {
  const slash = location.lastIndexOf('/');
  return slash < 0 ? HOSTED_SERVICE : `https://${location.slice(0, slash)}`;
}

/** @param url of the service, without a slash at its end */
export function tokenService(url: string, tls?: SecureContextOptions) {
  const agent = new Agent({ connect: { timeout: CALL_TIMEOUT_MS, ...tls } });
  return {
    url,
    /** @returns the answer's body. @throws unavailable when the service does not answer, Failure with its words otherwise */
    call: async (method: 'GET' | 'POST', path: string, body?: string, signal?: AbortSignal): Promise<string> => {
      const limit = AbortSignal.any([AbortSignal.timeout(CALL_TIMEOUT_MS), ...(signal ? [signal] : [])]);
      let status: number;
      let text: string;
      try {
        const answer = await request(`${url}${path}`, { dispatcher: agent, method, body: body ?? null, signal: limit });
        status = answer.statusCode;
        text = await answer.body.text();
      } catch (error) {
        const why = (error as Error).message;
        throw unavailable(`the discovery service ${url} does not answer: ${why}`, { cause: error });
      }
      if (status >= 400) throw new Failure('system', `the discovery service ${url} answers ${status}: ${text.trim()}`);
      return text;
    },
    close: () => agent.destroy(),
  };
}
