/** The cluster's additions to an engine's inspect, made on its bytes: what is not edited stays, 64-bit numbers too. */
import { applyEdits, type Edit, findNodeAtLocation, parseTree } from 'jsonc-parser';
import { labelsOf } from '../cluster/cluster.ts';
import type { Engine } from '../engine/engine.ts';

const marker = Buffer.from('"HostIp"');

/** Adds `Node`, and shows the node's IP where a published port says every interface. */
export function patchInspect(body: Buffer, engine: Engine): Buffer {
  const { info, connection } = engine;
  const node = {
    ID: engine.id,
    IP: connection.ip,
    Addr: connection.url,
    Name: engine.name,
    Cpus: info?.NCPU ?? 0,
    Memory: info?.MemTotal ?? 0,
    Labels: info ? labelsOf(info) : {},
  };
  const start = body.indexOf('{');
  if (start < 0) return body;
  const rest = body.includes(marker) ? Buffer.from(withHostIp(body.toString('utf8'), connection.ip)) : body;
  return Buffer.concat([
    rest.subarray(0, start),
    Buffer.from(`{"Node":${JSON.stringify(node)},`),
    rest.subarray(start + 1),
  ]);
}

function withHostIp(text: string, ip: string): string {
  const tree = parseTree(text);
  const ports = tree && findNodeAtLocation(tree, ['NetworkSettings', 'Ports']);
  const edits: Edit[] = [];
  for (const { children: [, bindings] = [] } of ports?.children ?? []) {
    if (bindings?.type !== 'array') continue;
    const seen = new Set<string>();
    const rows: string[] = [];
    for (const binding of bindings.children ?? []) {
      const value = JSON.parse(text.slice(binding.offset, binding.offset + binding.length)) as { HostIp?: string };
      const shown = JSON.stringify(
        ['', '0.0.0.0', '::', undefined].includes(value.HostIp) ? { ...value, HostIp: ip } : value,
      );
      if (!seen.has(shown)) rows.push(shown);
      seen.add(shown);
    }
    edits.push({ offset: bindings.offset, length: bindings.length, content: `[${rows.join(',')}]` });
  }
  return applyEdits(text, edits);
}
