// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Address, BuildPruneFilters, Commit, ConfigReference, ContainerBlkioStats, ContainerCpuStats, ContainerMemoryStats, ContainerNetworkStats, ContainerPidsStats, ContainerState, ContainerStorageStats, DeviceMapping, DeviceRequest, DriverData, EndpointIpamConfig, EndpointPortConfig, EndpointResource, EndpointSpec, FilterValues, GenericResources, Int64, Ipam, JoinTokens, Limit, LocalNodeState, MountPoint, MountType, NetworkAttachment, NetworkAttachmentConfig, NetworkService, ObjectVersion, OciPlatform, PeerInfo, PeerNode, Platform, PluginDevice, PluginEnv, PluginMount, PluginPrivilege, PluginsInfo, PortMap, PortSummary, RegistryServiceConfig, ResourceObject, Resources, RestartPolicy, SwarmSpec, TaskState, TaskStatus, ThrottleDevice, TlsInfo } from '../types.ts';
export type { Address, AuthConfig, AuthResponse, BuildCancelData, BuildCancelResponses, BuildIdentity, BuildInfo, BuildPruneFilters, BuildPruneReport, BuildPruneResponses, ChangeType, Checkpoint, CheckpointCreateData, CheckpointCreateRequest, CheckpointCreateResponses, CheckpointDeleteData, CheckpointDeleteResponses, CheckpointListData, CheckpointListResponses, ClusterVolume, ClusterVolumeSpec, Commit, Config, ConfigCreateData, ConfigCreateResponse, ConfigCreateResponses, ConfigDeleteData, ConfigDeleteResponses, ConfigInspectData, ConfigInspectResponses, ConfigListData, ConfigListFilters, ConfigListResponses, ConfigReference, ConfigSpec, ConfigUpdateData, ConfigUpdateResponses, ContainerArchiveData, ContainerArchiveInfoData, ContainerArchiveInfoResponses, ContainerArchiveResponses, ContainerAttachData, ContainerAttachResponses, ContainerAttachWebsocketResponses, ContainerBlkioStatEntry, ContainerBlkioStats, ContainerChangesData, ContainerChangesResponses, ContainerCpuStats, ContainerCpuUsage, ContainerCreateResponse, ContainerCreateResponses, ContainerDeleteData, ContainerDeleteResponses, ContainerExecResponses, ContainerExportData, ContainerExportResponses, ContainerInspectData, ContainerKillData, ContainerKillResponses, ContainerListData, ContainerListFilters, ContainerLogsData, ContainerLogsResponses, ContainerMemoryStats, ContainerNetworkStats, ContainerPauseData, ContainerPauseResponses, ContainerPidsStats, ContainerPruneData, ContainerPruneFilters, ContainerPruneReport, ContainerPruneResponses, ContainerRenameData, ContainerRenameResponses, ContainerResizeData, ContainerResizeResponses, ContainerRestartResponses, ContainerStartData, ContainerStartResponses, ContainerState, ContainerStatsData, ContainerStatus, ContainerStopResponses, ContainerStorageStats, ContainerThrottlingData, ContainerTopData, ContainerTopResponse, ContainerTopResponses, ContainerUnpauseData, ContainerUnpauseResponses, ContainerUpdateData, ContainerUpdateResponse, ContainerUpdateResponses, ContainerWaitData, ContainerWaitExitError, ContainerWaitResponse, ContainerWaitResponses, ContainerdInfo, CreateImageInfo, DeviceInfo, DeviceMapping, DeviceRequest, DistributionInspectData, Driver, DriverData, EndpointIpamConfig, EndpointPortConfig, EndpointResource, EndpointSpec, EngineDescription, ErrorDetail, ErrorResponse, EventActor, EventMessage, ExecInspectData, ExecInspectResponse, ExecInspectResponses, ExecResizeData, ExecResizeResponses, ExecStartResponses, FilesystemChange, FilterValues, FirewallInfo, GenericResources, GetPluginPrivilegesData, GetPluginPrivilegesResponses, GrpcData, Health, HealthcheckResult, IdResponse, Identity, ImageBuildData, ImageBuildResponses, ImageCommitResponses, ImageCreateData, ImageCreateResponses, ImageDeleteResponseItem, ImageDeleteResponses, ImageGetAllResponses, ImageGetResponses, ImageHistoryResponseItem, ImageHistoryResponses, ImageLoadResponses, ImagePruneData, ImagePruneFilters, ImagePruneReport, ImagePruneResponses, ImagePushResponses, ImageSearchData, ImageSearchFilters, ImageSearchResponses, ImageSearchResult, ImageTagData, ImageTagResponses, IndexInfo, Int64, Ipam, IpamConfig, IpamStatus, JoinTokens, KnownSignerIdentity, Limit, LocalNodeState, ManagerStatus, MountPoint, MountType, NetworkAttachment, NetworkAttachmentConfig, NetworkConnectResponses, NetworkCreateResponse, NetworkCreateResponses, NetworkDeleteData, NetworkDeleteResponses, NetworkDisconnectData, NetworkDisconnectRequest, NetworkDisconnectResponses, NetworkInspectData, NetworkListData, NetworkListFilters, NetworkPruneData, NetworkPruneFilters, NetworkPruneReport, NetworkPruneResponses, NetworkService, NetworkStatus, Node, NodeDeleteData, NodeDeleteResponses, NodeDescription, NodeInspectData, NodeInspectResponses, NodeListData, NodeListFilters, NodeListResponses, NodeSpec, NodeState, NodeStatus, NodeUpdateData, NodeUpdateResponses, NriInfo, ObjectVersion, OciPlatform, PeerInfo, PeerNode, Platform, PluginCreateData, PluginCreateResponses, PluginDeleteData, PluginDeleteResponses, PluginDevice, PluginDisableData, PluginDisableResponses, PluginEnableData, PluginEnableResponses, PluginEnv, PluginInspectData, PluginListData, PluginListFilters, PluginMount, PluginPrivilege, PluginPullData, PluginPullResponses, PluginPushData, PluginPushResponses, PluginSetData, PluginSetResponses, PluginUpgradeData, PluginUpgradeResponses, PluginsInfo, PortBinding, PortMap, PortStatus, PortSummary, ProcessConfig, ProgressDetail, PullIdentity, PushImageInfo, PutContainerArchiveData, PutContainerArchiveResponses, Reachability, RegistryServiceConfig, ResourceObject, Resources, RestartPolicy, RootFsStorage, RootFsStorageSnapshot, Secret, SecretCreateData, SecretCreateResponse, SecretCreateResponses, SecretDeleteData, SecretDeleteResponses, SecretInspectData, SecretInspectResponses, SecretListData, SecretListFilters, SecretListResponses, SecretSpec, SecretUpdateData, SecretUpdateResponses, ServiceCreateResponse, ServiceCreateResponses, ServiceDeleteData, ServiceDeleteResponses, ServiceInspectData, ServiceListData, ServiceListFilters, ServiceLogsData, ServiceLogsResponses, ServiceUpdateResponse, ServiceUpdateResponses, SessionData, SignatureIdentity, SignatureTimestamp, SignatureTimestampType, SignatureType, SignerIdentity, Storage, SubnetStatus, SwarmInitData, SwarmInitRequest, SwarmInitResponses, SwarmInspectData, SwarmIpamOptions, SwarmJoinData, SwarmJoinRequest, SwarmJoinResponses, SwarmLeaveData, SwarmLeaveResponses, SwarmNetwork, SwarmSpec, SwarmUnlockData, SwarmUnlockRequest, SwarmUnlockResponses, SwarmUnlockkeyData, SwarmUnlockkeyResponse, SwarmUnlockkeyResponses, SwarmUpdateData, SwarmUpdateResponses, SystemAuthData, SystemAuthResponses, SystemEventsData, SystemEventsFilters, SystemEventsResponses, SystemInfoData, SystemPingData, SystemPingHeadData, SystemPingHeadResponses, SystemPingResponses, SystemVersion, SystemVersionData, SystemVersionResponses, TaskInspectData, TaskListData, TaskListFilters, TaskLogsData, TaskLogsResponses, TaskState, TaskStatus, ThrottleDevice, TlsInfo, Topology, VolumeCreateData, VolumeCreateRequest, VolumeDeleteData, VolumeDeleteResponses, VolumeInspectData, VolumeListData, VolumeListFilters, VolumePruneReport, VolumePruneResponses, VolumeUpdateRequest } from '../types.ts';

/**
 * How to tell that a container is well. Times are nanoseconds; 0 takes the default.
 */
export type HealthConfig = {
    /**
     * `["CMD", program, …]`, `["CMD-SHELL", line]`, `["NONE"]` for no check; empty takes the image's.
     */
    Test?: Array<string> | null;
    /**
     * Between checks; 1 ms at least, 30 s by default.
     */
    Interval?: number;
    /**
     * After which a check counts as failed; 1 ms at least, 30 s by default.
     */
    Timeout?: number;
    /**
     * Failures in a row that make it unhealthy; 3 by default.
     */
    Retries?: number;
    /**
     * After the start, during which failures do not count; none by default.
     */
    StartPeriod?: number;
};

/**
 * What to run and how: the part of a container that does not depend on the host.
 */
export type ContainerConfig = {
    /**
     * Host name inside the container; its short ID when empty.
     */
    Hostname?: string;
    /**
     * Domain name inside the container.
     */
    Domainname?: string;
    /**
     * User, or `user:group`, by name or number; the image's when empty.
     */
    User?: string;
    /**
     * The creating client means to attach to standard input.
     */
    AttachStdin?: boolean;
    /**
     * The creating client means to attach to standard output.
     */
    AttachStdout?: boolean;
    /**
     * The creating client means to attach to standard error.
     */
    AttachStderr?: boolean;
    /**
     * Ports the process listens on, as `port/protocol` with an empty object each.
     */
    ExposedPorts?: {
        [key: string]: {
            [key: string]: unknown;
        };
    } | null;
    /**
     * Give the process a terminal; its output is then one raw stream.
     */
    Tty?: boolean;
    /**
     * Keep standard input open.
     */
    OpenStdin?: boolean;
    /**
     * Close standard input when the first client that attached leaves.
     */
    StdinOnce?: boolean;
    /**
     * Environment as `NAME=value`; a bare `NAME` removes what the image sets.
     */
    Env?: Array<string> | null;
    /**
     * Arguments of the entry point, or the command itself without one.
     */
    Cmd?: Array<string> | null;
    /**
     * How to tell that the container is well; the image's when absent.
     */
    Healthcheck?: HealthConfig | null;
    /**
     * The command is one line that is already quoted (Windows).
     */
    ArgsEscaped?: boolean | null;
    /**
     * Image it is made from, as the user wrote it.
     */
    Image?: string;
    /**
     * Paths that get an anonymous volume each, with an empty object as value.
     */
    Volumes?: {
        [key: string]: {
            [key: string]: unknown;
        };
    } | null;
    /**
     * Directory the process starts in.
     */
    WorkingDir?: string;
    /**
     * Program to run, with `Cmd` as its arguments; `[""]` resets the image's.
     */
    Entrypoint?: Array<string> | null;
    /**
     * Give it no network.
     */
    NetworkDisabled?: boolean | null;
    /**
     * MAC address; since API 1.44 it belongs to the endpoint.
     */
    MacAddress?: string | null;
    /**
     * Build instructions that run in images built on this one.
     */
    OnBuild?: Array<string> | null;
    /**
     * Labels of the container, together with those of its image.
     */
    Labels?: {
        [key: string]: string;
    } | null;
    /**
     * Signal that asks the process to end, such as `SIGTERM` or `15`.
     */
    StopSignal?: string | null;
    /**
     * Seconds between that signal and killing; -1 waits for ever.
     */
    StopTimeout?: number | null;
    /**
     * Shell for commands given as one line.
     */
    Shell?: Array<string> | null;
};

