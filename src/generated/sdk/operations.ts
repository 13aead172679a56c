// Generated from openapi/ by `npm run generate`. Do not edit.
import type { BodySource, Caller, CallOptions, Operation, OutputOptions } from '../../sdk/caller.ts';
import type { Attachment, RawConnection } from '../../sdk/streams/attachment.ts';
import type { ByteStream } from '../../sdk/streams/byte-stream.ts';
import type { JsonLines } from '../../sdk/streams/json-lines.ts';
import type { Output } from '../../sdk/streams/output.ts';
import type { Progress } from '../../sdk/streams/progress.ts';
import type { BuildCancelData, BuildPruneData, BuildPruneResponses, CheckpointCreateData, CheckpointDeleteData, CheckpointListData, CheckpointListResponses, ConfigCreateData, ConfigCreateResponses, ConfigInspectResponses, ConfigListData, ConfigListResponses, ConfigUpdateData, ContainerArchiveData, ContainerArchiveInfoData, ContainerAttachData, ContainerChangesResponses, ContainerCreateData, ContainerCreateResponses, ContainerDeleteData, ContainerExecData, ContainerExecResponses, ContainerInspectData, ContainerInspectResponses, ContainerKillData, ContainerListData, ContainerListResponses, ContainerLogsData, ContainerPruneData, ContainerPruneResponses, ContainerRenameData, ContainerResizeData, ContainerRestartData, ContainerStartData, ContainerStatsData, ContainerStatsResponses, ContainerStopData, ContainerTopData, ContainerTopResponses, ContainerUpdateData, ContainerUpdateResponses, ContainerWaitData, ContainerWaitResponses, DistributionInspectResponses, ExecInspectResponses, ExecResizeData, ExecStartData, GetPluginPrivilegesData, GetPluginPrivilegesResponses, ImageAttestationsData, ImageAttestationsResponses, ImageBuildData, ImageBuildResponses, ImageCommitData, ImageCommitResponses, ImageCreateData, ImageCreateResponses, ImageDeleteData, ImageDeleteResponses, ImageGetAllData, ImageGetData, ImageHistoryData, ImageHistoryResponses, ImageInspectData, ImageInspectResponses, ImageListData, ImageListResponses, ImageLoadData, ImageLoadResponses, ImagePruneData, ImagePruneResponses, ImagePushData, ImagePushResponses, ImageSearchData, ImageSearchResponses, ImageTagData, NetworkConnectData, NetworkCreateData, NetworkCreateResponses, NetworkDisconnectData, NetworkInspectData, NetworkInspectResponses, NetworkListData, NetworkListResponses, NetworkPruneData, NetworkPruneResponses, NodeDeleteData, NodeInspectResponses, NodeListData, NodeListResponses, NodeUpdateData, PluginCreateData, PluginDeleteData, PluginDisableData, PluginEnableData, PluginInspectResponses, PluginListData, PluginListResponses, PluginPullData, PluginPullResponses, PluginPushResponses, PluginSetData, PluginUpgradeData, PluginUpgradeResponses, PutContainerArchiveData, SecretCreateData, SecretCreateResponses, SecretInspectResponses, SecretListData, SecretListResponses, SecretUpdateData, ServiceCreateData, ServiceCreateResponses, ServiceInspectData, ServiceInspectResponses, ServiceListData, ServiceListResponses, ServiceLogsData, ServiceUpdateData, ServiceUpdateResponses, SwarmInitData, SwarmInitResponses, SwarmInspectResponses, SwarmJoinData, SwarmLeaveData, SwarmUnlockData, SwarmUnlockkeyResponses, SwarmUpdateData, SystemAuthData, SystemAuthResponses, SystemDataUsageData, SystemDataUsageResponses, SystemEventsData, SystemEventsResponses, SystemInfoResponses, SystemVersionResponses, TaskInspectResponses, TaskListData, TaskListResponses, TaskLogsData, VolumeCreateData, VolumeCreateResponses, VolumeDeleteData, VolumeInspectResponses, VolumeListData, VolumeListResponses, VolumePruneData, VolumePruneResponses, VolumeUpdateData } from './types.ts';

/** The newest API version described here. */
export const newestApiVersion = '1.56';

export type ImageBuildOptions = CallOptions & { body?: BodySource } & NonNullable<ImageBuildData['query']> & NonNullable<ImageBuildData['headers']>;
const ImageBuild: Operation = { id: 'ImageBuild', method: 'POST', path: '/build', query: { dockerfile: {}, t: {}, remote: {}, q: {}, nocache: {}, cachefrom: {}, pull: {}, rm: {}, forcerm: {}, memory: {}, memswap: {}, cpushares: {}, cpusetcpus: {}, cpuperiod: {}, cpuquota: {}, buildargs: {}, shmsize: {}, squash: {}, labels: {}, networkmode: {}, extrahosts: { since: '1.28' }, platform: { since: '1.34' }, target: { since: '1.37' }, version: { since: '1.38' }, outputs: { since: '1.40' }, session: {}, buildid: {}, isolation: {}, ulimits: {}, cgroupparent: {}, cpusetmems: {}, securityopt: {} }, headers: ['Content-type', 'X-Registry-Config'], body: 'application/x-tar' };
/**
 * Build an image.
 *
 * Builds an image from a tar of files, or from a remote place. The classic builder streams its text; BuildKit (`version=2`) streams traces and takes files through a session.
 * `POST /build`
 */
export function imageBuild(client: Caller, options?: ImageBuildOptions): Progress<ImageBuildResponses[200]> {
  return client.progress(ImageBuild, [], options?.body, options);
}

export type BuildCancelOptions = CallOptions & NonNullable<BuildCancelData['query']>;
const BuildCancel: Operation = { id: 'BuildCancel', method: 'POST', path: '/build/cancel', since: '1.38', query: { id: {} } };
/**
 * Cancel a build.
 *
 * Ends the build that was started with this `buildid`.
 * Since API 1.38.
 * `POST /build/cancel`
 */
export function buildCancel(client: Caller, options: BuildCancelOptions): Promise<void> {
  return client.empty(BuildCancel, [], undefined, options);
}

export type BuildPruneOptions = CallOptions & NonNullable<BuildPruneData['query']>;
const BuildPrune: Operation = { id: 'BuildPrune', method: 'POST', path: '/build/prune', since: '1.31', query: { 'keep-storage': { since: '1.39' }, all: { since: '1.39' }, filters: { as: 'json', since: '1.39' }, 'reserved-space': { since: '1.48' }, 'max-used-space': { since: '1.48' }, 'min-free-space': { since: '1.48' } } };
/**
 * Delete build cache.
 *
 * Deletes records of the build cache that no build uses.
 * Since API 1.31.
 * `POST /build/prune`
 */
export function buildPrune(client: Caller, options?: BuildPruneOptions): Promise<BuildPruneResponses[200]> {
  return client.json(BuildPrune, [], undefined, options);
}

export type GrpcOptions = CallOptions;
const Grpc: Operation = { id: 'Grpc', method: 'POST', path: '/grpc', since: '1.38', upgrade: 'h2c' };
/**
 * Speak gRPC with the builder.
 *
 * Hands the connection over to BuildKit's gRPC server. Deprecated for sessions of old clients, in use by buildx.
 * Since API 1.38.
 * `POST /grpc`
 */
export function grpc(client: Caller, options?: GrpcOptions): Promise<RawConnection> {
  return client.hijack(Grpc, [], undefined, options);
}

export type SessionOptions = CallOptions;
const Session: Operation = { id: 'Session', method: 'POST', path: '/session', since: '1.31', upgrade: 'h2c' };
/**
 * Offer a session to the builder.
 *
 * Hands the connection over to the builder, which calls the client on it for files and credentials. Deprecated since API 1.53.
 * Since API 1.31.
 * `POST /session`
 */
export function session(client: Caller, options?: SessionOptions): Promise<RawConnection> {
  return client.hijack(Session, [], undefined, options);
}

export type ConfigListOptions = CallOptions & NonNullable<ConfigListData['query']>;
const ConfigList: Operation = { id: 'ConfigList', method: 'GET', path: '/configs', since: '1.30', query: { filters: { as: 'json' } } };
/**
 * List configs.
 *
 * Lists the configs of the Swarm.
 * Since API 1.30.
 * `GET /configs`
 */
export function configList(client: Caller, options?: ConfigListOptions): Promise<ConfigListResponses[200]> {
  return client.json(ConfigList, [], undefined, options);
}

export type ConfigCreateOptions = CallOptions;
export type ConfigCreateBody = NonNullable<ConfigCreateData['body']>;
const ConfigCreate: Operation = { id: 'ConfigCreate', method: 'POST', path: '/configs/create', since: '1.30', body: 'application/json' };
/**
 * Create a config.
 *
 * Keeps data that services can mount.
 * Since API 1.30.
 * `POST /configs/create`
 */
