/** For the eyes: a line while it runs, a table in the end. */
import { styleText } from 'node:util';
import type { Finding } from '../exchange.ts';
import type { JudgedFinding, OperationResult, Result, ScenarioResult, Verdict } from '../result.ts';
import { percent } from '../result.ts';

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** @param colour as NO_COLOR and the terminal allow */
export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => styleText(style, text) : (_style, text) => text;

const colourOf: Readonly<Record<Verdict, Style>> = {
  pass: 'green',
  deviates: 'red',
  'not implemented': 'yellow',
  'not reachable': 'gray',
};

export function progressLine(
  { name, outcome, reason, tookMs }: ScenarioResult,
  { at, of }: { at: number; of: number },
  paint: Paint,
): string {
  const mark = { passed: paint('green', '✓'), failed: paint('red', '✗'), skipped: paint('gray', '–') }[outcome];
  const position = paint('gray', `${String(at).padStart(String(of).length)}/${of}`);
  return `${position} ${mark} ${name}${outcome === 'skipped' ? paint('gray', ` (${reason})`) : paint('gray', ` ${tookMs} ms`)}\n`;
}

export function terminalReport(result: Result, paint: Paint): string {
  const { engine, apiVersion, operations, coverage, endpoint } = result;
  const lines = [
    '',
    `${engine.name} ${engine.version} at ${endpoint}, API ${apiVersion} (${engine.minApiVersion || '?'} to ${engine.apiVersion}), judged by the ${result.document} document`,
    '',
    // of what nobody asked for there is nothing to say
    ...table(result.partial ? operations.filter(({ exchanges }) => exchanges > 0) : operations, paint),
  ];
  for (const operation of operations) lines.push(...details(operation.operation, operation.findings, result, paint));
  lines.push(...details('requests the document does not have', result.strays, result, paint));
  for (const complaint of result.allowList) lines.push('', paint('red', complaint));
  for (const thing of result.left) lines.push('', paint('yellow', `not deleted: ${thing}`));
  const verdicts = (verdict: Verdict) => operations.filter((operation) => operation.verdict === verdict).length;
  lines.push(
    '',
    `${operations.length} operations: ${verdicts('pass')} pass, ${verdicts('deviates')} deviate, ${verdicts('not implemented')} not implemented, ${verdicts('not reachable')} not reachable`,
    `covered: ${share('operations', coverage.operations)}, ${share('statuses', coverage.statuses)}, ${share('parameters', coverage.parameters)}, ${share('fields', coverage.fields)}`,
    `${result.exchanges} requests in ${(result.tookMs / 1000).toFixed(1)} s`,
    '',
  );
  return lines.join('\n');
}

const share = (name: string, of: { seen: number; documented: number }) =>
  `${of.seen} of ${of.documented} ${name} (${percent(of)})`;

function table(operations: readonly OperationResult[], paint: Paint): string[] {
  const rows = operations.map(({ operation, verdict, reason, statuses, findings }) => {
    const seen = Object.entries(statuses)
      .map(([status, times]) => (times > 0 ? status : paint('gray', '·')))
      .join(' ');
    const count = (severity: JudgedFinding['severity']) => {
      const some = findings.filter((finding) => finding.severity === severity && !finding.allowed).length;
      return some > 0 ? [`${some} ${severity}${some > 1 && severity !== 'undocumented' ? 's' : ''}`] : [];
    };
    const allowed = findings.filter((finding) => finding.allowed).length;
    const remarks = [
      ...count('deviation'),
      ...count('undocumented'),
      ...count('note'),
      ...(allowed > 0 ? [`${allowed} allowed`] : []),
      ...(reason ? [reason] : []),
    ];
    return { operation, verdict, seen, remarks: remarks.join(', ') };
  });
  return rows.map(
    ({ operation, verdict, seen, remarks }) =>
      `${operation.padEnd(26)} ${paint(colourOf[verdict], verdict.padEnd(15))} ${seen}${remarks ? `  ${remarks}` : ''}`,
  );
}

function details(title: string, findings: readonly JudgedFinding[], { excerpts }: Result, paint: Paint): string[] {
  const deviations = findings.filter(({ severity, allowed }) => severity !== 'note' && !allowed);
  if (deviations.length === 0) return [];
  const lines = ['', paint('bold', title)];
  for (const finding of deviations) {
    const { severity, schemaPath, exchange, times } = finding;
    lines.push(`  ${findingText(finding, paint)}${times > 1 ? ` (${times} times)` : ''}`);
    if (severity !== 'deviation') continue;
    if (schemaPath !== '') lines.push(paint('gray', `    ${schemaPath}`));
    const excerpt = excerpts[exchange];
    if (excerpt) lines.push(paint('gray', `    ${excerpt.curl}`));
  }
  return lines;
}

const styleOf = { deviation: 'red', undocumented: 'yellow', note: 'gray' } as const;

function findingText({ severity, rule, status, where, message }: Finding, paint: Paint): string {
  return [paint(styleOf[severity], severity === 'deviation' ? rule : severity), status, where, message]
    .filter((part) => part !== '')
    .join(' ');
}

/** As it is found, with the operation's name. */
export const findingLine = (finding: Finding, paint: Paint): string =>
  `${finding.operation} ${findingText(finding, paint)}`;
