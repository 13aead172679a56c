/** `shoal list`: the engines a directory names, one a line. */
import { Command, Option } from 'commander';
import { discoveryOptions, positive } from '../server/config.ts';
import { openDirectory, realIo } from '../server/discovery/directory.ts';
import { logOf } from './log.ts';
import { discoveryArgument, discoveryOpt, requiredDiscovery } from './options.ts';

export const list = new Command('list')
  .alias('l')
  .description('Print the engines that a discovery directory names, one address a line.')
  .argument('[discovery]', discoveryArgument(''))
  .addOption(new Option('--timeout <duration>', 'how long to wait for the directory').default('10s'))
  .addOption(discoveryOpt())
  .action(
    async (argument: string | undefined, flags: { timeout: string; discoveryOpt: string[] }, command: Command) => {
      const url = requiredDiscovery(argument, 'list a cluster', 'list');
      const timeoutMs = positive('timeout', flags.timeout);
      const options = discoveryOptions(flags.discoveryOpt);
      const io = realIo(logOf(command, 'warn', process.stderr));
      const directory = openDirectory(url, { heartbeatMs: timeoutMs, options }, io);
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(new Error('Timed out')), timeoutMs);
      try {
        for await (const entries of untilStopped(directory.watch(stop.signal), stop.signal)) {
          for (const entry of entries) process.stdout.write(`${entry}\n`);
          return;
        }
      } finally {
        clearTimeout(timer);
        stop.abort();
        await directory.close();
      }
    },
  );

/** The first set, or the reason for stopping, whichever comes first: a directory that is stuck may not hear the signal. */
async function* untilStopped<T>(sets: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  const first = await Promise.race([sets[Symbol.asyncIterator]().next(), stopped]);
  if (!first.done) yield first.value;
}
