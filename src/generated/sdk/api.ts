// Generated from openapi/ by `npm run generate`. Do not edit.
import { type BodySource, Caller } from '../../sdk/caller.ts';
import * as operations from './operations.ts';

/** Pull, build, list, name, move and remove images. */
export class ImagesApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * Build an image.
   *
   * Builds an image from a tar of files, or from a remote place. The classic builder streams its text; BuildKit (`version=2`) streams traces and takes files through a session.
   * `POST /build`
   */
  build(options?: operations.ImageBuildOptions): ReturnType<typeof operations.imageBuild> {
    return operations.imageBuild(this.client, options);
  }

  /**
   * Make an image of a container.
   *
   * Makes an image of a container's files and settings.
   * `POST /commit`
   */
  commit(body?: operations.ImageCommitBody, options?: operations.ImageCommitOptions): ReturnType<typeof operations.imageCommit> {
    return operations.imageCommit(this.client, body, options);
  }

  /**
   * Pull or import an image.
   *
   * Pulls an image from a registry (`fromImage`), or imports a tar of files (`fromSrc`).
   * `POST /images/create`
   */
  create(options?: operations.ImageCreateOptions): ReturnType<typeof operations.imageCreate> {
    return operations.imageCreate(this.client, options);
  }

  /**
   * Save images.
   *
   * Streams a tar of images with their names.
   * `GET /images/get`
   */
  getAll(options?: operations.ImageGetAllOptions): ReturnType<typeof operations.imageGetAll> {
    return operations.imageGetAll(this.client, options);
  }

  /**
   * List images.
   *
   * Lists images that have a name, or that no other image builds on.
   * `GET /images/json`
   */
  list(options?: operations.ImageListOptions): ReturnType<typeof operations.imageList> {
    return operations.imageList(this.client, options);
  }

  /**
   * Load images.
   *
   * Loads images from a tar that save made.
   * `POST /images/load`
   */
  load(options?: operations.ImageLoadOptions): ReturnType<typeof operations.imageLoad> {
    return operations.imageLoad(this.client, options);
  }

  /**
   * Delete unused images.
   *
   * Deletes images that no container uses.
   * `POST /images/prune`
   */
  prune(options?: operations.ImagePruneOptions): ReturnType<typeof operations.imagePrune> {
    return operations.imagePrune(this.client, options);
  }

  /**
   * Search images.
   *
   * Searches Docker Hub.
   * `GET /images/search`
   */
  search(options: operations.ImageSearchOptions): ReturnType<typeof operations.imageSearch> {
    return operations.imageSearch(this.client, options);
  }

  /**
   * Remove an image.
   *
   * Takes a name away; deletes the image with its last name.
   * `DELETE /images/{name}`
   */
  delete(name: string, options?: operations.ImageDeleteOptions): ReturnType<typeof operations.imageDelete> {
    return operations.imageDelete(this.client, name, options);
  }

  /**
   * List attestations of an image.
   *
   * Lists signed statements about an image (containerd image store).
   * Since API 1.55.
   * `GET /images/{name}/attestations`
   */
  attestations(name: string, options?: operations.ImageAttestationsOptions): ReturnType<typeof operations.imageAttestations> {
    return operations.imageAttestations(this.client, name, options);
  }

  /**
   * Save an image.
   *
   * Streams a tar of an image, or of all images of a repository, with their names.
   * `GET /images/{name}/get`
   */
  get(name: string, options?: operations.ImageGetOptions): ReturnType<typeof operations.imageGet> {
    return operations.imageGet(this.client, name, options);
  }

  /**
   * List layers of an image.
   *
   * Lists the layers of an image, newest first.
   * `GET /images/{name}/history`
   */
  history(name: string, options?: operations.ImageHistoryOptions): ReturnType<typeof operations.imageHistory> {
    return operations.imageHistory(this.client, name, options);
  }

  /**
   * Inspect an image.
   *
   * Returns everything known of an image.
   * `GET /images/{name}/json`
   */
  inspect(name: string, options?: operations.ImageInspectOptions): ReturnType<typeof operations.imageInspect> {
    return operations.imageInspect(this.client, name, options);
  }

  /**
   * Push an image.
   *
   * Sends an image to the registry in its name.
   * `POST /images/{name}/push`
   */
  push(name: string, options?: operations.ImagePushOptions): ReturnType<typeof operations.imagePush> {
    return operations.imagePush(this.client, name, options);
  }

  /**
   * Tag an image.
   *
   * Gives an image one more name.
   * `POST /images/{name}/tag`
   */
  tag(name: string, options?: operations.ImageTagOptions): ReturnType<typeof operations.imageTag> {
    return operations.imageTag(this.client, name, options);
  }
}

