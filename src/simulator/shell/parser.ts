/** Tokens → what is to be done. */
import { ShellSyntaxError, type Token, tokenize, type Word } from './lexer.ts';

export type Redirect =
  | { readonly kind: 'file'; readonly operator: string; readonly descriptor: number; readonly target: Word }
  | { readonly kind: 'text'; readonly descriptor: number; readonly body: Word };

export type Command =
  | {
      readonly kind: 'simple';
      readonly assignments: readonly { readonly name: string; readonly value: Word }[];
      readonly words: readonly Word[];
      readonly redirects: readonly Redirect[];
    }
  | { readonly kind: 'group' | 'subshell'; readonly body: Script; readonly redirects: readonly Redirect[] }
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly condition: Script; readonly body: Script }[];
      readonly otherwise: Script;
      readonly redirects: readonly Redirect[];
    }
  | {
      readonly kind: 'loop';
      readonly until: boolean;
      readonly condition: Script;
      readonly body: Script;
      readonly redirects: readonly Redirect[];
    }
  | {
      readonly kind: 'for';
      readonly name: string;
      /** undefined: the positional parameters */
      readonly words: readonly Word[] | undefined;
      readonly body: Script;
      readonly redirects: readonly Redirect[];
    }
  | {
      readonly kind: 'case';
      readonly subject: Word;
      readonly branches: readonly { readonly patterns: readonly Word[]; readonly body: Script }[];
      readonly redirects: readonly Redirect[];
    }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly body: Command;
      readonly redirects: readonly Redirect[];
    };

export interface Pipeline {
  readonly negated: boolean;
  readonly commands: readonly Command[];
}

export interface AndOr {
  readonly first: Pipeline;
  readonly rest: readonly { readonly operator: '&&' | '||'; readonly pipeline: Pipeline }[];
  readonly background: boolean;
}

export type Script = readonly AndOr[];

const closing = new Set(['then', 'fi', 'elif', 'else', 'do', 'done', 'esac', '}', ')', ';;']);

