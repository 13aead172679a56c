/** What a script can name: its variables and functions, its arguments, and what the shell tells of itself. */
import type { Process, Running } from '../program.ts';
import { ShellSyntaxError } from './lexer.ts';
import type { Command } from './parser.ts';

export class Scope {
  readonly process: Process;
  readonly name: string;
  readonly variables: Map<string, string>;
  readonly exported: Set<string>;
  readonly functions: Map<string, Command>;
  readonly options: Set<string>;
  positional: readonly string[];
  cwd: string;
  /** Exit code of the last command. */
  status: number;
  lastJob: Running | undefined;

  /** @param parent what a subshell begins with */
  constructor(process: Process, name: string, positional: readonly string[], parent?: Scope) {
    this.process = process;
    this.name = name;
    this.positional = positional;
    this.cwd = parent?.cwd ?? process.cwd;
    this.variables = new Map(parent?.variables ?? Object.entries(process.env));
    this.exported = new Set(parent?.exported ?? Object.keys(process.env));
    this.functions = new Map(parent?.functions);
    this.options = new Set(parent?.options);
    this.status = parent?.status ?? 0;
  }

  get files() {
    return this.process.files;
  }

  parameter(name: string): string | undefined {
    switch (name) {
      case '?':
        return String(this.status);
      case '$':
        return String(this.process.pid);
      case '!':
        return this.lastJob ? String(this.lastJob.pid) : undefined;
      case '#':
        return String(this.positional.length);
      case '0':
        return this.name;
      case '-':
        return [...this.options].join('');
      case '@':
      case '*':
        return this.positional.length > 0 ? this.positional.join(' ') : undefined;
      case 'PWD':
        return this.cwd;
      default: {
        const value = /^\d+$/.test(name) ? this.positional[Number(name) - 1] : this.variables.get(name);
        if (value === undefined && this.options.has('u') && !/^\d+$/.test(name)) {
          throw new ShellSyntaxError(`${name}: parameter not set`);
        }
        return value;
      }
    }
  }

  assign(name: string, value: string): void {
    this.variables.set(name, value);
  }

  get environment(): Record<string, string> {
    const pairs = [...this.exported].map((name) => [name, this.variables.get(name)] as const);
    return { ...Object.fromEntries(pairs.filter(([, value]) => value !== undefined)), PWD: this.cwd } as Record<
      string,
      string
    >;
  }
}
