/** Which node takes a task. */
import { invalidParameter } from '../../server/errors.ts';
import type { SwarmNode } from './node.ts';
import { rpc } from './objects.ts';
import type { TaskSpec } from './service.ts';

/** @throws invalidParameter on an expression that is none */
export function conditionsOf({ Placement }: TaskSpec): ((node: SwarmNode) => boolean)[] {
  return (Placement?.Constraints ?? []).map((text) => {
    const [, key = '', operator, wanted = ''] = /^\s*([\w.-]+)\s*(==|!=)\s*(.+?)\s*$/.exec(text) ?? [];
    const valueIn = values(key);
    if (operator === undefined || !valueIn)
      throw invalidParameter(rpc('InvalidArgument', `invalid expression: ${text}`));
    // node names and labels match whatever their casing, as engines compare them
    const same = (node: SwarmNode) => valueIn(node).toLowerCase() === wanted.toLowerCase();
    return (node) => same(node) === (operator === '==');
  });
}

function values(key: string): ((node: SwarmNode) => string) | undefined {
  const label = /^(node|engine)\.labels\.(.+)$/.exec(key);
  if (label?.[1] === 'node') return ({ spec }) => spec.Labels[label[2] ?? ''] ?? '';
  if (label) {
    return ({ engine }) =>
      engine.options.labels.find((one) => one.startsWith(`${label[2]}=`))?.slice((label[2]?.length ?? 0) + 1) ?? '';
  }
  switch (key) {
    case 'node.id':
      return ({ id }) => id;
    case 'node.hostname':
      return ({ engine }) => engine.options.name;
    case 'node.role':
      return ({ spec }) => spec.Role;
    case 'node.platform.os':
      return () => 'linux';
    case 'node.platform.arch':
      return () => 'x86_64';
    default:
      return undefined;
  }
}

/** Nodes that may take a task of the service. */
export function suitable(spec: TaskSpec, nodes: readonly SwarmNode[]): SwarmNode[] {
  const conditions = conditionsOf(spec);
  return nodes.filter(
    (node) =>
      node.state === 'ready' && node.spec.Availability === 'active' && conditions.every((accepts) => accepts(node)),
  );
}
