/** `shoal manage`: run a manager. */
import { connect } from 'node:net';
import { Command, Option } from 'commander';
import type { Logger } from 'pino';
import { type StaleRule, staleRules } from '../server/cluster/fence.ts';
import { keepInDirectory } from '../server/cluster/keep.ts';
import { type DiscoveryConfig, type ManageFlags, managerConfig, type ReplicationConfig } from '../server/config.ts';
import { openDirectory, realIo, schemeOf } from '../server/discovery/directory.ts';
import { openStore } from '../server/discovery/kv.ts';
import { DiscoveryStatus } from '../server/discovery/status.ts';
import { follow } from '../server/discovery/supervise.ts';
import { Candidate } from '../server/ha/candidate.ts';
import { leaseStore } from '../server/ha/lease-store.ts';
import { keepHeapSmall } from '../server/heap.ts';
import { clientDefaults } from '../server/http/limits.ts';
import { startManager } from '../server/main.ts';
import { filters, strategies } from '../server/scheduler/policy.ts';
import { keepInStore } from '../server/store/keep.ts';
import { startEmbeddedCluster } from '../simulator/embedded.ts';
import { Certificates } from './certificates.ts';
import { logOf } from './log.ts';
import {
  addrOption,
  advertiseOf,
  advertiseOption,
  collect,
  collectWhole,
  discoveryArgument,
  discoveryOpt,
  heartbeatOption,
  logFormatOption,
  off,
} from './options.ts';

const LOCAL_SOCKET = '/var/run/docker.sock';

type OwnFlags = ManageFlags & {
  readonly staleCopies: StaleRule;
  readonly stateDir?: string;
  readonly addr?: string;
};

