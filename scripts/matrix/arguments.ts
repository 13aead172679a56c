/** What `npm run matrix` is asked to do. */
import { parseArgs } from 'node:util';

/** An engine that somebody else runs. */
export interface Named {
  readonly name: string;
  readonly url: string;
}

export interface Wanted {
  /** Print the help, and nothing else. */
  readonly help: boolean;
  /** Columns to check of those that are started here. */
  readonly columns: readonly string[];
  readonly named: readonly Named[];
  /** Run the acceptance suite, and judge what its clients and the manager say to each other. */
  readonly acceptance: boolean;
}

export const help = (columns: readonly string[]): string => `usage: npm run matrix -- [options] [NAME=URL …]

Checks every engine that can be started here, and those named, and writes docs/compatibility.md and docs/compatibility/*.json from
what it finds. Needs root and Linux for real engines; what is missing is unpacked from Debian packages. Reports with every request are
in .cache/matrix.

  NAME=URL           check an engine that runs elsewhere, too: mine=tcp://10.0.0.5:2375, mine=unix:///run/docker.sock
  --only NAME,…      start these only, or none; what is not run stays on the page as it is
  --acceptance       only judge the traffic of the acceptance suite (docker, Compose, docker-py, dockerode and others through the
                     manager); with --only, after those
  -h, --help         print this

columns: ${columns.join(', ')}

Exit code: 0 everything is explained, 1 something is not, 2 it was asked for something it does not know.
`;

/** @param columns those that can be started here @throws Error that tells what was expected */
export function parseArguments(words: readonly string[], columns: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      acceptance: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const named = positionals.map(namedIn);
  const taken = named.find(({ name }) => columns.includes(name) || name === 'none');
  if (taken) throw new Error(`${taken.name}=${taken.url}: ${taken.name} is the name of a column that is started here`);
  return { help: values.help, columns: chosen(values, named, columns), named, acceptance: values.acceptance };
}

function namedIn(given: string): Named {
  const [, name, url] = /^([\w.-]+)=(\S+)$/.exec(given) ?? [];
  if (!name || !url) throw new Error(`${given}: expected NAME=URL`);
  return { name, url };
}

function chosen(
  { only, acceptance }: { readonly only?: string | undefined; readonly acceptance: boolean },
  named: readonly Named[],
  columns: readonly string[],
): readonly string[] {
  if (only === undefined) return acceptance && named.length === 0 ? [] : columns;
  if (only === 'none') return [];
  const names = only.split(',');
  const unknown = names.filter((name) => !columns.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `--only ${only}: there is no column ${unknown.join(', ')}; expected none, or some of ${columns.join(',')}`,
    );
  }
  return names;
}
