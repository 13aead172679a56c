import { readableByEngines } from '../cluster/registry-auth.ts';
import type { Context } from './context.ts';

/** The request's credentials as engines read them, as headers for one; none where it brings none. */
export function credentials(
  { call }: Context,
  header: 'x-registry-auth' | 'x-registry-config' = 'x-registry-auth',
): Readonly<Record<string, string>> {
  const value = readableByEngines(call.header(header));
  return value === undefined ? {} : { [header]: value };
}
