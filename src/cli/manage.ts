/** `shoal manage`: run a manager. */
import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { pino } from 'pino';
import { parseClusterOptions } from '../server/cluster/cluster-options.ts';
import { parseNodes } from '../server/discovery/nodes.ts';
import { startManager } from '../server/main.ts';
import { filters, filtersNamed, strategies, strategyNamed } from '../server/scheduler/policy.ts';

const LOCAL_SOCKET = '/var/run/docker.sock';

interface ManageOptions {
  readonly host: string[];
  readonly strategy: string;
  readonly filter: string[];
  readonly clusterOpt: string[];
  readonly logLevel: string;
}

export const manage = new Command('manage')
  .alias('m')
  .description('Run a cluster manager: a Docker endpoint in front of the engines that discovery names.')
  .argument(
    '[discovery]',
    'engines: [nodes://]host:port,host:[1:9]:port,unix:///path (default: $SWARM_DISCOVERY, else the local engine)',
  )
  .option(
    '-H, --host <address>',
    'listen on tcp://address:port or unix:///path; repeatable (default: tcp://127.0.0.1:2375)',
    collect,
    [],
  )
  .option('--strategy <name>', `which of the nodes that fit is taken: ${[...strategies.keys()].join(', ')}`, 'spread')
  .option(
    '-f, --filter <name>',
    `what rules nodes out, in this order; repeatable (default: all but project of ${[...filters.keys()].join(', ')})`,
    collect,
    [],
  )
  .option(
    '--cluster-opt <key=value>',
    'swarm.overcommit=0.05 (share of resources offered beyond the physical), swarm.createretry=0; repeatable',
    collect,
    [],
  )
  .addOption(
    new Option('-l, --log-level <level>', 'what is logged')
      .choices(['debug', 'info', 'warn', 'error', 'fatal'])
      .default('info'),
  )
  .action(async (discovery: string | undefined, { host, strategy, filter, clusterOpt, logLevel }: ManageOptions) => {
    const log = pino({ level: logLevel });
    const manager = await startManager({
      hosts: host.length > 0 ? host : ['tcp://127.0.0.1:2375'],
      entries: parseNodes(discovery ?? process.env.SWARM_DISCOVERY ?? localEngine()),
      strategy: strategyNamed(strategy),
      filters: filtersNamed(filter),
      settings: parseClusterOptions(clusterOpt),
      log,
    });
    for (const address of manager.listening) log.info({ address }, 'listening');
    const stop = async (signal: string) => {
      log.info({ signal }, 'stopping');
      await manager.stop();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
  });

function collect(value: string, all: string[]): string[] {
  return [...all, value];
}

function localEngine(): string {
  if (existsSync(LOCAL_SOCKET)) return `unix://${LOCAL_SOCKET}`;
  throw new Error(
    'no engine to manage: there is no local engine, so name some, as in `shoal manage 10.0.0.11:2375,10.0.0.12:2375`',
  );
}