/**
 * A mount as asked for.
 */
export type Mount = {
    /**
     * Path in the container.
     */
    Target?: string;
    /**
     * Path on the host, or a volume's or image's name; empty for a new anonymous volume.
     */
    Source?: string;
    /**
     * What is mounted.
     */
    Type?: MountType | null;
    /**
     * It cannot be written.
     */
    ReadOnly?: boolean;
    /**
     * For `bind`.
     */
    BindOptions?: {
        /**
         * How mounts below spread: `private`, `rprivate`, `shared`, `rshared`, `slave` or `rslave`.
         */
        Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave' | (string & {});
        /**
         * Leave out what is mounted below the source.
         */
        NonRecursive?: boolean;
    } | null;
    /**
     * For `volume`.
     */
    VolumeOptions?: {
        /**
         * Do not fill a new volume from the image's directory.
         */
        NoCopy?: boolean;
        /**
         * Labels for a new volume.
         */
        Labels?: {
            [key: string]: string;
        } | null;
        /**
         * Driver of a new volume.
         */
        DriverConfig?: {
            /**
             * Name of the driver.
             */
            Name?: string;
            /**
             * Options for the driver, by name.
             */
            Options?: {
                [key: string]: string;
            } | null;
        } | null;
    } | null;
    /**
     * For `tmpfs`.
     */
    TmpfsOptions?: {
        /**
         * Bytes at most; 0 for no limit.
         */
        SizeBytes?: number;
        /**
         * Permission bits as a decimal number.
         */
        Mode?: number;
    } | null;
    /**
     * `default`, `consistent`, `cached` or `delegated`; of no effect on Linux.
     */
    Consistency?: string;
};

/**
 * How the container runs on its host: resources, mounts, ports, security.
 */
export type HostConfig = Resources & {
    /**
     * Mounts as `source:target[:options]`; the source is a path on the host or a volume's name.
     */
    Binds?: Array<string> | null;
    /**
     * File the client wrote the ID to; only kept.
     */
    ContainerIDFile?: string;
    /**
     * Where output goes.
     */
    LogConfig?: {
        /**
         * Logging driver; the engine's default when empty.
         */
        Type?: 'local' | 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
        /**
         * Options for the driver, by name.
         */
        Config?: {
            [key: string]: string;
        } | null;
    } | null;
    /**
     * `bridge`, `host`, `none`, `container:<name or ID>`, or a network's name or ID.
     */
    NetworkMode?: string;
    /**
     * Ports of the host to publish on, by container port.
     */
    PortBindings?: PortMap | null;
    /**
     * When to start it again.
     */
    RestartPolicy?: RestartPolicy | null;
    /**
     * Remove it when it ends.
     */
    AutoRemove?: boolean;
    /**
     * Driver for volumes made along with it.
     */
    VolumeDriver?: string;
    /**
     * Containers whose mounts it shares: `container[:ro|:rw]`.
     */
    VolumesFrom?: Array<string> | null;
    /**
     * Mounts in their structured form.
     */
    Mounts?: Array<Mount> | null;
    /**
     * Kernel capabilities beyond the default ones.
     */
    CapAdd?: Array<string> | null;
    /**
     * Kernel capabilities taken away.
     */
    CapDrop?: Array<string> | null;
    /**
     * Addresses of DNS servers.
     */
    Dns?: Array<string> | null;
    /**
     * Options for `resolv.conf`.
     */
    DnsOptions?: Array<string> | null;
    /**
     * Search domains.
     */
    DnsSearch?: Array<string> | null;
    /**
     * Lines for the hosts file as `name:address`; `host-gateway` stands for the host.
     */
    ExtraHosts?: Array<string> | null;
    /**
     * More groups for the process.
     */
    GroupAdd?: Array<string> | null;
    /**
     * `none`, `private`, `shareable`, `host` or `container:<name or ID>`; the engine's default when empty.
     */
    IpcMode?: string;
    /**
     * Control group to use: `container:<name or ID>`.
     */
    Cgroup?: string;
    /**
     * Legacy links as `container:alias`.
     */
    Links?: Array<string> | null;
    /**
     * -1000 … 1000: how readily the kernel kills it when memory runs out.
     */
    OomScoreAdj?: number;
    /**
     * `host` or `container:<name or ID>`; its own when empty.
     */
    PidMode?: string;
    /**
     * Give it all capabilities and devices.
     */
    Privileged?: boolean;
    /**
     * Publish every exposed port on a free port of the host.
     */
    PublishAllPorts?: boolean;
    /**
     * Its root file system cannot be written.
     */
    ReadonlyRootfs?: boolean;
    /**
     * Security options such as `no-new-privileges` or `label=…`.
     */
    SecurityOpt?: Array<string> | null;
    /**
     * Options for the storage driver, such as `size`.
     */
    StorageOpt?: {
        [key: string]: string;
    } | null;
    /**
     * Temporary file systems: mount options by path.
     */
    Tmpfs?: {
        [key: string]: string;
    } | null;
    /**
     * `host` shares the host's name.
     */
    UTSMode?: string;
    /**
     * `host` switches user name spaces off.
     */
    UsernsMode?: string;
    /**
     * Bytes of `/dev/shm`; 64 MiB by default.
     */
    ShmSize?: number;
    /**
     * Kernel parameters of its name spaces.
     */
    Sysctls?: {
        [key: string]: string;
    } | null;
    /**
     * OCI runtime to run it with; the engine's default when empty.
     */
    Runtime?: string | null;
    /**
     * Rows and columns of the terminal at the start.
     */
    ConsoleSize?: [
        number,
        number
    ] | null;
    /**
     * `default`, `process` or `hyperv` (Windows); empty on Linux.
     */
    Isolation?: 'default' | 'process' | 'hyperv' | '' | (string & {});
    /**
     * Paths it cannot see; null takes the default ones.
     */
    MaskedPaths?: Array<string> | null;
    /**
     * Paths it cannot write; null takes the default ones.
     */
    ReadonlyPaths?: Array<string> | null;
    /**
     * `private` or `host`; the engine's default when empty.
     */
    CgroupnsMode?: 'private' | 'host' | (string & {});
    /**
     * Run a small init as process 1, which passes on signals and reaps children; null takes the engine's default.
     */
    Init?: boolean | null;
};

/**
 * A container's endpoint on a network: what is asked for, and what it got.
 */
export type EndpointSettings = {
    /**
     * Addresses asked for.
     */
    IPAMConfig?: EndpointIpamConfig | null;
    /**
     * Legacy links on this network, as `container:alias`.
     */
    Links?: Array<string> | null;
    /**
     * More names for the container on this network.
     */
    Aliases?: Array<string> | null;
    /**
     * ID of the network.
     */
    NetworkID?: string;
    /**
     * ID of the endpoint; empty while the container does not run.
     */
    EndpointID?: string;
    /**
     * IPv4 gateway.
     */
    Gateway?: string;
    /**
     * IPv4 address; empty while the container does not run.
     */
    IPAddress?: string;
    /**
     * Length of its prefix.
     */
    IPPrefixLen?: number;
    /**
     * IPv6 gateway.
     */
    IPv6Gateway?: string;
    /**
     * IPv6 address.
     */
    GlobalIPv6Address?: string;
    /**
     * Length of its prefix.
     */
    GlobalIPv6PrefixLen?: number;
    /**
     * MAC address; one can be asked for.
     */
    MacAddress?: string;
    /**
     * Options for the network driver, by name.
     */
    DriverOpts?: {
        [key: string]: string;
    } | null;
};

/**
 * Networks a new container joins; engines before API 1.44 take one.
 */
export type NetworkingConfig = {
    /**
     * Endpoints by network name or ID.
     */
    EndpointsConfig?: {
        [key: string]: EndpointSettings;
    } | null;
};

/**
 * A container's endpoint on a network, as engines send it: every field, with zero values while the container does not run.
 */
export type ContainerEndpoint = EndpointSettings & {
    /**
     * Addresses asked for.
     */
    IPAMConfig: EndpointIpamConfig | null;
    /**
     * Legacy links on this network, as `container:alias`.
     */
    Links: Array<string> | null;
    /**
     * More names for the container on this network.
     */
    Aliases: Array<string> | null;
    /**
     * ID of the network.
     */
    NetworkID: string;
    /**
     * ID of the endpoint; empty while the container does not run.
     */
    EndpointID: string;
    /**
     * IPv4 gateway.
     */
    Gateway: string;
    /**
     * IPv4 address; empty while the container does not run.
     */
    IPAddress: string;
    /**
     * Length of its prefix.
     */
    IPPrefixLen: number;
    /**
     * IPv6 gateway.
     */
    IPv6Gateway: string;
    /**
     * IPv6 address.
     */
    GlobalIPv6Address: string;
    /**
     * Length of its prefix.
     */
    GlobalIPv6PrefixLen: number;
    /**
     * MAC address; one can be asked for.
     */
    MacAddress: string;
    /**
     * Options for the network driver, by name.
     */
    DriverOpts: {
        [key: string]: string;
    } | null;
};

/**
 * Reference to content by digest.
 */
export type OciDescriptor = {
    /**
     * Media type of the content.
     */
    mediaType?: string;
    /**
     * Digest of the content.
     */
    digest?: string;
    /**
     * Bytes of the content.
     */
    size?: number;
};

/**
 * One container of a list.
 */
export type ContainerSummary = {
    /**
     * ID: 64 hexadecimal digits.
     */
    Id: string;
    /**
     * Names with a leading slash; link aliases too.
     */
    Names: Array<string>;
    /**
     * Image as the user wrote it, or its ID once that name means another image.
     */
    Image: string;
    /**
     * ID of the image.
     */
    ImageID: string;
    /**
     * Program and arguments in one line.
     */
    Command: string;
    /**
     * When it was created, seconds since 1970.
     */
    Created: number;
    /**
     * Exposed and published ports.
     */
    Ports: Array<PortSummary>;
    /**
     * Bytes it has written or changed; only with `size=1`.
     */
    SizeRw?: number;
    /**
     * Bytes of all its files; only with `size=1`.
     */
    SizeRootFs?: number;
    /**
     * Labels of the container.
     */
    Labels: {
        [key: string]: string;
    };
    /**
     * `created`, `running`, `paused`, `restarting`, `removing`, `exited` or `dead`.
     */
    State: 'created' | 'running' | 'paused' | 'restarting' | 'exited' | 'removing' | 'dead' | (string & {});
    /**
     * The state in words for the user, with its age.
     */
    Status: string;
    /**
     * A part of its host settings.
     */
    HostConfig: {
        /**
         * Network mode: `default`, `bridge`, `host`, `none`, `container:…` or a network.
         */
        NetworkMode?: string;
    };
    /**
     * Networks it is on.
     */
    NetworkSettings: {
        /**
         * Endpoints by network name.
         */
        Networks: {
            [key: string]: ContainerEndpoint;
        };
    };
    /**
     * What is mounted where.
     */
    Mounts: Array<MountPoint>;
};

/**
 * A process to run in a running container.
 */
