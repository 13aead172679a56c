/** An engine's part in a swarm, and the swarm's nodes. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, system } from '../../server/errors.ts';
import { hasLabels, nameMatcher, testsOf } from '../../server/handlers/filters.ts';
import { empty, json } from '../../server/http/reply.ts';
import type { SwarmNode } from '../swarm/node.ts';
import type { Context } from './context.ts';

type NodeFilter = 'id' | 'label' | 'membership' | 'name' | 'role' | 'node.label';

function testOf(key: NodeFilter, values: string[]): (node: SwarmNode) => boolean {
  switch (key) {
    case 'id':
      return ({ id }) => values.some((value) => id.startsWith(value));
    case 'label':
    case 'node.label':
      return ({ spec, engine }) =>
        hasLabels(
          key === 'label'
            ? Object.fromEntries(engine.options.labels.map((label) => label.split(/=(.*)/s, 2)))
            : spec.Labels,
          values,
        );
    case 'name': {
      const matches = nameMatcher(values);
      return ({ engine }) => matches(engine.options.name);
    }
    case 'role': {
      const bad = values.find((value) => value !== 'manager' && value !== 'worker');
      if (bad !== undefined) throw system(`Invalid role filter: '${bad}'`);
      return ({ spec }) => values.includes(spec.Role);
    }
    case 'membership': {
      const bad = values.find((value) => value !== 'accepted' && value !== 'pending');
      if (bad !== undefined) throw system(`Invalid membership filter: '${bad}'`);
      return () => values.includes('accepted');
    }
    default:
      throw invalidParameter(`invalid filter '${key}'`);
  }
}

export const swarm = {
  SwarmInspect: (_request, { engine }) => json(200, engine.membership.swarm.body()),
  SwarmInit: ({ body }, { engine }) => json(200, engine.membership.init(body)),
  SwarmJoin: ({ body }, { engine }) => {
    engine.membership.join(body);
    return empty(200);
  },
  SwarmLeave: ({ query }, { engine }) => {
    engine.membership.leave({ force: query.force ?? false });
    return empty(200);
  },
  SwarmUnlock: ({ body }, { engine }) => {
    engine.membership.unlock(body.UnlockKey ?? '');
    return empty(200);
  },
  SwarmUnlockkey: (_request, { engine }) => json(200, { UnlockKey: engine.membership.swarm.unlockKey }),
  SwarmUpdate: ({ query, body }, { engine }) => {
    const { version, ...rotate } = query;
    engine.membership.swarm.update(version, body, rotate);
    return empty(200);
  },
  NodeList: ({ query }, { engine }) => {
    const { swarm: joined } = engine.membership;
    const fits = testsOf<NodeFilter, SwarmNode>(query.filters ?? {}, testOf);
    return json(
      200,
      joined.nodes
        .list()
        .filter(fits)
        .map((node) => joined.nodeBody(node)),
    );
  },
  NodeInspect: ({ path }, { engine }) => {
    const { swarm: joined } = engine.membership;
    return json(200, joined.nodeBody(joined.nodes.find(path.id)));
  },
  NodeDelete: ({ path, query }, { engine }) => {
    const { swarm: joined } = engine.membership;
    joined.removeNode(joined.nodes.find(path.id), { force: query.force ?? false });
    return empty(200);
  },
  NodeUpdate: ({ path, query, body }, { engine }) => {
    const { swarm: joined } = engine.membership;
    joined.updateNode(joined.nodes.find(path.id), query.version, body);
    return empty(200);
  },
} satisfies HandlersOf<'Swarm' | 'Node', Context, never, 'engine'>;
