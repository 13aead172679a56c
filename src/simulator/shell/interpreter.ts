/** Does what a script says. */
import { emptyInput, Pipe } from '../pipe.ts';
import { type Process, ProgramNotFound, type Running } from '../program.ts';
import { builtins } from './builtins.ts';
import { type Expander, expandPattern, expandText, expandWords } from './expand.ts';
import { Leave, ShellExit } from './leave.ts';
import { ShellSyntaxError, type Word } from './lexer.ts';
import { type AndOr, type Command, type Pipeline, parse, type Script } from './parser.ts';
import { RedirectError, redirect, type Streams } from './redirect.ts';
import { Scope } from './scope.ts';
import { Traps } from './traps.ts';

const MAX_FUNCTION_DEPTH = 200;

export class Shell extends Scope implements Expander {
  readonly traps: Traps;
  readonly jobs = new Map<number, Promise<number>>();
  /** The script is all that the process is for: `sh -c`. */
  wholeProcess = false;
  private depth = 0;
  /** Above 0 while a condition is judged: `set -e` does not count there. */
  private inCondition = 0;
  /** A command was put in while the words of this one were expanded: its status stands. */
  private substituted = false;
  /** Set by `sh -c` where only one simple command is left to do. */
  canBecome = false;
  private foreground: Running | undefined;

  constructor(process: Process, name: string, positional: readonly string[], parent?: Shell) {
    super(process, name, positional, parent);
    this.traps = new Traps(process);
  }

  /** Runs a whole script. @returns its exit code. @throws ShellExit, ShellSyntaxError */
  async run(source: string, streams: Streams): Promise<number> {
    const script = parse(source);
    const [only, more] = script;
    if (!more && only && !only.background && only.rest.length === 0 && !only.first.negated) {
      this.canBecome =
        this.wholeProcess && only.first.commands.length === 1 && only.first.commands[0]?.kind === 'simple';
    }
    await this.script(script, streams);
    return this.status;
  }

  async output(script: string): Promise<string> {
    const pipe = new Pipe();
    const parts: Uint8Array[] = [];
    this.substituted = true;
    const reading = (async () => {
      for await (const chunk of pipe) parts.push(chunk);
    })();
    const shell = new Shell(this.process, this.name, this.positional, this);
    this.status = await shell.asSubshell(() => shell.run(script, { ...this.streams, stdout: pipe }));
    pipe.end();
    await reading;
    return Buffer.concat(parts).toString().replace(/\n+$/, '');
  }

  /** Where errors of expansions go: the process's own streams. */
  private get streams(): Streams {
    return this.process;
  }

