/** Shell patterns: `*`, `?`, `[a-z]`. */
import type { FileSystem } from '../file-system.ts';

/**
 * @param options `literal`: per character, whether it was quoted and so stands for itself; `slashes`: `*` and `?` match them too, as
 * everywhere but in paths
 */
export function patternToRegExp(
  pattern: string,
  { literal, slashes = false }: { readonly literal?: readonly boolean[]; readonly slashes?: boolean } = {},
): RegExp {
  const any = slashes ? '.' : '[^/]';
  let source = '';
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern[i] ?? '';
    if (literal?.[i]) source += literally(char);
    else if (char === '*') source += `${any}*`;
    else if (char === '?') source += any;
    else if (char === '[' && pattern.indexOf(']', i + 2) > 0) {
      const end = pattern.indexOf(']', i + 2);
      source += `[${pattern
        .slice(i + 1, end)
        .replace(/^!/, '^')
        .replaceAll('\\', '\\\\')}]`;
      i = end;
    } else source += literally(char);
  }
  return new RegExp(`^${source}$`, 's');
}

const literally = (char: string) => char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Paths that fit a pattern, sorted; none: the pattern stands for itself. */
export function glob(pattern: string, cwd: string, files: FileSystem): string[] {
  const absolute = pattern.startsWith('/');
  let found: string[] = [absolute ? '/' : ''];
  for (const part of pattern.split('/').filter(Boolean)) {
    const next: string[] = [];
    for (const before of found) {
      const folder = absolute ? before : `${cwd}/${before}`;
      if (!/[*?[]/.test(part)) {
        if (files.exists(`${folder}/${part}`)) next.push(join(before, part));
        continue;
      }
      if (!files.isDirectory(folder)) continue;
      const fits = patternToRegExp(part);
      for (const name of files.list(folder)) {
        if (fits.test(name) && (!name.startsWith('.') || part.startsWith('.'))) next.push(join(before, name));
      }
    }
    found = next;
  }
  return found.length > 0 ? found.sort() : [pattern];
}

const join = (before: string, name: string) =>
  before === '' || before === '/' ? `${before}${name}` : `${before}/${name}`;
