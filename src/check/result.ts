/** What a check found, as a value: everything the reports say is read from here, and nothing else. */
import type { OperationId } from '../generated/operations.ts';
import type { Finding } from './exchange.ts';

/**
 * `pass`: it succeeded at least once, and every answer fits. `deviates`: some answer does not. `not implemented`: the engine has no
 * such path. `not reachable`: it never succeeded here; `reason` says why.
 */
export type Verdict = 'pass' | 'deviates' | 'not implemented' | 'not reachable';

export interface Share {
  readonly seen: number;
  readonly documented: number;
}

/** Why a finding does not count: an entry of the allow-list. */
export interface Allowed {
  readonly reason: string;
  readonly link?: string;
}

export interface JudgedFinding extends Finding {
  readonly allowed?: Allowed;
  /** How many answers show it. */
  readonly times: number;
}

export interface OperationResult {
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly exchanges: number;
  /** Documented statuses, with the number of answers that had them; others that came are findings. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly parameters: Share & { readonly missing: readonly string[] };
  readonly fields: Share & { readonly missing: readonly string[] };
  readonly findings: readonly JudgedFinding[];
}

export interface ScenarioResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly reason?: string;
  readonly tookMs: number;
}

/** An exchange as reports show it; bodies are cut. */
export interface Excerpt {
  readonly origin: string;
  readonly request: string;
  readonly response: string;
  /** A command that asks the same. */
  readonly curl: string;
}

export interface EngineFacts {
  readonly name: string;
  readonly version: string;
  readonly apiVersion: string;
  readonly minApiVersion: string;
  readonly os: string;
  readonly arch: string;
  readonly experimental: boolean;
}

export interface Result {
  readonly shoal: string;
  readonly endpoint: string;
  readonly document: 'engine' | 'swarm';
  /** Not all operations were tried: clients asked for what they wanted, or the user named some. */
  readonly partial: boolean;
  readonly engine: EngineFacts;
  /** The API version that was spoken, and whose view judged. */
  readonly apiVersion: string;
  readonly startedAt: string;
  readonly tookMs: number;
  readonly exchanges: number;
  readonly operations: readonly OperationResult[];
  /** About requests to paths that the document does not have (passive mode). */
  readonly strays: readonly JudgedFinding[];
  readonly scenarios: readonly ScenarioResult[];
  readonly coverage: {
    readonly operations: Share;
    readonly statuses: Share;
    /** Of those statuses, the ones that tell a client of its own mistake, 400 to 499: a check can provoke them, and hardly a 500. */
    readonly refusals: Share;
    readonly parameters: Share;
    readonly fields: Share;
  };
  readonly excerpts: Readonly<Record<string, Excerpt>>;
  /** What is wrong with the allow-list: entries past their date, or that allowed nothing. */
  readonly allowList: readonly string[];
  /** What the check could not delete. */
  readonly left: readonly string[];
}

/** @param strict undocumented fields and headers count as well */
export function failed(result: Result, strict: boolean): boolean {
  const counts = ({ severity, allowed }: JudgedFinding) =>
    !allowed && (severity === 'deviation' || (strict && severity === 'undocumented'));
  return (
    result.allowList.length > 0 ||
    result.strays.some(counts) ||
    result.operations.some(({ findings }) => findings.some(counts))
  );
}

export const percent = ({ seen, documented }: Share): string =>
  documented === 0 ? '–' : `${Math.floor((100 * seen) / documented)} %`;
