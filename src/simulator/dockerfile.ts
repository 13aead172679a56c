/** Dockerfiles: instructions, and what those that only configure mean. */
import { invalidParameter } from '../server/errors.ts';
import type { ImageConfig } from './image.ts';

export interface Instruction {
  /** Upper case: `RUN`. */
  readonly name: string;
  /** What follows the name, continuations joined. */
  readonly text: string;
  /** `--from=build` → `{from: 'build'}`. */
  readonly flags: Readonly<Record<string, string>>;
  /** As written, on one line. */
  readonly original: string;
}

const known = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** @throws invalidParameter in the builder's words */
export function parseDockerfile(source: string): Instruction[] {
  const instructions: Instruction[] = [];
  let pending = '';
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (/^\s*#/.test(line) || (line.trim() === '' && pending === '')) continue;
    const continued = /\\\s*$/.test(line);
    pending += continued ? line.replace(/\\\s*$/, ' ') : line;
    if (continued) continue;
    instructions.push(parseInstruction(pending.trim(), index + 1));
    pending = '';
  }
  if (pending.trim() !== '') instructions.push(parseInstruction(pending.trim(), source.split('\n').length));
  return instructions;
}

function parseInstruction(line: string, number: number): Instruction {
  const [, word = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  const name = word.toUpperCase();
  if (!known.has(name)) throw invalidParameter(`dockerfile parse error line ${number}: unknown instruction: ${word}`);
  const flags: Record<string, string> = {};
  let text = rest;
  for (let match = /^--([a-z-]+)(?:=(\S*))?\s+/.exec(text); match; match = /^--([a-z-]+)(?:=(\S*))?\s+/.exec(text)) {
    flags[match[1] ?? ''] = match[2] ?? '';
    text = text.slice(match[0].length);
  }
  if (text === '' && name !== 'CMD' && name !== 'ENTRYPOINT') {
    throw invalidParameter(
      `dockerfile parse error line ${number}: ${name} requires ${name === 'FROM' ? 'either one or three arguments' : 'at least one argument'}`,
    );
  }
  return { name, text, flags, original: `${name} ${rest}`.trim() };
}

/** `$name`, `${name}`, `${name:-default}`, `${name:+other}`; a backslash keeps a dollar. */
export function substitute(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(
    /\\\$|\$(?:\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\}|([A-Za-z_]\w*))/g,
    (
      all,
      braced: string | undefined,
      operator: string | undefined,
      word: string | undefined,
      plain: string | undefined,
    ) => {
      if (all === '\\$') return '$';
      const value = variables[braced ?? plain ?? ''];
      if (operator === '-') return value || (word ?? '');
      if (operator === '+') return value ? (word ?? '') : '';
      return value ?? '';
    },
  );
}

/** `["a", "b"]`, or undefined when it is the shell form. */
export function execForm(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Words, quotes taken off: `a="b c" d=e` → `['a=b c', 'd=e']`. */
export function words(text: string): string[] {
  const found: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
      else word = (word ?? '') + (char === '\\' && quote === '"' ? (text[++i] ?? '') : char);
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (/\s/.test(char)) {
      if (word !== undefined) found.push(word);
      word = undefined;
    } else word = (word ?? '') + (char === '\\' ? (text[++i] ?? '') : char);
  }
  if (word !== undefined) found.push(word);
  return found;
}

/** `a=b` pairs, or the old `a b`. */
function pairs(text: string): Record<string, string> {
  const all = words(text);
  if (all[0]?.includes('=')) return Object.fromEntries(all.map((pair) => pair.split(/=(.*)/s, 2)));
  const [name = '', ...rest] = all;
  return { [name]: rest.join(' ') };
}

const durationNano = (text: string): number => {
  const units: Record<string, number> = { ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 };
  return [...text.matchAll(/([\d.]+)(ms|s|m|h)/g)].reduce(
    (sum, [, count, unit = 's']) => sum + Number(count) * (units[unit] ?? 0),
    0,
  );
};

/** The configuration after an instruction that changes nothing else. @param variables for `$name` */
export function applyInstruction(
  config: ImageConfig,
  { name, text, flags }: Instruction,
  variables: Readonly<Record<string, string>>,
): ImageConfig {
  const shell = config.Shell ?? ['/bin/sh', '-c'];
  const put = substitute(text, variables);
  switch (name) {
    case 'CMD':
      return { ...config, Cmd: execForm(text) ?? [...shell, text] };
    case 'ENTRYPOINT':
      return { ...config, Entrypoint: execForm(text) ?? [...shell, text] };
    case 'ENV': {
      const set = pairs(put);
      const others = (config.Env ?? []).filter((pair) => !((pair.split('=', 1)[0] ?? '') in set));
      return { ...config, Env: [...others, ...Object.entries(set).map(([key, value]) => `${key}=${value}`)] };
    }
    case 'LABEL':
      return { ...config, Labels: { ...config.Labels, ...pairs(put) } };
    case 'EXPOSE':
      return {
        ...config,
        ExposedPorts: {
          ...config.ExposedPorts,
          ...Object.fromEntries(words(put).map((port) => [port.includes('/') ? port : `${port}/tcp`, {}])),
        },
      };
    case 'VOLUME':
      return {
        ...config,
        Volumes: { ...config.Volumes, ...Object.fromEntries((execForm(put) ?? words(put)).map((path) => [path, {}])) },
      };
    case 'USER':
      return { ...config, User: put };
    case 'WORKDIR':
      return {
        ...config,
        WorkingDir: put.startsWith('/') ? put : `${(config.WorkingDir ?? '').replace(/\/$/, '')}/${put}`,
      };
    case 'STOPSIGNAL':
      return { ...config, StopSignal: put };
    case 'SHELL':
      return { ...config, Shell: execForm(text) ?? shell };
    case 'ONBUILD':
      return { ...config, OnBuild: [...(config.OnBuild ?? []), text] };
    case 'HEALTHCHECK': {
      if (/^none$/i.test(text)) return { ...config, Healthcheck: { Test: ['NONE'] } };
      const command = text.replace(/^CMD\s+/i, '');
      const argv = execForm(command);
      return {
        ...config,
        Healthcheck: {
          Test: argv ? ['CMD', ...argv] : ['CMD-SHELL', command],
          ...(flags.interval && { Interval: durationNano(flags.interval) }),
          ...(flags.timeout && { Timeout: durationNano(flags.timeout) }),
          ...(flags['start-period'] && { StartPeriod: durationNano(flags['start-period']) }),
          ...(flags.retries && { Retries: Number(flags.retries) }),
        },
      };
    }
    default:
      return config;
  }
}
