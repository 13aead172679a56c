/** `ps` as an engine runs it on its machine. */
import { system } from '../server/errors.ts';
import type { Running } from './program.ts';

export function topBody(processes: readonly Running[], psArgs: string): { Titles: string[]; Processes: string[][] } {
  const clock = (ms: number) => new Date(ms).toISOString().slice(11, 16);
  const command = (argv: readonly string[]) => argv.join(' ');
  if (/^-?o/.test(psArgs) && !/\bpid\b/i.test(psArgs)) throw system("Couldn't find PID field in ps output");
  if (/^-?o/.test(psArgs)) {
    const columns = psArgs
      .replace(/^-?o\s*/, '')
      .split(/[\s,]+/)
      .filter(Boolean);
    const value = (column: string, { pid, parentPid, argv }: Running) =>
      ({
        pid: String(pid),
        ppid: String(parentPid),
        comm: argv[0] ?? '',
        args: command(argv),
        cmd: command(argv),
        user: 'root',
      })[column] ?? '0';
    return {
      Titles: columns.map((column) => column.toUpperCase()),
      Processes: processes.map((process) => columns.map((column) => value(column, process))),
    };
  }
  if (psArgs.includes('aux') || psArgs === 'u') {
    return {
      Titles: ['USER', 'PID', '%CPU', '%MEM', 'VSZ', 'RSS', 'TTY', 'STAT', 'START', 'TIME', 'COMMAND'],
      Processes: processes.map(({ pid, argv, startedAtMs }) => [
        'root',
        String(pid),
        '0.0',
        '0.0',
        '2268',
        '1728',
        '?',
        'Ss',
        clock(startedAtMs),
        '0:00',
        command(argv),
      ]),
    };
  }
  return {
    Titles: ['UID', 'PID', 'PPID', 'C', 'STIME', 'TTY', 'TIME', 'CMD'],
    Processes: processes.map(({ pid, parentPid, argv, startedAtMs }) => [
      'root',
      String(pid),
      String(parentPid),
      '0',
      clock(startedAtMs),
      '?',
      '00:00:00',
      command(argv),
    ]),
  };
}