/** Builds. */
export class BuildsApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * Cancel a build.
   *
   * Ends the build that was started with this `buildid`.
   * Since API 1.38.
   * `POST /build/cancel`
   */
  cancel(options: operations.BuildCancelOptions): ReturnType<typeof operations.buildCancel> {
    return operations.buildCancel(this.client, options);
  }

  /**
   * Delete build cache.
   *
   * Deletes records of the build cache that no build uses.
   * Since API 1.31.
   * `POST /build/prune`
   */
  prune(options?: operations.BuildPruneOptions): ReturnType<typeof operations.buildPrune> {
    return operations.buildPrune(this.client, options);
  }
}

/** Other data for services. */
export class ConfigsApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List configs.
   *
   * Lists the configs of the Swarm.
   * Since API 1.30.
   * `GET /configs`
   */
  list(options?: operations.ConfigListOptions): ReturnType<typeof operations.configList> {
    return operations.configList(this.client, options);
  }

  /**
   * Create a config.
   *
   * Keeps data that services can mount.
   * Since API 1.30.
   * `POST /configs/create`
   */
  create(body?: operations.ConfigCreateBody, options?: operations.ConfigCreateOptions): ReturnType<typeof operations.configCreate> {
    return operations.configCreate(this.client, body, options);
  }

  /**
   * Delete a config.
   *
   * Deletes a config that no service uses.
   * Since API 1.30.
   * `DELETE /configs/{id}`
   */
  delete(id: string, options?: operations.ConfigDeleteOptions): ReturnType<typeof operations.configDelete> {
    return operations.configDelete(this.client, id, options);
  }

  /**
   * Inspect a config.
   *
   * Returns a config, its data too.
   * Since API 1.30.
   * `GET /configs/{id}`
   */
  inspect(id: string, options?: operations.ConfigInspectOptions): ReturnType<typeof operations.configInspect> {
    return operations.configInspect(this.client, id, options);
  }

  /**
   * Update a config.
   *
   * Changes the labels of a config; nothing else of it can change.
   * Since API 1.30.
   * `POST /configs/{id}/update`
   */
  update(id: string, body: operations.ConfigUpdateBody | undefined, options: operations.ConfigUpdateOptions): ReturnType<typeof operations.configUpdate> {
    return operations.configUpdate(this.client, id, body, options);
  }
}

