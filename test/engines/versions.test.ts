/** Clients of every version on engines of different versions: what works, and what the engine itself refuses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Managed, startManaged } from '../support/engines/managed.ts';

describeWithEngines('engines of 20.10, 26 and 28, and one that left old versions behind', () => {
  let managed: Managed;
  beforeAll(async () => {
    managed = await startManaged(['20.10', '26', '28', { version: '28', env: { DOCKER_MIN_API_VERSION: '1.44' } }]);
  });
  afterAll(() => managed?.stop());

  async function call(method: string, path: string, body?: unknown) {
    const answer = await fetch(`${managed.url}${path}`, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      json: isJson && text ? JSON.parse(text) : undefined,
    };
  }
  const on = (node: string, body: object = {}) => ({
    Image: 'busybox',
    Cmd: ['echo', 'hi'],
    ...body,
    Env: [`constraint:node==${node}`],
  });

  test('the version told to clients is the newest that the oldest engine speaks', async () => {
    const { headers, json } = await call('GET', '/version');
    expect(headers.get('api-version')).toBe('1.41');
    expect(json).toMatchObject({ ApiVersion: '1.41', MinAPIVersion: '1.24' });
  });

  test.each(['1.24', '1.30', '1.41', '1.44', '1.45', '1.51', '1.56'])(
    'a client of %s runs containers on each',
    async (version) => {
      for (const node of ['e1', 'e2', 'e3', 'e4']) {
        const at = (path: string) => `/v${version}${path}`;
        const created = await call('POST', at('/containers/create'), on(node));
        expect([node, created.status, created.text]).toEqual([node, 201, expect.stringContaining('"Id"')]);
        const path = at(`/containers/${created.json.Id}`);
        expect((await call('POST', `${path}/start`)).status).toBe(204);
        expect((await call('POST', `${path}/wait`)).json).toMatchObject({ StatusCode: 0 });
        expect((await call('GET', `${path}/logs?stdout=1`)).text).toContain('hi\n');
        expect((await call('GET', `${path}/json`)).json).toMatchObject({
          Node: { Name: node },
          State: { ExitCode: 0 },
        });
        const listed = (await call('GET', at('/containers/json?all=1'))).json as { Id: string }[];
        expect(listed.map(({ Id }) => Id)).toContain(created.json.Id);
        expect((await call('DELETE', path)).status).toBe(204);
      }
    },
  );

  test.each(['1.24', '1.41', '1.51'])(
    'a client of %s reads lists, sizes, volumes and networks of all',
    async (version) => {
      for (const path of ['/images/json', '/networks', '/volumes', '/system/df', '/info', '/images/busybox/json'])
        expect([path, (await call('GET', `/v${version}${path}`)).status]).toEqual([path, 200]);
      const name = `of-${version.replace('.', '-')}`;
      expect((await call('POST', `/v${version}/volumes/create`, { Name: name })).status).toBe(201);
      expect((await call('DELETE', `/v${version}/volumes/${name}`)).status).toBe(204);
      const network = await call('POST', `/v${version}/networks/create`, { Name: name, CheckDuplicate: true });
      expect([network.status, network.text]).toEqual([201, expect.stringContaining('"Id"')]);
      expect((await call('DELETE', `/v${version}/networks/${network.json.Id}`)).status).toBe(204);
    },
  );

  describe('what an engine has not is not left out in silence', () => {
    const annotated = { HostConfig: { Annotations: { a: 'b' } } };
    const kernelMemory = { HostConfig: { KernelMemory: 8_388_608 } };

    test('a newer client that asks for it gets the words of the old engine', async () => {
      const { status, json } = await call('POST', '/v1.51/containers/create', on('e1', annotated));
      expect([status, json]).toEqual([
        400,
        { message: 'client version 1.51 is too new. Maximum supported API version is 1.41' },
      ]);
    });
    test('and gets it where the engine has it', async () => {
      const { status, json } = await call('POST', '/v1.51/containers/create', on('e3', annotated));
      expect(status).toBe(201);
      const { HostConfig } = (await call('GET', `/v1.51/containers/${json.Id}/json`)).json;
      expect(HostConfig.Annotations).toEqual({ a: 'b' });
      await call('DELETE', `/v1.51/containers/${json.Id}`);
    });
    test('an older client that asks for what is gone gets the words of the new engine', async () => {
      const { status, json } = await call('POST', '/v1.37/containers/create', on('e4', kernelMemory));
      expect([status, json.message]).toEqual([
        400,
        expect.stringMatching(/^client version 1\.37 is too old\. Minimum supported API version is 1\.44/),
      ]);
    });
    test('a parameter counts as much as a field', async () => {
      const created = await call('POST', '/v1.51/containers/create?name=gone', on('e1'));
      const stats = await call('GET', '/v1.51/containers/gone/stats?stream=0&one-shot=1');
      expect([created.status, stats.status]).toEqual([201, 200]); // 1.41 has it
      await call('DELETE', '/v1.51/containers/gone');
      const build = await call('POST', '/v1.51/build/prune?reserved-space=1');
      expect([build.status, build.json?.message]).toEqual([
        400,
        expect.stringContaining('client version 1.51 is too new'),
      ]);
    });
  });

  test('an image without a name is told to each client as engines of its version do', async () => {
    const created = await call('POST', '/containers/create', on('e2'));
    const committed = await call('POST', `/commit?container=${created.json.Id}`);
    expect(committed.status).toBe(201);
    const nameless = async (version: string) => {
      const images = (await call('GET', `/v${version}/images/json`)).json as Record<string, unknown>[];
      return images.find(({ Id }) => Id === committed.json.Id);
    };
    expect(await nameless('1.42')).toMatchObject({ RepoTags: ['<none>:<none>'], RepoDigests: ['<none>@<none>'] });
    expect(await nameless('1.43')).toMatchObject({ RepoTags: [], RepoDigests: [], VirtualSize: expect.any(Number) });
    expect(await nameless('1.44')).not.toHaveProperty('VirtualSize');
    await call('DELETE', `/containers/${created.json.Id}`);
    await call('DELETE', `/images/${committed.json.Id}`);
  });

  test.each(['1.23', '1.57', '1.100'])(
    'a client of %s is refused by the manager, in an engine’s words',
    async (version) => {
      const { status, json } = await call('GET', `/v${version}/containers/json`);
      expect([status, json.message]).toEqual([400, expect.stringMatching(/^client version 1\.\d+ is too (old|new)\./)]);
    },
  );
});
