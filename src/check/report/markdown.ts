/** Markdown, for a pull request or a wiki: totals, the table, and every deviation. */
import type { JudgedFinding, Result } from '../result.ts';
import { percent } from '../result.ts';

export function markdown(result: Result): string {
  const { engine, operations, coverage } = result;
  const lines = [
    `# ${engine.name} ${engine.version}, API ${result.apiVersion}`,
    '',
    `Checked at ${result.startedAt} by shoal ${result.shoal} against the ${result.document} document; ${result.exchanges} requests.`,
    '',
    '| covered | of | |',
    '|---|---|---|',
    ...Object.entries(coverage).map(
      ([name, share]) => `| ${share.seen} ${name} | ${share.documented} | ${percent(share)} |`,
    ),
    '',
    '| operation | verdict | statuses seen | findings |',
    '|---|---|---|---|',
    ...operations.map(({ operation, verdict, reason, statuses, findings }) => {
      const seen = Object.entries(statuses).filter(([, times]) => times > 0);
      return `| ${operation} | ${verdict}${reason ? `: ${cell(reason)}` : ''} | ${seen.map(([status]) => status).join(' ')} | ${counts(findings)} |`;
    }),
  ];
  const found = [...operations.flatMap(({ findings }) => findings), ...result.strays].filter(
    ({ severity }) => severity !== 'note',
  );
  if (found.length > 0) {
    lines.push('', '| operation | status | where | what | |', '|---|---|---|---|---|');
    for (const { operation, status, where, message, rule, severity, allowed } of found) {
      const kind = severity === 'deviation' ? rule : severity;
      lines.push(
        `| ${operation} | ${status} | ${where && `\`${cell(where)}\``} | ${kind}: ${cell(message)} | ${allowed ? cell(linked(allowed)) : ''} |`,
      );
    }
  }
  for (const complaint of [...result.allowList, ...result.left.map((thing) => `not deleted: ${thing}`)])
    lines.push('', `**${complaint}**`);
  return `${lines.join('\n')}\n`;
}

export const linked = ({ reason, link }: { reason: string; link?: string }): string =>
  link ? `[${reason}](${link})` : reason;

function counts(findings: readonly JudgedFinding[]): string {
  const texts: string[] = [];
  for (const severity of ['deviation', 'undocumented', 'note'] as const) {
    const some = findings.filter((finding) => finding.severity === severity && !finding.allowed).length;
    if (some > 0) texts.push(`${some} ${severity}`);
  }
  const allowed = findings.filter((finding) => finding.allowed).length;
  if (allowed > 0) texts.push(`${allowed} allowed`);
  return texts.join(', ');
}

export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
