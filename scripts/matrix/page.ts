/** docs/compatibility.md, drawn from the summaries. */

import { cell } from '../../src/check/report/markdown.ts';
import { percent } from '../../src/check/result.ts';
import { operations } from '../../src/generated/operations.ts';
import type { Acceptance } from './acceptance.ts';
import type { SecondOpinion } from './second-opinion.ts';
import type { Deviation, Summary } from './summary.ts';

const unreached = '○';

/** In docs/compatibility, beside the columns. */
export const acceptanceFile = 'acceptance.json';

export function page(summaries: readonly Summary[], clients: Acceptance): string {
  const tags = [...new Set(Object.values(operations).map(({ tag }) => tag))];
  const lines = [
    '# Compatibility',
    '',
    '<!-- Written by `npm run matrix` from docs/compatibility/*.json. Do not edit. -->',
    '',
    'What `shoal check` finds on real engines, the simulator and the manager. [Checking an engine](checking-an-engine.md) tells how to read',
    'and repeat it: `npm run matrix` starts these engines itself and takes others by name, `npm run matrix -- mine=tcp://host:port`.',
    '',
    '| | engine | API | operations | statuses | of these, 4xx | fields | deviations, explained | unexplained |',
    '|---|---|---|---|---|---|---|---|---|',
    ...summaries.map((summary) => {
      const all = Object.values(summary.operations).flatMap(({ deviations }) => deviations);
      const explained = all.filter(({ reason }) => reason !== undefined).length;
      const { coverage } = summary;
      const shares = [coverage.operations, coverage.statuses, coverage.refusals, coverage.fields].map(
        (share) => `${share.seen}/${share.documented} (${percent(share)})`,
      );
      return `| ${summary.name} | ${cell(summary.engine)} | ${summary.apiVersion} | ${shares.join(' | ')} | ${explained} | ${all.length - explained} |`;
    }),
    '',
    'Most statuses that are not seen are 500, which the document has for every operation and nothing provokes at will. The other 4xx need a',
    'conflict of two requests under way, a container on its way out, or a registry that refuses.',
    '',
    `**✓** every answer fits · **≈** fits but for what the engine is known to do otherwise (below) · **✗** deviates, unexplained · **–** not implemented · **${unreached}** never succeeded here (reasons below) · blank: the version does not have it`,
  ];
  for (const tag of tags) {
    const rows = Object.entries(operations).filter(([, operation]) => operation.tag === tag);
    lines.push(
      '',
      `## ${tag}`,
      '',
      `| | ${summaries.map(({ name }) => name).join(' | ')} |`,
      `|---|${summaries.map(() => ':-:|').join('')}`,
    );
    for (const [id] of rows) lines.push(`| ${id} | ${summaries.map((summary) => sign(summary, id)).join(' | ')} |`);
  }
  lines.push('', '## What engines do otherwise', '');
  for (const { name, operations: all } of summaries) {
    const found = Object.entries(all).flatMap(([id, { deviations: own }]) =>
      own.map((one) => ({ ...one, what: `${id} ${one.what}` })),
    );
    lines.push(`### ${name}`, '', ...deviations(found));
  }
  lines.push(
    '## What could not be reached',
    '',
    '| operation | reason | on |',
    '|---|---|---|',
    ...outOfReach(summaries),
  );
  lines.push('', '## Clients of others', '', ...clientsOfOthers(clients));
  lines.push('## A second opinion', '', ...opinions([...summaries, { name: 'acceptance', ...clients }]));
  return `${lines.join('\n')}\n`;
}

function sign({ operations: all }: Summary, id: string): string {
  const operation = all[id];
  if (!operation) return ' ';
  if (operation.verdict === 'not implemented') return '–';
  if (operation.verdict === 'deviates') return '✗';
  if (operation.verdict === 'not reachable') return unreached;
  return operation.deviations.length > 0 ? '≈' : '✓';
}

/** Findings for one reason are one row: the reason is the verdict, the places are its evidence. */
function deviations(found: readonly Deviation[], whose = 'engine deviates: '): string[] {
  const byReason = new Map<string, string[]>();
  for (const { what, reason } of found) {
    const verdict = reason === undefined ? '**unexplained**' : `${whose}${reason}`;
    byReason.set(verdict, [...(byReason.get(verdict) ?? []), what]);
  }
  if (byReason.size === 0) return ['Nothing.', ''];
  return [
    '| verdict | where |',
    '|---|---|',
    ...[...byReason].map(([verdict, places]) => {
      const more = places.length > 6 ? `<br>… and ${places.length - 6} more` : '';
      return `| ${cell(verdict)} | ${places.slice(0, 6).map(cell).join('<br>')}${more} |`;
    }),
    '',
  ];
}

function outOfReach(summaries: readonly Summary[]): string[] {
  const rows = new Map<string, string[]>();
  for (const { name, operations: all } of summaries) {
    for (const [id, { verdict, reason = '' }] of Object.entries(all)) {
      if (verdict !== 'not reachable') continue;
      const key = `${id} | ${cell(reason)}`;
      rows.set(key, [...(rows.get(key) ?? []), name]);
    }
  }
  return [...rows].map(
    ([key, names]) => `| ${key} | ${names.length === summaries.length ? 'all' : names.join(', ')} |`,
  );
}

function clientsOfOthers({
  behind,
  exchanges,
  versions,
  operations: used,
  deviations: found,
  undocumented,
}: Acceptance): string[] {
  return [
    'The acceptance suite (docker, Compose, docker-py, dockerode, Testcontainers and others, in several versions) with `shoal check --proxy`',
    `before the manager, over engines ${behind.map((engines) => engines.replaceAll(',', ', ')).join(', and over ')}: \`npm run matrix -- --acceptance\`.`,
    '',
    `${exchanges} requests of ${used.length} operations at API ${versions.join(', ')}.`,
    '',
    ...deviations([...found, ...undocumented], ''),
  ];
}

function opinions(all: readonly Pick<Summary, 'name' | 'secondOpinion'>[]): string[] {
  const lines = [
    'The traffic of each run and of the acceptance suite, as an HTTP archive, through Redocly’s `drift` against the same view of the document. It judges bodies, not',
    'frames, hand-overs or the situation; where both judge, they are compared place by place.',
    '',
    '| | places both find wrong | only Redocly | only ours |',
    '|---|---|---|---|',
  ];
  for (const { name, secondOpinion } of all) {
    const { agreed, onlyTheirs, onlyOurs } = secondOpinion;
    lines.push(`| ${name} | ${agreed} | ${differences(onlyTheirs)} | ${differences(onlyOurs)} |`);
  }
  return lines;
}

/** How many for each explanation, and where the first of them are. */
function differences(found: SecondOpinion['onlyTheirs']): string {
  const explained = new Map<string, string[]>();
  for (const { explanation, what } of found) {
    const key = explanation ?? '**unexplained**';
    explained.set(key, [...(explained.get(key) ?? []), what.replace(/:.*/s, '')]);
  }
  const told = ([key, places]: [string, string[]]) => {
    const more = places.length > 4 ? ', …' : '';
    return `${places.length}: ${cell(key)} (${places.slice(0, 4).map(cell).join(', ')}${more})`;
  };
  return [...explained].map(told).join('<br>');
}

/** Files of summaries, in the order of the page's columns: by name, and versions by number. */
export function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