/** Create, run, watch and remove containers. */
export class ContainersApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * Create a container.
   *
   * Creates a container and does not start it. The image must be here: engines do not pull it.
   * `POST /containers/create`
   */
  create(body: operations.ContainerCreateBody, options?: operations.ContainerCreateOptions): ReturnType<typeof operations.containerCreate> {
    return operations.containerCreate(this.client, body, options);
  }

  /**
   * List containers.
   *
   * Lists containers that run; with `all` those that do not, too. Newest first.
   * `GET /containers/json`
   */
  list(options?: operations.ContainerListOptions): ReturnType<typeof operations.containerList> {
    return operations.containerList(this.client, options);
  }

  /**
   * Delete stopped containers.
   *
   * Deletes every container that does not run.
   * `POST /containers/prune`
   */
  prune(options?: operations.ContainerPruneOptions): ReturnType<typeof operations.containerPrune> {
    return operations.containerPrune(this.client, options);
  }

  /**
   * Remove a container.
   *
   * Removes a container that does not run, or any with `force`.
   * `DELETE /containers/{id}`
   */
  delete(id: string, options?: operations.ContainerDeleteOptions): ReturnType<typeof operations.containerDelete> {
    return operations.containerDelete(this.client, id, options);
  }

  /**
   * Copy files out of a container.
   *
   * Streams a tar of a file, or of a directory with all that is in it. Works on stopped containers too.
   * `GET /containers/{id}/archive`
   */
  archive(id: string, options: operations.ContainerArchiveOptions): ReturnType<typeof operations.containerArchive> {
    return operations.containerArchive(this.client, id, options);
  }

  /**
   * Describe a path in a container.
   *
   * Tells size, mode, time and link target of a path, in a header.
   * `HEAD /containers/{id}/archive`
   */
  archiveInfo(id: string, options: operations.ContainerArchiveInfoOptions): ReturnType<typeof operations.containerArchiveInfo> {
    return operations.containerArchiveInfo(this.client, id, options);
  }

  /**
   * Copy files into a container.
   *
   * Unpacks a tar (plain, or compressed by gzip, bzip2 or xz) into a directory of the container.
   * `PUT /containers/{id}/archive`
   */
  putArchive(id: string, body: BodySource, options: operations.PutContainerArchiveOptions): ReturnType<typeof operations.putContainerArchive> {
    return operations.putContainerArchive(this.client, id, body, options);
  }

  /**
   * Attach to a container.
   *
   * Connects to the standard streams of a container, and can replay its log first. The connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
   * `POST /containers/{id}/attach`
   */
  attach(id: string, options?: operations.ContainerAttachOptions): ReturnType<typeof operations.containerAttach> {
    return operations.containerAttach(this.client, id, options);
  }

  /**
   * List changed files of a container.
   *
   * Lists paths that differ from the image.
   * `GET /containers/{id}/changes`
   */
  changes(id: string, options?: operations.ContainerChangesOptions): ReturnType<typeof operations.containerChanges> {
    return operations.containerChanges(this.client, id, options);
  }

  /**
   * Create an exec.
   *
   * Prepares a process to run in a running container.
   * `POST /containers/{id}/exec`
   */
  exec(id: string, body: operations.ContainerExecBody, options?: operations.ContainerExecOptions): ReturnType<typeof operations.containerExec> {
    return operations.containerExec(this.client, id, body, options);
  }

  /**
   * Export the files of a container.
   *
   * Streams a tar of all files of a container, without its volumes.
   * `GET /containers/{id}/export`
   */
  export(id: string, options?: operations.ContainerExportOptions): ReturnType<typeof operations.containerExport> {
    return operations.containerExport(this.client, id, options);
  }

  /**
   * Inspect a container.
   *
   * Returns everything known of a container.
   * `GET /containers/{id}/json`
   */
  inspect(id: string, options?: operations.ContainerInspectOptions): ReturnType<typeof operations.containerInspect> {
    return operations.containerInspect(this.client, id, options);
  }

  /**
   * Kill a container.
   *
   * Sends a signal to the main process of a container.
   * `POST /containers/{id}/kill`
   */
  kill(id: string, options?: operations.ContainerKillOptions): ReturnType<typeof operations.containerKill> {
    return operations.containerKill(this.client, id, options);
  }

  /**
   * Read the log of a container.
   *
   * Streams what a container wrote, from its log; with `follow` also what it will write. Without a terminal, output is multiplexed.
   * `GET /containers/{id}/logs`
   */
  logs(id: string, options?: operations.ContainerLogsOptions): ReturnType<typeof operations.containerLogs> {
    return operations.containerLogs(this.client, id, options);
  }

  /**
   * Pause a container.
   *
   * Stops all processes of a container from running, without their knowing.
   * `POST /containers/{id}/pause`
   */
  pause(id: string, options?: operations.ContainerPauseOptions): ReturnType<typeof operations.containerPause> {
    return operations.containerPause(this.client, id, options);
  }

  /**
   * Rename a container.
   *
   * Gives a container another name.
   * `POST /containers/{id}/rename`
   */
  rename(id: string, options: operations.ContainerRenameOptions): ReturnType<typeof operations.containerRename> {
    return operations.containerRename(this.client, id, options);
  }

  /**
   * Resize a container's terminal.
   *
   * Sets the size of the terminal of a running container.
   * `POST /containers/{id}/resize`
   */
  resize(id: string, options: operations.ContainerResizeOptions): ReturnType<typeof operations.containerResize> {
    return operations.containerResize(this.client, id, options);
  }

  /**
   * Restart a container.
   *
   * Stops a container as stop does, and starts it.
   * `POST /containers/{id}/restart`
   */
  restart(id: string, options?: operations.ContainerRestartOptions): ReturnType<typeof operations.containerRestart> {
    return operations.containerRestart(this.client, id, options);
  }

  /**
   * Start a container.
   *
   * Starts a container that was created or has ended.
   * `POST /containers/{id}/start`
   */
  start(id: string, options?: operations.ContainerStartOptions): ReturnType<typeof operations.containerStart> {
    return operations.containerStart(this.client, id, options);
  }

  /**
   * Watch the resource use of a container.
   *
   * Streams measurements, one a second, as JSON lines; or sends one.
   * `GET /containers/{id}/stats`
   */
  stats(id: string, options?: operations.ContainerStatsOptions): ReturnType<typeof operations.containerStats> {
    return operations.containerStats(this.client, id, options);
  }

  /**
   * Stop a container.
   *
   * Sends the stop signal, and kills when time is up.
   * `POST /containers/{id}/stop`
   */
  stop(id: string, options?: operations.ContainerStopOptions): ReturnType<typeof operations.containerStop> {
    return operations.containerStop(this.client, id, options);
  }

  /**
   * List processes in a container.
   *
   * Runs `ps` on the host and shows what is in the container.
   * `GET /containers/{id}/top`
   */
  top(id: string, options?: operations.ContainerTopOptions): ReturnType<typeof operations.containerTop> {
    return operations.containerTop(this.client, id, options);
  }

  /**
   * Unpause a container.
   *
   * Lets the processes of a paused container run again.
   * `POST /containers/{id}/unpause`
   */
  unpause(id: string, options?: operations.ContainerUnpauseOptions): ReturnType<typeof operations.containerUnpause> {
    return operations.containerUnpause(this.client, id, options);
  }

  /**
   * Update limits of a container.
   *
   * Changes limits and the restart policy without a restart. Keys that are absent or 0 stay as they were.
   * `POST /containers/{id}/update`
   */
  update(id: string, body: operations.ContainerUpdateBody, options?: operations.ContainerUpdateOptions): ReturnType<typeof operations.containerUpdate> {
    return operations.containerUpdate(this.client, id, body, options);
  }

  /**
   * Wait for a container.
   *
   * Answers when a container ends; headers come at once, the body at the end.
   * `POST /containers/{id}/wait`
   */
  wait(id: string, options?: operations.ContainerWaitOptions): ReturnType<typeof operations.containerWait> {
    return operations.containerWait(this.client, id, options);
  }
}

