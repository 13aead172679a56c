/** The cluster's additions to an engine's inspect, made on its bytes: what is not edited stays, 64-bit numbers too. */
import { labelsOf } from '../cluster/cluster.ts';
import type { Engine } from '../engine/engine.ts';
import type { Info } from '../engine/readings.ts';
import { type Span, spanOf } from './json-span.ts';

interface Binding {
  readonly HostIp?: string;
}
type Ports = Record<string, Binding[] | null>;

const everyInterface = new Set(['', '0.0.0.0', '::', undefined]);

/** Adds `Node`, and shows the node's IP where a published port says every interface. */
export function patchInspect(body: Buffer, engine: Engine): Buffer {
  const start = body.indexOf('{');
  if (start < 0) return body;
  const comma = body
    .toString('latin1', start + 1, start + 32)
    .trimStart()
    .startsWith('}')
    ? ''
    : ',';
  const node = Buffer.from(`"Node":${nodeText(engine)}${comma}`);
  const ports = spanOf(body, ['NetworkSettings', 'Ports']);
  const parts = [body.subarray(0, start + 1), node];
  if (ports && ports.to - ports.from > 2) parts.push(...withNodeIp(body, ports, start + 1, engine.connection.ip));
  else parts.push(body.subarray(start + 1));
  return Buffer.concat(parts);
}

/** The body from `at` on, with other rows of ports; rows that become equal are one. */
function withNodeIp(body: Buffer, ports: Span, at: number, ip: string): Buffer[] {
  const rows = JSON.parse(body.toString('utf8', ports.from, ports.to)) as Ports | null;
  for (const [port, bindings] of Object.entries(rows ?? {})) {
    if (!rows || !bindings) continue;
    const shown = bindings.map((binding) =>
      everyInterface.has(binding.HostIp) ? { ...binding, HostIp: ip } : binding,
    );
    rows[port] = [...new Map(shown.map((binding) => [JSON.stringify(binding), binding])).values()];
  }
  return [body.subarray(at, ports.from), Buffer.from(JSON.stringify(rows)), body.subarray(ports.to)];
}

const nodeTexts = new WeakMap<Info, { id: string; text: string }>();

/** The same for every container of an engine, until the engine tells other facts of itself. */
function nodeText({ id, name, info, connection }: Engine): string {
  const known = info && nodeTexts.get(info);
  if (known?.id === id) return known.text;
  const text = JSON.stringify({
    ID: id,
    IP: connection.ip,
    Addr: connection.url,
    Name: name,
    Cpus: info?.NCPU ?? 0,
    Memory: info?.MemTotal ?? 0,
    Labels: info ? labelsOf(info) : {},
  });
  if (info) nodeTexts.set(info, { id, text });
  return text;
}