export type ContainerExecRequest = {
    /**
     * Its standard input will be attached.
     */
    AttachStdin?: boolean;
    /**
     * Its standard output will be attached.
     */
    AttachStdout?: boolean;
    /**
     * Its standard error will be attached.
     */
    AttachStderr?: boolean;
    /**
     * Sent by the docker command, and ignored: whether to attach is said when it is started.
     */
    Detach?: boolean;
    /**
     * Keys that detach from it: single characters or `ctrl-<character>`, separated by commas.
     */
    DetachKeys?: string;
    /**
     * Give it a terminal; its output is then one raw stream.
     */
    Tty?: boolean;
    /**
     * Environment as `NAME=value`, beside the container's.
     */
    Env?: Array<string> | null;
    /**
     * Program and arguments.
     */
    Cmd?: Array<string> | null;
    /**
     * Give it all capabilities.
     */
    Privileged?: boolean;
    /**
     * User, or `user:group`; the container's when empty.
     */
    User?: string;
    /**
     * Directory it starts in; the container's when empty.
     */
    WorkingDir?: string;
};

/**
 * Networks and ports of a container.
 */
export type NetworkSettings = {
    /**
     * Name of the default bridge's interface; empty since API 1.26 mostly.
     */
    Bridge: string;
    /**
     * ID of its network name space; empty when it does not run.
     */
    SandboxID: string;
    /**
     * It reaches its own published ports through the bridge; until API 1.51.
     */
    HairpinMode: boolean;
    /**
     * Link-local IPv6 address; until API 1.51.
     */
    LinkLocalIPv6Address: string;
    /**
     * Prefix length of that address; until API 1.51.
     */
    LinkLocalIPv6PrefixLen: number;
    /**
     * Published ports.
     */
    Ports: PortMap;
    /**
     * Path of its network name space; empty when it does not run.
     */
    SandboxKey: string;
    /**
     * More IPv4 addresses; until API 1.51.
     */
    SecondaryIPAddresses: Array<Address> | null;
    /**
     * More IPv6 addresses; until API 1.51.
     */
    SecondaryIPv6Addresses: Array<Address> | null;
    /**
     * Endpoint on the default bridge; until API 1.51.
     */
    EndpointID: string;
    /**
     * Gateway on the default bridge; until API 1.51.
     */
    Gateway: string;
    /**
     * IPv6 address on the default bridge; until API 1.51.
     */
    GlobalIPv6Address: string;
    /**
     * Prefix length of that address; until API 1.51.
     */
    GlobalIPv6PrefixLen: number;
    /**
     * IPv4 address on the default bridge; until API 1.51.
     */
    IPAddress: string;
    /**
     * Prefix length of that address; until API 1.51.
     */
    IPPrefixLen: number;
    /**
     * IPv6 gateway on the default bridge; until API 1.51.
     */
    IPv6Gateway: string;
    /**
     * MAC address on the default bridge; until API 1.51.
     */
    MacAddress: string;
    /**
     * Endpoints by network name.
     */
    Networks: {
        [key: string]: ContainerEndpoint;
    };
};

/**
 * Everything an engine knows of a container.
 */
export type ContainerInspectResponse = {
    /**
     * ID: 64 hexadecimal digits.
     */
    Id: string;
    /**
     * When it was created.
     */
    Created: string;
    /**
     * Program that runs.
     */
    Path: string;
    /**
     * Its arguments.
     */
    Args: Array<string>;
    /**
     * What it is doing.
     */
    State: ContainerState;
    /**
     * ID of its image.
     */
    Image: string;
    /**
     * `resolv.conf` of the container on the host.
     */
    ResolvConfPath: string;
    /**
     * `hostname` of the container on the host.
     */
    HostnamePath: string;
    /**
     * `hosts` of the container on the host.
     */
    HostsPath: string;
    /**
     * Log file on the host; empty with other logging drivers.
     */
    LogPath: string;
    /**
     * Name with a leading slash.
     */
    Name: string;
    /**
     * How often the restart policy has started it.
     */
    RestartCount: number;
    /**
     * Storage driver that holds its files.
     */
    Driver: string;
    /**
     * Operating system it is for: `linux` or `windows`.
     */
    Platform: string;
    /**
     * Manifest of the platform image that was used (containerd image store).
     */
    ImageManifestDescriptor?: OciDescriptor;
    /**
     * SELinux label of its mounts.
     */
    MountLabel: string;
    /**
     * SELinux label of its process.
     */
    ProcessLabel: string;
    /**
     * AppArmor profile it runs under.
     */
    AppArmorProfile: string;
    /**
     * IDs of execs that are running in it; null when there are none.
     */
    ExecIDs: Array<string> | null;
    /**
     * The part of its settings that depends on the host.
     */
    HostConfig: HostConfig & {
        /**
         * Weight against other containers when processors are short; 1024 by default.
         */
        CpuShares: number;
        /**
         * Bytes of memory at most; 6 MiB at least.
         */
        Memory: number;
        /**
         * Processors it may use, in thousand-millionths.
         */
        NanoCpus: number;
        /**
         * Control group to put the container's below.
         */
        CgroupParent: string;
        /**
         * 10 … 1000: weight of its block input and output.
         */
        BlkioWeight: number;
        /**
         * Such weights by device.
         */
        BlkioWeightDevice: Array<{
            /**
             * The device.
             */
            Path?: string;
            /**
             * 10 … 1000.
             */
            Weight?: number;
        }> | null;
        /**
         * Bytes a second that may be read, by device.
         */
        BlkioDeviceReadBps: Array<ThrottleDevice> | null;
        /**
         * Bytes a second that may be written, by device.
         */
        BlkioDeviceWriteBps: Array<ThrottleDevice> | null;
        /**
         * Reads a second, by device.
         */
        BlkioDeviceReadIOps: Array<ThrottleDevice> | null;
        /**
         * Writes a second, by device.
         */
        BlkioDeviceWriteIOps: Array<ThrottleDevice> | null;
        /**
         * Microseconds of a scheduling period.
         */
        CpuPeriod: number;
        /**
         * Microseconds of processor time in such a period.
         */
        CpuQuota: number;
        /**
         * Microseconds of a real-time period.
         */
        CpuRealtimePeriod: number;
        /**
         * Microseconds of real-time in such a period.
         */
        CpuRealtimeRuntime: number;
        /**
         * Processors it may use: `0-3`, `0,1`.
         */
        CpusetCpus: string;
        /**
         * Memory nodes it may use: `0-3`, `0,1`.
         */
        CpusetMems: string;
        /**
         * Devices of the host it gets.
         */
        Devices: Array<DeviceMapping> | null;
        /**
         * Rules for devices, such as `c 13:* rwm`.
         */
        DeviceCgroupRules: Array<string> | null;
        /**
         * Devices to be found by drivers, such as GPUs.
         */
        DeviceRequests: Array<DeviceRequest> | null;
        /**
         * Bytes it is held to when memory runs short.
         */
        MemoryReservation: number;
        /**
         * Bytes of memory and swap together; -1 for no limit on swap, 0 for twice the memory.
         */
        MemorySwap: number;
        /**
         * 0 … 100: how readily the kernel swaps it out; -1 or null for the kernel's default.
         */
        MemorySwappiness: number | null;
        /**
         * Do not kill it when its memory runs out; null where control groups v2 know no such thing.
         */
        OomKillDisable: boolean | null;
        /**
         * Processes and threads at most; 0, -1 or null for no limit.
         */
        PidsLimit: number | null;
        /**
         * Limits of its processes.
         */
        Ulimits: Array<{
            /**
             * Name, such as `nofile`.
             */
            Name?: string;
            /**
             * Limit a process may raise itself.
             */
            Soft?: number;
            /**
             * How far it may raise it.
             */
            Hard?: number;
        }> | null;
        /**
         * Processors it may use (Windows).
         */
        CpuCount: number;
        /**
         * Per cent of the processors it may use (Windows).
         */
        CpuPercent: number;
        /**
         * Operations a second on its system drive (Windows).
         */
        IOMaximumIOps: Int64;
        /**
         * Bytes a second on its system drive (Windows).
         */
        IOMaximumBandwidth: Int64;
        /**
         * Mounts as `source:target[:options]`; the source is a path on the host or a volume's name.
         */
        Binds: Array<string> | null;
        /**
         * File the client wrote the ID to; only kept.
         */
        ContainerIDFile: string;
        /**
         * Where output goes.
         */
        LogConfig: {
            /**
             * Logging driver; the engine's default when empty.
             */
            Type?: 'local' | 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
            /**
             * Options for the driver, by name.
             */
            Config?: {
                [key: string]: string;
            } | null;
        } | null;
        /**
         * `bridge`, `host`, `none`, `container:<name or ID>`, or a network's name or ID.
         */
        NetworkMode: string;
        /**
         * Ports of the host to publish on, by container port.
         */
        PortBindings: PortMap | null;
        /**
         * When to start it again.
         */
        RestartPolicy: RestartPolicy | null;
        /**
         * Remove it when it ends.
         */
        AutoRemove: boolean;
        /**
         * Driver for volumes made along with it.
         */
        VolumeDriver: string;
        /**
         * Containers whose mounts it shares: `container[:ro|:rw]`.
         */
        VolumesFrom: Array<string> | null;
        /**
         * Kernel capabilities beyond the default ones.
         */
        CapAdd: Array<string> | null;
        /**
         * Kernel capabilities taken away.
         */
        CapDrop: Array<string> | null;
        /**
         * `private` or `host`; the engine's default when empty.
         */
        CgroupnsMode: 'private' | 'host' | (string & {});
        /**
         * Addresses of DNS servers.
         */
        Dns: Array<string> | null;
        /**
         * Options for `resolv.conf`.
         */
        DnsOptions: Array<string> | null;
        /**
         * Search domains.
         */
        DnsSearch: Array<string> | null;
        /**
         * Lines for the hosts file as `name:address`; `host-gateway` stands for the host.
         */
        ExtraHosts: Array<string> | null;
        /**
         * More groups for the process.
         */
        GroupAdd: Array<string> | null;
        /**
         * `none`, `private`, `shareable`, `host` or `container:<name or ID>`; the engine's default when empty.
         */
        IpcMode: string;
        /**
         * Control group to use: `container:<name or ID>`.
         */
        Cgroup: string;
        /**
         * Legacy links as `container:alias`.
         */
        Links: Array<string> | null;
        /**
         * -1000 … 1000: how readily the kernel kills it when memory runs out.
         */
        OomScoreAdj: number;
        /**
         * `host` or `container:<name or ID>`; its own when empty.
         */
        PidMode: string;
        /**
         * Give it all capabilities and devices.
         */
        Privileged: boolean;
        /**
         * Publish every exposed port on a free port of the host.
         */
        PublishAllPorts: boolean;
        /**
         * Its root file system cannot be written.
         */
        ReadonlyRootfs: boolean;
        /**
         * Security options such as `no-new-privileges` or `label=…`.
         */
        SecurityOpt: Array<string> | null;
        /**
         * `host` shares the host's name.
         */
        UTSMode: string;
        /**
         * `host` switches user name spaces off.
         */
        UsernsMode: string;
        /**
         * Bytes of `/dev/shm`; 64 MiB by default.
         */
        ShmSize: number;
        /**
         * Rows and columns of the terminal at the start.
         */
        ConsoleSize: [
            number,
            number
        ] | null;
        /**
         * `default`, `process` or `hyperv` (Windows); empty on Linux.
         */
        Isolation: 'default' | 'process' | 'hyperv' | '' | (string & {});
        /**
         * Paths it cannot see; null takes the default ones.
         */
        MaskedPaths: Array<string> | null;
        /**
         * Paths it cannot write; null takes the default ones.
         */
        ReadonlyPaths: Array<string> | null;
    };
    /**
     * Where the storage driver keeps its files; absent with the containerd image store.
     */
    GraphDriver?: DriverData;
    /**
     * Bytes it has written or changed; only with `size=1`.
     */
    SizeRw?: number;
    /**
     * Bytes of all its files; only with `size=1`.
     */
    SizeRootFs?: number;
    /**
     * What is mounted where.
     */
    Mounts: Array<MountPoint>;
    /**
     * What it runs.
     */
    Config: ContainerConfig & {
        /**
         * Host name inside the container; its short ID when empty.
         */
        Hostname: string;
        /**
         * Domain name inside the container.
         */
        Domainname: string;
        /**
         * User, or `user:group`, by name or number; the image's when empty.
         */
        User: string;
        /**
         * The creating client means to attach to standard input.
         */
        AttachStdin: boolean;
        /**
         * The creating client means to attach to standard output.
         */
        AttachStdout: boolean;
        /**
         * The creating client means to attach to standard error.
         */
        AttachStderr: boolean;
        /**
         * Give the process a terminal; its output is then one raw stream.
         */
        Tty: boolean;
        /**
         * Keep standard input open.
         */
        OpenStdin: boolean;
        /**
         * Close standard input when the first client that attached leaves.
         */
        StdinOnce: boolean;
        /**
         * Environment as `NAME=value`; a bare `NAME` removes what the image sets.
         */
        Env: Array<string> | null;
        /**
         * Arguments of the entry point, or the command itself without one.
         */
        Cmd: Array<string> | null;
        /**
         * Image it is made from, as the user wrote it.
         */
        Image: string;
        /**
         * Paths that get an anonymous volume each, with an empty object as value.
         */
        Volumes: {
            [key: string]: {
                [key: string]: unknown;
            };
        } | null;
        /**
         * Directory the process starts in.
         */
        WorkingDir: string;
        /**
         * Program to run, with `Cmd` as its arguments; `[""]` resets the image's.
         */
        Entrypoint: Array<string> | null;
        /**
         * Labels of the container, together with those of its image.
         */
        Labels: {
            [key: string]: string;
        } | null;
    };
    /**
     * Networks it is on, and its ports.
     */
    NetworkSettings: NetworkSettings;
};

