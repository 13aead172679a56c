// Generated from openapi/ by `npm run generate`. Do not edit.
import type { BodySource, CallOptions, OutputOptions, Attachment, RawConnection, ByteStream, JsonLines, Output, Progress } from '../../../sdk/index.ts';
import { type DockerAt, dockerAt } from '../../../sdk/view.ts';
import type { BuildCancelData, BuildPruneData, BuildPruneResponses, CheckpointCreateData, CheckpointDeleteData, CheckpointListData, CheckpointListResponses, ConfigCreateData, ConfigCreateResponses, ConfigInspectResponses, ConfigListData, ConfigListResponses, ConfigUpdateData, ContainerArchiveData, ContainerArchiveInfoData, ContainerAttachData, ContainerChangesResponses, ContainerCreateData, ContainerCreateResponses, ContainerDeleteData, ContainerExecData, ContainerExecResponses, ContainerInspectData, ContainerInspectResponses, ContainerKillData, ContainerListData, ContainerListResponses, ContainerLogsData, ContainerPruneData, ContainerPruneResponses, ContainerRenameData, ContainerResizeData, ContainerRestartData, ContainerStartData, ContainerStatsData, ContainerStatsResponses, ContainerStopData, ContainerTopData, ContainerTopResponses, ContainerUpdateData, ContainerUpdateResponses, ContainerWaitData, ContainerWaitResponses, DistributionInspectResponses, ExecInspectResponses, ExecResizeData, ExecStartData, GetPluginPrivilegesData, GetPluginPrivilegesResponses, ImageBuildData, ImageBuildResponses, ImageCommitData, ImageCommitResponses, ImageCreateData, ImageCreateResponses, ImageDeleteData, ImageDeleteResponses, ImageGetAllData, ImageHistoryResponses, ImageInspectResponses, ImageListData, ImageListResponses, ImageLoadData, ImageLoadResponses, ImagePruneData, ImagePruneResponses, ImagePushData, ImagePushResponses, ImageSearchData, ImageSearchResponses, ImageTagData, NetworkConnectData, NetworkCreateData, NetworkCreateResponses, NetworkDisconnectData, NetworkInspectData, NetworkInspectResponses, NetworkListData, NetworkListResponses, NetworkPruneData, NetworkPruneResponses, NodeDeleteData, NodeInspectResponses, NodeListData, NodeListResponses, NodeUpdateData, PluginCreateData, PluginDeleteData, PluginDisableData, PluginEnableData, PluginInspectResponses, PluginListData, PluginListResponses, PluginPullData, PluginPullResponses, PluginPushResponses, PluginSetData, PluginUpgradeData, PluginUpgradeResponses, PutContainerArchiveData, SecretCreateData, SecretCreateResponses, SecretInspectResponses, SecretListData, SecretListResponses, SecretUpdateData, ServiceCreateData, ServiceCreateResponses, ServiceInspectData, ServiceInspectResponses, ServiceListData, ServiceListResponses, ServiceLogsData, ServiceUpdateData, ServiceUpdateResponses, SwarmInitData, SwarmInitResponses, SwarmInspectResponses, SwarmJoinData, SwarmLeaveData, SwarmUnlockData, SwarmUnlockkeyResponses, SwarmUpdateData, SystemAuthData, SystemAuthResponses, SystemDataUsageResponses, SystemEventsData, SystemEventsResponses, SystemInfoResponses, SystemVersionResponses, TaskInspectResponses, TaskListData, TaskListResponses, TaskLogsData, VolumeCreateData, VolumeCreateResponses, VolumeDeleteData, VolumeInspectResponses, VolumeListData, VolumeListResponses, VolumePruneData, VolumePruneResponses } from './types.ts';

export * from '../../../sdk/errors.ts';
export type { ConnectAtOptions as ConnectOptions } from '../../../sdk/view.ts';
export type * from './types.ts';