/** Checkpoints. */
export class CheckpointsApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List checkpoints.
   *
   * Lists saved states of a container. Experimental engines only.
   * `GET /containers/{id}/checkpoints`
   */
  list(id: string, options?: operations.CheckpointListOptions): ReturnType<typeof operations.checkpointList> {
    return operations.checkpointList(this.client, id, options);
  }

  /**
   * Save the state of a container.
   *
   * Saves the state of a running container, and stops it on request. Experimental engines only.
   * `POST /containers/{id}/checkpoints`
   */
  create(id: string, body: operations.CheckpointCreateBody, options?: operations.CheckpointCreateOptions): ReturnType<typeof operations.checkpointCreate> {
    return operations.checkpointCreate(this.client, id, body, options);
  }

  /**
   * Delete a checkpoint.
   *
   * Deletes a saved state. Experimental engines only.
   * `DELETE /containers/{id}/checkpoints/{checkpoint}`
   */
  delete(id: string, checkpoint: string, options?: operations.CheckpointDeleteOptions): ReturnType<typeof operations.checkpointDelete> {
    return operations.checkpointDelete(this.client, id, checkpoint, options);
  }
}

/** What registries say of images. */
export class DistributionApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * Ask a registry about an image.
   *
   * Asks the image's registry for digest and platforms, without pulling.
   * Since API 1.30.
   * `GET /distribution/{name}/json`
   */
  inspect(name: string, options?: operations.DistributionInspectOptions): ReturnType<typeof operations.distributionInspect> {
    return operations.distributionInspect(this.client, name, options);
  }
}

/** Run further processes in a container. */
export class ExecsApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * Inspect an exec.
   *
   * Returns the state of an exec.
   * `GET /exec/{id}/json`
   */
  inspect(id: string, options?: operations.ExecInspectOptions): ReturnType<typeof operations.execInspect> {
    return operations.execInspect(this.client, id, options);
  }

  /**
   * Resize an exec's terminal.
   *
   * Sets the size of the terminal of a running exec.
   * `POST /exec/{id}/resize`
   */
  resize(id: string, options: operations.ExecResizeOptions): ReturnType<typeof operations.execResize> {
    return operations.execResize(this.client, id, options);
  }

  /**
   * Start an exec.
   *
   * Starts a prepared process. Unless detached, the connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
   * `POST /exec/{id}/start`
   */
  start(id: string, body?: operations.ExecStartBody, options?: operations.ExecStartOptions): ReturnType<typeof operations.execStart> {
    return operations.execStart(this.client, id, body, options);
  }
}

/** Networks that containers join. */
export class NetworksApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List networks.
   *
   * Lists networks without what is on them.
   * `GET /networks`
   */
  list(options?: operations.NetworkListOptions): ReturnType<typeof operations.networkList> {
    return operations.networkList(this.client, options);
  }

  /**
   * Create a network.
   *
   * Creates a network.
   * `POST /networks/create`
   */
  create(body: operations.NetworkCreateBody, options?: operations.NetworkCreateOptions): ReturnType<typeof operations.networkCreate> {
    return operations.networkCreate(this.client, body, options);
  }

  /**
   * Delete unused networks.
   *
   * Deletes networks that no container uses.
   * `POST /networks/prune`
   */
  prune(options?: operations.NetworkPruneOptions): ReturnType<typeof operations.networkPrune> {
    return operations.networkPrune(this.client, options);
  }

  /**
   * Remove a network.
   *
   * Removes a network that no container uses.
   * `DELETE /networks/{id}`
   */
  delete(id: string, options?: operations.NetworkDeleteOptions): ReturnType<typeof operations.networkDelete> {
    return operations.networkDelete(this.client, id, options);
  }

  /**
   * Inspect a network.
   *
   * Returns a network with what is on it.
   * `GET /networks/{id}`
   */
  inspect(id: string, options?: operations.NetworkInspectOptions): ReturnType<typeof operations.networkInspect> {
    return operations.networkInspect(this.client, id, options);
  }

  /**
   * Connect a container to a network.
   *
   * Connects a container, running or not.
   * `POST /networks/{id}/connect`
   */
  connect(id: string, body: operations.NetworkConnectBody, options?: operations.NetworkConnectOptions): ReturnType<typeof operations.networkConnect> {
    return operations.networkConnect(this.client, id, body, options);
  }

  /**
   * Disconnect a container from a network.
   *
   * Disconnects a container.
   * `POST /networks/{id}/disconnect`
   */
  disconnect(id: string, body: operations.NetworkDisconnectBody, options?: operations.NetworkDisconnectOptions): ReturnType<typeof operations.networkDisconnect> {
    return operations.networkDisconnect(this.client, id, body, options);
  }
}

