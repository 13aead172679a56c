/** What holds of every choice, whatever the cluster and the request. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Contents, ContentsIndex } from '../../../src/server/scheduler/contents.ts';
import type { Node } from '../../../src/server/scheduler/node.ts';
import type { Placement } from '../../../src/server/scheduler/placement.ts';
import { defaultFilters, strategies } from '../../../src/server/scheduler/policy.ts';
import { type Policy, schedule } from '../../../src/server/scheduler/schedule.ts';
import { random } from '../../../src/server/scheduler/strategies/random.ts';
import { asked, container, node, ports } from './builders.ts';

const few = <T>(...values: T[]) => fc.constantFrom(...values);
const published = fc.subarray(['80:80', '443:443', '127.0.0.1:80:80', '53:53/udp', '80-82:80']);
const occupant = fc.record({
  id: fc.uuid(),
  names: fc.subarray(['web', 'db', 'cache']),
  labels: fc.dictionary(few('tier', 'team'), few('a', 'b')),
  cores: few(0, 0, 1, 2.5),
  memoryBytes: few(0, 0, 1e9),
  ports: published.map((texts) => ports(...texts)),
  hostModePorts: fc.subarray(['80/tcp']),
  holdsPorts: fc.boolean(),
});
const sketch = fc.record({
  health: few(0, 34, 67, 100, 100, 100),
  labels: fc.dictionary(few('region', 'disk', 'containerslots'), few('us', 'eu', '2', '5')),
  containers: fc.array(occupant, { maxLength: 5 }),
});
const cluster = fc
  .array(sketch, { maxLength: 8 })
  .map((sketches) => sketches.map((one, i) => node(`n${i}`, { ...one, address: `10.0.0.${i}:2375` })));
const soften = (text: string) => text.replace(/(==|!=)/, '$1~');
const expressions = (...texts: string[]) => fc.subarray(texts.flatMap((text) => [text, soften(text)]));
const request: fc.Arbitrary<Placement> = fc
  .record({
    cores: few(0, 0, 0.5, 1),
    memoryBytes: few(0, 0, 1e9),
    constraints: expressions('region==us', 'disk!=eu', 'node==/n[0-4]/', 'node!=n2'),
    affinities: expressions('container==web', 'tier!=a', 'team==b*'),
    whitelists: expressions('node==n0|n1|n2|n3'),
    ports: published.map((texts) => ports(...texts)),
    hostModePorts: fc.subarray(['80/tcp']),
    needs: fc.subarray([{ text: '--link=x', nodes: new Set(['10.0.0.0:2375', '10.0.0.3:2375']) }]),
  })
  .map(asked);
const policy: fc.Arbitrary<Policy> = fc.record({
  strategy: few(
    ...strategies.values(),
    random(() => 0.7),
  ),
  filters: few(defaultFilters),
});

const chosen = (...args: Parameters<typeof schedule>): Node | undefined => {
  try {
    return schedule(...args);
  } catch {
    return undefined;
  }
};
const hardly = (wanted: Placement) =>
  defaultFilters.flatMap((filter) => filter.conditions(wanted)).filter(({ soft }) => !soft);
const always = { numRuns: 400 };

test('no placement violates a hard condition, or exceeds what a node offers', () => {
  fc.assert(
    fc.property(request, cluster, policy, (wanted, nodes, by) => {
      const one = chosen(wanted, nodes, by);
      if (!one) return;
      for (const condition of hardly(wanted)) expect(condition.accepts(one), condition.text).toBe(true);
      if (wanted.cores > 0) expect(one.reserved.cores + wanted.cores).toBeLessThanOrEqual(one.total.cores);
      if (wanted.memoryBytes > 0)
        expect(one.reserved.memoryBytes + wanted.memoryBytes).toBeLessThanOrEqual(one.total.memoryBytes);
    }),
    always,
  );
});

test('the order of nodes does not matter', () => {
  const dice = random(() => 0.4);
  const still = fc.record({
    filters: few(defaultFilters),
    strategy: few(dice, ...[...strategies.values()].slice(0, 2)),
  });
  fc.assert(
    fc.property(request, cluster, still, fc.nat(), (wanted, nodes, by, turn) => {
      const at = nodes.length > 0 ? turn % nodes.length : 0;
      const turned = [...nodes.slice(at), ...nodes.slice(0, at)].toReversed();
      expect(chosen(wanted, turned, by)?.address).toBe(chosen(wanted, nodes, by)?.address);
    }),
    always,
  );
});

test('another node never makes a container unplaceable', () => {
  fc.assert(
    fc.property(request, cluster, sketch, policy, (wanted, nodes, more, by) => {
      const another = node('n99', { ...more, address: '10.0.0.99:2375' });
      if (chosen(wanted, nodes, by)) expect(chosen(wanted, [...nodes, another], by)).toBeDefined();
    }),
    always,
  );
});

test('a wish rules nothing out', () => {
  const unwished = (wanted: Placement): Placement => ({
    ...wanted,
    constraints: wanted.constraints.filter((text) => !text.includes('=~')),
    affinities: wanted.affinities.filter((text) => !text.includes('=~')),
    whitelists: wanted.whitelists.filter((text) => !text.includes('=~')),
  });
  fc.assert(
    fc.property(request, cluster, policy, (wanted, nodes, by) => {
      expect(chosen(wanted, nodes, by) === undefined).toBe(chosen(unwished(wanted), nodes, by) === undefined);
    }),
    always,
  );
});

test('no other node that fits meets more wishes than the one chosen', () => {
  fc.assert(
    fc.property(request, cluster, policy, (wanted, nodes, by) => {
      const one = chosen(wanted, nodes, by);
      if (!one) return;
      const wishes = by.filters.flatMap((filter) => filter.conditions(wanted)).filter(({ soft }) => soft);
      const met = (node: Node) => wishes.filter((wish) => wish.accepts(node)).length;
      const fit = nodes.filter((node) => chosen(wanted, [node], by));
      expect(met(one)).toBe(Math.max(...fit.map(met)));
    }),
    always,
  );
});

test('choosing changes nothing: asked again, the answer is the same', () => {
  fc.assert(
    fc.property(request, cluster, (wanted, nodes) => {
      const by = { filters: defaultFilters, strategy: random(() => 0.2) };
      expect(chosen(wanted, nodes, by)).toBe(chosen(wanted, nodes, by));
    }),
    always,
  );
});

test('nodes that share an index each answer for themselves', () => {
  fc.assert(
    fc.property(fc.array(occupant), fc.array(occupant), fc.array(fc.nat()), (first, second, leave) => {
      const index = new ContentsIndex();
      const nodes = [first, second].map((occupants) => {
        const held = occupants.map(container);
        const gone = new Set(leave.map((i) => i % Math.max(1, held.length)));
        const shared = new Contents(index);
        const alone = new Contents();
        for (const one of held) shared.add(one);
        for (const one of held.filter((_, i) => gone.has(i))) shared.remove(one);
        for (const one of held.filter((_, i) => !gone.has(i))) alone.add(one);
        return { held, shared, alone };
      });
      const all = nodes.flatMap(({ held }) => held);
      for (const { shared, alone } of nodes)
        for (const { names, id, labels } of all) {
          for (const text of [...names, id]) expect(shared.containers.has(text)).toBe(alone.containers.has(text));
          for (const [key, value] of Object.entries(labels))
            expect(shared.hasLabel(key, value)).toBe(alone.hasLabel(key, value));
        }
    }),
    always,
  );
});

test('what came and went leaves no trace in what a node holds', () => {
  const question = (contents: Contents) => ({
    count: contents.count,
    held: contents.held,
    names: [...contents.containers.keys()].sort(),
    labels: ['tier', 'team'].map((key) => [...contents.label(key).keys()].sort()),
    ports: ['80/tcp', '81/tcp', '82/tcp', '443/tcp', '53/udp'].map((port) => [
      contents.portHolder(port, '') !== undefined,
      contents.formerPortHolder(port, '10.0.0.1') !== undefined,
      contents.hostModeHolder(port) !== undefined,
    ]),
  });
  fc.assert(
    fc.property(fc.array(occupant), fc.array(occupant), (stay, go) => {
      const alone = new Contents();
      const both = new Contents();
      const staying = stay.map(container);
      const going = go.map(container);
      for (const one of staying) alone.add(one);
      for (const one of staying) both.add(one);
      for (const one of going) both.add(one);
      for (const one of going) both.remove(one);
      expect(question(both)).toEqual(question(alone));
    }),
    always,
  );
});
