/** Keeps what was exchanged: judges it as it comes, counts, and draws up the result. */
import { type OperationId, operations } from '../generated/operations.ts';
import { productVersion } from '../server/version.ts';
import type { AllowList } from './allow.ts';
import { excerptOf } from './excerpt.ts';
import { type Exchange, type Finding, findingKey } from './exchange.ts';
import { judge } from './referee/referee.ts';
import { escapePointer, type View } from './referee/view.ts';
import { fieldsOf } from './referee/walk.ts';
import type {
  EngineFacts,
  Excerpt,
  JudgedFinding,
  OperationResult,
  Result,
  ScenarioResult,
  Share,
  Verdict,
} from './result.ts';
import type { Endpoint } from './wire/endpoint.ts';

interface Page {
  exchanges: number;
  succeeded: boolean;
  readonly statuses: Map<number, number>;
  readonly parameters: Set<string>;
}

export interface Closing {
  readonly engine: EngineFacts;
  readonly document: 'engine' | 'swarm';
  /** Not all operations were tried: clients asked for what they wanted, or the user named some. */
  readonly partial?: boolean;
  readonly startedAt: number;
  readonly scenarios: readonly ScenarioResult[];
  /** Why an operation was not tried, as far as known. */
  readonly reasons: ReadonlyMap<OperationId, string>;
  readonly left: readonly string[];
  readonly allow: AllowList;
}

export class Book {
  private readonly view: View;
  private readonly endpoint: Endpoint;
  private readonly pages = new Map<OperationId, Page>();
  private readonly missing = new Set<OperationId>();
  private readonly findings = new Map<string, Finding & { times: number }>();
  private readonly fields = new Set<string>();
  private readonly excerpts: Record<string, Excerpt> = {};
  /** How the engine answers a path it does not have. */
  private unknownPath: string | undefined;
  private count = 0;

  private readonly found: ((finding: Finding) => void) | undefined;

  /** @param found sees each finding the first time */
  constructor(view: View, endpoint: Endpoint, found?: (finding: Finding) => void) {
    this.view = view;
    this.endpoint = endpoint;
    this.found = found;
  }

  next(): number {
    this.count += 1;
    return this.count;
  }

  /** @param exchange a request for a path that no engine has */
  learnUnknownPath(exchange: Exchange): void {
    this.unknownPath = fingerprint(exchange);
  }

  /** @param view what judges it, where that is not the run's */
  record(exchange: Exchange, view = this.view): 'judged' | 'not implemented' {
    const { operationId, response, request } = exchange;
    if (operationId) {
      const print = fingerprint(exchange);
      // 405: the path, but not for this method
      const absent = response?.status === 501 || response?.status === 405;
      if (absent || (print !== undefined && print === this.unknownPath)) {
        this.missing.add(operationId);
        return 'not implemented';
      }
      const page = this.page(operationId);
      page.exchanges += 1;
      if (response) {
        page.statuses.set(response.status, (page.statuses.get(response.status) ?? 0) + 1);
        page.succeeded ||= response.status < 400;
      }
      for (const name of new URLSearchParams(request.target.split('?')[1] ?? '').keys()) page.parameters.add(name);
      for (const [name] of request.headers) page.parameters.add(name.toLowerCase());
    }
    const { findings, fields } = judge(exchange, view);
    for (const field of fields) this.fields.add(field);
    for (const finding of findings) this.add(finding, exchange);
    return 'judged';
  }

  add(finding: Finding, exchange?: Exchange): void {
    const key = findingKey(finding);
    const known = this.findings.get(key);
    if (known) {
      known.times += 1;
      return;
    }
    this.findings.set(key, { ...finding, times: 1 });
    this.found?.(finding);
    if (exchange) this.excerpts[exchange.number] ??= excerptOf(exchange, this.endpoint);
  }

  /** Whether an answer of this kind came. */
  saw(operationId: OperationId, status: number): boolean {
    return this.pages.get(operationId)?.statuses.has(status) ?? false;
  }

