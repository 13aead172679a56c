/** Which engine is meant: the rules of the Docker CLI for `DOCKER_HOST`, contexts and TLS material. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UnsupportedError } from '../errors.ts';
import { type Address, parseAddress, type TlsMaterial } from './address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Where {
  /** As `DOCKER_HOST`; comes before everything else. */
  readonly host?: string;
  /** Name of a context; comes before the environment. */
  readonly context?: string;
  readonly tls?: TlsMaterial;
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
}

const DEFAULT_CONTEXT = 'default';

/** The folder of `config.json`. */
export const configFolder = (env: Environment) => env.DOCKER_CONFIG || join(homedir(), '.docker');

/** @throws UnsupportedError when the context is unknown or an address malformed */
export async function resolveAddress({ host, context, tls, env, platform }: Where): Promise<Address> {
  if (host) return parseAddress(host, tls ?? (await tlsOf(env, host)));
  const name = context ?? (env.DOCKER_HOST ? DEFAULT_CONTEXT : env.DOCKER_CONTEXT || (await currentContext(env)));
  if (name !== DEFAULT_CONTEXT) return contextAddress(name, env);
  const fallback = platform === 'win32' ? 'npipe:////./pipe/docker_engine' : 'unix:///var/run/docker.sock';
  const wanted = env.DOCKER_HOST || fallback;
  return parseAddress(wanted, tls ?? (await tlsOf(env, wanted)));
}

async function currentContext(env: Environment): Promise<string> {
  const file = join(configFolder(env), 'config.json');
  const config = await readJson<{ currentContext?: string }>(file);
  return config?.currentContext || DEFAULT_CONTEXT;
}

interface ContextMeta {
  readonly Name?: string;
  readonly Endpoints?: { readonly docker?: { readonly Host?: string; readonly SkipTLSVerify?: boolean } };
}

// a context is kept under the SHA-256 of its name
async function contextAddress(name: string, env: Environment): Promise<Address> {
  const folder = join(configFolder(env), 'contexts');
  const id = createHash('sha256').update(name).digest('hex');
  const meta = await readJson<ContextMeta>(join(folder, 'meta', id, 'meta.json'));
  const endpoint = meta?.Endpoints?.docker;
  if (!endpoint?.Host)
    throw new UnsupportedError(`context ${name}: not found in ${folder}, or without a Docker endpoint`);
  const material = await tlsFiles(join(folder, 'tls', id, 'docker'));
  const tls =
    material || endpoint.SkipTLSVerify
      ? { ...material, ...(endpoint.SkipTLSVerify && { rejectUnauthorized: false }) }
      : undefined;
  return parseAddress(endpoint.Host, tls);
}

/** `DOCKER_TLS_VERIFY` set to anything turns TLS on, with the files of `DOCKER_CERT_PATH`. */
async function tlsOf(env: Environment, host: string): Promise<TlsMaterial | undefined> {
  if (!/^(tcp|https?):/.test(host)) return undefined;
  if (!env.DOCKER_TLS_VERIFY && !env.DOCKER_TLS) return undefined;
  const folder = env.DOCKER_CERT_PATH || configFolder(env);
  const material = await tlsFiles(folder);
  // DOCKER_TLS alone: encrypted, without asking who it is
  if (!env.DOCKER_TLS_VERIFY) return { ...material, rejectUnauthorized: false };
  if (!material)
    throw new UnsupportedError(`DOCKER_TLS_VERIFY is set, but ${folder} has no ca.pem, cert.pem or key.pem`);
  return material;
}

async function tlsFiles(folder: string): Promise<TlsMaterial | undefined> {
  const [ca, cert, key] = await Promise.all(
    ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readText(join(folder, name))),
  );
  if (ca === undefined && cert === undefined && key === undefined) return undefined;
  return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
}

/** @returns undefined when there is no such file. @throws UnsupportedError when it is not JSON */
export async function readJson<T>(file: string): Promise<T | undefined> {
  const text = await readText(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new UnsupportedError(`${file} is not JSON`, { cause });
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
