/** Known deviations: what a check may find without failing, why, and until when. */
import { parse } from 'yaml';
import { invalidParameter } from '../server/errors.ts';
import { type Finding, type Rule, rules } from './exchange.ts';
import type { Allowed } from './result.ts';

/** Every key given must fit; `*` in `where` stands for one part of the path, `**` for any number, as in `operation` for any name. */
export interface AllowEntry {
  readonly operation: string;
  readonly rule?: Rule;
  readonly status?: number;
  readonly where?: string;
  /** A part of the finding's message, for two findings about the same place. */
  readonly message?: string;
  readonly reason: string;
  readonly link?: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** It is not found each time: to be unused is no complaint. */
  readonly sometimes?: boolean;
}

export interface AllowList {
  /** The entry that allows a finding, which is then used. */
  match(finding: Finding): Allowed | undefined;
  /** Entries that are past their date or allowed nothing so far. */
  complaints(): string[];
}

/**
 * @param text YAML or JSON: a list of entries
 * @param today `YYYY-MM-DD`
 * @throws invalidParameter naming the entry and what is wrong with it
 */
export function parseAllowList(text: string, today: string): AllowList {
  let entries: unknown;
  try {
    entries = parse(text) ?? [];
  } catch (error) {
    throw invalidParameter(`allow-list: ${(error as Error).message}`);
  }
  if (!Array.isArray(entries)) throw invalidParameter('allow-list: expected a list of entries');
  return allowList(entries.map(validEntry), today);
}

export const allowNothing: AllowList = { match: () => undefined, complaints: () => [] };

function allowList(entries: readonly AllowEntry[], today: string): AllowList {
  const used = new Set<AllowEntry>();
  const expired = (entry: AllowEntry) => entry.expires !== undefined && entry.expires < today;
  return {
    match: (finding) => {
      const fitting = entries.filter((entry) => !expired(entry) && fits(entry, finding));
      for (const entry of fitting) used.add(entry);
      const [first] = fitting;
      return first && { reason: first.reason, ...(first.link && { link: first.link }) };
    },
    complaints: () =>
      entries.flatMap((entry) => {
        if (expired(entry)) return [`${title(entry)} expired on ${entry.expires}`];
        return used.has(entry) || entry.sometimes ? [] : [`${title(entry)} allows nothing that was found: remove it`];
      }),
  };
}

const types: Readonly<Record<string, 'string' | 'number' | 'boolean'>> = {
  operation: 'string',
  rule: 'string',
  status: 'number',
  where: 'string',
  message: 'string',
  reason: 'string',
  link: 'string',
  expires: 'string',
  sometimes: 'boolean',
};

function validEntry(value: unknown, index: number): AllowEntry {
  const fail = (what: string) => invalidParameter(`allow-list, entry ${index + 1}: ${what}`);
  if (typeof value !== 'object' || value === null) throw fail('expected keys and values');
  const entry = value as Record<string, unknown>;
  for (const [key, member] of Object.entries(entry)) {
    const type = types[key];
    if (!type) throw fail(`unknown key ${key} (known are ${Object.keys(types).join(', ')})`);
    if (typeof member !== type) throw fail(`${key} must be a ${type}`);
  }
  if (!entry.operation) throw fail('operation is missing');
  if (!entry.reason) throw fail('reason is missing: say why this may be');
  if (entry.rule !== undefined && !rules.includes(entry.rule as Rule))
    throw fail(`unknown rule ${entry.rule} (known are ${rules.join(', ')})`);
  if (entry.expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(entry.expires)))
    throw fail('expires must be a day, YYYY-MM-DD');
  return entry as Partial<AllowEntry> as AllowEntry;
}

function fits(entry: AllowEntry, finding: Finding): boolean {
  return (
    pattern(entry.operation, ' ').test(finding.operation) &&
    (entry.rule === undefined || entry.rule === finding.rule) &&
    (entry.status === undefined || entry.status === finding.status) &&
    (entry.where === undefined || pattern(entry.where, '/').test(finding.where)) &&
    (entry.message === undefined || finding.message.includes(entry.message))
  );
}

function pattern(text: string, separator: string): RegExp {
  const escaped = text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${escaped.replaceAll('**', '\u0000').replaceAll('*', `[^${separator}]*`).replaceAll('\u0000', '.*')}$`,
  );
}

const title = ({ operation, rule, status, where }: AllowEntry) =>
  ['allow-list:', operation, status, rule, where].filter((part) => part !== undefined && part !== '').join(' ');
