/** What `GET /metrics` tells: read from the state when it is asked for, so that nobody else has to keep count for it. */
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Cluster } from '../cluster/cluster.ts';
import type { Placer } from '../cluster/placer.ts';
import type { Rescheduler } from '../cluster/rescheduler.ts';
import type { Engine } from '../engine/engine.ts';
import { type EngineState, engineStates } from '../engine/health.ts';
import { framings, meteredOperations, outcomes, type RequestMeter } from '../http/meter.ts';
import { productVersion } from '../version.ts';
import { registerBuckets } from './bucket-metric.ts';
import { counter, gauge } from './instruments.ts';
import { type StoreSources, storeMetrics } from './store-metrics.ts';

/** Where the numbers come from. */
export interface MetricSources extends StoreSources {
  readonly cluster: Cluster;
  readonly placer: Placer;
  readonly rescheduler: Rescheduler;
  readonly meter: RequestMeter;
  /** Names of the filters in use, so that each is told before it refuses. */
  readonly filters: readonly string[];
  /** Connections that clients hold. */
  readonly connections: () => number;
}

const containerStates = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];

/** @returns the text in Prometheus' format, version 0.0.4, made anew at each call */
export function metricsOf(sources: MetricSources): () => Promise<string> {
  const registry = new Registry();
  requestMetrics(registry, sources);
  engineMetrics(registry, sources);
  clusterMetrics(registry, sources);
  storeMetrics(registry, sources);
  const all = Registry.merge([registry, processMetrics()]);
  return () => all.metrics();
}

let ofProcess: Registry | undefined;

/** Node's own, once for the process: some of them start watches that nobody can end. */
function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

function requestMetrics(registry: Registry, { meter, connections }: MetricSources): void {
  counter(
    registry,
    { name: 'shoal_requests_total', help: 'Requests that are over', labelNames: ['operation', 'code'] },
    (tell) => {
      meteredOperations.forEach((operation, index) => {
        outcomes.forEach((code, outcome) => {
          const count = meter.count(index, outcome);
          if (count > 0) tell({ operation, code }, count);
        });
      });
    },
  );
  registerBuckets(registry, {
    name: 'shoal_request_duration_seconds',
    help: 'From the head of a request to the end of its answer; operations that answer with a stream are left out',
    label: 'operation',
    series: meteredOperations,
    of: meter.durations,
  });
  gauge(
    registry,
    { name: 'shoal_requests_under_way', help: 'Requests that have come and are not answered whole' },
    (tell) => tell({}, meter.underWay),
  );
  gauge(
    registry,
    { name: 'shoal_streams_open', help: 'Streams under way, by how they are framed', labelNames: ['framing'] },
    (tell) => {
      framings.forEach((framing, index) => {
        tell({ framing }, meter.openStreams[index] ?? 0);
      });
    },
  );
  registerBuckets(registry, {
    name: 'shoal_stream_duration_seconds',
    help: 'From the head of a request to the end of the stream that answered it',
    label: 'framing',
    series: framings,
    of: meter.streamDurations,
  });
  gauge(
    registry,
    { name: 'shoal_hijacks_open', help: 'Requests under way of operations that hand their connection over' },
    (tell) => tell({}, meter.openHijacks),
  );
  counter(
    registry,
    { name: 'shoal_hijacks_total', help: 'Connections that were handed over, and are closed' },
    (tell) => tell({}, meter.hijacks),
  );
  gauge(registry, { name: 'shoal_client_connections', help: 'Connections that clients hold' }, (tell) =>
    tell({}, connections()),
  );
}