export type ImageBuildOptions = CallOptions & { body?: BodySource } & NonNullable<ImageBuildData['query']> & NonNullable<ImageBuildData['headers']>;
export type BuildCancelOptions = CallOptions & NonNullable<BuildCancelData['query']>;
export type BuildPruneOptions = CallOptions & NonNullable<BuildPruneData['query']>;
export type GrpcOptions = CallOptions;
export type SessionOptions = CallOptions;
export type ConfigListOptions = CallOptions & NonNullable<ConfigListData['query']>;
export type ConfigCreateOptions = CallOptions;
export type ConfigCreateBody = NonNullable<ConfigCreateData['body']>;
export type ConfigDeleteOptions = CallOptions;
export type ConfigInspectOptions = CallOptions;
export type ConfigUpdateOptions = CallOptions & NonNullable<ConfigUpdateData['query']>;
export type ConfigUpdateBody = NonNullable<ConfigUpdateData['body']>;
export type ContainerCreateOptions = CallOptions & NonNullable<ContainerCreateData['query']>;
export type ContainerCreateBody = NonNullable<ContainerCreateData['body']>;
export type ContainerListOptions = CallOptions & NonNullable<ContainerListData['query']>;
export type ContainerPruneOptions = CallOptions & NonNullable<ContainerPruneData['query']>;
export type ContainerDeleteOptions = CallOptions & NonNullable<ContainerDeleteData['query']>;
export type ContainerArchiveOptions = CallOptions & NonNullable<ContainerArchiveData['query']>;
export type ContainerArchiveInfoOptions = CallOptions & NonNullable<ContainerArchiveInfoData['query']>;
export type PutContainerArchiveOptions = CallOptions & NonNullable<PutContainerArchiveData['query']>;
export type ContainerAttachOptions = OutputOptions & NonNullable<ContainerAttachData['query']>;
export type ContainerChangesOptions = CallOptions;
export type CheckpointListOptions = CallOptions & NonNullable<CheckpointListData['query']>;
export type CheckpointCreateOptions = CallOptions;
export type CheckpointCreateBody = NonNullable<CheckpointCreateData['body']>;
export type CheckpointDeleteOptions = CallOptions & NonNullable<CheckpointDeleteData['query']>;
export type ContainerExecOptions = CallOptions;
export type ContainerExecBody = NonNullable<ContainerExecData['body']>;
export type ContainerExportOptions = CallOptions;
export type ContainerInspectOptions = CallOptions & NonNullable<ContainerInspectData['query']>;
export type ContainerKillOptions = CallOptions & NonNullable<ContainerKillData['query']>;
export type ContainerLogsOptions = OutputOptions & NonNullable<ContainerLogsData['query']>;
export type ContainerPauseOptions = CallOptions;
export type ContainerRenameOptions = CallOptions & NonNullable<ContainerRenameData['query']>;
export type ContainerResizeOptions = CallOptions & NonNullable<ContainerResizeData['query']>;
export type ContainerRestartOptions = CallOptions & NonNullable<ContainerRestartData['query']>;
export type ContainerStartOptions = CallOptions & NonNullable<ContainerStartData['query']>;
export type ContainerStatsOptions = CallOptions & NonNullable<ContainerStatsData['query']>;
export type ContainerStopOptions = CallOptions & NonNullable<ContainerStopData['query']>;
export type ContainerTopOptions = CallOptions & NonNullable<ContainerTopData['query']>;
export type ContainerUnpauseOptions = CallOptions;
export type ContainerUpdateOptions = CallOptions;
export type ContainerUpdateBody = NonNullable<ContainerUpdateData['body']>;
export type ContainerWaitOptions = CallOptions & NonNullable<ContainerWaitData['query']>;
export type DistributionInspectOptions = CallOptions;
export type ExecInspectOptions = CallOptions;
export type ExecResizeOptions = CallOptions & NonNullable<ExecResizeData['query']>;
export type ExecStartOptions = OutputOptions;
export type ExecStartBody = NonNullable<ExecStartData['body']>;
export type ImageCommitOptions = CallOptions & NonNullable<ImageCommitData['query']>;
export type ImageCommitBody = NonNullable<ImageCommitData['body']>;
export type ImageCreateOptions = CallOptions & { body?: BodySource } & NonNullable<ImageCreateData['query']> & NonNullable<ImageCreateData['headers']>;
export type ImageGetAllOptions = CallOptions & NonNullable<ImageGetAllData['query']>;
export type ImageListOptions = CallOptions & NonNullable<ImageListData['query']>;
export type ImageLoadOptions = CallOptions & { body?: BodySource } & NonNullable<ImageLoadData['query']>;
export type ImagePruneOptions = CallOptions & NonNullable<ImagePruneData['query']>;
export type ImageSearchOptions = CallOptions & NonNullable<ImageSearchData['query']>;
export type ImageDeleteOptions = CallOptions & NonNullable<ImageDeleteData['query']>;
export type ImageGetOptions = CallOptions;
export type ImageHistoryOptions = CallOptions;
export type ImageInspectOptions = CallOptions;
export type ImagePushOptions = CallOptions & NonNullable<ImagePushData['query']> & NonNullable<ImagePushData['headers']>;
export type ImageTagOptions = CallOptions & NonNullable<ImageTagData['query']>;
export type NetworkListOptions = CallOptions & NonNullable<NetworkListData['query']>;
export type NetworkCreateOptions = CallOptions;
export type NetworkCreateBody = NonNullable<NetworkCreateData['body']>;
export type NetworkPruneOptions = CallOptions & NonNullable<NetworkPruneData['query']>;
export type NetworkDeleteOptions = CallOptions;
export type NetworkInspectOptions = CallOptions & NonNullable<NetworkInspectData['query']>;
export type NetworkConnectOptions = CallOptions;
export type NetworkConnectBody = NonNullable<NetworkConnectData['body']>;
export type NetworkDisconnectOptions = CallOptions;
export type NetworkDisconnectBody = NonNullable<NetworkDisconnectData['body']>;
export type NodeListOptions = CallOptions & NonNullable<NodeListData['query']>;
export type NodeDeleteOptions = CallOptions & NonNullable<NodeDeleteData['query']>;
export type NodeInspectOptions = CallOptions;
export type NodeUpdateOptions = CallOptions & NonNullable<NodeUpdateData['query']>;
export type NodeUpdateBody = NonNullable<NodeUpdateData['body']>;
export type PluginListOptions = CallOptions & NonNullable<PluginListData['query']>;
export type PluginCreateOptions = CallOptions & { body?: BodySource } & NonNullable<PluginCreateData['query']>;
export type GetPluginPrivilegesOptions = CallOptions & NonNullable<GetPluginPrivilegesData['query']>;
export type PluginPullOptions = CallOptions & NonNullable<PluginPullData['query']> & NonNullable<PluginPullData['headers']>;
export type PluginPullBody = NonNullable<PluginPullData['body']>;
export type PluginDeleteOptions = CallOptions & NonNullable<PluginDeleteData['query']>;
export type PluginDisableOptions = CallOptions & NonNullable<PluginDisableData['query']>;
export type PluginEnableOptions = CallOptions & NonNullable<PluginEnableData['query']>;
export type PluginInspectOptions = CallOptions;
export type PluginPushOptions = CallOptions;
export type PluginSetOptions = CallOptions;
export type PluginSetBody = NonNullable<PluginSetData['body']>;
export type PluginUpgradeOptions = CallOptions & NonNullable<PluginUpgradeData['query']> & NonNullable<PluginUpgradeData['headers']>;
export type PluginUpgradeBody = NonNullable<PluginUpgradeData['body']>;
export type SecretListOptions = CallOptions & NonNullable<SecretListData['query']>;
export type SecretCreateOptions = CallOptions;
export type SecretCreateBody = NonNullable<SecretCreateData['body']>;
export type SecretDeleteOptions = CallOptions;
export type SecretInspectOptions = CallOptions;
export type SecretUpdateOptions = CallOptions & NonNullable<SecretUpdateData['query']>;
export type SecretUpdateBody = NonNullable<SecretUpdateData['body']>;
export type ServiceListOptions = CallOptions & NonNullable<ServiceListData['query']>;
export type ServiceCreateOptions = CallOptions & NonNullable<ServiceCreateData['headers']>;
export type ServiceCreateBody = NonNullable<ServiceCreateData['body']>;
export type ServiceDeleteOptions = CallOptions;
export type ServiceInspectOptions = CallOptions & NonNullable<ServiceInspectData['query']>;
export type ServiceLogsOptions = OutputOptions & NonNullable<ServiceLogsData['query']>;
export type ServiceUpdateOptions = CallOptions & NonNullable<ServiceUpdateData['query']> & NonNullable<ServiceUpdateData['headers']>;
export type ServiceUpdateBody = NonNullable<ServiceUpdateData['body']>;
export type SwarmInspectOptions = CallOptions;
export type SwarmInitOptions = CallOptions;
export type SwarmInitBody = NonNullable<SwarmInitData['body']>;
export type SwarmJoinOptions = CallOptions;
export type SwarmJoinBody = NonNullable<SwarmJoinData['body']>;
export type SwarmLeaveOptions = CallOptions & NonNullable<SwarmLeaveData['query']>;
export type SwarmUnlockOptions = CallOptions;
export type SwarmUnlockBody = NonNullable<SwarmUnlockData['body']>;
export type SwarmUnlockkeyOptions = CallOptions;
export type SwarmUpdateOptions = CallOptions & NonNullable<SwarmUpdateData['query']>;
export type SwarmUpdateBody = NonNullable<SwarmUpdateData['body']>;
export type SystemPingOptions = CallOptions;
export type SystemPingHeadOptions = CallOptions;
export type SystemAuthOptions = CallOptions;
export type SystemAuthBody = NonNullable<SystemAuthData['body']>;
export type SystemEventsOptions = CallOptions & NonNullable<SystemEventsData['query']>;
export type SystemInfoOptions = CallOptions;
export type SystemDataUsageOptions = CallOptions;
export type SystemVersionOptions = CallOptions;
export type TaskListOptions = CallOptions & NonNullable<TaskListData['query']>;
export type TaskInspectOptions = CallOptions;
export type TaskLogsOptions = OutputOptions & NonNullable<TaskLogsData['query']>;
export type VolumeListOptions = CallOptions & NonNullable<VolumeListData['query']>;
export type VolumeCreateOptions = CallOptions;
export type VolumeCreateBody = NonNullable<VolumeCreateData['body']>;
export type VolumePruneOptions = CallOptions & NonNullable<VolumePruneData['query']>;
export type VolumeDeleteOptions = CallOptions & NonNullable<VolumeDeleteData['query']>;
export type VolumeInspectOptions = CallOptions;

