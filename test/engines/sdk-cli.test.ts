/** What the docker command reads, read as it does: the rules of `.dockerignore`, and contexts that it made. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCredentials, credentialsFor, Docker } from '../../src/sdk/index.ts';
import { authority } from '../support/certificates.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { testImages } from '../support/engines/image.ts';
import { registryUser, startRegistry } from '../support/engines/registry.ts';

const FILES = [
  ...['README.md', 'main.ts', 'a/README.md', 'a/b/README.md', 'a/b/c/deep.txt', 'a/keep/x', 'a*b', 'axb', 'a b/c d'],
  ...['docs/one.md', 'docs/two.txt', 'docs/in/three.md', 'node_modules/p/index.js', 'x/node_modules/q/index.js'],
  ...['temp1', 'temp12', '.hidden', '.git/config', 'ä/ö.txt'],
];
const IGNORE_FILES = [
  '',
  '*.md',
  '**/*.md\n!a/README.md',
  '*\n!docs\n!main.ts',
  '*\n!a/keep\n!docs/*.md',
  '**/node_modules\n.git',
  '# comment\n\n  docs  \n/a/b/\n',
  'a\\*b\ntemp?\n[.]hidden',
  'docs/**\n!docs/**/*.md\ndocs/in',
  './a/../docs\n!docs/one.md',
  '**\n!**/*.txt',
  'Dockerfile\n.dockerignore\na*/',
];
const DOCKERFILE = 'FROM busybox\nCOPY . /context\nRUN cd /context && find . | sort | sed s/^/:/\n';

describeWithEngines('beside the docker command', () => {
  let bed: Bed;
  let docker: Docker;
  let cli: DockerCli;
  let folder: string;
  beforeAll(async () => {
    bed = await startBed(['28']);
    docker = await Docker.connect({ host: bed.engines[0]?.url, env: {} });
    cli = await DockerCli.open(bed.engines[0]?.url ?? '', '28', { DOCKER_BUILDKIT: '0' });
    folder = await mkdtemp(join(tmpdir(), 'shoal-context-'));
    for (const file of FILES) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), file);
    }
    await writeFile(join(folder, 'Dockerfile'), DOCKERFILE);
  });
  afterAll(async () => {
    await docker?.close();
    await cli?.close();
    await bed?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  const listed = (output: string) => output.split('\n').filter((line) => line.startsWith(':'));

  test.each(IGNORE_FILES.map((text) => [text]))('a build of a folder has the same files: %j', async (text) => {
    await writeFile(join(folder, '.dockerignore'), text);
    const theirs = listed(await cli.do('build', '--no-cache', folder));
    const ours: string[] = [];
    for await (const { stream = '' } of docker.build(folder, { nocache: true, auths: null })) ours.push(stream);
    expect(theirs.length).toBeGreaterThan(0);
    expect(listed(ours.join(''))).toEqual(theirs);
  });

  test('what docker login keeps is found, and pulls', async () => {
    const registry = await startRegistry(bed);
    const [image] = await testImages();
    if (image) await registry.push('team/app:1', image);
    const { username, password } = registryUser;
    await cli.do('login', '--username', username, '--password', password, registry.address);
    const env = { DOCKER_CONFIG: cli.env.DOCKER_CONFIG };
    const found = await credentialsFor(registry.address, env);
    expect(found).toEqual({ username, password, serveraddress: registry.address });
    await docker.pull(`${registry.address}/team/app:1`, { auth: found ?? null });
    expect(await allCredentials(env)).toEqual({ [registry.address]: found });
  });

  test('a context with TLS that the docker command made leads to its engine, and verifies it', async () => {
    const ours = authority();
    const [server, client] = [ours.issue('server'), ours.issue('client')];
    const read = (file: string) => readFile(file);
    const secure = createServer(
      { cert: await read(server.cert), key: await read(server.key), ca: await read(ours.ca), requestCert: true },
      (_, res) => res.setHeader('Api-Version', '1.44').end('OK'),
    );
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    try {
      const host = `tcp://127.0.0.1:${(secure.address() as AddressInfo).port}`;
      const endpoint = `host=${host},ca=${ours.ca},cert=${client.cert},key=${client.key}`;
      await cli.do('context', 'create', 'secure', '--docker', endpoint);
      await cli.do('context', 'create', 'bare', '--docker', `host=${host},ca=${ours.ca}`);
      const env = { DOCKER_CONFIG: cli.env.DOCKER_CONFIG };
      const far = await Docker.connect({ context: 'secure', env });
      expect([far.host, far.apiVersion]).toEqual([host, '1.44']);
      await far.close();
      const current = await Docker.connect({ env: { ...env, DOCKER_CONTEXT: 'secure' } });
      await current.close();
      await expect(Docker.connect({ context: 'bare', env })).rejects.toThrow('does not accept our certificate');
    } finally {
      secure.closeAllConnections();
      secure.close();
      await rm(ours.folder, { recursive: true });
    }
  });
});