/**
 * Resource use of a container; zero values for one that does not run.
 */
export type ContainerStatsResponse = {
    /**
     * Name with a leading slash.
     */
    name?: string;
    /**
     * ID of the container.
     */
    id?: string;
    /**
     * When it was measured; `0001-01-01T00:00:00Z` when it does not run.
     */
    read: string;
    /**
     * When `precpu_stats` was measured; the zero time on the first line.
     */
    preread: string;
    /**
     * Processes and threads.
     */
    pids_stats: ContainerPidsStats;
    /**
     * Block devices.
     */
    blkio_stats: ContainerBlkioStats;
    /**
     * Processors of the host (Windows); 0 on Linux.
     */
    num_procs: number;
    /**
     * Storage (Windows).
     */
    storage_stats: ContainerStorageStats;
    /**
     * Processor use now.
     */
    cpu_stats: ContainerCpuStats;
    /**
     * Processor use at the measurement before; zeros on the first line and with `one-shot`.
     */
    precpu_stats: ContainerCpuStats;
    /**
     * Memory.
     */
    memory_stats: ContainerMemoryStats;
    /**
     * Counters by interface name; absent without a network of its own.
     */
    networks?: {
        [key: string]: ContainerNetworkStats;
    };
};

/**
 * What a registry says of an image.
 */
export type DistributionInspect = {
    /**
     * Digest, size and media type of its manifest or index.
     */
    Descriptor: OciDescriptor;
    /**
     * Platforms it is for.
     */
    Platforms: Array<OciPlatform> | null;
};

/**
 * How to start an exec.
 */
export type ExecStartRequest = {
    /**
     * Do not attach: start it, answer 200 with nothing.
     */
    Detach?: boolean;
    /**
     * As given when it was created.
     */
    Tty?: boolean;
};

/**
 * Which images to list.
 */
export type ImageListFilters = {
    /**
     * Made before this image.
     */
    before?: FilterValues;
    /**
     * `true` or `false`: images without a name that no other builds on.
     */
    dangling?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Shell pattern for `name[:tag]`.
     */
    reference?: FilterValues;
    /**
     * Made after this image.
     */
    since?: FilterValues;
};

/**
 * One manifest of an image: a platform's image or an attestation.
 */
export type ImageManifestSummary = {
    /**
     * Digest of the manifest.
     */
    ID: string;
    /**
     * Digest, size and media type of the manifest.
     */
    Descriptor: OciDescriptor;
    /**
     * All of its content is here.
     */
    Available: boolean;
    /**
     * Its size.
     */
    Size: {
        /**
         * Bytes of content and unpacked files together.
         */
        Total: number;
        /**
         * Bytes of compressed content.
         */
        Content: number;
    };
    /**
     * `image`, `attestation` or `unknown`.
     */
    Kind: 'image' | 'attestation' | 'unknown' | (string & {});
    /**
     * For an image.
     */
    ImageData?: {
        /**
         * Platform it is for.
         */
        Platform: OciPlatform;
        /**
         * IDs of containers that use it; null for none.
         */
        Containers: Array<string> | null;
        /**
         * Its size on disk.
         */
        Size: {
            /**
             * Bytes of unpacked files.
             */
            Unpacked: number;
        };
    };
    /**
     * For an attestation.
     */
    AttestationData?: {
        /**
         * Digest of the manifest it is about.
         */
        For: string;
    };
};

/**
 * One image of a list.
 */
export type ImageSummary = {
    /**
     * ID: digest of its configuration, or of its manifest with the containerd image store.
     */
    Id: string;
    /**
     * Image it was built on; empty where that is not known.
     */
    ParentId: string;
    /**
     * Names with tags.
     */
    RepoTags: Array<string> | null;
    /**
     * Names with digests.
     */
    RepoDigests: Array<string> | null;
    /**
     * When it was made, seconds since 1970.
     */
    Created: number;
    /**
     * Bytes of its layers.
     */
    Size: number;
    /**
     * Bytes it shares with other images; -1 where that was not measured.
     */
    SharedSize: number;
    /**
     * As `Size`.
     */
    VirtualSize?: number;
    /**
     * Labels of the image.
     */
    Labels: {
        [key: string]: string;
    } | null;
    /**
     * Containers that use it; -1 where they were not counted.
     */
    Containers: number;
};

/**
 * A signed statement about an image.
 */
export type AttestationStatement = {
    /**
     * Digest, size and media type of the statement.
     */
    Descriptor: OciDescriptor;
    /**
     * What kind of statement it is: a URI.
     */
    PredicateType: string;
    /**
     * The statement itself, when asked for.
     */
    Statement?: {
        [key: string]: unknown;
    };
};

/**
 * What containers of the image run by default, and other settings of the image.
 */
export type ImageConfig = {
    /**
     * Always empty; until API 1.49.
     */
    Hostname: string;
    /**
     * Always empty; until API 1.49.
     */
    Domainname: string;
    /**
     * User, or `user:group`, by name or number.
     */
    User?: string;
    /**
     * Always false; until API 1.49.
     */
    AttachStdin: boolean;
    /**
     * Always false; until API 1.49.
     */
    AttachStdout: boolean;
    /**
     * Always false; until API 1.49.
     */
    AttachStderr: boolean;
    /**
     * Ports its processes listen on, as `port/protocol` with an empty object each.
     */
    ExposedPorts?: {
        [key: string]: {
            [key: string]: unknown;
        };
    } | null;
    /**
     * Always false; until API 1.49.
     */
    Tty: boolean;
    /**
     * Always false; until API 1.49.
     */
    OpenStdin: boolean;
    /**
     * Always false; until API 1.49.
     */
    StdinOnce: boolean;
    /**
     * Environment as `NAME=value`.
     */
    Env?: Array<string> | null;
    /**
     * Default arguments, or the default command.
     */
    Cmd?: Array<string> | null;
    /**
     * How to tell that a container of it is well.
     */
    Healthcheck?: HealthConfig;
    /**
     * The command is one line that is already quoted (Windows).
     */
    ArgsEscaped?: boolean;
    /**
     * Always empty; until API 1.49.
     */
    Image: string;
    /**
     * Paths that get a volume each, with an empty object as value.
     */
    Volumes?: {
        [key: string]: {
            [key: string]: unknown;
        };
    } | null;
    /**
     * Directory its processes start in.
     */
    WorkingDir?: string;
    /**
     * Program to run.
     */
    Entrypoint?: Array<string> | null;
    /**
     * Always false; until API 1.49.
     */
    NetworkDisabled?: boolean;
    /**
     * Always empty; until API 1.49.
     */
    MacAddress?: string;
    /**
     * Build instructions that run in images built on it.
     */
    OnBuild?: Array<string> | null;
    /**
     * Labels of the image.
     */
    Labels?: {
        [key: string]: string;
    } | null;
    /**
     * Signal that asks its process to end.
     */
    StopSignal?: string;
    /**
     * Always null; until API 1.49.
     */
    StopTimeout?: number;
    /**
     * Shell for commands given as one line.
     */
    Shell?: Array<string>;
};

/**
 * Everything an engine knows of an image.
 */
export type ImageInspect = {
    /**
     * ID: digest of its configuration, or of its manifest with the containerd image store.
     */
    Id: string;
    /**
     * Names with tags.
     */
    RepoTags: Array<string>;
    /**
     * Names with digests.
     */
    RepoDigests: Array<string>;
    /**
     * Image it was built on, if it was built here by the classic builder.
     */
    Parent: string;
    /**
     * Note of whoever made it.
     */
    Comment?: string;
    /**
     * When it was made; absent (empty before API 1.44) where the image does not say.
     */
    Created?: string;
    /**
     * Container it was made from.
     */
    Container?: string;
    /**
     * Settings of that container.
     */
    ContainerConfig?: ContainerConfig & {
        /**
         * Host name inside the container; its short ID when empty.
         */
        Hostname: string;
        /**
         * Domain name inside the container.
         */
        Domainname: string;
        /**
         * User, or `user:group`, by name or number; the image's when empty.
         */
        User: string;
        /**
         * The creating client means to attach to standard input.
         */
        AttachStdin: boolean;
        /**
         * The creating client means to attach to standard output.
         */
        AttachStdout: boolean;
        /**
         * The creating client means to attach to standard error.
         */
        AttachStderr: boolean;
        /**
         * Give the process a terminal; its output is then one raw stream.
         */
        Tty: boolean;
        /**
         * Keep standard input open.
         */
        OpenStdin: boolean;
        /**
         * Close standard input when the first client that attached leaves.
         */
        StdinOnce: boolean;
        /**
         * Environment as `NAME=value`; a bare `NAME` removes what the image sets.
         */
        Env: Array<string> | null;
        /**
         * Arguments of the entry point, or the command itself without one.
         */
        Cmd: Array<string> | null;
        /**
         * Image it is made from, as the user wrote it.
         */
        Image: string;
        /**
         * Paths that get an anonymous volume each, with an empty object as value.
         */
        Volumes: {
            [key: string]: {
                [key: string]: unknown;
            };
        } | null;
        /**
         * Directory the process starts in.
         */
        WorkingDir: string;
        /**
         * Program to run, with `Cmd` as its arguments; `[""]` resets the image's.
         */
        Entrypoint: Array<string> | null;
        /**
         * Labels of the container, together with those of its image.
         */
        Labels: {
            [key: string]: string;
        } | null;
    };
    /**
     * Version of the engine that built it; empty with BuildKit.
     */
    DockerVersion: string;
    /**
     * Who made it.
     */
    Author?: string;
    /**
     * Defaults for its containers.
     */
    Config: ImageConfig;
    /**
     * Processor it is for.
     */
    Architecture: string;
    /**
     * Variant of the processor.
     */
    Variant?: string;
    /**
     * Operating system it is for.
     */
    Os: string;
    /**
     * Version of the operating system (Windows).
     */
    OsVersion?: string;
    /**
     * Bytes of its layers.
     */
    Size: number;
    /**
     * As `Size`.
     */
    VirtualSize?: number;
    /**
     * Where the storage driver keeps it; absent with the containerd image store.
     */
    GraphDriver?: DriverData;
    /**
     * Its layers.
     */
    RootFS: {
        /**
         * `layers`.
         */
        Type: string;
        /**
         * Digests of the layers, lowest first.
         */
        Layers: Array<string>;
    };
    /**
     * What this engine notes about it.
     */
    Metadata: {
        /**
         * When it last got a name here; the zero time: never.
         */
        LastTagTime: string | null;
    };
};

