import type { Ask, Session } from '../session.ts';
import { created, NOBODY, type Scenario, started } from './scenario.ts';

export const networks: readonly Scenario[] = [
  {
    name: 'a network is created, found and deleted',
    covers: [
      'NetworkCreate 201',
      'NetworkInspect 200',
      'NetworkList 200',
      'NetworkList 400',
      'NetworkDelete 204',
      'NetworkDelete 404',
    ],
    async run(session) {
      const { id, name } = await network(session, {
        Internal: true,
        Options: { 'com.docker.network.bridge.enable_icc': 'true' },
      });
      const { bytes } = await session.call('NetworkInspect', { path: { id } }, 200);
      const inspected = JSON.parse(bytes.toString()) as { Name?: string; Internal?: boolean };
      session.expect(inspected.Name === name && inspected.Internal === true, 'it is as asked for');
      for (const query of [{}, { filters: { name: [name] } }, { filters: { id: [id], driver: ['bridge'] } }]) {
        const found = (await session.call('NetworkList', { query }, 200)).json();
        session.expect(
          found.some((one) => one.Id === id),
          `${JSON.stringify(query)} finds it`,
        );
      }
      await session.call('NetworkList', { rawQuery: 'filters=nonsense' }, 400);
      await session.call('NetworkList', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
      await session.call('NetworkInspect', { path: { id }, query: { verbose: true, scope: 'local' } }, 200);
      await session.call('NetworkDelete', { path: { id } }, 204);
      await session.call('NetworkDelete', { path: { id } }, 404);
    },
  },
  {
    name: 'a network that cannot be is refused',
    covers: ['NetworkCreate 400', 'NetworkCreate 404', 'NetworkCreate 409'],
    async run(session) {
      const { name } = await network(session);
      const json = { 'Content-Type': 'application/json' };
      // before 1.44 a name may be taken twice unless the client asks for the check
      const twice = JSON.stringify({ Name: name, CheckDuplicate: true, Labels: session.labels });
      await session.call('NetworkCreate', { rawBody: twice, headers: json }, 409);
      await session.call('NetworkCreate', { rawBody: '{"Name":', headers: json }, 400);
      const body = { Name: session.name('net'), Driver: NOBODY, Labels: session.labels };
      await session.call('NetworkCreate', { body }, 404);
    },
  },
  {
    name: 'the engine’s own networks stay',
    covers: ['NetworkDelete 403'],
    async run(session) {
      // of a cluster's many host networks one must be named
      const [own] = (await session.call('NetworkList', { query: { filters: { driver: ['host'] } } }, 200)).json();
      await session.call('NetworkDelete', { path: { id: own?.Id ?? 'host' } }, 403);
    },
  },
  {
    name: 'containers are connected and disconnected',
    covers: [
      'NetworkConnect 200',
      'NetworkDisconnect 200',
      'NetworkConnect 404',
      'NetworkDisconnect 404',
      'NetworkDelete 403',
    ],
    async run(session, fixtures) {
      const { id, name } = await network(session);
      const path = { id };
      // in a cluster both must share a node: there it is created on the network, and taken off it
      const more = session.cluster ? { HostConfig: { NetworkMode: id } } : {};
      const container = await started(session, fixtures, ['wait'], more);
      if (session.cluster) await session.call('NetworkDisconnect', { path, body: { Container: container.id } }, 200);
      await session.call(
        'NetworkConnect',
        { path, body: { Container: container.id, EndpointConfig: { Aliases: ['alias'] } } },
        200,
      );
      const { NetworkSettings } = (await session.call('ContainerInspect', { path: { id: container.id } }, 200)).json();
      session.expect(NetworkSettings?.Networks?.[name]?.NetworkID === id, 'the container names the network');
      const { Containers } = (await session.call('NetworkInspect', { path }, 200)).json();
      session.expect(Containers?.[container.id] !== undefined, 'the network names the container');
      await session.call('NetworkDelete', { path }, 403);
      await session.call('NetworkDisconnect', { path, body: { Container: container.id, Force: true } }, 200);
      await session.call('NetworkConnect', { path, body: { Container: NOBODY } }, 404);
      await session.call('NetworkConnect', { path: { id: NOBODY }, body: { Container: container.id } }, 404);
      await session.call('NetworkDisconnect', { path: { id: NOBODY }, body: { Container: container.id } }, 404);
    },
  },
  {
    name: 'a container is created in a network, with an address',
    covers: ['NetworkCreate 201', 'ContainerCreate 201'],
    async run(session, fixtures) {
      const subnet = `10.${200 + (process.pid % 50)}.${process.pid % 250}.0/24`;
      const { id, name } = await network(session, { IPAM: { Driver: 'default', Config: [{ Subnet: subnet }] } });
      const container = await started(session, fixtures, ['wait'], {
        HostConfig: { NetworkMode: name },
        NetworkingConfig: { EndpointsConfig: { [name]: { Aliases: ['named'] } } },
      });
      const { NetworkSettings } = (await session.call('ContainerInspect', { path: { id: container.id } }, 200)).json();
      const prefix = subnet.slice(0, subnet.lastIndexOf('.') + 1);
      session.expect(
        NetworkSettings?.Networks?.[name]?.IPAddress?.startsWith(prefix) === true,
        `its address is in ${subnet}`,
      );
      await session.call('NetworkInspect', { path: { id } }, 200);
      const settings = (await session.call('ContainerList', { query: { filters: { network: [name] } } }, 200)).json();
      session.expect(settings.length === 1, 'the list finds it by its network');
    },
  },
  {
    name: 'only networks with the label are pruned',
    covers: ['NetworkPrune 200', 'NetworkPrune 400'],
    alone: true,
    needs: 'prune',
    async run(session) {
      const label = session.name('prune');
      const { name } = await network(session, { Labels: { ...session.labels, 'shoal.check.prune': label } });
      const kept = await network(session);
      const filters = { label: [`shoal.check.prune=${label}`] };
      const { NetworksDeleted } = (await session.call('NetworkPrune', { query: { filters } }, 200)).json();
      session.expect(
        NetworksDeleted?.some((one) => session.isNamed(one, name)) === true,
        'the labelled network is among the deleted',
      );
      await session.call('NetworkInspect', { path: { id: kept.id } }, 200);
      await session.call('NetworkPrune', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
    },
  },
];

type NetworkBody = NonNullable<Ask<'NetworkCreate'>['body']>;

async function network(session: Session, more: Partial<NetworkBody> = {}): Promise<{ id: string; name: string }> {
  const name = session.name('net');
  const body = { Name: name, Driver: 'bridge', Labels: session.labels, ...more };
  const { Id: id } = (await session.call('NetworkCreate', { body }, 201)).json();
  session.afterwards(() => session.call('NetworkDelete', { path: { id } }, [204, 404]));
  return { id, name };
}

export const volumes: readonly Scenario[] = [
  {
    name: 'a volume is created, found and deleted',
    covers: [
      'VolumeCreate 201',
      'VolumeInspect 200',
      'VolumeList 200',
      'VolumeList 400',
      'VolumeDelete 204',
      'VolumeDelete 404',
    ],
    async run(session) {
      const name = await volume(session);
      await session.call('VolumeInspect', { path: { name } }, 200);
      // the same again is the same volume
      await session.call('VolumeCreate', { body: { Name: name, Labels: session.labels } }, 201);
      for (const query of [{}, { filters: { name: [name] } }, { filters: { dangling: ['true'] } }]) {
        const { Volumes } = (await session.call('VolumeList', { query }, 200)).json();
        session.expect(
          Volumes?.some((one) => session.isNamed(one.Name, name)) === true,
          `${JSON.stringify(query)} finds it`,
        );
      }
      await session.call('VolumeList', { rawQuery: 'filters=nonsense' }, 400);
      await session.call('VolumeList', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
      await session.call('VolumeDelete', { path: { name } }, 204);
      await session.call('VolumeDelete', { path: { name } }, 404);
    },
  },
  {
    name: 'a volume without name gets one; one that cannot be is refused',
    covers: ['VolumeCreate 201'],
    async run(session) {
      const { Name: name } = (await session.call('VolumeCreate', { body: { Labels: session.labels } }, 201)).json();
      session.afterwards(() => session.call('VolumeDelete', { path: { name } }, [204, 404]));
      const json = { 'Content-Type': 'application/json' };
      await session.call('VolumeCreate', { rawBody: '{"Name":', headers: json }, 400);
      await session.call('VolumeCreate', { body: { Name: 'no/name', Labels: session.labels } }, 400);
      await session.call('VolumeCreate', { body: { Name: session.name('vol'), Driver: NOBODY } }, [404, 500]);
    },
  },
  {
    name: 'a volume in use is not deleted',
    covers: ['VolumeDelete 409'],
    async run(session, fixtures) {
      const name = await volume(session);
      await created(session, fixtures, ['wait'], { HostConfig: { Binds: [`${name}:/data`] } });
      await session.call('VolumeDelete', { path: { name } }, 409);
    },
  },
  {
    name: 'only volumes with the label are pruned',
    covers: ['VolumePrune 200', 'VolumePrune 400'],
    alone: true,
    needs: 'prune',
    async run(session) {
      const label = session.name('prune');
      const name = await volume(session, { Labels: { ...session.labels, 'shoal.check.prune': label } });
      const kept = await volume(session);
      // from 1.42 on, named volumes are pruned only when asked for
      const filters = { label: [`shoal.check.prune=${label}`], ...(session.since('1.42') && { all: ['true'] }) };
      const { VolumesDeleted } = (await session.call('VolumePrune', { query: { filters } }, 200)).json();
      session.expect(
        VolumesDeleted?.some((one) => session.isNamed(one, name)) === true,
        'the labelled volume is among the deleted',
      );
      await session.call('VolumeInspect', { path: { name: kept } }, 200);
      await session.call('VolumePrune', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
    },
  },
  {
    name: 'only cluster volumes are updated',
    covers: ['VolumeUpdate 503'],
    needs: 'no-swarm-mode',
    async run(session) {
      const name = await volume(session);
      await session.call('VolumeUpdate', { path: { name }, query: { version: 1 }, body: {} }, [400, 404, 503]);
    },
  },
];

async function volume(session: Session, more: Partial<NonNullable<Ask<'VolumeCreate'>['body']>> = {}): Promise<string> {
  const name = session.name('vol');
  session.afterwards(() => session.call('VolumeDelete', { path: { name } }, [204, 404]));
  await session.call('VolumeCreate', { body: { Name: name, Driver: 'local', Labels: session.labels, ...more } }, 201);
  return name;
}
