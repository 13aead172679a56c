/** Credentials for registries, where `docker login` keeps them: config.json, a credential store, helpers for single registries. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { UnsupportedError } from '../errors.ts';
import { configFolder, readJson } from './context.ts';

/** What an engine is given to speak to a registry. */
export interface RegistryAuth {
  readonly username?: string;
  readonly password?: string;
  readonly serveraddress?: string;
  /** In place of a password: from a registry that issues tokens. */
  readonly identitytoken?: string;
  readonly registrytoken?: string;
}

interface ConfigFile {
  readonly auths?: Readonly<Record<string, StoredAuth>>;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
}
interface StoredAuth {
  /** Base64 of `user:password`. */
  readonly auth?: string;
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
  readonly registrytoken?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Docker Hub's name in config.json and in stores. */
export const DOCKER_HUB = 'https://index.docker.io/v1/';

/** The registry of an image: what stands before the first slash, if it looks like a host. Docker Hub else. */
export function registryOf(image: string): string {
  const [first = '', ...rest] = image.split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (!isHost || first === 'docker.io' || first === 'index.docker.io') return DOCKER_HUB;
  return first;
}

/**
 * Credentials of one registry.
 * @param registry as `registryOf` names it
 * @returns undefined when there are none
 * @throws UnsupportedError when config.json or a helper is broken
 */
export async function credentialsFor(
  registry: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<RegistryAuth | undefined> {
  const config = await configOf(env);
  const helper = config.credHelpers?.[registry] ?? config.credsStore;
  if (helper) {
    const found = await askHelper(helper, registry, env);
    if (found) return found;
  }
  const stored = config.auths?.[registry] ?? entryByHost(config.auths ?? {}, registry);
  return stored && authOf(registry, stored);
}

/** Credentials of every registry that is known, by registry, as a build takes them. */
export async function allCredentials(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Record<string, RegistryAuth>> {
  const config = await configOf(env);
  const names = new Set([...Object.keys(config.auths ?? {}), ...Object.keys(config.credHelpers ?? {})]);
  if (config.credsStore) for (const name of await listHelper(config.credsStore, env)) names.add(name);
  const all: Record<string, RegistryAuth> = {};
  for (const name of names) {
    const found = await credentialsFor(name, env);
    if (found) all[name] = found;
  }
  return all;
}

/** For the headers `X-Registry-Auth` and `X-Registry-Config`: base64 with the URL-safe alphabet, padded, as engines read it. */
export function encodeAuth(value: RegistryAuth | Readonly<Record<string, RegistryAuth>>): string {
  return Buffer.from(JSON.stringify(value)).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

const configOf = async (env: Environment) => (await readJson<ConfigFile>(join(configFolder(env), 'config.json'))) ?? {};

// `docker login` once wrote whole URLs
const hostOf = (name: string) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

function entryByHost(auths: Readonly<Record<string, StoredAuth>>, registry: string): StoredAuth | undefined {
  const wanted = hostOf(registry);
  return Object.entries(auths).find(([name]) => hostOf(name) === wanted)?.[1];
}

function authOf(registry: string, { auth, ...stored }: StoredAuth): RegistryAuth | undefined {
  const decoded = auth ? Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '') : '';
  const colon = decoded.indexOf(':');
  const login = colon > 0 ? { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) } : {};
  const all = { ...stored, ...login };
  const usable = all.username || all.identitytoken || all.registrytoken;
  return usable ? { ...all, serveraddress: registry } : undefined;
}

async function askHelper(helper: string, registry: string, env: Environment): Promise<RegistryAuth | undefined> {
  const { code, output } = await runHelper(helper, 'get', registry, env);
  // helpers say so on stdout, in these words (docker-credential-helpers, NewErrCredentialsNotFound)
  if (code !== 0 && /credentials not found/i.test(output)) return undefined;
  if (code !== 0)
    throw new UnsupportedError(`docker-credential-${helper} get ${registry}: ${output.trim() || `ended with ${code}`}`);
  const { Username, Secret } = parsed<{ Username?: string; Secret?: string }>(helper, output);
  if (!Secret) return undefined;
  // a store marks a token by this name in place of a user's
  if (Username === '<token>') return { identitytoken: Secret, serveraddress: registry };
  return { username: Username ?? '', password: Secret, serveraddress: registry };
}

async function listHelper(helper: string, env: Environment): Promise<string[]> {
  const { code, output } = await runHelper(helper, 'list', '', env);
  if (code !== 0)
    throw new UnsupportedError(`docker-credential-${helper} list: ${output.trim() || `ended with ${code}`}`);
  return Object.keys(parsed<Record<string, string>>(helper, output));
}

// what a helper printed may be a secret: no message repeats it
function parsed<T>(helper: string, output: string): T {
  try {
    return JSON.parse(output) as T;
  } catch {
    throw new UnsupportedError(`docker-credential-${helper} did not answer in JSON`);
  }
}

const MAX_OUTPUT = 1024 * 1024;
const HELPER_TIMEOUT_MS = 60_000;

function runHelper(
  helper: string,
  action: string,
  input: string,
  env: Environment,
): Promise<{ code: number | null; output: string }> {
  if (!/^[\w.-]+$/.test(helper))
    throw new UnsupportedError(`config.json names a credential helper that is none: ${helper}`);
  const program = `docker-credential-${helper}`;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [action], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...env },
      timeout: HELPER_TIMEOUT_MS,
      windowsHide: true,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length > MAX_OUTPUT) child.kill();
    });
    child.stdin.on('error', () => {}); // it ended without reading: its exit code tells
    child.once('error', (cause) =>
      reject(new UnsupportedError(`${program} cannot be run: ${cause.message}`, { cause })),
    );
    child.once('close', (code) => resolve({ code, output }));
    child.stdin.end(input);
  });
}
