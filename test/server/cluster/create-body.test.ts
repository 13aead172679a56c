import { expect, test } from 'vitest';
import { bodyForEngine, type CreateBody, placementOf } from '../../../src/server/cluster/create-body.ts';
import { referencesIn } from '../../../src/server/cluster/references.ts';
import { normaliseRegistryAuth } from '../../../src/server/cluster/registry-auth.ts';
import { hintsOf } from '../../../src/server/scheduler/hints.ts';

const parts = (body: CreateBody) => ({
  name: 'web',
  hints: hintsOf(body.Env, body.Labels),
  swarmId: 'f00',
  needs: [],
  platform: undefined,
});
const placed = (body: CreateBody) => placementOf(body, parts(body));
const sent = (raw: string, known: Record<string, string> = {}, cpus = 4) => {
  const body = JSON.parse(raw) as CreateBody;
  const references = referencesIn(body).map((reference) => ({
    reference,
    known: known[reference.ref] ?? reference.ref,
  }));
  return bodyForEngine(raw, body, { hints: hintsOf(body.Env, body.Labels), swarmId: 'f00', references, cpus });
};
const id = '"com.docker.swarm.id": "f00"';

test.each([
  [{ HostConfig: { CpuShares: 2 } }, { cores: 2 }],
  [{ CpuShares: 3, HostConfig: { CpuShares: 2 } }, { cores: 3 }],
  [{ HostConfig: { NanoCpus: 5e8 } }, { cores: 0.5 }],
  [{ HostConfig: { NanoCpus: 15e8, CpuShares: 1 } }, { cores: 1.5 }],
  [{ HostConfig: { Memory: 5 } }, { memoryBytes: 5 }],
  [{ Memory: 6, HostConfig: { Memory: 5 } }, { memoryBytes: 6 }],
  [{ HostConfig: { MemoryReservation: 5, CpuQuota: 5, CpusetCpus: '0' } as object }, { cores: 0, memoryBytes: 0 }],
  [
    { HostConfig: null, Labels: null, Env: null },
    { cores: 0, memoryBytes: 0, labels: { 'com.docker.swarm.id': 'f00' } },
  ],
  [
    {
      HostConfig: {
        PortBindings: { '53/udp': [{ HostIp: '127.0.0.1', HostPort: '5300' }], '80/tcp': [{ HostPort: '' }] },
      },
    },
    { ports: [{ ip: '127.0.0.1', first: 5300, last: 5300, protocol: 'udp' }] },
  ],
  [{ HostConfig: { NetworkMode: 'none', PortBindings: { '80/tcp': [{ HostPort: '80' }] } } }, { ports: [] }],
  [
    {
      ExposedPorts: { '80/tcp': {} },
      HostConfig: { NetworkMode: 'host', PortBindings: { '80/tcp': [{ HostPort: '80' }] } },
    },
    { ports: [], hostModePorts: ['80/tcp'] },
  ],
  [{ ExposedPorts: { '80/tcp': {} } }, { hostModePorts: [] }],
])('%j asks for %j', (body, expected) => {
  expect(placed(body)).toMatchObject(expected);
});

test('CpuShares are whole cores; the engine gets its share of 1024, and every other byte stays', () => {
  expect(sent('{"Image":"x","Labels":{"a":"b"},"HostConfig":{"CpuShares":2, "Memory":9223372036854775807}}')).toBe(
    `{"Image":"x","Labels":{"a":"b",${id}},"HostConfig":{"CpuShares":512, "Memory":9223372036854775807}}`,
  );
});

