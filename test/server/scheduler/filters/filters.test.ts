import { expect, test } from 'vitest';
import type { Occupant } from '../../../../src/server/scheduler/contents.ts';
import { platformOf } from '../../../../src/server/scheduler/filters/constraint.ts';
import type { Placement } from '../../../../src/server/scheduler/placement.ts';
import { filters } from '../../../../src/server/scheduler/policy.ts';
import { asked, type NodeSketch, node, ports } from '../builders.ts';

const id = (digit: string) => digit.repeat(64);

/** Whether a node meets what a filter asks; `wish` where it only would rather not. */
function verdict(filter: string, more: Partial<Placement>, sketch: NodeSketch): boolean | 'wish' {
  const conditions = filters.get(filter)?.conditions(asked(more)) ?? [];
  const there = node('n1', sketch);
  if (!conditions.filter(({ soft }) => !soft).every((one) => one.accepts(there))) return false;
  return conditions.every((one) => one.accepts(there)) ? true : 'wish';
}

const held = (published: string, more: Partial<Occupant> = {}): NodeSketch => ({
  containers: [{ ports: ports(published), ...more }],
});

test.each([
  ['80:80', held('80:80'), false],
  ['80:80', held('81:80'), true],
  ['53:53/udp', held('53:53/tcp'), true],
  ['53:53/udp', held('53:53/udp'), false],
  ['127.0.0.1:80:80', held('10.0.0.1:80:80'), true],
  ['127.0.0.1:80:80', held('127.0.0.1:80:80'), false],
  ['127.0.0.1:80:80', held('80:80'), false],
  ['0.0.0.0:80:80', held('127.0.0.1:80:80'), false],
  [':::80:80', held('127.0.0.1:80:80'), false],
  ['80:80', held('80:80', { holdsPorts: false }), 'wish'],
  ['81:80', held('80:80', { holdsPorts: false }), true],
  [':80', held('80:80'), true],
  ['0:80', held('80:80'), true],
  ['80-81:80', held('80:80'), true],
  ['1-65535:80', held('1-65535:80'), true],
  ['80-81:80', { containers: [{ ports: ports('80:80', '81:80') }] }, false],
  ['81:80', { containers: [{ ports: ports('80:80', '80-81:80') }] }, false],
] as const)('port %s beside %j: %s', (published, sketch, expected) => {
  expect(verdict('port', { ports: ports(published) }, sketch)).toBe(expected);
});

test.each([
  [['80/tcp'], ['80/tcp'], true, false],
  [['80/tcp'], ['80/udp'], true, true],
  [['80/tcp'], ['80/tcp'], false, true],
  [[], ['80/tcp'], true, true],
])("ports %j of the host's network beside %j (up: %s): %s", (hostModePorts, others, holdsPorts, expected) => {
  expect(verdict('port', { hostModePorts }, { containers: [{ hostModePorts: others, holdsPorts }] })).toBe(expected);
});

test.each([
  [undefined, 5, true],
  ['6', 5, true],
  ['5', 5, false],
  ['0', 0, false],
  ['-1', 0, false],
  ['many', 5, true],
  ['5.5', 9, true],
  ['', 9, true],
])('containerslots=%s with %i containers: %s', (slots, count, expected) => {
  const labels: Record<string, string> = slots === undefined ? {} : { containerslots: slots };
  expect(verdict('containerslots', {}, { labels, containers: Array(count).fill({}) })).toBe(expected);
});

const labelled = { labels: { region: 'us-east', storagedriver: 'overlay2', architecture: 'x86_64' } };
test.each([
  ['node==n1', true],
  ['node==ID-n1', true],
  ['node==ID-n1|n1:2375', true],
  ['node!=n1', false],
  ['node==n2', false],
  ['node==~n2', 'wish'],
  ['node==/n[0-9]/', true],
  ['node.ip==10.0.0.1', true],
  ['node.addr==n1:2375', true],
  ['region==us*', true],
  ['region==us', false],
  ['region!=us*', false],
  ['storagedriver==overlay2', true],
  ['architecture==amd64', true],
  ['architecture==x86_64', true],
  ['architecture!=amd64', false],
  ['missing!=x', true],
  ['missing==x', false],
  ['missing==*', true],
  // a key is a label's name, to the letter: so do classic Swarm's
  ['Region==us*', false],
  ['REGION==*', true],
  ['region==US*', false],
  ['region==/(?i)^US/', true],
  ['StorageDriver==overlay2', false],
  ['Node==n1', false],
  ['node==N1', false],
  ['constructor==x', false],
  ['__proto__==*', true],
] as const)('constraint:%s: %s', (text, expected) => {
  expect(verdict('constraint', { constraints: [text] }, labelled)).toBe(expected);
});

test.each([
  ['linux/amd64', true],
  ['linux', true],
  ['linux/arm64/v8', false],
  ['windows/amd64', false],
])('platform %s: %s', (text, expected) => {
  const labels = { ostype: 'linux', architecture: 'x86_64' };
  expect(verdict('constraint', { platform: platformOf(text) }, { labels })).toBe(expected);
});

