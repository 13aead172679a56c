/** Programs that read and write text. */
import type { Input } from '../pipe.ts';
import type { Process, Program } from '../program.ts';
import { parseArguments } from './arguments.ts';

/** Bytes of the files named, in order, or of stdin; what cannot be read is told and makes the exit code 1. */
async function* inputs(
  process: Process,
  names: readonly string[],
  failed: () => void,
): AsyncGenerator<{ name: string; input: Input | Uint8Array }> {
  for (const name of names.length > 0 ? names : ['-']) {
    if (name === '-') {
      yield { name, input: process.stdin };
      continue;
    }
    let data: Uint8Array | undefined;
    try {
      data = process.files.read(process.path(name));
    } catch (error) {
      failed();
      const { message } = error as Error;
      await process.stderr.write(
        `${process.argv[0]}: ${message === 'Is a directory' ? 'read error' : `can't open '${name}'`}: ${message}\n`,
      );
    }
    if (data) yield { name, input: data };
  }
}

async function textOf(input: Input | Uint8Array): Promise<string> {
  if (input instanceof Uint8Array) return Buffer.from(input).toString();
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Lines without their newlines; an unfinished last one counts. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const withEscapes = (text: string): string =>
  text.replace(/\\(x[0-9a-fA-F]{1,2}|0?[0-7]{1,3}|[abcefnrtv\\])/g, (_all, code: string) => {
    const plain: Record<string, string> = {
      a: '\x07',
      b: '\b',
      e: '\x1b',
      f: '\f',
      n: '\n',
      r: '\r',
      t: '\t',
      v: '\v',
      '\\': '\\',
    };
    if (code in plain) return plain[code] ?? '';
    if (code === 'c') return '';
    return String.fromCharCode(code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8));
  });

const echo: Program = async ({ args, stdout }) => {
  const words = [...args];
  let newline = '\n';
  let escapes = false;
  while (/^-[neE]+$/.test(words[0] ?? '')) {
    const letters = words.shift() ?? '';
    if (letters.includes('n')) newline = '';
    if (letters.includes('e')) escapes = true;
    if (letters.includes('E')) escapes = false;
  }
  const text = words.join(' ');
  await stdout.write(`${escapes ? withEscapes(text) : text}${newline}`);
};

const printf: Program = async ({ args: [format = '', ...values], stdout }) => {
  let rest = values;
  let out = '';
  do {
    let used = 0;
    out += withEscapes(format).replace(
      /%(-?0?\d*)(?:\.(\d+))?([sdifxXoucb%])/g,
      (_all, flags: string, precision: string | undefined, kind: string) => {
        if (kind === '%') return '%';
        const value = rest[used] ?? '';
        used += 1;
        const text = formatValue(kind, value, precision);
        const width = Math.abs(Number(flags) || 0);
        if (flags.startsWith('-')) return text.padEnd(width);
        return text.padStart(width, flags.startsWith('0') && kind !== 's' ? '0' : ' ');
      },
    );
    rest = used === 0 ? [] : rest.slice(used);
  } while (rest.length > 0);
  await stdout.write(out);
};

function formatValue(kind: string, value: string, precision: string | undefined): string {
  switch (kind) {
    case 's':
      return precision === undefined ? value : value.slice(0, Number(precision));
    case 'b':
      return withEscapes(value);
    case 'c':
      return value.slice(0, 1);
    case 'x':
      return Number(value || 0).toString(16);
    case 'X':
      return Number(value || 0)
        .toString(16)
        .toUpperCase();
    case 'o':
      return Number(value || 0).toString(8);
    case 'f':
      return Number(value || 0).toFixed(Number(precision ?? 6));
    default:
      return String(Math.trunc(Number(value || 0)));
  }
}

const cat: Program = async (process) => {
  let code = 0;
  const { operands } = parseArguments(process.args, 'nve');
  for await (const { input } of inputs(process, operands, () => (code = 1))) {
    if (input instanceof Uint8Array) await process.stdout.write(input);
    else for await (const chunk of input) await process.stdout.write(chunk);
  }
  return code;
};

const head: Program = async (process) => {
  let code = 0;
  const { options, operands } = parseArguments(
    process.args.map((word) => word.replace(/^-(\d+)$/, '-n$1')),
    'q',
    'nc',
  );
  const count = Number(options.get('n') ?? 10);
  const bytes = options.get('c');
  for await (const { input } of inputs(process, operands, () => (code = 1))) {
    if (bytes !== undefined) {
      let left = Number(bytes);
      for await (const chunk of input instanceof Uint8Array ? [input] : input) {
        await process.stdout.write(chunk.subarray(0, left));
        left -= chunk.length;
        if (left <= 0) break;
      }
      continue;
    }
    if (input instanceof Uint8Array) {
      const text = Buffer.from(input).toString();
      const lines = linesOf(text).slice(0, count);
      if (lines.length > 0) await process.stdout.write(`${lines.join('\n')}\n`);
      continue;
    }
    for (let i = 0; i < count; i += 1) {
      const line = await input.readLine();
      if (line === undefined) break;
      await process.stdout.write(`${line}\n`);
    }
  }
  return code;
};