export function configCreate(client: Caller, body?: ConfigCreateBody, options?: ConfigCreateOptions): Promise<ConfigCreateResponses[201]> {
  return client.json(ConfigCreate, [], body, options);
}

export type ConfigDeleteOptions = CallOptions;
const ConfigDelete: Operation = { id: 'ConfigDelete', method: 'DELETE', path: '/configs/{id}', since: '1.30' };
/**
 * Delete a config.
 *
 * Deletes a config that no service uses.
 * Since API 1.30.
 * `DELETE /configs/{id}`
 */
export function configDelete(client: Caller, id: string, options?: ConfigDeleteOptions): Promise<void> {
  return client.empty(ConfigDelete, [id], undefined, options);
}

export type ConfigInspectOptions = CallOptions;
const ConfigInspect: Operation = { id: 'ConfigInspect', method: 'GET', path: '/configs/{id}', since: '1.30' };
/**
 * Inspect a config.
 *
 * Returns a config, its data too.
 * Since API 1.30.
 * `GET /configs/{id}`
 */
export function configInspect(client: Caller, id: string, options?: ConfigInspectOptions): Promise<ConfigInspectResponses[200]> {
  return client.json(ConfigInspect, [id], undefined, options);
}

export type ConfigUpdateOptions = CallOptions & NonNullable<ConfigUpdateData['query']>;
export type ConfigUpdateBody = NonNullable<ConfigUpdateData['body']>;
const ConfigUpdate: Operation = { id: 'ConfigUpdate', method: 'POST', path: '/configs/{id}/update', since: '1.30', query: { version: {} }, body: 'application/json' };
/**
 * Update a config.
 *
 * Changes the labels of a config; nothing else of it can change.
 * Since API 1.30.
 * `POST /configs/{id}/update`
 */
export function configUpdate(client: Caller, id: string, body: ConfigUpdateBody | undefined, options: ConfigUpdateOptions): Promise<void> {
  return client.empty(ConfigUpdate, [id], body, options);
}

export type ContainerCreateOptions = CallOptions & NonNullable<ContainerCreateData['query']>;
export type ContainerCreateBody = NonNullable<ContainerCreateData['body']>;
const ContainerCreate: Operation = { id: 'ContainerCreate', method: 'POST', path: '/containers/create', query: { name: {}, platform: { since: '1.41' } }, body: 'application/json' };
/**
 * Create a container.
 *
 * Creates a container and does not start it. The image must be here: engines do not pull it.
 * `POST /containers/create`
 */
export function containerCreate(client: Caller, body: ContainerCreateBody, options?: ContainerCreateOptions): Promise<ContainerCreateResponses[201]> {
  return client.json(ContainerCreate, [], body, options);
}

export type ContainerListOptions = CallOptions & NonNullable<ContainerListData['query']>;
const ContainerList: Operation = { id: 'ContainerList', method: 'GET', path: '/containers/json', query: { all: {}, limit: {}, size: {}, filters: { as: 'json' } } };
/**
 * List containers.
 *
 * Lists containers that run; with `all` those that do not, too. Newest first.
 * `GET /containers/json`
 */
export function containerList(client: Caller, options?: ContainerListOptions): Promise<ContainerListResponses[200]> {
  return client.json(ContainerList, [], undefined, options);
}

export type ContainerPruneOptions = CallOptions & NonNullable<ContainerPruneData['query']>;
const ContainerPrune: Operation = { id: 'ContainerPrune', method: 'POST', path: '/containers/prune', query: { filters: { as: 'json' } } };
/**
 * Delete stopped containers.
 *
 * Deletes every container that does not run.
 * `POST /containers/prune`
 */
export function containerPrune(client: Caller, options?: ContainerPruneOptions): Promise<ContainerPruneResponses[200]> {
  return client.json(ContainerPrune, [], undefined, options);
}

export type ContainerDeleteOptions = CallOptions & NonNullable<ContainerDeleteData['query']>;
const ContainerDelete: Operation = { id: 'ContainerDelete', method: 'DELETE', path: '/containers/{id}', query: { v: {}, force: {}, link: { since: '1.27' } } };
/**
 * Remove a container.
 *
 * Removes a container that does not run, or any with `force`.
 * `DELETE /containers/{id}`
 */
export function containerDelete(client: Caller, id: string, options?: ContainerDeleteOptions): Promise<void> {
  return client.empty(ContainerDelete, [id], undefined, options);
}

export type ContainerArchiveOptions = CallOptions & NonNullable<ContainerArchiveData['query']>;
const ContainerArchive: Operation = { id: 'ContainerArchive', method: 'GET', path: '/containers/{id}/archive', query: { path: {} } };
/**
 * Copy files out of a container.
 *
 * Streams a tar of a file, or of a directory with all that is in it. Works on stopped containers too.
 * `GET /containers/{id}/archive`
 */
export function containerArchive(client: Caller, id: string, options: ContainerArchiveOptions): ByteStream {
  return client.bytes(ContainerArchive, [id], undefined, options);
}

export type ContainerArchiveInfoOptions = CallOptions & NonNullable<ContainerArchiveInfoData['query']>;
const ContainerArchiveInfo: Operation = { id: 'ContainerArchiveInfo', method: 'HEAD', path: '/containers/{id}/archive', query: { path: {} } };
/**
 * Describe a path in a container.
 *
 * Tells size, mode, time and link target of a path, in a header.
 * `HEAD /containers/{id}/archive`
 */
export function containerArchiveInfo(client: Caller, id: string, options: ContainerArchiveInfoOptions): Promise<{ readonly 'x-docker-container-path-stat'?: string }> {
  return client.headersOnly(ContainerArchiveInfo, [id], undefined, options);
}

export type PutContainerArchiveOptions = CallOptions & NonNullable<PutContainerArchiveData['query']>;
const PutContainerArchive: Operation = { id: 'PutContainerArchive', method: 'PUT', path: '/containers/{id}/archive', query: { path: {}, noOverwriteDirNonDir: {}, copyUIDGID: { since: '1.39' } }, body: 'application/x-tar' };
/**
 * Copy files into a container.
 *
 * Unpacks a tar (plain, or compressed by gzip, bzip2 or xz) into a directory of the container.
 * `PUT /containers/{id}/archive`
 */
export function putContainerArchive(client: Caller, id: string, body: BodySource, options: PutContainerArchiveOptions): Promise<void> {
  return client.empty(PutContainerArchive, [id], body, options);
}

export type ContainerAttachOptions = OutputOptions & NonNullable<ContainerAttachData['query']>;
const ContainerAttach: Operation = { id: 'ContainerAttach', method: 'POST', path: '/containers/{id}/attach', query: { detachKeys: {}, logs: {}, stream: {}, stdin: {}, stdout: {}, stderr: {} }, upgrade: 'tcp' };
/**
 * Attach to a container.
 *
 * Connects to the standard streams of a container, and can replay its log first. The connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
 * `POST /containers/{id}/attach`
 */
export function containerAttach(client: Caller, id: string, options?: ContainerAttachOptions): Promise<Attachment> {
  return client.attach(ContainerAttach, [id], undefined, options);
}

export type ContainerChangesOptions = CallOptions;
const ContainerChanges: Operation = { id: 'ContainerChanges', method: 'GET', path: '/containers/{id}/changes' };
/**
 * List changed files of a container.
 *
 * Lists paths that differ from the image.
 * `GET /containers/{id}/changes`
 */
export function containerChanges(client: Caller, id: string, options?: ContainerChangesOptions): Promise<ContainerChangesResponses[200]> {
  return client.json(ContainerChanges, [id], undefined, options);
}

export type CheckpointListOptions = CallOptions & NonNullable<CheckpointListData['query']>;
const CheckpointList: Operation = { id: 'CheckpointList', method: 'GET', path: '/containers/{id}/checkpoints', query: { dir: {} } };
/**
 * List checkpoints.
 *
 * Lists saved states of a container. Experimental engines only.
 * `GET /containers/{id}/checkpoints`
 */
export function checkpointList(client: Caller, id: string, options?: CheckpointListOptions): Promise<CheckpointListResponses[200]> {
  return client.json(CheckpointList, [id], undefined, options);
}

export type CheckpointCreateOptions = CallOptions;
export type CheckpointCreateBody = NonNullable<CheckpointCreateData['body']>;
const CheckpointCreate: Operation = { id: 'CheckpointCreate', method: 'POST', path: '/containers/{id}/checkpoints', body: 'application/json' };
/**
 * Save the state of a container.
 *
 * Saves the state of a running container, and stops it on request. Experimental engines only.
 * `POST /containers/{id}/checkpoints`
 */
