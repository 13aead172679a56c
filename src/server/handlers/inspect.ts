/** The cluster's additions to an engine's inspect, made on its text: what is not edited stays, 64-bit numbers too. */
import { labelsOf } from '../cluster/place.ts';
import type { Engine } from '../engine/engine.ts';
import type { Info } from '../engine/readings.ts';
import { type Span, spanOf } from './json-span.ts';

interface Binding {
  readonly HostIp?: string;
}
type Ports = Record<string, Binding[] | null>;

const everyInterface = new Set(['', '0.0.0.0', '::', undefined]);

/**
 * Adds `Node`, and shows the node's IP where a published port says every interface.
 * @param body the answer's bytes as latin1, and so is what it becomes
 */
export function patchInspect(body: string, engine: Engine): string {
  const start = body.indexOf('{') + 1;
  if (start === 0) return body;
  const first = /\S/.exec(body.slice(start, start + 32))?.[0];
  const node = `"Node":${nodeText(engine)}${first === '}' ? '' : ','}`;
  const ports = portsOf(body);
  if (!ports || ports.to - ports.from <= 2) return `${body.slice(0, start)}${node}${body.slice(start)}`;
  const shown = withNodeIp(body.slice(ports.from, ports.to), engine.connection.ip);
  return `${body.slice(0, start)}${node}${body.slice(start, ports.from)}${shown}${body.slice(ports.to)}`;
}

const SETTINGS = '"NetworkSettings":{';

/** Within a string its quotes would be escaped: what is found is a key, and where there is but one, the container's own. */
function portsOf(body: string): Span | undefined {
  const at = body.indexOf(SETTINGS);
  const only = at >= 0 && body.indexOf(SETTINGS, at + 1) < 0;
  return only ? spanOf(body, ['Ports'], at + SETTINGS.length - 1) : spanOf(body, ['NetworkSettings', 'Ports']);
}

/** Each port is published once, or not at all, as an engine writes it. */
const plainRows = /^\{(?:"[^"\\]*":(?:null|\[\]|\[\{"HostIp":"[^"\\]*","HostPort":"[^"\\]*"\}\]),?)*\}$/;

/** Other rows of ports; rows that become equal are one. */
function withNodeIp(ports: string, ip: string): string {
  if (plainRows.test(ports)) return ports.replace(/"HostIp":"(?:0\.0\.0\.0|::)?"/g, `"HostIp":"${ip}"`);
  const rows = JSON.parse(Buffer.from(ports, 'latin1').toString()) as Ports | null;
  for (const [port, bindings] of Object.entries(rows ?? {})) {
    if (!rows || !bindings) continue;
    const shown = bindings.map((binding) =>
      everyInterface.has(binding.HostIp) ? { ...binding, HostIp: ip } : binding,
    );
    rows[port] = [...new Map(shown.map((binding) => [JSON.stringify(binding), binding])).values()];
  }
  return asLatin1(JSON.stringify(rows));
}

const asLatin1 = (text: string) => Buffer.from(text).toString('latin1');

const nodeTexts = new WeakMap<Info, { id: string; text: string }>();

/** The same for every container of an engine, until the engine tells other facts of itself. */
function nodeText({ id, name, info, connection }: Engine): string {
  const known = info && nodeTexts.get(info);
  if (known?.id === id) return known.text;
  const facts = {
    ID: id,
    IP: connection.ip,
    Addr: connection.url,
    Name: name,
    Cpus: info?.NCPU ?? 0,
    Memory: info?.MemTotal ?? 0,
    Labels: info ? labelsOf(info) : {},
  };
  const text = asLatin1(JSON.stringify(facts));
  if (info) nodeTexts.set(info, { id, text });
  return text;
}
