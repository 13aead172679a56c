// Generated from openapi/ by `npm run generate`. Do not edit.
import type { BuildPruneFilters, ConfigReference, ContainerState, ContainerdInfo, DeviceInfo, DeviceMapping, DeviceRequest, DriverData, EndpointIpamConfig, EndpointResource, EndpointSettings, ErrorDetail, EventActor, FilterValues, FirewallInfo, GenericResources, HealthConfig, Identity, ImageListFilters, ImageManifestSummary, IndexInfo, Int64, Ipam, JoinTokens, LocalNodeState, Mount, MountPoint, Network, NetworkAttachment, NetworkService, NetworkStatus, NetworkingConfig, NriInfo, ObjectVersion, OciDescriptor, PeerNode, PluginDevice, PluginEnv, PluginMount, PluginsInfo, PortMap, PortSummary, ProgressDetail, RestartPolicy, Runtime, Storage, SwarmSpec, TaskSpec, TaskState, TaskStatus, ThrottleDevice, TlsInfo, Volume, VolumesDiskUsage } from '../types.ts';
export type { Address, AttestationStatement, AuthConfig, AuthResponse, BuildCancelData, BuildCancelResponses, BuildIdentity, BuildPruneFilters, BuildPruneReport, BuildPruneResponses, ChangeType, Checkpoint, CheckpointCreateData, CheckpointCreateRequest, CheckpointCreateResponses, CheckpointDeleteData, CheckpointDeleteResponses, CheckpointListData, CheckpointListResponses, ClusterVolume, ClusterVolumeSpec, Config, ConfigCreateData, ConfigCreateResponse, ConfigCreateResponses, ConfigDeleteData, ConfigDeleteResponses, ConfigInspectData, ConfigInspectResponses, ConfigListData, ConfigListFilters, ConfigListResponses, ConfigReference, ConfigSpec, ConfigUpdateData, ConfigUpdateResponses, ContainerArchiveData, ContainerArchiveInfoData, ContainerArchiveInfoResponses, ContainerArchiveResponses, ContainerAttachData, ContainerAttachResponses, ContainerAttachWebsocketData, ContainerAttachWebsocketResponses, ContainerBlkioStatEntry, ContainerBlkioStats, ContainerChangesData, ContainerChangesResponses, ContainerCpuStats, ContainerCpuUsage, ContainerCreateResponse, ContainerCreateResponses, ContainerDeleteData, ContainerDeleteResponses, ContainerExecData, ContainerExecRequest, ContainerExecResponses, ContainerExportData, ContainerExportResponses, ContainerInspectData, ContainerKillData, ContainerKillResponses, ContainerListData, ContainerListFilters, ContainerLogsData, ContainerLogsResponses, ContainerMemoryStats, ContainerNetworkStats, ContainerPauseData, ContainerPauseResponses, ContainerPidsStats, ContainerPruneData, ContainerPruneFilters, ContainerPruneReport, ContainerPruneResponses, ContainerRenameData, ContainerRenameResponses, ContainerResizeData, ContainerResizeResponses, ContainerRestartData, ContainerRestartResponses, ContainerStartData, ContainerStartResponses, ContainerState, ContainerStatsData, ContainerStatsResponse, ContainerStatsResponses, ContainerStatus, ContainerStopData, ContainerStopResponses, ContainerStorageStats, ContainerThrottlingData, ContainerTopData, ContainerTopResponse, ContainerTopResponses, ContainerUnpauseData, ContainerUnpauseResponses, ContainerUpdateResponse, ContainerUpdateResponses, ContainerWaitData, ContainerWaitExitError, ContainerWaitResponse, ContainerWaitResponses, ContainerdInfo, DeviceInfo, DeviceMapping, DeviceRequest, DistributionInspect, DistributionInspectData, DistributionInspectResponses, Driver, DriverData, EndpointIpamConfig, EndpointPortConfig, EndpointResource, EndpointSettings, EndpointSpec, EngineDescription, ErrorDetail, ErrorResponse, EventActor, ExecInspectData, ExecInspectResponse, ExecInspectResponses, ExecResizeData, ExecResizeResponses, ExecStartData, ExecStartRequest, ExecStartResponses, FilesystemChange, FilterValues, FirewallInfo, GenericResources, GetPluginPrivilegesData, GetPluginPrivilegesResponses, GrpcData, Health, HealthConfig, HealthcheckResult, IdResponse, Identity, ImageAttestationsData, ImageAttestationsResponses, ImageBuildData, ImageCommitResponses, ImageCreateData, ImageDeleteData, ImageDeleteResponseItem, ImageDeleteResponses, ImageGetAllData, ImageGetAllResponses, ImageGetData, ImageGetResponses, ImageHistoryData, ImageHistoryResponseItem, ImageHistoryResponses, ImageInspectData, ImageListFilters, ImageLoadData, ImageManifestSummary, ImagePruneData, ImagePruneFilters, ImagePruneReport, ImagePruneResponses, ImagePushData, ImageSearchResponses, ImageSearchResult, ImageTagData, ImageTagResponses, IndexInfo, Int64, Ipam, IpamConfig, IpamStatus, JoinTokens, KnownSignerIdentity, Limit, LocalNodeState, ManagerStatus, Mount, MountPoint, MountType, Network, NetworkAttachment, NetworkAttachmentConfig, NetworkConnectData, NetworkConnectRequest, NetworkConnectResponses, NetworkCreateData, NetworkCreateRequest, NetworkCreateResponse, NetworkCreateResponses, NetworkDeleteData, NetworkDeleteResponses, NetworkDisconnectData, NetworkDisconnectRequest, NetworkDisconnectResponses, NetworkInspectData, NetworkListData, NetworkListFilters, NetworkPruneData, NetworkPruneFilters, NetworkPruneReport, NetworkPruneResponses, NetworkService, NetworkStatus, NetworkingConfig, Node, NodeDeleteData, NodeDeleteResponses, NodeDescription, NodeInspectData, NodeInspectResponses, NodeListData, NodeListFilters, NodeListResponses, NodeSpec, NodeState, NodeStatus, NodeUpdateData, NodeUpdateResponses, NriInfo, ObjectVersion, OciDescriptor, OciPlatform, PeerInfo, PeerNode, Platform, PluginCreateData, PluginCreateResponses, PluginDeleteData, PluginDeleteResponses, PluginDevice, PluginDisableData, PluginDisableResponses, PluginEnableData, PluginEnableResponses, PluginEnv, PluginInspectData, PluginListData, PluginListFilters, PluginMount, PluginPrivilege, PluginPullData, PluginPushData, PluginSetData, PluginSetResponses, PluginUpgradeData, PluginsInfo, PortBinding, PortMap, PortStatus, PortSummary, ProcessConfig, ProgressDetail, PullIdentity, PutContainerArchiveData, PutContainerArchiveResponses, Reachability, ResourceObject, RestartPolicy, RootFsStorage, RootFsStorageSnapshot, Runtime, Secret, SecretCreateData, SecretCreateResponse, SecretCreateResponses, SecretDeleteData, SecretDeleteResponses, SecretInspectData, SecretInspectResponses, SecretListData, SecretListFilters, SecretListResponses, SecretSpec, SecretUpdateData, SecretUpdateResponses, Service, ServiceCreateData, ServiceCreateResponse, ServiceCreateResponses, ServiceDeleteData, ServiceDeleteResponses, ServiceInspectData, ServiceInspectResponses, ServiceListData, ServiceListFilters, ServiceListResponses, ServiceLogsData, ServiceLogsResponses, ServiceSpec, ServiceUpdateData, ServiceUpdateResponse, ServiceUpdateResponses, SessionData, SignatureIdentity, SignatureTimestamp, SignatureTimestampType, SignatureType, SignerIdentity, Storage, SubnetStatus, SwarmInitData, SwarmInitRequest, SwarmInitResponses, SwarmInspectData, SwarmIpamOptions, SwarmJoinData, SwarmJoinRequest, SwarmJoinResponses, SwarmLeaveData, SwarmLeaveResponses, SwarmNetwork, SwarmSpec, SwarmUnlockData, SwarmUnlockRequest, SwarmUnlockResponses, SwarmUnlockkeyData, SwarmUnlockkeyResponse, SwarmUnlockkeyResponses, SwarmUpdateData, SwarmUpdateResponses, SystemAuthData, SystemAuthResponses, SystemDataUsageData, SystemEventsData, SystemEventsFilters, SystemInfoData, SystemPingData, SystemPingHeadData, SystemPingHeadResponses, SystemPingResponses, SystemVersion, SystemVersionData, SystemVersionResponses, TaskInspectData, TaskListData, TaskListFilters, TaskLogsData, TaskLogsResponses, TaskSpec, TaskState, TaskStatus, ThrottleDevice, TlsInfo, Topology, Volume, VolumeCreateData, VolumeCreateRequest, VolumeCreateResponses, VolumeDeleteData, VolumeDeleteResponses, VolumeInspectData, VolumeInspectResponses, VolumeListData, VolumeListFilters, VolumeListResponse, VolumeListResponses, VolumePruneData, VolumePruneFilters, VolumePruneReport, VolumePruneResponses, VolumeUpdateData, VolumeUpdateRequest, VolumeUpdateResponses, VolumesDiskUsage } from '../types.ts';

