import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Peer, swarmAddress } from '../../src/check/peer.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** An engine whose part in a swarm is `state`, and which founds none. */
async function engine(state: string | undefined) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const found = request.url === '/swarm/init';
    response.statusCode = found ? 503 : 200;
    response.end(JSON.stringify(found ? { message: 'no swarms here' } : { Swarm: { LocalNodeState: state } }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { peer: new Peer(endpointOf(`tcp://127.0.0.1:${port}`), 5_000), asked };
}

test.each([
  ['active', true],
  ['locked', true],
  ['pending', true],
  ['inactive', false],
  ['', false],
  [undefined, false],
] as const)('an engine whose part in a swarm is %s: taken is %s', async (state, taken) => {
  const { peer } = await engine(state);
  expect(await peer.inSwarmMode()).toBe(taken);
});

test('an engine that is in no swarm is not asked to leave one', async () => {
  const { peer, asked } = await engine('inactive');
  await peer.leave();
  expect(asked).toEqual(['GET /info']);
});

test('what it refuses is told in its words', async () => {
  const { peer } = await engine('inactive');
  await expect(peer.begin({})).rejects.toThrow(/POST \/swarm\/init answered 503: \{"message":"no swarms here"\}/);
});

test('nodes of a swarm need an address', () => {
  expect(swarmAddress(endpointOf('tcp://10.0.0.1:2375'))).toBe('10.0.0.1:2377');
  expect(swarmAddress(endpointOf('tcp://[fd00::1]:2375'))).toBe('[fd00::1]:2377');
  expect(() => swarmAddress(endpointOf('unix:///var/run/docker.sock'))).toThrow('need an address');
});
