/** `trap` and `wait`: signals that a script handles by itself. */
import type { Process } from '../program.ts';

export class Traps {
  private readonly process: Process;
  private readonly commands = new Map<string, string>();
  private readonly pending: string[] = [];
  private wake: (() => void) | undefined;

  constructor(process: Process) {
    this.process = process;
  }

  get none(): boolean {
    return this.commands.size === 0;
  }

  /** The commands run when what runs now is done, at once while the shell waits. @param signal `EXIT` for the end of the script */
  set(signal: string, commands: string): void {
    this.commands.set(signal, commands);
    if (signal === 'EXIT') return;
    this.process.onSignal(signal, () => {
      this.pending.push(signal);
      this.wake?.();
    });
  }

  delete(signal: string): void {
    this.commands.delete(signal);
  }

  /** Commands of the signals that came, each once. */
  *due(): Generator<string> {
    for (let signal = this.pending.shift(); signal; signal = this.pending.shift()) {
      yield this.commands.get(signal) ?? '';
    }
  }

  /** Commands for the end, once. */
  takeExit(): string | undefined {
    const commands = this.commands.get('EXIT');
    this.commands.delete('EXIT');
    return commands;
  }

  /** `wait`: the last one's exit code when all are done, undefined when a trapped signal comes before. */
  async wait(jobs: readonly Promise<number>[]): Promise<number | undefined> {
    const interrupted = new Promise<undefined>((resolve) => {
      this.wake = () => resolve(undefined);
    });
    const codes = await Promise.race([Promise.all(jobs), interrupted]);
    this.wake = undefined;
    return codes ? (codes.at(-1) ?? 0) : undefined;
  }
}