const FOLLOW_POLL_MS = 100;

const tail: Program = async (process) => {
  let code = 0;
  const { options, operands } = parseArguments(
    process.args.map((word) => word.replace(/^-(\d+)$/, '-n$1')),
    'fFq',
    'nc',
  );
  const wanted = options.get('n') ?? '10';
  for await (const { input } of inputs(process, operands, () => (code = 1))) {
    const lines = linesOf(await textOf(input));
    const shown = wanted.startsWith('+')
      ? lines.slice(Number(wanted) - 1)
      : Number(wanted) === 0
        ? []
        : lines.slice(-Number(wanted));
    if (shown.length > 0) await process.stdout.write(`${shown.join('\n')}\n`);
  }
  const [followed] = operands;
  if (!(options.has('f') || options.has('F')) || followed === undefined || code !== 0) return code;
  let size = followed === '/dev/null' ? 0 : process.files.read(process.path(followed)).length;
  for (;;) {
    await process.sleep(FOLLOW_POLL_MS);
    if (followed === '/dev/null' || !process.files.exists(process.path(followed))) continue;
    const data = process.files.read(process.path(followed));
    if (data.length > size) await process.stdout.write(data.subarray(size));
    size = data.length;
  }
};

const wc: Program = async (process) => {
  let code = 0;
  const { options, operands } = parseArguments(process.args, 'lwcm');
  for await (const { name, input } of inputs(process, operands, () => (code = 1))) {
    const text = await textOf(input);
    const counts = {
      l: text.split('\n').length - 1,
      w: text.split(/\s+/).filter(Boolean).length,
      c: Buffer.byteLength(text),
    };
    const shown = (['l', 'w', 'c'] as const)
      .filter((key) => options.size === 0 || options.has(key))
      .map((key) => counts[key]);
    const numbers = options.size === 1 ? shown.join('') : shown.map((count) => String(count).padStart(9)).join(' ');
    await process.stdout.write(`${numbers}${name === '-' ? '' : ` ${name}`}\n`);
  }
  return code;
};

const grep: Program = async (process) => {
  const { options, operands } = parseArguments(process.args, 'ivqcnoEFHhws', 'e');
  const [first, ...rest] = operands;
  const pattern = options.get('e') ?? first ?? '';
  const names = options.has('e') ? operands : rest;
  const source = options.has('F') ? pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : pattern;
  const expression = new RegExp(options.has('w') ? `\\b(?:${source})\\b` : source, options.has('i') ? 'i' : '');
  let found = 0;
  let failed = false;
  for await (const { input } of inputs(process, names, () => (failed = true))) {
    const each = async (line: string) => {
      if (expression.test(line) === options.has('v')) return;
      found += 1;
      if (!options.has('q') && !options.has('c'))
        await process.stdout.write(`${options.has('o') ? (expression.exec(line)?.[0] ?? '') : line}\n`);
    };
    if (input instanceof Uint8Array) for (const line of linesOf(Buffer.from(input).toString())) await each(line);
    else for (let line = await input.readLine(); line !== undefined; line = await input.readLine()) await each(line);
  }
  if (options.has('c')) await process.stdout.write(`${found}\n`);
  return failed ? 2 : found > 0 ? 0 : 1;
};

/** Programs that turn all their lines into other lines. */
const ofLines =
  (known: string, taking: string, turn: (lines: string[], options: ReadonlyMap<string, string>) => string[]): Program =>
  async (process) => {
    let code = 0;
    const { options, operands } = parseArguments(process.args, known, taking);
    const lines: string[] = [];
    for await (const { input } of inputs(process, operands, () => (code = 1)))
      lines.push(...linesOf(await textOf(input)));
    for (const line of turn(lines, options)) await process.stdout.write(`${line}\n`);
    return code;
  };

const sort = ofLines('nru', 'k', (lines, options) => {
  const sorted = options.has('n') ? lines.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b)) : lines.sort();
  if (options.has('r')) sorted.reverse();
  return options.has('u') ? [...new Set(sorted)] : sorted;
});

const uniq = ofLines('c', '', (lines, options) => {
  const groups: { line: string; count: number }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.line === line) last.count += 1;
    else groups.push({ line, count: 1 });
  }
  return groups.map(({ line, count }) => (options.has('c') ? `${String(count).padStart(7)} ${line}` : line));
});

