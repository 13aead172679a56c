import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/check/referee/referee.ts';
import { exchange, findingsOf, said, view } from '../exchanges.ts';

const wait = (body: unknown, response: object = {}) => exchange('ContainerWait', { response: { body, ...response } });
const missing = { status: 404, body: { message: 'No such container: x' } };

/** A frame of a multiplexed stream. */
const frame = (stream: number, text: string, length = Buffer.byteLength(text)) =>
  Buffer.concat([Buffer.from([stream, 0, 0, 0]), Buffer.from([0, 0, length >> 8, length & 255]), Buffer.from(text)]);

const logs = (body: Buffer, more: object = {}) =>
  exchange('ContainerLogs', {
    expected: { framing: 'multiplexed' },
    ...more,
    response: { body, framing: 'chunked', type: 'application/vnd.docker.multiplexed-stream' },
  });

test('an answer that fits is not remarked upon', () => {
  expect(said(wait({ StatusCode: 0 }))).toEqual([]);
  expect(said(exchange('ContainerInspect', { response: missing }))).toEqual([]);
  expect(said(exchange('ContainerKill', { response: { status: 204, framing: 'none', headers: [] } }))).toEqual([]);
});

describe('status', () => {
  test('one that the operation does not document', () => {
    const [finding] = findingsOf(wait({ message: 'I am a teapot' }, { status: 418 }));
    expect(finding).toMatchObject({ severity: 'deviation', rule: 'status', operation: 'ContainerWait', status: 418 });
    expect(finding?.schemaPath).toBe('#/paths/~1containers~1{id}~1wait/post/responses');
  });

  test('a documented one that the situation does not call for', () => {
    const one = exchange('ContainerInspect', { expected: { status: [200] }, response: missing });
    expect(said(one)).toEqual(['behaviour']);
  });

  test('one that came with a later version is not documented in an older one', () => {
    const answer = exchange('SystemDataUsage', { response: { status: 400, body: { message: 'bad condition' } } });
    expect([said(answer, '1.41'), said(answer, '1.42')]).toEqual([['status'], []]);
  });
});

describe('body', () => {
  test('a required field is missing', () => {
    const [finding] = findingsOf(wait({ statuscode: 0 }));
    expect(finding).toMatchObject({ rule: 'required', where: '/StatusCode' });
    expect(finding?.schemaPath).toMatch(/^#\/components\/schemas\/\w+\/required$/);
  });

  test('a value has the wrong type, said once for a list', () => {
    const summary = { Id: 5 };
    const lists = findingsOf(exchange('ContainerList', { response: { body: [summary, summary] } }));
    const types = lists.filter(({ rule }) => rule === 'type');
    expect(types).toHaveLength(1);
    expect(types[0]).toMatchObject({ where: '/*/Id', message: 'must be string, got 5' });
  });

  test('null where the document has none', () => {
    expect(said(wait({ StatusCode: null }))).toEqual(['type /StatusCode']);
  });

  test('a field nobody knows is undocumented, and no deviation', () => {
    const [finding] = findingsOf(wait({ StatusCode: 0, Mood: 'good' }));
    expect(finding).toMatchObject({ severity: 'undocumented', rule: 'unknown-field', where: '/Mood' });
  });

  test('a field of a later version is unknown in an older one', () => {
    const body = [{ Id: 'a', ImageManifestDescriptor: {} }];
    const unknown = (version: string) => said(exchange('ContainerList', { response: { body } }), version);
    expect(unknown('1.47')).toContain('unknown-field /*/ImageManifestDescriptor');
    expect(unknown('1.48')).not.toContain('unknown-field /*/ImageManifestDescriptor');
  });

  test('a value outside an open enum is a note', () => {
    const findings = findingsOf(exchange('ContainerList', { response: { body: [{ State: 'stopping' }] } }));
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'note', rule: 'enum', where: '/*/State' }));
  });

  test('it is no JSON, or empty', () => {
    expect([said(wait('StatusCode: 0')), said(wait(''))]).toEqual([['json'], ['json']]);
  });

  test('there is one where none is documented', () => {
    expect(said(exchange('ContainerPause', { response: { status: 204, body: 'done' } }))).toContain('media-type');
  });

  test('an unknown media type', () => {
    expect(said(wait({ StatusCode: 0 }, { type: 'text/html' }))).toEqual(['media-type']);
    expect(said(wait({ StatusCode: 0 }, { headers: [], framing: 'close' }))).toEqual(['media-type']);
  });

  test('a 64-bit number beyond the safe integers is an integer', () => {
    expect(said(wait('{"StatusCode":18446744073709551615}'))).toEqual([]);
  });
});

