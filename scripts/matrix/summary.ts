/** What of a result is kept in the repository: enough for the page, the same bytes for the same findings. */
import type { Finding } from '../../src/check/exchange.ts';
import type { JudgedFinding, OperationResult, Result } from '../../src/check/result.ts';
import type { SecondOpinion } from './second-opinion.ts';

export interface Deviation {
  readonly what: string;
  /** Why it is the engine that is wrong; undefined: unexplained. */
  readonly reason?: string;
}

export interface Summary {
  readonly name: string;
  readonly engine: string;
  readonly document: 'engine' | 'swarm';
  readonly apiVersion: string;
  readonly coverage: Result['coverage'];
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly verdict: OperationResult['verdict'];
        readonly reason?: string;
        readonly deviations: readonly Deviation[];
        readonly undocumented: readonly Deviation[];
      }
    >
  >;
  /** What is wrong with the allow-list, or could not be deleted. */
  readonly complaints: readonly string[];
  readonly secondOpinion: SecondOpinion;
}

export function summarise(name: string, result: Result, opinion: SecondOpinion): Summary {
  const { engine, document, apiVersion, coverage } = result;
  return {
    name,
    engine: `${engine.name} ${engine.version}`,
    document,
    apiVersion,
    coverage,
    operations: Object.fromEntries(
      result.operations.map(({ operation, verdict, reason, findings }) => {
        const all = (severity: Finding['severity']) =>
          findings
            .filter((finding) => finding.severity === severity)
            .map(told)
            .sort((a, b) => (a.what < b.what ? -1 : 1));
        const why = verdict === 'not reachable' && reason !== undefined ? { reason: anonymous(reason) } : {};
        return [operation, { verdict, ...why, deviations: all('deviation'), undocumented: all('undocumented') }];
      }),
    ),
    complaints: [...result.allowList, ...result.left.map(anonymous)],
    secondOpinion: { ...opinion, onlyTheirs: opinion.onlyTheirs.map((one) => ({ ...one, what: anonymous(one.what) })) },
  };
}

export const told = (finding: JudgedFinding): Deviation => ({
  what: sentence(finding),
  ...(finding.allowed && { reason: finding.allowed.reason }),
});

const sentence = ({ rule, status, where, message }: Finding) =>
  anonymous([`${status}`, where, `${rule}:`, message].filter((part) => part !== '').join(' '));

/** Names, IDs, addresses and times are of one run; what is said of them is not. */
const anonymous = (text: string) =>
  text
    .replaceAll(/[0-9a-f]{12,64}/g, 'ID')
    .replaceAll(/shoal-check-[\w-]+/g, 'shoal-check-…')
    .replaceAll(/\d+\.\d+\.\d+\.\d+/g, 'ADDRESS')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'TIME')
    .replace(/, got .*$/s, (got) => (/^, got (null|\[\]|\{\}|""|true|false|-?\d{1,3})$/.test(got) ? got : ''))
    .replace(/^(.*not in the document): .*$/s, '$1')
    .replace(/unknown-header: .*$/s, 'unknown-header');
