import { expect, test } from 'vitest';
import type { Engine } from '../../../src/server/engine/engine.ts';
import { patchInspect } from '../../../src/server/handlers/inspect.ts';

const engine = {
  id: 'ID1',
  name: 'n1',
  info: { NCPU: 4, MemTotal: 9, Labels: ['zone=a'], OSType: 'linux' },
  connection: { ip: '10.0.0.1', url: 'http://10.0.0.1:2375' },
} as Engine;
const patched = (json: string) =>
  Buffer.from(patchInspect(Buffer.from(json).toString('latin1'), engine), 'latin1').toString();

test('the node comes in front, and every other byte stays', () => {
  const rest = '"Id":"x","Big":18446744073709551615, "HostConfig":{"PortBindings":{"80/tcp":[{"HostIp":""}]}}}';
  expect(patched(`{${rest}`)).toBe(
    `{"Node":{"ID":"ID1","IP":"10.0.0.1","Addr":"http://10.0.0.1:2375","Name":"n1","Cpus":4,"Memory":9,"Labels":{"zone":"a","ostype":"linux"}},${rest}`,
  );
});
test.each([
  [
    '{"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"1"},{"HostIp":"::","HostPort":"1"}]}',
    [{ HostIp: '10.0.0.1', HostPort: '1' }],
  ],
  ['{"80/tcp":[{"HostIp":"","HostPort":"1"}]}', [{ HostIp: '10.0.0.1', HostPort: '1' }]],
  ['{"80/tcp":[{"HostIp":"127.0.0.1","HostPort":"1"}]}', [{ HostIp: '127.0.0.1', HostPort: '1' }]],
  ['{"80/tcp":null}', null],
])('ports %s', (ports, rows) => {
  const text = patched(`{"NetworkSettings":{"SandboxID":"s","Ports":${ports},"Networks":{}},"Z":1}`);
  expect(JSON.parse(text)).toMatchObject({ NetworkSettings: { SandboxID: 's', Ports: { '80/tcp': rows } }, Z: 1 });
});
test('an empty object stays JSON', () => expect(JSON.parse(patched('{}'))).toHaveProperty('Node'));
test('names that look like the settings are passed over', () => {
  const ports = '{"80/tcp":[{"HostIp":"","HostPort":"1"}]}';
  const text = patched(
    `{"Config":{"Volumes":{"NetworkSettings":{}},"Env":["\\"NetworkSettings\\":{\\"Ports\\":{}}"]},"NetworkSettings":{"Ports":${ports}}}`,
  );
  expect(JSON.parse(text).NetworkSettings.Ports['80/tcp']).toEqual([{ HostIp: '10.0.0.1', HostPort: '1' }]);
});
test('bytes that are no ASCII stay as they are', () => {
  const ports = '{"80/tcp":[{"HostIp":"","HostPort":"1"},{"HostIp":"::","HostPort":"ü"}]}';
  expect(patched(`{"Name":"/é","NetworkSettings":{"Ports":${ports}},"Path":"漢"}`)).toMatch(/"\/é".*"ü".*"漢"/);
});
