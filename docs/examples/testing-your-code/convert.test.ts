import { Docker } from 'shoal';
import { createRegistry, type Program, type Simulated, simulate } from 'shoal/simulator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convert } from './convert.js';

/** Stands in for the program in the image: a function with arguments, streams, files and an exit code. */
const converter: Program = async ({ args, stdin, stdout, stderr }) => {
  if (args[1] !== 'html') {
    await stderr.write(`unknown format ${args[1]}\n`);
    return 2;
  }
  for (let line = await stdin.readLine(); line !== undefined; line = await stdin.readLine()) {
    if (line === 'PANIC') throw new Error('out of ink');
    await stdout.write(`<p>${line}</p>\n`);
  }
};

let engine: Simulated;
let docker: Docker;

beforeEach(async () => {
  const registry = await createRegistry([{ name: 'team/convert:1' }]);
  engine = await simulate({ registry, programs: { convert: converter } });
  docker = await Docker.connect({ host: engine.address });
});
afterEach(() => engine.stop());

test('the image is pulled the first time', async () => {
  expect(await convert(docker, 'hello\n')).toBe('<p>hello</p>\n');
  expect(engine.engine.images.lookup('team/convert:1')).toBeDefined();
});

test('nothing is left behind', async () => {
  await convert(docker, 'hello\n');
  expect(engine.engine.containers()).toEqual([]);
});

test('what the converter says is in the error', async () => {
  await expect(convert(docker, 'PANIC\n')).rejects.toThrow('convert failed: convert: out of ink');
});

test('an engine that fails in the middle is told, not waited for', async () => {
  engine.faults.add({ kind: 'drop' }, { operations: ['ContainerStart'] });
  await expect(convert(docker, 'hello\n')).rejects.toThrow('connection');
});