/** Nodes of a Swarm. */
export class NodesApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List Swarm nodes.
   *
   * Lists the nodes of the Swarm.
   * `GET /nodes`
   */
  list(options?: operations.NodeListOptions): ReturnType<typeof operations.nodeList> {
    return operations.nodeList(this.client, options);
  }

  /**
   * Remove a Swarm node.
   *
   * Removes a node that is down, or any with `force`.
   * `DELETE /nodes/{id}`
   */
  delete(id: string, options?: operations.NodeDeleteOptions): ReturnType<typeof operations.nodeDelete> {
    return operations.nodeDelete(this.client, id, options);
  }

  /**
   * Inspect a Swarm node.
   *
   * Returns a node of the Swarm.
   * `GET /nodes/{id}`
   */
  inspect(id: string, options?: operations.NodeInspectOptions): ReturnType<typeof operations.nodeInspect> {
    return operations.nodeInspect(this.client, id, options);
  }

  /**
   * Update a Swarm node.
   *
   * Changes role, availability or labels of a node.
   * `POST /nodes/{id}/update`
   */
  update(id: string, body: operations.NodeUpdateBody | undefined, options: operations.NodeUpdateOptions): ReturnType<typeof operations.nodeUpdate> {
    return operations.nodeUpdate(this.client, id, body, options);
  }
}

/** Plugins of the engine. */
export class PluginsApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List plugins.
   *
   * Lists plugins, running or not.
   * `GET /plugins`
   */
  list(options?: operations.PluginListOptions): ReturnType<typeof operations.pluginList> {
    return operations.pluginList(this.client, options);
  }

  /**
   * Create a plugin.
   *
   * Makes a plugin of a tar of its files and configuration.
   * `POST /plugins/create`
   */
  create(options: operations.PluginCreateOptions): ReturnType<typeof operations.pluginCreate> {
    return operations.pluginCreate(this.client, options);
  }

  /**
   * Ask which privileges a plugin wants.
   *
   * Asks the registry what a plugin must be granted.
   * `GET /plugins/privileges`
   */
  getPrivileges(options: operations.GetPluginPrivilegesOptions): ReturnType<typeof operations.getPluginPrivileges> {
    return operations.getPluginPrivileges(this.client, options);
  }

  /**
   * Install a plugin.
   *
   * Pulls a plugin and grants it the privileges in the body.
   * `POST /plugins/pull`
   */
  pull(body: operations.PluginPullBody | undefined, options: operations.PluginPullOptions): ReturnType<typeof operations.pluginPull> {
    return operations.pluginPull(this.client, body, options);
  }

  /**
   * Remove a plugin.
   *
   * Removes a plugin that does not run, or any with `force`.
   * `DELETE /plugins/{name}`
   */
  delete(name: string, options?: operations.PluginDeleteOptions): ReturnType<typeof operations.pluginDelete> {
    return operations.pluginDelete(this.client, name, options);
  }

  /**
   * Disable a plugin.
   *
   * Stops a plugin.
   * `POST /plugins/{name}/disable`
   */
  disable(name: string, options?: operations.PluginDisableOptions): ReturnType<typeof operations.pluginDisable> {
    return operations.pluginDisable(this.client, name, options);
  }

  /**
   * Enable a plugin.
   *
   * Starts a plugin.
   * `POST /plugins/{name}/enable`
   */
  enable(name: string, options?: operations.PluginEnableOptions): ReturnType<typeof operations.pluginEnable> {
    return operations.pluginEnable(this.client, name, options);
  }

  /**
   * Inspect a plugin.
   *
   * Returns a plugin.
   * `GET /plugins/{name}/json`
   */
  inspect(name: string, options?: operations.PluginInspectOptions): ReturnType<typeof operations.pluginInspect> {
    return operations.pluginInspect(this.client, name, options);
  }

  /**
   * Push a plugin.
   *
   * Sends a plugin to the registry in its name.
   * `POST /plugins/{name}/push`
   */
  push(name: string, options?: operations.PluginPushOptions): ReturnType<typeof operations.pluginPush> {
    return operations.pluginPush(this.client, name, options);
  }

  /**
   * Configure a plugin.
   *
   * Changes settings of a plugin that does not run.
   * `POST /plugins/{name}/set`
   */
  set(name: string, body?: operations.PluginSetBody, options?: operations.PluginSetOptions): ReturnType<typeof operations.pluginSet> {
    return operations.pluginSet(this.client, name, body, options);
  }

  /**
   * Upgrade a plugin.
   *
   * Replaces a plugin that does not run by another version.
   * Since API 1.26.
   * `POST /plugins/{name}/upgrade`
   */
  upgrade(name: string, body: operations.PluginUpgradeBody | undefined, options: operations.PluginUpgradeOptions): ReturnType<typeof operations.pluginUpgrade> {
    return operations.pluginUpgrade(this.client, name, body, options);
  }
}