const busy: NodeSketch = {
  containers: [
    { id: id('a'), names: ['web', 'db/alias'], labels: { tier: 'front', unique: 'x' } },
    { id: id('b'), names: ['db'], labels: { tier: 'back' } },
  ],
  images: [
    {
      Id: `sha256:${id('c')}`,
      RepoTags: ['nginx:1.25', 'me/app:latest'],
      RepoDigests: [`nginx@sha256:${id('d')}`],
    },
    { Id: `sha256:${id('e')}`, RepoTags: ['<none>:<none>'], RepoDigests: ['<none>@<none>'] },
  ],
};
test.each([
  ['container==web', true],
  ['container==n1/web', true],
  ['container==n2/web', false],
  ['container==db/alias', true],
  [`container==${id('a')}`, true],
  [`container==${id('a').slice(0, 12)}`, true],
  ['container==aaaaa*', true],
  ['container==/^d/', true],
  ['container==we', false],
  ['container!=web', false],
  ['container!=other', true],
  ['container==~other', 'wish'],
  ['image==nginx', true],
  ['image==nginx:1.25', true],
  ['image==nginx:1.26', false],
  ['image==docker.io/library/nginx:1.25', true],
  ['image==me/app*', true],
  [`image==nginx@sha256:${id('d')}`, true],
  [`image==sha256:${id('c')}`, true],
  [`image==${id('c').slice(0, 12)}`, true],
  ['image==ccccc', true],
  ['image==fffff', false],
  ['image!=nginx', false],
  ['image!=redis', true],
  ['image==/<none>/', false],
  ['container==Web', false],
  ['Container==web', false],
  ['Image==nginx', false],
  ['image==NGINX', false],
  ['Tier==front', false],
  ['tier==Front', false],
  ['tier==front', true],
  ['tier==middle', false],
  ['tier!=front', false],
  ['tier!=middle', true],
  ['tier==/fr|ba/', true],
  ['unique==?*', true],
  ['missing==*', true],
  ['missing!=x', true],
] as const)('affinity:%s: %s', (text, expected) => {
  expect(verdict('affinity', { affinities: [text] }, busy)).toBe(expected);
});

test('a node without containers has nothing that an affinity could be to', () => {
  expect(verdict('affinity', { affinities: ['missing==*'] }, {})).toBe(false);
  expect(verdict('affinity', { affinities: ['tier!=front'] }, {})).toBe(true);
});

test.each([
  ['node==n1', true],
  ['node==n0|n1', true],
  ['node==ID-n1|n9', true],
  ['node==n0|n2', false],
  ['node==n*', false],
  ['node!=n1', false],
  ['node!=n2', true],
  ['node==~n2', 'wish'],
] as const)('whitelist:%s: %s', (text, expected) => {
  expect(verdict('whitelist', { whitelists: [text] }, {})).toBe(expected);
});

test.each<[string, Partial<Placement>, string[]]>([
  ['health', {}, ['']],
  ['port', { ports: ports('80:80', '127.0.0.1:53:53/udp') }, ['port 80 (Bridge mode)', 'port 53 (Bridge mode)', '']],
  ['port', { ports: ports(':80') }, []],
  ['port', { hostModePorts: ['80/tcp'] }, ['port 80/tcp (Host mode)']],
  ['containerslots', {}, ['available container slots']],
  ['dependency', { needs: [{ text: '--volumes-from=web', nodes: new Set() }] }, ['--volumes-from=web']],
  [
    'affinity',
    { affinities: ['container==web', 'tier!=~db'] },
    ['container==web (soft=false)', 'tier!=db (soft=true)'],
  ],
  ['constraint', { constraints: ['node==n1', 'region!=~us*'] }, ['node==n1', 'region!=us* (soft=true)']],
  ['whitelist', { whitelists: ['node==n1|n2'] }, ['node==n1|n2 (soft=false)']],
  ['dependency', {}, []],
  ['affinity', {}, []],
  ['constraint', {}, []],
  ['whitelist', {}, []],
])('%s, asked for %j, says what it asks in classic words: %j', (filter, more, texts) => {
  expect(
    filters
      .get(filter)
      ?.conditions(asked(more))
      .map(({ text }) => text),
  ).toEqual(texts);
});

test('whitelists intersect', () => {
  expect(verdict('whitelist', { whitelists: ['node==n1|n2', 'node==n2|n3'] }, {})).toBe(false);
});

test('what must be beside the container decides: all of it on one node', () => {
  const need = (...nodes: string[]) => ({ text: '--link=x', nodes: new Set(nodes) });
  expect(verdict('dependency', { needs: [need('n1:2375', 'n2:2375')] }, {})).toBe(true);
  expect(verdict('dependency', { needs: [need('n1:2375'), need('n2:2375')] }, {})).toBe(false);
  expect(verdict('dependency', { needs: [need()] }, {})).toBe(false);
});

test.each(['com.docker.compose.project', 'org.testcontainers.session-id', 'org.testcontainers.sessionId'])(
  'containers with one %s would share a node',
  (key) => {
    const labels = { [key]: 'shop' };
    expect(verdict('project', { labels }, { containers: [{ labels }] })).toBe(true);
    expect(verdict('project', { labels }, { containers: [{ labels: { [key]: 'other' } }] })).toBe('wish');
    expect(verdict('project', {}, {})).toBe(true);
  },
);
