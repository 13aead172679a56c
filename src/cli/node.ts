/** `shoal node`: the nodes of a running manager's cluster. */
import { Command, Option } from 'commander';
import { Agent, request } from 'undici';
import type { components } from '../generated/schema.ts';

type Status = components['schemas']['ClusterNodeStatus'];
type Change = components['schemas']['ClusterNodeChange'];

const TIMEOUT_MS = 30_000;

const hostOption = () =>
  new Option('-H, --host <address>', 'the manager: tcp://address:port or unix:///path')
    .env('DOCKER_HOST')
    .default('tcp://127.0.0.1:2375');

export const node = new Command('node')
  .description('List, drain and resume the nodes of a cluster.')
  .addCommand(
    new Command('ls')
      .description('List the nodes: state, whether they take containers, and what is wrong.')
      .addOption(hostOption())
      .addOption(new Option('--format <format>', 'how it is printed').choices(['table', 'json']).default('table'))
      .action(async ({ host, format }: { host: string; format: 'table' | 'json' }) => {
        const nodes = await ask<Status[]>(host, 'GET', '/cluster/nodes');
        process.stdout.write(format === 'json' ? `${JSON.stringify(nodes, null, 2)}\n` : table(nodes));
      }),
  )
  .addCommand(changing('drain', 'drain', 'Let nodes take no new containers; what they have stays and runs on.'))
  .addCommand(changing('resume', 'active', 'Let drained nodes take containers again.'));

function changing(name: string, Availability: Change['Availability'], description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<node...>', 'name, engine ID or address')
    .addOption(hostOption())
    .action(async (nodes: string[], { host }: { host: string }) => {
      const body = JSON.stringify({ Availability } satisfies Change);
      for (const ref of nodes) {
        const { Name } = await ask<Status>(host, 'POST', `/cluster/nodes/${encodeURIComponent(ref)}/update`, body);
        process.stdout.write(`${Name}\n`);
      }
    });
}

/** @throws with the manager's own words, or why it cannot be reached */
async function ask<T>(host: string, method: 'GET' | 'POST', path: string, body?: string): Promise<T> {
  const socketPath = /^unix:\/\/(\/.+)$/.exec(host)?.[1];
  const address = /^(?:tcp:\/\/|http:\/\/)?([^/]+:\d+)\/?$/.exec(host)?.[1];
  if (!socketPath && !address) throw new Error(`--host ${host}: expected tcp://address:port or unix:///path`);
  const dispatcher = new Agent({ connect: { timeout: TIMEOUT_MS, ...(socketPath && { socketPath }) } });
  try {
    const answer = await request(`http://${address ?? 'localhost'}${path}`, {
      dispatcher,
      method,
      body: body ?? null,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: Error) => {
      throw new Error(`cannot reach the manager at ${host}: ${error.message}`, { cause: error });
    });
    const text = await answer.body.text();
    if (answer.statusCode === 200) return JSON.parse(text) as T;
    if (answer.statusCode === 404 && /page not found/.test(text))
      throw new Error(`${host} is an engine, and no manager`);
    throw new Error(messageIn(text) ?? `the manager answers ${answer.statusCode}`);
  } finally {
    await dispatcher.close();
  }
}

function messageIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { message?: string }).message;
  } catch {
    return undefined;
  }
}

/** Columns as wide as their widest cell; what is wrong stands last, since it may be long. */
export function table(nodes: readonly Status[]): string {
  const rows = nodes.map((one) => [
    one.Name,
    one.Addr,
    one.State,
    one.Availability,
    String(one.Containers),
    one.ServerVersion || '-',
    [one.Error, one.Notice, skew(one.ClockSkew), ...one.ToReschedule.map(({ Name, Reason }) => `${Name}: ${Reason}`)]
      .filter((text) => text !== '')
      .map((text) => text.split('\n', 1)[0])
      .join('; '),
  ]);
  const all = [['NAME', 'ADDRESS', 'STATE', 'AVAILABILITY', 'CONTAINERS', 'VERSION', 'PROBLEM'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return `${all.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}`.trimEnd()).join('\n')}\n`;
}

const skew = (seconds: number) =>
  seconds === 0 ? '' : `its clock is ${Math.abs(Math.round(seconds))} s ${seconds > 0 ? 'behind' : 'ahead'}`;
