/** docs/swarm-api.md: the overlay as a reader wants it. */
import { type JsonValue, query } from 'jsonpath-rfc9535';
import { type Document, header, type OverlayAction, operationsOf } from './document.ts';

const answers: Record<string, string> = {
  self: 'the manager itself, from its state',
  owner: 'the engine that has the container, exec, network or volume',
  holder: 'an engine that has the image',
  any: 'one healthy engine',
  all: 'every healthy engine, answers merged',
  schedule: 'the engine that the scheduler chooses',
  builder: 'the node of the build',
  none: 'nobody: as an engine that is not in Swarm mode answers',
};

export function swarmApiPage(differences: OverlayAction[], swarm: Document): string {
  const claims = new Map<string, OverlayAction[]>();
  for (const action of differences) {
    const claim = action['x-claim'];
    if (!claim) throw new Error(`overlay action ${action.target} names no x-claim`);
    claims.set(claim, [...(claims.get(claim) ?? []), action]);
  }
  const rows = [...claims.values()].map((actions) => {
    const what = actions
      .flatMap((action) => action.description ?? [])
      .map(oneLine)
      .join(' ');
    const where = [...new Set(actions.flatMap((action) => places(action, swarm)))];
    return `| ${what} | ${where.map((place) => `\`${place}\``).join(', ')} |`;
  });
  const routes = Object.entries(answers).map(([answer, meaning]) => {
    const ids = [...operationsOf(swarm)].filter((o) => o['x-cluster']?.answer === answer).map((o) => o.operationId);
    return `| **${answer}**: ${meaning} | ${ids.join(', ')} |`;
  });
  return `${header(['<!--', '-->'])}

# How this API differs from one engine's

The manager speaks the Docker Engine API, ${swarm.info.version} and older down to 1.24. What a client can see of the cluster is exactly this:

| Difference | Where in the document |
|---|---|
${rows.join('\n')}

## Who answers

| Answer | Operations |
|---|---|
${routes.join('\n')}
`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const idsAt = (swarm: Document, path: string) =>
  Object.values(swarm.paths[path] ?? {}).flatMap(({ operationId }) => operationId ?? []);

/** An operation by its name, a schema by its name and field. */
function places({ target, update }: OverlayAction, swarm: Document): string[] {
  if (target === '$.paths') return Object.keys(update as object).flatMap((path) => idsAt(swarm, path));
  const [, path, method] = /^\$\.paths\['([^']+)'\]\.(\w+)/.exec(target) ?? [];
  if (path && method) return [swarm.paths[path]?.[method]?.operationId ?? path];
  const [, schema, field] = /^\$\.components\.schemas\.(\w+)(?:\.properties\.(\w+))?/.exec(target) ?? [];
  if (schema) return [field ? `${schema}.${field}` : schema];
  const several = /^\$\.components\.schemas\[(.+)\]$/.exec(target)?.[1];
  if (several) return several.split(',').map((name) => name.replace(/['"]/g, ''));
  return query(swarm as unknown as JsonValue, target).length > 0 && target === '$.info' ? ['info'] : [];
}