/** Secret data for services. */
export class SecretsApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List secrets.
   *
   * Lists the secrets of the Swarm, without their data.
   * `GET /secrets`
   */
  list(options?: operations.SecretListOptions): ReturnType<typeof operations.secretList> {
    return operations.secretList(this.client, options);
  }

  /**
   * Create a secret.
   *
   * Keeps secret data that services can mount.
   * `POST /secrets/create`
   */
  create(body?: operations.SecretCreateBody, options?: operations.SecretCreateOptions): ReturnType<typeof operations.secretCreate> {
    return operations.secretCreate(this.client, body, options);
  }

  /**
   * Delete a secret.
   *
   * Deletes a secret that no service uses.
   * `DELETE /secrets/{id}`
   */
  delete(id: string, options?: operations.SecretDeleteOptions): ReturnType<typeof operations.secretDelete> {
    return operations.secretDelete(this.client, id, options);
  }

  /**
   * Inspect a secret.
   *
   * Returns a secret, without its data.
   * `GET /secrets/{id}`
   */
  inspect(id: string, options?: operations.SecretInspectOptions): ReturnType<typeof operations.secretInspect> {
    return operations.secretInspect(this.client, id, options);
  }

  /**
   * Update a secret.
   *
   * Changes the labels of a secret; nothing else of it can change.
   * Since API 1.26.
   * `POST /secrets/{id}/update`
   */
  update(id: string, body: operations.SecretUpdateBody | undefined, options: operations.SecretUpdateOptions): ReturnType<typeof operations.secretUpdate> {
    return operations.secretUpdate(this.client, id, body, options);
  }
}

/** Services of a Swarm. */
export class ServicesApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List services.
   *
   * Lists the services of the Swarm.
   * `GET /services`
   */
  list(options?: operations.ServiceListOptions): ReturnType<typeof operations.serviceList> {
    return operations.serviceList(this.client, options);
  }

  /**
   * Create a service.
   *
   * Creates a service; its tasks start behind the answer.
   * `POST /services/create`
   */
  create(body: operations.ServiceCreateBody, options?: operations.ServiceCreateOptions): ReturnType<typeof operations.serviceCreate> {
    return operations.serviceCreate(this.client, body, options);
  }

  /**
   * Delete a service.
   *
   * Deletes a service and stops its tasks.
   * `DELETE /services/{id}`
   */
  delete(id: string, options?: operations.ServiceDeleteOptions): ReturnType<typeof operations.serviceDelete> {
    return operations.serviceDelete(this.client, id, options);
  }

  /**
   * Inspect a service.
   *
   * Returns a service.
   * `GET /services/{id}`
   */
  inspect(id: string, options?: operations.ServiceInspectOptions): ReturnType<typeof operations.serviceInspect> {
    return operations.serviceInspect(this.client, id, options);
  }

  /**
   * Read the log of a service.
   *
   * Streams what all tasks of a service wrote. Without a terminal, output is multiplexed.
   * `GET /services/{id}/logs`
   */
  logs(id: string, options?: operations.ServiceLogsOptions): ReturnType<typeof operations.serviceLogs> {
    return operations.serviceLogs(this.client, id, options);
  }

  /**
   * Update a service.
   *
   * Replaces the specification of a service, or returns to the last one.
   * `POST /services/{id}/update`
   */
  update(id: string, body: operations.ServiceUpdateBody, options: operations.ServiceUpdateOptions): ReturnType<typeof operations.serviceUpdate> {
    return operations.serviceUpdate(this.client, id, body, options);
  }
}