function engineMetrics(registry: Registry, { cluster }: MetricSources): void {
  gauge(registry, { name: 'shoal_engines', help: 'Engines by state', labelNames: ['state'] }, (tell) => {
    const count = new Map<EngineState, number>(engineStates.map((state) => [state, 0]));
    for (const { state } of cluster.engines()) count.set(state, (count.get(state) ?? 0) + 1);
    for (const [state, number] of count) tell({ state: state.toLowerCase() }, number);
  });
  const perEngine = (name: string, help: string, read: (engine: Engine) => number) =>
    gauge(registry, { name, help, labelNames: ['node', 'address'] }, (tell) => {
      for (const engine of cluster.engines()) tell(labelsOf(engine), read(engine));
    });
  gauge(
    registry,
    {
      name: 'shoal_engine_state',
      help: '1 for the state that the engine is in',
      labelNames: ['node', 'address', 'state'],
    },
    (tell) => {
      for (const engine of cluster.engines()) {
        for (const state of engineStates)
          tell({ ...labelsOf(engine), state: state.toLowerCase() }, engine.state === state ? 1 : 0);
      }
    },
  );
  perEngine('shoal_engine_containers', 'Containers on the engine, in any state', (engine) =>
    cluster.containerCount(engine),
  );
  perEngine('shoal_engine_reservations', 'Places held on the engine for containers that are being created', (engine) =>
    cluster.reservationCount(engine),
  );
  const perNode = (name: string, help: string, read: (node: ReturnType<Cluster['nodes']>[number]) => number) =>
    gauge(registry, { name, help, labelNames: ['node', 'address'] }, (tell) => {
      for (const node of cluster.nodes()) tell({ node: node.name, address: node.address }, read(node));
    });
  perNode('shoal_node_cores', 'Processor cores that may be reserved, overcommit included', ({ total }) => total.cores);
  perNode('shoal_node_cores_reserved', 'Processor cores that containers hold', ({ reserved }) => reserved.cores);
  perNode(
    'shoal_node_memory_bytes',
    'Memory that may be reserved, overcommit included',
    ({ total }) => total.memoryBytes,
  );
  perNode('shoal_node_memory_reserved_bytes', 'Memory that containers hold', ({ reserved }) => reserved.memoryBytes);
  registerBuckets(registry, {
    name: 'shoal_event_lag_seconds',
    help: 'From when something happened on an engine to when the manager was told, as far as the two clocks agree',
    of: cluster.eventLag,
  });
}

const labelsOf = ({ info, connection }: Engine) => ({ node: info?.Name ?? '', address: connection.address });

function clusterMetrics(registry: Registry, sources: MetricSources): void {
  const { cluster, placer, rescheduler, filters } = sources;
  gauge(registry, { name: 'shoal_info', help: '1, with the version of the manager', labelNames: ['version'] }, (tell) =>
    tell({ version: productVersion }, 1),
  );
  gauge(registry, { name: 'shoal_containers', help: 'Containers by state', labelNames: ['state'] }, (tell) => {
    const count = new Map(containerStates.map((state) => [state, 0]));
    for (const { summary } of cluster.containers()) {
      const state = count.has(summary.State ?? '') ? (summary.State ?? '') : 'other';
      count.set(state, (count.get(state) ?? 0) + 1);
    }
    for (const [state, number] of count) tell({ state }, number);
  });
  counter(
    registry,
    {
      name: 'shoal_scheduler_refusals_total',
      help: 'Times that no node was found, by the filter that left none; none: there was no node',
      labelNames: ['filter'],
    },
    (tell) => {
      for (const filter of new Set(['none', ...filters, ...placer.refusals.keys()]))
        tell({ filter }, placer.refusals.get(filter) ?? 0);
    },
  );
  counter(
    registry,
    { name: 'shoal_rescheduled_total', help: 'Containers that this manager placed anew when their node failed' },
    (tell) => tell({}, rescheduler.rescheduled),
  );
  counter(
    registry,
    { name: 'shoal_reschedule_failures_total', help: 'Attempts to place a container anew that failed' },
    (tell) => tell({}, rescheduler.failures),
  );
  gauge(registry, { name: 'shoal_reschedule_waiting', help: 'Containers that wait to be placed anew' }, (tell) =>
    tell({}, rescheduler.waiting().length),
  );
}