test.each([
  ['{"Labels":null}', `{"Labels":{${id}}}`],
  ['{"Labels":{"com.docker.swarm.id":"mine"}}', '{"Labels":{"com.docker.swarm.id":"mine"}}'],
  [
    '{"Labels":{},"Env":["A=1","constraint:node==n1","B=2","affinity:image==x"], "Future":18446744073709551615}',
    `{"Labels":{"com.docker.swarm.constraints": "[\\"node==n1\\"]","com.docker.swarm.affinities": "[\\"image==x\\"]",${id}},"Env":["A=1","B=2"], "Future":18446744073709551615}`,
  ],
  [
    `{"Labels":{${id}},"Memory":123456789012,"MemorySwap":-1,"Cpuset":"0","HostConfig":{"Memory":5}}`,
    `{"Labels":{${id}},"Memory":123456789012,"MemorySwap":-1,"Cpuset":"0","HostConfig":{"Memory":123456789012,"MemorySwap":-1,"CpusetCpus":"0"}}`,
  ],
  [
    '{"Labels":{},"Env":["constraint:node==n1"]}',
    `{"Labels":{"com.docker.swarm.constraints": "[\\"node==n1\\"]",${id}},"Env":[]}`,
  ],
])('%s reaches the engine as %s', (raw, expected) => {
  expect(JSON.parse(sent(raw))).toEqual(JSON.parse(expected));
  expect(new Set(sent(raw).match(/\d{12,}/g))).toEqual(new Set(raw.match(/\d{12,}/g)));
});

test('what the engine knows by another name is named so, wherever it stands', () => {
  const known = { 'n1/web': 'web', 'n1/net': 'net', 'n1/data': 'data', f00d: 'real-id' };
  const raw = JSON.stringify({
    Labels: { 'com.docker.swarm.id': 'f00' },
    HostConfig: {
      VolumesFrom: ['n1/web:ro', 'other'],
      Links: ['n1/web:alias', 'f00d'],
      NetworkMode: 'n1/net',
      PidMode: 'container:n1/web',
      IpcMode: 'container:f00d',
      Binds: ['n1/data:/data:ro', '/etc:/etc', './x:/x'],
      Mounts: [
        { Type: 'volume', Source: 'n1/data', Target: '/d' },
        { Type: 'bind', Source: '/n1/data', Target: '/e' },
      ],
    },
    NetworkingConfig: { EndpointsConfig: { 'n1/net': { Aliases: ['n1/net'] }, bridge: null } },
  });
  expect(JSON.parse(sent(raw, known))).toEqual({
    Labels: { 'com.docker.swarm.id': 'f00' },
    HostConfig: {
      VolumesFrom: ['web:ro', 'other'],
      Links: ['web:alias', 'real-id'],
      NetworkMode: 'net',
      PidMode: 'container:web',
      IpcMode: 'container:real-id',
      Binds: ['data:/data:ro', '/etc:/etc', './x:/x'],
      Mounts: [
        { Type: 'volume', Source: 'data', Target: '/d' },
        { Type: 'bind', Source: '/n1/data', Target: '/e' },
      ],
    },
    NetworkingConfig: { EndpointsConfig: { net: { Aliases: ['n1/net'] }, bridge: null } },
  });
});

test('references read as users write them', () => {
  const body = {
    HostConfig: {
      VolumesFrom: ['web:ro'],
      Links: ['db:d'],
      NetworkMode: 'container:web',
      PidMode: 'host',
      IpcMode: 'shareable',
      Binds: ['/a:/b', 'data:/c', 'C:\\x:/y', '~/z:/z'],
    },
  };
  expect(referencesIn(body).map(({ kind, text, ref }) => `${kind} ${text} ${ref}`)).toEqual([
    'container --volumes-from=web:ro web',
    'container --link=db:d db',
    'container --net=container:web web',
    'volume --volume=data:/c data',
  ]);
});

test('credentials are read in both alphabets, padded or not', () => {
  const bytes = Buffer.from('{"password":"?>?>~~"}');
  for (const form of ['base64', 'base64url'] as const) {
    expect(Buffer.from(normaliseRegistryAuth(bytes.toString(form)) ?? '', 'base64')).toEqual(bytes);
  }
});
test.each(['%%%', 'bm90IGpzb24='])('credentials %s are refused without being repeated', (header) => {
  expect(() => normaliseRegistryAuth(header)).toThrow(/^X-Registry-Auth is not base64 of a JSON object$/);
});
