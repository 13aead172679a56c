import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadDocument } from '../../src/document/document.ts';

interface Action {
  readonly target: string;
  readonly 'x-claim'?: string;
}
const overlay = parse(readFileSync(new URL('../../openapi/overlays/swarm.yaml', import.meta.url), 'utf8'));
const actions = overlay.actions as Action[];

// S1 … S12 are the differences that the published Swarm API names; S13 is classic Swarm's without being named there.
test('every published difference is carried out, and every action carries one out', () => {
  const published = Array.from({ length: 13 }, (_, index) => `S${index + 1}`);
  const ours = ['N1', 'N2', 'N3', 'N4'];
  const carried = actions.map((action) => action['x-claim'] ?? `none: ${action.target}`);
  expect([...new Set(carried)].sort()).toEqual([...published, ...ours].sort());
});

test('an operation of an engine keeps its name, path and method in the cluster, and no operation is lost', () => {
  const namesOf = (name: 'engine' | 'swarm') =>
    Object.entries(loadDocument(name).paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
    );
  expect(namesOf('swarm')).toEqual(expect.arrayContaining(namesOf('engine')));
});

test('a status or field that engines have is not taken away', () => {
  const engine = loadDocument('engine');
  const swarm = loadDocument('swarm');
  for (const [path, item] of Object.entries(engine.paths)) {
    for (const [method, { responses, operationId }] of Object.entries(item)) {
      const kept = Object.keys(swarm.paths[path]?.[method]?.responses ?? {});
      expect(kept, operationId).toEqual(expect.arrayContaining(Object.keys(responses)));
    }
  }
  for (const [name, { properties = {} }] of Object.entries(engine.components.schemas)) {
    const kept = Object.keys(swarm.components.schemas[name]?.properties ?? {});
    expect(kept, name).toEqual(expect.arrayContaining(Object.keys(properties)));
  }
});
