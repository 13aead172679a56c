/** What a container uses, as its cgroup would tell: numbers that grow with time and stay plausible. */
import { NEVER, nowNano, rfc3339 } from './clock.ts';
import type { Container } from './container.ts';

const SECOND_NANO = 1_000_000_000n;
/** An idle program's share of one processor. */
const CPU_SHARE = 0.002;
const PAGE_BYTES = 4096;
const PROCESS_BYTES = 1_200_000;
const UNLIMITED = 2 ** 63 - PAGE_BYTES;

const noCpu = () => ({
  cpu_usage: { total_usage: 0, usage_in_kernelmode: 0, usage_in_usermode: 0 },
  throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
});

const ioKeys = [
  'io_service_bytes_recursive',
  'io_serviced_recursive',
  'io_queue_recursive',
  'io_service_time_recursive',
  'io_wait_time_recursive',
  'io_merged_recursive',
  'io_time_recursive',
  'sectors_recursive',
] as const;

const io = <T>(value: T) => Object.fromEntries(ioKeys.map((key) => [key, value])) as Record<(typeof ioKeys)[number], T>;

/** @param first without the reading before, as `one-shot=1` and the first of a stream */
export function statsBody(
  container: Container,
  machine: { readonly cpus: number; readonly memoryBytes: number },
  { first }: { readonly first: boolean },
) {
  const { id, name, state, group, hostConfig, connections } = container;
  const head = { name: `/${name}`, id };
  if (!group || state.startedNano === undefined) {
    return {
      ...head,
      read: NEVER,
      preread: NEVER,
      pids_stats: {},
      blkio_stats: io(null),
      num_procs: 0,
      storage_stats: {},
      cpu_stats: noCpu(),
      precpu_stats: noCpu(),
      memory_stats: {},
    };
  }
  const now = nowNano();
  const cpuAt = (nano: bigint) => {
    const used = Math.max(0, Math.round(Number(nano - (state.startedNano ?? nano)) * CPU_SHARE));
    const each = Array.from({ length: machine.cpus }, () => Math.floor(used / machine.cpus));
    return {
      cpu_usage: {
        total_usage: used,
        percpu_usage: each,
        usage_in_kernelmode: Math.floor(used / 3),
        usage_in_usermode: used - Math.floor(used / 3),
      },
      system_cpu_usage: Number((nano % (86_400n * SECOND_NANO)) * BigInt(machine.cpus)),
      online_cpus: machine.cpus,
      throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
    };
  };
  const usage = group.processes.length * PROCESS_BYTES;
  return {
    ...head,
    read: rfc3339(now),
    preread: first ? NEVER : rfc3339(now - SECOND_NANO),
    pids_stats: { current: group.processes.length },
    blkio_stats: io([]),
    num_procs: 0,
    storage_stats: {},
    cpu_stats: cpuAt(now),
    precpu_stats: first ? noCpu() : cpuAt(now - SECOND_NANO),
    memory_stats: {
      usage,
      max_usage: usage + PROCESS_BYTES,
      stats: {
        cache: 256 * PAGE_BYTES,
        rss: usage - 256 * PAGE_BYTES,
        inactive_file: 128 * PAGE_BYTES,
        active_file: 128 * PAGE_BYTES,
        pgfault: Math.floor(usage / PAGE_BYTES),
        pgmajfault: 0,
        hierarchical_memory_limit: hostConfig.Memory || UNLIMITED,
      },
      limit: hostConfig.Memory || machine.memoryBytes,
    },
    ...(connections.size > 0 && {
      networks: Object.fromEntries(
        [...connections.keys()].map((_name, index) => [
          `eth${index}`,
          {
            rx_bytes: 1_086,
            rx_packets: 13,
            rx_errors: 0,
            rx_dropped: 0,
            tx_bytes: 126,
            tx_packets: 3,
            tx_errors: 0,
            tx_dropped: 0,
          },
        ]),
      ),
    }),
  };
}
