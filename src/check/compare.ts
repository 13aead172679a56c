/** Two results side by side: what one engine, or one version of it, does and the other does not. */
import { type Finding, findingKey } from './exchange.ts';
import type { OperationResult, Result } from './result.ts';

export interface Difference {
  readonly operation: string;
  /** Verdicts, where they differ. */
  readonly verdict?: readonly [before: string, after: string];
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

/** @returns operations whose verdict or findings differ, in the document's order */
export function compare(before: Result, after: Result): Difference[] {
  const names = new Set([...before.operations, ...after.operations].map(({ operation }) => operation));
  return [...names].flatMap((name) => {
    const a = before.operations.find(({ operation }) => operation === name);
    const b = after.operations.find(({ operation }) => operation === name);
    const keys = (of: OperationResult | undefined) =>
      new Map(of?.findings.map((finding) => [findingKey(finding), finding]));
    const [had, has] = [keys(a), keys(b)];
    const gone = [...had].filter(([key]) => !has.has(key)).map(([, finding]) => finding);
    const come = [...has].filter(([key]) => !had.has(key)).map(([, finding]) => finding);
    const verdicts = [a?.verdict ?? 'not in this version', b?.verdict ?? 'not in this version'] as const;
    const differs = verdicts[0] !== verdicts[1];
    if (!differs && gone.length === 0 && come.length === 0) return [];
    return [{ operation: name, ...(differs && { verdict: verdicts }), gone, come }];
  });
}

/** Whether something became worse: a deviation that was not there before. */
export const isWorse = (differences: readonly Difference[]): boolean =>
  differences.some(({ come }) => come.some(({ severity }) => severity === 'deviation'));

export function comparison(before: Result, after: Result): string {
  const title = ({ engine, apiVersion }: Result) => `${engine.name} ${engine.version}, API ${apiVersion}`;
  const lines = [`- ${title(before)}`, `+ ${title(after)}`, ''];
  const said = (sign: string) => (finding: Finding) =>
    `  ${sign} ${finding.severity === 'deviation' ? finding.rule : finding.severity} ${finding.status} ${finding.where} ${finding.message}`;
  const differences = compare(before, after);
  for (const { operation, verdict, gone, come } of differences) {
    lines.push(
      `${operation}${verdict ? `: ${verdict.join(' → ')}` : ''}`,
      ...gone.map(said('-')),
      ...come.map(said('+')),
    );
  }
  if (differences.length === 0) lines.push('no difference');
  return `${lines.join('\n')}\n`;
}
