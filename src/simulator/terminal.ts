/** A terminal's line discipline: what a user types comes back, is edited, and reaches the program line by line; newlines go out as CR LF. */
import { type Output, Pipe, toBytes } from './pipe.ts';
import type { Terminal } from './program.ts';

const CTRL_C = 3;
const CTRL_D = 4;
const BACKSPACE = 8;
const NEWLINE = 10;
const RETURN = 13;
const CTRL_Z = 26;
const CTRL_BACKSLASH = 28;
const DELETE = 127;

const signalOf: Readonly<Record<number, string>> = { [CTRL_C]: 'INT', [CTRL_BACKSLASH]: 'QUIT', [CTRL_Z]: 'TSTP' };

export class LineDiscipline {
  readonly input = new Pipe();
  private line: number[] = [];
  private readonly screen: Output;
  private readonly interrupt: (signal: string) => void;
  size: Terminal;

  /**
   * @param screen gets the echo and the program's output
   * @param interrupt told of ^C, ^\ and ^Z
   */
  constructor(screen: Output, interrupt: (signal: string) => void, size: Terminal) {
    this.screen = screen;
    this.interrupt = interrupt;
    this.size = size;
  }

  /** What the user typed. */
  async type(bytes: Uint8Array): Promise<void> {
    const echo: number[] = [];
    for (const byte of bytes) {
      const signal = signalOf[byte];
      if (signal) {
        this.line = [];
        echo.push(94, byte + 64, RETURN, NEWLINE);
        this.interrupt(signal);
      } else if (byte === RETURN || byte === NEWLINE) {
        echo.push(RETURN, NEWLINE);
        this.line.push(NEWLINE);
        await this.deliver();
      } else if (byte === CTRL_D) {
        if (this.line.length === 0) this.input.end();
        else await this.deliver();
      } else if (byte === DELETE || byte === BACKSPACE) {
        if (this.line.pop() !== undefined) echo.push(BACKSPACE, 32, BACKSPACE);
      } else {
        this.line.push(byte);
        echo.push(byte);
      }
    }
    if (echo.length > 0) await this.screen.write(Uint8Array.from(echo));
  }

  /** For the program: the screen, with newlines as a terminal needs them. */
  readonly output: Output = {
    write: (data) => {
      const bytes = toBytes(data);
      if (!bytes.includes(NEWLINE)) return this.screen.write(bytes);
      return this.screen.write(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
    },
  };

  private async deliver(): Promise<void> {
    const line = Uint8Array.from(this.line);
    this.line = [];
    await this.input.write(line);
  }
}
