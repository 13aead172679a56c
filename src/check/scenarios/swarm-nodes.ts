import { type Fixtures, type Session, Skipped } from '../session.ts';
import { NOBODY, type Scenario } from './scenario.ts';

const everywhere = '0.0.0.0:2377';

/** What takes more than one node, or an engine that is started again; each makes a swarm of its own. */
export const swarmNodes: readonly Scenario[] = [
  {
    name: 'the engine joins a swarm as a worker, and leaves it',
    covers: ['SwarmJoin 200', 'SwarmLeave 200', 'NodeList 503'],
    needs: 'swarm-peer',
    alone: true,
    async run(session, fixtures) {
      const { peer, swarmAddress } = spare(fixtures);
      session.afterwards(() => peer.leave());
      const JoinToken = await peer.begin(session.labels);
      session.afterwards(() => session.call('SwarmLeave', { query: { force: true } }, [200, 503]));
      const join = { ListenAddr: everywhere, AdvertiseAddr: hostOf(swarmAddress), RemoteAddrs: [peer.address] };
      await session.call('SwarmJoin', { body: { ...join, JoinToken: `${JoinToken}x` } }, [400, 500]);
      await session.call('SwarmJoin', { body: { ...join, JoinToken } }, 200);
      const { Swarm } = (await session.call('SystemInfo', {}, 200)).json();
      session.expect(Swarm?.LocalNodeState === 'active', 'Swarm.LocalNodeState is active');
      session.expect(Swarm?.ControlAvailable === false, 'a worker controls nothing');
      await session.call('NodeList', {}, 503);
      await session.call('SwarmLeave', {}, 200);
    },
  },
  {
    name: 'a node that left is removed',
    covers: ['NodeDelete 200', 'NodeDelete 400'],
    needs: 'swarm-peer',
    alone: true,
    async run(session, fixtures) {
      const { peer, swarmAddress } = spare(fixtures);
      await begin(session, swarmAddress);
      const { bytes } = await session.call('SwarmInspect', {}, 200);
      const { JoinTokens } = JSON.parse(bytes.toString()) as { JoinTokens?: { Worker?: string } };
      session.afterwards(() => peer.leave());
      await peer.join(swarmAddress, JoinTokens?.Worker ?? '');
      const nodes = (await session.call('NodeList', { query: { filters: { role: ['worker'] } } }, 200)).json();
      session.expect(nodes.length === 1, `one worker joined, got ${nodes.length}`);
      const path = { id: nodes[0]?.ID ?? NOBODY };
      // refused while it is up: the force of the client is for nodes that are lost
      await session.call('NodeDelete', { path }, [400, 500]);
      await peer.leave();
      await session.call('NodeDelete', { path, query: { force: true } }, 200);
      await session.call('NodeInspect', { path }, 404);
    },
  },
  {
    name: 'a manager that is started again is locked until it is given the key',
    covers: ['SwarmUnlock 200', 'SwarmUnlock 401', 'SwarmUnlock 409'],
    needs: 'restart',
    alone: true,
    async run(session, { restart }) {
      if (!restart) throw new Skipped('the engine is to be started again: say --restart');
      await begin(session, '127.0.0.1:2377', { EncryptionConfig: { AutoLockManagers: true } });
      const { UnlockKey } = (await session.call('SwarmUnlockkey', {}, 200)).json();
      await restart();
      const { Swarm } = (await session.call('SystemInfo', {}, 200)).json();
      session.expect(
        Swarm?.LocalNodeState === 'locked',
        `Swarm.LocalNodeState is locked, got ${Swarm?.LocalNodeState}`,
      );
      await session.call('NodeList', {}, 503);
      await session.call('SwarmUnlock', { body: { UnlockKey: 'SWMKEY-1-none' } }, 401);
      await session.call('SwarmUnlock', { body: { UnlockKey } }, 200);
      await session.call('SwarmUnlock', { body: { UnlockKey } }, 409);
    },
  },
];

function spare({ peer, swarmAddress }: Fixtures) {
  if (!peer || !swarmAddress) throw new Skipped('a second engine is needed: say --swarm-peer');
  return { peer, swarmAddress };
}

const hostOf = (address: string) => address.replace(/:\d+$/, '');

async function begin(session: Session, address: string, spec: object = {}): Promise<void> {
  const body = {
    ListenAddr: address.startsWith('127.') ? address : everywhere,
    AdvertiseAddr: hostOf(address),
    Spec: { Labels: { ...session.labels }, ...spec },
  };
  session.afterwards(() => session.call('SwarmLeave', { query: { force: true } }, [200, 503]));
  await session.call('SwarmInit', { body }, 200);
}