/**
 * A network.
 */
export type Network = {
    /**
     * Name; not unique by itself.
     */
    Name?: string;
    /**
     * ID: 64 hexadecimal digits, or 25 letters and digits for a network of a swarm.
     */
    Id?: string;
    /**
     * When it was created.
     */
    Created?: string;
    /**
     * `local`: this engine; `swarm` or `global`: many engines.
     */
    Scope?: string;
    /**
     * Network driver, such as `bridge`, `host`, `null` or `overlay`.
     */
    Driver?: string;
    /**
     * It has IPv6 addresses.
     */
    EnableIPv6?: boolean;
    /**
     * How it manages its addresses.
     */
    IPAM?: Ipam;
    /**
     * It has no way out.
     */
    Internal?: boolean;
    /**
     * Options for the driver, by name.
     */
    Options?: {
        [key: string]: string;
    } | null;
    /**
     * Labels of the network.
     */
    Labels?: {
        [key: string]: string;
    } | null;
    /**
     * Containers outside services may join it (swarm).
     */
    Attachable?: boolean;
    /**
     * It is the routing mesh of a swarm.
     */
    Ingress?: boolean;
    /**
     * Network whose settings it uses.
     */
    ConfigFrom?: ConfigReference;
    /**
     * It only holds settings for others.
     */
    ConfigOnly?: boolean;
    /**
     * Hosts that take part in an overlay; absent where there are none.
     */
    Peers?: Array<PeerInfo>;
};

/**
 * A network as lists tell it.
 */
export type NetworkSummary = Network & {
    /**
     * Endpoints by container ID; an empty object in lists since API 1.28.
     */
    Containers?: {
        [key: string]: EndpointResource;
    } | null;
} & {
    /**
     * Name; not unique by itself.
     */
    Name: string;
    /**
     * ID: 64 hexadecimal digits, or 25 letters and digits for a network of a swarm.
     */
    Id: string;
    /**
     * When it was created.
     */
    Created: string;
    /**
     * `local`: this engine; `swarm` or `global`: many engines.
     */
    Scope: string;
    /**
     * Network driver, such as `bridge`, `host`, `null` or `overlay`.
     */
    Driver: string;
    /**
     * It has IPv6 addresses.
     */
    EnableIPv6: boolean;
    /**
     * How it manages its addresses.
     */
    IPAM: Ipam;
    /**
     * It has no way out.
     */
    Internal: boolean;
    /**
     * Containers outside services may join it (swarm).
     */
    Attachable: boolean;
    /**
     * It is the routing mesh of a swarm.
     */
    Ingress: boolean;
    /**
     * Network whose settings it uses.
     */
    ConfigFrom: ConfigReference;
    /**
     * It only holds settings for others.
     */
    ConfigOnly: boolean;
    /**
     * Options for the driver, by name.
     */
    Options: {
        [key: string]: string;
    } | null;
    /**
     * Labels of the network.
     */
    Labels: {
        [key: string]: string;
    } | null;
};

/**
 * A network to create.
 */
export type NetworkCreateRequest = {
    /**
     * Name; engines refuse one they already have.
     */
    Name?: string;
    /**
     * Network driver; `bridge` by default.
     */
    Driver?: string;
    /**
     * Only for networks of a swarm.
     */
    Scope?: string;
    /**
     * Give it no way out.
     */
    Internal?: boolean;
    /**
     * Let containers outside services join (swarm).
     */
    Attachable?: boolean;
    /**
     * Make it the routing mesh of a swarm.
     */
    Ingress?: boolean;
    /**
     * Only hold settings for other networks.
     */
    ConfigOnly?: boolean;
    /**
     * Network whose settings to use.
     */
    ConfigFrom?: ConfigReference | null;
    /**
     * How to manage its addresses.
     */
    IPAM?: Ipam | null;
    /**
     * Give it IPv6 addresses.
     */
    EnableIPv6?: boolean;
    /**
     * Options for the driver, by name.
     */
    Options?: {
        [key: string]: string;
    } | null;
    /**
     * Labels of the object.
     */
    Labels?: {
        [key: string]: string;
    };
    /**
     * Refuse a name that is taken; engines since API 1.44 always do, and read it no more.
     */
    CheckDuplicate?: boolean;
};

/**
 * A network with what is on it.
 */
export type NetworkInspect = Network & {
    /**
     * Endpoints by container ID.
     */
    Containers?: {
        [key: string]: EndpointResource;
    } | null;
    /**
     * Services on it by name; only with `verbose`.
     */
    Services?: {
        [key: string]: NetworkService;
    };
} & {
    /**
     * Name; not unique by itself.
     */
    Name: string;
    /**
     * ID: 64 hexadecimal digits, or 25 letters and digits for a network of a swarm.
     */
    Id: string;
    /**
     * When it was created.
     */
    Created: string;
    /**
     * `local`: this engine; `swarm` or `global`: many engines.
     */
    Scope: string;
    /**
     * Network driver, such as `bridge`, `host`, `null` or `overlay`.
     */
    Driver: string;
    /**
     * It has IPv6 addresses.
     */
    EnableIPv6: boolean;
    /**
     * How it manages its addresses.
     */
    IPAM: Ipam;
    /**
     * It has no way out.
     */
    Internal: boolean;
    /**
     * Containers outside services may join it (swarm).
     */
    Attachable: boolean;
    /**
     * It is the routing mesh of a swarm.
     */
    Ingress: boolean;
    /**
     * Network whose settings it uses.
     */
    ConfigFrom: ConfigReference;
    /**
     * It only holds settings for others.
     */
    ConfigOnly: boolean;
    /**
     * Options for the driver, by name.
     */
    Options: {
        [key: string]: string;
    } | null;
    /**
     * Labels of the network.
     */
    Labels: {
        [key: string]: string;
    } | null;
    /**
     * Endpoints by container ID.
     */
    Containers: {
        [key: string]: EndpointResource;
    } | null;
};

/**
 * A container to connect.
 */
export type NetworkConnectRequest = {
    /**
     * Name or ID of the container.
     */
    Container: string;
    /**
     * What is asked of the endpoint.
     */
    EndpointConfig?: EndpointSettings | null;
};

/**
 * A plugin of the engine.
 */
export type Plugin = {
    /**
     * ID of the plugin.
     */
    Id?: string;
    /**
     * Name with tag.
     */
    Name: string;
    /**
     * It runs.
     */
    Enabled: boolean;
    /**
     * Its settings.
     */
    Settings: {
        /**
         * Mounts.
         */
        Mounts: Array<PluginMount>;
        /**
         * Environment as `NAME=value`.
         */
        Env: Array<string>;
        /**
         * Arguments.
         */
        Args: Array<string>;
        /**
         * Devices.
         */
        Devices: Array<PluginDevice>;
    };
    /**
     * What its image says of it.
     */
    Config: {
        /**
         * What it is for.
         */
        Description: string;
        /**
         * Where it is documented.
         */
        Documentation: string;
        /**
         * How the engine speaks with it.
         */
        Interface: {
            /**
             * What it does, such as `docker.volumedriver/1.0`.
             */
            Types: Array<string> | null;
            /**
             * Name of its socket.
             */
            Socket: string;
            /**
             * Protocol; empty for the usual one.
             */
            ProtocolScheme?: '' | 'moby.plugins.http/v1' | (string & {});
        };
        /**
         * Program and arguments.
         */
        Entrypoint: Array<string> | null;
        /**
         * Directory it starts in.
         */
        WorkDir: string;
        /**
         * User it runs as.
         */
        User?: {
            /**
             * Number of the user.
             */
            UID?: number;
            /**
             * Number of the group.
             */
            GID?: number;
        };
        /**
         * Network it runs on.
         */
        Network: {
            /**
             * `bridge`, `host` or `none`.
             */
            Type: string;
        };
        /**
         * What it needs of Linux.
         */
        Linux: {
            /**
             * Kernel capabilities.
             */
            Capabilities: Array<string> | null;
            /**
             * It may use every device.
             */
            AllowAllDevices: boolean;
            /**
             * Devices.
             */
            Devices: Array<PluginDevice> | null;
        };
        /**
         * Directory whose mounts the host sees.
         */
        PropagatedMount: string;
        /**
         * Mounts.
         */
        Mounts: Array<PluginMount> | null;
        /**
         * Environment it can be given.
         */
        Env: Array<PluginEnv> | null;
        /**
         * Arguments it can be given.
         */
        Args: {
            /**
             * Name.
             */
            Name: string;
            /**
             * What they mean.
             */
            Description: string;
            /**
             * What of it a user may change.
             */
            Settable: Array<string> | null;
            /**
             * Values.
             */
            Value: Array<string> | null;
        };
        /**
         * Its files.
         */
        rootfs?: {
            /**
             * `layers`.
             */
            type?: string;
            /**
             * Digests of the layers, lowest first.
             */
            diff_ids?: Array<string>;
        };
        /**
         * Version of the engine that made it.
         */
        DockerVersion?: string;
        /**
         * It shares the host's inter-process communication.
         */
        IpcHost: boolean;
        /**
         * It sees the host's processes.
         */
        PidHost: boolean;
    };
    /**
     * Where it was pulled from.
     */
    PluginReference?: string;
};

/**
 * What tasks of a service run: a container, a plugin, or a container's attachment to a network.
 */
