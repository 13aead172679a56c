import { jsonLines } from '../referee/frames.ts';
import { created, NOBODY, type Scenario, started } from './scenario.ts';

export const system: readonly Scenario[] = [
  {
    name: 'ping answers, bare and with a version, to GET and HEAD',
    covers: ['SystemPing 200', 'SystemPingHead 200'],
    async run(session) {
      for (const version of [undefined, null]) {
        const { bytes } = await session.call('SystemPing', { version }, 200);
        session.expect(bytes.toString().trim() === 'OK', `the body is OK, got ${JSON.stringify(bytes.toString())}`);
        await session.call('SystemPingHead', { version }, 200);
      }
    },
  },
  {
    name: 'version and info describe the engine',
    covers: ['SystemVersion 200', 'SystemInfo 200'],
    async run(session) {
      await session.call('SystemVersion', {}, 200);
      await session.call('SystemInfo', {}, 200);
      await session.call('SystemVersion', { version: null }, 200);
    },
  },
  {
    name: 'a version that the engine does not speak is refused on any path',
    covers: [],
    async run(session) {
      // the document says so of every path (info.description)
      await session.call('ContainerList', { version: '9.99' }, 400);
    },
  },
  {
    name: 'disk usage is told, whole and by type',
    covers: ['SystemDataUsage 200'],
    async run(session, fixtures) {
      await created(session, fixtures, ['wait'], { HostConfig: { Mounts: [{ Type: 'volume', Target: '/data' }] } });
      await session.call('SystemDataUsage', {}, 200);
      await session.call('SystemDataUsage', { query: { type: ['container', 'volume'] } }, 200);
      if (session.since('1.52')) await session.call('SystemDataUsage', { query: { verbose: true } }, 200);
    },
  },
  {
    name: 'events of the past end by themselves, filtered',
    covers: ['SystemEvents 200', 'SystemEvents 400'],
    async run(session, fixtures) {
      const since = Math.floor(Date.now() / 1000) - 5;
      const { id } = await started(session, fixtures, ['wait']);
      await session.call('ContainerKill', { path: { id } }, 204);
      await session.call('ContainerWait', { path: { id } }, 200);
      const until = Math.ceil(Date.now() / 1000) + 1;
      const query = { since: String(since), until: String(until), filters: { container: [id] } };
      const { bytes } = await session.call('SystemEvents', { query }, 200);
      const actions = jsonLines(bytes).map((line) => (JSON.parse(line) as { Action?: string }).Action);
      for (const action of ['create', 'start', 'kill', 'die']) {
        session.expect(actions.includes(action), `events tell that it was: ${action} (got ${actions.join(', ')})`);
      }
      await session.call('SystemEvents', { rawQuery: 'until=1&filters=nonsense' }, 400);
      await session.call('SystemEvents', { rawQuery: 'since=yesterday&until=1' }, [400]);
    },
  },
  {
    name: 'events come while they happen',
    covers: ['SystemEvents 200'],
    async run(session, fixtures) {
      const { id } = await created(session, fixtures, ['wait']);
      const query = { filters: { container: [id], event: ['start'] } };
      const bystander = session.beside('the client that starts it');
      await session.stream('SystemEvents', { query }, 200, async (reply) => {
        await bystander.call('ContainerStart', { path: { id } }, 204);
        await reply.until((bytes) => bytes.includes('\n'));
      });
    },
  },
  {
    name: 'credentials that no registry confirms are refused',
    covers: ['SystemAuth 500'],
    async run(session) {
      // nothing listens on port 1: no registry is needed to be refused by one
      const body = { username: 'shoal', password: 'check', serveraddress: '127.0.0.1:1' };
      await session.call('SystemAuth', { body }, [401, 500]);
      await session.call('SystemAuth', { rawBody: '{', headers: { 'Content-Type': 'application/json' } }, [400, 500]);
    },
  },
  {
    name: 'what does not exist is 404 with a message',
    covers: ['ContainerInspect 404', 'ImageInspect 404', 'NetworkInspect 404', 'VolumeInspect 404', 'ExecInspect 404'],
    async run(session) {
      await session.call('ContainerInspect', { path: { id: NOBODY } }, 404);
      await session.call('ImageInspect', { path: { name: NOBODY } }, 404);
      await session.call('NetworkInspect', { path: { id: NOBODY } }, 404);
      await session.call('VolumeInspect', { path: { name: NOBODY } }, 404);
      await session.call('ExecInspect', { path: { id: NOBODY } }, 404);
    },
  },
];
