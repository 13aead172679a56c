import { Skipped } from '../session.ts';
import { NOBODY, type Scenario } from './scenario.ts';

/** Of a cluster manager only: no engine has these. */
export const cluster: readonly Scenario[] = [
  {
    name: 'nodes of the cluster are told, and a change of one',
    covers: ['ClusterNodeList 200', 'ClusterNodeUpdate 200', 'ClusterNodeUpdate 400', 'ClusterNodeUpdate 404'],
    async run(session) {
      const [node] = (await session.call('ClusterNodeList', {}, 200)).json();
      if (!node) throw new Skipped('the cluster has no node');
      // others may be using the node: it is asked to be what it is
      const { Name: id } = node;
      const Availability = node.Availability === 'drain' ? 'drain' : 'active';
      const changed = (await session.call('ClusterNodeUpdate', { path: { id }, body: { Availability } }, 200)).json();
      session.expect(changed.Availability === Availability, `Availability is ${Availability}`);
      const headers = { 'Content-Type': 'application/json' };
      const rawBody = '{"Availability":"nonsense"}';
      await session.call('ClusterNodeUpdate', { path: { id }, rawBody, headers }, 400);
      await session.call('ClusterNodeUpdate', { path: { id: NOBODY }, body: { Availability } }, 404);
    },
  },
];
