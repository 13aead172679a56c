import type { Ask } from '../session.ts';
import { NOBODY, type Scenario, started } from './scenario.ts';

/** JSON that ends too early. */
const broken = { rawBody: '{"Cmd":', headers: { 'Content-Type': 'application/json' } };
const notAName = 'Not/A/Name';

/** What clients get wrong, and engines say so. */
export const refusals: readonly Scenario[] = [
  {
    name: 'what cannot be read is refused before the container is touched',
    covers: [
      'ContainerExec 400',
      'ContainerKill 400',
      'ContainerRename 400',
      'ContainerResize 400',
      'ContainerUpdate 400',
      'ExecResize 400',
      'ExecStart 400',
      'ExecStart 409',
    ],
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['wait']);
      const path = { id };
      await session.call('ContainerExec', { path, ...broken }, 400);
      await session.call('ContainerKill', { path, query: { signal: 'SIGNOTHING' } }, 400);
      await session.call('ContainerRename', { path, query: { name: 'not a name' } }, 400);
      await session.call('ContainerResize', { path, rawQuery: 'h=many&w=1' }, 400);
      await session.call('ContainerUpdate', { path, ...broken }, 400);
      const body = { Cmd: fixtures.program('out:said'), AttachStdout: true };
      const { Id } = (await session.call('ContainerExec', { path, body }, 201)).json();
      await session.call('ExecResize', { path: { id: Id }, rawQuery: 'h=many&w=1' }, 400);
      await session.call('ExecStart', { path: { id: Id }, ...broken }, 400);
      await session.call('ContainerPause', { path }, 204);
      await session.call('ExecStart', { path: { id: Id }, body: { Detach: false } }, 409);
      await session.call('ContainerUnpause', { path }, 204);
    },
  },
  {
    name: 'what is no reference to an image, or to none that is there, is refused',
    covers: ['ImageCreate 400', 'DistributionInspect 400', 'ImageGet 404', 'ImageGetAll 404'],
    async run(session) {
      await session.call('ImageCreate', { query: { fromImage: notAName } }, 400);
      // engines before 28 call it a failure of their own
      await session.call('ImageGet', { path: { name: NOBODY } }, [404, 500]);
      await session.call('ImageGetAll', { query: { names: [NOBODY] } }, [404, 500]);
      if (session.since('1.30')) await session.call('DistributionInspect', { path: { name: notAName } }, 400);
    },
  },
  {
    name: 'a network is not connected twice, and the engine’s own are not made again',
    covers: ['NetworkConnect 400', 'NetworkConnect 403', 'NetworkCreate 403'],
    async run(session, fixtures) {
      const network = { Name: session.name('net'), Labels: session.labels };
      const { Id } = (await session.call('NetworkCreate', { body: network }, 201)).json();
      session.afterwards(() => session.call('NetworkDelete', { path: { id: Id } }, [204, 403, 404]));
      // created on it: in a cluster both must share a node
      const { id } = await started(session, fixtures, ['wait'], { HostConfig: { NetworkMode: Id } });
      const path = { id: Id };
      const body: Ask<'NetworkConnect'>['body'] = { Container: id };
      await session.call('NetworkConnect', { path, ...broken }, 400);
      await session.call('NetworkConnect', { path, body }, 403);
      await session.call('NetworkCreate', { body: { Name: 'host', Labels: session.labels } }, 403);
    },
  },
  {
    name: 'a kind of object that there is not is refused',
    covers: ['SystemDataUsage 400'],
    async run(session) {
      if (session.since('1.42')) await session.call('SystemDataUsage', { rawQuery: `type=${NOBODY}` }, 400);
    },
  },
];