describe('headers', () => {
  const ping = (headers: readonly (readonly [string, string])[]) =>
    exchange('SystemPing', { response: { body: 'OK', headers: [['Content-Type', 'text/plain'], ...headers] } });

  test('a documented one of the wrong type', () => {
    expect(said(ping([['Docker-Experimental', 'maybe']]))).toContain('header header Docker-Experimental');
  });

  test('one nobody knows is undocumented; those of any HTTP server are not remarked upon', () => {
    expect(
      said(
        ping([
          ['X-Mood', 'good'],
          ['Date', 'today'],
          ['Server', 'x'],
        ]),
      ),
    ).toContain('unknown-header header X-Mood');
    expect(
      said(
        ping([
          ['Date', 'today'],
          ['Server', 'x'],
        ]),
      ),
    ).not.toContain('unknown-header header Date');
  });
});

describe('streams', () => {
  test('good frames pass, also when the client left inside one', () => {
    const bytes = Buffer.concat([frame(1, 'out\n'), frame(2, 'err\n')]);
    expect(said(logs(bytes))).toEqual([]);
    const left = logs(bytes.subarray(0, 14));
    expect(said({ ...left, response: left.response && { ...left.response, ending: 'left' } })).toEqual([]);
  });

  test('bytes that are no frame, and a frame that does not end', () => {
    expect(said(logs(Buffer.from('plain text')))).toEqual(['stream']);
    expect(said(logs(frame(1, 'out\n', 40)))).toEqual(['stream']);
    expect(said(logs(frame(7, 'out\n')))).toEqual(['stream']);
  });

  test('a terminal’s stream is raw', () => {
    expect(said({ ...logs(Buffer.from('plain text')), expected: { framing: 'raw' } })).toEqual([]);
  });

  test('a line of progress that is no JSON, or not as described', () => {
    const pull = (body: string) => exchange('ImageCreate', { response: { body, framing: 'chunked' } });
    expect(said(pull('{"status":"Pulling"}\r\n{"status":"Done"}\r\n'))).toEqual([]);
    expect(said(pull('{"status":"Pulling"}\n<html>\n'))).toEqual(['json']);
    expect(said(pull('{"status":5}\n'))).toEqual(['type /status']);
  });

  test('a tar with a broken header, or without an end', () => {
    const tar = (body: Buffer) => exchange('ContainerArchive', { response: { body, type: 'application/x-tar' } });
    expect(said(tar(Buffer.alloc(1024)))).toEqual([]);
    expect(said(tar(Buffer.alloc(512, 1)))).toEqual(['stream']);
    expect(said(tar(Buffer.alloc(0)))).toEqual(['stream']);
  });

  test('the connection is handed over as asked', () => {
    const attach = (upgrade: string | undefined, status: number, answered?: string) =>
      exchange('ContainerAttach', {
        request: { method: 'POST', headers: upgrade ? [['Upgrade', upgrade]] : [] },
        response: {
          status,
          framing: 'hijack',
          headers: [
            ['Content-Type', 'application/vnd.docker.multiplexed-stream'],
            ...(answered ? [['Upgrade', answered] as const] : []),
          ],
        },
      });
    expect(said(attach('tcp', 101, 'tcp'))).toEqual([]);
    expect(said(attach(undefined, 200))).toEqual([]);
    expect(said(attach(undefined, 101, 'tcp'))).toEqual(['stream']);
    expect(said(attach('tcp', 101, 'h2c'))).toEqual(['stream']);
    expect(said(attach('tcp', 200))).toEqual(['stream']);
  });
});

describe('wire', () => {
  test('bytes behind an answer that has no body', () => {
    const one = exchange('ContainerKill', { response: { status: 204, framing: 'none', headers: [], bodyBytes: 4 } });
    expect(said(one)).toContain('wire');
  });

  test('two lengths at once, or a wrong one', () => {
    const both = [
      ['Content-Type', 'application/json'],
      ['Content-Length', '16'],
      ['Transfer-Encoding', 'chunked'],
    ] as const;
    expect(said(wait({ StatusCode: 0 }, { framing: 'chunked', headers: both }))).toEqual(['wire']);
    const short = [
      ['Content-Type', 'application/json'],
      ['Content-Length', '5'],
    ] as const;
    expect(said(wait({ StatusCode: 0 }, { headers: short }))).toEqual(['wire']);
  });

  test('no answer at all', () => {
    const one = { ...exchange('ContainerWait'), response: undefined, failure: 'no answer within 60 s' };
    expect(findingsOf(one)).toEqual([
      expect.objectContaining({ severity: 'deviation', rule: 'wire', status: 0, message: 'no answer within 60 s' }),
    ]);
  });
});

test('a success on a path the document does not have is undocumented', () => {
  expect(said(exchange(undefined, { response: { body: {} } }))).toEqual(['operation']);
  expect(said(exchange(undefined, { response: missing }))).toEqual([]);
});

test('fields that came are counted', () => {
  const { fields } = judge(wait({ StatusCode: 0 }), view());
  expect([...fields].map((pointer) => pointer.split('/').at(-1))).toEqual(['StatusCode']);
});