/** @throws ShellSyntaxError */
export function parse(source: string): Script {
  const parser = new Parser(tokenize(source));
  const script = parser.script();
  parser.expectEnd();
  return script;
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  script(): Script {
    const items: AndOr[] = [];
    for (;;) {
      while (this.peek()?.kind === 'newline' || this.isOperator(';')) this.at += 1;
      const next = this.text();
      if (next === undefined ? this.peek() === undefined : closing.has(next)) return items;
      items.push(this.andOr());
    }
  }

  expectEnd(): void {
    const left = this.peek();
    if (left) throw new ShellSyntaxError(`syntax error: unexpected ${this.name(left)}`);
  }

  private andOr(): AndOr {
    const first = this.pipeline();
    const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = [];
    for (;;) {
      const operator = this.isOperator('&&') ? '&&' : this.isOperator('||') ? '||' : undefined;
      if (!operator) break;
      this.at += 1;
      this.skipNewlines();
      rest.push({ operator, pipeline: this.pipeline() });
    }
    const background = this.isOperator('&');
    if (background) this.at += 1;
    return { first, rest, background };
  }

  private pipeline(): Pipeline {
    const negated = this.takeWord('!');
    const commands = [this.command()];
    while (this.isOperator('|')) {
      this.at += 1;
      this.skipNewlines();
      commands.push(this.command());
    }
    return { negated, commands };
  }

  private command(): Command {
    const keyword = this.text();
    switch (keyword) {
      case '(': {
        this.at += 1;
        const body = this.script();
        this.expect(')');
        return { kind: 'subshell', body, redirects: this.redirects() };
      }
      case '{': {
        this.at += 1;
        const body = this.script();
        this.expect('}');
        return { kind: 'group', body, redirects: this.redirects() };
      }
      case 'if':
        return this.conditional();
      case 'while':
      case 'until': {
        this.at += 1;
        const condition = this.script();
        return {
          kind: 'loop',
          until: keyword === 'until',
          condition,
          body: this.doBody(),
          redirects: this.redirects(),
        };
      }
      case 'for':
        return this.forLoop();
      case 'case':
        return this.caseOf();
      default:
        return this.simple();
    }
  }

  private conditional(): Command {
    const branches: { condition: Script; body: Script }[] = [];
    do {
      this.at += 1; // if, elif
      const condition = this.script();
      this.expect('then');
      branches.push({ condition, body: this.script() });
    } while (this.text() === 'elif');
    const otherwise = this.takeWord('else') ? this.script() : [];
    this.expect('fi');
    return { kind: 'if', branches, otherwise, redirects: this.redirects() };
  }

  private forLoop(): Command {
    this.at += 1;
    const name = this.text() ?? '';
    this.at += 1;
    this.skipNewlines();
    let words: Word[] | undefined;
    if (this.takeWord('in')) {
      words = [];
      for (let token = this.peek(); token?.kind === 'word'; token = this.peek()) {
        words.push(token.word);
        this.at += 1;
      }
    }
    if (this.isOperator(';')) this.at += 1;
    return { kind: 'for', name, words, body: this.doBody(), redirects: this.redirects() };
  }

  private doBody(): Script {
    this.skipNewlines();
    this.expect('do');
    const body = this.script();
    this.expect('done');
    return body;
  }

  private caseOf(): Command {
    this.at += 1;
    const subject = this.word();
    this.skipNewlines();
    this.expect('in');
    const branches: { patterns: Word[]; body: Script }[] = [];
    for (;;) {
      this.skipNewlines();
      if (this.text() === 'esac') break;
      if (this.isOperator('(')) this.at += 1;
      const patterns = [this.word()];
      while (this.isOperator('|')) {
        this.at += 1;
        patterns.push(this.word());
      }
      this.expect(')');
      branches.push({ patterns, body: this.script() });
      if (this.isOperator(';;')) this.at += 1;
    }
    this.expect('esac');
    return { kind: 'case', subject, branches, redirects: this.redirects() };
  }

  private simple(): Command {
    const assignments: { name: string; value: Word }[] = [];
    const words: Word[] = [];
    const redirects: Redirect[] = [];
    const start = this.at;
    for (;;) {
      const token = this.peek();
      if (token?.kind === 'redirect' || token?.kind === 'heredoc') {
        redirects.push(...this.redirects());
        continue;
      }
      if (token?.kind !== 'word') break;
      const [, name] = /^([A-Za-z_]\w*)=/.exec(token.raw) ?? [];
      const [head, ...tail] = token.word;
      if (words.length === 0 && name !== undefined && head?.kind === 'text') {
        assignments.push({ name, value: [{ ...head, text: head.text.slice(name.length + 1) }, ...tail] });
      } else words.push(token.word);
      this.at += 1;
      const [only, extra] = words;
      if (only && !extra && this.isOperator('(') && this.tokens[this.at + 1]?.kind === 'operator') {
        this.at += 1;
        this.expect(')');
        this.skipNewlines();
        return { kind: 'function', name: token.raw, body: this.command(), redirects: [] };
      }
    }
    if (this.at === start) throw new ShellSyntaxError(`syntax error: unexpected ${this.name(this.peek())}`);
    return { kind: 'simple', assignments, words, redirects };
  }

  private redirects(): Redirect[] {
    const found: Redirect[] = [];
    for (;;) {
      const token = this.peek();
      if (token?.kind === 'heredoc') {
        this.at += 1;
        found.push({ kind: 'text', descriptor: token.descriptor ?? 0, body: token.body });
      } else if (token?.kind === 'redirect') {
        this.at += 1;
        const descriptor = token.descriptor ?? (token.operator.startsWith('<') ? 0 : 1);
        found.push({ kind: 'file', operator: token.operator, descriptor, target: this.word() });
      } else return found;
    }
  }

  private word(): Word {
    const token = this.peek();
    if (token?.kind !== 'word') throw new ShellSyntaxError(`syntax error: unexpected ${this.name(token)}`);
    this.at += 1;
    return token.word;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  /** The unquoted text of the next token, where a keyword could be. */
  private text(): string | undefined {
    const token = this.peek();
    if (token?.kind === 'word') return token.raw;
    return token?.kind === 'operator' ? token.text : undefined;
  }

  private isOperator(text: string): boolean {
    const token = this.peek();
    return token?.kind === 'operator' && token.text === text;
  }

  private takeWord(text: string): boolean {
    if (this.text() !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.takeWord(text)) {
      throw new ShellSyntaxError(`syntax error: unexpected ${this.name(this.peek())} (expecting "${text}")`);
    }
  }

  private skipNewlines(): void {
    while (this.peek()?.kind === 'newline') this.at += 1;
  }

  private name(token: Token | undefined): string {
    if (!token) return 'end of file';
    if (token.kind === 'word') return token.raw;
    return token.kind === 'operator' ? `"${token.text}"` : token.kind;
  }
}