export type TaskSpec = {
    /**
     * A container.
     */
    ContainerSpec?: {
        /**
         * Image, with its digest where the client resolved it.
         */
        Image?: string;
        /**
         * Program; the image's when empty.
         */
        Command?: Array<string>;
        /**
         * Arguments.
         */
        Args?: Array<string>;
        /**
         * Environment as `NAME=value`.
         */
        Env?: Array<string>;
        /**
         * Directory it starts in.
         */
        Dir?: string;
        /**
         * User it runs as.
         */
        User?: string;
        /**
         * Labels of the containers.
         */
        Labels?: {
            [key: string]: string;
        };
        /**
         * Give it a terminal.
         */
        TTY?: boolean;
        /**
         * Mounts.
         */
        Mounts?: Array<Mount>;
        /**
         * Nanoseconds between the stop signal and killing.
         */
        StopGracePeriod?: number;
        /**
         * Name resolution.
         */
        DNSConfig?: {
            /**
             * Addresses of DNS servers.
             */
            Nameservers?: Array<string>;
            /**
             * Search domains.
             */
            Search?: Array<string>;
            /**
             * Options for `resolv.conf`.
             */
            Options?: Array<string>;
        };
        /**
         * Host name inside.
         */
        Hostname?: string;
        /**
         * More groups for the process.
         */
        Groups?: Array<string>;
        /**
         * Keep standard input open.
         */
        OpenStdin?: boolean;
        /**
         * Its root file system cannot be written.
         */
        ReadOnly?: boolean;
        /**
         * How to tell that it is well.
         */
        HealthCheck?: HealthConfig;
        /**
         * Lines for the hosts file as `address name …`.
         */
        Hosts?: Array<string>;
        /**
         * Secrets it gets.
         */
        Secrets?: Array<{
            /**
             * File it is mounted as.
             */
            File?: {
                /**
                 * Name of the file.
                 */
                Name?: string;
                /**
                 * Number of the owner.
                 */
                UID?: string;
                /**
                 * Number of the group.
                 */
                GID?: string;
                /**
                 * Permission bits as a decimal number.
                 */
                Mode?: number;
            };
            /**
             * ID of the secret.
             */
            SecretID?: string;
            /**
             * Name of the secret, for the user.
             */
            SecretName?: string;
        }>;
        /**
         * Signal that asks it to end.
         */
        StopSignal?: string;
        /**
         * Security settings.
         */
        Privileges?: {
            /**
             * Account of a Windows container.
             */
            CredentialSpec?: {
                /**
                 * File on the host that describes it.
                 */
                File?: string;
                /**
                 * Entry of the Windows registry that describes it.
                 */
                Registry?: string;
                /**
                 * ID of a config that describes it.
                 */
                Config?: string;
            };
            /**
             * SELinux labels.
             */
            SELinuxContext?: {
                /**
                 * Use none.
                 */
                Disable?: boolean;
                /**
                 * User part.
                 */
                User?: string;
                /**
                 * Role part.
                 */
                Role?: string;
                /**
                 * Type part.
                 */
                Type?: string;
                /**
                 * Level part.
                 */
                Level?: string;
            };
        };
        /**
         * Configs it gets.
         */
        Configs?: Array<{
            /**
             * File it is mounted as.
             */
            File?: {
                /**
                 * Name of the file.
                 */
                Name?: string;
                /**
                 * Number of the owner.
                 */
                UID?: string;
                /**
                 * Number of the group.
                 */
                GID?: string;
                /**
                 * Permission bits as a decimal number.
                 */
                Mode?: number;
            };
            /**
             * ID of the config.
             */
            ConfigID?: string;
            /**
             * Name of the config, for the user.
             */
            ConfigName?: string;
            /**
             * The config serves the runtime and is no file.
             */
            Runtime?: {
                [key: string]: unknown;
            };
        }>;
        /**
         * Isolation technology (Windows).
         */
        Isolation?: 'default' | 'process' | 'hyperv' | '' | (string & {});
        /**
         * Run a small init as process 1; null takes the engine's default.
         */
        Init?: boolean | null;
        /**
         * Kernel parameters of its name spaces.
         */
        Sysctls?: {
            [key: string]: string;
        };
        /**
         * Kernel capabilities beyond the default ones.
         */
        CapabilityAdd?: Array<string>;
        /**
         * Kernel capabilities taken away.
         */
        CapabilityDrop?: Array<string>;
        /**
         * Limits of its processes.
         */
        Ulimits?: Array<{
            /**
             * Name, such as `nofile`.
             */
            Name?: string;
            /**
             * Limit a process may raise itself.
             */
            Soft?: number;
            /**
             * How far it may raise it.
             */
            Hard?: number;
        }>;
    };
    /**
     * What a task may use, and what is kept for it.
     */
    Resources?: {
        /**
         * What it may use.
         */
        Limits?: Limit;
        /**
         * What is kept for it.
         */
        Reservations?: ResourceObject;
    };
    /**
     * When to start a task again.
     */
    RestartPolicy?: {
        /**
         * `none`, `on-failure` or `any`.
         */
        Condition?: 'none' | 'on-failure' | 'any' | (string & {});
        /**
         * Nanoseconds to wait.
         */
        Delay?: number;
        /**
         * How often; 0 for no limit.
         */
        MaxAttempts?: number;
        /**
         * Nanoseconds over which attempts are counted; 0 for all time.
         */
        Window?: number;
    };
    /**
     * Where tasks may run.
     */
    Placement?: {
        /**
         * Conditions on nodes, such as `node.role==worker`.
         */
        Constraints?: Array<string>;
        /**
         * How to spread tasks, most important first.
         */
        Preferences?: Array<{
            /**
             * Spread evenly.
             */
            Spread?: {
                /**
                 * Over the values of this label, such as `node.labels.rack`.
                 */
                SpreadDescriptor?: string;
            };
        }>;
        /**
         * Platforms the image is for.
         */
        Platforms?: Array<Platform>;
        /**
         * Tasks on one node at most; 0 for no limit.
         */
        MaxReplicas?: number;
    };
    /**
     * Counted up to replace tasks although nothing else has changed.
     */
    ForceUpdate?: Int64;
    /**
     * Networks the tasks join.
     */
    Networks?: Array<NetworkAttachmentConfig>;
    /**
     * Where output goes.
     */
    LogDriver?: {
        /**
         * Name of the logging driver.
         */
        Name?: string;
        /**
         * Options for the driver, by name.
         */
        Options?: {
            [key: string]: string;
        };
    };
    /**
     * `container`, `plugin` or `attachment`.
     */
    Runtime?: string;
    /**
     * A plugin.
     */
    PluginSpec?: {
        /**
         * Name to install it under.
         */
        Name?: string;
        /**
         * Where to pull it from.
         */
        Remote?: string;
        /**
         * Install it without running it.
         */
        Disabled?: boolean;
        /**
         * Privileges granted to it.
         */
        PluginPrivilege?: Array<PluginPrivilege>;
    };
    /**
     * An attachment.
     */
    NetworkAttachmentSpec?: {
        /**
         * ID of the container.
         */
        ContainerID?: string;
    };
};

/**
 * A service as asked for.
 */
export type ServiceSpec = {
    /**
     * Name, unique in the swarm.
     */
    Name?: string;
    /**
     * Labels of the object.
     */
    Labels?: {
        [key: string]: string;
    } | null;
    /**
     * What its tasks run.
     */
    TaskTemplate?: TaskSpec;
    /**
     * How many tasks; one of the keys.
     */
    Mode?: {
        /**
         * A fixed number.
         */
        Replicated?: {
            /**
             * How many.
             */
            Replicas?: number;
        };
        /**
         * One on every node.
         */
        Global?: {
            [key: string]: unknown;
        };
        /**
         * A number of tasks that run to their end.
         */
        ReplicatedJob?: {
            /**
             * How many at once; 1 by default.
             */
            MaxConcurrent?: number;
            /**
             * How many in all; as many as at once by default.
             */
            TotalCompletions?: number;
        };
        /**
         * One task on every node that runs to its end.
         */
        GlobalJob?: {
            [key: string]: unknown;
        };
    };
    /**
     * How updates proceed.
     */
    UpdateConfig?: {
        /**
         * Tasks at once; 0 for all.
         */
        Parallelism?: number;
        /**
         * Nanoseconds between rounds.
         */
        Delay?: number;
        /**
         * `pause`, `continue` or `rollback`.
         */
        FailureAction?: 'continue' | 'pause' | 'rollback' | (string & {});
        /**
         * Nanoseconds a new task is watched for.
         */
        Monitor?: number;
        /**
         * Share of tasks that may fail, 0 … 1.
         */
        MaxFailureRatio?: number;
        /**
         * `stop-first` or `start-first`.
         */
        Order?: 'stop-first' | 'start-first' | (string & {});
    };
    /**
     * Networks its tasks join; those of the task template are used since API 1.25.
     */
    Networks?: Array<NetworkAttachmentConfig>;
    /**
     * How it is reached.
     */
    EndpointSpec?: EndpointSpec;
    /**
     * How rollbacks proceed.
     */
    RollbackConfig?: {
        /**
         * Tasks at once; 0 for all.
         */
        Parallelism?: number;
        /**
         * Nanoseconds between rounds.
         */
        Delay?: number;
        /**
         * `pause` or `continue`.
         */
        FailureAction?: 'continue' | 'pause' | (string & {});
        /**
         * Nanoseconds a new task is watched for.
         */
        Monitor?: number;
        /**
         * Share of tasks that may fail, 0 … 1.
         */
        MaxFailureRatio?: number;
        /**
         * `stop-first` or `start-first`.
         */
        Order?: 'stop-first' | 'start-first' | (string & {});
    };
};

/**
 * A service of a Swarm.
 */
export type Service = {
    /**
     * ID of the object.
     */
    ID: string;
    /**
     * Version of the object; an update names the one it changes.
     */
    Version: ObjectVersion;
    /**
     * When it was created.
     */
    CreatedAt: string;
    /**
     * When it was last changed.
     */
    UpdatedAt: string;
    /**
     * What was asked for.
     */
    Spec: ServiceSpec;
    /**
     * Specification before the last update; absent until there was one.
     */
    PreviousSpec?: ServiceSpec;
    /**
     * How it is reached.
     */
    Endpoint: {
        /**
         * What was asked for.
         */
        Spec: EndpointSpec;
        /**
         * Published ports as they are.
         */
        Ports?: Array<EndpointPortConfig>;
        /**
         * Virtual addresses.
         */
        VirtualIPs?: Array<{
            /**
             * Network it is on.
             */
            NetworkID?: string;
            /**
             * Address with prefix length.
             */
            Addr?: string;
        }>;
    };
    /**
     * How the last update goes.
     */
    UpdateStatus?: {
        /**
         * What it is doing.
         */
        State: 'updating' | 'paused' | 'completed' | 'rollback_started' | 'rollback_paused' | 'rollback_completed' | (string & {});
        /**
         * When it began.
         */
        StartedAt?: string;
        /**
         * When it ended.
         */
        CompletedAt?: string;
        /**
         * What is to be said of it.
         */
        Message?: string;
    };
    /**
     * Number of tasks; only with `status=1`.
     */
    ServiceStatus?: {
        /**
         * Tasks that run.
         */
        RunningTasks: Int64;
        /**
         * Tasks that should run.
         */
        DesiredTasks: Int64;
        /**
         * Tasks of a job that are done.
         */
        CompletedTasks: Int64;
    };
    /**
     * State of a job; absent for other services.
     */
    JobStatus?: {
        /**
         * Which run of the job it is.
         */
        JobIteration: ObjectVersion;
        /**
         * When it was last started.
         */
        LastExecution: string;
    };
};

/**
 * The Swarm that an engine is part of.
 */