/** Pull, build, list, name, move and remove images. */
export interface ImagesApi {
  /**
   * Build an image.
   *
   * Builds an image from a tar of files, or from a remote place. The classic builder streams its text; BuildKit (`version=2`) streams traces and takes files through a session.
   * `POST /build`
   */
  build(options?: ImageBuildOptions): Progress<ImageBuildResponses[200]>;

  /**
   * Make an image of a container.
   *
   * Makes an image of a container's files and settings.
   * `POST /commit`
   */
  commit(body?: ImageCommitBody, options?: ImageCommitOptions): Promise<ImageCommitResponses[201]>;

  /**
   * Pull or import an image.
   *
   * Pulls an image from a registry (`fromImage`), or imports a tar of files (`fromSrc`).
   * `POST /images/create`
   */
  create(options?: ImageCreateOptions): Progress<ImageCreateResponses[200]>;

  /**
   * Save images.
   *
   * Streams a tar of images with their names.
   * `GET /images/get`
   */
  getAll(options?: ImageGetAllOptions): ByteStream;

  /**
   * List images.
   *
   * Lists images that have a name, or that no other image builds on.
   * `GET /images/json`
   */
  list(options?: ImageListOptions): Promise<ImageListResponses[200]>;

  /**
   * Load images.
   *
   * Loads images from a tar that save made.
   * `POST /images/load`
   */
  load(options?: ImageLoadOptions): Progress<ImageLoadResponses[200]>;

