/** Options before operands, as small Unix programs take them. */

export interface Arguments {
  /** Letters given, and long names; with the value of those that take one, else an empty text. */
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

export class UsageError extends Error {}

/** @param taking letters that take a value: `n` in `-n 5`. @throws UsageError on a letter that is not `known` */
export function parseArguments(args: readonly string[], known: string, taking = ''): Arguments {
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? '';
    if (word === '--') {
      operands.push(...args.slice(i + 1));
      break;
    }
    if (word.startsWith('--')) {
      const [name = '', value = ''] = word.slice(2).split(/=(.*)/s, 2);
      options.set(name, value);
      continue;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    for (let j = 1; j < word.length; j += 1) {
      const letter = word[j] ?? '';
      if (taking.includes(letter)) {
        const value = word.slice(j + 1) || args[i + 1];
        if (value === undefined) throw new UsageError(`option requires an argument -- '${letter}'`);
        if (word.slice(j + 1) === '') i += 1;
        options.set(letter, value);
        break;
      }
      if (!known.includes(letter)) throw new UsageError(`unrecognized option: ${letter}`);
      options.set(letter, '');
    }
  }
  return { options, operands };
}
