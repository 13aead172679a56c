/** Credentials of every form, for registries with passwords and with tokens, on the way through a manager to engines 20.10 and 28. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { type Image, tar, testImages } from '../support/engines/image.ts';
import { type Managed, startManaged } from '../support/engines/managed.ts';
import {
  type Registry,
  registryAuth,
  registryUser,
  startRegistry,
  startTokenRegistry,
} from '../support/engines/registry.ts';

const nodes = ['e1', 'e2'] as const;

const encodings: Record<string, (text: string) => string> = {
  'URL alphabet, padded': (text) => text,
  'URL alphabet, bare': (text) => text.replace(/=+$/, ''),
  'standard alphabet, padded': (text) => text.replaceAll('-', '+').replaceAll('_', '/'),
  'standard alphabet, bare': (text) => text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''),
};

describeWithEngines('credentials in front of engines 20.10 and 28', () => {
  let managed: Managed;
  let passwords: Registry;
  let tokens: Awaited<ReturnType<typeof startTokenRegistry>>;
  let image: Image;
  let folder: string;
  beforeAll(async () => {
    managed = await startManaged(['20.10', '28']);
    passwords = await startRegistry(managed.bed);
    tokens = await startTokenRegistry(managed.bed);
    const [first] = await testImages();
    if (!first) throw new Error('no test image');
    image = first;
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-credentials-'));
  });
  afterAll(async () => {
    await tokens?.tokens.stop();
    await managed?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Form of credentials: the registry they are for, what they are for a repository there, and how tokens are asked for with them. */
  const forms: Record<
    string,
    () => { registry: Registry; auth: (repository: string) => object; by: string | undefined }
  > = {
    'user and password': () => ({ registry: passwords, auth: () => registryUser, by: undefined }),
    'user and password, exchanged for a token': () => ({ registry: tokens, auth: () => registryUser, by: 'password' }),
    'identity token': () => ({
      registry: tokens,
      auth: () => ({ identitytoken: tokens.tokens.identityToken }),
      by: 'refresh_token',
    }),
    'registry token': () => ({
      registry: tokens,
      auth: (repository) => ({ registrytoken: tokens.tokens.tokenFor(`repository:${repository}:pull,push`) }),
      by: undefined,
    }),
  };
  const names = Object.keys(forms);
  const form = (name: string) => {
    const found = forms[name]?.();
    if (!found) throw new Error(`no form ${name}`);
    return found;
  };

  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: object | Buffer) => {
    const bytes = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    const type = Buffer.isBuffer(body) ? 'application/x-tar' : 'application/json';
    const answer = await fetch(managed.url + path, {
      method,
      headers: { ...(bytes && { 'content-type': type }), ...headers },
      body: bytes && new Uint8Array(bytes),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const refusal = /no basic auth credentials|authentication required|unauthorized/;

  test.each(names)('create pulls a private image with %s, in either alphabet, padded or not', async (name) => {
    const { registry, auth, by } = form(name);
    tokens.tokens.asked.length = 0;
    for (const [i, [encoding, encode]] of Object.entries(encodings).entries()) {
      const repository = `private/${name.replaceAll(/\W+/g, '-')}`;
      const ref = await registry.push(`${repository}:${i}`, image);
      const create = (headers: Record<string, string>) =>
        ask('POST', '/containers/create', headers, {
          Image: ref,
          Cmd: ['true'],
          Env: [`constraint:node==${nodes[i % 2]}`],
        });
      expect(await create({})).toEqual({ status: 404, text: expect.stringContaining(`No such image: ${ref}`) });
      // every alphabet looks the same until it has to write these
      const told = registryAuth(registry.address, { ...auth(repository), email: 'ü>?@example.org' });
      const created = await create({ 'x-registry-auth': encode(told) });
      expect([encoding, created.status, created.status === 201 ? '' : created.text]).toEqual([encoding, 201, '']);
      await managed.docker.do('rm', (JSON.parse(created.text) as { Id: string }).Id);
      await managed.docker.do('rmi', ref);
    }
    if (by !== undefined)
      expect(tokens.tokens.asked.filter(({ scope }) => scope !== '').map((one) => one.by)).toContain(by);
    else expect(tokens.tokens.asked.filter((one) => one.by !== 'none')).toEqual([]);
  });

  test('create with a wrong password fails in the words of the engine, and tells no secret', async () => {
    for (const registry of [passwords, tokens]) {
      const ref = await registry.push('private/wrong:1', image);
      const auth = registryAuth(registry.address, { username: 'alice', password: 'hunter2' });
      const refused = await ask('POST', '/containers/create', { 'x-registry-auth': auth }, { Image: ref });
      expect([refused.status >= 400, refused.text]).toEqual([true, expect.stringMatching(refusal)]);
      expect(refused.text).not.toMatch(/hunter2/);
    }
  });

  test.each(names)(
    'a private image is pulled on every node and pushed with %s, and by nobody without',
    async (name) => {
      const { registry, auth } = form(name);
      const repository = `private/all-${names.indexOf(name)}`;
      const ref = await registry.push(`${repository}:1`, image);
      const headers = { 'x-registry-auth': registryAuth(registry.address, auth(repository)) };
      const pull = (given: Record<string, string>) => ask('POST', `/images/create?fromImage=${ref}`, given);
      const refused = await pull({});
      expect([refused.status >= 400, refused.text]).toEqual([true, expect.stringMatching(refusal)]);
      const pulled = await pull(headers);
      expect(pulled.status).toBe(200);
      const lines = pulled.text
        .trim()
        .split('\r\n')
        .map((line) => JSON.parse(line) as object);
      for (const id of nodes) expect(lines).toContainEqual({ id, status: `Pulling ${ref}: done` });
      expect(pulled.text).not.toContain('errorDetail');
      const target = `${registry.address}/${repository}`;
      await ask('POST', `/images/${ref}/tag?repo=${target}&tag=2`);
      expect((await ask('POST', `/images/${target}/push?tag=2`, { 'x-registry-auth': 'e30=' })).text).toMatch(refusal);
      expect((await ask('POST', `/images/${target}/push?tag=2`, headers)).text).toContain('digest: sha256:');
      for (const tag of [1, 2]) await ask('DELETE', `/images/${target}:${tag}`);
    },
  );

  test.each(['user and password', 'user and password, exchanged for a token', 'identity token'])(
    'a build starts from a private image with %s in X-Registry-Config, and fails without in the words of the engine',
    async (name) => {
      const { registry, auth } = form(name);
      const repository = `private/base-${names.indexOf(name)}`;
      for (const [i, node] of nodes.entries()) {
        const ref = await registry.push(`${repository}:${i}`, image);
        const context = await tar([{ name: 'Dockerfile', content: `FROM ${ref}\nRUN true\n` }]);
        const where = encodeURIComponent(JSON.stringify({ 'constraint:node': `=${node}` }));
        const build = (headers: Record<string, string>) =>
          ask('POST', `/build?t=from:private&buildargs=${where}`, headers, context);
        const refused = await build({});
        expect(refused.text).toMatch(refusal);
        const config = { [registry.address]: { ...auth(repository), serveraddress: registry.address } };
        const built = await build({ 'x-registry-config': Buffer.from(JSON.stringify(config)).toString('base64url') });
        expect([built.status, built.text]).toEqual([200, expect.stringContaining('Successfully tagged from:private')]);
        await managed.docker.do('rmi', 'from:private', ref);
      }
    },
  );

  test.each(['20.10', '28'] as const)(
    'docker %s logs in for a token, and pulls, pushes, runs and builds',
    async (version) => {
      const docker = await DockerCli.open(managed.host, version);
      const ref = await tokens.push(`private/cli:${version}`, image);
      const { username, password } = registryUser;
      expect((await docker.run(['pull', ref])).stderr).toMatch(refusal);
      expect((await docker.run(['login', '-u', username, '-p', 'wrong', tokens.address])).code).toBe(1);
      await docker.do('login', '-u', username, '-p', password, tokens.address);
      await docker.do('pull', ref);
      const target = `${tokens.address}/private/pushed:${version}`;
      await docker.do('tag', ref, target);
      expect(await docker.do('push', target)).toContain('digest: sha256:');
      await docker.do('rmi', ref, target);
      expect(await docker.do('run', '--rm', target, 'echo', 'ran')).toBe('ran');
      await docker.do('rmi', target);
      await writeFile(path.join(folder, 'Dockerfile'), `FROM ${target}\nCMD echo built\n`);
      for (const kit of ['0', '1']) {
        const built = await docker.run(['build', '-t', 'cli:built', folder], {
          env: { ...docker.env, DOCKER_BUILDKIT: kit },
        });
        expect([kit, built.code, built.code === 0 ? '' : built.stderr]).toEqual([kit, 0, '']);
        expect(await docker.do('run', '--rm', 'cli:built')).toBe('built');
        await docker.do('rmi', 'cli:built');
      }
      await docker.run(['rmi', target]);
      await docker.close();
    },
  );
});