const rev = ofLines('', '', (lines) => lines.map((line) => [...line].reverse().join('')));

const cut: Program = ofLines('', 'dfc', (lines, options) => {
  const wanted = (options.get('f') ?? options.get('c') ?? '1').split(',').map((text) => text.split('-').map(Number));
  const inRange = (index: number) =>
    wanted.some(
      ([from = 1, to]) => index >= from && index <= (to === undefined ? from : to || Number.POSITIVE_INFINITY),
    );
  if (options.has('c')) return lines.map((line) => [...line].filter((_char, i) => inRange(i + 1)).join(''));
  const separator = options.get('d') ?? '\t';
  return lines.map((line) =>
    line
      .split(separator)
      .filter((_field, i) => inRange(i + 1))
      .join(separator),
  );
});

const tr: Program = async ({ args, stdin, stdout }) => {
  const {
    options,
    operands: [from = '', to = ''],
  } = parseArguments(args, 'ds');
  const spread = (set: string) =>
    withEscapes(set).replace(/(.)-(.)/g, (_all, a: string, b: string) =>
      Array.from({ length: b.charCodeAt(0) - a.charCodeAt(0) + 1 }, (_, i) =>
        String.fromCharCode(a.charCodeAt(0) + i),
      ).join(''),
    );
  const source = spread(from);
  const target = spread(to);
  for await (const chunk of stdin) {
    const text = Buffer.from(chunk).toString('latin1');
    const out = [...text].map((char) => {
      const at = source.indexOf(char);
      if (at < 0) return char;
      return options.has('d') ? '' : (target[Math.min(at, target.length - 1)] ?? char);
    });
    await stdout.write(Buffer.from(out.join(''), 'latin1'));
  }
};

/** `s/…/…/` with `g` and `i`, any delimiter; several by `-e` or `;`. */
const sed: Program = async (process) => {
  let code = 0;
  const { options, operands } = parseArguments(process.args, 'nEri', 'e');
  const [first = '', ...others] = operands;
  const commands = (options.get('e') ?? first).split(';').map((command) => {
    const [, delimiter = '/'] = /^\s*s(.)/.exec(command) ?? [];
    const [, pattern = '', replacement = '', flags = ''] = command.trim().slice(1).split(delimiter);
    return {
      expression: new RegExp(pattern, flags),
      replacement: replacement.replace(/\\(\d)/g, '$$$1').replaceAll('&', '$&'),
    };
  });
  for await (const { name, input } of inputs(process, options.has('e') ? operands : others, () => (code = 1))) {
    const lines = linesOf(await textOf(input)).map((line) =>
      commands.reduce((text, { expression, replacement }) => text.replace(expression, replacement), line),
    );
    const text = lines.map((line) => `${line}\n`).join('');
    if (options.has('i') && name !== '-') process.files.write(process.path(name), text);
    else await process.stdout.write(text);
  }
  return code;
};

const tee: Program = async (process) => {
  const { options, operands } = parseArguments(process.args, 'a');
  for (const name of operands) if (!options.has('a')) process.files.write(process.path(name), '');
  for await (const chunk of process.stdin) {
    await process.stdout.write(chunk);
    for (const name of operands) process.files.append(process.path(name), chunk);
  }
};

const seq: Program = async ({ args, stdout }) => {
  const numbers = args.map(Number);
  const [from, step, to] =
    numbers.length === 1 ? [1, 1, numbers[0]] : numbers.length === 2 ? [numbers[0], 1, numbers[1]] : numbers;
  for (let value = from ?? 1; (step ?? 1) > 0 ? value <= (to ?? 0) : value >= (to ?? 0); value += step ?? 1)
    await stdout.write(`${value}\n`);
};

const yes: Program = async ({ args, stdout, sleep }) => {
  const line = `${args.join(' ') || 'y'}\n`;
  for (let count = 1; ; count += 1) {
    await stdout.write(line);
    if (count % 256 === 0) await sleep(0);
  }
};

const base64: Program = async (process) => {
  const { options, operands } = parseArguments(process.args, 'd', 'w');
  for await (const { input } of inputs(process, operands, () => {})) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of input instanceof Uint8Array ? [input] : input) chunks.push(chunk);
    const data = Buffer.concat(chunks);
    if (options.has('d')) await process.stdout.write(Buffer.from(data.toString(), 'base64'));
    else await process.stdout.write(`${data.toString('base64').replace(/.{76}(?=.)/g, '$&\n')}\n`);
  }
};

export const textPrograms = {
  echo,
  printf,
  cat,
  head,
  tail,
  wc,
  grep,
  sort,
  uniq,
  rev,
  cut,
  tr,
  sed,
  tee,
  seq,
  yes,
  base64,
} satisfies Record<string, Program>;
