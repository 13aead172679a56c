/** docs/api/: what each operation does in a cluster, a page for each resource. */
import { answers } from '../../src/document/answers.ts';
import { type Document, header, type Operation, type OverlayAction, operationsOf } from './document.ts';
import { anchor, type Difference, differencesOf } from './swarm-api-page.ts';

interface Page {
  readonly title: string;
  readonly tags: readonly string[];
  /** Pages on the concepts, beside `docs/api`. */
  readonly concepts: Readonly<Record<string, string>>;
}

const pages: Readonly<Record<string, Page>> = {
  containers: {
    title: 'Containers',
    tags: ['Container', 'Exec'],
    concepts: { 'Containers in a cluster': 'containers', Scheduling: 'scheduling', Rescheduling: 'rescheduling' },
  },
  images: {
    title: 'Images and builds',
    tags: ['Image', 'Session', 'Distribution'],
    concepts: { 'Images in a cluster': 'images', 'Builds in a cluster': 'builds' },
  },
  networks: {
    title: 'Networks',
    tags: ['Network'],
    concepts: { 'Networks and volumes in a cluster': 'networks-and-volumes' },
  },
  volumes: {
    title: 'Volumes',
    tags: ['Volume'],
    concepts: { 'Networks and volumes in a cluster': 'networks-and-volumes' },
  },
  system: {
    title: 'System',
    tags: ['System'],
    concepts: { 'Events in a cluster': 'events', 'API versions': 'versions' },
  },
  plugins: { title: 'Plugins', tags: ['Plugin'], concepts: {} },
  nodes: { title: 'Nodes of the cluster', tags: ['ClusterNode'], concepts: { Nodes: 'nodes' } },
  'swarm-mode': {
    title: 'Swarm mode',
    tags: ['Swarm', 'Node', 'Service', 'Task', 'Secret', 'Config'],
    concepts: {},
  },
};

const reread: Readonly<Record<string, string>> = {
  container: 'the container',
  containers: 'the containers',
  images: "the nodes' images",
  networks: "the nodes' networks",
  volumes: "the nodes' volumes",
};

/** Whose engine an owner's operation goes to, by tag; else the container's. */
const owned: Readonly<Record<string, string>> = { Network: 'network', Volume: 'volume', Plugin: 'plugin' };
/** Answers whose word does not say what it means that there are many engines. */
const unsaid = ['self', 'all', 'any', 'schedule', 'builder'];

type Routed = Operation & { readonly method: string; readonly path: string };

/** By file name below `docs/api`. @throws when an operation belongs to no page, or nothing says what it does */
export function apiPages(actions: OverlayAction[], swarm: Document): Record<string, string> {
  const operations = [...operationsOf(swarm)];
  const differences = differencesOf(actions, swarm);
  const known = Object.values(pages).flatMap(({ tags }) => tags);
  const lost = operations.find(({ tags }) => !known.includes(tags[0] ?? ''));
  if (lost)
    throw new Error(`${lost.operationId} is on no page of docs/api: add its tag to scripts/generate/api-pages.ts`);
  const silent = operations.find(({ 'x-cluster': to }) => unsaid.includes(to?.answer ?? '') && !to?.does);
  if (silent)
    throw new Error(`${silent.operationId}: say in openapi/overlays/routing.yaml what it does (x-cluster.does)`);
  const files: Record<string, string> = { 'README.md': indexPage(operations) };
  for (const [name, page] of Object.entries(pages)) files[`${name}.md`] = pageOf(page, operations, differences, swarm);
  return files;
}

const on = ({ tags }: Page, operations: readonly Routed[]) =>
  operations.filter((one) => tags.includes(one.tags[0] ?? ''));

