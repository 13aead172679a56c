/** docs/swarm-api.md: the overlay as a reader wants it. */
import { answers } from '../../src/document/answers.ts';
import { type Document, header, type OverlayAction, operationsOf } from './document.ts';

export function swarmApiPage(actions: OverlayAction[], swarm: Document): string {
  const differences = differencesOf(actions, swarm);
  const rows = differences.map(({ title, where }) => `| [${title}](#${anchor(title)}) | ${where.join(', ')} |`);
  const sections = differences.map(
    ({ title, description, example }) => `### ${title}\n\n${description}\n\n\`\`\`\n${example.trimEnd()}\n\`\`\``,
  );
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

${sections.join('\n\n')}

## Who answers

What each operation does in a cluster stands in [api/](api/README.md).

| Answer | Operations |
|---|---|
${routes.join('\n')}
`;
}

export interface Difference {
  title: string;
  description: string;
  example: string;
  where: string[];
}

/** One of each claim, in the overlay's order. @throws when an action names no claim, or nothing tells a claim's title or example */
export function differencesOf(actions: OverlayAction[], swarm: Document): Difference[] {
  const claims = new Map<string, OverlayAction[]>();
  for (const action of actions) {
    const claim = action['x-claim'];
    if (!claim) throw new Error(`overlay action ${action.target} names no x-claim`);
    claims.set(claim, [...(claims.get(claim) ?? []), action]);
  }
  return [...claims].map(([claim, of]) => {
    const title = of.find((action) => action['x-title'])?.['x-title'];
    const example = of.find((action) => action['x-example'])?.['x-example'];
    const description = of.flatMap((action) => action.description ?? []).map(oneLine);
    if (!title || !example || description.length === 0)
      throw new Error(`no action of claim ${claim} has an x-title, a description and an x-example`);
    const where = [...new Set(of.flatMap((action) => places(action, swarm)))].map((place) =>
      place.includes(' ') ? place : `\`${place}\``,
    );
    return { title, example, description: description.join(' '), where };
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** As GitHub makes anchors of headings. */
export const anchor = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replace(/ /g, '-');

/** An operation by its name, a schema by its name and field; examples are no place. */
function places({ target, update }: OverlayAction, swarm: Document): string[] {
  const [, path, method] = /^\$\.paths\['([^']+)'\]\.(\w+)/.exec(target) ?? [];
  if (path && method) return [swarm.paths[path]?.[method]?.operationId ?? path];
  const [, schema, field] = /^\$\.components\.schemas\.(\w+)(?:\.properties\.(\w+))?/.exec(target) ?? [];
  if (schema) return [field ? `${schema}.${field}` : schema];
  const several = /^\$\.components\.schemas\[(.+)\]$/.exec(target)?.[1];
  if (several) return several.split(',').map((name) => name.replace(/['"]/g, ''));
  if (target.startsWith('$.paths[*]')) return ['every operation'];
  if (target === '$.paths') return Object.keys(update as object).flatMap((added) => idsAt(added, swarm));
  return target === '$.info' ? ['info'] : [];
}

const idsAt = (path: string, swarm: Document) =>
  [...operationsOf(swarm)].filter((operation) => operation.path === path).map(({ operationId }) => operationId);