export type ClusterInfo = {
    /**
     * ID of the object.
     */
    ID: string;
    /**
     * Version of the object; an update names the one it changes.
     */
    Version: ObjectVersion;
    /**
     * When it was created.
     */
    CreatedAt: string;
    /**
     * When it was last changed.
     */
    UpdatedAt: string;
    /**
     * What was asked for.
     */
    Spec: SwarmSpec & {
        /**
         * Labels of the object.
         */
        Labels: {
            [key: string]: string;
        } | null;
        /**
         * How tasks are kept.
         */
        Orchestration: {
            /**
             * Old tasks kept for each slot.
             */
            TaskHistoryRetentionLimit?: number;
        } | null;
        /**
         * How managers agree.
         */
        Raft: {
            /**
             * Log entries between snapshots.
             */
            SnapshotInterval?: Int64;
            /**
             * Older snapshots kept.
             */
            KeepOldSnapshots?: Int64;
            /**
             * Log entries kept after a snapshot.
             */
            LogEntriesForSlowFollowers?: Int64;
            /**
             * Ticks without a leader before an election.
             */
            ElectionTick?: number;
            /**
             * Ticks between heartbeats.
             */
            HeartbeatTick?: number;
        };
        /**
         * How nodes report.
         */
        Dispatcher: {
            /**
             * Nanoseconds between reports.
             */
            HeartbeatPeriod?: number;
        } | null;
        /**
         * The certificate authority.
         */
        CAConfig: {
            /**
             * Nanoseconds that certificates are valid for.
             */
            NodeCertExpiry?: number;
            /**
             * Authorities outside.
             */
            ExternalCAs?: Array<{
                /**
                 * `cfssl`.
                 */
                Protocol?: 'cfssl' | (string & {});
                /**
                 * Where it signs.
                 */
                URL?: string;
                /**
                 * Options by name.
                 */
                Options?: {
                    [key: string]: string;
                };
                /**
                 * Its root certificate in PEM.
                 */
                CACert?: string;
            }>;
            /**
             * Root certificate to use, in PEM.
             */
            SigningCACert?: string;
            /**
             * Its key, in PEM; never sent back.
             */
            SigningCAKey?: string;
            /**
             * Counted up to change the root certificate.
             */
            ForceRotate?: Int64;
        } | null;
        /**
         * Defaults of tasks.
         */
        TaskDefaults: {
            /**
             * Where output goes.
             */
            LogDriver?: {
                /**
                 * Name of the logging driver.
                 */
                Name?: string;
                /**
                 * Options for the driver, by name.
                 */
                Options?: {
                    [key: string]: string;
                };
            };
        };
        /**
         * Encryption of what managers keep.
         */
        EncryptionConfig: {
            /**
             * A manager that starts again needs the unlock key.
             */
            AutoLockManagers?: boolean;
        };
    };
    /**
     * Certificates of the Swarm.
     */
    TLSInfo: TlsInfo;
    /**
     * The root certificate is being changed.
     */
    RootRotationInProgress: boolean;
    /**
     * Address ranges that overlay networks are cut from.
     */
    DefaultAddrPool: Array<string> | null;
    /**
     * Prefix length of the networks cut from them.
     */
    SubnetSize: number;
    /**
     * UDP port for traffic of containers.
     */
    DataPathPort: number;
};

/**
 * The Swarm that a manager is part of.
 */
export type Swarm = ClusterInfo & {
    /**
     * Tokens with which nodes join.
     */
    JoinTokens: JoinTokens;
};

/**
 * An OCI runtime.
 */
export type Runtime = {
    /**
     * Its program; empty when it is found by type.
     */
    path?: string;
    /**
     * Arguments for it.
     */
    runtimeArgs?: Array<string>;
    /**
     * Name of a containerd shim, in place of `path`.
     */
    runtimeType?: string;
    /**
     * Options of that shim.
     */
    options?: {
        [key: string]: unknown;
    };
};

/**
 * The engine's part in a Swarm.
 */
export type SwarmInfo = {
    /**
     * ID of the node; empty outside a Swarm.
     */
    NodeID: string;
    /**
     * Its address; empty outside a Swarm.
     */
    NodeAddr: string;
    /**
     * State of the node.
     */
    LocalNodeState: LocalNodeState;
    /**
     * It is a manager.
     */
    ControlAvailable: boolean;
    /**
     * What is wrong.
     */
    Error: string;
    /**
     * Managers it knows; null outside a Swarm.
     */
    RemoteManagers: Array<PeerNode> | null;
    /**
     * Nodes of the Swarm; null or absent on workers.
     */
    Nodes?: number;
    /**
     * Managers of the Swarm.
     */
    Managers?: number;
    /**
     * The Swarm; only on managers.
     */
    Cluster?: ClusterInfo;
    /**
     * What is wrong with the swarm.
     */
    Warnings?: Array<string>;
};

/**
 * What an engine is and has.
 */
export type SystemInfo = {
    /**
     * ID of the engine, kept over restarts.
     */
    ID: string;
    /**
     * Containers in any state.
     */
    Containers: number;
    /**
     * Containers that run.
     */
    ContainersRunning: number;
    /**
     * Containers that are paused.
     */
    ContainersPaused: number;
    /**
     * Containers that do not run.
     */
    ContainersStopped: number;
    /**
     * Images.
     */
    Images: number;
    /**
     * Storage driver.
     */
    Driver: string;
    /**
     * What it tells, as pairs.
     */
    DriverStatus: Array<Array<string>> | null;
    /**
     * Where the engine keeps its data.
     */
    DockerRootDir: string;
    /**
     * Plugins by kind.
     */
    Plugins: PluginsInfo;
    /**
     * Memory can be limited.
     */
    MemoryLimit: boolean;
    /**
     * Swap can be limited.
     */
    SwapLimit: boolean;
    /**
     * Scheduling periods can be set.
     */
    CpuCfsPeriod: boolean;
    /**
     * Processor time can be limited.
     */
    CpuCfsQuota: boolean;
    /**
     * Processor weights can be set.
     */
    CPUShares: boolean;
    /**
     * Processors can be assigned.
     */
    CPUSet: boolean;
    /**
     * Killing at the memory limit can be switched off; absent with control groups v2.
     */
    OomKillDisable: boolean;
    /**
     * The host forwards IPv4.
     */
    IPv4Forwarding: boolean;
    /**
     * Bridged IPv4 traffic passes the firewall; until API 1.50.
     */
    BridgeNfIptables: boolean;
    /**
     * Bridged IPv6 traffic passes the firewall; until API 1.50.
     */
    BridgeNfIp6tables: boolean;
    /**
     * The engine runs in debug mode.
     */
    Debug: boolean;
    /**
     * Open files of the engine.
     */
    NFd: number;
    /**
     * Goroutines of the engine.
     */
    NGoroutines: number;
    /**
     * Time on the host.
     */
    SystemTime: string;
    /**
     * Logging driver by default.
     */
    LoggingDriver: string;
    /**
     * `cgroupfs`, `systemd` or `none`.
     */
    CgroupDriver: 'cgroupfs' | 'systemd' | 'none' | (string & {});
    /**
     * Clients that listen to events.
     */
    NEventsListener: number;
    /**
     * Version of the kernel.
     */
    KernelVersion: string;
    /**
     * Name of the operating system.
     */
    OperatingSystem: string;
    /**
     * `linux` or `windows`.
     */
    OSType: string;
    /**
     * Processor, as the kernel names it (`x86_64`).
     */
    Architecture: string;
    /**
     * Processors the engine sees.
     */
    NCPU: number;
    /**
     * Bytes of memory of the host.
     */
    MemTotal: number;
    /**
     * Default registry's address for credentials.
     */
    IndexServerAddress: string;
    /**
     * What it knows of registries.
     */
    RegistryConfig: RegistryServiceConfig;
    /**
     * Resources the user declares.
     */
    GenericResources: GenericResources | null;
    /**
     * Proxy for http; a password in it is hidden.
     */
    HttpProxy: string;
    /**
     * Proxy for https; a password in it is hidden.
     */
    HttpsProxy: string;
    /**
     * Hosts reached without a proxy.
     */
    NoProxy: string;
    /**
     * Name of the host.
     */
    Name: string;
    /**
     * Labels of the engine as `key=value`.
     */
    Labels: Array<string> | null;
    /**
     * Experimental features are on.
     */
    ExperimentalBuild: boolean;
    /**
     * Version of the engine.
     */
    ServerVersion: string;
    /**
     * Store of an overlay outside a Swarm; until API 1.41.
     */
    ClusterStore?: string;
    /**
     * Address advertised there; until API 1.41.
     */
    ClusterAdvertise?: string;
    /**
     * OCI runtimes by name.
     */
    Runtimes: {
        [key: string]: Runtime;
    };
    /**
     * Runtime by default.
     */
    DefaultRuntime: string;
    /**
     * The engine's part in a Swarm.
     */
    Swarm: SwarmInfo;
    /**
     * Containers go on running while the engine restarts.
     */
    LiveRestoreEnabled: boolean;
    /**
     * Default isolation (Windows); empty on Linux.
     */
    Isolation: 'default' | 'hyperv' | 'process' | '' | (string & {});
    /**
     * Small init for containers that ask for one.
     */
    InitBinary: string;
    /**
     * containerd's version.
     */
    ContainerdCommit: Commit;
    /**
     * runc's version.
     */
    RuncCommit: Commit;
    /**
     * The init's version.
     */
    InitCommit: Commit;
    /**
     * Security features in use, such as `name=seccomp,profile=builtin`.
     */
    SecurityOptions: Array<string> | null;
    /**
     * Kernel memory can be limited; until API 1.41.
     */
    KernelMemory?: boolean;
    /**
     * License of the product; absent on community engines.
     */
    ProductLicense?: string;
    /**
     * What is doubtful about the host or the configuration.
     */
    Warnings: Array<string> | null;
    /**
     * Kernel memory for TCP buffers can be limited.
     */
    KernelMemoryTCP?: boolean;
    /**
     * Processes can be limited.
     */
    PidsLimit: boolean;
    /**
     * `1` or `2`.
     */
    CgroupVersion?: '1' | '2' | (string & {});
    /**
     * Version of the operating system.
     */
    OSVersion: string;
    /**
     * Address ranges that networks without a subnet of their own are cut from.
     */
    DefaultAddressPools?: Array<{
        /**
         * The range in CIDR notation.
         */
        Base: string;
        /**
         * Prefix length of the networks cut from it.
         */
        Size: number;
    }>;
};

/**
 * A volume.
 */
export type Volume = {
    /**
     * Name of the volume.
     */
    Name: string;
    /**
     * Volume driver.
     */
    Driver: string;
    /**
     * Where it is on the host; may be empty.
     */
    Mountpoint: string;
    /**
     * What the driver tells; absent when nothing.
     */
    Status?: {
        [key: string]: {
            [key: string]: unknown;
        };
    };
    /**
     * Labels of the volume.
     */
    Labels: {
        [key: string]: string;
    } | null;
    /**
     * `local`: this engine; `global`: many engines.
     */
    Scope: 'local' | 'global' | (string & {});
    /**
     * Options it was created with, by name.
     */
    Options: {
        [key: string]: string;
    } | null;
    /**
     * Its use; only in `GET /system/df`.
     */
    UsageData?: {
        /**
         * Bytes; -1 where the driver does not tell.
         */
        Size: number;
        /**
         * Containers that use it; -1 where that is not known.
         */
        RefCount: number;
    };
    /**
     * When it was created; absent where the driver does not tell.
     */
    CreatedAt?: string;
};

/**
 * A record of the build cache.
 */
export type BuildCache = {
    /**
     * ID of the record.
     */
    ID: string;
    /**
     * ID of the record it was built on; empty or absent for none.
     */
    Parent?: string;
    /**
     * What made it.
     */
    Type: 'internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular' | (string & {});
    /**
     * The build step.
     */
    Description: string;
    /**
     * A build uses it now.
     */
    InUse: boolean;
    /**
     * Its files are shared with an image.
     */
    Shared: boolean;
    /**
     * Bytes it takes.
     */
    Size: number;
    /**
     * When it was made.
     */
    CreatedAt: string;
    /**
     * When it was last used; null: never.
     */
    LastUsedAt: string | null;
    /**
     * How often it was used.
     */
    UsageCount: number;
};

/**
 * Space used by images. Engines leave out what is 0.
 */
