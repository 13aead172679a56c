/** What every command logs, and where: chosen before the command or behind it, as in `shoal --debug manage` and `shoal manage -l warn`. */
import { type Command, Option } from 'commander';
import type { DestinationStream, Logger } from 'pino';
import { type LogFormat, openLog } from '../server/log.ts';

/** Classic Swarm's; `panic` is what pino knows as fatal. */
const levels = ['debug', 'info', 'warn', 'error', 'fatal', 'panic'];

/** Flags of the whole program. */
export interface LogFlags {
  readonly debug: boolean;
  readonly logLevel?: string;
}

/** `$DEBUG` counts where it is a boolean, as classic Swarm read it: tools of Node use it for lists of names. */
const debugIsOn = (): boolean => /^(1|t|true)$/i.test(process.env.DEBUG ?? '');

export const withLogFlags = (program: Command): Command =>
  program
    .option('--debug', 'log at the level debug unless --log-level says another; also with DEBUG=true', debugIsOn())
    .addOption(
      new Option('-l, --log-level <level>', `what is logged: ${levels.join(', ')} (default: info)`).argParser(
        levelNamed,
      ),
    )
    .option('--experimental', 'accepted for scripts: nothing here is experimental', false);

/** @throws Error in classic Swarm's words on a level that is none */
function levelNamed(name: string): string {
  if (!levels.includes(name)) throw new Error(`not a valid logrus Level: "${name}" (known: ${levels.join(', ')})`);
  return name;
}

/** @param quiet the level unless flags say another */
export function levelOf({ debug, logLevel }: LogFlags, quiet = 'info'): string {
  const level = logLevel ?? (debug ? 'debug' : quiet);
  return level === 'panic' ? 'fatal' : level;
}

/** @param command the one that runs @param to default: standard output */
export function logOf(command: Command, quiet?: string, to?: DestinationStream): Logger {
  const flags = command.optsWithGlobals<LogFlags & { readonly logFormat?: LogFormat }>();
  return openLog(levelOf(flags, quiet), flags.logFormat ?? 'text', to);
}