  /**
   * Delete unused images.
   *
   * Deletes images that no container uses.
   * `POST /images/prune`
   */
  prune(options?: ImagePruneOptions): Promise<ImagePruneResponses[200]>;

  /**
   * Search images.
   *
   * Searches Docker Hub.
   * `GET /images/search`
   */
  search(options: ImageSearchOptions): Promise<ImageSearchResponses[200]>;

  /**
   * Remove an image.
   *
   * Takes a name away; deletes the image with its last name.
   * `DELETE /images/{name}`
   */
  delete(name: string, options?: ImageDeleteOptions): Promise<ImageDeleteResponses[200]>;

  /**
   * Save an image.
   *
   * Streams a tar of an image, or of all images of a repository, with their names.
   * `GET /images/{name}/get`
   */
  get(name: string, options?: ImageGetOptions): ByteStream;

  /**
   * List layers of an image.
   *
   * Lists the layers of an image, newest first.
   * `GET /images/{name}/history`
   */
  history(name: string, options?: ImageHistoryOptions): Promise<ImageHistoryResponses[200]>;

  /**
   * Inspect an image.
   *
   * Returns everything known of an image.
   * `GET /images/{name}/json`
   */
  inspect(name: string, options?: ImageInspectOptions): Promise<ImageInspectResponses[200]>;

  /**
   * Push an image.
   *
   * Sends an image to the registry in its name.
   * `POST /images/{name}/push`
   */
  push(name: string, options?: ImagePushOptions): Progress<ImagePushResponses[200]>;

  /**
   * Tag an image.
   *
   * Gives an image one more name.
   * `POST /images/{name}/tag`
   */
  tag(name: string, options?: ImageTagOptions): Promise<void>;
}

/** Builds. */
export interface BuildsApi {
  /**
   * Cancel a build.
   *
   * Ends the build that was started with this `buildid`.
   * `POST /build/cancel`
   */
  cancel(options: BuildCancelOptions): Promise<void>;

  /**
   * Delete build cache.
   *
   * Deletes records of the build cache that no build uses.
   * `POST /build/prune`
   */
  prune(options?: BuildPruneOptions): Promise<BuildPruneResponses[200]>;
}

/** Other data for services. */
export interface ConfigsApi {
  /**
   * List configs.
   *
   * Lists the configs of the Swarm.
   * `GET /configs`
   */
  list(options?: ConfigListOptions): Promise<ConfigListResponses[200]>;

  /**
   * Create a config.
   *
   * Keeps data that services can mount.
   * `POST /configs/create`
   */
  create(body?: ConfigCreateBody, options?: ConfigCreateOptions): Promise<ConfigCreateResponses[201]>;

  /**
   * Delete a config.
   *
   * Deletes a config that no service uses.
   * `DELETE /configs/{id}`
   */
  delete(id: string, options?: ConfigDeleteOptions): Promise<void>;

  /**
   * Inspect a config.
   *
   * Returns a config, its data too.
   * `GET /configs/{id}`
   */
  inspect(id: string, options?: ConfigInspectOptions): Promise<ConfigInspectResponses[200]>;

  /**
   * Update a config.
   *
   * Changes the labels of a config; nothing else of it can change.
   * `POST /configs/{id}/update`
   */
  update(id: string, body: ConfigUpdateBody | undefined, options: ConfigUpdateOptions): Promise<void>;
}

/** Create, run, watch and remove containers. */
export interface ContainersApi {
  /**
   * Create a container.
   *
   * Creates a container and does not start it. The image must be here: engines do not pull it.
   * `POST /containers/create`
   */
  create(body: ContainerCreateBody, options?: ContainerCreateOptions): Promise<ContainerCreateResponses[201]>;

  /**
   * List containers.
   *
   * Lists containers that run; with `all` those that do not, too. Newest first.
   * `GET /containers/json`
   */
  list(options?: ContainerListOptions): Promise<ContainerListResponses[200]>;

  /**
   * Delete stopped containers.
   *
   * Deletes every container that does not run.
   * `POST /containers/prune`
   */
  prune(options?: ContainerPruneOptions): Promise<ContainerPruneResponses[200]>;

  /**
   * Remove a container.
   *
   * Removes a container that does not run, or any with `force`.
   * `DELETE /containers/{id}`
   */
  delete(id: string, options?: ContainerDeleteOptions): Promise<void>;

  /**
   * Copy files out of a container.
   *
   * Streams a tar of a file, or of a directory with all that is in it. Works on stopped containers too.
   * `GET /containers/{id}/archive`
   */
  archive(id: string, options: ContainerArchiveOptions): ByteStream;

  /**
   * Describe a path in a container.
   *
   * Tells size, mode, time and link target of a path, in a header.
   * `HEAD /containers/{id}/archive`
   */
  archiveInfo(id: string, options: ContainerArchiveInfoOptions): Promise<{ readonly 'x-docker-container-path-stat'?: string }>;

