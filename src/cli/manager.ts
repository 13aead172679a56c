/** Asking a running manager: where it is, and how it is reached, as the docker command has it. */
import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { Agent, request } from 'undici';
import type { TlsMaterial } from '../sdk/node/address.ts';
import { resolveAddress } from '../sdk/node/context.ts';
import { sshConnector } from '../sdk/node/ssh.ts';

const TIMEOUT_MS = 30_000;

export interface ManagerFlags {
  readonly host: string;
  readonly tls?: true;
  readonly tlsverify?: true;
  readonly tlscacert?: string;
  readonly tlscert?: string;
  readonly tlskey?: string;
}

export const withManagerFlags = (command: Command): Command =>
  command
    .addOption(
      new Option('-H, --host <address>', 'the manager: tcp://address:port, unix:///path or ssh://user@host')
        .env('DOCKER_HOST')
        .default('tcp://127.0.0.1:2375'),
    )
    .option('--tls', 'speak TLS without verifying the certificate of the manager')
    .option('--tlsverify', 'speak TLS and verify it (env: DOCKER_TLS_VERIFY, with files in DOCKER_CERT_PATH)')
    .option('--tlscacert <file>', 'certificates of the authorities to trust; speaks TLS and verifies')
    .option('--tlscert <file>', 'our certificate')
    .option('--tlskey <file>', 'key of our certificate');

/** @throws with the manager's own words, or why it cannot be reached */
export async function askManager<T>(
  flags: ManagerFlags,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  env: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  const { platform } = process;
  const host = /^\w+:\/\//.test(flags.host) ? flags.host : `tcp://${flags.host}`;
  const address = await resolveAddress({ host, tls: await tlsOf(flags), env, platform });
  const dispatcher = new Agent({
    connect:
      address.kind === 'ssh'
        ? sshConnector(address, TIMEOUT_MS, env)
        : {
            timeout: TIMEOUT_MS,
            ...(address.kind === 'unix' && { socketPath: address.path }),
            ...(address.kind === 'tcp' && address.tls),
          },
  });
  try {
    const answer = await request(`${address.origin}${path}`, {
      dispatcher,
      method,
      body: body === undefined ? null : JSON.stringify(body),
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: Error) => {
      throw new Error(`cannot reach the manager at ${host}: ${error.message}`, { cause: error });
    });
    const text = await answer.body.text();
    if (answer.statusCode === 200) return JSON.parse(text) as T;
    if (answer.statusCode === 404 && /page not found/.test(text))
      throw new Error(`${host} is an engine, and no manager`);
    if (/HTTP request to an HTTPS server/.test(text)) throw new Error(`${host} speaks TLS: say --tlsverify`);
    throw new Error(messageIn(text) ?? `${host} answers ${answer.statusCode}: is it a manager?`);
  } finally {
    await dispatcher.destroy();
  }
}

/** @returns undefined where no flag says anything, and the environment decides */
async function tlsOf({ tls, tlsverify, tlscacert, tlscert, tlskey }: ManagerFlags): Promise<TlsMaterial | undefined> {
  const files = [tlscacert, tlscert, tlskey];
  if (!tls && !tlsverify && files.every((file) => file === undefined)) return undefined;
  if ((tlscert === undefined) !== (tlskey === undefined)) throw new Error('--tlscert and --tlskey belong together');
  const [ca, cert, key] = await Promise.all(files.map((file) => file && readFile(file, 'utf8')));
  return {
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
    rejectUnauthorized: tlsverify === true || !tls,
  };
}

function messageIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { message?: string }).message;
  } catch {
    return undefined;
  }
}
