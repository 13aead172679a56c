/** What has to be known of an engine before anything is checked. */
import { compareVersions, isApiVersion, oldest } from '../document/version.ts';
import { invalidParameter, unavailable } from '../server/errors.ts';
import type { Exchange, RequestMessage } from './exchange.ts';
import type { EngineFacts } from './result.ts';
import { send } from './wire/client.ts';
import type { Endpoint } from './wire/endpoint.ts';

/** GET without a version. @throws Failure when there is no JSON answer */
export async function ask<T>(endpoint: Endpoint, path: string, silenceMs: number): Promise<T> {
  const { response } = await get(endpoint, path, silenceMs);
  if (response?.status !== 200)
    throw unavailable(`GET ${path} of ${endpoint.url} answered ${response?.status}: is it a Docker endpoint?`);
  try {
    return JSON.parse(response.body.toString()) as T;
  } catch (error) {
    throw unavailable(`GET ${path} of ${endpoint.url} answered no JSON: is it a Docker endpoint?`, { cause: error });
  }
}

/** GET that is not judged. @throws Failure when no answer comes */
export const get = (endpoint: Endpoint, target: string, silenceMs: number): Promise<Exchange> =>
  unjudged(endpoint, { method: 'GET', target, headers: [], body: Buffer.alloc(0) }, silenceMs);

/** POST of JSON that is not judged. @throws Failure when no answer comes */
export function post(endpoint: Endpoint, target: string, json: object | undefined, silenceMs: number) {
  const body = Buffer.from(json === undefined ? '' : JSON.stringify(json));
  const type = json === undefined ? [] : [['Content-Type', 'application/json'] as const];
  const headers = [...type, ['Content-Length', String(body.length)] as const];
  return unjudged(endpoint, { method: 'POST', target, headers, body }, silenceMs);
}

async function unjudged(
  endpoint: Endpoint,
  { headers, ...asked }: Pick<RequestMessage, 'method' | 'target' | 'headers' | 'body'>,
  silenceMs: number,
): Promise<Exchange> {
  const own = [['Host', endpoint.host] as const, ['User-Agent', 'shoal-check'] as const];
  const request = { ...asked, headers: [...own, ...headers], hijackable: false, silenceMs };
  const startedAt = Date.now();
  try {
    const reply = await send(endpoint, request);
    await reply.whole();
    const { request: sent, response } = reply.settle();
    return {
      number: 0,
      operationId: undefined,
      request: sent,
      response,
      origin: 'look',
      startedAt,
      tookMs: Date.now() - startedAt,
    };
  } catch (error) {
    throw unavailable((error as Error).message, { cause: error });
  }
}

export async function factsOf(endpoint: Endpoint, silenceMs: number): Promise<EngineFacts> {
  const version = await ask<Record<string, unknown>>(endpoint, '/version', silenceMs);
  const text = (name: string) => (typeof version[name] === 'string' ? version[name] : '');
  const components = Array.isArray(version.Components) ? (version.Components as { Name?: unknown }[]) : [];
  const platform = version.Platform as { Name?: unknown } | undefined;
  const name = [components[0]?.Name, platform?.Name].find((one) => typeof one === 'string' && one !== '');
  const apiVersion = text('ApiVersion');
  if (!isApiVersion(apiVersion))
    throw unavailable(`${endpoint.url} does not say which API version it speaks: is it a Docker endpoint?`);
  return {
    name: String(name ?? 'Engine'),
    version: text('Version'),
    apiVersion,
    minApiVersion: text('MinAPIVersion'),
    os: text('Os'),
    arch: text('Arch'),
    experimental: version.Experimental === true,
  };
}

/**
 * The version to speak: the one asked for, else the newest that both the engine and the document know.
 * @throws invalidParameter when the engine or the document does not have it
 */
export function chooseVersion(
  asked: string | undefined,
  { apiVersion, minApiVersion }: EngineFacts,
  newest: string,
): string {
  if (asked === undefined) return oldest(apiVersion, newest);
  if (!isApiVersion(asked)) throw invalidParameter(`--api-version ${asked}: expected a version such as 1.44`);
  if (compareVersions(asked, '1.24') < 0 || compareVersions(asked, newest) > 0) {
    throw invalidParameter(`--api-version ${asked}: the document describes 1.24 to ${newest}`);
  }
  if (
    compareVersions(asked, apiVersion) > 0 ||
    (isApiVersion(minApiVersion) && compareVersions(asked, minApiVersion) < 0)
  ) {
    throw invalidParameter(`--api-version ${asked}: the engine speaks ${minApiVersion || '?'} to ${apiVersion}`);
  }
  return asked;
}
