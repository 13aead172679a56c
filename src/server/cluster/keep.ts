/** Records that outlive this manager: in a directory here, or in the key-value store that discovery uses. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Keep {
  /** Every record, by key. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** @param key letters, digits, `.`, `_` and `-` */
  put(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A file for each record, readable by the manager's user alone. @param directory made when it is missing */
export function keepInDirectory(directory: string): Keep {
  const file = (key: string) => join(directory, `${key}.json`);
  const ready = () => mkdir(directory, { recursive: true, mode: 0o700 });
  return {
    all: async () => {
      await ready();
      const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
      const texts = names.map(
        async (name) => [name.replace(/\.json$/, ''), await readFile(join(directory, name), 'utf8')] as const,
      );
      return new Map(await Promise.all(texts));
    },
    put: async (key, text) => {
      await ready();
      // a manager that dies here leaves the old record or the new one, never half of one
      await writeFile(`${file(key)}.new`, text, { mode: 0o600 });
      await rename(`${file(key)}.new`, file(key));
    },
    remove: (key) => rm(file(key), { force: true }),
  };
}