/** Swarm mode: several engines as one (not the standalone Swarm API). */
export class SwarmApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * Inspect the Swarm.
   *
   * Returns the Swarm with its join tokens.
   * `GET /swarm`
   */
  inspect(options?: operations.SwarmInspectOptions): ReturnType<typeof operations.swarmInspect> {
    return operations.swarmInspect(this.client, options);
  }

  /**
   * Begin a Swarm.
   *
   * Makes this engine the first manager of a new Swarm.
   * `POST /swarm/init`
   */
  init(body: operations.SwarmInitBody, options?: operations.SwarmInitOptions): ReturnType<typeof operations.swarmInit> {
    return operations.swarmInit(this.client, body, options);
  }

  /**
   * Join a Swarm.
   *
   * Makes this engine a node of a Swarm.
   * `POST /swarm/join`
   */
  join(body: operations.SwarmJoinBody, options?: operations.SwarmJoinOptions): ReturnType<typeof operations.swarmJoin> {
    return operations.swarmJoin(this.client, body, options);
  }

  /**
   * Leave the Swarm.
   *
   * Takes this engine out of its Swarm.
   * `POST /swarm/leave`
   */
  leave(options?: operations.SwarmLeaveOptions): ReturnType<typeof operations.swarmLeave> {
    return operations.swarmLeave(this.client, options);
  }

  /**
   * Unlock a manager.
   *
   * Gives a manager that has restarted the key to what it keeps.
   * `POST /swarm/unlock`
   */
  unlock(body: operations.SwarmUnlockBody, options?: operations.SwarmUnlockOptions): ReturnType<typeof operations.swarmUnlock> {
    return operations.swarmUnlock(this.client, body, options);
  }

  /**
   * Get the unlock key.
   *
   * Returns the key that managers are unlocked with.
   * `GET /swarm/unlockkey`
   */
  unlockkey(options?: operations.SwarmUnlockkeyOptions): ReturnType<typeof operations.swarmUnlockkey> {
    return operations.swarmUnlockkey(this.client, options);
  }

  /**
   * Update the Swarm.
   *
   * Changes the settings of the Swarm, or its tokens.
   * `POST /swarm/update`
   */
  update(body: operations.SwarmUpdateBody, options: operations.SwarmUpdateOptions): ReturnType<typeof operations.swarmUpdate> {
    return operations.swarmUpdate(this.client, body, options);
  }
}

/** The engine itself: what it is, what happens, what it uses. */
export class SystemApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * Ping the engine.
   *
   * Tells that the engine is there, and in headers what it speaks. Answered without a version prefix too.
   * `GET /_ping`
   */
  ping(options?: operations.SystemPingOptions): ReturnType<typeof operations.systemPing> {
    return operations.systemPing(this.client, options);
  }

  /**
   * Ping the engine, headers only.
   *
   * As ping, without a body.
   * Since API 1.40.
   * `HEAD /_ping`
   */
  pingHead(options?: operations.SystemPingHeadOptions): ReturnType<typeof operations.systemPingHead> {
    return operations.systemPingHead(this.client, options);
  }

  /**
   * Check registry credentials.
   *
   * Tries credentials at their registry.
   * `POST /auth`
   */
  auth(body?: operations.SystemAuthBody, options?: operations.SystemAuthOptions): ReturnType<typeof operations.systemAuth> {
    return operations.systemAuth(this.client, body, options);
  }

  /**
   * Watch events.
   *
   * Streams events as they happen, and those since a time; one JSON object a line. Ends at `until`.
   * `GET /events`
   */
  events(options?: operations.SystemEventsOptions): ReturnType<typeof operations.systemEvents> {
    return operations.systemEvents(this.client, options);
  }

  /**
   * Describe the engine.
   *
   * Returns what the engine is and has.
   * `GET /info`
   */
  info(options?: operations.SystemInfoOptions): ReturnType<typeof operations.systemInfo> {
    return operations.systemInfo(this.client, options);
  }

  /**
   * Measure disk usage.
   *
   * Measures the space used on disk, which may take long.
   * `GET /system/df`
   */
  dataUsage(options?: operations.SystemDataUsageOptions): ReturnType<typeof operations.systemDataUsage> {
    return operations.systemDataUsage(this.client, options);
  }

  /**
   * Tell versions.
   *
   * Returns versions of the engine and of its parts.
   * `GET /version`
   */
  version(options?: operations.SystemVersionOptions): ReturnType<typeof operations.systemVersion> {
    return operations.systemVersion(this.client, options);
  }
}