  close({ engine, document, partial = false, startedAt, scenarios, reasons, left, allow }: Closing): Result {
    const judged: JudgedFinding[] = [...this.findings.values()].map((finding) => {
      const allowed = allow.match(finding);
      return allowed ? { ...finding, allowed } : finding;
    });
    const results = this.view.operationIds().map((id) => this.operation(id, judged, reasons));
    const known = new Set<string>(results.map(({ operation }) => operation));
    const sum = (of: (result: OperationResult) => Share): Share =>
      results.map(of).reduce((a, b) => ({ seen: a.seen + b.seen, documented: a.documented + b.documented }), {
        seen: 0,
        documented: 0,
      });
    const all = new Set<string>();
    for (const id of this.view.operationIds()) this.fieldPointers(id, all);
    return {
      shoal: productVersion,
      endpoint: this.endpoint.url,
      document,
      partial,
      engine,
      apiVersion: this.view.version,
      startedAt: new Date(startedAt).toISOString(),
      tookMs: Date.now() - startedAt,
      exchanges: this.count,
      operations: results,
      strays: judged.filter(({ operation }) => !known.has(operation)),
      scenarios,
      coverage: {
        operations: {
          seen: results.filter(({ verdict }) => verdict === 'pass' || verdict === 'deviates').length,
          documented: results.length,
        },
        statuses: sum(({ statuses }) => shareOf(Object.entries(statuses))),
        refusals: sum(({ statuses }) => shareOf(Object.entries(statuses).filter(([status]) => status.startsWith('4')))),
        parameters: sum(({ parameters }) => parameters),
        fields: { seen: [...all].filter((field) => this.fields.has(field)).length, documented: all.size },
      },
      excerpts: this.excerpts,
      allowList: allow.complaints(),
      left,
    };
  }

  private operation(
    id: OperationId,
    judged: readonly JudgedFinding[],
    reasons: ReadonlyMap<OperationId, string>,
  ): OperationResult {
    const { method, path, tag } = operations[id];
    const described = this.view.operation(id);
    const page = this.pages.get(id);
    const findings = judged.filter(({ operation }) => operation === id);
    const parameters = (described?.parameters ?? [])
      .filter((parameter) => parameter.in !== 'path')
      .map(({ name }) => name);
    const sent = parameters.filter((name) => page?.parameters.has(name) || page?.parameters.has(name.toLowerCase()));
    const fields = this.fieldPointers(id);
    const seenFields = [...fields].filter((field) => this.fields.has(field));
    return {
      operation: id,
      method,
      path,
      tag,
      ...this.verdict(id, page, findings, reasons),
      exchanges: page?.exchanges ?? 0,
      statuses: Object.fromEntries(
        Object.keys(described?.responses ?? {}).map((status) => [status, page?.statuses.get(Number(status)) ?? 0]),
      ),
      parameters: {
        seen: sent.length,
        documented: parameters.length,
        missing: parameters.filter((name) => !sent.includes(name)),
      },
      fields: {
        seen: seenFields.length,
        documented: fields.size,
        missing: [...fields].filter((field) => !this.fields.has(field)),
      },
      findings,
    };
  }

  private verdict(
    id: OperationId,
    page: Page | undefined,
    findings: readonly JudgedFinding[],
    reasons: ReadonlyMap<OperationId, string>,
  ): { verdict: Verdict; reason?: string } {
    if (findings.some(({ severity, allowed }) => severity === 'deviation' && !allowed)) return { verdict: 'deviates' };
    if (page?.succeeded) return { verdict: 'pass' };
    if (this.missing.has(id)) return { verdict: 'not implemented' };
    const reason = reasons.get(id);
    if (!page) return { verdict: 'not reachable', reason: reason ?? 'nothing asked for it' };
    const statuses = [...page.statuses.keys()].sort().join(', ');
    return { verdict: 'not reachable', reason: reason ?? `answered ${statuses} only` };
  }

  /** Pointers of the fields in the successes of an operation. */
  private fieldPointers(id: OperationId, found = new Set<string>()): Set<string> {
    for (const [status, { content }] of Object.entries(this.view.operation(id)?.responses ?? {})) {
      if (Number(status) >= 300) continue;
      for (const [type, { schema }] of Object.entries(content ?? {})) {
        if (!schema) continue;
        const pointer = `${this.view.pointer(id)}/responses/${status}/content/${escapePointer(type)}/schema`;
        fieldsOf(this.view, { schema, pointer }, found);
      }
    }
    return found;
  }

  private page(id: OperationId): Page {
    const known = this.pages.get(id);
    if (known) return known;
    const page = { exchanges: 0, succeeded: false, statuses: new Map(), parameters: new Set<string>() };
    this.pages.set(id, page);
    return page;
  }
}

const shareOf = (statuses: readonly (readonly [status: string, times: number])[]): Share => ({
  seen: statuses.filter(([, times]) => times > 0).length,
  documented: statuses.length,
});

/** Status and body, without what repeats the path that was asked for. */
function fingerprint({ request, response }: Exchange): string | undefined {
  if (!response || response.status < 400) return undefined;
  const path = request.target.split('?')[0] ?? '';
  return `${response.status} ${response.body.toString().replaceAll(path, '*')}`;
}
