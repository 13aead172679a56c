// @docker/node-sdk's main flow
import assert from 'node:assert';
import { DockerClient, Filter } from '@docker/node-sdk';

const docker = await DockerClient.fromDockerHost(process.env.DOCKER_HOST);
assert.equal((await docker.systemVersion()).ApiVersion, process.env.SHOAL_API_VERSION);
const { Id } = await docker.containerCreate({ Image: 'test/sleeper', Labels: { sdk: '1' } });
await docker.containerStart(Id);
assert.equal((await docker.containerList({ filters: new Filter().add('label', 'sdk=1') })).length, 1);
await docker.containerDelete(Id, { force: true });
await docker.close?.();
process.stdout.write('done\n');
process.exit(0);
