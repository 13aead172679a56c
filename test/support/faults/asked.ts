/** How each operation is asked for in the table of faults, and how an engine that is well answers it. */
import { type Operation, type OperationId, operations } from '../../../src/generated/operations.ts';
import { containerId } from '../fake-engine.ts';

export const execId = 'ee'.repeat(32);
export const imageId = `sha256:${'c'.repeat(64)}`;
export const rareId = `sha256:${'d'.repeat(64)}`;
export const networkId = 'f0'.repeat(32);

/**
 * Whose fault shows how: `state` no engine is asked · `events` the cluster's own stream · `fan-out` a failure that names the node ·
 * `lines` the same in a last line of progress · `single` the one engine's · `hijack` its connection.
 */
export type Shape = 'state' | 'events' | 'fan-out' | 'lines' | 'single' | 'hijack';

export interface Asked {
  readonly id: OperationId;
  readonly name: string;
  readonly operation: Operation;
  readonly shape: Shape;
  /** With query; of the first node where it names something that one node has. */
  readonly path: string;
  /** JSON, or an upload. */
  readonly body: string | undefined;
  /** `METHOD path` as the engine sees it. */
  readonly key: string;
  /** In its query, where the manager asks the same for itself too. */
  readonly mark: string;
  /** Its answer's status and body. */
  readonly status: number;
  readonly text: string;
  /** Any node may do it; else the first one has to. */
  readonly elsewhere: boolean;
}

const LINES = '{"status":"one","id":"layer"}\r\n{"status":"two","id":"layer"}\r\n';
const BYTES = 'bytes that come from an engine and are none of our business';
const pruned = (list: string) => `{"${list}":null,"SpaceReclaimed":1}`;

