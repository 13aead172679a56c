import { expect, test } from 'vitest';
import {
  dependenciesOf,
  type Origin,
  recreationOf,
  replacedBy,
  withoutAddresses,
} from '../../../src/server/cluster/recreate.ts';
import type { Inspect } from '../../../src/server/engine/readings.ts';

const id = 'a'.repeat(64);
const other = 'b'.repeat(64);
const origin: Origin = {
  info: { Name: 'n1', NCPU: 4, DefaultRuntime: 'runc', LoggingDriver: 'json-file' },
  swarmId: 'c'.repeat(64),
  nameOf: (ref) => (ref === other ? 'db' : undefined),
};
/** As an engine tells it, as far as it matters here. */
const inspect = (more: { Config?: object; HostConfig?: object; Networks?: object } = {}) =>
  ({
    Id: id,
    Name: '/web',
    Config: {
      Hostname: id.slice(0, 12),
      Domainname: '',
      Image: 'app:1',
      Env: ['A=b'],
      Labels: { mine: 'yes' },
      ...more.Config,
    },
    HostConfig: {
      NetworkMode: 'bridge',
      Runtime: 'runc',
      LogConfig: { Type: 'json-file', Config: {} },
      ...more.HostConfig,
    },
    NetworkSettings: {
      Networks: more.Networks ?? { bridge: { IPAddress: '172.17.0.2', MacAddress: '02:42:ac:11:00:02' } },
    },
  }) as unknown as Inspect;
const bodyOf = (...args: Parameters<typeof inspect>) => recreationOf(inspect(...args), origin).body;

test('what was asked for stays, with the host name, and the labels say whom it stands for', () => {
  expect(bodyOf()).toMatchObject({
    Hostname: id.slice(0, 12),
    Image: 'app:1',
    Env: ['A=b'],
    Labels: { mine: 'yes', 'com.docker.swarm.id': origin.swarmId, 'shoal.replaces': id },
  });
});

test('who moves again stands for all it stood for, the latest first', () => {
  const labels = bodyOf({ Config: { Labels: { 'shoal.replaces': other } } }).Labels;
  expect(replacedBy(labels)).toEqual([id, other]);
  expect(replacedBy({ 'shoal.replaces': 'x,,y' })).toEqual([]);
});

test.each([
  ['what the old engine chose by itself', {}, { Runtime: undefined, LogConfig: undefined }],
  [
    'a log driver with options',
    { LogConfig: { Type: 'json-file', Config: { a: 'b' } } },
    { LogConfig: { Type: 'json-file', Config: { a: 'b' } } },
  ],
  ['another runtime', { Runtime: 'kata' }, { Runtime: 'kata' }],
  ['shares, which are whole cores here', { CpuShares: 512 }, { CpuShares: 2 }],
  [
    'a network shared with a container, by its name',
    { NetworkMode: `container:${other}` },
    { NetworkMode: 'container:db' },
  ],
  ['processes shared with a container', { PidMode: `container:${other}` }, { PidMode: 'container:db' }],
  ['volumes of a container', { VolumesFrom: [`${other}:ro`, 'x'] }, { VolumesFrom: ['db:ro', 'x'] }],
  ['links, as they were asked for', { Links: ['/db:/web/database'] }, { Links: ['db:database'] }],
])('%s', (_what, HostConfig, expected) => {
  expect(bodyOf({ HostConfig }).HostConfig).toMatchObject(expected);
});

test.each([
  ['another container', { NetworkMode: `container:${other}` }, 'h'],
  ['the host, by its UTS namespace', { UTSMode: 'host' }, 'h'],
  ['the host, by its network', { NetworkMode: 'host' }, 'n1'],
])('a host name that comes from %s is not asked for', (_what, HostConfig, Hostname) => {
  expect(bodyOf({ Config: { Hostname }, HostConfig })).not.toHaveProperty('Hostname');
});

test('a host name of its own in the network of the host is', () => {
  expect(bodyOf({ Config: { Hostname: 'mine' }, HostConfig: { NetworkMode: 'host' } }).Hostname).toBe('mine');
});

const networks = {
  app: {
    IPAMConfig: { IPv4Address: '10.1.0.9' },
    Aliases: ['x', id.slice(0, 12)],
    IPAddress: '10.1.0.9',
    EndpointID: 'e',
    MacAddress: 'm',
  },
  back: { IPAMConfig: null, Aliases: null, DriverOpts: { a: 'b' } },
};

test('the first network is asked for at create, the others after it, each with what was asked for', () => {
  const { body, networks: others } = recreationOf(
    inspect({ HostConfig: { NetworkMode: 'app' }, Networks: networks }),
    origin,
  );
  expect(body.NetworkingConfig).toEqual({
    EndpointsConfig: {
      app: { IPAMConfig: { IPv4Address: '10.1.0.9' }, Aliases: ['x'], Links: undefined, DriverOpts: undefined },
    },
  });
  expect(others).toEqual([{ name: 'back', endpoint: expect.objectContaining({ DriverOpts: { a: 'b' } }) }]);
});

test('addresses are given up where they are taken', () => {
  const free = withoutAddresses(
    recreationOf(inspect({ HostConfig: { NetworkMode: 'app' }, Networks: networks }), origin),
  );
  expect(free.body.NetworkingConfig?.EndpointsConfig?.app?.IPAMConfig).toBeNull();
});

test('what it cannot be without is named', () => {
  const HostConfig = { NetworkMode: `container:${other}`, VolumesFrom: ['data:ro'], Links: ['/cache:/web/c'] };
  expect(dependenciesOf(inspect({ HostConfig }), origin.nameOf)).toEqual(['db', 'data', 'cache']);
});
