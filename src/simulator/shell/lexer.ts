/** A shell script in tokens. Words keep their quoting as parts, since what is expanded depends on it. */

export type WordPart =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  /** `$name`, `${name}`, `${name:-word}`: `operator` is `:-`, `#`, `%` … and `word` what follows it. */
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly operator: string;
      readonly word: Word;
      readonly quoted: boolean;
    }
  | { readonly kind: 'command'; readonly script: string; readonly quoted: boolean }
  | { readonly kind: 'arithmetic'; readonly expression: Word; readonly quoted: boolean };
export type Word = readonly WordPart[];

export type Token =
  | { readonly kind: 'word'; readonly word: Word; readonly raw: string }
  | { readonly kind: 'operator'; readonly text: string }
  /** `2>`: the operator, and the descriptor before it. */
  | { readonly kind: 'redirect'; readonly operator: string; readonly descriptor: number | undefined }
  | { readonly kind: 'heredoc'; readonly descriptor: number | undefined; readonly body: Word }
  | { readonly kind: 'newline' };

export class ShellSyntaxError extends Error {}

const operators = ['&&', '||', ';;', ';', '&', '|', '(', ')'];
const redirects = ['>>', '>&', '<&', '>|', '<>', '&>', '>', '<'];
const nameStart = /[A-Za-z_]/;
const nameRest = /[A-Za-z0-9_]/;
const special = /[@*#?$!0-9-]/;

export function tokenize(source: string): Token[] {
  return new Lexer(source).tokens();
}

/** Text in which only parameters, commands and arithmetic are expanded: a here-document's body. */
export function parseText(source: string): Word {
  return new Lexer(source).doubleQuoted(() => false);
}

class Lexer {
  private readonly source: string;
  private at = 0;
  private pending: {
    delimiter: string;
    stripTabs: boolean;
    literal: boolean;
    descriptor: number | undefined;
    index: number;
  }[] = [];

  constructor(source: string) {
    this.source = source;
  }

  tokens(): Token[] {
    const tokens: Token[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.at >= this.source.length) break;
      const char = this.source[this.at] ?? '';
      if (char === '\n') {
        this.at += 1;
        tokens.push({ kind: 'newline' });
        this.readHeredocs(tokens);
        continue;
      }
      const [, digits] = /^(\d)[<>]/.exec(this.source.slice(this.at, this.at + 2)) ?? [];
      const behind = digits === undefined ? this.at : this.at + 1;
      if (this.source.startsWith('<<', behind)) {
        this.at = behind + 2;
        const stripTabs = this.take('-');
        this.skipBlanks();
        const start = this.at;
        const word = this.word();
        const raw = this.source.slice(start, this.at);
        const delimiter = word.map((part) => (part.kind === 'text' ? part.text : '')).join('');
        const descriptor = digits === undefined ? undefined : Number(digits);
        this.pending.push({ delimiter, stripTabs, literal: /['"\\]/.test(raw), descriptor, index: tokens.length });
        tokens.push({ kind: 'heredoc', descriptor, body: [] });
        continue;
      }
      const redirect = redirects.find((text) => this.source.startsWith(text, behind));
      if (redirect) {
        this.at = behind + redirect.length;
        tokens.push({
          kind: 'redirect',
          operator: redirect,
          descriptor: digits === undefined ? undefined : Number(digits),
        });
        continue;
      }
      const operator = operators.find((text) => this.source.startsWith(text, this.at));
      if (operator) {
        this.at += operator.length;
        tokens.push({ kind: 'operator', text: operator });
        continue;
      }
      const start = this.at;
      const word = this.word();
      tokens.push({ kind: 'word', word, raw: this.source.slice(start, this.at) });
    }
    return tokens;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private skipBlanks(): void {
    for (;;) {
      const char = this.source[this.at];
      if (char === ' ' || char === '\t' || char === '\r') this.at += 1;
      else if (char === '\\' && this.source[this.at + 1] === '\n') this.at += 2;
      else if (char === '#') while (this.at < this.source.length && this.source[this.at] !== '\n') this.at += 1;
      else return;
    }
  }

  private readHeredocs(tokens: Token[]): void {
    for (const { delimiter, stripTabs, literal, descriptor, index } of this.pending.splice(0)) {
      const lines: string[] = [];
      while (this.at < this.source.length) {
        const end = this.source.indexOf('\n', this.at);
        const line = this.source.slice(this.at, end < 0 ? undefined : end);
        this.at = end < 0 ? this.source.length : end + 1;
        const text = stripTabs ? line.replace(/^\t+/, '') : line;
        if (text === delimiter) break;
        lines.push(`${text}\n`);
      }
      const text = lines.join('');
      tokens[index] = {
        kind: 'heredoc',
        descriptor,
        body: literal ? [{ kind: 'text', text, quoted: true }] : parseText(text),
      };
    }
  }

  private word(): Word {
    const parts: WordPart[] = [];
    const text = (value: string, quoted: boolean) => parts.push({ kind: 'text', text: value, quoted });
    while (this.at < this.source.length) {
      const char = this.source[this.at] ?? '';
      if (/[\s;&|<>()]/.test(char)) break;
      if (char === "'") {
        const end = this.source.indexOf("'", this.at + 1);
        if (end < 0) throw new ShellSyntaxError('syntax error: unterminated quoted string');
        text(this.source.slice(this.at + 1, end), true);
        this.at = end + 1;
      } else if (char === '"') {
        this.at += 1;
        parts.push(...this.doubleQuoted((next) => next === '"'));
        if (!this.take('"')) throw new ShellSyntaxError('syntax error: unterminated quoted string');
      } else if (char === '\\') {
        if (this.source[this.at + 1] !== '\n') text(this.source[this.at + 1] ?? '', true);
        this.at += 2;
      } else if (char === '$' || char === '`') {
        parts.push(this.expansion(false));
      } else {
        const start = this.at;
        while (this.at < this.source.length && !/[\s;&|<>()'"\\$`]/.test(this.source[this.at] ?? '')) this.at += 1;
        text(this.source.slice(start, this.at), false);
      }
    }
    return parts;
  }

  doubleQuoted(ends: (char: string) => boolean): Word {
    const parts: WordPart[] = [{ kind: 'text', text: '', quoted: true }];
    let text = '';
    const flush = () => {
      if (text !== '') parts.push({ kind: 'text', text, quoted: true });
      text = '';
    };
    while (this.at < this.source.length && !ends(this.source[this.at] ?? '')) {
      const char = this.source[this.at] ?? '';
      const next = this.source[this.at + 1] ?? '';
      if (char === '\\' && '$`"\\\n'.includes(next) && next !== '') {
        if (next !== '\n') text += next;
        this.at += 2;
      } else if (char === '$' || char === '`') {
        flush();
        parts.push(this.expansion(true));
      } else {
        text += char;
        this.at += 1;
      }
    }
    flush();
    return parts;
  }

  private expansion(quoted: boolean): WordPart {
    if (this.take('`')) {
      const end = this.source.indexOf('`', this.at);
      if (end < 0) throw new ShellSyntaxError('syntax error: EOF in backquote substitution');
      const script = this.source.slice(this.at, end).replace(/\\([$`\\])/g, '$1');
      this.at = end + 1;
      return { kind: 'command', script, quoted };
    }
    this.at += 1; // $
    if (this.source.startsWith('((', this.at)) {
      const inner = this.balanced('(', ')');
      return { kind: 'arithmetic', expression: parseText(inner.slice(1, -1)), quoted };
    }
    if (this.source[this.at] === '(') return { kind: 'command', script: this.balanced('(', ')'), quoted };
    if (this.source[this.at] === '{') {
      const inner = this.balanced('{', '}');
      const [, length, name = '', operator = '', rest = ''] =
        /^(#?)([A-Za-z_]\w*|[@*#?$!-]|\d+)(:?[-=+?]|##?|%%?|$)([\s\S]*)$/.exec(inner) ?? [];
      if (name === '') throw new ShellSyntaxError('syntax error: bad substitution');
      const word = rest === '' ? [] : new Lexer(rest).doubleQuoted(() => false);
      return { kind: 'parameter', name, operator: length && operator === '' ? 'length' : operator, word, quoted };
    }
    const first = this.source[this.at] ?? '';
    const start = this.at;
    if (nameStart.test(first)) while (nameRest.test(this.source[this.at] ?? '')) this.at += 1;
    else if (special.test(first)) this.at += 1;
    else return { kind: 'text', text: '$', quoted };
    return { kind: 'parameter', name: this.source.slice(start, this.at), operator: '', word: [], quoted };
  }

  /** What stands between the bracket here and the one that closes it. */
  private balanced(open: string, close: string): string {
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.source.length; this.at += 1) {
      const char = this.source[this.at];
      if (char === '\\') this.at += 1;
      else if (char === "'") {
        const end = this.source.indexOf("'", this.at + 1);
        if (end > 0) this.at = end;
      } else if (char === open) depth += 1;
      else if (char === close) {
        depth -= 1;
        if (depth === 0) {
          this.at += 1;
          return this.source.slice(start, this.at - 1);
        }
      }
    }
    throw new ShellSyntaxError(`syntax error: unexpected end of file (expecting "${close}")`);
  }
}
