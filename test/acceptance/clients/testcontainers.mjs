// testcontainers' main flow; its ports are on an engine, and it is told where only for all containers at once
import assert from 'node:assert';
import { GenericContainer, Network, Wait } from 'testcontainers';

process.env.TESTCONTAINERS_HOST_OVERRIDE = process.env.SHOAL_ANY_ENGINE;
const network = await new Network().start();
const container = await new GenericContainer('test/web:1')
  .withExposedPorts(80)
  .withEnvironment({ 'constraint:node': '=e1' })
  .withWaitStrategy(Wait.forHttp('/', 80))
  .start();
const page = await fetch(`http://${container.getHost()}:${container.getMappedPort(80)}/`);
assert.equal(await page.text(), 'hello\n');
assert.equal((await container.exec(['echo', 'in'])).output.trim(), 'in');
await container.copyContentToContainer([{ content: 'copied', target: '/copied' }]);
assert.equal((await container.exec(['cat', '/copied'])).output.trim(), 'copied');
await container.stop();
await network.stop();
process.stdout.write('done\n');
process.exit(0);
