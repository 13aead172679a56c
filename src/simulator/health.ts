/** A container's health check: a program run again and again, and what came of it. */

import { nowNano, rfc3339 } from './clock.ts';
import type { Container } from './container.ts';
import type { Healthcheck } from './container-config.ts';
import { newId } from './ids.ts';
import { toBytes } from './pipe.ts';
import { environmentOf } from './sandbox.ts';

const DEFAULT_INTERVAL_MS = 30_000;
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_START_INTERVAL_MS = 5_000;
const DEFAULT_RETRIES = 3;
const KEPT_RESULTS = 5;
const MAX_OUTPUT_BYTES = 4096;

export interface HealthResult {
  readonly Start: string;
  readonly End: string;
  readonly ExitCode: number;
  readonly Output: string;
}

const toMs = (nano: number | undefined, otherwise: number) => (nano ? nano / 1e6 : otherwise);

export class HealthMonitor {
  status: 'starting' | 'healthy' | 'unhealthy' = 'starting';
  failingStreak = 0;
  log: HealthResult[] = [];
  private readonly check: Healthcheck;
  private readonly container: Container;
  private stopped = new AbortController();

  /** @returns undefined where there is no check, or `NONE` */
  static of(check: Healthcheck | undefined, container: Container): HealthMonitor | undefined {
    const [kind] = check?.Test ?? [];
    return check && kind !== undefined && kind !== 'NONE' ? new HealthMonitor(check, container) : undefined;
  }

  private constructor(check: Healthcheck, container: Container) {
    this.check = check;
    this.container = container;
  }

  start(): void {
    this.stop();
    this.stopped = new AbortController();
    this.status = 'starting';
    this.failingStreak = 0;
    void this.watch(this.stopped.signal, Date.now());
  }

  stop(): void {
    this.stopped.abort();
  }

  private async watch(signal: AbortSignal, startedMs: number): Promise<void> {
    const { Interval, StartPeriod, StartInterval, Retries } = this.check;
    const startPeriodMs = toMs(StartPeriod, 0);
    while (!signal.aborted) {
      const starting = this.status === 'starting' && Date.now() - startedMs < startPeriodMs;
      await pause(
        starting ? toMs(StartInterval, DEFAULT_START_INTERVAL_MS) : toMs(Interval, DEFAULT_INTERVAL_MS),
        signal,
      );
      if (signal.aborted || this.container.state.status !== 'running') continue;
      const result = await this.probe();
      if (signal.aborted) return;
      this.log = [...this.log, result].slice(-KEPT_RESULTS);
      if (result.ExitCode === 0) {
        this.failingStreak = 0;
        this.become('healthy');
      } else if (!(this.status === 'starting' && Date.now() - startedMs < startPeriodMs)) {
        this.failingStreak += 1;
        if (this.failingStreak >= (Retries || DEFAULT_RETRIES)) this.become('unhealthy');
      }
    }
  }

  private become(status: 'healthy' | 'unhealthy'): void {
    if (this.status === status) return;
    this.status = status;
    this.container.tell(`health_status: ${status}`);
  }

  private async probe(): Promise<HealthResult> {
    const [kind, ...words] = this.check.Test ?? [];
    const argv = kind === 'CMD-SHELL' ? [...(this.container.config.Shell ?? ['/bin/sh', '-c']), ...words] : words;
    const execID = newId();
    const timeoutMs = toMs(this.check.Timeout, DEFAULT_TIMEOUT_MS);
    const Start = rfc3339(nowNano());
    const chunks: Uint8Array[] = [];
    const output = { write: async (data: string | Uint8Array) => void chunks.push(toBytes(data)) };
    const told = { execID };
    this.container.tell(`exec_create: ${argv.join(' ')}`, told);
    this.container.tell(`exec_start: ${argv.join(' ')}`, told);
    let ExitCode = -1;
    let failure = '';
    try {
      const process = this.container.group?.launch({
        argv,
        env: environmentOf(this.container),
        cwd: this.container.config.WorkingDir || '/',
        user: this.container.config.User,
        parentPid: 0,
        stdout: output,
        stderr: output,
      });
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        process?.kill('KILL');
      }, timeoutMs);
      ExitCode = (await process?.exit) ?? -1;
      clearTimeout(timer);
      if (late) {
        ExitCode = -1;
        failure = `Health check exceeded timeout (${timeoutMs / 1000}s)`;
      }
    } catch (error) {
      failure = `OCI runtime exec failed: exec failed: unable to start container process: exec: ${JSON.stringify(argv[0])}: ${(error as Error).message}`;
    }
    this.container.tell('exec_die', { ...told, exitCode: String(ExitCode) });
    const Output = failure || Buffer.concat(chunks).subarray(0, MAX_OUTPUT_BYTES).toString();
    return { Start, End: rfc3339(nowNano()), ExitCode, Output };
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