export const manage = new Command('manage')
  .alias('m')
  .description('Run a cluster manager: a Docker endpoint in front of the engines that discovery names.')
  .argument('[discovery]', discoveryArgument(', else the local engine, else three simulated nodes'))
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
    new Option(
      '--stale-copies <rule>',
      'what becomes of the copy of a rescheduled container when its node returns: stop (it keeps its data and gives up its name), remove, or keep',
    )
      .choices(staleRules)
      .default('stop'),
  )
  .option(
    '--state-dir <directory>',
    'where drained nodes and containers to reschedule are remembered for the next manager (default: nowhere)',
  )
  .addOption(
    new Option(
      '--engine-refresh-min-interval <duration>',
      'an engine is read whole this long after the last time at the soonest',
    ).default('30s'),
  )
  .addOption(new Option('--engine-refresh-max-interval <duration>', '… and this long at the latest').default('60s'))
  .addOption(
    new Option('--engine-failure-retry <count>', 'failures in a row that make an engine unhealthy').default('3'),
  )
  .addOption(new Option('--engine-refresh-retry <count>', 'replaced by --engine-failure-retry').default('3').hideHelp())
  .option('--refresh-on-node-filter', 'a list with a node filter reads those nodes again before it answers', false)
  .addOption(
    new Option(
      '--container-name-refresh-filter <name>',
      'a list of containers whose name filter is this reads every node again before it answers',
    ).default('', 'none'),
  )
  .option('--replication', 'be one of several managers, of which one is the primary', false)
  .addOption(
    new Option('--replication-ttl <duration>', 'how long after its last sign of life a primary is succeeded').default(
      '20s',
    ),
  )
  .addOption(advertiseOption('where the other managers reach this one; needed with --replication'))
  .addOption(addrOption())
  .addOption(
    new Option('--tls', 'speak TLS with clients and managers, without asking for certificates (env: DOCKER_TLS)'),
  )
  .addOption(
    new Option('--tlsverify', 'speak TLS, and verify certificates of clients and managers (env: DOCKER_TLS_VERIFY)'),
  )
  .option('--tlscacert <file>', 'certificates of the authorities to trust (default: ca.pem in $DOCKER_CERT_PATH)')
  .option('--tlscert <file>', 'our certificate; read again, with the others, on SIGHUP (default: cert.pem there)')
  .option('--tlskey <file>', 'key of our certificate (default: key.pem there)')
  .option('--engine-tls', 'speak TLS with engines; --engine-tls=false: speak plainly (default: as with clients)')
  .option('--engine-tlsverify', 'speak TLS with engines, and verify their certificates (default: as with clients)')
  .option(
    '--engine-tlscacert <file>',
    'certificates of the authorities that engines are signed by (default: --tlscacert)',
  )
  .option('--engine-tlscert <file>', 'our certificate as engines see it (default: --tlscert)')
  .option('--engine-tlskey <file>', 'its key (default: --tlskey)')
  .addOption(off('tls'))
  .addOption(off('tlsverify'))
  .addOption(off('engine-tls'))
  .addOption(off('engine-tlsverify'))
  .option('--cors, --api-enable-cors', 'web pages of any origin may call the API', false)
  .addOption(
    new Option('--cors-origin <origin>', 'web pages of this origin may call the API; repeatable')
      .argParser(collectWhole)
      .default([], 'none'),
  )
  .addOption(
    new Option(
      '--client-connections <count>',
      'connections that one address may have, and requests under way on them; 0: no limit',
    ).default(`${clientDefaults.connections}`),
  )
  .addOption(
    new Option(
      '--client-streams <count>',
      'logs, events, attachments, builds and other streams that one address may have at once; 0: no limit',
    ).default(`${clientDefaults.streams}`),
  )
  .option('--insecure', 'listen on a network address without TLS: whoever reaches it rules every engine', false)
  .addOption(
    new Option(
      '--admin <address>',
      'tell of metrics, health and the API at port, address:port or unix:///path; a port alone is one of 127.0.0.1',
    )
      .env('SWARM_ADMIN')
      .default(undefined, 'nowhere'),
  )
  .addOption(logFormatOption())
  .action(async (discovery: string | undefined, flags: OwnFlags, command: Command) => {
    keepHeapSmall();
    const log = logOf(command);
    const named = discovery ?? (process.env.SWARM_DISCOVERY || (await localEngine()));
    const embedded = named === undefined ? await startEmbeddedCluster(log) : undefined;
    try {
      const config = managerConfig(
        named ?? embedded?.discovery ?? '',
        {
          ...flags,
          advertise: advertiseOf(flags),
          host: flags.host.length > 0 ? flags.host : ['tcp://127.0.0.1:2375'],
        },
        process.env,
      );
      const certificates = new Certificates(config, log);
      process.on('SIGHUP', () => certificates.reload());
      const io = realIo(log);
      const discovered = new DiscoveryStatus();
      const directory = openDirectory(config.discovery.url, config.discovery, io);
      const others = config.replication && replicated(config.discovery, config.replication, log);
      const manager = await startManager({
        ...config,
        engineTls: embedded ? undefined : config.engineTls, // simulated nodes are plain
        stale: flags.staleCopies,
        // several managers remember in the store, where the next one finds it
        keep: flags.stateDir === undefined ? undefined : keepInDirectory(flags.stateDir),
        ...others,
        entries: (tell, signal) => follow(directory, tell, config.discovery, io, signal, discovered),
        discovery: discovered,
        log,
      });
      if (embedded) log.info({ nodes: embedded.nodes.map(({ name }) => name) }, simulatedNotice);
      for (const address of manager.listening) log.info({ address }, 'listening');
      if (manager.admin !== undefined) log.info({ address: manager.admin }, 'the admin listener is listening');
      const stop = async (signal: string) => {
        log.info({ signal }, 'stopping');
        await manager.stop();
        await directory.close();
        await others?.close();
        await embedded?.stop();
      };
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
    } catch (error) {
      await embedded?.stop(); // or the process would stay for them
      throw error;
    }
  });

/** What several managers share in the store: the lock of the one that decides, and what it remembers for the next. */
function replicated(discovery: DiscoveryConfig, { advertise, ttlMs }: ReplicationConfig, log: Logger) {
  const { scheme, location } = schemeOf(discovery.url);
  const { store, keys } = openStore(scheme, { location, options: discovery.options });
  const lock = leaseStore(store, keys.leader);
  return {
    candidate: new Candidate({ store: lock, self: advertise, ttlMs, log }),
    keep: keepInStore(store, keys.records),
    close: () => store.close(),
  };
}

const simulatedNotice =
  'no engine was named and none runs on this machine: managing three simulated nodes, whose containers are functions of this process. To manage real engines name them, as in `shoal manage 10.0.0.11:2375,10.0.0.12:2375`';

/** The engine of this machine, if one listens: a socket that was left behind does not count. */
function localEngine(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ path: LOCAL_SOCKET });
    socket.once('connect', () => {
      socket.destroy();
      resolve(`unix://${LOCAL_SOCKET}`);
    });
    socket.once('error', () => resolve(undefined));
  });
}
