import { describe, expect, test } from 'vitest';
import { type JoinFlags, joinConfig, type ManageFlags, managerConfig, parseHost } from '../../src/server/config.ts';

const flags: ManageFlags = {
  host: ['tcp://127.0.0.1:2375'],
  strategy: 'spread',
  filter: [],
  clusterOpt: [],
  heartbeat: '60s',
  discoveryOpt: [],
  discoveryGrace: '10m',
  clusterDriver: 'swarm',
  engineRefreshMinInterval: '30s',
  engineRefreshMaxInterval: '60s',
  engineFailureRetry: '3',
  engineRefreshRetry: '3',
  replication: false,
  replicationTtl: '20s',
  advertise: '',
  refreshOnNodeFilter: false,
  containerNameRefreshFilter: '',
  tls: false,
  tlsverify: false,
  insecure: false,
  apiEnableCors: false,
  corsOrigin: [],
  clientConnections: '2000',
  clientStreams: '1000',
};

test('what was typed is parsed once, into units', () => {
  const config = managerConfig('etcd://a:1', {
    ...flags,
    discoveryOpt: ['kv.path=x/y', 'kv.path=z=1'],
    replication: true,
    advertise: '[fd00::1]:4000',
  });
  expect(config).toMatchObject({
    hosts: ['tcp://127.0.0.1:2375'],
    discovery: { url: 'etcd://a:1', heartbeatMs: 60_000, emptyGraceMs: 600_000, options: { 'kv.path': 'z=1' } },
    strategy: { name: 'spread' },
    engines: { refreshMinMs: 30_000, refreshMaxMs: 60_000, failureRetry: 3 },
    replication: { advertise: '[fd00::1]:4000', ttlMs: 20_000 },
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test.each(['tcp://127.0.0.1:1', 'tcp://localhost:1', 'tcp://[::1]:1', 'unix:///run/s.sock'])(
  '%s needs no TLS',
  (host) => {
    expect(managerConfig('a:1', { ...flags, host: [host] }).hosts).toEqual([host]);
  },
);
test.each([
  ['9325', 'tcp://127.0.0.1:9325'],
  ['localhost:0', 'tcp://localhost:0'],
  ['tcp://[::1]:9325', 'tcp://[::1]:9325'],
  ['unix:///run/shoal-admin.sock', 'unix:///run/shoal-admin.sock'],
])('--admin %s is %s, plain', (text, host) => {
  expect(managerConfig('a:1', { ...flags, admin: text }).admin).toEqual({ host });
});
test('the admin listener speaks TLS to the network, or is plain there where that is asked for', () => {
  const admin = ':9325';
  expect(managerConfig('a:1', { ...flags, admin, insecure: true }).admin).toEqual({ host: 'tcp://:9325' });
  expect(() => managerConfig('a:1', { ...flags, admin })).toThrow('--admin tcp://:9325: whoever reaches');
  expect(() => managerConfig('a:1', { ...flags, admin: 'x' })).toThrow('--admin x: expected tcp://address:port');
  expect(managerConfig('a:1', flags).admin).toBeUndefined();
});
test('pages that may call are any, or those named', () => {
  expect(managerConfig('a:1', flags).cors).toBeUndefined();
  expect(managerConfig('a:1', { ...flags, apiEnableCors: true }).cors).toBe('any');
  expect(managerConfig('a:1', { ...flags, corsOrigin: ['https://a'] }).cors).toEqual(new Set(['https://a']));
});
test('a network address is listened on plainly where that is asked for', () => {
  const host = 'tcp://0.0.0.0:2375';
  expect(managerConfig('a:1', { ...flags, host: [host], insecure: true }).hosts).toEqual([host]);
});

test.each<[Partial<ManageFlags>, string]>([
  [{ engineRefreshMinInterval: '0s' }, 'min refresh interval should be a positive number'],
  [{ engineRefreshMinInterval: 'soon' }, 'min refresh interval should be a positive number'],
  [{ engineRefreshMaxInterval: '29s' }, 'max refresh interval cannot be less than min refresh interval'],
  [{ engineFailureRetry: '0' }, 'invalid failure retry count'],
  [{ engineFailureRetry: 'x' }, 'invalid failure retry count'],
  [{ engineRefreshRetry: '5' }, '--engine-refresh-retry is deprecated. Use --engine-failure-retry'],
  [{ heartbeat: '5' }, 'invalid --heartbeat: time: missing unit in duration "5"'],
  [{ heartbeat: '999ms' }, '--heartbeat should be at least one second'],
  [{ discoveryOpt: ['x'] }, '--discovery-opt must contain key=value strings'],
  [{ discoveryGrace: '-1s' }, '--discovery-grace should not be a negative number'],
  [{ strategy: 'best' }, 'strategy not supported'],
  [{ filter: ['nope'] }, 'filter not supported'],
  [{ clusterDriver: 'mesos-experimental' }, 'unsupported cluster "mesos-experimental"'],
  [{ clusterOpt: ['x'] }, '--cluster-opt must contain key=value strings'],
  [{ replication: true, replicationTtl: 'x' }, 'invalid --replication-ttl: time: invalid duration "x"'],
  [{ replication: true, replicationTtl: '0s' }, '--replication-ttl should be a positive number'],
  [{ replication: true }, '--advertise address must be provided when using --replication'],
  [{ replication: true, advertise: 'a' }, '--advertise should be of the form ip:port or hostname:port'],
  [{ replication: true, advertise: 'http://a:1' }, '--advertise should be of the form ip:port or hostname:port'],
  [{ replication: true, advertise: 'a:1' }, 'Leader election is only supported with consul, etcd and zookeeper'],
  [{ host: ['http://a:1'] }, 'unsupported protocol: "http"'],
  [{ corsOrigin: ['*'] }, '--cors-origin *: expected an origin as browsers send it'],
  [{ tls: true }, '--tlscert and --tlskey must be provided when using --tls'],
  [{ tlscert: 'c' }, '--tlscert, --tlskey and --tlscacert require the use of either --tls or --tlsverify'],
  [
    { host: ['tcp://0.0.0.0:2375'] },
    '--host tcp://0.0.0.0:2375: whoever reaches this address without TLS rules every engine',
  ],
  [{ host: ['tcp://:2375'] }, '--insecure where something else guards it'],
  [{ host: ['unix:///run/s.sock', 'tcp://10.0.0.1:2375'] }, '--host tcp://10.0.0.1:2375'],
])('%j: %s', (wrong, message) => expect(() => managerConfig('nodes://a:1', { ...flags, ...wrong })).toThrow(message));

test('the first mistake in classic order is the one that is told', () =>
  expect(() => managerConfig('a:1', { ...flags, strategy: 'best', heartbeat: 'x' })).toThrow('--heartbeat'));

test.each([
  ['10.0.0.1:2375', 'tcp://10.0.0.1:2375'],
  [':2375', 'tcp://:2375'],
  ['tcp://[::1]:0', 'tcp://[::1]:0'],
  ['unix:///run/shoal.sock', 'unix:///run/shoal.sock'],
])('--host %s', (typed, host) => expect(parseHost(typed)).toBe(host));

describe('join', () => {
  const join: JoinFlags = { advertise: 'a:1', heartbeat: '60s', ttl: '180s', delay: '0s', discoveryOpt: [] };
  test('is parsed into units', () =>
    expect(joinConfig(join)).toEqual({
      advertise: 'a:1',
      delayMs: 0,
      ttlMs: 180_000,
      discovery: { heartbeatMs: 60_000, options: {} },
    }));
  test.each<[Partial<JoinFlags>, string]>([
    [{ advertise: '' }, 'missing mandatory --advertise flag'],
    [{ advertise: 'a:0' }, '--advertise should be of the form ip:port or hostname:port'],
    [{ advertise: 'a:65536' }, '--advertise should be of the form ip:port or hostname:port'],
    [{ delay: '-1s' }, '--delay should not be a negative number'],
    [{ delay: 'x' }, 'invalid --delay: time: invalid duration "x"'],
    [{ ttl: 'x' }, 'invalid --ttl: time: invalid duration "x"'],
    [{ ttl: '60s' }, '--ttl must be strictly superior to the heartbeat value'],
  ])('%j: %s', (wrong, message) => expect(() => joinConfig({ ...join, ...wrong })).toThrow(message));
});
