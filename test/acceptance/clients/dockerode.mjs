// dockerode's main flows
import assert from 'node:assert';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import Docker from 'dockerode';

const docker = new Docker(); // DOCKER_HOST
assert.equal((await docker.info()).Containers, 0);

const out = new PassThrough();
const heard = text(out);
const [result, first] = await docker.run('busybox', ['echo', 'hi'], out, { HostConfig: {} });
out.end();
assert.equal(result.StatusCode, 0);
assert.equal((await heard).trim(), 'hi');
await first.remove();

const container = await docker.createContainer({ Image: 'test/sleeper', Labels: { node: '1' }, name: 'ode' });
await container.start();
const exec = await container.exec({ Cmd: ['cat'], AttachStdin: true, AttachStdout: true, AttachStderr: true });
const stream = await exec.start({ hijack: true, stdin: true });
const stdout = new PassThrough();
const echoed = text(stdout);
docker.modem.demuxStream(stream, stdout, stdout);
stream.on('end', () => stdout.end());
stream.write('through stdin\n');
stream.end();
assert.equal(await echoed, 'through stdin\n');
assert.equal((await exec.inspect()).ExitCode, 0);

const listed = await docker.listContainers({ filters: { label: ['node=1'] } });
assert.equal(listed.length, 1);
assert.match(listed[0].Names[0], /^\/e[123]\/ode$/);
assert.ok((await container.stats({ stream: false })).memory_stats.usage > 0);

const events = await docker.getEvents({ filters: { container: [container.id], event: ['die'] } });
const died = once(events, 'data');
await container.stop({ t: 1 });
assert.equal(JSON.parse((await died)[0]).Action, 'die');
events.destroy();
await container.remove();
await assert.rejects(container.inspect(), { statusCode: 404 });

await assert.rejects(docker.createContainer({ Image: 'nothing-of-this-name' }), { statusCode: 404 });
const network = await docker.createNetwork({ Name: 'ode' });
assert.equal((await network.inspect()).Name, 'ode');
await network.remove();
await docker.createVolume({ Name: 'ode' });
await docker.getVolume('ode').remove();
process.stdout.write('done\n');
process.exit(0);