function indexPage(operations: readonly Routed[]): string {
  const words = Object.entries(answers).map(([answer, meaning]) => `| **${answer}** | ${meaning} |`);
  const tables = Object.entries(pages).map(([name, page]) => {
    const rows = on(page, operations).map(
      (one) =>
        `| [${one.operationId}](${name}.md#${anchor(one.operationId)}) | \`${routeOf(one)}\` | ${one['x-cluster']?.answer} |`,
    );
    return `### [${page.title}](${name}.md)\n\n| Operation | | Answer |\n|---|---|---|\n${rows.join('\n')}`;
  });
  return `${header(['<!--', '-->'])}

# What each operation does in a cluster

Parameters, bodies and answers are the Engine API's; the whole document is \`src/generated/swarm.openapi.json\`, which the package exports
as \`shoal/openapi/swarm.json\`. Here stands what it means that there are many engines. What a client can see of that, with examples, is
in [how this API differs from one engine's](../swarm-api.md).

| Answer | Comes from |
|---|---|
${words.join('\n')}

${tables.join('\n\n')}
`;
}

function pageOf(
  page: Page,
  operations: readonly Routed[],
  differences: readonly Difference[],
  swarm: Document,
): string {
  const links = Object.entries(page.concepts).map(([title, file]) => `[${title}](../${file}.md)`);
  const descriptions = page.tags.map((tag) => swarm.tags.find(({ name }) => name === tag)?.description);
  const intro = [...descriptions, links.length > 0 && `See also ${links.join(', ')}.`].filter(Boolean);
  const sections = on(page, operations).map((one) => sectionOf(one, differences, swarm));
  return `${header(['<!--', '-->'])}

# ${page.title}: what each operation does in a cluster

${intro.join(' ')}

${sections.join('\n\n')}
`;
}

function sectionOf(operation: Routed, differences: readonly Difference[], swarm: Document): string {
  const { operationId, summary, responses } = operation;
  const cluster = operation['x-cluster'];
  const touching = differences.filter((difference) => touches(difference, operation, swarm));
  const more = touching.map(({ title }) => `[${title}](../swarm-api.md#${anchor(title)})`);
  const rows = Object.entries(responses).map(([status, { description }]) => `| ${status} | ${oneLine(description)} |`);
  const paragraphs = [
    `\`${routeOf(operation)}\`: ${summary}${spanOf(operation)}. Comes from **${sourceOf(operation)}**.`,
    cluster?.does && oneLine(cluster.does),
    more.length > 0 && `Differs from one engine's: ${more.join(', ')}.`,
    cluster?.refresh && `The client hears the end once the manager has read ${reread[cluster.refresh]} again.`,
    `| Status | |\n|---|---|\n${rows.join('\n')}`,
  ];
  return `## ${operationId}\n\n${paragraphs.filter(Boolean).join('\n\n')}`;
}

function sourceOf({ tags, 'x-cluster': cluster }: Operation): string {
  if (cluster?.answer === 'owner') return `the engine that has the ${owned[tags[0] ?? ''] ?? 'container'}`;
  return answers[cluster?.answer ?? ''] ?? '';
}

const routeOf = ({ method, path }: Routed) => `${method.toUpperCase()} ${path}`;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function spanOf(operation: Operation): string {
  const since = operation['x-docker-since'];
  const until = operation['x-docker-until'];
  if (!since && !until) return '';
  return ` (API ${[since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(', ')})`;
}

/** It names the operation, or something that its answers or parameters are made of. */
function touches({ where }: Difference, operation: Routed, swarm: Document): boolean {
  const names = where.map((place) => place.replace(/`/g, ''));
  if (names.includes(operation.operationId)) return true;
  const schemas = schemasOf([operation.responses, operation.parameters], swarm);
  return names.some((name) => schemas.has(name.split('.')[0] ?? ''));
}

/** Names of the schemas that a part of the document refers to, and of those that they refer to. */
function schemasOf(part: unknown, swarm: Document, found = new Set<string>()): Set<string> {
  const text = JSON.stringify(part) ?? '';
  for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    schemasOf(swarm.components.schemas[name], swarm, found);
  }
  return found;
}
