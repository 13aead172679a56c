import { Failure } from '../server/errors.ts';
import { ask } from './engine.ts';
import { LABEL, runOf } from './ownership.ts';
import type { Endpoint } from './wire/endpoint.ts';

/** What an engine that ignores a prune's filter would delete of others; undefined when there is nothing. */
export async function foreignThings(endpoint: Endpoint, silenceMs: number): Promise<string | undefined> {
  const list = async <T>(path: string) => ask<T>(endpoint, path, silenceMs);
  const ours = (labels: Readonly<Record<string, string>> | null | undefined) =>
    runOf(labels?.[LABEL] ?? '') !== undefined;
  type Labelled = { Labels?: Record<string, string> | null };
  const found: string[] = [];
  const count = (things: readonly Labelled[] | null | undefined, name: string) => {
    const others = (things ?? []).filter(({ Labels }) => !ours(Labels)).length;
    if (others > 0) found.push(`${others} ${name}`);
  };
  try {
    count(await list<Labelled[]>('/containers/json?all=1'), 'containers');
    count((await list<{ Volumes: Labelled[] | null }>('/volumes')).Volumes, 'volumes');
    const own = new Set(['bridge', 'host', 'none', 'podman', 'docker_gwbridge', 'ingress']);
    const networks = await list<(Labelled & { Name?: string })[]>('/networks');
    count(
      networks.filter(({ Name }) => !own.has(Name ?? '')),
      'networks',
    );
    count(
      await list<Labelled[]>(`/images/json?filters=${encodeURIComponent('{"dangling":["true"]}')}`),
      'dangling images',
    );
  } catch (error) {
    if (error instanceof Failure) return 'things it does not list';
    throw error;
  }
  return found.length > 0 ? found.join(', ') : undefined;
}
