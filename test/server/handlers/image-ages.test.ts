import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type FakeEngine, fakeEngine } from '../../support/fake-engine.ts';
import { startOver } from '../../support/over-engines.ts';

const json = (body: unknown) => (_req: IncomingMessage, res: ServerResponse) =>
  void res.setHeader('content-type', 'application/json').end(JSON.stringify(body));

/** @param images name, second, and the fraction that only an inspect tells */
const engine = (name: string, images: readonly (readonly [string, number, string])[]): Promise<FakeEngine> => {
  const id = (image: string) => `sha256:${Buffer.from(image).toString('hex').padEnd(64, '0')}`;
  const row = (image: string, Created: number) => ({ Id: id(image), RepoTags: [`${image}:latest`], Created, Size: 1 });
  const inspects = images.map(([image, second, fraction]) => [
    `GET /images/${id(image)}/json`,
    json({ Created: new Date(second * 1000).toISOString().replace('.000Z', `${fraction}Z`) }),
  ]);
  return fakeEngine(name, {
    'GET /images/json': json(images.map(([image, second]) => row(image, second))),
    ...Object.fromEntries(inspects),
  });
};

test('before and since compare to the nanosecond, on whatever node the images are', async () => {
  const first = await engine('n1', [
    ['old', 5, ''],
    ['a', 10, '.1'],
    ['b', 10, '.100000001'],
  ]);
  const second = await engine('n2', [
    ['c', 10, '.10000001'],
    ['new', 20, '.9'],
  ]);
  const { url } = await startOver([first, second]);
  const list = async (filters: object) => {
    const answer = await fetch(`${url}/images/json?filters=${JSON.stringify(filters)}`);
    return ((await answer.json()) as { RepoTags: string[] }[]).map(({ RepoTags }) => RepoTags[0]?.split(':')[0]).sort();
  };
  const inspects = () => [...first.requests, ...second.requests].filter((one) => one.includes('/images/sha256'));
  expect(await list({ before: ['b'] })).toEqual(['a', 'old']);
  expect(inspects()).toHaveLength(3);
  expect(await list({ since: ['b'] })).toEqual(['c', 'new']);
  expect(await list({ since: ['a'], before: ['new'] })).toEqual(['b', 'c']);
  expect(await list({ since: ['old'] })).toEqual(['a', 'b', 'c', 'new']);
  expect(inspects()).toHaveLength(3); // what was learnt is kept, and only ties are asked for
});

test('an image that is gone meanwhile does not spoil the list, an engine that fails does', async () => {
  const one = await engine('n1', [
    ['a', 10, '.1'],
    ['b', 10, '.2'],
  ]);
  const { url } = await startOver([one]);
  const path = `GET /images/sha256:${Buffer.from('b').toString('hex').padEnd(64, '0')}/json`;
  one.answer(path, (_req, res) => void res.writeHead(500).end('{"message":"disk"}'));
  const list = () => fetch(`${url}/images/json?filters={"before":["a"]}`);
  expect((await list()).status).toBe(500);
  one.answer(path, (_req, res) => void res.writeHead(404).end('{"message":"No such image"}'));
  expect(await (await list()).json()).toHaveLength(1);
});
