import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { containerId, fakeEngine } from '../../support/fake-engine.ts';
import { startOver } from '../../support/over-engines.ts';

const json = (body: unknown) => (_req: IncomingMessage, res: ServerResponse) =>
  void res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const id = 'd'.repeat(64);
const endpoint = {
  ...{ NetworkID: id, EndpointID: 'e'.repeat(64), MacAddress: '02:42:ac:11:00:02' },
  ...{ IPAddress: '172.18.0.2', IPPrefixLen: 16, GlobalIPv6Address: 'fd00::2', GlobalIPv6PrefixLen: 64 },
};
const engine = () =>
  fakeEngine('n1', {
    'GET /networks': json([
      { Name: 'net', Id: id, Scope: 'local', Driver: 'bridge', Labels: { app: 'x' }, Containers: {} },
      { Name: 'wide', Id: 'f'.repeat(64), Scope: 'swarm', Driver: 'overlay', Labels: {}, Containers: {} },
    ]),
    'GET /containers/json': json([
      {
        ...{ Id: containerId, Image: 'busybox', State: 'running', Created: 5 },
        Names: ['/other/alias', '/web'],
        NetworkSettings: { Networks: { net: endpoint } },
      },
      {
        ...{ Id: 'c'.repeat(64), Names: ['/stopped'], Image: 'busybox', State: 'exited', Created: 5 },
        NetworkSettings: { Networks: { net: { ...endpoint, EndpointID: '', IPAddress: '' } } },
      },
    ]),
  });

test('lists of API 1.27 and older tell what is attached, later ones do not', async () => {
  const { url } = await startOver([await engine()]);
  const list = async (version: string) =>
    (await (await fetch(`${url}/v${version}/networks`)).json()) as { Name: string; Containers?: object }[];
  expect((await list('1.27')).map(({ Name, Containers }) => [Name, Containers])).toEqual([
    [
      'n1/net',
      {
        [containerId]: {
          Name: 'web',
          EndpointID: endpoint.EndpointID,
          MacAddress: '02:42:ac:11:00:02',
          IPv4Address: '172.18.0.2/16',
          IPv6Address: 'fd00::2/64',
        },
      },
    ],
    ['wide', {}],
  ]);
  expect((await list('1.28')).map(({ Containers }) => Containers)).toEqual([{}, {}]);
  expect((await list('1.51')).map(({ Containers }) => Containers)).toEqual([{}, {}]);
  expect((await list('1.52')).map((row) => 'Containers' in row)).toEqual([false, false]);
});

test('a list by label tells names as they were given, whoever asks; other lists put the node before those of one node', async () => {
  const { url } = await startOver([await engine()]);
  const names = async (filters: object) => {
    const answer = await fetch(`${url}/networks?filters=${JSON.stringify(filters)}`);
    return ((await answer.json()) as { Name: string }[]).map(({ Name }) => Name);
  };
  expect(await names({})).toEqual(['n1/net', 'wide']);
  expect(await names({ name: ['net'] })).toEqual(['n1/net']);
  expect(await names({ label: ['app'] })).toEqual(['net']);
  expect(await names({ label: ['app=x'], name: ['n1/net'] })).toEqual(['net']);
});