export function checkpointCreate(client: Caller, id: string, body: CheckpointCreateBody, options?: CheckpointCreateOptions): Promise<void> {
  return client.empty(CheckpointCreate, [id], body, options);
}

export type CheckpointDeleteOptions = CallOptions & NonNullable<CheckpointDeleteData['query']>;
const CheckpointDelete: Operation = { id: 'CheckpointDelete', method: 'DELETE', path: '/containers/{id}/checkpoints/{checkpoint}', query: { dir: {} } };
/**
 * Delete a checkpoint.
 *
 * Deletes a saved state. Experimental engines only.
 * `DELETE /containers/{id}/checkpoints/{checkpoint}`
 */
export function checkpointDelete(client: Caller, id: string, checkpoint: string, options?: CheckpointDeleteOptions): Promise<void> {
  return client.empty(CheckpointDelete, [id, checkpoint], undefined, options);
}

export type ContainerExecOptions = CallOptions;
export type ContainerExecBody = NonNullable<ContainerExecData['body']>;
const ContainerExec: Operation = { id: 'ContainerExec', method: 'POST', path: '/containers/{id}/exec', body: 'application/json' };
/**
 * Create an exec.
 *
 * Prepares a process to run in a running container.
 * `POST /containers/{id}/exec`
 */
export function containerExec(client: Caller, id: string, body: ContainerExecBody, options?: ContainerExecOptions): Promise<ContainerExecResponses[201]> {
  return client.json(ContainerExec, [id], body, options);
}

export type ContainerExportOptions = CallOptions;
const ContainerExport: Operation = { id: 'ContainerExport', method: 'GET', path: '/containers/{id}/export' };
/**
 * Export the files of a container.
 *
 * Streams a tar of all files of a container, without its volumes.
 * `GET /containers/{id}/export`
 */
export function containerExport(client: Caller, id: string, options?: ContainerExportOptions): ByteStream {
  return client.bytes(ContainerExport, [id], undefined, options);
}

export type ContainerInspectOptions = CallOptions & NonNullable<ContainerInspectData['query']>;
const ContainerInspect: Operation = { id: 'ContainerInspect', method: 'GET', path: '/containers/{id}/json', query: { size: {} } };
/**
 * Inspect a container.
 *
 * Returns everything known of a container.
 * `GET /containers/{id}/json`
 */
export function containerInspect(client: Caller, id: string, options?: ContainerInspectOptions): Promise<ContainerInspectResponses[200]> {
  return client.json(ContainerInspect, [id], undefined, options);
}

export type ContainerKillOptions = CallOptions & NonNullable<ContainerKillData['query']>;
const ContainerKill: Operation = { id: 'ContainerKill', method: 'POST', path: '/containers/{id}/kill', query: { signal: {} } };
/**
 * Kill a container.
 *
 * Sends a signal to the main process of a container.
 * `POST /containers/{id}/kill`
 */
export function containerKill(client: Caller, id: string, options?: ContainerKillOptions): Promise<void> {
  return client.empty(ContainerKill, [id], undefined, options);
}

export type ContainerLogsOptions = OutputOptions & NonNullable<ContainerLogsData['query']>;
const ContainerLogs: Operation = { id: 'ContainerLogs', method: 'GET', path: '/containers/{id}/logs', query: { follow: {}, stdout: {}, stderr: {}, since: {}, timestamps: {}, tail: {}, until: { since: '1.35' }, details: {} } };
/**
 * Read the log of a container.
 *
 * Streams what a container wrote, from its log; with `follow` also what it will write. Without a terminal, output is multiplexed.
 * `GET /containers/{id}/logs`
 */
export function containerLogs(client: Caller, id: string, options?: ContainerLogsOptions): Output {
  return client.output(ContainerLogs, [id], undefined, options);
}

export type ContainerPauseOptions = CallOptions;
const ContainerPause: Operation = { id: 'ContainerPause', method: 'POST', path: '/containers/{id}/pause' };
/**
 * Pause a container.
 *
 * Stops all processes of a container from running, without their knowing.
 * `POST /containers/{id}/pause`
 */
export function containerPause(client: Caller, id: string, options?: ContainerPauseOptions): Promise<void> {
  return client.empty(ContainerPause, [id], undefined, options);
}

export type ContainerRenameOptions = CallOptions & NonNullable<ContainerRenameData['query']>;
const ContainerRename: Operation = { id: 'ContainerRename', method: 'POST', path: '/containers/{id}/rename', query: { name: {} } };
/**
 * Rename a container.
 *
 * Gives a container another name.
 * `POST /containers/{id}/rename`
 */
export function containerRename(client: Caller, id: string, options: ContainerRenameOptions): Promise<void> {
  return client.empty(ContainerRename, [id], undefined, options);
}

export type ContainerResizeOptions = CallOptions & NonNullable<ContainerResizeData['query']>;
const ContainerResize: Operation = { id: 'ContainerResize', method: 'POST', path: '/containers/{id}/resize', query: { h: {}, w: {} } };
/**
 * Resize a container's terminal.
 *
 * Sets the size of the terminal of a running container.
 * `POST /containers/{id}/resize`
 */
export function containerResize(client: Caller, id: string, options: ContainerResizeOptions): Promise<void> {
  return client.empty(ContainerResize, [id], undefined, options);
}

export type ContainerRestartOptions = CallOptions & NonNullable<ContainerRestartData['query']>;
const ContainerRestart: Operation = { id: 'ContainerRestart', method: 'POST', path: '/containers/{id}/restart', query: { t: {}, signal: { since: '1.42' } } };
/**
 * Restart a container.
 *
 * Stops a container as stop does, and starts it.
 * `POST /containers/{id}/restart`
 */
export function containerRestart(client: Caller, id: string, options?: ContainerRestartOptions): Promise<void> {
  return client.empty(ContainerRestart, [id], undefined, options);
}

export type ContainerStartOptions = CallOptions & NonNullable<ContainerStartData['query']>;
const ContainerStart: Operation = { id: 'ContainerStart', method: 'POST', path: '/containers/{id}/start', query: { detachKeys: {}, checkpoint: {}, 'checkpoint-dir': {} } };
/**
 * Start a container.
 *
 * Starts a container that was created or has ended.
 * `POST /containers/{id}/start`
 */
export function containerStart(client: Caller, id: string, options?: ContainerStartOptions): Promise<void> {
  return client.empty(ContainerStart, [id], undefined, options);
}

export type ContainerStatsOptions = CallOptions & NonNullable<ContainerStatsData['query']>;
const ContainerStats: Operation = { id: 'ContainerStats', method: 'GET', path: '/containers/{id}/stats', query: { stream: {}, 'one-shot': { since: '1.41' } } };
/**
 * Watch the resource use of a container.
 *
 * Streams measurements, one a second, as JSON lines; or sends one.
 * `GET /containers/{id}/stats`
 */
export function containerStats(client: Caller, id: string, options?: ContainerStatsOptions): JsonLines<ContainerStatsResponses[200]> {
  return client.lines(ContainerStats, [id], undefined, options);
}

export type ContainerStopOptions = CallOptions & NonNullable<ContainerStopData['query']>;
const ContainerStop: Operation = { id: 'ContainerStop', method: 'POST', path: '/containers/{id}/stop', query: { t: {}, signal: { since: '1.42' } } };
/**
 * Stop a container.
 *
 * Sends the stop signal, and kills when time is up.
 * `POST /containers/{id}/stop`
 */
export function containerStop(client: Caller, id: string, options?: ContainerStopOptions): Promise<void> {
  return client.empty(ContainerStop, [id], undefined, options);
}

export type ContainerTopOptions = CallOptions & NonNullable<ContainerTopData['query']>;
const ContainerTop: Operation = { id: 'ContainerTop', method: 'GET', path: '/containers/{id}/top', query: { ps_args: {} } };
/**
 * List processes in a container.
 *
 * Runs `ps` on the host and shows what is in the container.
 * `GET /containers/{id}/top`
 */
export function containerTop(client: Caller, id: string, options?: ContainerTopOptions): Promise<ContainerTopResponses[200]> {
  return client.json(ContainerTop, [id], undefined, options);
}

export type ContainerUnpauseOptions = CallOptions;
const ContainerUnpause: Operation = { id: 'ContainerUnpause', method: 'POST', path: '/containers/{id}/unpause' };
/**
 * Unpause a container.
 *
 * Lets the processes of a paused container run again.
 * `POST /containers/{id}/unpause`
 */
export function containerUnpause(client: Caller, id: string, options?: ContainerUnpauseOptions): Promise<void> {
  return client.empty(ContainerUnpause, [id], undefined, options);
}

