/** Deleting what checks made: this run's at its end, and what runs that were interrupted left behind. */
import { isOver, LABEL, NAME_PREFIX, runOf } from './ownership.ts';
import { Refused, type Session, Skipped } from './session.ts';

/**
 * @param ours whether the things of a run are to go
 * @returns what is still there, and why
 */
export async function sweep(session: Session, ours: (run: string) => boolean): Promise<string[]> {
  const left: string[] = [];
  const label = { label: [LABEL] };

  /** Finds things of one kind and deletes those that are ours; a kind the engine lacks has none. */
  const kind = async (
    name: string,
    find: () => Promise<{ id: string; run: string | undefined }[]>,
    remove: (id: string) => Promise<unknown>,
  ) => {
    const found = await find().catch(nothingThere);
    for (const { id, run } of found) {
      if (run === undefined || !ours(run)) continue;
      await remove(id).catch((error: Error) => left.push(`${name} ${id}: ${error.message}`));
    }
  };
  const labelled = (labels: Readonly<Record<string, string>> | null | undefined) => runOf(labels?.[LABEL] ?? '');

  for (const list of ['Service', 'Secret', 'Config'] as const) {
    await kind(
      list.toLowerCase(),
      async () => {
        // refused where there is no swarm, or where filters are others; some engines have secrets without one
        const asked = { query: { filters: label } };
        const { status, bytes } = await session.call(`${list}List`, asked, [200, 404, 500, 503]);
        const all = status === 200 ? JSON.parse(bytes.toString()) : [];
        return (all as { ID: string; Spec?: { Labels?: Record<string, string> } }[]).map(({ ID, Spec }) => ({
          id: ID,
          run: labelled(Spec?.Labels),
        }));
      },
      (id) => session.call(`${list}Delete`, { path: { id } }, [200, 204, 404]),
    );
  }
  await kind(
    'container',
    async () =>
      (await session.call('ContainerList', { query: { all: true, filters: label } }, 200))
        .json()
        .map(({ Id, Labels }) => ({ id: Id ?? '', run: labelled(Labels) })),
    (id) => session.call('ContainerDelete', { path: { id }, query: { force: true, v: true } }, [204, 404, 409]),
  );
  await kind(
    'network',
    async () =>
      (await session.call('NetworkList', { query: { filters: label } }, 200))
        .json()
        .map(({ Id, Labels }) => ({ id: Id ?? '', run: labelled(Labels) })),
    (id) => session.call('NetworkDelete', { path: { id } }, [204, 404]),
  );
  await kind(
    'volume',
    async () =>
      ((await session.call('VolumeList', { query: { filters: label } }, 200)).json().Volumes ?? []).map(
        ({ Name, Labels }) => ({
          id: Name,
          run: labelled(Labels),
        }),
      ),
    (name) => session.call('VolumeDelete', { path: { name } }, [204, 404]),
  );
  await kind(
    'plugin',
    async () => (await session.call('PluginList', {}, 200)).json().map(({ Name }) => ({ id: Name, run: runOf(Name) })),
    (name) => session.call('PluginDelete', { path: { name }, query: { force: true } }, [200, 404]),
  );
  await kind(
    'image',
    async () =>
      (await session.call('ImageList', { query: { all: false } }, 200)).json().flatMap(({ Id, RepoTags, Labels }) => {
        const tags = (RepoTags ?? []).filter((tag) => tag.includes(NAME_PREFIX));
        const named = tags.map((tag) => ({ id: tag, run: runOf(tag) }));
        const untagged = (RepoTags ?? []).every((tag) => tag === '<none>:<none>');
        return untagged ? [{ id: Id, run: labelled(Labels) }] : named;
      }),
    (name) => session.call('ImageDelete', { path: { name }, query: { force: true } }, [200, 404]),
  );
  return left;
}

/** What of runs that are over, for certain, may be deleted. */
export const abandoned = (own: string) => (run: string) => run !== own && isOver(run);

function nothingThere(error: Error): [] {
  if (error instanceof Refused || error instanceof Skipped || error instanceof SyntaxError) return [];
  throw error;
}