/**
 * One line of a build's progress. With BuildKit all but `id` and `aux` are absent.
 */
export type BuildInfo = {
    /**
     * Layer the line is about, or the kind of `aux`.
     */
    id?: string;
    /**
     * Text of the build for the user, line breaks included.
     */
    stream?: string;
    /**
     * The same failure with its code.
     */
    errorDetail?: ErrorDetail;
    /**
     * What is being done to a layer of a base image.
     */
    status?: string;
    /**
     * Progress in numbers.
     */
    progressDetail?: ProgressDetail;
    /**
     * `{ID}` of the built image; with BuildKit (`id` is `moby.buildkit.trace`) a base64 protobuf message.
     */
    aux?: {
        [key: string]: unknown;
    } | string;
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
 * Limits of a container. 0 means no limit unless said otherwise.
 */
export type Resources = {
    /**
     * Weight against other containers when processors are short; 1024 by default.
     */
    CpuShares?: number;
    /**
     * Bytes of memory at most; 6 MiB at least.
     */
    Memory?: number;
    /**
     * Control group to put the container's below.
     */
    CgroupParent?: string;
    /**
     * 10 … 1000: weight of its block input and output.
     */
    BlkioWeight?: number;
    /**
     * Such weights by device.
     */
    BlkioWeightDevice?: Array<{
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
    BlkioDeviceReadBps?: Array<ThrottleDevice> | null;
    /**
     * Bytes a second that may be written, by device.
     */
    BlkioDeviceWriteBps?: Array<ThrottleDevice> | null;
    /**
     * Reads a second, by device.
     */
    BlkioDeviceReadIOps?: Array<ThrottleDevice> | null;
    /**
     * Writes a second, by device.
     */
    BlkioDeviceWriteIOps?: Array<ThrottleDevice> | null;
    /**
     * Microseconds of a scheduling period.
     */
    CpuPeriod?: number;
    /**
     * Microseconds of processor time in such a period.
     */
    CpuQuota?: number;
    /**
     * Microseconds of a real-time period.
     */
    CpuRealtimePeriod?: number;
    /**
     * Microseconds of real-time in such a period.
     */
    CpuRealtimeRuntime?: number;
    /**
     * Processors it may use: `0-3`, `0,1`.
     */
    CpusetCpus?: string;
    /**
     * Memory nodes it may use: `0-3`, `0,1`.
     */
    CpusetMems?: string;
    /**
     * Devices of the host it gets.
     */
    Devices?: Array<DeviceMapping> | null;
    /**
     * Bytes it is held to when memory runs short.
     */
    MemoryReservation?: number;
    /**
     * Bytes of memory and swap together; -1 for no limit on swap, 0 for twice the memory.
     */
    MemorySwap?: number;
    /**
     * 0 … 100: how readily the kernel swaps it out; -1 or null for the kernel's default.
     */
    MemorySwappiness?: number | null;
    /**
     * Processors it may use, in thousand-millionths.
     */
    NanoCpus?: number;
    /**
     * Do not kill it when its memory runs out; null where control groups v2 know no such thing.
     */
    OomKillDisable?: boolean | null;
    /**
     * Processes and threads at most; 0, -1 or null for no limit.
     */
    PidsLimit?: number | null;
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
    }> | null;
    /**
     * Processors it may use (Windows).
     */
    CpuCount?: number;
    /**
     * Per cent of the processors it may use (Windows).
     */
    CpuPercent?: number;
    /**
     * Operations a second on its system drive (Windows).
     */
    IOMaximumIOps?: Int64;
    /**
     * Bytes a second on its system drive (Windows).
     */
    IOMaximumBandwidth?: Int64;
    /**
     * Rules for devices, such as `c 13:* rwm`.
     */
    DeviceCgroupRules?: Array<string> | null;
    /**
     * Devices to be found by drivers, such as GPUs.
     */
    DeviceRequests?: Array<DeviceRequest> | null;
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
     * Annotations for the runtime, by name.
     */
    Annotations?: {
        [key: string]: string;
    } | null;
    /**
     * Run a small init as process 1, which passes on signals and reaps children; null takes the engine's default.
     */
    Init?: boolean | null;
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
    /**
     * Every name the container is found by on this network.
     */
    DNSNames: Array<string> | null;
    /**
     * The network with the highest one gives the default gateway; 0 by default.
     */
    GwPriority: number;
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
        /**
         * Annotations for the runtime.
         */
        Annotations?: {
            [key: string]: string;
        } | null;
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
    /**
     * Manifest of the platform image that was used (containerd image store).
     */
    ImageManifestDescriptor?: OciDescriptor;
    /**
     * Result of the health check.
     */
    Health?: {
        /**
         * `none`, `starting`, `healthy` or `unhealthy`.
         */
        Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
        /**
         * Failed checks in a row.
         */
        FailingStreak?: number;
    };
};

/**
 * Networks and ports of a container.
 */
export type NetworkSettings = {
    /**
     * ID of its network name space; empty when it does not run.
     */
    SandboxID: string;
    /**
     * Published ports.
     */
    Ports: PortMap;
    /**
     * Path of its network name space; empty when it does not run.
     */
    SandboxKey: string;
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
    /**
     * Where its files are, with the containerd image store.
     */
    Storage?: Storage;
};

/**
 * One line of a pull's progress.
 */
export type CreateImageInfo = {
    /**
     * What is being done.
     */
    status?: string;
    /**
     * Progress in numbers; an empty object when there are none.
     */
    progressDetail?: ProgressDetail;
    /**
     * Layer, or tag, the line is about.
     */
    id?: string;
    /**
     * The same failure with its code.
     */
    errorDetail?: ErrorDetail;
    /**
     * Text for the user.
     */
    stream?: string;
    /**
     * A result for programs.
     */
    aux?: {
        [key: string]: unknown;
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
     * Labels of the image.
     */
    Labels: {
        [key: string]: string;
    } | null;
    /**
     * Containers that use it; -1 where they were not counted.
     */
    Containers: number;
    /**
     * Its platforms; only when asked for.
     */
    Manifests?: Array<ImageManifestSummary>;
    /**
     * Digest, size and media type of its manifest or index (containerd image store).
     */
    Descriptor?: OciDescriptor;
};

/**
 * Which results to show.
 */
export type ImageSearchFilters = {
    /**
     * `true` or `false`: official images.
     */
    'is-official'?: FilterValues;
    /**
     * At least so many stars.
     */
    stars?: FilterValues;
};

/**
 * What containers of the image run by default, and other settings of the image.
 */
export type ImageConfig = {
    /**
     * User, or `user:group`, by name or number.
     */
    User?: string;
    /**
     * Ports its processes listen on, as `port/protocol` with an empty object each.
     */
    ExposedPorts?: {
        [key: string]: {
            [key: string]: unknown;
        };
    } | null;
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
     * Note of whoever made it.
     */
    Comment?: string;
    /**
     * When it was made; absent (empty before API 1.44) where the image does not say.
     */
    Created?: string;
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
    /**
     * Digest, size and media type of its manifest or index (containerd image store).
     */
    Descriptor?: OciDescriptor;
    /**
     * Its platforms; only when asked for.
     */
    Manifests?: Array<ImageManifestSummary>;
    /**
     * What is known of its origin.
     */
    Identity?: Identity;
};

/**
 * One line of a push's progress.
 */
export type PushImageInfo = {
    /**
     * What is being done.
     */
    status?: string;
    /**
     * Progress in numbers; an empty object when there are none.
     */
    progressDetail?: ProgressDetail;
    /**
     * The same failure with its code.
     */
    errorDetail?: ErrorDetail;
    /**
     * Layer the line is about.
     */
    id?: string;
    /**
     * At the end: `Tag`, `Digest` and `Size` of what was pushed; also notes on platforms.
     */
    aux?: {
        [key: string]: unknown;
    };
};

/**
 * A network as lists tell it.
 */
export type NetworkSummary = Network & {
    [key: string]: unknown;
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
     * It has IPv4 addresses.
     */
    EnableIPv4: boolean;
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
    /**
     * Use of its addresses.
     */
    Status?: NetworkStatus;
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
     * It has IPv4 addresses.
     */
    EnableIPv4: boolean;
    /**
     * Endpoints by container ID.
     */
    Containers: {
        [key: string]: EndpointResource;
    } | null;
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
 * One event.
 */
export type EventMessage = {
    /**
     * Kind of object, such as `container` or `image`.
     */
    Type: 'builder' | 'config' | 'container' | 'daemon' | 'image' | 'network' | 'node' | 'plugin' | 'secret' | 'service' | 'volume' | (string & {});
    /**
     * What happened; `exec_start: sh -c …` and health states carry details behind a colon.
     */
    Action: string;
    /**
     * What it happened to.
     */
    Actor: EventActor;
    /**
     * `local`: this engine; `swarm`: the whole swarm.
     */
    scope?: 'local' | 'swarm' | (string & {});
    /**
     * When, in seconds since 1970.
     */
    time?: number;
    /**
     * When, in nanoseconds since 1970; beyond the integers that JavaScript holds exactly.
     */
    timeNano?: Int64;
};

/**
 * What the engine knows of registries.
 */
export type RegistryServiceConfig = {
    /**
     * Registries by address whose certificates are not checked.
     */
    InsecureRegistryCIDRs: Array<string>;
    /**
     * Registries by name.
     */
    IndexConfigs: {
        [key: string]: IndexInfo;
    };
    /**
     * Mirrors of Docker Hub.
     */
    Mirrors: Array<string> | null;
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
 * Version of a tool by commit.
 */
export type Commit = {
    /**
     * Commit that is installed.
     */
    ID: string;
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
     * License of the product; absent on community engines.
     */
    ProductLicense?: string;
    /**
     * What is doubtful about the host or the configuration.
     */
    Warnings: Array<string> | null;
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
    /**
     * Directories with Container Device Interface specifications.
     */
    CDISpecDirs: Array<string> | null;
    /**
     * The containerd in use.
     */
    Containerd?: ContainerdInfo;
    /**
     * The firewall in use.
     */
    FirewallBackend?: FirewallInfo;
    /**
     * Devices found by drivers.
     */
    DiscoveredDevices?: Array<DeviceInfo>;
    /**
     * Node Resource Interface, if on.
     */
    NRI?: NriInfo;
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
     * IDs of the records it was built on; absent for none.
     */
    ' Parents'?: Array<string>;
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
     * By images.
     */
    ImageUsage?: ImagesDiskUsage;
    /**
     * By containers.
     */
    ContainerUsage?: ContainersDiskUsage;
    /**
     * By volumes.
     */
    VolumeUsage?: VolumesDiskUsage;
    /**
     * By the build cache.
     */
    BuildCacheUsage?: BuildCacheDiskUsage;
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
     * Cluster volumes attached to the task.
     */
    Volumes: Array<{
        /**
         * ID of the cluster volume.
         */
        ID?: string;
        /**
         * What the mount names as its source.
         */
        Source?: string;
        /**
         * Where it is mounted.
         */
        Target?: string;
    }> | null;
    /**
     * Run of the job it belongs to.
     */
    JobIteration?: ObjectVersion;
};

export type ImageBuildResponses = {
    /**
     * The build has begun; its progress, and its failure, follow as JSON lines.
     */
    200: BuildInfo;
};

export type BuildPruneData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Delete records that others use too.
         */
        all?: boolean;
        /**
         * JSON of a map from key to list of values.
         */
        filters?: BuildPruneFilters;
        'reserved-space'?: Int64;
        'max-used-space'?: Int64;
        'min-free-space'?: Int64;
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

export type ContainerInspectResponses = {
    /**
     * The container.
     */
    200: ContainerInspectResponse;
};

export type ContainerUpdateData = {
    /**
     * New limits and restart policy.
     */
    body: Resources & {
        /**
         * What to do when it ends.
         */
        RestartPolicy?: RestartPolicy | null;
    };
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: never;
    url: '/containers/{id}/update';
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

export type ImageCreateResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: CreateImageInfo;
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
        /**
         * Also measure the bytes that images share.
         */
        'shared-size'?: boolean;
        /**
         * Also list each image's manifests.
         */
        manifests?: boolean;
        /**
         * Also tell what is known of each image's origin.
         */
        identity?: boolean;
    };
    url: '/images/json';
};

export type ImageListResponses = {
    /**
     * The images.
     */
    200: Array<ImageSummary>;
};

export type ImageLoadResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: BuildInfo;
};

export type ImageSearchData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Text to search for.
         */
        term: string;
        /**
         * Results at most, 1 … 100.
         */
        limit?: number;
        /**
         * JSON of a map from key to list of values.
         */
        filters?: ImageSearchFilters;
    };
    url: '/images/search';
};

export type ImageInspectResponses = {
    /**
     * The image.
     */
    200: ImageInspect;
};

export type ImagePushResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: PushImageInfo;
};

export type NetworkListResponses = {
    /**
     * The networks.
     */
    200: Array<NetworkSummary>;
};

export type NetworkInspectResponses = {
    /**
     * The network.
     */
    200: NetworkInspect;
};

export type PluginListResponses = {
    /**
     * The plugins.
     */
    200: Array<Plugin>;
};

export type PluginPullResponses = {
    /**
     * Pulling has begun; its progress, and its failure, follow as JSON lines.
     */
    200: CreateImageInfo;
};

export type PluginInspectResponses = {
    /**
     * The plugin.
     */
    200: Plugin;
};

export type PluginPushResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: PushImageInfo;
};

export type PluginUpgradeResponses = {
    /**
     * Pulling has begun; its progress, and its failure, follow as JSON lines.
     */
    200: CreateImageInfo;
};

export type SwarmInspectResponses = {
    /**
     * The Swarm.
     */
    200: Swarm;
};

export type SystemEventsResponses = {
    /**
     * Events follow.
     */
    200: EventMessage;
};

export type SystemInfoResponses = {
    /**
     * The engine.
     */
    200: SystemInfo;
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
