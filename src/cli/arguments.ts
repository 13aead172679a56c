/**
 * Classic Swarm's flags were Go's: `-strategy spread`, `--replication=false`, `-l=debug`. Scripts that have them so keep working.
 */
import type { Command, Option } from 'commander';

/** @returns the arguments as commander takes them. @throws Error on a switch with a value that is neither true nor false */
export function goStyle(argv: readonly string[], program: Command): string[] {
  const options = optionsOf(program);
  const named = (name: string) => options.find(({ long }) => long === `--${name}`);
  const result: string[] = [];
  for (const [at, argument] of argv.entries()) {
    if (argument === '--') return [...result, ...argv.slice(at)];
    const [, letter, of] = /^(-[a-zA-Z])=(.*)$/s.exec(argument) ?? [];
    if (letter !== undefined && options.some(({ short, required }) => short === letter && required)) {
      result.push(letter, of ?? '');
      continue;
    }
    const [, name = '', , value] = /^--?([a-z][a-z0-9-]+)(=(.*))?$/s.exec(argument) ?? [];
    const option = named(name);
    if (!option) result.push(argument);
    else if (value === undefined) result.push(`--${name}`);
    else if (option.isBoolean()) {
      if (/^(1|t|true)$/i.test(value)) result.push(`--${name}`);
      else if (!/^(0|f|false)$/i.test(value)) throw new Error(`--${name}=${value}: expected true or false`);
      // where "off" is not the same as nothing said
      else if (named(`no-${name}`)) result.push(`--no-${name}`);
    } else result.push(`--${name}=${value}`);
  }
  return result;
}

const optionsOf = (command: Command): readonly Option[] => [...command.options, ...command.commands.flatMap(optionsOf)];