export type ContainerUpdateOptions = CallOptions;
export type ContainerUpdateBody = NonNullable<ContainerUpdateData['body']>;
const ContainerUpdate: Operation = { id: 'ContainerUpdate', method: 'POST', path: '/containers/{id}/update', body: 'application/json' };
/**
 * Update limits of a container.
 *
 * Changes limits and the restart policy without a restart. Keys that are absent or 0 stay as they were.
 * `POST /containers/{id}/update`
 */
export function containerUpdate(client: Caller, id: string, body: ContainerUpdateBody, options?: ContainerUpdateOptions): Promise<ContainerUpdateResponses[200]> {
  return client.json(ContainerUpdate, [id], body, options);
}

export type ContainerWaitOptions = CallOptions & NonNullable<ContainerWaitData['query']>;
const ContainerWait: Operation = { id: 'ContainerWait', method: 'POST', path: '/containers/{id}/wait', query: { condition: { since: '1.30' } } };
/**
 * Wait for a container.
 *
 * Answers when a container ends; headers come at once, the body at the end.
 * `POST /containers/{id}/wait`
 */
export function containerWait(client: Caller, id: string, options?: ContainerWaitOptions): Promise<ContainerWaitResponses[200]> {
  return client.json(ContainerWait, [id], undefined, options);
}

export type DistributionInspectOptions = CallOptions;
const DistributionInspect: Operation = { id: 'DistributionInspect', method: 'GET', path: '/distribution/{name}/json', since: '1.30' };
/**
 * Ask a registry about an image.
 *
 * Asks the image's registry for digest and platforms, without pulling.
 * Since API 1.30.
 * `GET /distribution/{name}/json`
 */
export function distributionInspect(client: Caller, name: string, options?: DistributionInspectOptions): Promise<DistributionInspectResponses[200]> {
  return client.json(DistributionInspect, [name], undefined, options);
}

export type ExecInspectOptions = CallOptions;
const ExecInspect: Operation = { id: 'ExecInspect', method: 'GET', path: '/exec/{id}/json' };
/**
 * Inspect an exec.
 *
 * Returns the state of an exec.
 * `GET /exec/{id}/json`
 */
export function execInspect(client: Caller, id: string, options?: ExecInspectOptions): Promise<ExecInspectResponses[200]> {
  return client.json(ExecInspect, [id], undefined, options);
}

export type ExecResizeOptions = CallOptions & NonNullable<ExecResizeData['query']>;
const ExecResize: Operation = { id: 'ExecResize', method: 'POST', path: '/exec/{id}/resize', query: { h: {}, w: {} } };
/**
 * Resize an exec's terminal.
 *
 * Sets the size of the terminal of a running exec.
 * `POST /exec/{id}/resize`
 */
export function execResize(client: Caller, id: string, options: ExecResizeOptions): Promise<void> {
  return client.empty(ExecResize, [id], undefined, options);
}

export type ExecStartOptions = OutputOptions;
export type ExecStartBody = NonNullable<ExecStartData['body']>;
const ExecStart: Operation = { id: 'ExecStart', method: 'POST', path: '/exec/{id}/start', body: 'application/json', upgrade: 'tcp' };
/**
 * Start an exec.
 *
 * Starts a prepared process. Unless detached, the connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
 * `POST /exec/{id}/start`
 */
export function execStart(client: Caller, id: string, body?: ExecStartBody, options?: ExecStartOptions): Promise<Attachment> {
  return client.attach(ExecStart, [id], body, options);
}

export type ImageCommitOptions = CallOptions & NonNullable<ImageCommitData['query']>;
export type ImageCommitBody = NonNullable<ImageCommitData['body']>;
const ImageCommit: Operation = { id: 'ImageCommit', method: 'POST', path: '/commit', query: { container: {}, repo: {}, tag: {}, comment: {}, author: {}, pause: {}, changes: {} }, body: 'application/json' };
/**
 * Make an image of a container.
 *
 * Makes an image of a container's files and settings.
 * `POST /commit`
 */
export function imageCommit(client: Caller, body?: ImageCommitBody, options?: ImageCommitOptions): Promise<ImageCommitResponses[201]> {
  return client.json(ImageCommit, [], body, options);
}

export type ImageCreateOptions = CallOptions & { body?: BodySource } & NonNullable<ImageCreateData['query']> & NonNullable<ImageCreateData['headers']>;
const ImageCreate: Operation = { id: 'ImageCreate', method: 'POST', path: '/images/create', query: { fromImage: {}, fromSrc: {}, repo: {}, tag: {}, platform: { since: '1.32' }, message: { since: '1.39' }, changes: { since: '1.40' } }, headers: ['X-Registry-Auth'], body: 'text/plain' };
/**
 * Pull or import an image.
 *
 * Pulls an image from a registry (`fromImage`), or imports a tar of files (`fromSrc`).
 * `POST /images/create`
 */
export function imageCreate(client: Caller, options?: ImageCreateOptions): Progress<ImageCreateResponses[200]> {
  return client.progress(ImageCreate, [], options?.body, options);
}

export type ImageGetAllOptions = CallOptions & NonNullable<ImageGetAllData['query']>;
const ImageGetAll: Operation = { id: 'ImageGetAll', method: 'GET', path: '/images/get', query: { names: {}, platform: { since: '1.48' } } };
/**
 * Save images.
 *
 * Streams a tar of images with their names.
 * `GET /images/get`
 */
export function imageGetAll(client: Caller, options?: ImageGetAllOptions): ByteStream {
  return client.bytes(ImageGetAll, [], undefined, options);
}

export type ImageListOptions = CallOptions & NonNullable<ImageListData['query']>;
const ImageList: Operation = { id: 'ImageList', method: 'GET', path: '/images/json', query: { all: {}, filters: { as: 'json' }, filter: {}, 'shared-size': { since: '1.42' }, manifests: { since: '1.47' }, identity: { since: '1.54' } } };
/**
 * List images.
 *
 * Lists images that have a name, or that no other image builds on.
 * `GET /images/json`
 */
export function imageList(client: Caller, options?: ImageListOptions): Promise<ImageListResponses[200]> {
  return client.json(ImageList, [], undefined, options);
}

export type ImageLoadOptions = CallOptions & { body?: BodySource } & NonNullable<ImageLoadData['query']>;
const ImageLoad: Operation = { id: 'ImageLoad', method: 'POST', path: '/images/load', query: { quiet: {}, platform: { since: '1.48' } }, body: 'application/x-tar' };
/**
 * Load images.
 *
 * Loads images from a tar that save made.
 * `POST /images/load`
 */
export function imageLoad(client: Caller, options?: ImageLoadOptions): Progress<ImageLoadResponses[200]> {
  return client.progress(ImageLoad, [], options?.body, options);
}

export type ImagePruneOptions = CallOptions & NonNullable<ImagePruneData['query']>;
const ImagePrune: Operation = { id: 'ImagePrune', method: 'POST', path: '/images/prune', query: { filters: { as: 'json' } } };
/**
 * Delete unused images.
 *
 * Deletes images that no container uses.
 * `POST /images/prune`
 */
export function imagePrune(client: Caller, options?: ImagePruneOptions): Promise<ImagePruneResponses[200]> {
  return client.json(ImagePrune, [], undefined, options);
}

export type ImageSearchOptions = CallOptions & NonNullable<ImageSearchData['query']>;
const ImageSearch: Operation = { id: 'ImageSearch', method: 'GET', path: '/images/search', query: { term: {}, limit: {}, filters: { as: 'json' } } };
/**
 * Search images.
 *
 * Searches Docker Hub.
 * `GET /images/search`
 */
export function imageSearch(client: Caller, options: ImageSearchOptions): Promise<ImageSearchResponses[200]> {
  return client.json(ImageSearch, [], undefined, options);
}

export type ImageDeleteOptions = CallOptions & NonNullable<ImageDeleteData['query']>;
const ImageDelete: Operation = { id: 'ImageDelete', method: 'DELETE', path: '/images/{name}', query: { force: {}, noprune: {}, platforms: { since: '1.50' } } };
/**
 * Remove an image.
 *
 * Takes a name away; deletes the image with its last name.
 * `DELETE /images/{name}`
 */
export function imageDelete(client: Caller, name: string, options?: ImageDeleteOptions): Promise<ImageDeleteResponses[200]> {
  return client.json(ImageDelete, [name], undefined, options);
}

export type ImageAttestationsOptions = CallOptions & NonNullable<ImageAttestationsData['query']>;
const ImageAttestations: Operation = { id: 'ImageAttestations', method: 'GET', path: '/images/{name}/attestations', since: '1.55', query: { platform: {}, type: {}, statement: {} } };
/**
 * List attestations of an image.
 *
 * Lists signed statements about an image (containerd image store).
 * Since API 1.55.
 * `GET /images/{name}/attestations`
 */