  /**
   * Copy files into a container.
   *
   * Unpacks a tar (plain, or compressed by gzip, bzip2 or xz) into a directory of the container.
   * `PUT /containers/{id}/archive`
   */
  putArchive(id: string, body: BodySource, options: PutContainerArchiveOptions): Promise<void>;

  /**
   * Attach to a container.
   *
   * Connects to the standard streams of a container, and can replay its log first. The connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
   * `POST /containers/{id}/attach`
   */
  attach(id: string, options?: ContainerAttachOptions): Promise<Attachment>;

  /**
   * List changed files of a container.
   *
   * Lists paths that differ from the image.
   * `GET /containers/{id}/changes`
   */
  changes(id: string, options?: ContainerChangesOptions): Promise<ContainerChangesResponses[200]>;

  /**
   * Create an exec.
   *
   * Prepares a process to run in a running container.
   * `POST /containers/{id}/exec`
   */
  exec(id: string, body: ContainerExecBody, options?: ContainerExecOptions): Promise<ContainerExecResponses[201]>;

  /**
   * Export the files of a container.
   *
   * Streams a tar of all files of a container, without its volumes.
   * `GET /containers/{id}/export`
   */
  export(id: string, options?: ContainerExportOptions): ByteStream;

  /**
   * Inspect a container.
   *
   * Returns everything known of a container.
   * `GET /containers/{id}/json`
   */
  inspect(id: string, options?: ContainerInspectOptions): Promise<ContainerInspectResponses[200]>;

  /**
   * Kill a container.
   *
   * Sends a signal to the main process of a container.
   * `POST /containers/{id}/kill`
   */
  kill(id: string, options?: ContainerKillOptions): Promise<void>;

  /**
   * Read the log of a container.
   *
   * Streams what a container wrote, from its log; with `follow` also what it will write. Without a terminal, output is multiplexed.
   * `GET /containers/{id}/logs`
   */
  logs(id: string, options?: ContainerLogsOptions): Output;

  /**
   * Pause a container.
   *
   * Stops all processes of a container from running, without their knowing.
   * `POST /containers/{id}/pause`
   */
  pause(id: string, options?: ContainerPauseOptions): Promise<void>;

  /**
   * Rename a container.
   *
   * Gives a container another name.
   * `POST /containers/{id}/rename`
   */
  rename(id: string, options: ContainerRenameOptions): Promise<void>;

  /**
   * Resize a container's terminal.
   *
   * Sets the size of the terminal of a running container.
   * `POST /containers/{id}/resize`
   */
  resize(id: string, options: ContainerResizeOptions): Promise<void>;

  /**
   * Restart a container.
   *
   * Stops a container as stop does, and starts it.
   * `POST /containers/{id}/restart`
   */
  restart(id: string, options?: ContainerRestartOptions): Promise<void>;

  /**
   * Start a container.
   *
   * Starts a container that was created or has ended.
   * `POST /containers/{id}/start`
   */
  start(id: string, options?: ContainerStartOptions): Promise<void>;

  /**
   * Watch the resource use of a container.
   *
   * Streams measurements, one a second, as JSON lines; or sends one.
   * `GET /containers/{id}/stats`
   */
  stats(id: string, options?: ContainerStatsOptions): JsonLines<ContainerStatsResponses[200]>;

  /**
   * Stop a container.
   *
   * Sends the stop signal, and kills when time is up.
   * `POST /containers/{id}/stop`
   */
  stop(id: string, options?: ContainerStopOptions): Promise<void>;

  /**
   * List processes in a container.
   *
   * Runs `ps` on the host and shows what is in the container.
   * `GET /containers/{id}/top`
   */
  top(id: string, options?: ContainerTopOptions): Promise<ContainerTopResponses[200]>;

  /**
   * Unpause a container.
   *
   * Lets the processes of a paused container run again.
   * `POST /containers/{id}/unpause`
   */
  unpause(id: string, options?: ContainerUnpauseOptions): Promise<void>;

  /**
   * Update limits of a container.
   *
   * Changes limits and the restart policy without a restart. Keys that are absent or 0 stay as they were.
   * `POST /containers/{id}/update`
   */
  update(id: string, body: ContainerUpdateBody, options?: ContainerUpdateOptions): Promise<ContainerUpdateResponses[200]>;

  /**
   * Wait for a container.
   *
   * Answers when a container ends; headers come at once, the body at the end.
   * `POST /containers/{id}/wait`
   */
  wait(id: string, options?: ContainerWaitOptions): Promise<ContainerWaitResponses[200]>;
}

/** Checkpoints. */
export interface CheckpointsApi {
  /**
   * List checkpoints.
   *
   * Lists saved states of a container. Experimental engines only.
   * `GET /containers/{id}/checkpoints`
   */
  list(id: string, options?: CheckpointListOptions): Promise<CheckpointListResponses[200]>;

  /**
   * Save the state of a container.
   *
   * Saves the state of a running container, and stops it on request. Experimental engines only.
   * `POST /containers/{id}/checkpoints`
   */
  create(id: string, body: CheckpointCreateBody, options?: CheckpointCreateOptions): Promise<void>;

  /**
   * Delete a checkpoint.
   *
   * Deletes a saved state. Experimental engines only.
   * `DELETE /containers/{id}/checkpoints/{checkpoint}`
   */
  delete(id: string, checkpoint: string, options?: CheckpointDeleteOptions): Promise<void>;
}

