/**
 * `npm run bench:scale`: a manager in front of 1 000 engines with 30 000 containers. Engines, manager and client are processes of
 * their own; processor time is the manager's. Prints each figure beside its budget (docs/performance.md); asserts nothing.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { FromManager, ToManager } from './scale/manager.ts';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: '1000' },
    containers: { type: 'string', default: '30' },
    creates: { type: 'string' },
    'settle-seconds': { type: 'string', default: '60' },
    'idle-seconds': { type: 'string', default: '60' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(
    'usage: npm run bench:scale -- [--engines N] [--containers N-a-node] [--creates N] [--settle-seconds N] [--idle-seconds N]',
  );
  process.exit(0);
}
const engines = Number(values.engines);
const perEngine = Number(values.containers);
const creates = Number(values.creates ?? values.engines);
const idleSeconds = Number(values['idle-seconds']);
const all = engines * perEngine;

const rows: { what: string; measured: string; budget: string }[] = [];
const row = (what: string, measured: string, budget = '') => rows.push({ what, measured, budget });
const ms = (value: number) => `${value.toPrecision(3)} ms`;

const fleet = fork(new URL('./scale/fleet.ts', import.meta.url), [values.engines, values.containers]);
const manager = fork(new URL('./scale/manager.ts', import.meta.url));

/** One question, one answer. */
async function ask<K extends ToManager['ask']>(question: Extract<ToManager, { ask: K }>): Promise<FromManager[K]> {
  manager.send(question);
  const [answer] = (await once(manager, 'message')) as [FromManager[K]];
  return answer;
}

try {
  const [entries] = (await once(fleet, 'message')) as [string[]];

  const connected = await ask({ ask: 'connect', entries, containers: all });
  row(`${engines} engines connected, ${all} containers listed`, `${connected.listedSeconds.toFixed(1)} s`, '≤ 15 s');
  row('… and every container inspected behind that', `${connected.inspectedSeconds.toFixed(1)} s`);
  const url = connected.url.replace('tcp', 'http');

  // what connecting left behind is cleared away, and every engine has been read again once
  await sleep(Number(values['settle-seconds']) * 1_000);
  const before = await ask({ ask: 'usage' });
  await sleep(idleSeconds * 1_000);
  const after = await ask({ ask: 'usage' });
  row('idle', `${((after.cpuMs - before.cpuMs) / idleSeconds / 10).toFixed(2)} % of a core`, '≤ 2 %');
  row('memory, resident', `${Math.round(after.rssBytes / 2 ** 20)} MiB`, '≤ 600 MB');

  /** Milliseconds of the manager's processor time for one request of a kind. */
  const cost = async (path: string, times: number): Promise<{ cpuMs: number; bytes: number; entries: number }> => {
    let body = Buffer.alloc(0);
    const get = async () => {
      const answer = await fetch(`${path.startsWith('http') ? '' : url}${path}`);
      body = Buffer.from(await answer.arrayBuffer());
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${body.toString().slice(0, 200)}`);
    };
    for (let i = 0; i < 3; i += 1) await get();
    const start = await ask({ ask: 'usage' });
    for (let i = 0; i < times; i += 1) await get();
    const end = await ask({ ask: 'usage' });
    const parsed: unknown = path.startsWith('http') ? [] : JSON.parse(body.toString());
    return {
      cpuMs: (end.cpuMs - start.cpuMs) / times,
      bytes: body.length,
      entries: Array.isArray(parsed) ? parsed.length : 0,
    };
  };
  const list = await cost('/containers/json?all=1', 20);
  if (list.entries !== all) throw new Error(`the list has ${list.entries} entries`);
  const bare = await cost(`${await ask({ ask: 'bare', bytes: list.bytes })}/`, 20);
  row(
    `list of ${all}, unchanged (${(list.bytes / 1e6).toFixed(1)} MB)`,
    `${ms(list.cpuMs)}, ${(list.cpuMs / bare.cpuMs).toFixed(2)} × writing the bytes`,
    '≤ 2 ×',
  );
  const ping = await cost('/_ping', 200).catch(() => undefined);
  const filters = {
    limit: 'limit=10',
    label: 'all=1&filters={"label":["bench.only=7"]}',
    name: 'all=1&filters={"name":["c-7-3"]}',
    id: `all=1&filters={"id":["${connected.someId.slice(0, 12)}"]}`,
  };
  for (const [name, query] of Object.entries(filters)) {
    const { cpuMs, entries: found } = await cost(`/containers/json?${query}`, 50);
    row(`list with ${name} (${found} found)`, ms(cpuMs), '≤ 2 ms');
  }
  if (ping) row('for comparison: ping', ms(ping.cpuMs));

  for (const { what, microseconds, budget } of (await ask({ ask: 'lookups' })).lookups)
    row(what, `${microseconds.toFixed(2)} µs`, budget);
  for (const { what, milliseconds, budget } of (await ask({ ask: 'choices' })).choices)
    row(what, ms(milliseconds), budget);

  const start = await ask({ ask: 'usage' });
  const began = performance.now();
  const statuses = await Promise.all(
    Array.from({ length: creates }, async (_, i) => {
      const answer = await fetch(`${url}/containers/create?name=made-${i}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          Image: 'busybox',
          HostConfig: { Memory: 1e6, PortBindings: { '80/tcp': [{ HostPort: '8080' }] } },
        }),
      });
      await answer.arrayBuffer();
      return answer.status;
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  const end = await ask({ ask: 'usage' });
  const { misplaced } = await ask({ ask: 'misplaced' });
  const failed = statuses.filter((status) => status !== 201).length;
  row(`${creates} creates at once, one port each a node`, `${failed} failed, ${misplaced} misplaced`, 'none, none');
  row('… time, and processor time each', `${seconds.toFixed(1)} s, ${ms((end.cpuMs - start.cpuMs) / creates)}`);

  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
  );
  console.table(Object.fromEntries(rows.map(({ what, measured, budget }) => [what, { measured, budget }])));
} finally {
  manager.kill();
  fleet.kill();
}
