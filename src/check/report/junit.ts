/** JUnit XML: a suite for each resource, a case for each operation, a failure for what deviates. */
import type { JudgedFinding, OperationResult, Result } from '../result.ts';
import { plain } from './plain.ts';

/** @param strict undocumented fields and headers count as failures */
export function junit(result: Result, strict: boolean): string {
  const suites = grouped(result.operations);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="shoal check ${xml(result.endpoint)}">`];
  for (const [tag, operations] of suites) {
    const cases = operations.map((operation) => ({ operation, failures: counting(operation.findings, strict) }));
    const failed = cases.filter(({ failures }) => failures.length > 0).length;
    const skipped = cases.filter(({ operation }) => isSkipped(operation)).length;
    lines.push(
      `  <testsuite name="${xml(tag)}" tests="${cases.length}" failures="${failed}" skipped="${skipped}" errors="0">`,
    );
    for (const { operation, failures } of cases) lines.push(...testCase(operation, failures, result));
    lines.push('  </testsuite>');
  }
  const others = [...counting(result.strays, strict).map(plain), ...result.allowList];
  if (others.length > 0) {
    lines.push(
      `  <testsuite name="check" tests="${others.length}" failures="${others.length}" skipped="0" errors="0">`,
    );
    for (const text of others) {
      lines.push(`    <testcase classname="check" name="${xml(text)}"><failure message="${xml(text)}"/></testcase>`);
    }
    lines.push('  </testsuite>');
  }
  lines.push('</testsuites>', '');
  return lines.join('\n');
}

const counting = (findings: readonly JudgedFinding[], strict: boolean) =>
  findings.filter(
    ({ severity, allowed }) => !allowed && (severity === 'deviation' || (strict && severity === 'undocumented')),
  );

const isSkipped = ({ verdict }: OperationResult) => verdict === 'not implemented' || verdict === 'not reachable';

function testCase(operation: OperationResult, failures: readonly JudgedFinding[], { excerpts }: Result): string[] {
  const open = `    <testcase classname="${xml(operation.tag)}" name="${operation.operation}"`;
  const lines = failures.flatMap((finding) => [
    `      <failure type="${finding.rule}" message="${xml(plain(finding))}">${xml(
      [finding.schemaPath, excerpts[finding.exchange]?.curl, excerpts[finding.exchange]?.response]
        .filter(Boolean)
        .join('\n'),
    )}</failure>`,
  ]);
  if (lines.length === 0 && isSkipped(operation)) {
    lines.push(`      <skipped message="${xml(operation.reason ?? operation.verdict)}"/>`);
  }
  return lines.length === 0 ? [`${open}/>`] : [`${open}>`, ...lines, '    </testcase>'];
}

function grouped(operations: readonly OperationResult[]): Map<string, OperationResult[]> {
  const suites = new Map<string, OperationResult[]>();
  for (const operation of operations) suites.set(operation.tag, [...(suites.get(operation.tag) ?? []), operation]);
  return suites;
}

/** Control characters have no place in XML 1.0, not even escaped. */
const xml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
