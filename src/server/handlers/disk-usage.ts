/** `GET /system/df` of every healthy node, put together: in the form of before API 1.52, and in that of since. */
import type { components } from '../../generated/schema.ts';
import { fanOut, merged } from '../cluster/fan-out.ts';
import type { Context } from './context.ts';

type Usage = components['schemas']['SystemDataUsageResponse'];
type Row = Record<string, unknown>;

/** Measuring reads every file. */
const MEASURE_TIMEOUT_MS = 300_000;

/** Lists whose entries belong to a node. */
const lists = ['Images', 'Containers', 'Volumes', 'BuildCache'] as const;
const summaries = ['ImageUsage', 'ContainerUsage', 'VolumeUsage', 'BuildCacheUsage'] as const;

/** @throws a failure that names each node that failed */
export async function diskUsage({ cluster, call }: Context): Promise<Usage> {
  const parameters = call.query === '' ? '' : `?${call.query}`;
  const measured = await fanOut(cluster.healthyEngines(), (engine) =>
    engine.call<Row>('GET', `/system/df${parameters}`, {
      timeoutMs: MEASURE_TIMEOUT_MS,
      signal: call.signal,
      client: call,
    }),
  );
  merged(measured, 'measuring disk usage');
  const result: Row = {};
  for (const { engine, value } of measured.done) {
    if (typeof value.LayersSize === 'number')
      result.LayersSize = ((result.LayersSize as number) ?? 0) + value.LayersSize;
    if (typeof value.BuilderSize === 'number')
      result.BuilderSize = ((result.BuilderSize as number) ?? 0) + value.BuilderSize;
    for (const key of lists) {
      if (!(key in value)) continue;
      const rows = ((value[key] as Row[] | null) ?? []).map((row) => withNode(key, row, engine.name));
      result[key] = [...((result[key] as Row[]) ?? []), ...rows];
    }
    for (const key of summaries) {
      if (!(key in value)) continue;
      result[key] = sum((result[key] as Row) ?? {}, value[key] as Row);
    }
  }
  return result as Usage;
}

/** Names as in the cluster's lists. */
function withNode(key: (typeof lists)[number], row: Row, node: string): Row {
  if (key === 'Containers') return { ...row, Names: ((row.Names as string[]) ?? []).map((name) => `/${node}${name}`) };
  if (key === 'Volumes' && row.Driver === 'local') return { ...row, Name: `${node}/${row.Name}` };
  return row;
}

function sum(a: Row, b: Row): Row {
  const result: Row = { ...a };
  for (const [key, value] of Object.entries(b)) {
    if (typeof value === 'number') result[key] = ((a[key] as number) ?? 0) + value;
    else if (Array.isArray(value)) result[key] = [...((a[key] as unknown[]) ?? []), ...value];
    else result[key] ??= value;
  }
  return result;
}
