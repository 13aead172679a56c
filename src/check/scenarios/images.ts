import { headerOf } from '../exchange.ts';
import { tar } from '../image/image.ts';
import { jsonLines } from '../referee/frames.ts';
import type { Fixtures, Session } from '../session.ts';
import { Skipped } from '../session.ts';
import { NOBODY, type Scenario, started } from './scenario.ts';

/** Nothing listens on port 1 of the engine's host: a registry that cannot be reached, on any network. */
const NOWHERE = '127.0.0.1:1';

export const images: readonly Scenario[] = [
  {
    name: 'the image is listed, inspected and has a history',
    covers: ['ImageList 200', 'ImageList 400', 'ImageInspect 200', 'ImageHistory 200', 'ImageHistory 404'],
    async run(session, { image }) {
      const path = { name: image };
      const { Id, RepoTags } = (await session.call('ImageInspect', { path }, 200)).json();
      session.expect(RepoTags?.includes(image) === true, `RepoTags has ${image}`);
      for (const query of [{}, { all: true, 'shared-size': true }, { filters: { reference: [image] } }]) {
        const found = (await session.call('ImageList', { query }, 200)).json();
        session.expect(
          found.some((one) => one.Id === Id),
          `${JSON.stringify(query)} finds it`,
        );
      }
      if (session.since('1.47')) await session.call('ImageList', { query: { manifests: true } }, 200);
      if (session.since('1.48')) await session.call('ImageInspect', { path, query: { manifests: true } }, 200);
      await session.call('ImageHistory', { path }, 200);
      await session.call('ImageHistory', { path: { name: NOBODY } }, 404);
      await session.call('ImageList', { rawQuery: 'filters=nonsense' }, 400);
      await session.call('ImageList', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
    },
  },
  {
    name: 'an image gets more names and loses them',
    covers: ['ImageTag 201', 'ImageTag 400', 'ImageTag 404', 'ImageDelete 200', 'ImageDelete 404'],
    async run(session, { image }) {
      const repo = session.name('tag');
      await session.call('ImageTag', { path: { name: image }, query: { repo, tag: 'one' } }, 201);
      const untagged = (await session.call('ImageDelete', { path: { name: `${repo}:one` } }, 200)).json();
      session.expect(
        untagged.some((one) => one.Untagged?.includes(`${repo}:one`)),
        'it says what was untagged',
      );
      await session.call('ImageTag', { path: { name: image }, query: { repo: 'Not A Name', tag: 'one' } }, 400);
      await session.call('ImageTag', { path: { name: NOBODY }, query: { repo, tag: 'one' } }, 404);
      await session.call('ImageDelete', { path: { name: NOBODY } }, 404);
    },
  },
  {
    name: 'an image in use is not deleted',
    covers: ['ImageDelete 409'],
    async run(session, fixtures) {
      const { id, image } = await committed(session, fixtures);
      await started(session, { ...fixtures, image }, ['wait']);
      await session.call('ImageDelete', { path: { name: id } }, 409);
    },
  },
  {
    name: 'a container becomes an image',
    covers: ['ImageCommit 201', 'ImageCommit 404'],
    async run(session, fixtures) {
      const { id } = await committed(session, fixtures);
      const { Config } = (await session.call('ImageInspect', { path: { name: id } }, 200)).json();
      session.expect(Config?.Env?.includes('COMMITTED=yes') === true, 'changes are in its config');
      await session.call('ImageCommit', { query: { container: NOBODY }, body: {} }, 404);
    },
  },
  {
    name: 'images are saved and loaded again',
    covers: ['ImageGet 200', 'ImageGetAll 200', 'ImageLoad 200'],
    async run(session, { image }) {
      const saved = await session.call('ImageGet', { path: { name: image } }, 200);
      await session.call('ImageGetAll', { query: { names: [image] } }, 200);
      const headers = { 'Content-Type': 'application/x-tar' };
      const { bytes } = await session.call('ImageLoad', { rawBody: saved.bytes, headers, query: { quiet: true } }, 200);
      session.expect(bytes.includes('Loaded image'), 'the stream says what was loaded');
    },
  },
  {
    name: 'what is no image is not loaded',
    covers: [],
    async run(session) {
      const headers = { 'Content-Type': 'application/x-tar' };
      const { status, bytes } = await session.call('ImageLoad', { rawBody: 'no tar at all', headers }, [200, 400, 500]);
      session.expect(
        status !== 200 || failureIn(bytes) !== undefined,
        'a failure after 200 is a line with errorDetail',
      );
    },
  },
  {
    name: 'a file system becomes an image',
    covers: ['ImageCreate 200'],
    async run(session, { own }) {
      if (!own) throw new Skipped('the file system is the checker’s own image’s');
      const repo = session.name('import');
      const name = `${repo}:one`;
      session.afterwards(() => session.call('ImageDelete', { path: { name } }, [200, 404]));
      const query = { fromSrc: '-', repo, tag: 'one', message: 'imported', changes: ['ENV IMPORTED=yes'] };
      const ask = { query, rawBody: own.layer, headers: { 'Content-Type': 'application/x-tar' } };
      if (session.cluster) {
        await session.call('ImageCreate', ask, 404);
        return;
      }
      await session.call('ImageCreate', ask, 200);
      const { Config } = (await session.call('ImageInspect', { path: { name } }, 200)).json();
      if (session.since('1.40'))
        session.expect(Config?.Env?.includes('IMPORTED=yes') === true, 'changes are in its config');
    },
  },
  {
    name: 'a pull or push that fails says so, in the status or at the end of the stream',
    covers: ['ImageCreate 500', 'ImagePush 200'],
    async run(session, { image }) {
      const pulled = await session.call(
        'ImageCreate',
        { query: { fromImage: `${NOWHERE}/shoal-check`, tag: 'none' } },
        [200, 404, 500],
      );
      session.expect(
        pulled.status !== 200 || failureIn(pulled.bytes) !== undefined,
        'a failure after 200 is a line with errorDetail',
      );
      const repo = `${NOWHERE}/${session.name('push')}`;
      await session.call('ImageTag', { path: { name: image }, query: { repo, tag: 'one' } }, 201);
      session.afterwards(() => session.call('ImageDelete', { path: { name: `${repo}:one` } }, [200, 404]));
      const headers = { 'X-Registry-Auth': Buffer.from('{}').toString('base64url') };
      const pushed = await session.call(
        'ImagePush',
        { path: { name: repo }, query: { tag: 'one' }, headers },
        [200, 500],
      );
      session.expect(
        pushed.status !== 200 || failureIn(pushed.bytes) !== undefined,
        'a failure after 200 is a line with errorDetail',
      );
      const nothing = await session.call(
        'ImagePush',
        { path: { name: `${NOWHERE}/${NOBODY}` }, headers },
        [200, 404, 500],
      );
      session.expect(
        nothing.status !== 200 || failureIn(nothing.bytes) !== undefined,
        'a failure after 200 is a line with errorDetail',
      );
    },
  },
  {
    name: 'a registry that cannot be reached is told',
    covers: ['DistributionInspect 500'],
    async run(session) {
      await session.call('DistributionInspect', { path: { name: `${NOWHERE}/shoal-check:none` } }, [401, 500]);
    },
  },
  {
    name: 'Docker Hub is searched',
    covers: ['ImageSearch 400'],
    async run(session) {
      await session.call('ImageSearch', { query: { term: 'busybox', limit: 1 } }, [200, 500]);
      await session.call('ImageSearch', { rawQuery: 'term=busybox&limit=1000' }, 400);
      await session.call('ImageSearch', { rawQuery: 'term=busybox&filters=nonsense' }, 400);
    },
  },
  {
    name: 'attestations of an image are listed',
    covers: ['ImageAttestations 200', 'ImageAttestations 404'],
    async run(session, { image }) {
      await session.call('ImageAttestations', { path: { name: image } }, [200, 501]);
      await session.call('ImageAttestations', { path: { name: NOBODY } }, 404);
    },
  },
  {
    name: 'only dangling images with the label are pruned',
    covers: ['ImagePrune 200', 'ImagePrune 400'],
    alone: true,
    needs: 'prune',
    async run(session, fixtures) {
      const label = session.name('prune');
      await committed(session, fixtures, [`LABEL shoal.check.prune=${label}`], false);
      const filters = { dangling: ['true'], label: [`shoal.check.prune=${label}`] };
      const { ImagesDeleted } = (await session.call('ImagePrune', { query: { filters } }, 200)).json();
      session.expect((ImagesDeleted?.length ?? 0) > 0, 'the labelled image is among the deleted');
      await session.call('ImageInspect', { path: { name: fixtures.image } }, 200);
      await session.call('ImagePrune', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
    },
  },
];

export const builds: readonly Scenario[] = [
  {
    name: 'an image is built from a context',
    covers: ['ImageBuild 200'],
    async run(session, fixtures) {
      const name = session.name('build');
      const run = JSON.stringify(fixtures.program('file:/built'));
      const context = await tar([
        {
          name: 'Dockerfile',
          bytes: `FROM ${fixtures.image}\nARG WHO=nobody\nLABEL who=$WHO\nCOPY file /\nRUN ${run}\n`,
        },
        { name: 'file', bytes: 'copied\n' },
      ]);
      session.afterwards(() => session.call('ImageDelete', { path: { name } }, [200, 404]));
      const query = {
        t: [name],
        buildargs: { WHO: 'check' },
        labels: session.labels,
        rm: true,
        forcerm: true,
        nocache: true,
      } as const;
      const { bytes } = await session.call(
        'ImageBuild',
        { rawQuery: form(query), rawBody: context, headers: asTar },
        200,
      );
      session.expect(failureIn(bytes) === undefined, `the build succeeds, got ${failureIn(bytes)}`);
      const { Config } = (await session.call('ImageInspect', { path: { name } }, 200)).json();
      session.expect(Config?.Labels?.who === 'check', 'build arguments are used');
    },
  },
  {
    name: 'an image is built by BuildKit',
    covers: ['ImageBuild 200'],
    async run(session, fixtures) {
      if (!session.since('1.38')) throw new Skipped(`API ${session.view.version} has no BuildKit`);
      const name = session.name('buildkit');
      const context = await tar([{ name: 'Dockerfile', bytes: `FROM ${fixtures.image}\nLABEL who=check\n` }]);
      session.afterwards(() => session.call('ImageDelete', { path: { name } }, [200, 404]));
      const query = form({ t: [name], labels: session.labels, version: 2 });
      const { bytes } = await session.call('ImageBuild', { rawQuery: query, rawBody: context, headers: asTar }, 200);
      session.expect(failureIn(bytes) === undefined, `the build succeeds, got ${failureIn(bytes)}`);
      await session.call('ImageInspect', { path: { name } }, 200);
    },
  },
  {
    name: 'a build that fails says so at the end of the stream',
    covers: ['ImageBuild 200', 'ImageBuild 400'],
    async run(session, fixtures) {
      const run = JSON.stringify(fixtures.program('quit:3'));
      const failing = await tar([{ name: 'Dockerfile', bytes: `FROM ${fixtures.image}\nRUN ${run}\n` }]);
      const query = form({ labels: session.labels, rm: true, forcerm: true, nocache: true });
      const { bytes } = await session.call('ImageBuild', { rawQuery: query, rawBody: failing, headers: asTar }, 200);
      session.expect(failureIn(bytes) !== undefined, 'a failure after 200 is a line with errorDetail');
      const broken = await tar([{ name: 'Dockerfile', bytes: 'NONSENSE\n' }]);
      await session.call('ImageBuild', { rawQuery: query, rawBody: broken, headers: asTar }, 400);
    },
  },
  {
    name: 'a build that is not under way cannot be cancelled',
    covers: ['BuildCancel 400'],
    async run(session) {
      await session.call('BuildCancel', { query: { id: NOBODY } }, [200, 204, 500]);
      await session.call('BuildCancel', { rawQuery: '' }, 400);
    },
  },
  {
    name: 'of the cache of builds only what fits the filter is pruned',
    covers: ['BuildPrune 200'],
    alone: true,
    needs: 'prune',
    async run(session) {
      await session.call('BuildPrune', { query: { filters: { id: [NOBODY] } } }, 200);
      await session.call('BuildPrune', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, [400, 500]);
    },
  },
  {
    name: 'a connection becomes a BuildKit session',
    covers: ['Session 101'],
    async run(session) {
      const headers = {
        'X-Docker-Expose-Session-Uuid': session.name('session'),
        'X-Docker-Expose-Session-Name': 'shoal-check',
      };
      await session.call('Session', {}, [400, 500]);
      await upgraded(session, 'Session', headers);
    },
  },
  {
    name: 'a connection becomes one to BuildKit',
    covers: ['Grpc 101'],
    async run(session) {
      await upgraded(session, 'Grpc');
    },
  },
];

/** An engine that announces the builder before BuildKit may refuse, as one that does not speak the protocol. @throws Skipped then */
async function upgraded(session: Session, id: 'Session' | 'Grpc', headers: Record<string, string> = {}): Promise<void> {
  const ping = await session.call('SystemPing', {}, 200);
  const refusals = headerOf(ping.headers, 'builder-version') === '1' ? [400, 500] : [];
  const { status } = await session.stream(id, { upgrade: 'h2c', headers }, [101, ...refusals], async () => {});
  if (status !== 101) throw new Skipped('the engine has no BuildKit: it announces builder 1, and refuses h2c');
}

const asTar = { 'Content-Type': 'application/x-tar' };

/** Objects become JSON, arrays repeat. Builds take parameters whose types (`labels`, `buildargs`) are JSON texts. */
function form(values: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) for (const member of value) query.append(name, String(member));
    else query.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return query.toString();
}

/** The message of a progress stream's error line; undefined when all went well. */
export function failureIn(bytes: Buffer): string | undefined {
  for (const line of jsonLines(bytes)) {
    try {
      const { errorDetail } = JSON.parse(line) as { errorDetail?: { message?: string } };
      if (errorDetail) return errorDetail.message ?? 'no message';
    } catch {
      // the referee reports lines that are no JSON
    }
  }
  return undefined;
}

async function committed(
  session: Session,
  fixtures: Fixtures,
  changes: string[] = [],
  named = true,
): Promise<{ id: string; image: string }> {
  const { id: container } = await started(session, fixtures, ['wait']);
  const repo = named ? session.name('commit') : undefined;
  const query = {
    container,
    comment: 'committed',
    author: 'shoal check',
    pause: true,
    changes: ['ENV COMMITTED=yes', ...changes],
    ...(repo && { repo, tag: 'one' }),
  };
  const { Id: id } = (await session.call('ImageCommit', { query, body: {} }, 201)).json();
  session.afterwards(() => session.call('ImageDelete', { path: { name: id }, query: { force: true } }, [200, 404]));
  return { id, image: repo ? `${repo}:one` : id };
}