/** Tasks of services. */
export class TasksApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List tasks.
   *
   * Lists tasks of services, old ones too.
   * `GET /tasks`
   */
  list(options?: operations.TaskListOptions): ReturnType<typeof operations.taskList> {
    return operations.taskList(this.client, options);
  }

  /**
   * Inspect a task.
   *
   * Returns a task.
   * `GET /tasks/{id}`
   */
  inspect(id: string, options?: operations.TaskInspectOptions): ReturnType<typeof operations.taskInspect> {
    return operations.taskInspect(this.client, id, options);
  }

  /**
   * Read the log of a task.
   *
   * Streams what a task wrote. Without a terminal, output is multiplexed.
   * Since API 1.29.
   * `GET /tasks/{id}/logs`
   */
  logs(id: string, options?: operations.TaskLogsOptions): ReturnType<typeof operations.taskLogs> {
    return operations.taskLogs(this.client, id, options);
  }
}

/** Storage that outlives containers. */
export class VolumesApi {
  private readonly client: Caller;

  constructor(client: Caller) {
    this.client = client;
  }

  /**
   * List volumes.
   *
   * Lists volumes.
   * `GET /volumes`
   */
  list(options?: operations.VolumeListOptions): ReturnType<typeof operations.volumeList> {
    return operations.volumeList(this.client, options);
  }

  /**
   * Create a volume.
   *
   * Creates a volume; an equal one that exists already is returned.
   * `POST /volumes/create`
   */
  create(body: operations.VolumeCreateBody, options?: operations.VolumeCreateOptions): ReturnType<typeof operations.volumeCreate> {
    return operations.volumeCreate(this.client, body, options);
  }

  /**
   * Delete unused volumes.
   *
   * Deletes anonymous volumes that no container uses; with the filter `all` those with a name too.
   * `POST /volumes/prune`
   */
  prune(options?: operations.VolumePruneOptions): ReturnType<typeof operations.volumePrune> {
    return operations.volumePrune(this.client, options);
  }

  /**
   * Remove a volume.
   *
   * Removes a volume that no container uses.
   * `DELETE /volumes/{name}`
   */
  delete(name: string, options?: operations.VolumeDeleteOptions): ReturnType<typeof operations.volumeDelete> {
    return operations.volumeDelete(this.client, name, options);
  }

  /**
   * Inspect a volume.
   *
   * Returns a volume.
   * `GET /volumes/{name}`
   */
  inspect(name: string, options?: operations.VolumeInspectOptions): ReturnType<typeof operations.volumeInspect> {
    return operations.volumeInspect(this.client, name, options);
  }

  /**
   * Update a Swarm volume.
   *
   * Changes the availability of a volume of the Swarm.
   * Since API 1.42.
   * `PUT /volumes/{name}`
   */
  update(name: string, body: operations.VolumeUpdateBody | undefined, options: operations.VolumeUpdateOptions): ReturnType<typeof operations.volumeUpdate> {
    return operations.volumeUpdate(this.client, name, body, options);
  }
}

/** Every operation of the Engine API, by noun. */
export class Api extends Caller {
  /** Pull, build, list, name, move and remove images. */
  readonly images = new ImagesApi(this);
  /** Builds. */
  readonly builds = new BuildsApi(this);
  /** Other data for services. */
  readonly configs = new ConfigsApi(this);
  /** Create, run, watch and remove containers. */
  readonly containers = new ContainersApi(this);
  /** Checkpoints. */
  readonly checkpoints = new CheckpointsApi(this);
  /** What registries say of images. */
  readonly distribution = new DistributionApi(this);
  /** Run further processes in a container. */
  readonly execs = new ExecsApi(this);
  /** Networks that containers join. */
  readonly networks = new NetworksApi(this);
  /** Nodes of a Swarm. */
  readonly nodes = new NodesApi(this);
  /** Plugins of the engine. */
  readonly plugins = new PluginsApi(this);
  /** Secret data for services. */
  readonly secrets = new SecretsApi(this);
  /** Services of a Swarm. */
  readonly services = new ServicesApi(this);
  /** Swarm mode: several engines as one (not the standalone Swarm API). */
  readonly swarm = new SwarmApi(this);
  /** The engine itself: what it is, what happens, what it uses. */
  readonly system = new SystemApi(this);
  /** Tasks of services. */
  readonly tasks = new TasksApi(this);
  /** Storage that outlives containers. */
  readonly volumes = new VolumesApi(this);

  /**
   * Speak gRPC with the builder.
   *
   * Hands the connection over to BuildKit's gRPC server. Deprecated for sessions of old clients, in use by buildx.
   * Since API 1.38.
   * `POST /grpc`
   */
  grpc(options?: operations.GrpcOptions): ReturnType<typeof operations.grpc> {
    return operations.grpc(this, options);
  }

  /**
   * Offer a session to the builder.
   *
   * Hands the connection over to the builder, which calls the client on it for files and credentials. Deprecated since API 1.53.
   * Since API 1.31.
   * `POST /session`
   */
  session(options?: operations.SessionOptions): ReturnType<typeof operations.session> {
    return operations.session(this, options);
  }
}