/** What registries say of images. */
export interface DistributionApi {
  /**
   * Ask a registry about an image.
   *
   * Asks the image's registry for digest and platforms, without pulling.
   * `GET /distribution/{name}/json`
   */
  inspect(name: string, options?: DistributionInspectOptions): Promise<DistributionInspectResponses[200]>;
}

/** Run further processes in a container. */
export interface ExecsApi {
  /**
   * Inspect an exec.
   *
   * Returns the state of an exec.
   * `GET /exec/{id}/json`
   */
  inspect(id: string, options?: ExecInspectOptions): Promise<ExecInspectResponses[200]>;

  /**
   * Resize an exec's terminal.
   *
   * Sets the size of the terminal of a running exec.
   * `POST /exec/{id}/resize`
   */
  resize(id: string, options: ExecResizeOptions): Promise<void>;

  /**
   * Start an exec.
   *
   * Starts a prepared process. Unless detached, the connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
   * `POST /exec/{id}/start`
   */
  start(id: string, body?: ExecStartBody, options?: ExecStartOptions): Promise<Attachment>;
}

/** Networks that containers join. */
export interface NetworksApi {
  /**
   * List networks.
   *
   * Lists networks without what is on them.
   * `GET /networks`
   */
  list(options?: NetworkListOptions): Promise<NetworkListResponses[200]>;

  /**
   * Create a network.
   *
   * Creates a network.
   * `POST /networks/create`
   */
  create(body: NetworkCreateBody, options?: NetworkCreateOptions): Promise<NetworkCreateResponses[201]>;

  /**
   * Delete unused networks.
   *
   * Deletes networks that no container uses.
   * `POST /networks/prune`
   */
  prune(options?: NetworkPruneOptions): Promise<NetworkPruneResponses[200]>;

  /**
   * Remove a network.
   *
   * Removes a network that no container uses.
   * `DELETE /networks/{id}`
   */
  delete(id: string, options?: NetworkDeleteOptions): Promise<void>;

  /**
   * Inspect a network.
   *
   * Returns a network with what is on it.
   * `GET /networks/{id}`
   */
  inspect(id: string, options?: NetworkInspectOptions): Promise<NetworkInspectResponses[200]>;

  /**
   * Connect a container to a network.
   *
   * Connects a container, running or not.
   * `POST /networks/{id}/connect`
   */
  connect(id: string, body: NetworkConnectBody, options?: NetworkConnectOptions): Promise<void>;

  /**
   * Disconnect a container from a network.
   *
   * Disconnects a container.
   * `POST /networks/{id}/disconnect`
   */
  disconnect(id: string, body: NetworkDisconnectBody, options?: NetworkDisconnectOptions): Promise<void>;
}

/** Nodes of a Swarm. */
export interface NodesApi {
  /**
   * List Swarm nodes.
   *
   * Lists the nodes of the Swarm.
   * `GET /nodes`
   */
  list(options?: NodeListOptions): Promise<NodeListResponses[200]>;

  /**
   * Remove a Swarm node.
   *
   * Removes a node that is down, or any with `force`.
   * `DELETE /nodes/{id}`
   */
  delete(id: string, options?: NodeDeleteOptions): Promise<void>;

  /**
   * Inspect a Swarm node.
   *
   * Returns a node of the Swarm.
   * `GET /nodes/{id}`
   */
  inspect(id: string, options?: NodeInspectOptions): Promise<NodeInspectResponses[200]>;

  /**
   * Update a Swarm node.
   *
   * Changes role, availability or labels of a node.
   * `POST /nodes/{id}/update`
   */
  update(id: string, body: NodeUpdateBody | undefined, options: NodeUpdateOptions): Promise<void>;
}

/** Plugins of the engine. */
export interface PluginsApi {
  /**
   * List plugins.
   *
   * Lists plugins, running or not.
   * `GET /plugins`
   */
  list(options?: PluginListOptions): Promise<PluginListResponses[200]>;

  /**
   * Create a plugin.
   *
   * Makes a plugin of a tar of its files and configuration.
   * `POST /plugins/create`
   */
  create(options: PluginCreateOptions): Promise<void>;

  /**
   * Ask which privileges a plugin wants.
   *
   * Asks the registry what a plugin must be granted.
   * `GET /plugins/privileges`
   */
  getPrivileges(options: GetPluginPrivilegesOptions): Promise<GetPluginPrivilegesResponses[200]>;

  /**
   * Install a plugin.
   *
   * Pulls a plugin and grants it the privileges in the body.
   * `POST /plugins/pull`
   */
  pull(body: PluginPullBody | undefined, options: PluginPullOptions): Progress<PluginPullResponses[200]>;

  /**
   * Remove a plugin.
   *
   * Removes a plugin that does not run, or any with `force`.
   * `DELETE /plugins/{name}`
   */
  delete(name: string, options?: PluginDeleteOptions): Promise<void>;

  /**
   * Disable a plugin.
   *
   * Stops a plugin.
   * `POST /plugins/{name}/disable`
   */
  disable(name: string, options?: PluginDisableOptions): Promise<void>;

  /**
   * Enable a plugin.
   *
   * Starts a plugin.
   * `POST /plugins/{name}/enable`
   */
  enable(name: string, options?: PluginEnableOptions): Promise<void>;