export function imageAttestations(client: Caller, name: string, options?: ImageAttestationsOptions): Promise<ImageAttestationsResponses[200]> {
  return client.json(ImageAttestations, [name], undefined, options);
}

export type ImageGetOptions = CallOptions & NonNullable<ImageGetData['query']>;
const ImageGet: Operation = { id: 'ImageGet', method: 'GET', path: '/images/{name}/get', query: { platform: { since: '1.48' } } };
/**
 * Save an image.
 *
 * Streams a tar of an image, or of all images of a repository, with their names.
 * `GET /images/{name}/get`
 */
export function imageGet(client: Caller, name: string, options?: ImageGetOptions): ByteStream {
  return client.bytes(ImageGet, [name], undefined, options);
}

export type ImageHistoryOptions = CallOptions & NonNullable<ImageHistoryData['query']>;
const ImageHistory: Operation = { id: 'ImageHistory', method: 'GET', path: '/images/{name}/history', query: { platform: { since: '1.48' } } };
/**
 * List layers of an image.
 *
 * Lists the layers of an image, newest first.
 * `GET /images/{name}/history`
 */
export function imageHistory(client: Caller, name: string, options?: ImageHistoryOptions): Promise<ImageHistoryResponses[200]> {
  return client.json(ImageHistory, [name], undefined, options);
}

export type ImageInspectOptions = CallOptions & NonNullable<ImageInspectData['query']>;
const ImageInspect: Operation = { id: 'ImageInspect', method: 'GET', path: '/images/{name}/json', query: { manifests: { since: '1.48' }, platform: { since: '1.49' } } };
/**
 * Inspect an image.
 *
 * Returns everything known of an image.
 * `GET /images/{name}/json`
 */
export function imageInspect(client: Caller, name: string, options?: ImageInspectOptions): Promise<ImageInspectResponses[200]> {
  return client.json(ImageInspect, [name], undefined, options);
}

export type ImagePushOptions = CallOptions & NonNullable<ImagePushData['query']> & NonNullable<ImagePushData['headers']>;
const ImagePush: Operation = { id: 'ImagePush', method: 'POST', path: '/images/{name}/push', query: { tag: {}, platform: { since: '1.46' } }, headers: ['X-Registry-Auth'] };
/**
 * Push an image.
 *
 * Sends an image to the registry in its name.
 * `POST /images/{name}/push`
 */
export function imagePush(client: Caller, name: string, options?: ImagePushOptions): Progress<ImagePushResponses[200]> {
  return client.progress(ImagePush, [name], undefined, options);
}

export type ImageTagOptions = CallOptions & NonNullable<ImageTagData['query']>;
const ImageTag: Operation = { id: 'ImageTag', method: 'POST', path: '/images/{name}/tag', query: { repo: {}, tag: {} } };
/**
 * Tag an image.
 *
 * Gives an image one more name.
 * `POST /images/{name}/tag`
 */
export function imageTag(client: Caller, name: string, options?: ImageTagOptions): Promise<void> {
  return client.empty(ImageTag, [name], undefined, options);
}

export type NetworkListOptions = CallOptions & NonNullable<NetworkListData['query']>;
const NetworkList: Operation = { id: 'NetworkList', method: 'GET', path: '/networks', query: { filters: { as: 'json' } } };
/**
 * List networks.
 *
 * Lists networks without what is on them.
 * `GET /networks`
 */
export function networkList(client: Caller, options?: NetworkListOptions): Promise<NetworkListResponses[200]> {
  return client.json(NetworkList, [], undefined, options);
}

export type NetworkCreateOptions = CallOptions;
export type NetworkCreateBody = NonNullable<NetworkCreateData['body']>;
const NetworkCreate: Operation = { id: 'NetworkCreate', method: 'POST', path: '/networks/create', body: 'application/json' };
/**
 * Create a network.
 *
 * Creates a network.
 * `POST /networks/create`
 */
export function networkCreate(client: Caller, body: NetworkCreateBody, options?: NetworkCreateOptions): Promise<NetworkCreateResponses[201]> {
  return client.json(NetworkCreate, [], body, options);
}

export type NetworkPruneOptions = CallOptions & NonNullable<NetworkPruneData['query']>;
const NetworkPrune: Operation = { id: 'NetworkPrune', method: 'POST', path: '/networks/prune', query: { filters: { as: 'json' } } };
/**
 * Delete unused networks.
 *
 * Deletes networks that no container uses.
 * `POST /networks/prune`
 */
export function networkPrune(client: Caller, options?: NetworkPruneOptions): Promise<NetworkPruneResponses[200]> {
  return client.json(NetworkPrune, [], undefined, options);
}

export type NetworkDeleteOptions = CallOptions;
const NetworkDelete: Operation = { id: 'NetworkDelete', method: 'DELETE', path: '/networks/{id}' };
/**
 * Remove a network.
 *
 * Removes a network that no container uses.
 * `DELETE /networks/{id}`
 */
export function networkDelete(client: Caller, id: string, options?: NetworkDeleteOptions): Promise<void> {
  return client.empty(NetworkDelete, [id], undefined, options);
}

export type NetworkInspectOptions = CallOptions & NonNullable<NetworkInspectData['query']>;
const NetworkInspect: Operation = { id: 'NetworkInspect', method: 'GET', path: '/networks/{id}', query: { verbose: { since: '1.28' }, scope: { since: '1.31' } } };
/**
 * Inspect a network.
 *
 * Returns a network with what is on it.
 * `GET /networks/{id}`
 */
export function networkInspect(client: Caller, id: string, options?: NetworkInspectOptions): Promise<NetworkInspectResponses[200]> {
  return client.json(NetworkInspect, [id], undefined, options);
}

export type NetworkConnectOptions = CallOptions;
export type NetworkConnectBody = NonNullable<NetworkConnectData['body']>;
const NetworkConnect: Operation = { id: 'NetworkConnect', method: 'POST', path: '/networks/{id}/connect', body: 'application/json' };
/**
 * Connect a container to a network.
 *
 * Connects a container, running or not.
 * `POST /networks/{id}/connect`
 */
export function networkConnect(client: Caller, id: string, body: NetworkConnectBody, options?: NetworkConnectOptions): Promise<void> {
  return client.empty(NetworkConnect, [id], body, options);
}

export type NetworkDisconnectOptions = CallOptions;
export type NetworkDisconnectBody = NonNullable<NetworkDisconnectData['body']>;
const NetworkDisconnect: Operation = { id: 'NetworkDisconnect', method: 'POST', path: '/networks/{id}/disconnect', body: 'application/json' };
/**
 * Disconnect a container from a network.
 *
 * Disconnects a container.
 * `POST /networks/{id}/disconnect`
 */
export function networkDisconnect(client: Caller, id: string, body: NetworkDisconnectBody, options?: NetworkDisconnectOptions): Promise<void> {
  return client.empty(NetworkDisconnect, [id], body, options);
}

export type NodeListOptions = CallOptions & NonNullable<NodeListData['query']>;
const NodeList: Operation = { id: 'NodeList', method: 'GET', path: '/nodes', query: { filters: { as: 'json' } } };
/**
 * List Swarm nodes.
 *
 * Lists the nodes of the Swarm.
 * `GET /nodes`
 */
export function nodeList(client: Caller, options?: NodeListOptions): Promise<NodeListResponses[200]> {
  return client.json(NodeList, [], undefined, options);
}

export type NodeDeleteOptions = CallOptions & NonNullable<NodeDeleteData['query']>;
const NodeDelete: Operation = { id: 'NodeDelete', method: 'DELETE', path: '/nodes/{id}', query: { force: {} } };
/**
 * Remove a Swarm node.
 *
 * Removes a node that is down, or any with `force`.
 * `DELETE /nodes/{id}`
 */
export function nodeDelete(client: Caller, id: string, options?: NodeDeleteOptions): Promise<void> {
  return client.empty(NodeDelete, [id], undefined, options);
}

export type NodeInspectOptions = CallOptions;
const NodeInspect: Operation = { id: 'NodeInspect', method: 'GET', path: '/nodes/{id}' };
/**
 * Inspect a Swarm node.
 *
 * Returns a node of the Swarm.
 * `GET /nodes/{id}`
 */
export function nodeInspect(client: Caller, id: string, options?: NodeInspectOptions): Promise<NodeInspectResponses[200]> {
  return client.json(NodeInspect, [id], undefined, options);
}

