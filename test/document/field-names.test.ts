import { expect, test } from 'vitest';
import { loadDocument, type SchemaObject } from '../../src/document/document.ts';
import { FieldNames } from '../../src/document/field-names.ts';

const document = loadDocument('swarm');
const names = new FieldNames(document);
const bodyOf = (path: string): SchemaObject => {
  const schema = document.paths[path]?.post?.requestBody?.content['application/json']?.schema;
  if (!schema) throw new Error(`${path} has no body`);
  return schema;
};

test.each([
  ['/containers/create', '{"image":"x","ENV":["A=1"]}', '{"Image":"x","Env":["A=1"]}'],
  [
    '/containers/create',
    '{ "hostconfig" : {"memory":9007199254740993, "nanoCpus":1.0},\n"x":"é" }',
    '{ "HostConfig" : {"Memory":9007199254740993, "NanoCpus":1.0},\n"x":"é" }',
  ],
  [
    '/containers/create',
    '{"HostConfig":{"portbindings":{"80/TCP":[{"hostport":"80"},{"HostIp":""}]},"mounts":[{"type":"volume","source":"a"}]}}',
    '{"HostConfig":{"PortBindings":{"80/TCP":[{"HostPort":"80"},{"HostIp":""}]},"Mounts":[{"Type":"volume","Source":"a"}]}}',
  ],
  [
    '/containers/create',
    '{"networkingconfig":{"endpointsconfig":{"HOST":{"aliases":[]}}}}',
    '{"NetworkingConfig":{"EndpointsConfig":{"HOST":{"Aliases":[]}}}}',
  ],
  // the last one counts, for engines and here
  [
    '/containers/create',
    '{"memory":1,"MEMORY":2,"Memory":3,"memory":4}',
    '{"Memory":1,"Memory":2,"Memory":3,"Memory":4}',
  ],
  ['/containers/create', '{"\\u0049MAGE":"x","ho\u017ftname":"h"}', '{"Image":"x","Hostname":"h"}'],
  ['/volumes/create', '{"name":"v","driveropts":{"Type":"nfs"}}', '{"Name":"v","DriverOpts":{"Type":"nfs"}}'],
  [
    '/networks/create',
    '{"name":"n","ipam":{"config":[{"subnet":"x"}]}}',
    '{"Name":"n","IPAM":{"Config":[{"Subnet":"x"}]}}',
  ],
  ['/containers/{id}/exec', '{"cmd":["true"],"TTY":true}', '{"Cmd":["true"],"Tty":true}'],
])('%s: %s is read as %s', (path, text, expected) => {
  const schema = bodyOf(path);
  expect(names.areExact(schema, JSON.parse(text))).toBe(false);
  expect(names.spelt(schema, text)).toBe(expected);
  expect(names.areExact(schema, JSON.parse(expected))).toBe(true);
});

test.each([
  '{"Image":"x","HostConfig":{"Memory":1,"Binds":null}}',
  '{"Labels":{"image":"x","memory":"y"},"Env":["memory=1"],"constructor":1,"__proto__":{},"SS":"ß"}',
  '{"HostConfig":null,"NetworkingConfig":[]}',
  '[{"image":"x"}]',
  '"image"',
])('%s stays as it is', (text) => {
  const schema = bodyOf('/containers/create');
  expect(names.areExact(schema, JSON.parse(text))).toBe(true);
  expect(names.spelt(schema, text)).toBe(text);
});

test('thousands of fields in another case cost no more each than one', () => {
  const text = `{${Array.from({ length: 50_000 }, (_, i) => `"memory":${i}`).join(',')}}`;
  expect(names.spelt(bodyOf('/containers/create'), text)).toBe(text.replaceAll('memory', 'Memory'));
});