  /**
   * Inspect a plugin.
   *
   * Returns a plugin.
   * `GET /plugins/{name}/json`
   */
  inspect(name: string, options?: PluginInspectOptions): Promise<PluginInspectResponses[200]>;

  /**
   * Push a plugin.
   *
   * Sends a plugin to the registry in its name.
   * `POST /plugins/{name}/push`
   */
  push(name: string, options?: PluginPushOptions): Progress<PluginPushResponses[200]>;

  /**
   * Configure a plugin.
   *
   * Changes settings of a plugin that does not run.
   * `POST /plugins/{name}/set`
   */
  set(name: string, body?: PluginSetBody, options?: PluginSetOptions): Promise<void>;

  /**
   * Upgrade a plugin.
   *
   * Replaces a plugin that does not run by another version.
   * `POST /plugins/{name}/upgrade`
   */
  upgrade(name: string, body: PluginUpgradeBody | undefined, options: PluginUpgradeOptions): Progress<PluginUpgradeResponses[200]>;
}

/** Secret data for services. */
export interface SecretsApi {
  /**
   * List secrets.
   *
   * Lists the secrets of the Swarm, without their data.
   * `GET /secrets`
   */
  list(options?: SecretListOptions): Promise<SecretListResponses[200]>;

  /**
   * Create a secret.
   *
   * Keeps secret data that services can mount.
   * `POST /secrets/create`
   */
  create(body?: SecretCreateBody, options?: SecretCreateOptions): Promise<SecretCreateResponses[201]>;

  /**
   * Delete a secret.
   *
   * Deletes a secret that no service uses.
   * `DELETE /secrets/{id}`
   */
  delete(id: string, options?: SecretDeleteOptions): Promise<void>;

  /**
   * Inspect a secret.
   *
   * Returns a secret, without its data.
   * `GET /secrets/{id}`
   */
  inspect(id: string, options?: SecretInspectOptions): Promise<SecretInspectResponses[200]>;

  /**
   * Update a secret.
   *
   * Changes the labels of a secret; nothing else of it can change.
   * `POST /secrets/{id}/update`
   */
  update(id: string, body: SecretUpdateBody | undefined, options: SecretUpdateOptions): Promise<void>;
}

/** Services of a Swarm. */
export interface ServicesApi {
  /**
   * List services.
   *
   * Lists the services of the Swarm.
   * `GET /services`
   */
  list(options?: ServiceListOptions): Promise<ServiceListResponses[200]>;

  /**
   * Create a service.
   *
   * Creates a service; its tasks start behind the answer.
   * `POST /services/create`
   */
  create(body: ServiceCreateBody, options?: ServiceCreateOptions): Promise<ServiceCreateResponses[201]>;

  /**
   * Delete a service.
   *
   * Deletes a service and stops its tasks.
   * `DELETE /services/{id}`
   */
  delete(id: string, options?: ServiceDeleteOptions): Promise<void>;

  /**
   * Inspect a service.
   *
   * Returns a service.
   * `GET /services/{id}`
   */
  inspect(id: string, options?: ServiceInspectOptions): Promise<ServiceInspectResponses[200]>;

  /**
   * Read the log of a service.
   *
   * Streams what all tasks of a service wrote. Without a terminal, output is multiplexed.
   * `GET /services/{id}/logs`
   */
  logs(id: string, options?: ServiceLogsOptions): Output;

  /**
   * Update a service.
   *
   * Replaces the specification of a service, or returns to the last one.
   * `POST /services/{id}/update`
   */
  update(id: string, body: ServiceUpdateBody, options: ServiceUpdateOptions): Promise<ServiceUpdateResponses[200]>;
}

/** Swarm mode: several engines as one (not the standalone Swarm API). */
export interface SwarmApi {
  /**
   * Inspect the Swarm.
   *
   * Returns the Swarm with its join tokens.
   * `GET /swarm`
   */
  inspect(options?: SwarmInspectOptions): Promise<SwarmInspectResponses[200]>;

  /**
   * Begin a Swarm.
   *
   * Makes this engine the first manager of a new Swarm.
   * `POST /swarm/init`
   */
  init(body: SwarmInitBody, options?: SwarmInitOptions): Promise<SwarmInitResponses[200]>;

  /**
   * Join a Swarm.
   *
   * Makes this engine a node of a Swarm.
   * `POST /swarm/join`
   */
  join(body: SwarmJoinBody, options?: SwarmJoinOptions): Promise<void>;

  /**
   * Leave the Swarm.
   *
   * Takes this engine out of its Swarm.
   * `POST /swarm/leave`
   */
  leave(options?: SwarmLeaveOptions): Promise<void>;

  /**
   * Unlock a manager.
   *
   * Gives a manager that has restarted the key to what it keeps.
   * `POST /swarm/unlock`
   */
  unlock(body: SwarmUnlockBody, options?: SwarmUnlockOptions): Promise<void>;

  /**
   * Get the unlock key.
   *
   * Returns the key that managers are unlocked with.
   * `GET /swarm/unlockkey`
   */
  unlockkey(options?: SwarmUnlockkeyOptions): Promise<SwarmUnlockkeyResponses[200]>;

  /**
   * Update the Swarm.
   *
   * Changes the settings of the Swarm, or its tokens.
   * `POST /swarm/update`
   */
  update(body: SwarmUpdateBody, options: SwarmUpdateOptions): Promise<void>;
}