  /** Turns what would leave the whole shell into its exit code. */
  async asSubshell(work: () => Promise<number>): Promise<number> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ShellExit) return error.code;
      if (error instanceof Leave) return error.how === 'return' ? error.count : this.status;
      if (error instanceof ShellSyntaxError) {
        await this.process.stderr.write(`${this.name}: ${error.message}\n`);
        return 2;
      }
      throw error;
    }
  }

  async script(script: Script, streams: Streams): Promise<void> {
    for (const item of script) {
      if (item.background) this.startJob(item, streams);
      else await this.andOr(item, streams);
      await this.runTraps(streams);
    }
  }

  private async runTraps(streams: Streams): Promise<void> {
    for (const commands of this.traps.due()) {
      const status = this.status;
      await this.script(parse(commands), streams);
      this.status = status;
    }
  }

  /** `trap … EXIT`, once. */
  async runExitTrap(streams: Streams): Promise<void> {
    const commands = this.traps.takeExit();
    if (commands !== undefined) await this.script(parse(commands), streams);
  }

  private startJob(item: AndOr, streams: Streams): void {
    const stdin = emptyInput();
    // one command is a process that `kill $!` reaches; anything longer runs in a subshell process
    const shell = new Shell(this.process, this.name, this.positional, this);
    const job = shell.asSubshell(async () => {
      await shell.andOr({ ...item, background: false }, { ...streams, stdin });
      return shell.status;
    });
    const pid = this.process.pid + 1000 + this.jobs.size;
    this.jobs.set(pid, job);
    this.lastJob = {
      pid,
      parentPid: this.process.pid,
      argv: [],
      startedAtMs: Date.now(),
      exit: job,
      kill: (signal) => shell.foreground?.kill(signal),
    };
    job.catch(() => {});
    this.status = 0;
  }

  private async andOr({ first, rest }: AndOr, streams: Streams): Promise<void> {
    await this.pipeline(first, streams, rest.length > 0);
    for (const [index, { operator, pipeline }] of rest.entries()) {
      if ((operator === '&&') === (this.status === 0)) {
        await this.pipeline(pipeline, streams, index < rest.length - 1);
      }
    }
  }

  private async pipeline({ negated, commands }: Pipeline, streams: Streams, tested: boolean): Promise<void> {
    const [only] = commands;
    if (commands.length === 1 && only) await this.command(only, streams);
    else {
      const codes: Promise<number>[] = [];
      let stdin = streams.stdin;
      for (const [index, command] of commands.entries()) {
        const pipe = index < commands.length - 1 ? new Pipe() : undefined;
        const shell = new Shell(this.process, this.name, this.positional, this);
        const own = { ...streams, stdin, ...(pipe && { stdout: pipe }) };
        const from = stdin;
        codes.push(
          shell
            .asSubshell(async () => {
              await shell.command(command, own);
              return shell.status;
            })
            .catch((error: unknown) => {
              if (this.process.signal.aborted) throw error;
              return 128 + 13;
            })
            .finally(() => {
              pipe?.end();
              if (from instanceof Pipe && index > 0) from.close();
            }),
        );
        if (pipe) stdin = pipe;
      }
      this.status = (await Promise.all(codes)).at(-1) ?? 0;
    }
    if (negated) this.status = this.status === 0 ? 1 : 0;
    else if (this.status !== 0 && !tested && this.options.has('e') && !this.inCondition)
      throw new ShellExit(this.status);
  }

  private async condition(script: Script, streams: Streams): Promise<boolean> {
    this.inCondition += 1;
    try {
      await this.script(script, streams);
      return this.status === 0;
    } finally {
      this.inCondition -= 1;
    }
  }

  private async command(command: Command, outer: Streams): Promise<void> {
    let streams: Streams;
    try {
      streams = await redirect(command.redirects, outer, {
        cwd: this.cwd,
        files: this.files,
        expand: (word) => expandText(word, this),
      });
    } catch (error) {
      if (!(error instanceof RedirectError)) throw error;
      await outer.stderr.write(`${this.name}: ${error.message}\n`);
      this.status = 1;
      return;
    }
    switch (command.kind) {
      case 'simple':
        await this.simple(command, streams);
        break;
      case 'group':
        await this.script(command.body, streams);
        break;
      case 'subshell': {
        const shell = new Shell(this.process, this.name, this.positional, this);
        this.status = await shell.asSubshell(async () => {
          await shell.script(command.body, streams);
          return shell.status;
        });
        break;
      }
      case 'if': {
        for (const { condition, body } of command.branches) {
          if (await this.condition(condition, streams)) return await this.script(body, streams);
        }
        this.status = 0;
        await this.script(command.otherwise, streams);
        break;
      }
      case 'loop':
        await this.loop(async (body) => {
          let status = 0;
          while ((await this.condition(command.condition, streams)) !== command.until) {
            const going = await body(command.body, streams);
            status = this.status;
            if (!going) break;
            await breathe();
            this.process.signal.throwIfAborted();
          }
          this.status = status;
        });
        break;
      case 'for':
        await this.loop(async (body) => {
          this.status = 0;
          for (const value of command.words ? await expandWords(command.words, this) : this.positional) {
            this.assign(command.name, value);
            if (!(await body(command.body, streams))) break;
          }
        });
        break;
      case 'case': {
        const subject = await expandText(command.subject, this);
        this.status = 0;
        for (const { patterns, body } of command.branches) {
          if (await this.fits(subject, patterns)) return await this.script(body, streams);
        }
        break;
      }
      case 'function':
        this.functions.set(command.name.replace(/\(\)$/, ''), command.body);
        this.status = 0;
    }
  }

  private async fits(subject: string, patterns: readonly Word[]): Promise<boolean> {
    for (const pattern of patterns) {
      if ((await expandPattern(pattern, this)).test(subject)) return true;
    }
    return false;
  }

  private async loop(
    work: (body: (script: Script, streams: Streams) => Promise<boolean>) => Promise<void>,
  ): Promise<void> {
    let left: Leave | undefined;
    await work(async (script, streams) => {
      try {
        await this.script(script, streams);
        return true;
      } catch (error) {
        if (!(error instanceof Leave) || error.how === 'return') throw error;
        if (error.count > 1) left = new Leave(error.how, error.count - 1);
        return error.how === 'continue' && error.count <= 1;
      }
    });
    if (left) throw left;
  }

  private async simple({ assignments, words }: Extract<Command, { kind: 'simple' }>, streams: Streams): Promise<void> {
    this.substituted = false;
    const argv = await expandWords(words, this);
    const values: Record<string, string> = {};
    for (const { name, value } of assignments) values[name] = await expandText(value, this);
    const [name] = argv;
    if (this.options.has('x') && name !== undefined) await streams.stderr.write(`+ ${argv.join(' ')}\n`);
    if (name === undefined) {
      for (const [key, value] of Object.entries(values)) this.assign(key, value);
      if (!words.length && !this.substituted) this.status = 0;
      return;
    }
    const body = this.functions.get(name);
    const builtin = builtins[name];
    if (body) {
      this.status = await this.call(body, argv.slice(1), streams);
    } else if (builtin) {
      const before = Object.keys(values).map((key) => [key, this.variables.get(key)] as const);
      for (const [key, value] of Object.entries(values)) this.assign(key, value);
      this.status = await builtin(this, argv, streams);
      for (const [key, value] of before)
        if (value === undefined) this.variables.delete(key);
        else this.variables.set(key, value);
    } else if (this.canBecome && this.traps.none) this.status = await this.become(argv, values, streams);
    else this.status = await this.external(argv, values, streams);
  }

  private async call(body: Command, args: readonly string[], streams: Streams): Promise<number> {
    if (this.depth >= MAX_FUNCTION_DEPTH) throw new ShellSyntaxError('function calls nested too deeply');
    const positional = this.positional;
    this.positional = args;
    this.depth += 1;
    try {
      await this.command(body, streams);
      return this.status;
    } catch (error) {
      if (error instanceof Leave && error.how === 'return') return error.count;
      throw error;
    } finally {
      this.positional = positional;
      this.depth -= 1;
    }
  }

  /** The shell's process becomes the program: `exec`, and the last command of `sh -c`. @returns only where there is no such program */
  async become(argv: readonly string[], values: Readonly<Record<string, string>>, streams: Streams): Promise<number> {
    try {
      return await this.process.become(argv, { env: { ...this.environment, ...values }, cwd: this.cwd, ...streams });
    } catch (error) {
      if (!(error instanceof ProgramNotFound)) throw error;
      throw new ShellExit(await this.notFound(error, streams));
    }
  }

  private async notFound(error: ProgramNotFound, streams: Streams): Promise<number> {
    const reason = error.program.includes('/') ? sentence(error.message) : 'not found';
    await streams.stderr.write(`${this.name}: ${error.program}: ${reason}\n`);
    return error.message === 'permission denied' ? 126 : 127;
  }

  async external(argv: readonly string[], values: Readonly<Record<string, string>>, streams: Streams): Promise<number> {
    try {
      const child = this.process.start(argv, { env: { ...this.environment, ...values }, cwd: this.cwd, ...streams });
      this.foreground = child;
      const stop = () => child.kill('KILL');
      this.process.signal.addEventListener('abort', stop, { once: true });
      const code = await child.exit;
      this.process.signal.removeEventListener('abort', stop);
      return code;
    } catch (error) {
      if (!(error instanceof ProgramNotFound)) throw error;
      return this.notFound(error, streams);
    }
  }
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A loop that never waits lets others work too. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