export type NodeUpdateOptions = CallOptions & NonNullable<NodeUpdateData['query']>;
export type NodeUpdateBody = NonNullable<NodeUpdateData['body']>;
const NodeUpdate: Operation = { id: 'NodeUpdate', method: 'POST', path: '/nodes/{id}/update', query: { version: {} }, body: 'application/json' };
/**
 * Update a Swarm node.
 *
 * Changes role, availability or labels of a node.
 * `POST /nodes/{id}/update`
 */
export function nodeUpdate(client: Caller, id: string, body: NodeUpdateBody | undefined, options: NodeUpdateOptions): Promise<void> {
  return client.empty(NodeUpdate, [id], body, options);
}

export type PluginListOptions = CallOptions & NonNullable<PluginListData['query']>;
const PluginList: Operation = { id: 'PluginList', method: 'GET', path: '/plugins', query: { filters: { as: 'json', since: '1.28' } } };
/**
 * List plugins.
 *
 * Lists plugins, running or not.
 * `GET /plugins`
 */
export function pluginList(client: Caller, options?: PluginListOptions): Promise<PluginListResponses[200]> {
  return client.json(PluginList, [], undefined, options);
}

export type PluginCreateOptions = CallOptions & { body?: BodySource } & NonNullable<PluginCreateData['query']>;
const PluginCreate: Operation = { id: 'PluginCreate', method: 'POST', path: '/plugins/create', query: { name: {} }, body: 'application/x-tar' };
/**
 * Create a plugin.
 *
 * Makes a plugin of a tar of its files and configuration.
 * `POST /plugins/create`
 */
export function pluginCreate(client: Caller, options: PluginCreateOptions): Promise<void> {
  return client.empty(PluginCreate, [], options?.body, options);
}

export type GetPluginPrivilegesOptions = CallOptions & NonNullable<GetPluginPrivilegesData['query']>;
const GetPluginPrivileges: Operation = { id: 'GetPluginPrivileges', method: 'GET', path: '/plugins/privileges', query: { remote: { since: '1.27' } } };
/**
 * Ask which privileges a plugin wants.
 *
 * Asks the registry what a plugin must be granted.
 * `GET /plugins/privileges`
 */
export function getPluginPrivileges(client: Caller, options: GetPluginPrivilegesOptions): Promise<GetPluginPrivilegesResponses[200]> {
  return client.json(GetPluginPrivileges, [], undefined, options);
}

export type PluginPullOptions = CallOptions & NonNullable<PluginPullData['query']> & NonNullable<PluginPullData['headers']>;
export type PluginPullBody = NonNullable<PluginPullData['body']>;
const PluginPull: Operation = { id: 'PluginPull', method: 'POST', path: '/plugins/pull', query: { remote: {}, name: {} }, headers: ['X-Registry-Auth'], body: 'application/json' };
/**
 * Install a plugin.
 *
 * Pulls a plugin and grants it the privileges in the body.
 * `POST /plugins/pull`
 */
export function pluginPull(client: Caller, body: PluginPullBody | undefined, options: PluginPullOptions): Progress<PluginPullResponses[200]> {
  return client.progress(PluginPull, [], body, options);
}

export type PluginDeleteOptions = CallOptions & NonNullable<PluginDeleteData['query']>;
const PluginDelete: Operation = { id: 'PluginDelete', method: 'DELETE', path: '/plugins/{name}', query: { force: {} } };
/**
 * Remove a plugin.
 *
 * Removes a plugin that does not run, or any with `force`.
 * `DELETE /plugins/{name}`
 */
export function pluginDelete(client: Caller, name: string, options?: PluginDeleteOptions): Promise<void> {
  return client.empty(PluginDelete, [name], undefined, options);
}

export type PluginDisableOptions = CallOptions & NonNullable<PluginDisableData['query']>;
const PluginDisable: Operation = { id: 'PluginDisable', method: 'POST', path: '/plugins/{name}/disable', query: { force: { since: '1.28' } } };
/**
 * Disable a plugin.
 *
 * Stops a plugin.
 * `POST /plugins/{name}/disable`
 */
export function pluginDisable(client: Caller, name: string, options?: PluginDisableOptions): Promise<void> {
  return client.empty(PluginDisable, [name], undefined, options);
}

export type PluginEnableOptions = CallOptions & NonNullable<PluginEnableData['query']>;
const PluginEnable: Operation = { id: 'PluginEnable', method: 'POST', path: '/plugins/{name}/enable', query: { timeout: {} } };
/**
 * Enable a plugin.
 *
 * Starts a plugin.
 * `POST /plugins/{name}/enable`
 */
export function pluginEnable(client: Caller, name: string, options?: PluginEnableOptions): Promise<void> {
  return client.empty(PluginEnable, [name], undefined, options);
}

export type PluginInspectOptions = CallOptions;
const PluginInspect: Operation = { id: 'PluginInspect', method: 'GET', path: '/plugins/{name}/json' };
/**
 * Inspect a plugin.
 *
 * Returns a plugin.
 * `GET /plugins/{name}/json`
 */
export function pluginInspect(client: Caller, name: string, options?: PluginInspectOptions): Promise<PluginInspectResponses[200]> {
  return client.json(PluginInspect, [name], undefined, options);
}

export type PluginPushOptions = CallOptions;
const PluginPush: Operation = { id: 'PluginPush', method: 'POST', path: '/plugins/{name}/push' };
/**
 * Push a plugin.
 *
 * Sends a plugin to the registry in its name.
 * `POST /plugins/{name}/push`
 */
export function pluginPush(client: Caller, name: string, options?: PluginPushOptions): Progress<PluginPushResponses[200]> {
  return client.progress(PluginPush, [name], undefined, options);
}

export type PluginSetOptions = CallOptions;
export type PluginSetBody = NonNullable<PluginSetData['body']>;
const PluginSet: Operation = { id: 'PluginSet', method: 'POST', path: '/plugins/{name}/set', body: 'application/json' };
/**
 * Configure a plugin.
 *
 * Changes settings of a plugin that does not run.
 * `POST /plugins/{name}/set`
 */
export function pluginSet(client: Caller, name: string, body?: PluginSetBody, options?: PluginSetOptions): Promise<void> {
  return client.empty(PluginSet, [name], body, options);
}

export type PluginUpgradeOptions = CallOptions & NonNullable<PluginUpgradeData['query']> & NonNullable<PluginUpgradeData['headers']>;
export type PluginUpgradeBody = NonNullable<PluginUpgradeData['body']>;
const PluginUpgrade: Operation = { id: 'PluginUpgrade', method: 'POST', path: '/plugins/{name}/upgrade', since: '1.26', query: { remote: {} }, headers: ['X-Registry-Auth'], body: 'application/json' };
/**
 * Upgrade a plugin.
 *
 * Replaces a plugin that does not run by another version.
 * Since API 1.26.
 * `POST /plugins/{name}/upgrade`
 */
export function pluginUpgrade(client: Caller, name: string, body: PluginUpgradeBody | undefined, options: PluginUpgradeOptions): Progress<PluginUpgradeResponses[200]> {
  return client.progress(PluginUpgrade, [name], body, options);
}

export type SecretListOptions = CallOptions & NonNullable<SecretListData['query']>;
const SecretList: Operation = { id: 'SecretList', method: 'GET', path: '/secrets', query: { filters: { as: 'json' } } };
/**
 * List secrets.
 *
 * Lists the secrets of the Swarm, without their data.
 * `GET /secrets`
 */
export function secretList(client: Caller, options?: SecretListOptions): Promise<SecretListResponses[200]> {
  return client.json(SecretList, [], undefined, options);
}

export type SecretCreateOptions = CallOptions;
export type SecretCreateBody = NonNullable<SecretCreateData['body']>;
const SecretCreate: Operation = { id: 'SecretCreate', method: 'POST', path: '/secrets/create', body: 'application/json' };
/**
 * Create a secret.
 *
 * Keeps secret data that services can mount.
 * `POST /secrets/create`
 */
export function secretCreate(client: Caller, body?: SecretCreateBody, options?: SecretCreateOptions): Promise<SecretCreateResponses[201]> {
  return client.json(SecretCreate, [], body, options);
}

export type SecretDeleteOptions = CallOptions;
const SecretDelete: Operation = { id: 'SecretDelete', method: 'DELETE', path: '/secrets/{id}' };
/**
 * Delete a secret.
 *
 * Deletes a secret that no service uses.
 * `DELETE /secrets/{id}`
 */
export function secretDelete(client: Caller, id: string, options?: SecretDeleteOptions): Promise<void> {
  return client.empty(SecretDelete, [id], undefined, options);
}

export type SecretInspectOptions = CallOptions;
const SecretInspect: Operation = { id: 'SecretInspect', method: 'GET', path: '/secrets/{id}' };
/**
 * Inspect a secret.
 *
 * Returns a secret, without its data.
 * `GET /secrets/{id}`
 */
