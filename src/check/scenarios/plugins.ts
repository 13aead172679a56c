import { tar } from '../image/image.ts';
import { type Session, Skipped } from '../session.ts';
import { NOBODY, type Scenario } from './scenario.ts';

const NOWHERE = '127.0.0.1:1/shoal-check';

export const plugins: readonly Scenario[] = [
  {
    name: 'a plugin is made, set, inspected and deleted',
    covers: [
      'PluginCreate 204',
      'PluginInspect 200',
      'PluginList 200',
      'PluginSet 204',
      'PluginDisable 200',
      'PluginEnable 200',
      'PluginDelete 200',
    ],
    async run(session, { own }) {
      if (!own) throw new Skipped('the plugin is made of the checker’s own program');
      const name = await plugin(session, own.binary);
      const path = { name };
      await session.call('PluginInspect', { path }, 200);
      const found = (await session.call('PluginList', {}, 200)).json();
      session.expect(
        found.some((one) => one.Name.includes(name)),
        'the list has it',
      );
      await session.call('PluginSet', { path, body: ['GREETING=hello'] }, 204);
      const { Settings } = (await session.call('PluginInspect', { path }, 200)).json();
      session.expect(Settings.Env.includes('GREETING=hello'), 'its setting is the new one');
      await session.call('PluginList', { query: { filters: { enabled: ['false'] } } }, 200);
      await session.call('PluginEnable', { path, query: { timeout: 5 } }, 200);
      await session.call('PluginList', { query: { filters: { enabled: ['true'], capability: ['dummy'] } } }, 200);
      await session.call('PluginEnable', { path, query: { timeout: 5 } }, [409, 500]);
      await session.call('PluginDelete', { path }, [409, 500]);
      await session.call('PluginDisable', { path }, 200);
      await session.call('PluginDisable', { path }, [409, 500]);
      await session.call('PluginDelete', { path, query: { force: true } }, 200);
    },
  },
  {
    name: 'no operation finds a plugin that is not there',
    covers: [
      'PluginInspect 404',
      'PluginDelete 404',
      'PluginEnable 404',
      'PluginDisable 404',
      'PluginSet 404',
      'PluginPush 404',
      'PluginUpgrade 404',
    ],
    async run(session) {
      const path = { name: NOBODY };
      await session.call('PluginInspect', { path }, 404);
      await session.call('PluginDelete', { path }, 404);
      await session.call('PluginEnable', { path, query: { timeout: 0 } }, 404);
      await session.call('PluginDisable', { path }, 404);
      await session.call('PluginSet', { path, body: ['A=b'] }, 404);
      await session.call('PluginPush', { path }, 404);
      await session.call('PluginUpgrade', { path, query: { remote: `${NOWHERE}:none` }, body: [] }, 404);
      await session.call('PluginList', { rawQuery: 'filters=nonsense' }, 400);
    },
  },
  {
    name: 'a plugin from a registry that cannot be reached is told',
    covers: ['PluginPull 500'],
    async run(session) {
      await session.call('GetPluginPrivileges', { query: { remote: `${NOWHERE}:none` } }, [200, 500]);
      await session.call(
        'PluginPull',
        { query: { remote: `${NOWHERE}:none`, name: session.name('plugin') }, body: [] },
        [200, 500],
      );
    },
  },
  {
    name: 'what is no plugin is not made',
    covers: ['PluginCreate 500'],
    async run(session) {
      const headers = { 'Content-Type': 'application/x-tar' };
      await session.call(
        'PluginCreate',
        { query: { name: session.name('plugin') }, rawBody: 'no tar at all', headers },
        [400, 500],
      );
    },
  },
];

/** @param name may name a registry. @returns the name */
export async function plugin(session: Session, binary: Buffer, name = session.name('plugin')): Promise<string> {
  const config = {
    description: 'shoal check',
    documentation: '',
    // a kind that no engine asks anything of: to accept a connection is all it has to do
    interface: { types: ['docker.dummy/1.0'], socket: 'plugin.sock' },
    entrypoint: ['/probe', 'serve:/run/docker/plugins/plugin.sock'],
    network: { type: 'none' },
    env: [{ name: 'GREETING', description: 'what it says', settable: ['value'], value: 'good day' }],
  };
  const context = await tar([
    { name: 'config.json', bytes: JSON.stringify(config) },
    { name: 'rootfs/' },
    { name: 'rootfs/run/' },
    { name: 'rootfs/run/docker/' },
    { name: 'rootfs/run/docker/plugins/' },
    { name: 'rootfs/probe', bytes: binary, mode: 0o755 },
    // engines refuse a second plugin whose files are the same as the first's
    { name: 'rootfs/name', bytes: name },
  ]);
  session.afterwards(() => session.call('PluginDelete', { path: { name }, query: { force: true } }, [200, 404]));
  await session.call(
    'PluginCreate',
    { query: { name }, rawBody: context, headers: { 'Content-Type': 'application/x-tar' } },
    204,
  );
  return name;
}