/** The engine itself: what it is, what happens, what it uses. */
export interface SystemApi {
  /**
   * Ping the engine.
   *
   * Tells that the engine is there, and in headers what it speaks. Answered without a version prefix too.
   * `GET /_ping`
   */
  ping(options?: SystemPingOptions): Promise<string>;

  /**
   * Ping the engine, headers only.
   *
   * As ping, without a body.
   * `HEAD /_ping`
   */
  pingHead(options?: SystemPingHeadOptions): Promise<{ readonly 'api-version'?: string; readonly 'builder-version'?: string; readonly 'docker-experimental'?: string; readonly swarm?: string; readonly 'cache-control'?: string; readonly pragma?: string }>;

  /**
   * Check registry credentials.
   *
   * Tries credentials at their registry.
   * `POST /auth`
   */
  auth(body?: SystemAuthBody, options?: SystemAuthOptions): Promise<SystemAuthResponses[200] | undefined>;

  /**
   * Watch events.
   *
   * Streams events as they happen, and those since a time; one JSON object a line. Ends at `until`.
   * `GET /events`
   */
  events(options?: SystemEventsOptions): JsonLines<SystemEventsResponses[200]>;

  /**
   * Describe the engine.
   *
   * Returns what the engine is and has.
   * `GET /info`
   */
  info(options?: SystemInfoOptions): Promise<SystemInfoResponses[200]>;

  /**
   * Measure disk usage.
   *
   * Measures the space used on disk, which may take long.
   * `GET /system/df`
   */
  dataUsage(options?: SystemDataUsageOptions): Promise<SystemDataUsageResponses[200]>;

  /**
   * Tell versions.
   *
   * Returns versions of the engine and of its parts.
   * `GET /version`
   */
  version(options?: SystemVersionOptions): Promise<SystemVersionResponses[200]>;
}

/** Tasks of services. */
export interface TasksApi {
  /**
   * List tasks.
   *
   * Lists tasks of services, old ones too.
   * `GET /tasks`
   */
  list(options?: TaskListOptions): Promise<TaskListResponses[200]>;

  /**
   * Inspect a task.
   *
   * Returns a task.
   * `GET /tasks/{id}`
   */
  inspect(id: string, options?: TaskInspectOptions): Promise<TaskInspectResponses[200]>;

  /**
   * Read the log of a task.
   *
   * Streams what a task wrote. Without a terminal, output is multiplexed.
   * `GET /tasks/{id}/logs`
   */
  logs(id: string, options?: TaskLogsOptions): Output;
}

/** Storage that outlives containers. */
export interface VolumesApi {
  /**
   * List volumes.
   *
   * Lists volumes.
   * `GET /volumes`
   */
  list(options?: VolumeListOptions): Promise<VolumeListResponses[200]>;

  /**
   * Create a volume.
   *
   * Creates a volume; an equal one that exists already is returned.
   * `POST /volumes/create`
   */
  create(body: VolumeCreateBody, options?: VolumeCreateOptions): Promise<VolumeCreateResponses[201]>;

  /**
   * Delete unused volumes.
   *
   * Deletes anonymous volumes that no container uses; with the filter `all` those with a name too.
   * `POST /volumes/prune`
   */
  prune(options?: VolumePruneOptions): Promise<VolumePruneResponses[200]>;

  /**
   * Remove a volume.
   *
   * Removes a volume that no container uses.
   * `DELETE /volumes/{name}`
   */
  delete(name: string, options?: VolumeDeleteOptions): Promise<void>;

  /**
   * Inspect a volume.
   *
   * Returns a volume.
   * `GET /volumes/{name}`
   */
  inspect(name: string, options?: VolumeInspectOptions): Promise<VolumeInspectResponses[200]>;
}

/** Every operation of API 1.41, by noun. */
export interface Api {
  readonly images: ImagesApi;
  readonly builds: BuildsApi;
  readonly configs: ConfigsApi;
  readonly containers: ContainersApi;
  readonly checkpoints: CheckpointsApi;
  readonly distribution: DistributionApi;
  readonly execs: ExecsApi;
  readonly networks: NetworksApi;
  readonly nodes: NodesApi;
  readonly plugins: PluginsApi;
  readonly secrets: SecretsApi;
  readonly services: ServicesApi;
  readonly swarm: SwarmApi;
  readonly system: SystemApi;
  readonly tasks: TasksApi;
  readonly volumes: VolumesApi;

  /**
   * Speak gRPC with the builder.
   *
   * Hands the connection over to BuildKit's gRPC server. Deprecated for sessions of old clients, in use by buildx.
   * `POST /grpc`
   */
  grpc(options?: GrpcOptions): Promise<RawConnection>;

  /**
   * Offer a session to the builder.
   *
   * Hands the connection over to the builder, which calls the client on it for files and credentials. Deprecated since API 1.53.
   * `POST /session`
   */
  session(options?: SessionOptions): Promise<RawConnection>;
}

/** A client of an engine of API 1.41 or newer, which is spoken to as 1.41. */
export type Docker = DockerAt<Api, ContainerCreateBody, ContainerExecBody>;

/** As `Docker` of `shoal`, in the types of API 1.41. */
export const Docker = dockerAt<Docker>('1.41');
