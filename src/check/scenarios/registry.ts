import { headerOf } from '../exchange.ts';
import { type Fixtures, Skipped } from '../session.ts';
import { failureIn } from './images.ts';
import { plugin } from './plugins.ts';
import { NOBODY, type Scenario } from './scenario.ts';

/** What needs a registry that the engine reaches: one the user names. */
export const registry: readonly Scenario[] = [
  {
    name: 'an image is pushed, described and pulled',
    covers: [
      'ImagePush 200',
      'ImageCreate 200',
      'ImageCreate 404',
      'DistributionInspect 200',
      'DistributionInspect 401',
    ],
    needs: 'registry',
    async run(session, fixtures) {
      const { address, headers } = reach(fixtures);
      const repo = `${address}/${session.name('pushed')}`;
      const name = `${repo}:one`;
      const remove = () => session.call('ImageDelete', { path: { name } }, [200, 404]);
      session.afterwards(remove);
      await session.call('ImageTag', { path: { name: fixtures.image }, query: { repo, tag: 'one' } }, 201);
      const pushed = await session.call('ImagePush', { path: { name: repo }, query: { tag: 'one' }, headers }, 200);
      session.expect(failureIn(pushed.bytes) === undefined, `the push succeeds, got ${failureIn(pushed.bytes)}`);
      await session.call('DistributionInspect', { path: { name }, headers }, 200);
      // a registry may let everybody read; what engines say of one that does not differs by version
      await session.call('DistributionInspect', { path: { name } }, [200, 401, 403, 404, 500]);
      await remove();
      const pulled = await session.call('ImageCreate', { query: { fromImage: repo, tag: 'one' }, headers }, 200);
      session.expect(failureIn(pulled.bytes) === undefined, `the pull succeeds, got ${failureIn(pulled.bytes)}`);
      await session.call('ImageInspect', { path: { name } }, 200);
      await session.call('ImageCreate', { query: { fromImage: repo, tag: NOBODY }, headers }, 404);
    },
  },
  {
    name: 'a registry is searched',
    covers: ['ImageSearch 200'],
    needs: 'registry',
    async run(session, fixtures) {
      const { address, headers } = reach(fixtures);
      const query = { term: `${address}/shoal`, limit: 5 };
      const { status } = await session.call('ImageSearch', { query, headers }, [200, 404, 500]);
      if (status !== 200) throw new Skipped('needs Docker Hub, or a registry that can be searched (API v1)');
    },
  },
  {
    name: 'credentials are confirmed or refused by the registry',
    covers: ['SystemAuth 200'],
    needs: 'registry',
    async run(session, fixtures) {
      const { address, credentials } = reach(fixtures);
      if (!credentials)
        throw new Skipped('the registry takes no credentials: name some, --registry-auth user:password');
      const body = { ...credentials, serveraddress: address };
      await session.call('SystemAuth', { body }, [200, 204]);
      await session.call('SystemAuth', { body: { ...body, password: NOBODY } }, [401, 500]);
    },
  },
  {
    name: 'a plugin is pushed, pulled and upgraded',
    covers: ['PluginPush 200', 'GetPluginPrivileges 200', 'PluginPull 200', 'PluginUpgrade 200'],
    needs: 'registry',
    async run(session, fixtures) {
      const { address, headers } = reach(fixtures);
      if (!fixtures.own) throw new Skipped('the plugin is made of the checker’s own program');
      const remote = await plugin(session, fixtures.own.binary, `${address}/${session.name('plugin')}:one`);
      const path = { name: remote };
      const pushed = await session.call('PluginPush', { path, headers }, 200);
      session.expect(failureIn(pushed.bytes) === undefined, `the push succeeds, got ${failureIn(pushed.bytes)}`);
      await session.call('PluginDelete', { path, query: { force: true } }, 200);
      const { bytes } = await session.call('GetPluginPrivileges', { query: { remote }, headers }, 200);
      const privileges = { rawBody: bytes, headers: { ...headers, 'Content-Type': 'application/json' } };
      const name = session.name('plugin');
      session.afterwards(() => session.call('PluginDelete', { path: { name }, query: { force: true } }, [200, 404]));
      const pulled = await session.call('PluginPull', { query: { remote, name }, ...privileges }, 200);
      session.expect(failureIn(pulled.bytes) === undefined, `the pull succeeds, got ${failureIn(pulled.bytes)}`);
      session.expect(headerOf(pulled.headers, 'Docker-Plugin-Name') !== undefined, 'the header names the plugin');
      const upgraded = await session.call('PluginUpgrade', { path: { name }, query: { remote }, ...privileges }, 200);
      session.expect(failureIn(upgraded.bytes) === undefined, `the upgrade succeeds, got ${failureIn(upgraded.bytes)}`);
    },
  },
];

function reach({ registry: given }: Fixtures) {
  if (!given) throw new Skipped('it needs a registry that the engine reaches: --registry host:port');
  const { address, credentials } = given;
  const auth = { ...credentials, serveraddress: address };
  // padded base64 for URLs, without which engines read nothing
  const text = Buffer.from(JSON.stringify(auth)).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  return { address, credentials, headers: { 'X-Registry-Auth': text } };
}
