/** Every operation of the document, each with the answers a client can get, from a manager of engines 20.10, 26 and 28. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { WebSocket } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OperationId, operations } from '../../src/generated/operations.ts';
import document from '../../src/generated/swarm.openapi.json' with { type: 'json' };
import { parseTarget, route } from '../../src/server/http/route.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { archive, type Image, tar, testImages } from '../support/engines/image.ts';
import { type Managed, startManaged } from '../support/engines/managed.ts';
import { type Registry, registryAuth, registryUser, startRegistry } from '../support/engines/registry.ts';
import { type SearchIndex, startSearchIndex } from '../support/engines/search-index.ts';

type Check = (body: string, headers: IncomingMessage['headers']) => unknown;

interface Row {
  readonly operation: OperationId;
  /** `METHOD path?query`; `{name}` is what an earlier answer told. */
  readonly ask: string;
  readonly body?: object | Buffer;
  readonly headers?: Record<string, string>;
  readonly status: number;
  /** A part of the text, or a look at it. */
  readonly says?: string | RegExp | Check;
}

describeWithEngines('every operation in front of three engines', () => {
  let managed: Managed;
  let registry: Registry;
  let images: Image[];
  let index: SearchIndex;
  const known: Record<string, string> = {};
  const asked = new Set<OperationId>();
  beforeAll(async () => {
    managed = await startManaged(['20.10', '26', { version: '28', flags: ['--experimental'] }]);
    registry = await startRegistry(managed.bed);
    images = await testImages();
    index = await startSearchIndex(managed.bed, registry.address, ['mine/box']);
    known.registry = registry.address;
    known.index = index.address;
  });
  afterAll(async () => {
    index?.stop();
    await managed?.stop();
  });

  const keep =
    (name: string, ...path: string[]): Check =>
    (body) => {
      const found = path.reduce((value, key) => (value as Record<string, unknown>)[key], JSON.parse(body) as unknown);
      expect(found).toEqual(expect.any(String));
      known[name] = String(found);
    };
  const has =
    (...parts: object[]): Check =>
    (body) => {
      const value = JSON.parse(body) as unknown;
      for (const part of parts) expect(value).toEqual(Array.isArray(value) ? expect.arrayContaining([part]) : part);
    };
  const like = (part: object) => expect.objectContaining(part);
  const filled = (value: string) => value.replace(/\{(\w+)\}/g, (all, name: string) => known[name] ?? all);

  /** One request, answered whole: what upgrades is told and closed. */
  async function ask({ ask, body, headers = {} }: Row) {
    const [method = '', path = ''] = filled(ask).split(/ (.*)/s);
    const json = body && !Buffer.isBuffer(body);
    const bytes = json ? Buffer.from(filled(JSON.stringify(body))) : body;
    const length = { 'content-length': String((bytes as Buffer | undefined)?.length ?? 0) };
    const call = request(managed.url + path, {
      method,
      headers: { ...length, ...(json && { 'content-type': 'application/json' }), ...headers },
    });
    call.end(bytes);
    const [answer, socket] = (await Promise.race([once(call, 'response'), once(call, 'upgrade')])) as [
      IncomingMessage,
      { destroy(): void } | undefined,
    ];
    if (socket) socket.destroy();
    return { status: answer.statusCode ?? 0, body: socket ? '' : await text(answer), headers: answer.headers };
  }

  function rows(title: string, table: () => readonly Row[]): void {
    test(title, async () => {
      for (const row of table()) {
        const { method, path } = { method: row.ask.split(' ')[0] ?? '', path: filled(row.ask.split(' ')[1] ?? '') };
        expect([row.ask, route(method, parseTarget(path).path)?.operationId]).toEqual([row.ask, row.operation]);
        asked.add(row.operation);
        const answer = await ask(row);
        expect([row.ask, answer.status, answer.status === row.status ? '' : answer.body]).toEqual([
          row.ask,
          row.status,
          '',
        ]);
        const isJson = answer.headers['content-type'] === 'application/json'; // but for what an engine says of websockets
        if (answer.status >= 400 && method !== 'HEAD' && isJson)
          expect(JSON.parse(answer.body)).toEqual({ message: expect.stringMatching(/./) });
        if (typeof row.says === 'function') row.says(answer.body, answer.headers);
        else if (row.says !== undefined) expect(answer.body).toMatch(row.says);
      }
    });
  }

  rows('system', () => [
    {
      operation: 'SystemPing',
      ask: 'GET /_ping',
      status: 200,
      says: (body, headers) => {
        expect([body, headers['api-version'], headers['content-type']]).toEqual([
          'OK',
          '1.41',
          'text/plain; charset=utf-8',
        ]);
      },
    },
    { operation: 'SystemPingHead', ask: 'HEAD /_ping', status: 200, says: /^$/ },
    {
      operation: 'SystemVersion',
      ask: 'GET /version',
      status: 200,
      says: has(like({ ApiVersion: '1.41', MinAPIVersion: '1.24' })),
    },
    {
      operation: 'SystemInfo',
      ask: 'GET /info',
      status: 200,
      says: has(like({ NCPU: expect.any(Number), Swarm: like({ LocalNodeState: 'inactive' }) })),
    },
    { operation: 'SystemInfo', ask: 'GET /v1.99/info', status: 400, says: 'client version 1.99 is too new' },
    {
      operation: 'SystemDataUsage',
      ask: 'GET /system/df',
      status: 200,
      says: has(like({ LayersSize: expect.any(Number) })),
    },
    { operation: 'SystemEvents', ask: 'GET /events?since=0&until=1', status: 200, says: /^$/ },
    { operation: 'SystemEvents', ask: 'GET /events?since=2&until=1', status: 400, says: '`since` time' },
    {
      operation: 'SystemAuth',
      ask: 'POST /auth',
      body: { ...registryUser, serveraddress: registry.address },
      status: 200,
      says: 'Login Succeeded',
    },
    {
      operation: 'SystemAuth',
      ask: 'POST /auth',
      body: { ...registryUser, password: 'x', serveraddress: registry.address },
      status: 500,
    },
    {
      operation: 'ClusterNodeList',
      ask: 'GET /cluster/nodes',
      status: 200,
      says: has(like({ Name: 'e1', State: 'healthy' })),
    },
    {
      operation: 'ClusterNodeUpdate',
      ask: 'POST /cluster/nodes/e3/update',
      body: { Availability: 'active' },
      status: 200,
    },
    {
      operation: 'ClusterNodeUpdate',
      ask: 'POST /cluster/nodes/e9/update',
      body: { Availability: 'active' },
      status: 404,
      says: 'No such node: e9',
    },
  ]);

  const nothing = { Image: 'test/sleeper', Cmd: ['sleep', '1000000'] };
  rows('containers: created, listed, looked at', () => [
    {
      operation: 'ContainerCreate',
      ask: 'POST /containers/create?name=one',
      body: { ...nothing, Labels: { k: 'v' }, ExposedPorts: { '7/tcp': {} } },
      status: 201,
      says: keep('one', 'Id'),
    },
    {
      operation: 'ContainerCreate',
      ask: 'POST /containers/create?name=one',
      body: nothing,
      status: 409,
      says: 'already in use',
    },
    {
      operation: 'ContainerCreate',
      ask: 'POST /containers/create',
      body: { Image: 'nothing/there' },
      status: 404,
      says: 'No such image: nothing/there',
    },
    {
      operation: 'ContainerCreate',
      ask: 'POST /containers/create',
      body: { ...nothing, HostConfig: { IpcMode: 'container:nobody' } },
      status: 400,
      says: 'No such container: nobody',
    },
    {
      operation: 'ContainerCreate',
      ask: 'POST /containers/create?name=alone',
      body: { ...nothing, HostConfig: { NetworkMode: 'container:nobody' }, Env: ['constraint:node==e1'] },
      status: 201, // engines look for it when they start
    },
    {
      operation: 'ContainerStart',
      ask: 'POST /containers/alone/start',
      status: 404,
      says: 'No such container: nobody',
    },
    { operation: 'ContainerDelete', ask: 'DELETE /containers/alone', status: 204 },
    { operation: 'ContainerCreate', ask: 'POST /containers/create?name=no:good', body: nothing, status: 400 },
    {
      operation: 'ContainerCreate',
      ask: 'POST /containers/create',
      body: { ...nothing, Env: ['constraint:node==e9'] },
      status: 503,
      says: 'node==e9',
    },
    { operation: 'ContainerStart', ask: 'POST /containers/one/start', status: 204 },
    { operation: 'ContainerStart', ask: 'POST /containers/one/start', status: 304, says: /^$/ },
    {
      operation: 'ContainerStart',
      ask: 'POST /containers/nobody/start',
      status: 404,
      says: 'No such container: nobody',
    },
    {
      operation: 'ContainerInspect',
      ask: 'GET /containers/one/json?size=1',
      status: 200,
      says: has(like({ Name: '/one', SizeRootFs: expect.any(Number), Node: like({ Cpus: expect.any(Number) }) })),
    },
    {
      operation: 'ContainerInspect',
      ask: 'GET /containers/nobody/json',
      status: 404,
      says: 'No such container: nobody',
    },
    {
      operation: 'ContainerList',
      ask: 'GET /containers/json',
      status: 200,
      says: has(like({ Names: [expect.stringMatching(/^\/e[123]\/one$/)] })),
    },
    {
      operation: 'ContainerList',
      ask: 'GET /containers/json?size=1&limit=1',
      status: 200,
      says: '"SizeRootFs":',
    },
    ...[
      '{"ancestor":["test/sleeper"]}',
      '{"expose":["7/tcp"]}',
      '{"health":["none"]}',
      '{"id":["{one}"]}',
      '{"is-task":["false"]}',
      '{"label":["k=v"]}',
      '{"name":["^one$"]}',
      '{"name":["on"]}',
      '{"network":["bridge"]}',
      '{"status":["running"]}',
      '{"since":["one"]}',
    ].map(
      (filters): Row => ({
        operation: 'ContainerList',
        ask: `GET /containers/json?filters=${filters}`,
        status: 200,
        says: filters.includes('since') ? /^\[\]\s*$/ : '/one',
      }),
    ),
    {
      operation: 'ContainerList',
      ask: 'GET /containers/json?filters={"nope":["x"]}',
      status: 400,
      says: "invalid filter 'nope'",
    },
    { operation: 'ContainerTop', ask: 'GET /containers/one/top', status: 200, says: 'sleep 1000000' },
    { operation: 'ContainerTop', ask: 'GET /containers/one/top?ps_args=aux', status: 200, says: '"%CPU"' },
    {
      operation: 'ContainerStats',
      ask: 'GET /containers/one/stats?stream=0',
      status: 200,
      says: has(like({ memory_stats: like({ usage: expect.any(Number) }) })),
    },
    { operation: 'ContainerChanges', ask: 'GET /containers/one/changes', status: 200, says: /null|\[/ },
    { operation: 'ContainerLogs', ask: 'GET /containers/one/logs?stdout=1', status: 200, says: /^$/ },
    {
      operation: 'ContainerLogs',
      ask: 'GET /containers/one/logs',
      status: 400,
      says: 'must choose at least one stream',
    },
    { operation: 'ContainerResize', ask: 'POST /containers/one/resize?h=10&w=20', status: 200 },
    { operation: 'ContainerExport', ask: 'GET /containers/nobody/export', status: 404 },
    { operation: 'ContainerExport', ask: 'GET /containers/one/export', status: 200, says: 'etc/passwd' },
  ]);

  rows('containers: files, exec, attach', () => [
    {
      operation: 'PutContainerArchive',
      ask: 'PUT /containers/one/archive?path=/tmp',
      body: known.tar ? Buffer.from(known.tar, 'base64') : undefined,
      status: 200,
    },
    {
      operation: 'PutContainerArchive',
      ask: 'PUT /containers/one/archive?path=/nowhere',
      body: Buffer.alloc(1024),
      status: 404,
    },
    {
      operation: 'ContainerArchiveInfo',
      ask: 'HEAD /containers/one/archive?path=/tmp/file',
      status: 200,
      says: (_body, headers) => {
        expect(JSON.parse(atob(String(headers['x-docker-container-path-stat'])))).toMatchObject({
          name: 'file',
          size: 7,
        });
      },
    },
    { operation: 'ContainerArchiveInfo', ask: 'HEAD /containers/one/archive?path=/nowhere', status: 404 },
    { operation: 'ContainerArchive', ask: 'GET /containers/one/archive?path=/tmp/file', status: 200, says: 'content' },
    { operation: 'ContainerArchive', ask: 'GET /containers/one/archive', status: 400 },
    {
      operation: 'ContainerExec',
      ask: 'POST /containers/one/exec',
      body: { Cmd: ['echo', 'ran'], AttachStdout: true },
      status: 201,
      says: keep('exec', 'Id'),
    },
    { operation: 'ContainerExec', ask: 'POST /containers/nobody/exec', body: { Cmd: ['true'] }, status: 404 },
    { operation: 'ExecResize', ask: 'POST /exec/{exec}/resize?h=1&w=1', status: 500, says: /./ },
    { operation: 'ExecStart', ask: 'POST /exec/{exec}/start', body: {}, status: 200, says: 'ran\n' },
    { operation: 'ExecStart', ask: 'POST /exec/nothing/start', body: {}, status: 404 },
    {
      operation: 'ExecInspect',
      ask: 'GET /exec/{exec}/json',
      status: 200,
      says: has(like({ ExitCode: 0, Running: false })),
    },
    { operation: 'ExecInspect', ask: 'GET /exec/nothing/json', status: 404 },
    {
      operation: 'ContainerAttach',
      ask: 'POST /containers/one/attach?stream=1&stdout=1',
      headers: { connection: 'Upgrade', upgrade: 'tcp' },
      status: 101,
    },
    {
      operation: 'ContainerAttach',
      ask: 'POST /containers/nobody/attach?stream=1',
      headers: { connection: 'Upgrade', upgrade: 'tcp' },
      status: 404,
    },
    {
      operation: 'ContainerAttachWebsocket',
      ask: 'GET /containers/one/attach/ws?stream=1',
      status: 400,
      says: /websocket|request/i,
    },
    { operation: 'CheckpointList', ask: 'GET /containers/nobody/checkpoints', status: 404 },
    {
      operation: 'CheckpointCreate',
      ask: 'POST /containers/nobody/checkpoints',
      body: { CheckpointID: 'c' },
      status: 404,
    },
    { operation: 'CheckpointDelete', ask: 'DELETE /containers/nobody/checkpoints/c', status: 404 },
  ]);

  rows('containers: changed, ended, removed', () => [
    { operation: 'ContainerPause', ask: 'POST /containers/one/pause', status: 204 },
    { operation: 'ContainerPause', ask: 'POST /containers/one/pause', status: 409, says: 'already paused' },
    { operation: 'ContainerUnpause', ask: 'POST /containers/one/unpause', status: 204 },
    {
      operation: 'ContainerUpdate',
      ask: 'POST /containers/one/update',
      body: { Memory: 64 * 1024 * 1024, MemorySwap: -1 },
      status: 200,
      says: 'Warnings',
    },
    { operation: 'ContainerRestart', ask: 'POST /containers/one/restart?t=1', status: 204 },
    { operation: 'ContainerKill', ask: 'POST /containers/one/kill?signal=NONSENSE', status: 400, says: /signal/i },
    { operation: 'ContainerKill', ask: 'POST /containers/one/kill', status: 204 },
    { operation: 'ContainerWait', ask: 'POST /containers/one/wait', status: 200, says: has(like({ StatusCode: 137 })) },
    { operation: 'ContainerKill', ask: 'POST /containers/one/kill', status: 409, says: 'is not running' },
    { operation: 'ContainerList', ask: 'GET /containers/json?filters={"exited":["137"]}', status: 200, says: '/one' },
    { operation: 'ContainerStop', ask: 'POST /containers/one/stop', status: 304, says: /^$/ },
    { operation: 'ContainerRename', ask: 'POST /containers/one/rename?name=two', status: 204 },
    { operation: 'ContainerRename', ask: 'POST /containers/one/rename?name=three', status: 404 },
    {
      operation: 'ImageCommit',
      ask: 'POST /commit?container=two&repo=committed&tag=1',
      body: { Cmd: ['true'] },
      status: 201,
      says: 'sha256:',
    },
    { operation: 'ImageCommit', ask: 'POST /commit?container=nobody', status: 404 },
    { operation: 'ContainerDelete', ask: 'DELETE /containers/nobody', status: 404 },
    { operation: 'ContainerDelete', ask: 'DELETE /containers/two?v=1', status: 204 },
    {
      operation: 'ContainerPrune',
      ask: 'POST /containers/prune',
      status: 200,
      says: has(like({ ContainersDeleted: [], SpaceReclaimed: 0 })),
    },
    { operation: 'ContainerPrune', ask: 'POST /containers/prune?filters={"nope":["x"]}', status: 400 },
  ]);

  const auth = () => ({ 'x-registry-auth': registryAuth(registry.address) });
  rows('images', () => [
    { operation: 'ImageList', ask: 'GET /images/json', status: 200, says: '"committed:1"' },
    { operation: 'ImageList', ask: 'GET /images/json?filters={"before":["nothing"]}', status: 404, says: 'nothing' },
    { operation: 'ImageInspect', ask: 'GET /images/committed:1/json', status: 200, says: 'committed:1' },
    { operation: 'ImageInspect', ask: 'GET /images/no/thing:1/json', status: 404, says: 'No such image: no/thing:1' },
    { operation: 'ImageHistory', ask: 'GET /images/test/layers/history', status: 200, says: 'CreatedBy' },
    { operation: 'ImageHistory', ask: 'GET /images/nothing/history', status: 404 },
    { operation: 'ImageAttestations', ask: 'GET /images/nothing/attestations', status: 404 },
    { operation: 'ImageTag', ask: 'POST /images/busybox/tag?repo={registry}/mine/box&tag=1', status: 201 },
    {
      operation: 'ImageTag',
      ask: 'POST /images/busybox/tag?repo=!',
      status: 500,
      says: /e1: invalid reference.*e3: invalid reference/,
    },
    { operation: 'ImageTag', ask: 'POST /images/nothing/tag?repo=x', status: 404 },
    {
      operation: 'ImagePush',
      ask: 'POST /images/{registry}/mine/box/push?tag=1',
      headers: auth(),
      status: 200,
      says: 'digest: sha256:',
    },
    { operation: 'ImagePush', ask: 'POST /images/nothing/push', headers: auth(), status: 404 },
    {
      operation: 'DistributionInspect',
      ask: 'GET /distribution/{registry}/mine/box:1/json',
      headers: auth(),
      status: 200,
      says: 'Descriptor',
    },
    { operation: 'ImageGet', ask: 'GET /images/committed:1/get', status: 200, says: 'manifest.json' },
    { operation: 'ImageGet', ask: 'GET /images/nothing/get', status: 404 },
    {
      operation: 'ImageGetAll',
      ask: 'GET /images/get?names=busybox&names=test/layers',
      status: 200,
      says: 'manifest.json',
    },
    { operation: 'ImageGetAll', ask: 'GET /images/get?names=nothing', status: 404 },
    { operation: 'ImageGetAll', ask: 'GET /images/get', status: 400 },
    { operation: 'ImageDelete', ask: 'DELETE /images/{registry}/mine/box:1', status: 200, says: 'Untagged' },
    { operation: 'ImageDelete', ask: 'DELETE /images/committed:1', status: 200, says: 'Deleted' },
    { operation: 'ImageDelete', ask: 'DELETE /images/nothing', status: 404 },
    {
      operation: 'ImageCreate',
      ask: 'POST /images/create?fromImage={registry}/mine/box&tag=1',
      headers: auth(),
      status: 200,
      says: /"id":"e1".*"id":"e2"/s,
    },
    {
      operation: 'ImageCreate',
      ask: 'POST /images/create?fromImage={registry}/mine/nothing&tag=1',
      headers: auth(),
      status: 404,
      says: /e1.*e2.*e3/s,
    },
    {
      operation: 'ImageCreate',
      ask: 'POST /images/create?fromSrc=-&repo=x',
      body: Buffer.alloc(1024),
      status: 404,
      says: 'not implemented',
    },
    { operation: 'ImageDelete', ask: 'DELETE /images/{registry}/mine/box:1', status: 200 },
    {
      operation: 'ImageLoad',
      ask: 'POST /images/load',
      body: Buffer.from(known.archive ?? '', 'base64'),
      status: 200,
      says: /"stream":"Loaded image: test\/layers:latest\\n"/,
    },
    {
      operation: 'ImageLoad',
      ask: 'POST /images/load',
      body: Buffer.from('no tar'.repeat(200)),
      status: 200,
      says: 'errorDetail',
    },
    { operation: 'ImageSearch', ask: 'GET /images/search?term=x', status: 500 },
    {
      operation: 'ImageSearch',
      ask: 'GET /images/search?term={index}/box&limit=5',
      status: 200,
      says: has(like({ name: 'mine/box', star_count: 1 })),
    },
    { operation: 'ImagePrune', ask: 'POST /images/prune', status: 200, says: 'SpaceReclaimed' },
  ]);

  rows('builds', (): Row[] => [
    {
      operation: 'ImageBuild',
      ask: 'POST /build?t=built:1',
      body: Buffer.from(known.context ?? '', 'base64'),
      headers: { 'content-type': 'application/x-tar' },
      status: 200,
      says: 'Successfully built',
    },
    {
      operation: 'ImageBuild',
      ask: 'POST /build?t=built:2&dockerfile=nothing',
      body: Buffer.from(known.context ?? '', 'base64'),
      headers: { 'content-type': 'application/x-tar' },
      status: 500,
      says: 'nothing',
    },
    { operation: 'ImageDelete', ask: 'DELETE /images/built:1', status: 200 },
    { operation: 'BuildCancel', ask: 'POST /build/cancel?id=nothing', status: 200 },
    { operation: 'BuildCancel', ask: 'POST /build/cancel', status: 400 },
    { operation: 'BuildPrune', ask: 'POST /build/prune?all=1', status: 200, says: 'SpaceReclaimed' },
    {
      operation: 'Session',
      ask: 'POST /session',
      headers: { connection: 'Upgrade', upgrade: 'h2c', 'x-docker-expose-session-uuid': 'u1' },
      status: 101,
    },
    { operation: 'Grpc', ask: 'POST /grpc', headers: { connection: 'Upgrade', upgrade: 'h2c' }, status: 101 },
  ]);

  rows('networks', () => [
    {
      operation: 'NetworkCreate',
      ask: 'POST /networks/create',
      body: { Name: 'e2/net', Labels: { k: 'v' } },
      status: 201,
      says: keep('net', 'Id'),
    },
    {
      operation: 'NetworkCreate',
      ask: 'POST /networks/create',
      body: { Name: 'net' },
      status: 409,
      says: 'network with name net already exists',
    },
    { operation: 'NetworkCreate', ask: 'POST /networks/create', body: {}, status: 400 },
    {
      operation: 'NetworkList',
      ask: 'GET /networks',
      status: 200,
      says: has(like({ Name: 'e2/net' }), like({ Name: 'e1/bridge' })),
    },
    ...[
      '{"driver":["bridge"]}',
      '{"id":["{net}"]}',
      '{"label":["k=v"]}',
      '{"name":["net"]}',
      '{"type":["custom"]}',
      '{"scope":["local"]}',
      '{"dangling":["true"]}',
      '{"node":["e2"]}',
    ].map(
      (filters): Row => ({
        operation: 'NetworkList',
        ask: `GET /networks?filters=${filters}`,
        status: 200,
        says: filters.includes('label') ? '"Name":"net"' : '"Name":"e2/net"',
      }),
    ),
    { operation: 'NetworkList', ask: 'GET /networks?filters={"type":["x"]}', status: 400 },
    { operation: 'NetworkInspect', ask: 'GET /networks/net', status: 200, says: '"Name":"net"' },
    { operation: 'NetworkInspect', ask: 'GET /networks/bridge', status: 400, says: 'ambiguous' },
    { operation: 'NetworkInspect', ask: 'GET /networks/nothing', status: 404, says: 'network nothing not found' },
    {
      operation: 'ContainerCreate',
      ask: 'POST /containers/create?name=joins',
      body: { ...nothing, HostConfig: { NetworkMode: 'net' } },
      status: 201,
    },
    { operation: 'ContainerStart', ask: 'POST /containers/joins/start', status: 204 },
    { operation: 'NetworkDisconnect', ask: 'POST /networks/net/disconnect', body: { Container: 'joins' }, status: 200 },
    { operation: 'NetworkConnect', ask: 'POST /networks/{net}/connect', body: { Container: 'e2/joins' }, status: 200 },
    {
      operation: 'NetworkConnect',
      ask: 'POST /networks/net/connect',
      body: { Container: 'nobody' },
      status: 404,
      says: 'nobody',
    },
    { operation: 'NetworkDelete', ask: 'DELETE /networks/net', status: 403, says: 'active endpoints' },
    { operation: 'ContainerDelete', ask: 'DELETE /containers/joins?force=1', status: 204 },
    { operation: 'NetworkDelete', ask: 'DELETE /networks/net', status: 204 },
    { operation: 'NetworkDelete', ask: 'DELETE /networks/nothing', status: 404 },
    { operation: 'NetworkPrune', ask: 'POST /networks/prune', status: 200, says: has({ NetworksDeleted: [] }) },
  ]);

  rows('volumes', () => [
    {
      operation: 'VolumeCreate',
      ask: 'POST /volumes/create',
      body: { Name: 'vol', Labels: { k: 'v' } },
      status: 201,
      says: '"Name":"vol"',
    },
    { operation: 'VolumeCreate', ask: 'POST /volumes/create', body: { Name: 'no good' }, status: 400 },
    {
      operation: 'VolumeList',
      ask: 'GET /volumes',
      status: 200,
      says: (body) => {
        expect((JSON.parse(body) as { Volumes: { Name: string }[] }).Volumes.map(({ Name }) => Name)).toEqual([
          'e1/vol',
          'e2/vol',
          'e3/vol',
        ]);
      },
    },
    ...[
      '{"driver":["local"]}',
      '{"label":["k=v"]}',
      '{"name":["vol"]}',
      '{"dangling":["true"]}',
      '{"node":["e2"]}',
    ].map(
      (filters): Row => ({
        operation: 'VolumeList',
        ask: `GET /volumes?filters=${filters}`,
        status: 200,
        says: '"e2/vol"',
      }),
    ),
    { operation: 'VolumeList', ask: 'GET /volumes?filters={"nope":["x"]}', status: 400 },
    { operation: 'VolumeInspect', ask: 'GET /volumes/e3/vol', status: 200, says: '"Name":"vol"' },
    { operation: 'VolumeInspect', ask: 'GET /volumes/nothing', status: 404, says: 'no such volume' },
    { operation: 'VolumeDelete', ask: 'DELETE /volumes/e3/vol', status: 204 },
    { operation: 'VolumeDelete', ask: 'DELETE /volumes/vol', status: 204 },
    { operation: 'VolumeDelete', ask: 'DELETE /volumes/vol', status: 404 },
    { operation: 'VolumeDelete', ask: 'DELETE /volumes/vol?force=1', status: 204 },
    { operation: 'VolumePrune', ask: 'POST /volumes/prune', status: 200, says: 'SpaceReclaimed' },
    {
      operation: 'VolumeUpdate',
      ask: 'PUT /volumes/vol?version=1',
      body: {},
      status: 503,
      says: 'not a swarm manager',
    },
  ]);

  rows('plugins', () => [
    {
      operation: 'PluginCreate',
      ask: 'POST /plugins/create?name=plug:1',
      body: Buffer.from(known.plugin ?? '', 'base64'),
      headers: { 'content-type': 'application/x-tar' },
      status: 204,
    },
    {
      operation: 'PluginList',
      ask: 'GET /plugins',
      status: 200,
      says: has(like({ Name: 'e1/plug:1', Enabled: false }), like({ Name: 'e3/plug:1' })),
    },
    { operation: 'PluginInspect', ask: 'GET /plugins/plug:1/json', status: 200, says: '"plug:1"' },
    { operation: 'PluginInspect', ask: 'GET /plugins/nothing/json', status: 404 },
    { operation: 'PluginSet', ask: 'POST /plugins/plug:1/set', body: ['nope=1'] as object, status: 500 },
    { operation: 'PluginEnable', ask: 'POST /plugins/plug:1/enable?timeout=1', status: 500 },
    { operation: 'PluginDisable', ask: 'POST /plugins/nothing/disable', status: 404 },
    { operation: 'PluginPush', ask: 'POST /plugins/nothing/push', status: 404 },
    {
      operation: 'PluginUpgrade',
      ask: 'POST /plugins/plug:1/upgrade?remote={registry}/nothing',
      body: [],
      status: 500,
    },
    {
      operation: 'GetPluginPrivileges',
      ask: 'GET /plugins/privileges?remote={registry}/nothing',
      status: 200,
      says: /^\[\]/,
    },
    { operation: 'PluginPull', ask: 'POST /plugins/pull?remote={registry}/nothing', body: [], status: 500 },
    { operation: 'PluginDelete', ask: 'DELETE /plugins/plug:1', status: 200 },
    { operation: 'PluginDelete', ask: 'DELETE /plugins/plug:1', status: 404 },
  ]);

  test('operations of Swarm mode answer as an engine that is in no swarm', async () => {
    const none = Object.entries(operations).filter(([, { answer }]) => answer === 'none') as [
      OperationId,
      { method: string; path: string },
    ][];
    for (const [operation, { method, path }] of none) {
      asked.add(operation);
      const body = operations[operation].body === 'json' ? {} : undefined;
      const answer = await ask({
        operation,
        ask: `${method} ${path.replace(/\{\w+\}/, 'x')}?version=1`,
        body,
        status: 503,
      });
      const valid = [400, 404, 503].includes(answer.status);
      expect([operation, valid, JSON.parse(answer.body)]).toEqual([
        operation,
        true,
        { message: expect.stringMatching(/./) },
      ]);
    }
  });

  test('a websocket attaches to a container and ends with it', async () => {
    const { docker, url } = managed;
    await docker.do('run', '-d', '-i', '--name', 'socket', 'busybox', 'sh', '-c', 'read line; echo got $line');
    const socket = new WebSocket(`${url.replace('http', 'ws')}/containers/socket/attach/ws?stream=1&stdin=1&stdout=1`);
    socket.binaryType = 'arraybuffer';
    let heard = '';
    socket.addEventListener('message', ({ data }) => {
      heard += Buffer.from(data as ArrayBuffer).toString();
    });
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
    socket.send('this\n');
    await closed;
    expect(heard).toContain('got this');
    await docker.do('rm', '-f', 'socket');
  });

  test('the table has every operation of the document', () => {
    const described = Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((one) => (one as { operationId?: string }).operationId ?? []),
    );
    expect(described.filter((operation) => !asked.has(operation as OperationId))).toEqual([]);
    expect([...new Set([...asked].map((operation) => operations[operation].answer))].sort()).toEqual([
      'all',
      'any',
      'builder',
      'holder',
      'none',
      'owner',
      'schedule',
      'self',
    ]);
  });

  beforeAll(async () => {
    const encode = async (entries: Parameters<typeof tar>[0]) => (await tar(entries)).toString('base64');
    known.tar = await encode([{ name: 'file', content: 'content' }]);
    known.context = await encode([{ name: 'Dockerfile', content: 'FROM busybox\nRUN true\n' }]);
    known.plugin = await encode([
      {
        name: 'config.json',
        content: JSON.stringify({
          Description: 'x',
          Entrypoint: ['/x'],
          Interface: { Types: ['docker.volumedriver/1.0'], Socket: 'x.sock' },
          Network: { Type: 'host' },
          Env: [],
          Linux: { Capabilities: [] },
        }),
      },
      { name: 'rootfs/' },
      { name: 'rootfs/x', content: 'x', mode: 0o755 },
    ]);
    const layers = images[3];
    if (layers) known.archive = (await archive([layers])).toString('base64');
  });
});
