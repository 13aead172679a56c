/** Words → arguments: parameters, commands and arithmetic put in, split into fields, matched against files. */
import type { FileSystem } from '../file-system.ts';
import { evaluate } from './arithmetic.ts';
import { ShellSyntaxError, type Word, type WordPart } from './lexer.ts';
import { glob, patternToRegExp } from './pattern.ts';

export interface Expander {
  readonly cwd: string;
  readonly files: FileSystem;
  /** undefined: not set */
  parameter(name: string): string | undefined;
  assign(name: string, value: string): void;
  readonly positional: readonly string[];
  /** What a command writes, without the newlines at its end. */
  output(script: string): Promise<string>;
}

interface Piece {
  readonly text: string;
  /** Neither split nor matched. */
  readonly quoted: boolean;
  /** A field ends here: between the values of "$@". */
  readonly ends?: boolean;
}

/** As one text: the value of an assignment, a here-document. */
export async function expandText(word: Word, shell: Expander): Promise<string> {
  const pieces = await expandParts(word, shell);
  return pieces.map(({ text, ends }) => (ends ? `${text} ` : text)).join('');
}

/** For `case` and `${x%pattern}`: what was quoted stands for itself. */
export async function expandPattern(word: Word, shell: Expander): Promise<RegExp> {
  const pieces = await expandParts(word, shell);
  const literal = pieces.flatMap(({ text, quoted }) => Array.from({ length: text.length }, () => quoted));
  return patternToRegExp(pieces.map(({ text }) => text).join(''), { literal, slashes: true });
}

export async function expandWords(words: readonly Word[], shell: Expander): Promise<string[]> {
  const result: string[] = [];
  for (const word of words) {
    for (const { text, pattern } of split(await expandParts(word, shell), shell.parameter('IFS') ?? ' \t\n')) {
      if (pattern) result.push(...glob(text, shell.cwd, shell.files));
      else result.push(text);
    }
  }
  return result;
}

function split(pieces: readonly Piece[], separators: string): { text: string; pattern: boolean }[] {
  const fields: { text: string; pattern: boolean }[] = [];
  let open: { text: string; pattern: boolean } | undefined;
  const close = () => {
    if (open) fields.push(open);
    open = undefined;
  };
  for (const { text, quoted, ends } of pieces) {
    if (quoted) {
      open ??= { text: '', pattern: false };
      open.text += text;
    } else {
      for (const char of text) {
        if (separators.includes(char)) close();
        else {
          open ??= { text: '', pattern: false };
          open.text += char;
          open.pattern ||= char === '*' || char === '?' || char === '[';
        }
      }
    }
    if (ends) close();
  }
  close();
  return fields;
}

async function expandParts(word: Word, shell: Expander): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const [index, part] of word.entries()) {
    const first = index === 0 && part.kind === 'text' && !part.quoted;
    if (first && /^~(\/|$)/.test(part.text)) {
      pieces.push({ text: (shell.parameter('HOME') ?? '/root') + part.text.slice(1), quoted: true });
    } else pieces.push(...(await expandPart(part, shell)));
  }
  return pieces;
}

async function expandPart(part: WordPart, shell: Expander): Promise<Piece[]> {
  const { quoted } = part;
  switch (part.kind) {
    case 'text':
      // what is written in the script is never split, only matched
      return part.quoted ? [part] : [{ text: part.text, quoted: !/[*?[]/.test(part.text) }];
    case 'command':
      return [{ text: await shell.output(part.script), quoted }];
    case 'arithmetic': {
      const expression = await expandText(part.expression, shell);
      const value = evaluate(
        expression,
        (name) => shell.parameter(name) ?? '',
        (name, text) => shell.assign(name, text),
      );
      return [{ text: String(value), quoted }];
    }
    case 'parameter': {
      if ((part.name === '@' || (part.name === '*' && !quoted)) && part.operator === '') {
        const values = shell.positional;
        return values.map((text, index) => ({ text, quoted, ends: index < values.length - 1 }));
      }
      return [{ text: await parameterValue(part, shell), quoted }];
    }
  }
}

async function parameterValue(
  { name, operator, word }: Extract<WordPart, { kind: 'parameter' }>,
  shell: Expander,
): Promise<string> {
  const value = shell.parameter(name);
  const missing = value === undefined || (operator.startsWith(':') && value === '');
  switch (operator.replace(':', '')) {
    case '':
      return value ?? '';
    case 'length':
      return String((value ?? '').length);
    case '-':
      return missing ? expandText(word, shell) : value;
    case '=': {
      if (!missing) return value;
      const fallback = await expandText(word, shell);
      shell.assign(name, fallback);
      return fallback;
    }
    case '+':
      return missing ? '' : expandText(word, shell);
    case '?':
      if (!missing) return value;
      throw new ShellSyntaxError(`${name}: ${(await expandText(word, shell)) || 'parameter not set'}`);
    default:
      return trim(value ?? '', operator, await expandText(word, shell));
  }
}

/** `${x#pattern}` and its kin: the shortest or longest beginning or end taken off. */
function trim(value: string, operator: string, pattern: string): string {
  const whole = patternToRegExp(pattern, { slashes: true });
  const lengths = Array.from({ length: value.length + 1 }, (_, length) => length);
  if (operator.length === 2) lengths.reverse();
  for (const length of lengths) {
    if (operator.startsWith('#') && whole.test(value.slice(0, length))) return value.slice(length);
    if (operator.startsWith('%') && whole.test(value.slice(value.length - length)))
      return value.slice(0, value.length - length);
  }
  return value;
}
