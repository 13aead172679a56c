/** What the document says about a client's request: its parameters and its JSON body. */
import { type Exchange, type Finding, mediaTypeOf } from '../exchange.ts';
import { excerpt, schemaErrors } from './schema-errors.ts';
import { escapePointer, type Located, type View } from './view.ts';
import { generalise, walk } from './walk.ts';

/** @returns findings whose `where` begins with `request`; none when the document has no such operation */
export function judgeRequest({ operationId, request, response, number }: Exchange, view: View): Finding[] {
  const operation = operationId && view.operation(operationId);
  if (!operation) return [];
  const base = view.pointer(operationId);
  const findings = new Map<string, Finding>();
  const report = (finding: Pick<Finding, 'severity' | 'rule' | 'where' | 'message' | 'schemaPath'>) => {
    const status = response?.status ?? 0;
    findings.set(`${finding.rule} ${finding.where}`, { ...finding, operation: operationId, status, exchange: number });
  };
  const known = new Set((operation.parameters ?? []).filter((at) => at.in === 'query').map(({ name }) => name));
  for (const [name, value] of new URLSearchParams(request.target.split('?')[1] ?? '')) {
    if (known.has(name)) continue;
    report({
      severity: 'undocumented',
      rule: 'parameter',
      where: `request ?${name}`,
      message: `not in the document: ${excerpt(value)}`,
      schemaPath: `${base}/parameters`,
    });
  }
  const type = mediaTypeOf(request.headers);
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (!schema || type !== 'application/json' || request.body.length !== request.bodyBytes || request.bodyBytes === 0) {
    return [...findings.values()];
  }
  const located: Located = { schema, pointer: `${base}/requestBody/content/${escapePointer(type)}/schema` };
  const at = (where: string) => `request ${where}`;
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString());
  } catch {
    report({
      severity: 'deviation',
      rule: 'json',
      where: at(''),
      message: 'the body is no JSON',
      schemaPath: located.pointer,
    });
    return [...findings.values()];
  }
  for (const { rule, at: where, message, schemaPath } of schemaErrors(view, located.pointer, value)) {
    report({ severity: 'deviation', rule, where: at(generalise(view, located, where)), message, schemaPath });
  }
  walk(view, located, value, {
    known: () => {},
    unknown: (where, found, schemaPath) =>
      report({
        severity: 'undocumented',
        rule: 'unknown-field',
        where: at(where),
        message: `not in the document: ${excerpt(found)}`,
        schemaPath,
      }),
    unlisted: (where, found, _listed, schemaPath) =>
      report({
        severity: 'note',
        rule: 'enum',
        where: at(where),
        message: `${excerpt(found)} is not documented`,
        schemaPath,
      }),
  });
  return [...findings.values()];
}
