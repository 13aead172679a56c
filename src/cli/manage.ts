/** `shoal manage`: run a manager. */
import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { pino } from 'pino';
import { type ManageFlags, managerConfig } from '../server/config.ts';
import { openDirectory, realIo } from '../server/discovery/directory.ts';
import { follow } from '../server/discovery/supervise.ts';
import { startManager } from '../server/main.ts';
import { filters, strategies } from '../server/scheduler/policy.ts';
import { collect, collectWhole, discoveryArgument, discoveryOpt, heartbeatOption } from './options.ts';

const LOCAL_SOCKET = '/var/run/docker.sock';

export const manage = new Command('manage')
  .alias('m')
  .description('Run a cluster manager: a Docker endpoint in front of the engines that discovery names.')
  .argument('[discovery]', discoveryArgument(', else the local engine'))
  .addOption(
    new Option('-H, --host <address>', 'listen on tcp://address:port or unix:///path; repeatable')
      .env('SWARM_HOST')
      .argParser(collect)
      .default([], 'tcp://127.0.0.1:2375'),
  )
  .option('--strategy <name>', `which of the nodes that fit is taken: ${[...strategies.keys()].join(', ')}`, 'spread')
  .addOption(
    new Option('-f, --filter <name>', 'what rules nodes out, in this order; repeatable')
      .argParser(collectWhole)
      .default([], `all but project of ${[...filters.keys()].join(', ')}`),
  )
  .addOption(new Option('-c, --cluster-driver <name>', 'the only one is swarm').default('swarm'))
  .addOption(
    new Option(
      '--cluster-opt <key=value>',
      'swarm.overcommit=0.05 (share of resources offered beyond the physical), swarm.createretry=0; repeatable',
    )
      .argParser(collectWhole)
      .default([], 'none'),
  )
  .addOption(heartbeatOption('longest pause between two looks at the directory'))
  .addOption(discoveryOpt())
  .addOption(
    new Option(
      '--discovery-grace <duration>',
      'how long a directory that became empty keeps its last engines; 0s: not at all',
    ).default('10m'),
  )
  .addOption(
    new Option('-l, --log-level <level>', 'what is logged')
      .choices(['debug', 'info', 'warn', 'error', 'fatal'])
      .default('info'),
  )
  .action(async (discovery: string | undefined, flags: ManageFlags & { logLevel: string }) => {
    const log = pino({ level: flags.logLevel });
    const config = managerConfig(discovery ?? (process.env.SWARM_DISCOVERY || localEngine()), {
      ...flags,
      host: flags.host.length > 0 ? flags.host : ['tcp://127.0.0.1:2375'],
    });
    const io = realIo(log);
    const directory = openDirectory(config.discovery.url, config.discovery, io);
    const manager = await startManager({
      ...config,
      entries: (tell, signal) => follow(directory, tell, config.discovery, io, signal),
      log,
    });
    for (const address of manager.listening) log.info({ address }, 'listening');
    const stop = async (signal: string) => {
      log.info({ signal }, 'stopping');
      await manager.stop();
      await directory.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
  });

function localEngine(): string {
  if (existsSync(LOCAL_SOCKET)) return `unix://${LOCAL_SOCKET}`;
  throw new Error(
    'no engine to manage: there is no local engine, so name some, as in `shoal manage 10.0.0.11:2375,10.0.0.12:2375`',
  );
}
