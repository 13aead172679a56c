/** The same flows with dockerode: where both answer they agree, and where they differ it is as docs/sdk/migration.md says. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import Dockerode from 'dockerode';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Docker, tarOf } from '../../src/sdk/index.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';

const page = readFileSync(new URL('../../docs/sdk/migration.md', import.meta.url), 'utf8');
const told = (text: string) => expect(page).toContain(text);
const failure = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error as Error & { statusCode?: number };
};

describeWithEngines('the SDK beside dockerode', () => {
  let bed: Bed;
  let docker: Docker;
  let dockerode: Dockerode;
  beforeAll(async () => {
    bed = await startBed(['28']);
    const [engine] = bed.engines;
    docker = await Docker.connect({ host: engine?.url, env: {} });
    dockerode = new Dockerode({ host: engine?.address, port: 2375, version: `v${docker.apiVersion}` });
    await docker.run('test/sleeper', undefined, { detach: true, name: 'web' });
  });
  afterAll(async () => {
    await docker?.close();
    await bed?.stop();
  });

  test('list, inspect, images and version are the same', async () => {
    // an uptime in words may pass a second between the two
    const still = <T extends object>(list: T[]) => list.map((each) => ({ ...each, Status: '' }));
    expect(still(await docker.containers.list({ all: true }))).toEqual(
      still(await dockerode.listContainers({ all: true })),
    );
    expect(await docker.containers.inspect('web')).toEqual(await dockerode.getContainer('web').inspect());
    // engines list images of one age in any order
    const inOrder = <T extends { Id: string }>(list: T[]) => list.sort((a, b) => a.Id.localeCompare(b.Id));
    expect(inOrder(await docker.images.list({ all: true }))).toEqual(
      inOrder(await dockerode.listImages({ all: true })),
    );
    expect(await docker.system.version()).toEqual(await dockerode.version());
  });

  test('a container that is not there', async () => {
    const theirs = await failure(dockerode.getContainer('none').inspect());
    expect(theirs.message).toBe('(HTTP code 404) no such container - No such container: none ');
    told(theirs.message.trim());
    const ours = await failure(docker.containers.inspect('none'));
    expect(String(ours)).toBe('NotFoundError: No such container: none');
    told(String(ours));
  });

  test('a pull that fails: known before the stream, and in it', async () => {
    const image = `${bed.gateway}:1/none`;
    expect((await failure(docker.pull(image))).message).toContain('connection refused');
    expect((await failure(dockerode.pull(image))).message).toContain('(HTTP code 500)');
    // a build fails in the stream
    const files = { Dockerfile: 'FROM busybox\nRUN exit 7\n' };
    const ours = await failure(docker.build({ files }, { auths: null }));
    expect(String(ours)).toBe("StreamError: The command '/bin/sh -c exit 7' returned a non-zero code: 7");
    told(String(ours));
    const stream = await dockerode.buildImage(Readable.from(tarOf(files)));
    let bytes = '';
    for await (const chunk of stream) bytes += String(chunk);
    expect(bytes).toContain('returned a non-zero code: 7'); // as text, in a stream that ended well
  });

  test('starting what runs', async () => {
    expect(await failure(docker.containers.start('web'))).toBeUndefined();
    const theirs = await failure(dockerode.getContainer('web').start());
    expect(theirs.message).toContain('(HTTP code 304) container already started');
    told('(HTTP code 304) container already started');
  });

  test('logs', async () => {
    const { id } = await docker.run('busybox', ['sh', '-c', 'echo out; echo err >&2']);
    const theirs = await dockerode.getContainer(id).logs({ stdout: true, stderr: true });
    expect([...theirs.subarray(1, 8)]).toEqual([0, 0, 0, 0, 0, 0, 4]); // frames, for the caller to take apart
    expect(await docker.containers.logs(id, { stdout: true, stderr: true }).text()).toEqual({
      stdout: 'out\n',
      stderr: 'err\n',
    });
    told('bytes with frame headers');
  });

  test('exec and its exit code', async () => {
    const exec = await dockerode.getContainer('web').exec({ Cmd: ['sh', '-c', 'echo hi; exit 4'], AttachStdout: true });
    const stream = await exec.start({});
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).subarray(8).toString()).toBe('hi\n');
    expect(await docker.exec('web', ['sh', '-c', 'echo hi; exit 4'])).toMatchObject({ exitCode: 4, stdout: 'hi\n' });
  });

  test('the digits of an event', async () => {
    const until = Math.ceil(Date.now() / 1000);
    const [ours] = await docker.system.events({ since: '0', until: String(until) }).toArray();
    const stream = await dockerode.getEvents({ since: 0, until });
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    const [line = ''] = text.split('\n');
    const exact = /"timeNano":(\d+)/.exec(line)?.[1];
    expect(String(ours?.timeNano)).toBe(exact);
    expect(String((JSON.parse(line) as { timeNano: number }).timeNano)).not.toBe(exact);
  });

  test('a misspelt parameter, and nothing that listens', async () => {
    expect(await failure(dockerode.listContainers({ al: true } as object))).toBeUndefined();
    expect(String(await failure(docker.containers.list({ al: true } as never)))).toBe(
      'TypeError: ContainerList has no parameter al',
    );
    told('TypeError: ContainerList has no parameter al');
    const theirs = await failure(new Dockerode({ host: '127.0.0.1', port: 1 }).ping());
    expect(theirs.message).toBe('connect ECONNREFUSED 127.0.0.1:1');
    told(theirs.message);
    const ours = await failure(Docker.connect({ host: 'tcp://127.0.0.1:1', env: {} }));
    expect(String(ours)).toBe('ConnectionError: tcp://127.0.0.1:1: nothing listens there: is Docker running?');
    told(String(ours));
  });
});