/** Path, status and body of the answer, body of the request. A variant has a word behind the operation's name. */
const rows: Readonly<Record<string, readonly [path: string, status: number, text: string, body?: string]>> = {
  ImageBuild: [`/build?buildargs=${encodeURIComponent('{"constraint:node":"=n1"}')}`, 200, LINES, 'a context'],
  BuildCancel: ['/build/cancel?id=x', 204, ''],
  BuildPrune: ['/build/prune', 200, pruned('CachesDeleted')],
  Grpc: ['/grpc', 101, BYTES],
  Session: ['/session', 101, BYTES],
  ContainerCreate: [
    '/containers/create',
    201,
    `{"Id":"${'12'.repeat(32)}","Warnings":[]}`,
    '{"Image":"box","Env":["constraint:node==n1"]}',
  ],
  ContainerList: ['/containers/json?all=1', 200, '[]'],
  'ContainerList with sizes': ['/containers/json?all=1&size=1', 200, `[{"Id":"${containerId}","SizeRw":1}]`],
  ContainerPrune: ['/containers/prune', 200, pruned('ContainersDeleted')],
  ContainerDelete: ['/containers/web', 204, ''],
  ContainerArchive: ['/containers/web/archive?path=/', 200, BYTES],
  ContainerArchiveInfo: ['/containers/web/archive?path=/', 200, ''],
  PutContainerArchive: ['/containers/web/archive?path=/', 200, '', 'an archive'],
  ContainerAttach: ['/containers/web/attach?stream=1&stdout=1', 101, BYTES],
  ContainerAttachWebsocket: ['/containers/web/attach/ws?stream=1', 101, BYTES],
  ContainerChanges: ['/containers/web/changes', 200, '[]'],
  CheckpointList: ['/containers/web/checkpoints', 200, '[]'],
  CheckpointCreate: ['/containers/web/checkpoints', 201, '', '{"CheckpointID":"c"}'],
  CheckpointDelete: ['/containers/web/checkpoints/c', 204, ''],
  ContainerExec: ['/containers/web/exec', 201, `{"Id":"${execId}"}`, '{"Cmd":["true"]}'],
  ContainerExport: ['/containers/web/export', 200, BYTES],
  ContainerInspect: ['/containers/web/json', 200, `{"Id":"${containerId}"}`],
  ContainerKill: ['/containers/web/kill', 204, ''],
  ContainerLogs: ['/containers/web/logs?stdout=1&follow=1', 200, BYTES],
  ContainerPause: ['/containers/web/pause', 204, ''],
  ContainerRename: ['/containers/web/rename?name=other', 204, ''],
  ContainerResize: ['/containers/web/resize?h=1&w=1', 200, ''],
  ContainerRestart: ['/containers/web/restart', 204, ''],
  ContainerStart: ['/containers/web/start', 204, ''],
  ContainerStats: ['/containers/web/stats', 200, LINES],
  ContainerStop: ['/containers/web/stop', 204, ''],
  ContainerTop: ['/containers/web/top', 200, '{"Titles":[],"Processes":[]}'],
  ContainerUnpause: ['/containers/web/unpause', 204, ''],
  ContainerUpdate: ['/containers/web/update', 200, '{"Warnings":[]}', '{"CpuShares":2}'],
  ContainerWait: ['/containers/web/wait', 200, '{"StatusCode":0}'],
  DistributionInspect: ['/distribution/box/json', 200, '{"Descriptor":{},"Platforms":[]}'],
  ExecInspect: [`/exec/${execId}/json`, 200, `{"ID":"${execId}","ContainerID":"${containerId}"}`],
  ExecResize: [`/exec/${execId}/resize?h=1&w=1`, 201, ''],
  ExecStart: [`/exec/${execId}/start`, 101, BYTES, '{"Detach":false}'],
  'ExecStart detached': [`/exec/${execId}/start`, 200, '', '{"Detach":true}'],
  ImageCommit: ['/commit?container=web', 201, '{"Id":"x"}', '{}'],
  ImageCreate: ['/images/create?fromImage=box', 200, LINES],
  ImageGetAll: ['/images/get?names=rare', 200, BYTES],
  ImageList: ['/images/json', 200, '[]'],
  'ImageList with sizes': ['/images/json?shared-size=1', 200, '[]'],
  ImageLoad: ['/images/load', 200, LINES, 'an archive'],
  ImagePrune: ['/images/prune', 200, pruned('ImagesDeleted')],
  ImageSearch: ['/images/search?term=x', 200, '[]'],
  ImageDelete: ['/images/box', 200, '[{"Untagged":"box:latest"}]'],
  ImageAttestations: ['/images/rare/attestations', 200, '[]'],
  ImageGet: ['/images/rare/get', 200, BYTES],
  ImageHistory: ['/images/rare/history', 200, '[]'],
  ImageInspect: ['/images/rare/json', 200, '{"Id":"x"}'],
  ImagePush: ['/images/rare/push', 200, LINES],
  ImageTag: ['/images/box/tag?repo=other', 201, ''],
  NetworkList: ['/networks', 200, '[]'],
  NetworkCreate: ['/networks/create', 201, '{"Id":"x"}', '{"Name":"n1/new"}'],
  NetworkPrune: ['/networks/prune', 200, '{"NetworksDeleted":null}'],
  NetworkDelete: ['/networks/n1/net', 204, ''],
  NetworkInspect: ['/networks/n1/net', 200, '{"Name":"net"}'],
  NetworkConnect: ['/networks/n1/net/connect', 200, '', '{"Container":"web"}'],
  NetworkDisconnect: ['/networks/n1/net/disconnect', 200, '', '{"Container":"web"}'],
  PluginList: ['/plugins', 200, '[]'],
  PluginCreate: ['/plugins/create?name=plug', 204, '', 'an archive'],
  GetPluginPrivileges: ['/plugins/privileges?remote=plug', 200, '[]'],
  PluginPull: ['/plugins/pull?remote=plug', 200, LINES, '[]'],
  PluginDelete: ['/plugins/plug', 200, '{"Name":"plug"}'],
  PluginDisable: ['/plugins/plug/disable', 200, ''],
  PluginEnable: ['/plugins/plug/enable', 200, ''],
  PluginInspect: ['/plugins/n1/plug/json', 200, '{"Name":"plug"}'],
  PluginPush: ['/plugins/n1/plug/push', 200, LINES],
  PluginSet: ['/plugins/plug/set', 204, '', '["a=b"]'],
  PluginUpgrade: ['/plugins/plug/upgrade?remote=plug', 200, LINES, '[]'],
  SystemPing: ['/_ping', 200, 'OK'],
  SystemPingHead: ['/_ping', 200, ''],
  SystemAuth: ['/auth', 200, '{"Status":"Login Succeeded"}', '{"username":"u","password":"p"}'],
  SystemEvents: ['/events', 200, ''],
  SystemInfo: ['/info', 200, '{}'],
  SystemDataUsage: ['/system/df', 200, '{"LayersSize":1,"Images":[],"Containers":[],"Volumes":[],"BuildCache":[]}'],
  SystemVersion: ['/version', 200, '{}'],
  VolumeList: ['/volumes', 200, '{}'],
  VolumeCreate: ['/volumes/create', 201, '{"Name":"new","Driver":"local"}', '{"Name":"new"}'],
  VolumePrune: ['/volumes/prune', 200, pruned('VolumesDeleted')],
  VolumeDelete: ['/volumes/vol', 204, ''],
  VolumeInspect: ['/volumes/n1/vol', 200, '{"Name":"vol"}'],
  ClusterNodeList: ['/cluster/nodes', 200, '[]'],
  ClusterNodeUpdate: ['/cluster/nodes/n2/update', 200, '', '{"Availability":"active"}'],
};

/** Operations of a cluster whose answer is somebody's: those of an engine in Swarm mode are refused without asking anybody. */
export const answered = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].answer !== 'none');

const anywhere = new Set<Operation['answer']>(['any', 'builder']);

export const asked: readonly Asked[] = Object.entries(rows).map(([name, [path, status, text, body]]) => {
  const id = name.split(' ')[0] as OperationId;
  const operation: Operation = operations[id];
  const shape = shapeOf(name, operation, status);
  const known = (path.split('?')[0] ?? '')
    .replace('/containers/web', `/containers/${containerId}`)
    .replace('/networks/n1/net', `/networks/${networkId}`)
    .replace('/n1/', '/');
  return {
    ...{ id, name, operation, path, body, status, text },
    shape,
    key: `${operation.method} ${known}`,
    mark: shape === 'fan-out' && operation.answer === 'self' ? 'size=' : '',
    elsewhere: anywhere.has(operation.answer) && id !== 'ImageBuild',
  };
});

function shapeOf(name: string, { answer, stream }: Operation, status: number): Shape {
  if (status === 101) return 'hijack';
  if (answer === 'self') return name.includes(' ') ? 'fan-out' : stream ? 'events' : 'state';
  if (answer !== 'all') return 'single';
  return stream ? 'lines' : 'fan-out';
}
