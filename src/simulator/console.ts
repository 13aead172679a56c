/** What goes into a container and comes out of it: stdin, a terminal where it has one, its log, and the clients attached. */
import type { FullConfig } from './container-config.ts';
import type { StreamName } from './frames.ts';
import { ContainerLog } from './log.ts';
import { type Input, type Output, Pipe, toBytes } from './pipe.ts';
import type { Terminal } from './program.ts';
import { LineDiscipline } from './terminal.ts';

export interface Attachment {
  /** Bytes as the container wrote them. */
  readonly write: (stream: StreamName, data: Uint8Array) => Promise<void>;
  /** The container ended, or was removed. */
  readonly end: () => void;
}

/** What a program is started with. */
export interface Streams {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly terminal?: () => Terminal;
}

export class Console {
  readonly log = new ContainerLog();
  private readonly config: FullConfig;
  private readonly interrupt: (signal: string) => void;
  private readonly attachments = new Set<Attachment>();
  private stdin = new Pipe();
  private terminal: LineDiscipline | undefined;
  private size: Terminal = { columns: 80, rows: 24 };

  /** @param interrupt what a terminal's keys do to the programs: `INT` for ctrl-c */
  constructor(config: FullConfig, interrupt: (signal: string) => void) {
    this.config = config;
    this.interrupt = interrupt;
    this.renew();
  }

  /** A new stdin for the next run: what a client types before the start is there when it starts. */
  renew(): void {
    this.stdin = new Pipe();
    if (this.config.Tty) this.terminal = new LineDiscipline(this.output('stdout'), this.interrupt, this.size);
  }

  get streams(): Streams {
    const { terminal } = this;
    if (!terminal) return { stdin: this.stdin, stdout: this.output('stdout'), stderr: this.output('stderr') };
    return {
      stdin: terminal.input,
      stdout: terminal.output,
      stderr: terminal.output,
      terminal: () => terminal.size,
    };
  }

  /** The program runs: without `OpenStdin` it reads the end at once. */
  opened(): void {
    if (!this.config.OpenStdin) this.stdin.end();
  }

  /** Gets everything written from now on. @returns detaches */
  attach(attachment: Attachment): () => void {
    this.attachments.add(attachment);
    return () => this.attachments.delete(attachment);
  }

  /** Tells the clients attached that there will be no more. */
  endAttachments(): void {
    for (const attachment of this.attachments) attachment.end();
  }

  /** What a client sends to its stdin; ignored without `OpenStdin`. */
  async type(bytes: Uint8Array): Promise<void> {
    if (!this.config.OpenStdin) return;
    if (this.terminal) await this.terminal.type(bytes);
    else await this.stdin.write(bytes);
  }

  /** The client that had its stdin is done. */
  endInput(): void {
    if (this.config.StdinOnce && !this.terminal) this.stdin.end();
  }

  resize(size: Terminal): void {
    this.size = size;
    if (this.terminal) this.terminal.size = size;
  }

  private output(name: StreamName): Output {
    return {
      write: async (data) => {
        const bytes = toBytes(data);
        if (bytes.length === 0) return;
        this.log.append(name, bytes);
        await Promise.all([...this.attachments].map((attachment) => attachment.write(name, bytes)));
      },
    };
  }
}
