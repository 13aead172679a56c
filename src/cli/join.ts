/** `shoal join`: register an engine with a directory, until ended. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { type JoinFlags, joinConfig } from '../server/config.ts';
import { openDirectory, realIo } from '../server/discovery/directory.ts';
import { keepRegistered } from '../server/discovery/register.ts';
import { formatDuration } from '../server/duration.ts';
import { logOf } from './log.ts';
import {
  addrOption,
  advertiseOf,
  advertiseOption,
  discoveryArgument,
  discoveryOpt,
  heartbeatOption,
  logFormatOption,
  requiredDiscovery,
} from './options.ts';

export const join = new Command('join')
  .alias('j')
  .description('Register an engine with a discovery directory, and keep it registered until ended.')
  .argument('[discovery]', discoveryArgument(''))
  .addOption(advertiseOption('address of the engine, as managers reach it; mandatory'))
  .addOption(addrOption())
  .addOption(heartbeatOption('how often the engine is registered anew'))
  .addOption(
    new Option('--ttl <duration>', 'the directory forgets the engine this long after the last time').default('180s'),
  )
  .addOption(
    new Option('--delay <duration>', 'wait at random up to this long first, so that many do not come at once').default(
      '0s',
    ),
  )
  .addOption(discoveryOpt())
  .addOption(logFormatOption())
  .action(async (argument: string | undefined, flags: JoinFlags & { addr?: string }, command: Command) => {
    const url = requiredDiscovery(argument, 'join a cluster', 'join');
    const config = joinConfig({ ...flags, advertise: advertiseOf(flags) });
    const log = logOf(command);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    const directory = openDirectory(url, config.discovery, realIo(log));
    await sleep(Math.random() * config.delayMs, undefined, { signal: stop.signal }).catch(() => {});
    const every = formatDuration(config.discovery.heartbeatMs);
    log.info({ addr: config.advertise, discovery: url }, `Registering on the discovery service every ${every}...`);
    await keepRegistered(directory, config, realIo(log), stop.signal);
    await directory.close();
  });