export type ImagesDiskUsage = {
    /**
     * How many are in use.
     */
    ActiveCount?: number;
    /**
     * How many there are.
     */
    TotalCount?: number;
    /**
     * Bytes that pruning would free.
     */
    Reclaimable?: number;
    /**
     * Bytes in all.
     */
    TotalSize?: number;
    /**
     * Each of them; only with `verbose`.
     */
    Items?: Array<ImageSummary>;
};

/**
 * Space used by containers. Engines leave out what is 0.
 */
export type ContainersDiskUsage = {
    /**
     * How many are in use.
     */
    ActiveCount?: number;
    /**
     * How many there are.
     */
    TotalCount?: number;
    /**
     * Bytes that pruning would free.
     */
    Reclaimable?: number;
    /**
     * Bytes in all.
     */
    TotalSize?: number;
    /**
     * Each of them; only with `verbose`.
     */
    Items?: Array<ContainerSummary>;
};

/**
 * Space used by volumes. Engines leave out what is 0.
 */
export type VolumesDiskUsage = {
    /**
     * How many are in use.
     */
    ActiveCount?: number;
    /**
     * How many there are.
     */
    TotalCount?: number;
    /**
     * Bytes that pruning would free.
     */
    Reclaimable?: number;
    /**
     * Bytes in all.
     */
    TotalSize?: number;
    /**
     * Each of them; only with `verbose`.
     */
    Items?: Array<Volume>;
};

/**
 * Space used by the build cache. Engines leave out what is 0.
 */
export type BuildCacheDiskUsage = {
    /**
     * How many are in use.
     */
    ActiveCount?: number;
    /**
     * How many there are.
     */
    TotalCount?: number;
    /**
     * Bytes that pruning would free.
     */
    Reclaimable?: number;
    /**
     * Bytes in all.
     */
    TotalSize?: number;
    /**
     * Each of them; only with `verbose`.
     */
    Items?: Array<BuildCache>;
};

/**
 * Space used on disk. API 1.52 and later add the `…Usage` objects; the lists of older versions stay beside them unless `verbose` is asked for.
 */
export type SystemDataUsageResponse = {
    /**
     * Bytes of all image layers. Not with `verbose`; absent when 0 since API 1.52.
     */
    LayersSize?: number;
    /**
     * Images. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none.
     */
    Images?: Array<ImageSummary> | null;
    /**
     * Containers. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none.
     */
    Containers?: Array<ContainerSummary> | null;
    /**
     * Volumes. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none.
     */
    Volumes?: Array<Volume> | null;
    /**
     * Records of the build cache. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none.
     */
    BuildCache?: Array<BuildCache> | null;
    /**
     * Bytes of the build cache, on engines that still count it; superseded by `BuildCache`.
     */
    BuilderSize?: number;
};

/**
 * A task of a service.
 */
export type Task = {
    /**
     * ID of the object.
     */
    ID: string;
    /**
     * Version of the object; an update names the one it changes.
     */
    Version: ObjectVersion;
    /**
     * When it was created.
     */
    CreatedAt: string;
    /**
     * When it was last changed.
     */
    UpdatedAt: string;
    /**
     * Name of the task.
     */
    Name?: string;
    /**
     * Labels of the object.
     */
    Labels: {
        [key: string]: string;
    } | null;
    /**
     * What it runs.
     */
    Spec: TaskSpec;
    /**
     * ID of its service.
     */
    ServiceID?: string;
    /**
     * Which replica it is; absent for global services.
     */
    Slot?: number;
    /**
     * Node it runs on.
     */
    NodeID?: string;
    /**
     * What it is doing.
     */
    Status: TaskStatus;
    /**
     * State it should be in.
     */
    DesiredState: TaskState;
    /**
     * Networks it is on.
     */
    NetworksAttachments?: Array<NetworkAttachment>;
    /**
     * Resources assigned to it.
     */
    GenericResources?: GenericResources;
    /**
     * Run of the job it belongs to.
     */
    JobIteration?: ObjectVersion;
};

/**
 * Volumes, and what is doubtful about the list.
 */
export type VolumeListResponse = {
    /**
     * The volumes.
     */
    Volumes: Array<Volume> | null;
    /**
     * Drivers that could not be asked, in words.
     */
    Warnings: Array<string> | null;
};

/**
 * Which unused volumes to delete.
 */
export type VolumePruneFilters = {
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * `key` or `key=value`; none of them may be there.
     */
    'label!'?: FilterValues;
};

export type BuildPruneData = {
    body?: never;
    path?: never;
    query?: {
        'keep-storage'?: Int64;
        /**
         * Delete records that others use too.
         */
        all?: boolean;
        /**
         * JSON of a map from key to list of values.
         */
        filters?: BuildPruneFilters;
    };
    url: '/build/prune';
};

export type ContainerCreateData = {
    /**
     * What to run, with its host settings and networks.
     */
    body: ContainerConfig & {
        /**
         * How it runs on its host.
         */
        HostConfig?: HostConfig | null;
        /**
         * Networks it joins.
         */
        NetworkingConfig?: NetworkingConfig | null;
    };
    path?: never;
    query?: {
        /**
         * Name for it: letters, digits and `_.-`, at least two characters; made up when absent.
         */
        name?: string;
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: string;
    };
    url: '/containers/create';
};

export type ContainerListResponses = {
    /**
     * The containers.
     */
    200: Array<ContainerSummary>;
};

export type ContainerAttachWebsocketData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Keys that detach: single characters or `ctrl-<character>`, separated by commas.
         */
        detachKeys?: string;
        /**
         * Send what was written so far first.
         */
        logs?: boolean;
        /**
         * Send what is written from now on.
         */
        stream?: boolean;
    };
    url: '/containers/{id}/attach/ws';
};

export type ContainerExecData = {
    /**
     * The process.
     */
    body: ContainerExecRequest;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: never;
    url: '/containers/{id}/exec';
};

export type ContainerInspectResponses = {
    /**
     * The container.
     */
    200: ContainerInspectResponse;
};

export type ContainerRestartData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Seconds before it is killed; -1 waits for ever. The container's own by default.
         */
        t?: number;
    };
    url: '/containers/{id}/restart';
};

export type ContainerStatsResponses = {
    /**
     * Measurements follow.
     */
    200: ContainerStatsResponse;
};

export type ContainerStopData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Seconds before it is killed; -1 waits for ever. The container's own by default.
         */
        t?: number;
    };
    url: '/containers/{id}/stop';
};

export type DistributionInspectResponses = {
    /**
     * What the registry says.
     */
    200: DistributionInspect;
};

export type ExecStartData = {
    /**
     * How to start it.
     */
    body?: ExecStartRequest;
    path: {
        /**
         * ID of the exec.
         */
        id: string;
    };
    query?: never;
    url: '/exec/{id}/start';
};

export type ImageCommitData = {
    /**
     * Settings for the image; the container’s when absent or null.
     */
    body?: ContainerConfig | null;
    path?: never;
    query?: {
        /**
         * Name or ID of the container.
         */
        container?: string;
        /**
         * Name for the image.
         */
        repo?: string;
        /**
         * Tag for the image; `latest` by default.
         */
        tag?: string;
        /**
         * Note to keep in the image.
         */
        comment?: string;
        /**
         * Who made it.
         */
        author?: string;
        /**
         * Pause the container meanwhile.
         */
        pause?: boolean;
        /**
         * Build instructions to apply, one each.
         */
        changes?: Array<string>;
    };
    url: '/commit';
};

export type ImageGetAllData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Names or IDs of images.
         */
        names?: Array<string>;
    };
    url: '/images/get';
};

export type ImageListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Also show images that other images build on.
         */
        all?: boolean;
        /**
         * JSON of a map from key to list of values.
         */
        filters?: ImageListFilters;
    };
    url: '/images/json';
};

export type ImageListResponses = {
    /**
     * The images.
     */
    200: Array<ImageSummary>;
};

export type ImageLoadData = {
    /**
     * Tar that save made, plain or compressed.
     */
    body?: Blob | File;
    path?: never;
    query?: {
        /**
         * No progress.
         */
        quiet?: boolean;
    };
    url: '/images/load';
};

export type ImageDeleteData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: {
        /**
         * Also if stopped containers use it, or if the ID has several names.
         */
        force?: boolean;
        /**
         * Keep untagged images it builds on.
         */
        noprune?: boolean;
    };
    url: '/images/{name}';
};

export type ImageGetData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: never;
    url: '/images/{name}/get';
};

export type ImageHistoryData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: never;
    url: '/images/{name}/history';
};

export type ImageInspectData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: never;
    url: '/images/{name}/json';
};

export type ImageInspectResponses = {
    /**
     * The image.
     */
    200: ImageInspect;
};

export type ImagePushData = {
    body?: never;
    headers?: {
        /**
         * Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`.
         */
        'X-Registry-Auth'?: string;
    };
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: {
        /**
         * Tag to push; all of the repository when absent.
         */
        tag?: string;
    };
    url: '/images/{name}/push';
};

export type NetworkListResponses = {
    /**
     * The networks.
     */
    200: Array<NetworkSummary>;
};

export type NetworkCreateData = {
    /**
     * The network.
     */
    body: NetworkCreateRequest;
    path?: never;
    query?: never;
    url: '/networks/create';
};

export type NetworkInspectResponses = {
    /**
     * The network.
     */
    200: NetworkInspect;
};

export type NetworkConnectData = {
    /**
     * The container and its endpoint.
     */
    body: NetworkConnectRequest;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the network.
         */
        id: string;
    };
    query?: never;
    url: '/networks/{id}/connect';
};

export type PluginListResponses = {
    /**
     * The plugins.
     */
    200: Array<Plugin>;
};

export type PluginInspectResponses = {
    /**
     * The plugin.
     */
    200: Plugin;
};

export type ServiceListResponses = {
    /**
     * The services.
     */
    200: Array<Service>;
};

export type ServiceCreateData = {
    /**
     * The service as it should be.
     */
    body: ServiceSpec;
    headers?: {
        /**
         * Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`.
         */
        'X-Registry-Auth'?: string;
    };
    path?: never;
    query?: never;
    url: '/services/create';
};

export type ServiceInspectResponses = {
    /**
     * The service.
     */
    200: Service;
};

export type ServiceUpdateData = {
    /**
     * The service as it should be.
     */
    body: ServiceSpec;
    headers?: {
        /**
         * Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`.
         */
        'X-Registry-Auth'?: string;
    };
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the service.
         */
        id: string;
    };
    query: {
        version: Int64;
        /**
         * Where credentials come from if the header is absent: `spec` or `previous-spec`.
         */
        registryAuthFrom?: 'spec' | 'previous-spec' | (string & {});
        /**
         * `previous` returns to the last specification.
         */
        rollback?: string;
    };
    url: '/services/{id}/update';
};

export type SwarmInspectResponses = {
    /**
     * The Swarm.
     */
    200: Swarm;
};

export type SystemInfoResponses = {
    /**
     * The engine.
     */
    200: SystemInfo;
};

export type SystemDataUsageData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/system/df';
};

export type SystemDataUsageResponses = {
    /**
     * The space used.
     */
    200: SystemDataUsageResponse;
};

export type TaskListResponses = {
    /**
     * The tasks.
     */
    200: Array<Task>;
};

export type TaskInspectResponses = {
    /**
     * The task.
     */
    200: Task;
};

export type VolumeListResponses = {
    /**
     * The volumes.
     */
    200: VolumeListResponse;
};

export type VolumeCreateResponses = {
    /**
     * The volume was created, or was there.
     */
    201: Volume;
};

export type VolumePruneData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: VolumePruneFilters;
    };
    url: '/volumes/prune';
};

export type VolumeInspectResponses = {
    /**
     * The volume.
     */
    200: Volume;
};
