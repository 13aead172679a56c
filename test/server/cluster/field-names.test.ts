import { expect, test } from 'vitest';
import { spelt } from '../../../src/server/cluster/field-names.ts';

const read = (text: string) => {
  const { rawBody, body } = spelt({ rawBody: Buffer.from(text), body: JSON.parse(text) as object });
  expect(body).toEqual(JSON.parse(rawBody.toString()));
  return rawBody.toString();
};

test.each([
  ['{"image":"x","ENV":["A=1"]}', '{"Image":"x","Env":["A=1"]}'],
  [
    '{"hostconfig":{"memory":9007199254740993, "nanoCpus":1}}',
    '{"HostConfig":{"Memory":9007199254740993, "NanoCpus":1}}',
  ],
  [
    '{"HostConfig":{"portbindings":{"80/TCP":[{"hostport":"80"},{"HostIp":""}]},"mounts":[{"type":"volume","source":"a"}]}}',
    '{"HostConfig":{"PortBindings":{"80/TCP":[{"HostPort":"80"},{"HostIp":""}]},"Mounts":[{"Type":"volume","Source":"a"}]}}',
  ],
  ['{"networkingconfig":{"endpointsconfig":{"HOST":{}}}}', '{"NetworkingConfig":{"EndpointsConfig":{"HOST":{}}}}'],
])('%s is read as %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
  '{"Image":"x","HostConfig":{"Memory":1,"Binds":null}}',
  '{"Labels":{"image":"x","memory":"y"},"Env":["memory=1"],"Healthcheck":{"test":[]},"constructor":1}',
  '{"HostConfig":null,"NetworkingConfig":[]}',
  '[]',
])('%s stays as it is, the very same', (text) => {
  const request = { rawBody: Buffer.from(text), body: JSON.parse(text) as object };
  expect(spelt(request)).toBe(request);
});

test.each([
  ['{"memory":"lots"}', 'Memory: expected a whole number'],
  ['{"image":5}', 'Image: expected a text'],
  ['{"env":"A=1"}', 'Env: expected a list'],
  ['{"Env":["A=1",2],"image":"x"}', 'Env.1: expected a text'],
  ['{"labels":{"a":1}}', 'Labels.a: expected a text'],
  ['{"hostconfig":[]}', 'HostConfig: expected an object'],
  ['{"hostconfig":{"PortBindings":{"80/tcp":{}}}}', 'HostConfig.PortBindings.80/tcp: expected a list'],
  ['{"hostconfig":{"mounts":["data:/x"]}}', 'HostConfig.Mounts.0: expected an object'],
  ['{"Memory":1,"memory":1.5}', 'Memory: expected a whole number'],
])('%s is refused: %s', (text, message) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ kind: 'invalidParameter', message }));
});

test.each([
  '{"image":null,"hostconfig":{"memory":null,"mounts":null,"portbindings":{"80/tcp":null}}}',
  '{"labels":null}',
])('%s asks for nothing, and is right', (text) => expect(read(text)).toMatch(/Image|Labels/));