export function secretInspect(client: Caller, id: string, options?: SecretInspectOptions): Promise<SecretInspectResponses[200]> {
  return client.json(SecretInspect, [id], undefined, options);
}

export type SecretUpdateOptions = CallOptions & NonNullable<SecretUpdateData['query']>;
export type SecretUpdateBody = NonNullable<SecretUpdateData['body']>;
const SecretUpdate: Operation = { id: 'SecretUpdate', method: 'POST', path: '/secrets/{id}/update', since: '1.26', query: { version: {} }, body: 'application/json' };
/**
 * Update a secret.
 *
 * Changes the labels of a secret; nothing else of it can change.
 * Since API 1.26.
 * `POST /secrets/{id}/update`
 */
export function secretUpdate(client: Caller, id: string, body: SecretUpdateBody | undefined, options: SecretUpdateOptions): Promise<void> {
  return client.empty(SecretUpdate, [id], body, options);
}

export type ServiceListOptions = CallOptions & NonNullable<ServiceListData['query']>;
const ServiceList: Operation = { id: 'ServiceList', method: 'GET', path: '/services', query: { filters: { as: 'json' }, status: { since: '1.41' } } };
/**
 * List services.
 *
 * Lists the services of the Swarm.
 * `GET /services`
 */
export function serviceList(client: Caller, options?: ServiceListOptions): Promise<ServiceListResponses[200]> {
  return client.json(ServiceList, [], undefined, options);
}

export type ServiceCreateOptions = CallOptions & NonNullable<ServiceCreateData['headers']>;
export type ServiceCreateBody = NonNullable<ServiceCreateData['body']>;
const ServiceCreate: Operation = { id: 'ServiceCreate', method: 'POST', path: '/services/create', headers: ['X-Registry-Auth'], body: 'application/json' };
/**
 * Create a service.
 *
 * Creates a service; its tasks start behind the answer.
 * `POST /services/create`
 */
export function serviceCreate(client: Caller, body: ServiceCreateBody, options?: ServiceCreateOptions): Promise<ServiceCreateResponses[201]> {
  return client.json(ServiceCreate, [], body, options);
}

export type ServiceDeleteOptions = CallOptions;
const ServiceDelete: Operation = { id: 'ServiceDelete', method: 'DELETE', path: '/services/{id}' };
/**
 * Delete a service.
 *
 * Deletes a service and stops its tasks.
 * `DELETE /services/{id}`
 */
export function serviceDelete(client: Caller, id: string, options?: ServiceDeleteOptions): Promise<void> {
  return client.empty(ServiceDelete, [id], undefined, options);
}

export type ServiceInspectOptions = CallOptions & NonNullable<ServiceInspectData['query']>;
const ServiceInspect: Operation = { id: 'ServiceInspect', method: 'GET', path: '/services/{id}', query: { insertDefaults: { since: '1.29' } } };
/**
 * Inspect a service.
 *
 * Returns a service.
 * `GET /services/{id}`
 */
export function serviceInspect(client: Caller, id: string, options?: ServiceInspectOptions): Promise<ServiceInspectResponses[200]> {
  return client.json(ServiceInspect, [id], undefined, options);
}

export type ServiceLogsOptions = OutputOptions & NonNullable<ServiceLogsData['query']>;
const ServiceLogs: Operation = { id: 'ServiceLogs', method: 'GET', path: '/services/{id}/logs', query: { details: {}, follow: {}, stdout: {}, stderr: {}, since: {}, timestamps: {}, tail: {} } };
/**
 * Read the log of a service.
 *
 * Streams what all tasks of a service wrote. Without a terminal, output is multiplexed.
 * `GET /services/{id}/logs`
 */
export function serviceLogs(client: Caller, id: string, options?: ServiceLogsOptions): Output {
  return client.output(ServiceLogs, [id], undefined, options);
}

export type ServiceUpdateOptions = CallOptions & NonNullable<ServiceUpdateData['query']> & NonNullable<ServiceUpdateData['headers']>;
export type ServiceUpdateBody = NonNullable<ServiceUpdateData['body']>;
const ServiceUpdate: Operation = { id: 'ServiceUpdate', method: 'POST', path: '/services/{id}/update', query: { version: {}, registryAuthFrom: {}, rollback: { since: '1.28' } }, headers: ['X-Registry-Auth'], body: 'application/json' };
/**
 * Update a service.
 *
 * Replaces the specification of a service, or returns to the last one.
 * `POST /services/{id}/update`
 */
export function serviceUpdate(client: Caller, id: string, body: ServiceUpdateBody, options: ServiceUpdateOptions): Promise<ServiceUpdateResponses[200]> {
  return client.json(ServiceUpdate, [id], body, options);
}

export type SwarmInspectOptions = CallOptions;
const SwarmInspect: Operation = { id: 'SwarmInspect', method: 'GET', path: '/swarm' };
/**
 * Inspect the Swarm.
 *
 * Returns the Swarm with its join tokens.
 * `GET /swarm`
 */
export function swarmInspect(client: Caller, options?: SwarmInspectOptions): Promise<SwarmInspectResponses[200]> {
  return client.json(SwarmInspect, [], undefined, options);
}

export type SwarmInitOptions = CallOptions;
export type SwarmInitBody = NonNullable<SwarmInitData['body']>;
const SwarmInit: Operation = { id: 'SwarmInit', method: 'POST', path: '/swarm/init', body: 'application/json' };
/**
 * Begin a Swarm.
 *
 * Makes this engine the first manager of a new Swarm.
 * `POST /swarm/init`
 */
export function swarmInit(client: Caller, body: SwarmInitBody, options?: SwarmInitOptions): Promise<SwarmInitResponses[200]> {
  return client.json(SwarmInit, [], body, options);
}

export type SwarmJoinOptions = CallOptions;
export type SwarmJoinBody = NonNullable<SwarmJoinData['body']>;
const SwarmJoin: Operation = { id: 'SwarmJoin', method: 'POST', path: '/swarm/join', body: 'application/json' };
/**
 * Join a Swarm.
 *
 * Makes this engine a node of a Swarm.
 * `POST /swarm/join`
 */
export function swarmJoin(client: Caller, body: SwarmJoinBody, options?: SwarmJoinOptions): Promise<void> {
  return client.empty(SwarmJoin, [], body, options);
}

export type SwarmLeaveOptions = CallOptions & NonNullable<SwarmLeaveData['query']>;
const SwarmLeave: Operation = { id: 'SwarmLeave', method: 'POST', path: '/swarm/leave', query: { force: {} } };
/**
 * Leave the Swarm.
 *
 * Takes this engine out of its Swarm.
 * `POST /swarm/leave`
 */
export function swarmLeave(client: Caller, options?: SwarmLeaveOptions): Promise<void> {
  return client.empty(SwarmLeave, [], undefined, options);
}

export type SwarmUnlockOptions = CallOptions;
export type SwarmUnlockBody = NonNullable<SwarmUnlockData['body']>;
const SwarmUnlock: Operation = { id: 'SwarmUnlock', method: 'POST', path: '/swarm/unlock', body: 'application/json' };
/**
 * Unlock a manager.
 *
 * Gives a manager that has restarted the key to what it keeps.
 * `POST /swarm/unlock`
 */
export function swarmUnlock(client: Caller, body: SwarmUnlockBody, options?: SwarmUnlockOptions): Promise<void> {
  return client.empty(SwarmUnlock, [], body, options);
}

export type SwarmUnlockkeyOptions = CallOptions;
const SwarmUnlockkey: Operation = { id: 'SwarmUnlockkey', method: 'GET', path: '/swarm/unlockkey' };
/**
 * Get the unlock key.
 *
 * Returns the key that managers are unlocked with.
 * `GET /swarm/unlockkey`
 */
export function swarmUnlockkey(client: Caller, options?: SwarmUnlockkeyOptions): Promise<SwarmUnlockkeyResponses[200]> {
  return client.json(SwarmUnlockkey, [], undefined, options);
}

export type SwarmUpdateOptions = CallOptions & NonNullable<SwarmUpdateData['query']>;
export type SwarmUpdateBody = NonNullable<SwarmUpdateData['body']>;
const SwarmUpdate: Operation = { id: 'SwarmUpdate', method: 'POST', path: '/swarm/update', query: { version: {}, rotateWorkerToken: {}, rotateManagerToken: {}, rotateManagerUnlockKey: {} }, body: 'application/json' };
/**
 * Update the Swarm.
 *
 * Changes the settings of the Swarm, or its tokens.
 * `POST /swarm/update`
 */
export function swarmUpdate(client: Caller, body: SwarmUpdateBody, options: SwarmUpdateOptions): Promise<void> {
  return client.empty(SwarmUpdate, [], body, options);
}

export type SystemPingOptions = CallOptions;
const SystemPing: Operation = { id: 'SystemPing', method: 'GET', path: '/_ping' };
/**
 * Ping the engine.
 *
 * Tells that the engine is there, and in headers what it speaks. Answered without a version prefix too.
 * `GET /_ping`
 */
export function systemPing(client: Caller, options?: SystemPingOptions): Promise<string> {
  return client.text(SystemPing, [], undefined, options);
}

export type SystemPingHeadOptions = CallOptions;
const SystemPingHead: Operation = { id: 'SystemPingHead', method: 'HEAD', path: '/_ping', since: '1.40' };
/**
 * Ping the engine, headers only.
 *
 * As ping, without a body.
 * Since API 1.40.
 * `HEAD /_ping`
 */
export function systemPingHead(client: Caller, options?: SystemPingHeadOptions): Promise<{ readonly 'api-version'?: string; readonly 'builder-version'?: string; readonly 'docker-experimental'?: string; readonly swarm?: string; readonly 'cache-control'?: string; readonly pragma?: string }> {
  return client.headersOnly(SystemPingHead, [], undefined, options);
}

export type SystemAuthOptions = CallOptions;
export type SystemAuthBody = NonNullable<SystemAuthData['body']>;
const SystemAuth: Operation = { id: 'SystemAuth', method: 'POST', path: '/auth', body: 'application/json' };
/**
 * Check registry credentials.
 *
 * Tries credentials at their registry.
 * `POST /auth`
 */
export function systemAuth(client: Caller, body?: SystemAuthBody, options?: SystemAuthOptions): Promise<SystemAuthResponses[200] | undefined> {
  return client.json(SystemAuth, [], body, options);
}

export type SystemEventsOptions = CallOptions & NonNullable<SystemEventsData['query']>;
const SystemEvents: Operation = { id: 'SystemEvents', method: 'GET', path: '/events', query: { since: {}, until: {}, filters: { as: 'json' } } };
/**
 * Watch events.
 *
 * Streams events as they happen, and those since a time; one JSON object a line. Ends at `until`.
 * `GET /events`
 */
export function systemEvents(client: Caller, options?: SystemEventsOptions): JsonLines<SystemEventsResponses[200]> {
  return client.lines(SystemEvents, [], undefined, options);
}

export type SystemInfoOptions = CallOptions;
const SystemInfo: Operation = { id: 'SystemInfo', method: 'GET', path: '/info' };
/**
 * Describe the engine.
 *
 * Returns what the engine is and has.
 * `GET /info`
 */
export function systemInfo(client: Caller, options?: SystemInfoOptions): Promise<SystemInfoResponses[200]> {
  return client.json(SystemInfo, [], undefined, options);
}

export type SystemDataUsageOptions = CallOptions & NonNullable<SystemDataUsageData['query']>;
const SystemDataUsage: Operation = { id: 'SystemDataUsage', method: 'GET', path: '/system/df', query: { type: { since: '1.42' }, verbose: { since: '1.52' } } };
/**
 * Measure disk usage.
 *
 * Measures the space used on disk, which may take long.
 * `GET /system/df`
 */
export function systemDataUsage(client: Caller, options?: SystemDataUsageOptions): Promise<SystemDataUsageResponses[200]> {
  return client.json(SystemDataUsage, [], undefined, options);
}

export type SystemVersionOptions = CallOptions;
const SystemVersion: Operation = { id: 'SystemVersion', method: 'GET', path: '/version' };
/**
 * Tell versions.
 *
 * Returns versions of the engine and of its parts.
 * `GET /version`
 */
export function systemVersion(client: Caller, options?: SystemVersionOptions): Promise<SystemVersionResponses[200]> {
  return client.json(SystemVersion, [], undefined, options);
}

export type TaskListOptions = CallOptions & NonNullable<TaskListData['query']>;
const TaskList: Operation = { id: 'TaskList', method: 'GET', path: '/tasks', query: { filters: { as: 'json' } } };
/**
 * List tasks.
 *
 * Lists tasks of services, old ones too.
 * `GET /tasks`
 */
export function taskList(client: Caller, options?: TaskListOptions): Promise<TaskListResponses[200]> {
  return client.json(TaskList, [], undefined, options);
}

export type TaskInspectOptions = CallOptions;
const TaskInspect: Operation = { id: 'TaskInspect', method: 'GET', path: '/tasks/{id}' };
/**
 * Inspect a task.
 *
 * Returns a task.
 * `GET /tasks/{id}`
 */
export function taskInspect(client: Caller, id: string, options?: TaskInspectOptions): Promise<TaskInspectResponses[200]> {
  return client.json(TaskInspect, [id], undefined, options);
}

export type TaskLogsOptions = OutputOptions & NonNullable<TaskLogsData['query']>;
const TaskLogs: Operation = { id: 'TaskLogs', method: 'GET', path: '/tasks/{id}/logs', since: '1.29', query: { details: {}, follow: {}, stdout: {}, stderr: {}, since: {}, timestamps: {}, tail: {} } };
/**
 * Read the log of a task.
 *
 * Streams what a task wrote. Without a terminal, output is multiplexed.
 * Since API 1.29.
 * `GET /tasks/{id}/logs`
 */
export function taskLogs(client: Caller, id: string, options?: TaskLogsOptions): Output {
  return client.output(TaskLogs, [id], undefined, options);
}

export type VolumeListOptions = CallOptions & NonNullable<VolumeListData['query']>;
const VolumeList: Operation = { id: 'VolumeList', method: 'GET', path: '/volumes', query: { filters: { as: 'json' } } };
/**
 * List volumes.
 *
 * Lists volumes.
 * `GET /volumes`
 */
export function volumeList(client: Caller, options?: VolumeListOptions): Promise<VolumeListResponses[200]> {
  return client.json(VolumeList, [], undefined, options);
}

export type VolumeCreateOptions = CallOptions;
export type VolumeCreateBody = NonNullable<VolumeCreateData['body']>;
const VolumeCreate: Operation = { id: 'VolumeCreate', method: 'POST', path: '/volumes/create', body: 'application/json' };
/**
 * Create a volume.
 *
 * Creates a volume; an equal one that exists already is returned.
 * `POST /volumes/create`
 */
export function volumeCreate(client: Caller, body: VolumeCreateBody, options?: VolumeCreateOptions): Promise<VolumeCreateResponses[201]> {
  return client.json(VolumeCreate, [], body, options);
}

export type VolumePruneOptions = CallOptions & NonNullable<VolumePruneData['query']>;
const VolumePrune: Operation = { id: 'VolumePrune', method: 'POST', path: '/volumes/prune', query: { filters: { as: 'json' } } };
/**
 * Delete unused volumes.
 *
 * Deletes anonymous volumes that no container uses; with the filter `all` those with a name too.
 * `POST /volumes/prune`
 */
export function volumePrune(client: Caller, options?: VolumePruneOptions): Promise<VolumePruneResponses[200]> {
  return client.json(VolumePrune, [], undefined, options);
}

export type VolumeDeleteOptions = CallOptions & NonNullable<VolumeDeleteData['query']>;
const VolumeDelete: Operation = { id: 'VolumeDelete', method: 'DELETE', path: '/volumes/{name}', query: { force: {} } };
/**
 * Remove a volume.
 *
 * Removes a volume that no container uses.
 * `DELETE /volumes/{name}`
 */
export function volumeDelete(client: Caller, name: string, options?: VolumeDeleteOptions): Promise<void> {
  return client.empty(VolumeDelete, [name], undefined, options);
}

export type VolumeInspectOptions = CallOptions;
const VolumeInspect: Operation = { id: 'VolumeInspect', method: 'GET', path: '/volumes/{name}' };
/**
 * Inspect a volume.
 *
 * Returns a volume.
 * `GET /volumes/{name}`
 */
export function volumeInspect(client: Caller, name: string, options?: VolumeInspectOptions): Promise<VolumeInspectResponses[200]> {
  return client.json(VolumeInspect, [name], undefined, options);
}

export type VolumeUpdateOptions = CallOptions & NonNullable<VolumeUpdateData['query']>;
export type VolumeUpdateBody = NonNullable<VolumeUpdateData['body']>;
const VolumeUpdate: Operation = { id: 'VolumeUpdate', method: 'PUT', path: '/volumes/{name}', since: '1.42', query: { version: {} }, body: 'application/json' };
/**
 * Update a Swarm volume.
 *
 * Changes the availability of a volume of the Swarm.
 * Since API 1.42.
 * `PUT /volumes/{name}`
 */
export function volumeUpdate(client: Caller, name: string, body: VolumeUpdateBody | undefined, options: VolumeUpdateOptions): Promise<void> {
  return client.empty(VolumeUpdate, [name], body, options);
}
