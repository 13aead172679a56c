// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * A failure inside a stream of JSON lines.
 */
export type ErrorDetail = {
    /**
     * Exit code of a failed build step; absent or 0 elsewhere.
     */
    code?: number;
    /**
     * Text for the user.
     */
    message?: string;
};

/**
 * Progress in numbers.
 */
export type ProgressDetail = {
    /**
     * Done so far, in bytes unless `units` says otherwise.
     */
    current?: number;
    /**
     * Expected at the end; absent or 0 when unknown.
     */
    total?: number;
    /**
     * When the step began, seconds since 1970.
     */
    start?: number;
    /**
     * The counts are of no use to a reader.
     */
    hidecounts?: boolean;
    /**
     * What is counted; bytes where absent.
     */
    units?: string;
};

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
     * Why the build failed; the last line then. The status stays 200.
     */
    error?: string | null;
    /**
     * The same failure with its code.
     */
    errorDetail?: ErrorDetail;
    /**
     * What is being done to a layer of a base image.
     */
    status?: string;
    /**
     * Progress bar drawn for a terminal; until API 1.47.
     */
    progress?: string | null;
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
 * Why a request failed.
 */
export type ErrorResponse = {
    /**
     * Text for the user.
     */
    message: string;
};

/**
 * Values of one filter, any of which may match. A list; old clients send a map of value to `true`.
 */
export type FilterValues = Array<string> | {
    [key: string]: boolean;
};

/**
 * Which records of the build cache to delete.
 */
export type BuildPruneFilters = {
    /**
     * Text that the record's description contains.
     */
    description?: FilterValues;
    /**
     * ID of the record.
     */
    id?: FilterValues;
    /**
     * `true` or `false`: records a build uses now.
     */
    inuse?: FilterValues;
    /**
     * ID of a record they were built on.
     */
    parent?: FilterValues;
    /**
     * `true` or `false`: records used by nothing else.
     */
    private?: FilterValues;
    /**
     * `true` or `false`: records used by other records or by images.
     */
    shared?: FilterValues;
    /**
     * Kind of record.
     */
    type?: FilterValues;
    /**
     * Records not used since then: a time stamp, or a Go duration before now.
     */
    until?: FilterValues;
};

/**
 * What pruning the build cache deleted.
 */
export type BuildPruneReport = {
    /**
     * IDs of the deleted records; null when there are none.
     */
    CachesDeleted: Array<string> | null;
    /**
     * Bytes freed.
     */
    SpaceReclaimed: Int64;
};

/**
 * Which configs to list.
 */
export type ConfigListFilters = {
    /**
     * ID or the beginning of one.
     */
    id?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Name or a part of it.
     */
    name?: FilterValues;
    /**
     * Exact names.
     */
    names?: FilterValues;
};

/**
 * Version of a Swarm object; an update must name the version that it changes.
 */
export type ObjectVersion = {
    /**
     * Grows with every change of the object.
     */
    Index?: Int64;
};

/**
 * A driver and its options.
 */
export type Driver = {
    /**
     * Name of the driver.
     */
    Name: string;
    /**
     * Options for the driver, by name.
     */
    Options?: {
        [key: string]: string;
    };
};

/**
 * A config as asked for.
 */
export type ConfigSpec = {
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
     * The data in standard base64, 500 KiB at most.
     */
    Data?: string;
    /**
     * Template driver that expands the data; `golang` or none.
     */
    Templating?: Driver;
};

/**
 * A config of a Swarm: data that is not secret, mounted into services.
 */
export type Config = {
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
    Spec: ConfigSpec;
};

/**
 * ID of what was created.
 */
export type ConfigCreateResponse = {
    /**
     * ID of the new config.
     */
    ID: string;
};

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
    /**
     * Between checks during the start period; 5 s by default.
     */
    StartInterval?: number;
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
 * A limit for one block device.
 */
export type ThrottleDevice = {
    /**
     * The device.
     */
    Path?: string;
    /**
     * Bytes or operations a second.
     */
    Rate?: number;
};

/**
 * A device of the host given to a container.
 */
export type DeviceMapping = {
    /**
     * Device on the host.
     */
    PathOnHost?: string;
    /**
     * Where the container finds it.
     */
    PathInContainer?: string;
    /**
     * Any of `r` read, `w` write, `m` make.
     */
    CgroupPermissions?: string;
};

/**
 * Devices to be found by a driver, such as GPUs.
 */
export type DeviceRequest = {
    /**
     * Driver that finds them; the first that can when empty.
     */
    Driver?: string;
    /**
     * How many; -1 for all.
     */
    Count?: number;
    /**
     * Those to take, in place of a count.
     */
    DeviceIDs?: Array<string> | null;
    /**
     * Lists of capabilities; one whole list must be met.
     */
    Capabilities?: Array<Array<string>> | null;
    /**
     * Options for the driver, by name.
     */
    Options?: {
        [key: string]: string;
    } | null;
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
     * Bytes of kernel memory; engines since API 1.42 ignore it.
     */
    KernelMemory?: number;
    /**
     * Devices to be found by drivers, such as GPUs.
     */
    DeviceRequests?: Array<DeviceRequest> | null;
    /**
     * Bytes of kernel memory for TCP buffers; not with control groups v2.
     */
    KernelMemoryTCP?: number;
};

/**
 * A port of the host.
 */
export type PortBinding = {
    /**
     * Address to listen on; empty: every one.
     */
    HostIp?: string;
    /**
     * Port, or a range to choose from; empty: a free one.
     */
    HostPort?: string;
};

/**
 * Ports of the host by container port (`80/tcp`). Null or an empty list: exposed, not published.
 */
export type PortMap = {
    [key: string]: Array<PortBinding> | null;
};

/**
 * When to start a container again.
 */
export type RestartPolicy = {
    /**
     * `no` or empty: never; `always`; `unless-stopped`: unless the user stopped it; `on-failure`: after an exit code other than 0.
     */
    Name?: '' | 'no' | 'always' | 'unless-stopped' | 'on-failure' | (string & {});
    /**
     * With `on-failure`: how often; 0 for no limit.
     */
    MaximumRetryCount?: number;
};

/**
 * Kind of mount: a path of the host, a cluster volume, an image, a named pipe, memory, or a volume.
 */
export type MountType = 'bind' | 'cluster' | 'image' | 'npipe' | 'tmpfs' | 'volume' | (string & {});

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
        /**
         * Make the source if it is missing.
         */
        CreateMountpoint?: boolean;
        /**
         * What is mounted below stays writable.
         */
        ReadOnlyNonRecursive?: boolean;
        /**
         * Fail if what is mounted below cannot be made read-only.
         */
        ReadOnlyForceRecursive?: boolean;
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
        /**
         * Directory of the volume to mount.
         */
        Subpath?: string;
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
        /**
         * Mount options, each a list of one word or of a name and its value.
         */
        Options?: Array<Array<string>> | null;
    } | null;
    /**
     * `default`, `consistent`, `cached` or `delegated`; of no effect on Linux.
     */
    Consistency?: string;
    /**
     * For `image`.
     */
    ImageOptions?: {
        /**
         * Directory of the image to mount.
         */
        Subpath?: string;
    } | null;
    /**
     * Options of a `cluster` mount; it has none yet.
     */
    ClusterOptions?: {
        [key: string]: unknown;
    } | null;
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
     * Exactly the kernel capabilities it has; only in API 1.40.
     */
    Capabilities?: Array<string> | null;
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
 * Addresses asked for.
 */
export type EndpointIpamConfig = {
    /**
     * IPv4 address.
     */
    IPv4Address?: string;
    /**
     * IPv6 address.
     */
    IPv6Address?: string;
    /**
     * Link-local addresses.
     */
    LinkLocalIPs?: Array<string> | null;
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
    /**
     * Every name the container is found by on this network.
     */
    DNSNames?: Array<string> | null;
    /**
     * The network with the highest one gives the default gateway; 0 by default.
     */
    GwPriority?: number;
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
 * The container that was created.
 */
export type ContainerCreateResponse = {
    /**
     * ID of the container: 64 hexadecimal digits.
     */
    Id: string;
    /**
     * What was asked for and could not be had.
     */
    Warnings: Array<string>;
};

/**
 * Which containers to list. Values of one key are alternatives, except labels; every key must match.
 */
export type ContainerListFilters = {
    /**
     * Image it is made from, directly or through other images: `name[:tag]`, ID or digest.
     */
    ancestor?: FilterValues;
    /**
     * Created before this container: name or ID.
     */
    before?: FilterValues;
    /**
     * Ended with this exit code.
     */
    exited?: FilterValues;
    /**
     * `starting`, `healthy`, `unhealthy` or `none`.
     */
    health?: FilterValues;
    /**
     * ID or the unique beginning of one.
     */
    id?: FilterValues;
    /**
     * `true` or `false`: tasks of a Swarm service.
     */
    'is-task'?: FilterValues;
    /**
     * `default`, `process` or `hyperv` (Windows).
     */
    isolation?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Name, or a regular expression found in it, with or without the leading slash.
     */
    name?: FilterValues;
    /**
     * Name or ID of a network it is on.
     */
    network?: FilterValues;
    /**
     * Created after this container: name or ID.
     */
    since?: FilterValues;
    /**
     * `created`, `restarting`, `running`, `removing`, `paused`, `exited` or `dead`.
     */
    status?: FilterValues;
    /**
     * Name of a volume, or path it is mounted at.
     */
    volume?: FilterValues;
    /**
     * Port it exposes: `port[/protocol]` or `from-to[/protocol]`.
     */
    expose?: FilterValues;
    /**
     * Container port it publishes: `port[/protocol]` or `from-to[/protocol]`.
     */
    publish?: FilterValues;
};

/**
 * One port of a container.
 */
export type PortSummary = {
    /**
     * Address of the host; absent when the port is not published.
     */
    IP?: string;
    /**
     * Port in the container.
     */
    PrivatePort: number;
    /**
     * Port of the host; absent when the port is not published.
     */
    PublicPort?: number;
    /**
     * `tcp`, `udp` or `sctp`.
     */
    Type: 'tcp' | 'udp' | 'sctp' | (string & {});
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
};

/**
 * Something mounted into a container.
 */
export type MountPoint = {
    /**
     * What is mounted.
     */
    Type: MountType;
    /**
     * Name of the volume; absent for other kinds.
     */
    Name?: string;
    /**
     * Path on the host.
     */
    Source: string;
    /**
     * Path in the container.
     */
    Destination: string;
    /**
     * Volume driver; absent for other kinds.
     */
    Driver?: string;
    /**
     * Mount options as the user wrote them.
     */
    Mode: string;
    /**
     * It can be written.
     */
    RW: boolean;
    /**
     * How mounts below spread; empty for volumes.
     */
    Propagation: string;
};

/**
 * A platform.
 */
export type OciPlatform = {
    /**
     * Processor, such as `amd64`.
     */
    architecture?: string;
    /**
     * Operating system, such as `linux`.
     */
    os?: string;
    /**
     * Variant of the processor, such as `v8`.
     */
    variant?: string;
    /**
     * Version of the operating system (Windows).
     */
    'os.version'?: string;
    /**
     * Features of the operating system it needs (Windows).
     */
    'os.features'?: Array<string>;
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
    /**
     * Where it can be fetched from as well.
     */
    urls?: Array<string> | null;
    /**
     * Notes by name.
     */
    annotations?: {
        [key: string]: string;
    } | null;
    /**
     * The content itself in base64, if small.
     */
    data?: string | null;
    /**
     * Platform it is for.
     */
    platform?: OciPlatform;
    /**
     * What kind of artifact it is.
     */
    artifactType?: string | null;
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
 * Which stopped containers to delete.
 */
export type ContainerPruneFilters = {
    /**
     * Created before then: a time stamp, or a Go duration before now.
     */
    until?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * `key` or `key=value`; none of them may be there.
     */
    'label!'?: FilterValues;
};

/**
 * What pruning containers deleted.
 */
export type ContainerPruneReport = {
    /**
     * IDs of the deleted containers; null when there are none.
     */
    ContainersDeleted: Array<string> | null;
    /**
     * Bytes freed.
     */
    SpaceReclaimed: Int64;
};

/**
 * How a path changed: 0 modified, 1 added, 2 deleted.
 */
export type ChangeType = 0 | 1 | 2;

/**
 * One path that differs from the image.
 */
export type FilesystemChange = {
    /**
     * The path.
     */
    Path: string;
    /**
     * How it changed.
     */
    Kind: ChangeType;
};

/**
 * A saved state of a running container.
 */
export type Checkpoint = {
    /**
     * Name of the checkpoint.
     */
    Name: string;
};

/**
 * Where to save a container's state.
 */
export type CheckpointCreateRequest = {
    /**
     * Name for the checkpoint.
     */
    CheckpointID: string;
    /**
     * Directory on the engine's host; the engine's own when empty.
     */
    CheckpointDir?: string;
    /**
     * Stop the container once its state is saved.
     */
    Exit?: boolean;
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
     * Rows and columns of the terminal at the start.
     */
    ConsoleSize?: [
        number,
        number
    ] | null;
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
 * ID of what was created.
 */
export type IdResponse = {
    /**
     * ID of the new object.
     */
    Id: string;
};

/**
 * One run of a health check.
 */
export type HealthcheckResult = {
    /**
     * When it began.
     */
    Start: string;
    /**
     * When it ended.
     */
    End: string;
    /**
     * 0 healthy, 1 unhealthy, others an error of the check itself.
     */
    ExitCode: number;
    /**
     * What it printed, cut off at 4 KiB.
     */
    Output: string;
};

/**
 * Result of a health check.
 */
export type Health = {
    /**
     * `none`, `starting`, `healthy` or `unhealthy`.
     */
    Status: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
    /**
     * Failed checks in a row.
     */
    FailingStreak: number;
    /**
     * The last results, five at most, oldest first; null before the first.
     */
    Log: Array<HealthcheckResult> | null;
};

/**
 * What a container is doing.
 */
export type ContainerState = {
    /**
     * `created`, `running`, `paused`, `restarting`, `removing`, `exited` or `dead`.
     */
    Status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead' | (string & {});
    /**
     * It runs; also true while paused, or while waiting for a restart.
     */
    Running: boolean;
    /**
     * It is paused.
     */
    Paused: boolean;
    /**
     * The restart policy is about to start it again.
     */
    Restarting: boolean;
    /**
     * A process of it was killed because the memory limit was reached.
     */
    OOMKilled: boolean;
    /**
     * It could not be removed whole.
     */
    Dead: boolean;
    /**
     * Process ID on the host; 0 when it does not run.
     */
    Pid: number;
    /**
     * Exit code of the last run; 0 before and during the first.
     */
    ExitCode: number;
    /**
     * Why it could not be started; empty when it could.
     */
    Error: string;
    /**
     * Last start; `0001-01-01T00:00:00Z` before the first.
     */
    StartedAt: string;
    /**
     * Last end; `0001-01-01T00:00:00Z` before the first.
     */
    FinishedAt: string;
    /**
     * Result of the health check; absent without one.
     */
    Health?: Health;
};

/**
 * What the storage driver keeps about an image or a container.
 */
export type DriverData = {
    /**
     * Name of the storage driver, such as `overlay2`.
     */
    Name: string;
    /**
     * The driver's own values, mostly directories on the host.
     */
    Data: {
        [key: string]: string;
    } | null;
};

/**
 * An IP address with the length of its prefix.
 */
export type Address = {
    /**
     * The address.
     */
    Addr?: string;
    /**
     * Length of the network prefix in bits.
     */
    PrefixLen?: number;
};

/**
 * Networks and ports of a container.
 */
export type NetworkSettings = {
    /**
     * Name of the default bridge's interface; empty since API 1.26 mostly.
     */
    Bridge?: string;
    /**
     * ID of its network name space; empty when it does not run.
     */
    SandboxID: string;
    /**
     * It reaches its own published ports through the bridge; until API 1.51.
     */
    HairpinMode?: boolean;
    /**
     * Link-local IPv6 address; until API 1.51.
     */
    LinkLocalIPv6Address?: string;
    /**
     * Prefix length of that address; until API 1.51.
     */
    LinkLocalIPv6PrefixLen?: number;
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
    SecondaryIPAddresses?: Array<Address> | null;
    /**
     * More IPv6 addresses; until API 1.51.
     */
    SecondaryIPv6Addresses?: Array<Address> | null;
    /**
     * Endpoint on the default bridge; until API 1.51.
     */
    EndpointID?: string;
    /**
     * Gateway on the default bridge; until API 1.51.
     */
    Gateway?: string;
    /**
     * IPv6 address on the default bridge; until API 1.51.
     */
    GlobalIPv6Address?: string;
    /**
     * Prefix length of that address; until API 1.51.
     */
    GlobalIPv6PrefixLen?: number;
    /**
     * IPv4 address on the default bridge; until API 1.51.
     */
    IPAddress?: string;
    /**
     * Prefix length of that address; until API 1.51.
     */
    IPPrefixLen?: number;
    /**
     * IPv6 gateway on the default bridge; until API 1.51.
     */
    IPv6Gateway?: string;
    /**
     * MAC address on the default bridge; until API 1.51.
     */
    MacAddress?: string;
    /**
     * Endpoints by network name.
     */
    Networks: {
        [key: string]: ContainerEndpoint;
    };
};

/**
 * A snapshot of the containerd image store.
 */
export type RootFsStorageSnapshot = {
    /**
     * Name of the snapshotter.
     */
    Name?: string;
};

/**
 * Where the root file system is.
 */
export type RootFsStorage = {
    /**
     * The snapshot that holds it.
     */
    Snapshot?: RootFsStorageSnapshot;
};

/**
 * Where a container's files are, with the containerd image store.
 */
export type Storage = {
    /**
     * Its root file system.
     */
    RootFS?: RootFsStorage;
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
 * Processes and threads; empty object where they are not counted.
 */
export type ContainerPidsStats = {
    /**
     * How many there are.
     */
    current?: Int64;
    /**
     * How many there may be; 2^64-1 where there is no limit.
     */
    limit?: Int64;
};

/**
 * One counter of one block device.
 */
export type ContainerBlkioStatEntry = {
    /**
     * Major number of the device.
     */
    major: Int64;
    /**
     * Minor number of the device.
     */
    minor: Int64;
    /**
     * Kind of operation, such as `read` or `write`; case differs with the version of control groups.
     */
    op: string;
    /**
     * The count, or bytes.
     */
    value: Int64;
};

/**
 * Block device counters. With control groups v2 only the first list is filled; the others are null.
 */
export type ContainerBlkioStats = {
    /**
     * Bytes moved, per device and operation.
     */
    io_service_bytes_recursive: Array<ContainerBlkioStatEntry> | null;
    /**
     * Operations finished.
     */
    io_serviced_recursive: Array<ContainerBlkioStatEntry> | null;
    /**
     * Operations waiting.
     */
    io_queue_recursive: Array<ContainerBlkioStatEntry> | null;
    /**
     * Nanoseconds spent on operations.
     */
    io_service_time_recursive: Array<ContainerBlkioStatEntry> | null;
    /**
     * Nanoseconds operations have waited.
     */
    io_wait_time_recursive: Array<ContainerBlkioStatEntry> | null;
    /**
     * Operations merged into others.
     */
    io_merged_recursive: Array<ContainerBlkioStatEntry> | null;
    /**
     * Milliseconds the device was busy.
     */
    io_time_recursive: Array<ContainerBlkioStatEntry> | null;
    /**
     * Sectors moved.
     */
    sectors_recursive: Array<ContainerBlkioStatEntry> | null;
};

/**
 * Storage counters (Windows); an empty object on Linux.
 */
export type ContainerStorageStats = {
    /**
     * Read operations.
     */
    read_count_normalized?: Int64;
    /**
     * Bytes read.
     */
    read_size_bytes?: Int64;
    /**
     * Write operations.
     */
    write_count_normalized?: Int64;
    /**
     * Bytes written.
     */
    write_size_bytes?: Int64;
};

/**
 * Processor time, in nanoseconds (Linux) or 100 nanoseconds (Windows).
 */
export type ContainerCpuUsage = {
    /**
     * All of it.
     */
    total_usage: Int64;
    /**
     * Per processor; only with control groups v1.
     */
    percpu_usage?: Array<Int64>;
    /**
     * In the kernel.
     */
    usage_in_kernelmode: Int64;
    /**
     * In user space.
     */
    usage_in_usermode: Int64;
};

/**
 * How the processor limit held the container back.
 */
export type ContainerThrottlingData = {
    /**
     * Scheduling periods that have passed.
     */
    periods: Int64;
    /**
     * Of those, periods in which the limit was reached.
     */
    throttled_periods: Int64;
    /**
     * Nanoseconds it was held back.
     */
    throttled_time: Int64;
};

/**
 * Processor use at one moment.
 */
export type ContainerCpuStats = {
    /**
     * Time used by the container.
     */
    cpu_usage: ContainerCpuUsage;
    /**
     * Nanoseconds used by the whole host; Linux only.
     */
    system_cpu_usage?: Int64;
    /**
     * Processors the container may use.
     */
    online_cpus?: number;
    /**
     * How often the processor limit held the container back; Linux only.
     */
    throttling_data: ContainerThrottlingData;
};

/**
 * Memory at one moment, in bytes.
 */
export type ContainerMemoryStats = {
    /**
     * In use, page cache included.
     */
    usage?: Int64;
    /**
     * Most that was ever in use; control groups v1 only.
     */
    max_usage?: Int64;
    /**
     * The kernel's detailed counters; their names differ between control groups v1 and v2.
     */
    stats?: {
        [key: string]: Int64 | null;
    };
    /**
     * How often the limit was hit; control groups v1 only.
     */
    failcnt?: Int64;
    /**
     * Limit, or the host's memory where there is none.
     */
    limit?: Int64;
    /**
     * Committed (Windows).
     */
    commitbytes?: Int64;
    /**
     * Most that was ever committed (Windows).
     */
    commitpeakbytes?: Int64;
    /**
     * Private working set (Windows).
     */
    privateworkingset?: Int64;
};

/**
 * Counters of one network interface since the container started.
 */
export type ContainerNetworkStats = {
    /**
     * Bytes received.
     */
    rx_bytes: Int64;
    /**
     * Packets received.
     */
    rx_packets: Int64;
    /**
     * Receive errors; always 0 on Windows.
     */
    rx_errors: Int64;
    /**
     * Packets dropped on receiving.
     */
    rx_dropped: Int64;
    /**
     * Bytes sent.
     */
    tx_bytes: Int64;
    /**
     * Packets sent.
     */
    tx_packets: Int64;
    /**
     * Send errors; always 0 on Windows.
     */
    tx_errors: Int64;
    /**
     * Packets dropped on sending.
     */
    tx_dropped: Int64;
    /**
     * ID of the endpoint (Windows).
     */
    endpoint_id?: string;
    /**
     * ID of the instance (Windows).
     */
    instance_id?: string;
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
    /**
     * `linux` or `windows`.
     */
    os_type?: string;
};

/**
 * Processes in a container, as `ps` on the host prints them.
 */
export type ContainerTopResponse = {
    /**
     * Heads of the columns.
     */
    Titles: Array<string>;
    /**
     * One row of columns a process; null when there is none.
     */
    Processes: Array<Array<string>> | null;
};

/**
 * The update was made.
 */
export type ContainerUpdateResponse = {
    /**
     * What was asked for and could not be had; null when there is nothing.
     */
    Warnings: Array<string> | null;
};

/**
 * Why waiting failed although the status was 200.
 */
export type ContainerWaitExitError = {
    /**
     * Text for the user.
     */
    Message?: string;
};

/**
 * How a container ended.
 */
export type ContainerWaitResponse = {
    /**
     * Its exit code.
     */
    StatusCode: number;
    /**
     * Why waiting failed; absent or null when it did not.
     */
    Error?: ContainerWaitExitError | null;
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
 * The process of an exec.
 */
export type ProcessConfig = {
    /**
     * It has all capabilities.
     */
    privileged?: boolean;
    /**
     * User it runs as; absent for the container's.
     */
    user?: string;
    /**
     * It has a terminal.
     */
    tty: boolean;
    /**
     * Program.
     */
    entrypoint: string;
    /**
     * Its arguments.
     */
    arguments: Array<string> | null;
};

/**
 * State of an exec.
 */
export type ExecInspectResponse = {
    /**
     * It is over and may be forgotten.
     */
    CanRemove: boolean;
    /**
     * Keys that detach from it.
     */
    DetachKeys: string | null;
    /**
     * ID of the exec.
     */
    ID: string;
    /**
     * It runs.
     */
    Running: boolean;
    /**
     * Its exit code; null until it has ended.
     */
    ExitCode: number | null;
    /**
     * What runs.
     */
    ProcessConfig: ProcessConfig;
    /**
     * Its standard input is attached.
     */
    OpenStdin: boolean;
    /**
     * Its standard error is attached.
     */
    OpenStderr: boolean;
    /**
     * Its standard output is attached.
     */
    OpenStdout: boolean;
    /**
     * Container it runs in.
     */
    ContainerID: string;
    /**
     * Process ID on the host; 0 before its start and after its end.
     */
    Pid: number;
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
    /**
     * Rows and columns of the terminal at the start.
     */
    ConsoleSize?: [
        number,
        number
    ] | null;
};

/**
 * One line of a pull's progress.
 */
export type CreateImageInfo = {
    /**
     * Why the pull failed; the last line then. The status stays 200.
     */
    error?: string | null;
    /**
     * What is being done.
     */
    status?: string;
    /**
     * Progress bar drawn for a terminal; until API 1.47.
     */
    progress?: string | null;
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
    /**
     * Made before then: a time stamp, or a Go duration before now.
     */
    until?: FilterValues;
};

/**
 * Who vouches for a time.
 */
export type SignatureTimestampType = 'Tlog' | 'TimestampAuthority' | (string & {});

/**
 * A proof of when something was signed.
 */
export type SignatureTimestamp = {
    /**
     * Who vouches for it.
     */
    Type: SignatureTimestampType;
    /**
     * Where that is.
     */
    URI: string;
    /**
     * When it was signed.
     */
    Timestamp: string;
};

/**
 * A signer the engine knows by name.
 */
export type KnownSignerIdentity = 'DHI' | (string & {});

/**
 * What a signing certificate says of its holder.
 */
export type SignerIdentity = {
    /**
     * Who issued the certificate.
     */
    CertificateIssuer: string;
    /**
     * Identity of the signer.
     */
    SubjectAlternativeName: string;
    /**
     * Identity provider that vouched for the signer.
     */
    Issuer?: string;
    /**
     * Build instructions that signed.
     */
    BuildSignerURI?: string;
    /**
     * Digest of those instructions.
     */
    BuildSignerDigest?: string;
    /**
     * Whether the build ran on hosted or own machines.
     */
    RunnerEnvironment?: string;
    /**
     * Repository of the source.
     */
    SourceRepositoryURI?: string;
    /**
     * Commit of the source.
     */
    SourceRepositoryDigest?: string;
    /**
     * Branch or tag of the source.
     */
    SourceRepositoryRef?: string;
    /**
     * Fixed ID of the repository.
     */
    SourceRepositoryIdentifier?: string;
    /**
     * Owner of the repository.
     */
    SourceRepositoryOwnerURI?: string;
    /**
     * Fixed ID of that owner.
     */
    SourceRepositoryOwnerIdentifier?: string;
    /**
     * Build configuration.
     */
    BuildConfigURI?: string;
    /**
     * Digest of that configuration.
     */
    BuildConfigDigest?: string;
    /**
     * What started the build.
     */
    BuildTrigger?: string;
    /**
     * The run that built it.
     */
    RunInvocationURI?: string;
    /**
     * Whether the repository was public then.
     */
    SourceRepositoryVisibilityAtSigning?: string;
};

/**
 * Form of a signature.
 */
export type SignatureType = 'bundle-v0.3' | 'simplesigning-v1' | (string & {});

/**
 * A signature of an image.
 */
export type SignatureIdentity = {
    /**
     * Who signed, for the user.
     */
    Name?: string;
    /**
     * Proofs of when it was signed.
     */
    Timestamps?: Array<SignatureTimestamp>;
    /**
     * Signer the engine knows by name.
     */
    KnownSigner?: KnownSignerIdentity;
    /**
     * Reference the signature was found under.
     */
    DockerReference?: string;
    /**
     * The certificate's statements.
     */
    Signer?: SignerIdentity;
    /**
     * Form of the signature.
     */
    SignatureType?: SignatureType;
    /**
     * Why it could not be checked.
     */
    Error?: string;
    /**
     * What is doubtful about it.
     */
    Warnings?: Array<string>;
};

/**
 * Where an image was pulled from.
 */
export type PullIdentity = {
    /**
     * Repository it came from.
     */
    Repository?: string;
};

/**
 * How an image was built on this engine.
 */
export type BuildIdentity = {
    /**
     * Reference of the build.
     */
    Ref?: string;
    /**
     * When it was created.
     */
    CreatedAt: string;
};

/**
 * What is known of an image's origin.
 */
export type Identity = {
    /**
     * Signatures that were checked.
     */
    Signature?: Array<SignatureIdentity>;
    /**
     * Where it was pulled from.
     */
    Pull?: Array<PullIdentity>;
    /**
     * How it was built here.
     */
    Build?: Array<BuildIdentity>;
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
        /**
         * What is known of its origin.
         */
        Identity?: Identity | null;
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
 * Which images to delete.
 */
export type ImagePruneFilters = {
    /**
     * `true` (default): only images without a name; `false`: every image no container uses.
     */
    dangling?: FilterValues;
    /**
     * Made before then: a time stamp, or a Go duration before now.
     */
    until?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * `key` or `key=value`; none of them may be there.
     */
    'label!'?: FilterValues;
};

/**
 * One thing that deleting an image did; one of the two keys.
 */
export type ImageDeleteResponseItem = {
    /**
     * Name that was taken away.
     */
    Untagged?: string;
    /**
     * ID of the image or layer that was deleted.
     */
    Deleted?: string;
};

/**
 * What pruning images deleted.
 */
export type ImagePruneReport = {
    /**
     * What was untagged and deleted; null when there is nothing.
     */
    ImagesDeleted: Array<ImageDeleteResponseItem> | null;
    /**
     * Bytes freed.
     */
    SpaceReclaimed: Int64;
};

/**
 * Which results to show.
 */
export type ImageSearchFilters = {
    /**
     * `true` or `false`: built automatically; nothing is any more.
     */
    'is-automated'?: FilterValues;
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
 * An image on Docker Hub.
 */
export type ImageSearchResult = {
    /**
     * What it is, in short; may be empty.
     */
    description: string;
    /**
     * It is one of the official images.
     */
    is_official: boolean;
    /**
     * Docker Hub built it from its source; always false on engines since API 1.44.
     */
    is_automated: boolean;
    /**
     * Its name, without a tag.
     */
    name: string;
    /**
     * Stars that users gave it.
     */
    star_count: number;
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
 * One layer of an image.
 */
export type ImageHistoryResponseItem = {
    /**
     * ID of the image that ends here; `<missing>` where it is not known.
     */
    Id: string;
    /**
     * When it was made, seconds since 1970.
     */
    Created: number;
    /**
     * Build instruction that made it.
     */
    CreatedBy: string;
    /**
     * Names of the image that ends here.
     */
    Tags: Array<string> | null;
    /**
     * Bytes it adds.
     */
    Size: number;
    /**
     * Note of whoever made it.
     */
    Comment: string;
};

/**
 * What containers of the image run by default, and other settings of the image.
 */
export type ImageConfig = {
    /**
     * Always empty; until API 1.49.
     */
    Hostname?: string;
    /**
     * Always empty; until API 1.49.
     */
    Domainname?: string;
    /**
     * User, or `user:group`, by name or number.
     */
    User?: string;
    /**
     * Always false; until API 1.49.
     */
    AttachStdin?: boolean;
    /**
     * Always false; until API 1.49.
     */
    AttachStdout?: boolean;
    /**
     * Always false; until API 1.49.
     */
    AttachStderr?: boolean;
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
    Tty?: boolean;
    /**
     * Always false; until API 1.49.
     */
    OpenStdin?: boolean;
    /**
     * Always false; until API 1.49.
     */
    StdinOnce?: boolean;
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
    Image?: string;
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
    Parent?: string;
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
    DockerVersion?: string;
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
     * Why the push failed; the last line then. The status stays 200.
     */
    error?: string | null;
    /**
     * What is being done.
     */
    status?: string;
    /**
     * Progress bar drawn for a terminal; until API 1.47.
     */
    progress?: string | null;
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
 * Which networks to list.
 */
export type NetworkListFilters = {
    /**
     * Name of the driver.
     */
    driver?: FilterValues;
    /**
     * ID or the beginning of one.
     */
    id?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Name or a part of it.
     */
    name?: FilterValues;
    /**
     * `builtin` or `custom`.
     */
    type?: FilterValues;
    /**
     * `local`, `global` or `swarm`.
     */
    scope?: FilterValues;
    /**
     * `true` or `false`: not used by any container.
     */
    dangling?: FilterValues;
};

/**
 * One subnet.
 */
export type IpamConfig = {
    /**
     * The subnet in CIDR notation.
     */
    Subnet?: string;
    /**
     * Part of it that containers' addresses are taken from.
     */
    IPRange?: string;
    /**
     * Address of the gateway.
     */
    Gateway?: string;
    /**
     * Addresses the driver keeps for other hosts, by name.
     */
    AuxiliaryAddresses?: {
        [key: string]: string;
    };
};

/**
 * How a network manages its addresses.
 */
export type Ipam = {
    /**
     * Driver of the address management; `default` where none is named.
     */
    Driver?: string;
    /**
     * Its subnets.
     */
    Config?: Array<IpamConfig> | null;
    /**
     * Options for that driver, by name.
     */
    Options?: {
        [key: string]: string;
    } | null;
};

/**
 * Another network whose settings are used.
 */
export type ConfigReference = {
    /**
     * Name of that network; empty for none.
     */
    Network?: string;
};

/**
 * A host that takes part in an overlay.
 */
export type PeerInfo = {
    /**
     * Name of the host.
     */
    Name: string;
    /**
     * Its address.
     */
    IP: string;
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
    /**
     * It has IPv4 addresses.
     */
    EnableIPv4?: boolean;
};

/**
 * A container's endpoint, as a network shows it.
 */
export type EndpointResource = {
    /**
     * Name of the container.
     */
    Name: string;
    /**
     * ID of the endpoint.
     */
    EndpointID: string;
    /**
     * MAC address.
     */
    MacAddress: string;
    /**
     * IPv4 address with prefix length; empty for none.
     */
    IPv4Address: string;
    /**
     * IPv6 address with prefix length; empty for none.
     */
    IPv6Address: string;
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
     * Give it IPv4 addresses; true by default.
     */
    EnableIPv4?: boolean;
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
 * The network that was created.
 */
export type NetworkCreateResponse = {
    /**
     * ID of the network.
     */
    Id: string;
    /**
     * What was asked for and could not be had; empty otherwise.
     */
    Warning: string;
};

/**
 * Which unused networks to delete.
 */
export type NetworkPruneFilters = {
    /**
     * Created before then: a time stamp, or a Go duration before now.
     */
    until?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * `key` or `key=value`; none of them may be there.
     */
    'label!'?: FilterValues;
};

/**
 * What pruning networks deleted.
 */
export type NetworkPruneReport = {
    /**
     * Names of the deleted networks; null when there are none.
     */
    NetworksDeleted: Array<string> | null;
};

/**
 * A Swarm service on a network.
 */
export type NetworkService = {
    /**
     * Virtual address; empty for none.
     */
    VIP: string;
    /**
     * Published ports.
     */
    Ports: Array<string> | null;
    /**
     * Index of the load balancer on this engine.
     */
    LocalLBIndex: number;
    /**
     * Its tasks on the network.
     */
    Tasks: Array<{
        /**
         * Name of the task.
         */
        Name: string;
        /**
         * ID of its endpoint.
         */
        EndpointID: string;
        /**
         * IP address of its endpoint.
         */
        EndpointIP: string;
        /**
         * More about it, by name.
         */
        Info: {
            [key: string]: string;
        } | null;
    }> | null;
};

/**
 * Use of a subnet.
 */
export type SubnetStatus = {
    /**
     * Addresses in use or kept back.
     */
    IPsInUse: Int64;
    /**
     * Addresses that can still be given out.
     */
    DynamicIPsAvailable: Int64;
};

/**
 * Use of a network's addresses.
 */
export type IpamStatus = {
    /**
     * Use by subnet.
     */
    Subnets?: {
        [key: string]: SubnetStatus;
    };
};

/**
 * What a network's parts tell.
 */
export type NetworkStatus = {
    /**
     * Use of its addresses.
     */
    IPAM: IpamStatus;
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
 * A container to disconnect.
 */
export type NetworkDisconnectRequest = {
    /**
     * Name or ID of the container.
     */
    Container: string;
    /**
     * Forget the endpoint although the container cannot be reached.
     */
    Force?: boolean;
};

/**
 * Which nodes to list.
 */
export type NodeListFilters = {
    /**
     * ID or the beginning of one.
     */
    id?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * `accepted` or `pending`.
     */
    membership?: FilterValues;
    /**
     * Name or a part of it.
     */
    name?: FilterValues;
    /**
     * `manager` or `worker`.
     */
    role?: FilterValues;
    /**
     * Label of the node: `key` or `key=value`.
     */
    'node.label'?: FilterValues;
};

/**
 * A Swarm node as asked for.
 */
export type NodeSpec = {
    /**
     * Name of the node.
     */
    Name?: string;
    /**
     * Labels of the object.
     */
    Labels?: {
        [key: string]: string;
    } | null;
    /**
     * `worker` or `manager`.
     */
    Role?: 'worker' | 'manager' | (string & {});
    /**
     * `active`, `pause` (no new tasks) or `drain` (no tasks at all).
     */
    Availability?: 'active' | 'pause' | 'drain' | (string & {});
};

/**
 * A platform.
 */
export type Platform = {
    /**
     * Processor.
     */
    Architecture?: string;
    /**
     * Operating system.
     */
    OS?: string;
};

/**
 * Resources the user declares, such as GPUs.
 */
export type GenericResources = Array<{
    /**
     * One that has a name.
     */
    NamedResourceSpec?: {
        /**
         * Kind of resource.
         */
        Kind?: string;
        /**
         * Name of this one.
         */
        Value?: string;
    };
    /**
     * A number of alike ones.
     */
    DiscreteResourceSpec?: {
        /**
         * Kind of resource.
         */
        Kind?: string;
        /**
         * How many.
         */
        Value?: number;
    };
}>;

/**
 * An amount of resources.
 */
export type ResourceObject = {
    /**
     * Processors in thousand-millionths.
     */
    NanoCPUs?: number;
    /**
     * Bytes of memory.
     */
    MemoryBytes?: number;
    /**
     * Resources the user declares.
     */
    GenericResources?: GenericResources;
};

/**
 * The engine of a Swarm node.
 */
export type EngineDescription = {
    /**
     * Version of the engine.
     */
    EngineVersion: string;
    /**
     * Labels of the engine.
     */
    Labels?: {
        [key: string]: string;
    };
    /**
     * Its plugins.
     */
    Plugins?: Array<{
        /**
         * What it does: `Volume`, `Network`, `Log` or `Authorization`.
         */
        Type?: string;
        /**
         * Name of the plugin.
         */
        Name?: string;
    }>;
};

/**
 * Certificates a node trusts and has.
 */
export type TlsInfo = {
    /**
     * Root certificates in PEM.
     */
    TrustRoot: string;
    /**
     * Subject of the issuer in base64 of DER.
     */
    CertIssuerSubject: string;
    /**
     * Public key of the issuer in base64 of DER.
     */
    CertIssuerPublicKey: string;
};

/**
 * What a Swarm node is.
 */
export type NodeDescription = {
    /**
     * Name of the host.
     */
    Hostname: string;
    /**
     * Its platform.
     */
    Platform: Platform;
    /**
     * What it has.
     */
    Resources: ResourceObject;
    /**
     * Its engine.
     */
    Engine: EngineDescription;
    /**
     * Certificates it trusts and has.
     */
    TLSInfo: TlsInfo;
    /**
     * Storage plugins on the node.
     */
    CSIInfo?: Array<{
        [key: string]: unknown;
    }>;
};

/**
 * State of a Swarm node.
 */
export type NodeState = 'unknown' | 'down' | 'ready' | 'disconnected' | (string & {});

/**
 * State of a Swarm node with its address.
 */
export type NodeStatus = {
    /**
     * What it is doing.
     */
    State: NodeState;
    /**
     * Why, for the user.
     */
    Message?: string;
    /**
     * IP address of the node.
     */
    Addr?: string;
};

/**
 * Whether the other managers reach a manager.
 */
export type Reachability = 'unknown' | 'unreachable' | 'reachable' | (string & {});

/**
 * The manager on a Swarm node; absent on workers.
 */
export type ManagerStatus = {
    /**
     * It leads the others; absent when not.
     */
    Leader?: boolean;
    /**
     * Whether the others reach it.
     */
    Reachability?: Reachability;
    /**
     * Where managers reach it.
     */
    Addr?: string;
};

/**
 * A node of a Swarm.
 */
export type Node = {
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
    Spec: NodeSpec;
    /**
     * What the node is.
     */
    Description: NodeDescription;
    /**
     * What it is doing.
     */
    Status: NodeStatus;
    /**
     * Its manager; absent on workers.
     */
    ManagerStatus?: ManagerStatus;
};

/**
 * Which plugins to list.
 */
export type PluginListFilters = {
    /**
     * What it does, such as `volumedriver`.
     */
    capability?: FilterValues;
    /**
     * `true` or `false`.
     */
    enabled?: FilterValues;
};

/**
 * A mount of a plugin.
 */
export type PluginMount = {
    /**
     * Name of the setting.
     */
    Name: string;
    /**
     * What it is for.
     */
    Description: string;
    /**
     * What of it a user may change.
     */
    Settable: Array<string> | null;
    /**
     * Path on the host.
     */
    Source: string | null;
    /**
     * Path in the plugin.
     */
    Destination: string;
    /**
     * Kind of mount.
     */
    Type: string;
    /**
     * Mount options.
     */
    Options: Array<string> | null;
};

/**
 * A device of a plugin.
 */
export type PluginDevice = {
    /**
     * Name of the setting.
     */
    Name: string;
    /**
     * What it is for.
     */
    Description: string;
    /**
     * What of it a user may change.
     */
    Settable: Array<string> | null;
    /**
     * Device on the host.
     */
    Path: string | null;
};

/**
 * An environment variable of a plugin.
 */
export type PluginEnv = {
    /**
     * Name of the variable.
     */
    Name: string;
    /**
     * What it means.
     */
    Description: string;
    /**
     * What of it a user may change.
     */
    Settable: Array<string> | null;
    /**
     * Its value.
     */
    Value: string | null;
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
        IpcHost?: boolean;
        /**
         * It sees the host's processes.
         */
        PidHost?: boolean;
    };
    /**
     * Where it was pulled from.
     */
    PluginReference?: string;
};

/**
 * A privilege that a plugin asks the user for.
 */
export type PluginPrivilege = {
    /**
     * Kind of privilege, such as `network` or `mount`.
     */
    Name?: string;
    /**
     * What it means.
     */
    Description?: string;
    /**
     * What is asked for.
     */
    Value?: Array<string> | null;
};

/**
 * Which secrets to list.
 */
export type SecretListFilters = {
    /**
     * Exact names.
     */
    names?: FilterValues;
    /**
     * ID or the beginning of one.
     */
    id?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Name or a part of it.
     */
    name?: FilterValues;
};

/**
 * A secret as asked for.
 */
export type SecretSpec = {
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
     * The data in standard base64, 500 KiB at most; only in requests.
     */
    Data?: string;
    /**
     * Driver that fetches the data; absent where the swarm keeps it.
     */
    Driver?: Driver;
    /**
     * Template driver that expands the data; `golang` or none.
     */
    Templating?: Driver;
};

/**
 * A secret of a Swarm.
 */
export type Secret = {
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
     * What was asked for; never the data.
     */
    Spec: SecretSpec;
};

/**
 * ID of what was created.
 */
export type SecretCreateResponse = {
    /**
     * ID of the new secret.
     */
    ID: string;
};

/**
 * Which services to list.
 */
export type ServiceListFilters = {
    /**
     * ID or the beginning of one.
     */
    id?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Name or a part of it.
     */
    name?: FilterValues;
    /**
     * `replicated`, `global`, `replicated-job` or `global-job`.
     */
    mode?: FilterValues;
    /**
     * `container` or `plugin`.
     */
    runtime?: FilterValues;
};

/**
 * Limits of a task.
 */
export type Limit = {
    /**
     * Processors in thousand-millionths.
     */
    NanoCPUs?: number;
    /**
     * Bytes of memory.
     */
    MemoryBytes?: number;
    /**
     * Processes and threads; 0 for no limit.
     */
    Pids?: number;
};

/**
 * A network that tasks join.
 */
export type NetworkAttachmentConfig = {
    /**
     * Name or ID of the network.
     */
    Target?: string;
    /**
     * More names for the tasks on it.
     */
    Aliases?: Array<string>;
    /**
     * Options for the network driver, by name.
     */
    DriverOpts?: {
        [key: string]: string;
    };
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
            /**
             * Which system calls it may use.
             */
            Seccomp?: {
                /**
                 * `default`, `unconfined` or `custom`.
                 */
                Mode?: 'default' | 'unconfined' | 'custom' | (string & {});
                /**
                 * Profile in base64, for `custom`.
                 */
                Profile?: string;
            };
            /**
             * AppArmor.
             */
            AppArmor?: {
                /**
                 * `default` or `disabled`.
                 */
                Mode?: 'default' | 'disabled' | (string & {});
            };
            /**
             * It cannot gain privileges.
             */
            NoNewPrivileges?: boolean;
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
        /**
         * -1000 … 1000: how readily the kernel kills it.
         */
        OomScoreAdj?: number;
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
        /**
         * Bytes of swap; -1 for no limit.
         */
        SwapBytes?: number | null;
        /**
         * 0 … 100: how readily the kernel swaps it out; -1 for the kernel's default.
         */
        MemorySwappiness?: number | null;
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
 * A port of a service.
 */
export type EndpointPortConfig = {
    /**
     * Name for it.
     */
    Name?: string;
    /**
     * `tcp`, `udp` or `sctp`.
     */
    Protocol?: 'tcp' | 'udp' | 'sctp' | (string & {});
    /**
     * Port in the containers.
     */
    TargetPort?: number;
    /**
     * Port of the hosts; 0 for a free one.
     */
    PublishedPort?: number;
    /**
     * `ingress`: on every node; `host`: where a task runs.
     */
    PublishMode?: 'ingress' | 'host' | (string & {});
};

/**
 * How a service is reached.
 */
export type EndpointSpec = {
    /**
     * `vip`: one virtual address; `dnsrr`: the tasks' addresses in turn.
     */
    Mode?: 'vip' | 'dnsrr' | (string & {});
    /**
     * Published ports.
     */
    Ports?: Array<EndpointPortConfig>;
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
 * The service that was created.
 */
export type ServiceCreateResponse = {
    /**
     * ID of the service.
     */
    ID?: string;
    /**
     * What is doubtful, such as an image that was not found.
     */
    Warnings?: Array<string> | null;
};

/**
 * The update was accepted.
 */
export type ServiceUpdateResponse = {
    /**
     * What is doubtful; null when nothing is.
     */
    Warnings: Array<string> | null;
};

/**
 * A Swarm as asked for.
 */
export type SwarmSpec = {
    /**
     * `default`.
     */
    Name?: string;
    /**
     * Labels of the object.
     */
    Labels?: {
        [key: string]: string;
    } | null;
    /**
     * How tasks are kept.
     */
    Orchestration?: {
        /**
         * Old tasks kept for each slot.
         */
        TaskHistoryRetentionLimit?: number;
    } | null;
    /**
     * How managers agree.
     */
    Raft?: {
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
    Dispatcher?: {
        /**
         * Nanoseconds between reports.
         */
        HeartbeatPeriod?: number;
    } | null;
    /**
     * The certificate authority.
     */
    CAConfig?: {
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
     * Encryption of what managers keep.
     */
    EncryptionConfig?: {
        /**
         * A manager that starts again needs the unlock key.
         */
        AutoLockManagers?: boolean;
    };
    /**
     * Defaults of tasks.
     */
    TaskDefaults?: {
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
    TLSInfo?: TlsInfo;
    /**
     * The root certificate is being changed.
     */
    RootRotationInProgress?: boolean;
    /**
     * Address ranges that overlay networks are cut from.
     */
    DefaultAddrPool?: Array<string> | null;
    /**
     * Prefix length of the networks cut from them.
     */
    SubnetSize?: number;
    /**
     * UDP port for traffic of containers.
     */
    DataPathPort?: number;
};

/**
 * Tokens with which nodes join a Swarm; treat them as passwords.
 */
export type JoinTokens = {
    /**
     * To join as a worker.
     */
    Worker: string;
    /**
     * To join as a manager.
     */
    Manager: string;
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
 * A Swarm to begin.
 */
export type SwarmInitRequest = {
    /**
     * Address managers listen on: `address or interface:port`.
     */
    ListenAddr?: string;
    /**
     * Address told to other nodes.
     */
    AdvertiseAddr?: string;
    /**
     * Address for traffic of containers.
     */
    DataPathAddr?: string;
    /**
     * UDP port for that traffic; 4789 by default.
     */
    DataPathPort?: number;
    /**
     * Address ranges that overlay networks are cut from.
     */
    DefaultAddrPool?: Array<string>;
    /**
     * Begin anew from this manager's state.
     */
    ForceNewCluster?: boolean;
    /**
     * Prefix length of the networks cut from them; 24 by default.
     */
    SubnetSize?: number;
    /**
     * The Swarm.
     */
    Spec?: SwarmSpec;
};

/**
 * A Swarm to join.
 */
export type SwarmJoinRequest = {
    /**
     * Address a manager listens on: `address or interface:port`.
     */
    ListenAddr?: string;
    /**
     * Address told to other nodes.
     */
    AdvertiseAddr?: string;
    /**
     * Address for traffic of containers.
     */
    DataPathAddr?: string;
    /**
     * Managers to ask.
     */
    RemoteAddrs?: Array<string>;
    /**
     * Token for a worker or for a manager.
     */
    JoinToken?: string;
};

/**
 * The key of a locked manager.
 */
export type SwarmUnlockRequest = {
    /**
     * The unlock key.
     */
    UnlockKey?: string;
};

/**
 * The key that managers are unlocked with.
 */
export type SwarmUnlockkeyResponse = {
    /**
     * The unlock key; empty where managers do not lock.
     */
    UnlockKey: string;
};

/**
 * Credentials for a registry.
 */
export type AuthConfig = {
    /**
     * Name of the user.
     */
    username?: string;
    /**
     * Password, or an access token in its place.
     */
    password?: string;
    /**
     * Read by no engine any more.
     */
    email?: string;
    /**
     * Registry they are for; Docker Hub when empty.
     */
    serveraddress?: string;
    /**
     * Base64 of `username:password`, as config.json keeps it.
     */
    auth?: string;
    /**
     * Token from `POST /auth`, in place of a password.
     */
    identitytoken?: string;
    /**
     * Bearer token sent to the registry as it is.
     */
    registrytoken?: string;
};

/**
 * Credentials were accepted.
 */
export type AuthResponse = {
    /**
     * Text for the user.
     */
    Status: string;
    /**
     * Token to use in place of the password from now on; empty when the registry gives none.
     */
    IdentityToken?: string;
};

/**
 * Which events to send. Values of one key are alternatives, except labels; every key must match.
 */
export type SystemEventsFilters = {
    /**
     * Name or ID of a container.
     */
    container?: FilterValues;
    /**
     * Name or ID of the engine.
     */
    daemon?: FilterValues;
    /**
     * Action, such as `start`.
     */
    event?: FilterValues;
    /**
     * Name or ID of an image; events of its containers too.
     */
    image?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Name or ID of a network.
     */
    network?: FilterValues;
    /**
     * Kind of object.
     */
    type?: FilterValues;
    /**
     * Name of a volume.
     */
    volume?: FilterValues;
    /**
     * Name or ID of a plugin.
     */
    plugin?: FilterValues;
    /**
     * `local` or `swarm`.
     */
    scope?: FilterValues;
    /**
     * Name or ID of a config.
     */
    config?: FilterValues;
    /**
     * ID of a Swarm node.
     */
    node?: FilterValues;
    /**
     * Name or ID of a secret.
     */
    secret?: FilterValues;
    /**
     * Name or ID of a service.
     */
    service?: FilterValues;
};

/**
 * What an event is about.
 */
export type EventActor = {
    /**
     * ID of the object.
     */
    ID: string;
    /**
     * Labels, name and other facts about it.
     */
    Attributes: {
        [key: string]: string;
    };
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
    /**
     * Action of container and image events; absent on others.
     */
    status?: string;
    /**
     * ID of the container or image; absent on other events.
     */
    id?: string;
    /**
     * Image of the container; absent on other events.
     */
    from?: string;
};

/**
 * Plugins by kind.
 */
export type PluginsInfo = {
    /**
     * Volume drivers.
     */
    Volume: Array<string> | null;
    /**
     * Network drivers.
     */
    Network: Array<string> | null;
    /**
     * Authorization plugins.
     */
    Authorization: Array<string> | null;
    /**
     * Logging drivers.
     */
    Log: Array<string> | null;
};

/**
 * A registry the engine knows.
 */
export type IndexInfo = {
    /**
     * Name of the registry.
     */
    Name: string;
    /**
     * Mirrors asked before it.
     */
    Mirrors: Array<string> | null;
    /**
     * It is reached by TLS with a checked certificate.
     */
    Secure: boolean;
    /**
     * It is Docker Hub.
     */
    Official: boolean;
};

/**
 * What the engine knows of registries.
 */
export type RegistryServiceConfig = {
    /**
     * Registries by address that get foreign layers too; until API 1.48.
     */
    AllowNondistributableArtifactsCIDRs?: Array<string> | null;
    /**
     * Such registries by name; until API 1.48.
     */
    AllowNondistributableArtifactsHostnames?: Array<string> | null;
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
     * What it tells of itself, by name.
     */
    status?: {
        [key: string]: string;
    };
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
 * The engine's part in a Swarm; empty on old engines.
 */
export type LocalNodeState = '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked' | (string & {});

/**
 * A manager of the Swarm.
 */
export type PeerNode = {
    /**
     * ID of the node.
     */
    NodeID: string;
    /**
     * Where it is reached.
     */
    Addr: string;
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
    /**
     * Commit the engine was made for; until API 1.48.
     */
    Expected?: string;
};

/**
 * The containerd that the engine uses.
 */
export type ContainerdInfo = {
    /**
     * Its socket.
     */
    Address?: string;
    /**
     * Its name spaces.
     */
    Namespaces: {
        /**
         * For containers.
         */
        Containers: string;
        /**
         * For plugins.
         */
        Plugins: string;
    };
};

/**
 * The engine's firewall.
 */
export type FirewallInfo = {
    /**
     * `iptables`, `nftables`, or with firewalld.
     */
    Driver: string;
    /**
     * More about it, as pairs.
     */
    Info?: Array<Array<string>>;
};

/**
 * A device the engine knows of.
 */
export type DeviceInfo = {
    /**
     * Driver that found it, such as `cdi`.
     */
    Source: string;
    /**
     * Name of the device.
     */
    ID: string;
};

/**
 * Node Resource Interface of the engine.
 */
export type NriInfo = {
    /**
     * What it tells, as pairs.
     */
    Info?: Array<Array<string>>;
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
     * What a cluster manager tells of its nodes, as pairs; engines send nothing or null.
     */
    SystemStatus?: Array<Array<string>>;
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
    BridgeNfIptables?: boolean;
    /**
     * Bridged IPv6 traffic passes the firewall; until API 1.50.
     */
    BridgeNfIp6tables?: boolean;
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
    Warnings?: Array<string> | null;
    /**
     * Kernel memory for TCP buffers can be limited.
     */
    KernelMemoryTCP?: boolean;
    /**
     * Processes can be limited.
     */
    PidsLimit?: boolean;
    /**
     * `1` or `2`.
     */
    CgroupVersion?: '1' | '2' | (string & {});
    /**
     * Version of the operating system.
     */
    OSVersion?: string;
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
    CDISpecDirs?: Array<string> | null;
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
    /**
     * Always `<not supported>`; engines of API 1.50 and later do not send it.
     */
    ExecutionDriver?: string;
};

/**
 * A place in the storage's topology.
 */
export type Topology = {
    /**
     * Its parts by name.
     */
    Segments?: {
        [key: string]: string;
    };
};

/**
 * A volume of the whole Swarm as asked for.
 */
export type ClusterVolumeSpec = {
    /**
     * Group of volumes that are alike, to be asked for as one.
     */
    Group?: string;
    /**
     * How it is used.
     */
    AccessMode?: {
        /**
         * `single` node or `multi`.
         */
        Scope?: 'single' | 'multi' | (string & {});
        /**
         * `none`, `readonly`, `onewriter` or `all`.
         */
        Sharing?: 'none' | 'readonly' | 'onewriter' | 'all' | (string & {});
        /**
         * Use it as a file system.
         */
        MountVolume?: {
            [key: string]: unknown;
        };
        /**
         * Secrets for the plugin.
         */
        Secrets?: Array<{
            /**
             * Name the plugin knows it by.
             */
            Key?: string;
            /**
             * Name or ID of the secret.
             */
            Secret?: string;
        }>;
        /**
         * Where it must be usable.
         */
        AccessibilityRequirements?: {
            /**
             * At least one of these.
             */
            Requisite?: Array<Topology>;
            /**
             * These first.
             */
            Preferred?: Array<Topology>;
        };
        /**
         * Its size.
         */
        CapacityRange?: {
            /**
             * Bytes at least.
             */
            RequiredBytes?: number;
            /**
             * Bytes at most.
             */
            LimitBytes?: number;
        };
        /**
         * `active`, `pause` or `drain`.
         */
        Availability?: 'active' | 'pause' | 'drain' | (string & {});
    };
};

/**
 * A volume of the whole Swarm, kept by a storage plugin.
 */
export type ClusterVolume = {
    /**
     * ID of the object.
     */
    ID: string;
    /**
     * Version of the object; an update names the one it changes.
     */
    Version?: ObjectVersion;
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
    Spec: ClusterVolumeSpec;
    /**
     * What its storage says of it.
     */
    Info?: {
        /**
         * Bytes it holds.
         */
        CapacityBytes?: number;
        /**
         * The plugin's own values, by name.
         */
        VolumeContext?: {
            [key: string]: string;
        };
        /**
         * ID the plugin knows it by.
         */
        VolumeID?: string;
        /**
         * Where it can be used.
         */
        AccessibleTopology?: Array<Topology>;
    };
    /**
     * Nodes it is published to.
     */
    PublishStatus?: Array<{
        /**
         * ID of the node.
         */
        NodeID?: string;
        /**
         * `pending-publish`, `published`, `pending-node-unpublish` or `pending-controller-unpublish`.
         */
        State?: 'pending-publish' | 'published' | 'pending-node-unpublish' | 'pending-controller-unpublish' | (string & {});
        /**
         * The plugin's own values, by name.
         */
        PublishContext?: {
            [key: string]: string;
        };
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
    /**
     * The Swarm's part of it; absent for other volumes.
     */
    ClusterVolume?: ClusterVolume;
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
 * Versions of an engine and of its parts.
 */
export type SystemVersion = {
    /**
     * The product.
     */
    Platform: {
        /**
         * Name of the product; may be empty.
         */
        Name: string;
    };
    /**
     * Parts of the engine.
     */
    Components: Array<{
        /**
         * Name, such as `Engine` or `containerd`.
         */
        Name: string;
        /**
         * Its version.
         */
        Version: string;
        /**
         * More about it, by name.
         */
        Details?: {
            [key: string]: string;
        };
    }>;
    /**
     * Version of the engine.
     */
    Version: string;
    /**
     * Newest API version it speaks.
     */
    ApiVersion: string;
    /**
     * Oldest API version it speaks.
     */
    MinAPIVersion: string;
    /**
     * Commit it was built from.
     */
    GitCommit: string;
    /**
     * Version of Go it was built with.
     */
    GoVersion: string;
    /**
     * Operating system.
     */
    Os: string;
    /**
     * Processor, as Go names it (`amd64`).
     */
    Arch: string;
    /**
     * Version of the kernel.
     */
    KernelVersion: string;
    /**
     * Experimental features are on; absent when not.
     */
    Experimental?: boolean;
    /**
     * When it was built.
     */
    BuildTime: string;
};

/**
 * Which tasks to list.
 */
export type TaskListFilters = {
    /**
     * `running`, `shutdown` or `accepted`.
     */
    'desired-state'?: FilterValues;
    /**
     * ID or the beginning of one.
     */
    id?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
    /**
     * Name or a part of it.
     */
    name?: FilterValues;
    /**
     * Name or ID of the node.
     */
    node?: FilterValues;
    /**
     * Name of the service.
     */
    service?: FilterValues;
    /**
     * `container` or `plugin`.
     */
    runtime?: FilterValues;
    /**
     * `true`: tasks of the service as it is now; the docker command asks so.
     */
    '_up-to-date'?: FilterValues;
};

/**
 * State of a task, from `new` to `orphaned`.
 */
export type TaskState = 'new' | 'allocated' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected' | 'remove' | 'orphaned' | (string & {});

/**
 * The container of a task.
 */
export type ContainerStatus = {
    /**
     * ID of the container.
     */
    ContainerID: string;
    /**
     * Process ID on its host.
     */
    PID: number;
    /**
     * Its exit code.
     */
    ExitCode: number;
};

/**
 * Ports a task publishes on its own host.
 */
export type PortStatus = {
    /**
     * The ports.
     */
    Ports?: Array<EndpointPortConfig>;
};

/**
 * What a task is doing.
 */
export type TaskStatus = {
    /**
     * Since when.
     */
    Timestamp: string;
    /**
     * State of the task.
     */
    State: TaskState;
    /**
     * Text for the user.
     */
    Message?: string;
    /**
     * What is wrong; absent when nothing is.
     */
    Err?: string;
    /**
     * Its container.
     */
    ContainerStatus?: ContainerStatus;
    /**
     * Ports it publishes on its own host.
     */
    PortStatus: PortStatus;
};

/**
 * Addresses of a network in Swarm mode.
 */
export type SwarmIpamOptions = {
    /**
     * Driver of the address management.
     */
    Driver?: Driver;
    /**
     * Its subnets.
     */
    Configs?: Array<{
        /**
         * Subnet in CIDR notation.
         */
        Subnet?: string;
        /**
         * Part of it that addresses are taken from.
         */
        Range?: string;
        /**
         * Address of the gateway.
         */
        Gateway?: string;
    }>;
};

/**
 * A network as Swarm mode keeps it.
 */
export type SwarmNetwork = {
    /**
     * ID of the network.
     */
    ID: string;
    /**
     * Version of the object.
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
    Spec: {
        /**
         * Name of the network.
         */
        Name?: string;
        /**
         * Labels of the object.
         */
        Labels: {
            [key: string]: string;
        } | null;
        /**
         * Driver and its options.
         */
        DriverConfiguration?: Driver;
        /**
         * It has IPv6; absent when not.
         */
        IPv6Enabled?: boolean;
        /**
         * It has no way out; absent when it has.
         */
        Internal?: boolean;
        /**
         * Containers outside services may join; absent when not.
         */
        Attachable?: boolean;
        /**
         * It is the routing mesh; absent when not.
         */
        Ingress?: boolean;
        /**
         * Its addresses as asked for.
         */
        IPAMOptions?: SwarmIpamOptions;
        /**
         * Network it takes its settings from.
         */
        ConfigFrom?: ConfigReference;
        /**
         * `swarm` or `local`.
         */
        Scope?: string;
    };
    /**
     * Driver in use with its state.
     */
    DriverState: Driver;
    /**
     * Its addresses.
     */
    IPAMOptions?: SwarmIpamOptions;
};

/**
 * A network a task is on.
 */
export type NetworkAttachment = {
    /**
     * The network, as Swarm mode keeps it.
     */
    Network: SwarmNetwork;
    /**
     * Addresses with prefix length.
     */
    Addresses?: Array<string>;
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
    Volumes?: Array<{
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

/**
 * Which volumes to list.
 */
export type VolumeListFilters = {
    /**
     * `true` or `false`: not used by any container.
     */
    dangling?: FilterValues;
    /**
     * Name of the driver.
     */
    driver?: FilterValues;
    /**
     * Name or a part of it.
     */
    name?: FilterValues;
    /**
     * `key` or `key=value`; all of them must be there.
     */
    label?: FilterValues;
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
 * A volume to create.
 */
export type VolumeCreateRequest = {
    /**
     * Name; a random one when empty.
     */
    Name?: string;
    /**
     * Volume driver; `local` by default.
     */
    Driver?: string;
    /**
     * Options for the driver, by name.
     */
    DriverOpts?: {
        [key: string]: string;
    };
    /**
     * Labels of the object.
     */
    Labels?: {
        [key: string]: string;
    };
    /**
     * For a volume of the whole Swarm.
     */
    ClusterVolumeSpec?: ClusterVolumeSpec;
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
     * `true`: those with a name too; without it only anonymous ones (API 1.42 on).
     */
    all?: FilterValues;
    /**
     * `key` or `key=value`; none of them may be there.
     */
    'label!'?: FilterValues;
};

/**
 * What pruning volumes deleted.
 */
export type VolumePruneReport = {
    /**
     * Names of the deleted volumes; null when there are none.
     */
    VolumesDeleted: Array<string> | null;
    /**
     * Bytes freed.
     */
    SpaceReclaimed: Int64;
};

/**
 * A change of a Swarm's volume.
 */
export type VolumeUpdateRequest = {
    /**
     * What it should be.
     */
    Spec?: ClusterVolumeSpec;
};

/**
 * A 64-bit integer: a `number` where that holds every digit (up to 2^53 − 1 either way), a `bigint` beyond. `Number(value)` rounds.
 */
export type Int64 = number | bigint;

export type ImageBuildData = {
    /**
     * Tar of the files to build from, plain or compressed; none with `remote` or with a session.
     */
    body?: Blob | File;
    headers?: {
        /**
         * Media type of the body; engines take anything.
         */
        'Content-type'?: 'application/x-tar' | (string & {});
        /**
         * Padded URL-safe base64 of a JSON map from registry to credentials.
         */
        'X-Registry-Config'?: string;
    };
    path?: never;
    query?: {
        /**
         * Path of the build instructions in the tar.
         */
        dockerfile?: string;
        /**
         * Name for the image; repeatable.
         */
        t?: Array<string>;
        /**
         * Git repository, tar or file of instructions to fetch, in place of the body.
         */
        remote?: string;
        /**
         * No output but the ID.
         */
        q?: boolean;
        /**
         * Do not use layers of earlier builds.
         */
        nocache?: boolean;
        /**
         * JSON of a list of images to take layers from.
         */
        cachefrom?: string;
        /**
         * Pull base images although they are here.
         */
        pull?: boolean;
        /**
         * Remove containers of build steps that went well.
         */
        rm?: boolean;
        /**
         * Remove containers of build steps, also after a failure.
         */
        forcerm?: boolean;
        /**
         * Bytes of memory at most.
         */
        memory?: number;
        /**
         * Bytes of memory and swap together; -1 for no limit on swap.
         */
        memswap?: number;
        /**
         * Weight against others when processors are short.
         */
        cpushares?: number;
        /**
         * Processors to use: `0-3`, `0,1`.
         */
        cpusetcpus?: string;
        /**
         * Microseconds of a scheduling period.
         */
        cpuperiod?: number;
        /**
         * Microseconds of processor time in such a period.
         */
        cpuquota?: number;
        /**
         * JSON of a map from build argument to value; null takes the engine's environment.
         */
        buildargs?: string;
        /**
         * Bytes of `/dev/shm` in build steps.
         */
        shmsize?: number;
        /**
         * Make one layer of all; experimental engines only.
         */
        squash?: boolean;
        /**
         * JSON of a map of labels for the image.
         */
        labels?: string;
        /**
         * Network of build steps: `bridge`, `host`, `none`, `container:<name or ID>` or a network.
         */
        networkmode?: string;
        /**
         * Lines for the hosts file as `name:address`; repeatable.
         */
        extrahosts?: Array<string>;
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: string;
        /**
         * Stage of the instructions to build.
         */
        target?: string;
        /**
         * `1` classic builder, `2` BuildKit.
         */
        version?: '1' | '2' | (string & {});
        /**
         * JSON of where BuildKit puts the result.
         */
        outputs?: string;
        /**
         * ID of the session (`POST /session`) that serves the build: files, credentials.
         */
        session?: string;
        /**
         * Name of the build, for `POST /build/cancel`.
         */
        buildid?: string;
        /**
         * Isolation technology of the build containers (Windows).
         */
        isolation?: string;
        /**
         * JSON of a list of `{Name, Soft, Hard}`.
         */
        ulimits?: string;
        /**
         * Control group under which build containers run.
         */
        cgroupparent?: string;
        /**
         * Memory nodes to use, such as `0-3` or `0,1`.
         */
        cpusetmems?: string;
        /**
         * JSON of a list of security options.
         */
        securityopt?: string;
    };
    url: '/build';
};

export type ImageBuildErrors = {
    /**
     * A parameter is malformed, or the body is no tar.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageBuildError = ImageBuildErrors[keyof ImageBuildErrors];

export type ImageBuildResponses = {
    /**
     * The build has begun; its progress, and its failure, follow as JSON lines.
     */
    200: BuildInfo;
};

export type ImageBuildResponse = ImageBuildResponses[keyof ImageBuildResponses];

export type BuildCancelData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The `buildid` of the build.
         */
        id: string;
    };
    url: '/build/cancel';
};

export type BuildCancelErrors = {
    /**
     * `id` is missing.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type BuildCancelError = BuildCancelErrors[keyof BuildCancelErrors];

export type BuildCancelResponses = {
    /**
     * The build was told to end.
     */
    200: unknown;
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
        'reserved-space'?: Int64;
        'max-used-space'?: Int64;
        'min-free-space'?: Int64;
    };
    url: '/build/prune';
};

export type BuildPruneErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * A prune is under way.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type BuildPruneError = BuildPruneErrors[keyof BuildPruneErrors];

export type BuildPruneResponses = {
    /**
     * What was deleted.
     */
    200: BuildPruneReport;
};

export type BuildPruneResponse = BuildPruneResponses[keyof BuildPruneResponses];

export type GrpcData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/grpc';
};

export type GrpcErrors = {
    /**
     * The client did not ask to upgrade to h2c.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type GrpcError = GrpcErrors[keyof GrpcErrors];

export type SessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/session';
};

export type SessionErrors = {
    /**
     * The client did not ask to upgrade to h2c.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SessionError = SessionErrors[keyof SessionErrors];

export type ConfigListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: ConfigListFilters;
    };
    url: '/configs';
};

export type ConfigListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ConfigListError = ConfigListErrors[keyof ConfigListErrors];

export type ConfigListResponses = {
    /**
     * The configs.
     */
    200: Array<Config>;
};

export type ConfigListResponse = ConfigListResponses[keyof ConfigListResponses];

export type ConfigCreateData = {
    /**
     * The config as it should be.
     */
    body?: ConfigSpec;
    path?: never;
    query?: never;
    url: '/configs/create';
};

export type ConfigCreateErrors = {
    /**
     * The name is missing or malformed.
     */
    400: ErrorResponse;
    /**
     * The name is taken.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ConfigCreateError = ConfigCreateErrors[keyof ConfigCreateErrors];

export type ConfigCreateResponses = {
    /**
     * The config was created.
     */
    201: ConfigCreateResponse;
};

export type ConfigCreateResponse2 = ConfigCreateResponses[keyof ConfigCreateResponses];

export type ConfigDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the config.
         */
        id: string;
    };
    query?: never;
    url: '/configs/{id}';
};

export type ConfigDeleteErrors = {
    /**
     * No such config.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ConfigDeleteError = ConfigDeleteErrors[keyof ConfigDeleteErrors];

export type ConfigDeleteResponses = {
    /**
     * The config was deleted.
     */
    204: void;
};

export type ConfigDeleteResponse = ConfigDeleteResponses[keyof ConfigDeleteResponses];

export type ConfigInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the config.
         */
        id: string;
    };
    query?: never;
    url: '/configs/{id}';
};

export type ConfigInspectErrors = {
    /**
     * No such config.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ConfigInspectError = ConfigInspectErrors[keyof ConfigInspectErrors];

export type ConfigInspectResponses = {
    /**
     * The config.
     */
    200: Config;
};

export type ConfigInspectResponse = ConfigInspectResponses[keyof ConfigInspectResponses];

export type ConfigUpdateData = {
    /**
     * The config as it should be.
     */
    body?: ConfigSpec;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the config.
         */
        id: string;
    };
    query: {
        version: Int64;
    };
    url: '/configs/{id}/update';
};

export type ConfigUpdateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * No such config.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ConfigUpdateError = ConfigUpdateErrors[keyof ConfigUpdateErrors];

export type ConfigUpdateResponses = {
    /**
     * The config was updated.
     */
    200: unknown;
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

export type ContainerCreateErrors = {
    /**
     * The body cannot be read, or a value in it is out of range.
     */
    400: ErrorResponse;
    /**
     * The image is not here (pull it), or a network or container it names does not exist.
     */
    404: ErrorResponse;
    /**
     * The name is taken.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerCreateError = ContainerCreateErrors[keyof ContainerCreateErrors];

export type ContainerCreateResponses = {
    /**
     * The container was created.
     */
    201: ContainerCreateResponse;
};

export type ContainerCreateResponse2 = ContainerCreateResponses[keyof ContainerCreateResponses];

export type ContainerListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Also show containers that do not run.
         */
        all?: boolean;
        /**
         * Show the newest so many, running or not; 0 for all.
         */
        limit?: number;
        /**
         * Also measure the space its files take, which is slow.
         */
        size?: boolean;
        /**
         * JSON of a map from key to list of values.
         */
        filters?: ContainerListFilters;
    };
    url: '/containers/json';
};

export type ContainerListErrors = {
    /**
     * A parameter or a filter is malformed.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerListError = ContainerListErrors[keyof ContainerListErrors];

export type ContainerListResponses = {
    /**
     * The containers.
     */
    200: Array<ContainerSummary>;
};

export type ContainerListResponse = ContainerListResponses[keyof ContainerListResponses];

export type ContainerPruneData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: ContainerPruneFilters;
    };
    url: '/containers/prune';
};

export type ContainerPruneErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * A prune is under way.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerPruneError = ContainerPruneErrors[keyof ContainerPruneErrors];

export type ContainerPruneResponses = {
    /**
     * What was deleted.
     */
    200: ContainerPruneReport;
};

export type ContainerPruneResponse = ContainerPruneResponses[keyof ContainerPruneResponses];

export type ContainerDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Also remove its anonymous volumes.
         */
        v?: boolean;
        /**
         * Kill it first if it runs.
         */
        force?: boolean;
        /**
         * Remove the link of that name in place of a container.
         */
        link?: boolean;
    };
    url: '/containers/{id}';
};

export type ContainerDeleteErrors = {
    /**
     * A parameter is malformed.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * It runs and `force` is not given, or it is being removed already.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerDeleteError = ContainerDeleteErrors[keyof ContainerDeleteErrors];

export type ContainerDeleteResponses = {
    /**
     * The container was removed.
     */
    204: void;
};

export type ContainerDeleteResponse = ContainerDeleteResponses[keyof ContainerDeleteResponses];

export type ContainerArchiveData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query: {
        /**
         * Path in the container.
         */
        path: string;
    };
    url: '/containers/{id}/archive';
};

export type ContainerArchiveErrors = {
    /**
     * `path` is missing.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerArchiveError = ContainerArchiveErrors[keyof ContainerArchiveErrors];

export type ContainerArchiveResponses = {
    /**
     * The tar follows.
     */
    200: Blob | File;
};

export type ContainerArchiveResponse = ContainerArchiveResponses[keyof ContainerArchiveResponses];

export type ContainerArchiveInfoData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query: {
        /**
         * Path in the container.
         */
        path: string;
    };
    url: '/containers/{id}/archive';
};

export type ContainerArchiveInfoErrors = {
    /**
     * `path` is missing.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerArchiveInfoError = ContainerArchiveInfoErrors[keyof ContainerArchiveInfoErrors];

export type ContainerArchiveInfoResponses = {
    /**
     * The path exists; the header describes it.
     */
    200: unknown;
};

export type PutContainerArchiveData = {
    /**
     * Tar of the files.
     */
    body: Blob | File;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query: {
        /**
         * Path in the container.
         */
        path: string;
        /**
         * Fail if a directory would replace a file, or a file a directory.
         */
        noOverwriteDirNonDir?: string;
        /**
         * Keep the owners that the tar names.
         */
        copyUIDGID?: string;
    };
    url: '/containers/{id}/archive';
};

export type PutContainerArchiveErrors = {
    /**
     * `path` is missing or no directory, or the body is no tar.
     */
    400: ErrorResponse;
    /**
     * The path, or the container’s file system, cannot be written.
     */
    403: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PutContainerArchiveError = PutContainerArchiveErrors[keyof PutContainerArchiveErrors];

export type PutContainerArchiveResponses = {
    /**
     * The files were unpacked.
     */
    200: unknown;
};

export type ContainerAttachData = {
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
        /**
         * Standard input.
         */
        stdin?: boolean;
        /**
         * Standard output.
         */
        stdout?: boolean;
        /**
         * Standard error.
         */
        stderr?: boolean;
    };
    url: '/containers/{id}/attach';
};

export type ContainerAttachErrors = {
    /**
     * A parameter is malformed.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container is paused or restarting.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerAttachError = ContainerAttachErrors[keyof ContainerAttachErrors];

export type ContainerAttachResponses = {
    /**
     * The connection is a raw stream from here on.
     */
    200: Blob | File;
};

export type ContainerAttachResponse = ContainerAttachResponses[keyof ContainerAttachResponses];

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
        /**
         * Standard input.
         */
        stdin?: boolean;
        /**
         * Standard output.
         */
        stdout?: boolean;
        /**
         * Standard error.
         */
        stderr?: boolean;
    };
    url: '/containers/{id}/attach/ws';
};

export type ContainerAttachWebsocketErrors = {
    /**
     * A parameter is malformed, or the client did not ask for a WebSocket.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container is paused or restarting.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerAttachWebsocketError = ContainerAttachWebsocketErrors[keyof ContainerAttachWebsocketErrors];

export type ContainerAttachWebsocketResponses = {
    /**
     * Never sent; published only.
     */
    200: unknown;
};

export type ContainerChangesData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: never;
    url: '/containers/{id}/changes';
};

export type ContainerChangesErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerChangesError = ContainerChangesErrors[keyof ContainerChangesErrors];

export type ContainerChangesResponses = {
    /**
     * The changes; null when there are none.
     */
    200: Array<FilesystemChange> | null;
};

export type ContainerChangesResponse = ContainerChangesResponses[keyof ContainerChangesResponses];

export type CheckpointListData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Directory of checkpoints, if not the usual one.
         */
        dir?: string;
    };
    url: '/containers/{id}/checkpoints';
};

export type CheckpointListErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * Experimental features are off.
     */
    501: ErrorResponse;
};

export type CheckpointListError = CheckpointListErrors[keyof CheckpointListErrors];

export type CheckpointListResponses = {
    /**
     * The checkpoints.
     */
    200: Array<Checkpoint> | null;
};

export type CheckpointListResponse = CheckpointListResponses[keyof CheckpointListResponses];

export type CheckpointCreateData = {
    /**
     * The checkpoint.
     */
    body: CheckpointCreateRequest;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: never;
    url: '/containers/{id}/checkpoints';
};

export type CheckpointCreateErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * Experimental features are off.
     */
    501: ErrorResponse;
};

export type CheckpointCreateError = CheckpointCreateErrors[keyof CheckpointCreateErrors];

export type CheckpointCreateResponses = {
    /**
     * The checkpoint was created.
     */
    201: unknown;
};

export type CheckpointDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
        /**
         * Name of the checkpoint.
         */
        checkpoint: string;
    };
    query?: {
        /**
         * Directory of checkpoints, if not the usual one.
         */
        dir?: string;
    };
    url: '/containers/{id}/checkpoints/{checkpoint}';
};

export type CheckpointDeleteErrors = {
    /**
     * No such container or checkpoint.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * Experimental features are off.
     */
    501: ErrorResponse;
};

export type CheckpointDeleteError = CheckpointDeleteErrors[keyof CheckpointDeleteErrors];

export type CheckpointDeleteResponses = {
    /**
     * The checkpoint was deleted.
     */
    204: void;
};

export type CheckpointDeleteResponse = CheckpointDeleteResponses[keyof CheckpointDeleteResponses];

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

export type ContainerExecErrors = {
    /**
     * No command is given, or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container is paused or does not run.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerExecError = ContainerExecErrors[keyof ContainerExecErrors];

export type ContainerExecResponses = {
    /**
     * The exec was created.
     */
    201: IdResponse;
};

export type ContainerExecResponse = ContainerExecResponses[keyof ContainerExecResponses];

export type ContainerExportData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: never;
    url: '/containers/{id}/export';
};

export type ContainerExportErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container is dead or being removed.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerExportError = ContainerExportErrors[keyof ContainerExportErrors];

export type ContainerExportResponses = {
    /**
     * The tar follows.
     */
    200: Blob | File;
};

export type ContainerExportResponse = ContainerExportResponses[keyof ContainerExportResponses];

export type ContainerInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Also measure the space its files take, which is slow.
         */
        size?: boolean;
    };
    url: '/containers/{id}/json';
};

export type ContainerInspectErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerInspectError = ContainerInspectErrors[keyof ContainerInspectErrors];

export type ContainerInspectResponses = {
    /**
     * The container.
     */
    200: ContainerInspectResponse;
};

export type ContainerInspectResponse2 = ContainerInspectResponses[keyof ContainerInspectResponses];

export type ContainerKillData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Signal by name or number; `SIGKILL` by default.
         */
        signal?: string;
    };
    url: '/containers/{id}/kill';
};

export type ContainerKillErrors = {
    /**
     * The signal is unknown.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container does not run.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerKillError = ContainerKillErrors[keyof ContainerKillErrors];

export type ContainerKillResponses = {
    /**
     * The signal was sent.
     */
    204: void;
};

export type ContainerKillResponse = ContainerKillResponses[keyof ContainerKillResponses];

export type ContainerLogsData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Go on with what is written from now on.
         */
        follow?: boolean;
        /**
         * Standard output.
         */
        stdout?: boolean;
        /**
         * Standard error.
         */
        stderr?: boolean;
        /**
         * From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now.
         */
        since?: number;
        /**
         * Put the time before each line.
         */
        timestamps?: boolean;
        /**
         * Only the last so many lines; `all` by default.
         */
        tail?: string;
        /**
         * Up to then: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now.
         */
        until?: number;
        /**
         * Also show attributes given to the logging driver (`--log-opt`).
         */
        details?: boolean;
    };
    url: '/containers/{id}/logs';
};

export type ContainerLogsErrors = {
    /**
     * Neither `stdout` nor `stderr` was asked for, or a parameter is malformed.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container is dead or being removed.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The logging driver keeps nothing to read.
     */
    501: ErrorResponse;
};

export type ContainerLogsError = ContainerLogsErrors[keyof ContainerLogsErrors];

export type ContainerLogsResponses = {
    /**
     * The log follows.
     */
    200: Blob | File;
};

export type ContainerLogsResponse = ContainerLogsResponses[keyof ContainerLogsResponses];

export type ContainerPauseData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: never;
    url: '/containers/{id}/pause';
};

export type ContainerPauseErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container does not run, or is paused.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerPauseError = ContainerPauseErrors[keyof ContainerPauseErrors];

export type ContainerPauseResponses = {
    /**
     * The container is paused.
     */
    204: void;
};

export type ContainerPauseResponse = ContainerPauseResponses[keyof ContainerPauseResponses];

export type ContainerRenameData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query: {
        /**
         * The new name.
         */
        name: string;
    };
    url: '/containers/{id}/rename';
};

export type ContainerRenameErrors = {
    /**
     * The name is missing or has characters that names cannot have.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The name is taken, or it is the container’s own.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerRenameError = ContainerRenameErrors[keyof ContainerRenameErrors];

export type ContainerRenameResponses = {
    /**
     * The container was renamed.
     */
    204: void;
};

export type ContainerRenameResponse = ContainerRenameResponses[keyof ContainerRenameResponses];

export type ContainerResizeData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query: {
        /**
         * Rows.
         */
        h: number;
        /**
         * Columns.
         */
        w: number;
    };
    url: '/containers/{id}/resize';
};

export type ContainerResizeErrors = {
    /**
     * A size is missing or no number.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container does not run.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerResizeError = ContainerResizeErrors[keyof ContainerResizeErrors];

export type ContainerResizeResponses = {
    /**
     * The size was set.
     */
    200: unknown;
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
        /**
         * Signal in place of the container's stop signal, by name or number.
         */
        signal?: string;
    };
    url: '/containers/{id}/restart';
};

export type ContainerRestartErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerRestartError = ContainerRestartErrors[keyof ContainerRestartErrors];

export type ContainerRestartResponses = {
    /**
     * The container was restarted.
     */
    204: void;
};

export type ContainerRestartResponse = ContainerRestartResponses[keyof ContainerRestartResponses];

export type ContainerStartData = {
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
         * Checkpoint to start from; needs an experimental engine.
         */
        checkpoint?: string;
        /**
         * Directory of the checkpoint, if not the usual one.
         */
        'checkpoint-dir'?: string;
    };
    url: '/containers/{id}/start';
};

export type ContainerStartErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container is paused.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerStartError = ContainerStartErrors[keyof ContainerStartErrors];

export type ContainerStartResponses = {
    /**
     * The container was started.
     */
    204: void;
};

export type ContainerStartResponse = ContainerStartResponses[keyof ContainerStartResponses];

export type ContainerStatsData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Go on; false for one measurement.
         */
        stream?: boolean;
        /**
         * With `stream=false`: one measurement, without a second one to compare with.
         */
        'one-shot'?: boolean;
    };
    url: '/containers/{id}/stats';
};

export type ContainerStatsErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerStatsError = ContainerStatsErrors[keyof ContainerStatsErrors];

export type ContainerStatsResponses = {
    /**
     * Measurements follow.
     */
    200: ContainerStatsResponse;
};

export type ContainerStatsResponse2 = ContainerStatsResponses[keyof ContainerStatsResponses];

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
        /**
         * Signal in place of the container's stop signal, by name or number.
         */
        signal?: string;
    };
    url: '/containers/{id}/stop';
};

export type ContainerStopErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerStopError = ContainerStopErrors[keyof ContainerStopErrors];

export type ContainerStopResponses = {
    /**
     * The container was stopped.
     */
    204: void;
};

export type ContainerStopResponse = ContainerStopResponses[keyof ContainerStopResponses];

export type ContainerTopData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * Arguments of `ps` on the host.
         */
        ps_args?: string;
    };
    url: '/containers/{id}/top';
};

export type ContainerTopErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container does not run.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerTopError = ContainerTopErrors[keyof ContainerTopErrors];

export type ContainerTopResponses = {
    /**
     * The processes.
     */
    200: ContainerTopResponse;
};

export type ContainerTopResponse2 = ContainerTopResponses[keyof ContainerTopResponses];

export type ContainerUnpauseData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: never;
    url: '/containers/{id}/unpause';
};

export type ContainerUnpauseErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerUnpauseError = ContainerUnpauseErrors[keyof ContainerUnpauseErrors];

export type ContainerUnpauseResponses = {
    /**
     * The container runs again.
     */
    204: void;
};

export type ContainerUnpauseResponse = ContainerUnpauseResponses[keyof ContainerUnpauseResponses];

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

export type ContainerUpdateErrors = {
    /**
     * The body is malformed, or a value in it is out of range.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerUpdateError = ContainerUpdateErrors[keyof ContainerUpdateErrors];

export type ContainerUpdateResponses = {
    /**
     * The container was updated.
     */
    200: ContainerUpdateResponse;
};

export type ContainerUpdateResponse2 = ContainerUpdateResponses[keyof ContainerUpdateResponses];

export type ContainerWaitData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the container.
         */
        id: string;
    };
    query?: {
        /**
         * `not-running` (default): at once if it does not run; `next-exit`: when it ends next; `removed`: when it is gone.
         */
        condition?: 'not-running' | 'next-exit' | 'removed' | (string & {});
    };
    url: '/containers/{id}/wait';
};

export type ContainerWaitErrors = {
    /**
     * The condition is unknown.
     */
    400: ErrorResponse;
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ContainerWaitError = ContainerWaitErrors[keyof ContainerWaitErrors];

export type ContainerWaitResponses = {
    /**
     * The container ended, or waiting failed (`Error`).
     */
    200: ContainerWaitResponse;
};

export type ContainerWaitResponse2 = ContainerWaitResponses[keyof ContainerWaitResponses];

export type DistributionInspectData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: never;
    url: '/distribution/{name}/json';
};

export type DistributionInspectErrors = {
    /**
     * The reference is malformed.
     */
    400: ErrorResponse;
    /**
     * The registry refused, or has no such image.
     */
    401: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type DistributionInspectError = DistributionInspectErrors[keyof DistributionInspectErrors];

export type DistributionInspectResponses = {
    /**
     * What the registry says.
     */
    200: DistributionInspect;
};

export type DistributionInspectResponse = DistributionInspectResponses[keyof DistributionInspectResponses];

export type ExecInspectData = {
    body?: never;
    path: {
        /**
         * ID of the exec.
         */
        id: string;
    };
    query?: never;
    url: '/exec/{id}/json';
};

export type ExecInspectErrors = {
    /**
     * No such exec.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ExecInspectError = ExecInspectErrors[keyof ExecInspectErrors];

export type ExecInspectResponses = {
    /**
     * The exec.
     */
    200: ExecInspectResponse;
};

export type ExecInspectResponse2 = ExecInspectResponses[keyof ExecInspectResponses];

export type ExecResizeData = {
    body?: never;
    path: {
        /**
         * ID of the exec.
         */
        id: string;
    };
    query: {
        /**
         * Rows.
         */
        h: number;
        /**
         * Columns.
         */
        w: number;
    };
    url: '/exec/{id}/resize';
};

export type ExecResizeErrors = {
    /**
     * `h` or `w` is missing or no number.
     */
    400: ErrorResponse;
    /**
     * No such exec.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ExecResizeError = ExecResizeErrors[keyof ExecResizeErrors];

export type ExecResizeResponses = {
    /**
     * The size was set.
     */
    200: unknown;
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

export type ExecStartErrors = {
    /**
     * The body cannot be read, or hijacking was asked for in a wrong way.
     */
    400: ErrorResponse;
    /**
     * No such exec.
     */
    404: ErrorResponse;
    /**
     * The container is paused or does not run.
     */
    409: ErrorResponse;
    /**
     * The process could not be started.
     */
    500: ErrorResponse;
};

export type ExecStartError = ExecStartErrors[keyof ExecStartErrors];

export type ExecStartResponses = {
    /**
     * Started: a raw stream follows, or nothing if detached. Starting it twice gives a frame that says so.
     */
    200: Blob | File;
};

export type ExecStartResponse = ExecStartResponses[keyof ExecStartResponses];

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

export type ImageCommitErrors = {
    /**
     * No such container.
     */
    404: ErrorResponse;
    /**
     * The container is dead or being removed.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageCommitError = ImageCommitErrors[keyof ImageCommitErrors];

export type ImageCommitResponses = {
    /**
     * The image was made.
     */
    201: IdResponse;
};

export type ImageCommitResponse = ImageCommitResponses[keyof ImageCommitResponses];

export type ImageCreateData = {
    /**
     * Tar of files to import, with `fromSrc=-`.
     */
    body?: string;
    headers?: {
        /**
         * Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`.
         */
        'X-Registry-Auth'?: string;
    };
    path?: never;
    query?: {
        /**
         * Image to pull: `name`, `name:tag` or `name@digest`.
         */
        fromImage?: string;
        /**
         * `-` to import the body, or a URL the engine fetches.
         */
        fromSrc?: string;
        /**
         * Name for an imported image.
         */
        repo?: string;
        /**
         * Tag or digest; all tags of the repository when absent and the name has none.
         */
        tag?: string;
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: string;
        /**
         * Note to keep in an imported image.
         */
        message?: string;
        /**
         * Build instructions to apply, one each.
         */
        changes?: Array<string>;
    };
    url: '/images/create';
};

export type ImageCreateErrors = {
    /**
     * The reference, the platform or a credential is malformed.
     */
    400: ErrorResponse;
    /**
     * The image or its repository does not exist, or may not be read.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageCreateError = ImageCreateErrors[keyof ImageCreateErrors];

export type ImageCreateResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: CreateImageInfo;
};

export type ImageCreateResponse = ImageCreateResponses[keyof ImageCreateResponses];

export type ImageGetAllData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Names or IDs of images.
         */
        names?: Array<string>;
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: Array<string>;
    };
    url: '/images/get';
};

export type ImageGetAllErrors = {
    /**
     * No such image; later engines may answer 200 first and break off.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageGetAllError = ImageGetAllErrors[keyof ImageGetAllErrors];

export type ImageGetAllResponses = {
    /**
     * The tar follows.
     */
    200: Blob | File;
};

export type ImageGetAllResponse = ImageGetAllResponses[keyof ImageGetAllResponses];

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
         * A pattern that a name must fit. Since API 1.25 the filter `reference`.
         */
        filter?: string;
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

export type ImageListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageListError = ImageListErrors[keyof ImageListErrors];

export type ImageListResponses = {
    /**
     * The images.
     */
    200: Array<ImageSummary>;
};

export type ImageListResponse = ImageListResponses[keyof ImageListResponses];

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
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: Array<string>;
    };
    url: '/images/load';
};

export type ImageLoadErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageLoadError = ImageLoadErrors[keyof ImageLoadErrors];

export type ImageLoadResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: BuildInfo;
};

export type ImageLoadResponse = ImageLoadResponses[keyof ImageLoadResponses];

export type ImagePruneData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: ImagePruneFilters;
    };
    url: '/images/prune';
};

export type ImagePruneErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * A prune is under way.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImagePruneError = ImagePruneErrors[keyof ImagePruneErrors];

export type ImagePruneResponses = {
    /**
     * What was deleted.
     */
    200: ImagePruneReport;
};

export type ImagePruneResponse = ImagePruneResponses[keyof ImagePruneResponses];

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

export type ImageSearchErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageSearchError = ImageSearchErrors[keyof ImageSearchErrors];

export type ImageSearchResponses = {
    /**
     * What was found.
     */
    200: Array<ImageSearchResult>;
};

export type ImageSearchResponse = ImageSearchResponses[keyof ImageSearchResponses];

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
        /**
         * JSON of platforms to remove; all when absent.
         */
        platforms?: Array<string>;
    };
    url: '/images/{name}';
};

export type ImageDeleteErrors = {
    /**
     * No such image.
     */
    404: ErrorResponse;
    /**
     * A container uses it, another image builds on it, or the ID has several names; `force` may help.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageDeleteError = ImageDeleteErrors[keyof ImageDeleteErrors];

export type ImageDeleteResponses = {
    /**
     * What was untagged and deleted.
     */
    200: Array<ImageDeleteResponseItem>;
};

export type ImageDeleteResponse = ImageDeleteResponses[keyof ImageDeleteResponses];

export type ImageAttestationsData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: {
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: Array<string>;
        /**
         * Only statements of these kinds (URIs).
         */
        type?: Array<string>;
        /**
         * Include the statements themselves.
         */
        statement?: boolean;
    };
    url: '/images/{name}/attestations';
};

export type ImageAttestationsErrors = {
    /**
     * A parameter is malformed.
     */
    400: ErrorResponse;
    /**
     * No such image.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine has no containerd image store.
     */
    501: ErrorResponse;
};

export type ImageAttestationsError = ImageAttestationsErrors[keyof ImageAttestationsErrors];

export type ImageAttestationsResponses = {
    /**
     * The statements.
     */
    200: Array<AttestationStatement>;
};

export type ImageAttestationsResponse = ImageAttestationsResponses[keyof ImageAttestationsResponses];

export type ImageGetData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: {
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: Array<string>;
    };
    url: '/images/{name}/get';
};

export type ImageGetErrors = {
    /**
     * No such image.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageGetError = ImageGetErrors[keyof ImageGetErrors];

export type ImageGetResponses = {
    /**
     * The tar follows.
     */
    200: Blob | File;
};

export type ImageGetResponse = ImageGetResponses[keyof ImageGetResponses];

export type ImageHistoryData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: {
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: string;
    };
    url: '/images/{name}/history';
};

export type ImageHistoryErrors = {
    /**
     * No such image.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageHistoryError = ImageHistoryErrors[keyof ImageHistoryErrors];

export type ImageHistoryResponses = {
    /**
     * The layers.
     */
    200: Array<ImageHistoryResponseItem>;
};

export type ImageHistoryResponse = ImageHistoryResponses[keyof ImageHistoryResponses];

export type ImageInspectData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: {
        /**
         * Also list each image's manifests.
         */
        manifests?: boolean;
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: string;
    };
    url: '/images/{name}/json';
};

export type ImageInspectErrors = {
    /**
     * No such image.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageInspectError = ImageInspectErrors[keyof ImageInspectErrors];

export type ImageInspectResponses = {
    /**
     * The image.
     */
    200: ImageInspect;
};

export type ImageInspectResponse = ImageInspectResponses[keyof ImageInspectResponses];

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
        /**
         * Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed.
         */
        platform?: string;
    };
    url: '/images/{name}/push';
};

export type ImagePushErrors = {
    /**
     * The tag or the platform is malformed, or, on engines before API 1.46, the header with credentials is missing.
     */
    400: ErrorResponse;
    /**
     * No such image.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImagePushError = ImagePushErrors[keyof ImagePushErrors];

export type ImagePushResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: PushImageInfo;
};

export type ImagePushResponse = ImagePushResponses[keyof ImagePushResponses];

export type ImageTagData = {
    body?: never;
    path: {
        /**
         * Name, name with tag or digest, or ID of the image.
         */
        name: string;
    };
    query?: {
        /**
         * The new name.
         */
        repo?: string;
        /**
         * The new tag; `latest` by default.
         */
        tag?: string;
    };
    url: '/images/{name}/tag';
};

export type ImageTagErrors = {
    /**
     * The new name is malformed.
     */
    400: ErrorResponse;
    /**
     * No such image.
     */
    404: ErrorResponse;
    /**
     * The new name cannot be given.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type ImageTagError = ImageTagErrors[keyof ImageTagErrors];

export type ImageTagResponses = {
    /**
     * The image has the name.
     */
    201: unknown;
};

export type NetworkListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: NetworkListFilters;
    };
    url: '/networks';
};

export type NetworkListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type NetworkListError = NetworkListErrors[keyof NetworkListErrors];

export type NetworkListResponses = {
    /**
     * The networks.
     */
    200: Array<NetworkSummary>;
};

export type NetworkListResponse = NetworkListResponses[keyof NetworkListResponses];

export type NetworkCreateData = {
    /**
     * The network.
     */
    body: NetworkCreateRequest;
    path?: never;
    query?: never;
    url: '/networks/create';
};

export type NetworkCreateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * A network of that name is built in, or the operation is not allowed.
     */
    403: ErrorResponse;
    /**
     * The driver does not exist.
     */
    404: ErrorResponse;
    /**
     * A network of that name exists.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type NetworkCreateError = NetworkCreateErrors[keyof NetworkCreateErrors];

export type NetworkCreateResponses = {
    /**
     * The network was created.
     */
    201: NetworkCreateResponse;
};

export type NetworkCreateResponse2 = NetworkCreateResponses[keyof NetworkCreateResponses];

export type NetworkPruneData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: NetworkPruneFilters;
    };
    url: '/networks/prune';
};

export type NetworkPruneErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * A prune is under way.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type NetworkPruneError = NetworkPruneErrors[keyof NetworkPruneErrors];

export type NetworkPruneResponses = {
    /**
     * What was deleted.
     */
    200: NetworkPruneReport;
};

export type NetworkPruneResponse = NetworkPruneResponses[keyof NetworkPruneResponses];

export type NetworkDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the network.
         */
        id: string;
    };
    query?: never;
    url: '/networks/{id}';
};

export type NetworkDeleteErrors = {
    /**
     * The network is built in or in use.
     */
    403: ErrorResponse;
    /**
     * No such network.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type NetworkDeleteError = NetworkDeleteErrors[keyof NetworkDeleteErrors];

export type NetworkDeleteResponses = {
    /**
     * The network was removed.
     */
    204: void;
};

export type NetworkDeleteResponse = NetworkDeleteResponses[keyof NetworkDeleteResponses];

export type NetworkInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the network.
         */
        id: string;
    };
    query?: {
        /**
         * Also tell services and peers.
         */
        verbose?: boolean;
        /**
         * Only a network of this scope: `local`, `global` or `swarm`.
         */
        scope?: string;
    };
    url: '/networks/{id}';
};

export type NetworkInspectErrors = {
    /**
     * No such network.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type NetworkInspectError = NetworkInspectErrors[keyof NetworkInspectErrors];

export type NetworkInspectResponses = {
    /**
     * The network.
     */
    200: NetworkInspect;
};

export type NetworkInspectResponse = NetworkInspectResponses[keyof NetworkInspectResponses];

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

export type NetworkConnectErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * The network does not allow it.
     */
    403: ErrorResponse;
    /**
     * No such network or container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type NetworkConnectError = NetworkConnectErrors[keyof NetworkConnectErrors];

export type NetworkConnectResponses = {
    /**
     * The container was connected.
     */
    200: unknown;
};

export type NetworkDisconnectData = {
    /**
     * The container.
     */
    body: NetworkDisconnectRequest;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the network.
         */
        id: string;
    };
    query?: never;
    url: '/networks/{id}/disconnect';
};

export type NetworkDisconnectErrors = {
    /**
     * The network does not allow it.
     */
    403: ErrorResponse;
    /**
     * No such network or container.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type NetworkDisconnectError = NetworkDisconnectErrors[keyof NetworkDisconnectErrors];

export type NetworkDisconnectResponses = {
    /**
     * The container was disconnected.
     */
    200: unknown;
};

export type NodeListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: NodeListFilters;
    };
    url: '/nodes';
};

export type NodeListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type NodeListError = NodeListErrors[keyof NodeListErrors];

export type NodeListResponses = {
    /**
     * The nodes.
     */
    200: Array<Node>;
};

export type NodeListResponse = NodeListResponses[keyof NodeListResponses];

export type NodeDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the node.
         */
        id: string;
    };
    query?: {
        /**
         * Also if it is not down.
         */
        force?: boolean;
    };
    url: '/nodes/{id}';
};

export type NodeDeleteErrors = {
    /**
     * The node is a manager: demote it first.
     */
    400: ErrorResponse;
    /**
     * No such node.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type NodeDeleteError = NodeDeleteErrors[keyof NodeDeleteErrors];

export type NodeDeleteResponses = {
    /**
     * The node was removed.
     */
    200: unknown;
};

export type NodeInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the node.
         */
        id: string;
    };
    query?: never;
    url: '/nodes/{id}';
};

export type NodeInspectErrors = {
    /**
     * No such node.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type NodeInspectError = NodeInspectErrors[keyof NodeInspectErrors];

export type NodeInspectResponses = {
    /**
     * The node.
     */
    200: Node;
};

export type NodeInspectResponse = NodeInspectResponses[keyof NodeInspectResponses];

export type NodeUpdateData = {
    /**
     * The node as it should be.
     */
    body?: NodeSpec;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the node.
         */
        id: string;
    };
    query: {
        version: Int64;
    };
    url: '/nodes/{id}/update';
};

export type NodeUpdateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * No such node.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type NodeUpdateError = NodeUpdateErrors[keyof NodeUpdateErrors];

export type NodeUpdateResponses = {
    /**
     * The node was updated.
     */
    200: unknown;
};

export type PluginListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: PluginListFilters;
    };
    url: '/plugins';
};

export type PluginListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginListError = PluginListErrors[keyof PluginListErrors];

export type PluginListResponses = {
    /**
     * The plugins.
     */
    200: Array<Plugin>;
};

export type PluginListResponse = PluginListResponses[keyof PluginListResponses];

export type PluginCreateData = {
    /**
     * Tar of `config.json` and `rootfs`.
     */
    body?: Blob | File;
    path?: never;
    query: {
        /**
         * Name, with a tag.
         */
        name: string;
    };
    url: '/plugins/create';
};

export type PluginCreateErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginCreateError = PluginCreateErrors[keyof PluginCreateErrors];

export type PluginCreateResponses = {
    /**
     * The plugin was created.
     */
    204: void;
};

export type PluginCreateResponse = PluginCreateResponses[keyof PluginCreateResponses];

export type GetPluginPrivilegesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Name at the registry, with a tag.
         */
        remote: string;
    };
    url: '/plugins/privileges';
};

export type GetPluginPrivilegesErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type GetPluginPrivilegesError = GetPluginPrivilegesErrors[keyof GetPluginPrivilegesErrors];

export type GetPluginPrivilegesResponses = {
    /**
     * The privileges.
     */
    200: Array<PluginPrivilege>;
};

export type GetPluginPrivilegesResponse = GetPluginPrivilegesResponses[keyof GetPluginPrivilegesResponses];

export type PluginPullData = {
    /**
     * Privileges that are granted.
     */
    body?: Array<PluginPrivilege>;
    headers?: {
        /**
         * Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`.
         */
        'X-Registry-Auth'?: string;
    };
    path?: never;
    query: {
        /**
         * Name at the registry, with a tag.
         */
        remote: string;
        /**
         * Name to install it under; its remote name by default.
         */
        name?: string;
    };
    url: '/plugins/pull';
};

export type PluginPullErrors = {
    /**
     * No such plugin in the registry.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginPullError = PluginPullErrors[keyof PluginPullErrors];

export type PluginPullResponses = {
    /**
     * Pulling has begun; its progress, and its failure, follow as JSON lines.
     */
    200: CreateImageInfo;
};

export type PluginPullResponse = PluginPullResponses[keyof PluginPullResponses];

export type PluginDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the plugin.
         */
        name: string;
    };
    query?: {
        /**
         * Disable it first.
         */
        force?: boolean;
    };
    url: '/plugins/{name}';
};

export type PluginDeleteErrors = {
    /**
     * No such plugin.
     */
    404: ErrorResponse;
    /**
     * It is enabled and `force` is not given.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginDeleteError = PluginDeleteErrors[keyof PluginDeleteErrors];

export type PluginDeleteResponses = {
    /**
     * The plugin was removed; there is no body.
     */
    200: unknown;
};

export type PluginDisableData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the plugin.
         */
        name: string;
    };
    query?: {
        /**
         * Also if it is in use.
         */
        force?: boolean;
    };
    url: '/plugins/{name}/disable';
};

export type PluginDisableErrors = {
    /**
     * No such plugin.
     */
    404: ErrorResponse;
    /**
     * It is disabled already, or in use.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginDisableError = PluginDisableErrors[keyof PluginDisableErrors];

export type PluginDisableResponses = {
    /**
     * The plugin was stopped.
     */
    200: unknown;
};

export type PluginEnableData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the plugin.
         */
        name: string;
    };
    query?: {
        /**
         * Seconds to wait for the plugin; 0 for no limit.
         */
        timeout?: number;
    };
    url: '/plugins/{name}/enable';
};

export type PluginEnableErrors = {
    /**
     * No such plugin.
     */
    404: ErrorResponse;
    /**
     * It is enabled already.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginEnableError = PluginEnableErrors[keyof PluginEnableErrors];

export type PluginEnableResponses = {
    /**
     * The plugin runs.
     */
    200: unknown;
};

export type PluginInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the plugin.
         */
        name: string;
    };
    query?: never;
    url: '/plugins/{name}/json';
};

export type PluginInspectErrors = {
    /**
     * No such plugin.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginInspectError = PluginInspectErrors[keyof PluginInspectErrors];

export type PluginInspectResponses = {
    /**
     * The plugin.
     */
    200: Plugin;
};

export type PluginInspectResponse = PluginInspectResponses[keyof PluginInspectResponses];

export type PluginPushData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the plugin.
         */
        name: string;
    };
    query?: never;
    url: '/plugins/{name}/push';
};

export type PluginPushErrors = {
    /**
     * No such plugin.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginPushError = PluginPushErrors[keyof PluginPushErrors];

export type PluginPushResponses = {
    /**
     * It has begun; its progress, and its failure, follow as JSON lines.
     */
    200: PushImageInfo;
};

export type PluginPushResponse = PluginPushResponses[keyof PluginPushResponses];

export type PluginSetData = {
    /**
     * Settings as `name=value`.
     */
    body?: Array<string>;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the plugin.
         */
        name: string;
    };
    query?: never;
    url: '/plugins/{name}/set';
};

export type PluginSetErrors = {
    /**
     * No such plugin.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginSetError = PluginSetErrors[keyof PluginSetErrors];

export type PluginSetResponses = {
    /**
     * The settings were changed.
     */
    204: void;
};

export type PluginSetResponse = PluginSetResponses[keyof PluginSetResponses];

export type PluginUpgradeData = {
    /**
     * Privileges that are granted.
     */
    body?: Array<PluginPrivilege>;
    headers?: {
        /**
         * Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`.
         */
        'X-Registry-Auth'?: string;
    };
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the plugin.
         */
        name: string;
    };
    query: {
        /**
         * Name at the registry, with a tag.
         */
        remote: string;
    };
    url: '/plugins/{name}/upgrade';
};

export type PluginUpgradeErrors = {
    /**
     * No such plugin.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type PluginUpgradeError = PluginUpgradeErrors[keyof PluginUpgradeErrors];

export type PluginUpgradeResponses = {
    /**
     * Pulling has begun; its progress, and its failure, follow as JSON lines.
     */
    200: CreateImageInfo;
};

export type PluginUpgradeResponse = PluginUpgradeResponses[keyof PluginUpgradeResponses];

export type SecretListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: SecretListFilters;
    };
    url: '/secrets';
};

export type SecretListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SecretListError = SecretListErrors[keyof SecretListErrors];

export type SecretListResponses = {
    /**
     * The secrets.
     */
    200: Array<Secret>;
};

export type SecretListResponse = SecretListResponses[keyof SecretListResponses];

export type SecretCreateData = {
    /**
     * The secret as it should be.
     */
    body?: SecretSpec;
    path?: never;
    query?: never;
    url: '/secrets/create';
};

export type SecretCreateErrors = {
    /**
     * The name is missing or malformed.
     */
    400: ErrorResponse;
    /**
     * The name is taken.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SecretCreateError = SecretCreateErrors[keyof SecretCreateErrors];

export type SecretCreateResponses = {
    /**
     * The secret was created.
     */
    201: SecretCreateResponse;
};

export type SecretCreateResponse2 = SecretCreateResponses[keyof SecretCreateResponses];

export type SecretDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the secret.
         */
        id: string;
    };
    query?: never;
    url: '/secrets/{id}';
};

export type SecretDeleteErrors = {
    /**
     * No such secret.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SecretDeleteError = SecretDeleteErrors[keyof SecretDeleteErrors];

export type SecretDeleteResponses = {
    /**
     * The secret was deleted.
     */
    204: void;
};

export type SecretDeleteResponse = SecretDeleteResponses[keyof SecretDeleteResponses];

export type SecretInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the secret.
         */
        id: string;
    };
    query?: never;
    url: '/secrets/{id}';
};

export type SecretInspectErrors = {
    /**
     * No such secret.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SecretInspectError = SecretInspectErrors[keyof SecretInspectErrors];

export type SecretInspectResponses = {
    /**
     * The secret.
     */
    200: Secret;
};

export type SecretInspectResponse = SecretInspectResponses[keyof SecretInspectResponses];

export type SecretUpdateData = {
    /**
     * The secret as it should be.
     */
    body?: SecretSpec;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the secret.
         */
        id: string;
    };
    query: {
        version: Int64;
    };
    url: '/secrets/{id}/update';
};

export type SecretUpdateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * No such secret.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SecretUpdateError = SecretUpdateErrors[keyof SecretUpdateErrors];

export type SecretUpdateResponses = {
    /**
     * The secret was updated.
     */
    200: unknown;
};

export type ServiceListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: ServiceListFilters;
        /**
         * Also count tasks.
         */
        status?: boolean;
    };
    url: '/services';
};

export type ServiceListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ServiceListError = ServiceListErrors[keyof ServiceListErrors];

export type ServiceListResponses = {
    /**
     * The services.
     */
    200: Array<Service>;
};

export type ServiceListResponse = ServiceListResponses[keyof ServiceListResponses];

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

export type ServiceCreateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * The network cannot be used by services.
     */
    403: ErrorResponse;
    /**
     * The name is taken.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ServiceCreateError = ServiceCreateErrors[keyof ServiceCreateErrors];

export type ServiceCreateResponses = {
    /**
     * The service was created.
     */
    201: ServiceCreateResponse;
};

export type ServiceCreateResponse2 = ServiceCreateResponses[keyof ServiceCreateResponses];

export type ServiceDeleteData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the service.
         */
        id: string;
    };
    query?: never;
    url: '/services/{id}';
};

export type ServiceDeleteErrors = {
    /**
     * No such service.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ServiceDeleteError = ServiceDeleteErrors[keyof ServiceDeleteErrors];

export type ServiceDeleteResponses = {
    /**
     * The service was deleted.
     */
    200: unknown;
};

export type ServiceInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the service.
         */
        id: string;
    };
    query?: {
        /**
         * Fill in defaults.
         */
        insertDefaults?: boolean;
    };
    url: '/services/{id}';
};

export type ServiceInspectErrors = {
    /**
     * No such service.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ServiceInspectError = ServiceInspectErrors[keyof ServiceInspectErrors];

export type ServiceInspectResponses = {
    /**
     * The service.
     */
    200: Service;
};

export type ServiceInspectResponse = ServiceInspectResponses[keyof ServiceInspectResponses];

export type ServiceLogsData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the service.
         */
        id: string;
    };
    query?: {
        /**
         * Also show attributes given to the logging driver (`--log-opt`).
         */
        details?: boolean;
        /**
         * Go on with what is written from now on.
         */
        follow?: boolean;
        /**
         * Standard output.
         */
        stdout?: boolean;
        /**
         * Standard error.
         */
        stderr?: boolean;
        /**
         * From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now.
         */
        since?: number;
        /**
         * Put the time before each line.
         */
        timestamps?: boolean;
        /**
         * Only the last so many lines; `all` by default.
         */
        tail?: string;
    };
    url: '/services/{id}/logs';
};

export type ServiceLogsErrors = {
    /**
     * No such service.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ServiceLogsError = ServiceLogsErrors[keyof ServiceLogsErrors];

export type ServiceLogsResponses = {
    /**
     * The log follows.
     */
    200: Blob | File;
};

export type ServiceLogsResponse = ServiceLogsResponses[keyof ServiceLogsResponses];

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

export type ServiceUpdateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * No such service.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type ServiceUpdateError = ServiceUpdateErrors[keyof ServiceUpdateErrors];

export type ServiceUpdateResponses = {
    /**
     * The update was accepted.
     */
    200: ServiceUpdateResponse;
};

export type ServiceUpdateResponse2 = ServiceUpdateResponses[keyof ServiceUpdateResponses];

export type SwarmInspectData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/swarm';
};

export type SwarmInspectErrors = {
    /**
     * The engine is in no Swarm; old engines only, later ones answer 503.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SwarmInspectError = SwarmInspectErrors[keyof SwarmInspectErrors];

export type SwarmInspectResponses = {
    /**
     * The Swarm.
     */
    200: Swarm;
};

export type SwarmInspectResponse = SwarmInspectResponses[keyof SwarmInspectResponses];

export type SwarmInitData = {
    /**
     * The Swarm.
     */
    body: SwarmInitRequest;
    path?: never;
    query?: never;
    url: '/swarm/init';
};

export type SwarmInitErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is in a Swarm already.
     */
    503: ErrorResponse;
};

export type SwarmInitError = SwarmInitErrors[keyof SwarmInitErrors];

export type SwarmInitResponses = {
    /**
     * The Swarm has begun; the body is the ID of this node.
     */
    200: string;
};

export type SwarmInitResponse = SwarmInitResponses[keyof SwarmInitResponses];

export type SwarmJoinData = {
    /**
     * The Swarm to join.
     */
    body: SwarmJoinRequest;
    path?: never;
    query?: never;
    url: '/swarm/join';
};

export type SwarmJoinErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is in a Swarm already.
     */
    503: ErrorResponse;
};

export type SwarmJoinError = SwarmJoinErrors[keyof SwarmJoinErrors];

export type SwarmJoinResponses = {
    /**
     * The engine is a node of the Swarm.
     */
    200: unknown;
};

export type SwarmLeaveData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Also if the Swarm loses a manager by it.
         */
        force?: boolean;
    };
    url: '/swarm/leave';
};

export type SwarmLeaveErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is in no Swarm, or is a manager and `force` is not given.
     */
    503: ErrorResponse;
};

export type SwarmLeaveError = SwarmLeaveErrors[keyof SwarmLeaveErrors];

export type SwarmLeaveResponses = {
    /**
     * The engine has left.
     */
    200: unknown;
};

export type SwarmUnlockData = {
    /**
     * The key.
     */
    body: SwarmUnlockRequest;
    path?: never;
    query?: never;
    url: '/swarm/unlock';
};

export type SwarmUnlockErrors = {
    /**
     * The key is not the one.
     */
    401: ErrorResponse;
    /**
     * The Swarm is not locked.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is in no Swarm.
     */
    503: ErrorResponse;
};

export type SwarmUnlockError = SwarmUnlockErrors[keyof SwarmUnlockErrors];

export type SwarmUnlockResponses = {
    /**
     * The manager is unlocked.
     */
    200: unknown;
};

export type SwarmUnlockkeyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/swarm/unlockkey';
};

export type SwarmUnlockkeyErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SwarmUnlockkeyError = SwarmUnlockkeyErrors[keyof SwarmUnlockkeyErrors];

export type SwarmUnlockkeyResponses = {
    /**
     * The key.
     */
    200: SwarmUnlockkeyResponse;
};

export type SwarmUnlockkeyResponse2 = SwarmUnlockkeyResponses[keyof SwarmUnlockkeyResponses];

export type SwarmUpdateData = {
    /**
     * The Swarm as it should be.
     */
    body: SwarmSpec;
    path?: never;
    query: {
        version: Int64;
        /**
         * Make a new token for workers.
         */
        rotateWorkerToken?: boolean;
        /**
         * Make a new token for managers.
         */
        rotateManagerToken?: boolean;
        /**
         * Make a new unlock key.
         */
        rotateManagerUnlockKey?: boolean;
    };
    url: '/swarm/update';
};

export type SwarmUpdateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type SwarmUpdateError = SwarmUpdateErrors[keyof SwarmUpdateErrors];

export type SwarmUpdateResponses = {
    /**
     * The Swarm was updated.
     */
    200: unknown;
};

export type SystemPingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_ping';
};

export type SystemPingErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SystemPingError = SystemPingErrors[keyof SystemPingErrors];

export type SystemPingResponses = {
    /**
     * The engine is there.
     */
    200: string;
};

export type SystemPingResponse = SystemPingResponses[keyof SystemPingResponses];

export type SystemPingHeadData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_ping';
};

export type SystemPingHeadErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SystemPingHeadError = SystemPingHeadErrors[keyof SystemPingHeadErrors];

export type SystemPingHeadResponses = {
    /**
     * The engine is there.
     */
    200: string;
};

export type SystemPingHeadResponse = SystemPingHeadResponses[keyof SystemPingHeadResponses];

export type SystemAuthData = {
    /**
     * The credentials.
     */
    body?: AuthConfig;
    path?: never;
    query?: never;
    url: '/auth';
};

export type SystemAuthErrors = {
    /**
     * The body cannot be read; a body that ends too early is 500 to engines.
     */
    400: ErrorResponse;
    /**
     * The registry refused the credentials.
     */
    401: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SystemAuthError = SystemAuthErrors[keyof SystemAuthErrors];

export type SystemAuthResponses = {
    /**
     * The credentials were accepted; a token may replace the password.
     */
    200: AuthResponse;
    /**
     * The credentials were accepted, and there is nothing to tell.
     */
    204: void;
};

export type SystemAuthResponse = SystemAuthResponses[keyof SystemAuthResponses];

export type SystemEventsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now.
         */
        since?: string;
        /**
         * Up to then: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now.
         */
        until?: string;
        /**
         * JSON of a map from key to list of values.
         */
        filters?: SystemEventsFilters;
    };
    url: '/events';
};

export type SystemEventsErrors = {
    /**
     * A time or a filter is malformed.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SystemEventsError = SystemEventsErrors[keyof SystemEventsErrors];

export type SystemEventsResponses = {
    /**
     * Events follow.
     */
    200: EventMessage;
};

export type SystemEventsResponse = SystemEventsResponses[keyof SystemEventsResponses];

export type SystemInfoData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/info';
};

export type SystemInfoErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SystemInfoError = SystemInfoErrors[keyof SystemInfoErrors];

export type SystemInfoResponses = {
    /**
     * The engine.
     */
    200: SystemInfo;
};

export type SystemInfoResponse = SystemInfoResponses[keyof SystemInfoResponses];

export type SystemDataUsageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only these kinds of objects.
         */
        type?: Array<'container' | 'image' | 'volume' | 'build-cache' | (string & {})>;
        /**
         * Also list each object.
         */
        verbose?: boolean;
    };
    url: '/system/df';
};

export type SystemDataUsageErrors = {
    /**
     * A type is unknown.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SystemDataUsageError = SystemDataUsageErrors[keyof SystemDataUsageErrors];

export type SystemDataUsageResponses = {
    /**
     * The space used.
     */
    200: SystemDataUsageResponse;
};

export type SystemDataUsageResponse2 = SystemDataUsageResponses[keyof SystemDataUsageResponses];

export type SystemVersionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/version';
};

export type SystemVersionErrors = {
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type SystemVersionError = SystemVersionErrors[keyof SystemVersionErrors];

export type SystemVersionResponses = {
    /**
     * The versions.
     */
    200: SystemVersion;
};

export type SystemVersionResponse = SystemVersionResponses[keyof SystemVersionResponses];

export type TaskListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: TaskListFilters;
    };
    url: '/tasks';
};

export type TaskListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type TaskListError = TaskListErrors[keyof TaskListErrors];

export type TaskListResponses = {
    /**
     * The tasks.
     */
    200: Array<Task>;
};

export type TaskListResponse = TaskListResponses[keyof TaskListResponses];

export type TaskInspectData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the task.
         */
        id: string;
    };
    query?: never;
    url: '/tasks/{id}';
};

export type TaskInspectErrors = {
    /**
     * No such task.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type TaskInspectError = TaskInspectErrors[keyof TaskInspectErrors];

export type TaskInspectResponses = {
    /**
     * The task.
     */
    200: Task;
};

export type TaskInspectResponse = TaskInspectResponses[keyof TaskInspectResponses];

export type TaskLogsData = {
    body?: never;
    path: {
        /**
         * Name or ID, or the unique beginning of an ID, of the task.
         */
        id: string;
    };
    query?: {
        /**
         * Also show attributes given to the logging driver (`--log-opt`).
         */
        details?: boolean;
        /**
         * Go on with what is written from now on.
         */
        follow?: boolean;
        /**
         * Standard output.
         */
        stdout?: boolean;
        /**
         * Standard error.
         */
        stderr?: boolean;
        /**
         * From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now.
         */
        since?: number;
        /**
         * Put the time before each line.
         */
        timestamps?: boolean;
        /**
         * Only the last so many lines; `all` by default.
         */
        tail?: string;
    };
    url: '/tasks/{id}/logs';
};

export type TaskLogsErrors = {
    /**
     * No such task.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type TaskLogsError = TaskLogsErrors[keyof TaskLogsErrors];

export type TaskLogsResponses = {
    /**
     * The log follows.
     */
    200: Blob | File;
};

export type TaskLogsResponse = TaskLogsResponses[keyof TaskLogsResponses];

export type VolumeListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * JSON of a map from key to list of values.
         */
        filters?: VolumeListFilters;
    };
    url: '/volumes';
};

export type VolumeListErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type VolumeListError = VolumeListErrors[keyof VolumeListErrors];

export type VolumeListResponses = {
    /**
     * The volumes.
     */
    200: VolumeListResponse;
};

export type VolumeListResponse2 = VolumeListResponses[keyof VolumeListResponses];

export type VolumeCreateData = {
    /**
     * The volume.
     */
    body: VolumeCreateRequest;
    path?: never;
    query?: never;
    url: '/volumes/create';
};

export type VolumeCreateErrors = {
    /**
     * The body, the name or an option is malformed.
     */
    400: ErrorResponse;
    /**
     * No such driver.
     */
    404: ErrorResponse;
    /**
     * A volume of that name exists with other options.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type VolumeCreateError = VolumeCreateErrors[keyof VolumeCreateErrors];

export type VolumeCreateResponses = {
    /**
     * The volume was created, or was there.
     */
    201: Volume;
};

export type VolumeCreateResponse = VolumeCreateResponses[keyof VolumeCreateResponses];

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

export type VolumePruneErrors = {
    /**
     * The filters are not JSON, or name an unknown key.
     */
    400: ErrorResponse;
    /**
     * A prune is under way.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type VolumePruneError = VolumePruneErrors[keyof VolumePruneErrors];

export type VolumePruneResponses = {
    /**
     * What was deleted.
     */
    200: VolumePruneReport;
};

export type VolumePruneResponse = VolumePruneResponses[keyof VolumePruneResponses];

export type VolumeDeleteData = {
    body?: never;
    path: {
        /**
         * Name of the volume.
         */
        name: string;
    };
    query?: {
        /**
         * Answer 204 if there is no such volume.
         */
        force?: boolean;
    };
    url: '/volumes/{name}';
};

export type VolumeDeleteErrors = {
    /**
     * No such volume.
     */
    404: ErrorResponse;
    /**
     * A container uses it.
     */
    409: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type VolumeDeleteError = VolumeDeleteErrors[keyof VolumeDeleteErrors];

export type VolumeDeleteResponses = {
    /**
     * The volume was removed.
     */
    204: void;
};

export type VolumeDeleteResponse = VolumeDeleteResponses[keyof VolumeDeleteResponses];

export type VolumeInspectData = {
    body?: never;
    path: {
        /**
         * Name of the volume.
         */
        name: string;
    };
    query?: never;
    url: '/volumes/{name}';
};

export type VolumeInspectErrors = {
    /**
     * No such volume.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
};

export type VolumeInspectError = VolumeInspectErrors[keyof VolumeInspectErrors];

export type VolumeInspectResponses = {
    /**
     * The volume.
     */
    200: Volume;
};

export type VolumeInspectResponse = VolumeInspectResponses[keyof VolumeInspectResponses];

export type VolumeUpdateData = {
    /**
     * The volume as it should be.
     */
    body?: VolumeUpdateRequest;
    path: {
        /**
         * Name of the volume.
         */
        name: string;
    };
    query: {
        version: Int64;
    };
    url: '/volumes/{name}';
};

export type VolumeUpdateErrors = {
    /**
     * A parameter or the body is malformed.
     */
    400: ErrorResponse;
    /**
     * No such volume.
     */
    404: ErrorResponse;
    /**
     * The engine failed.
     */
    500: ErrorResponse;
    /**
     * The engine is no manager of a Swarm.
     */
    503: ErrorResponse;
};

export type VolumeUpdateError = VolumeUpdateErrors[keyof VolumeUpdateErrors];

export type VolumeUpdateResponses = {
    /**
     * The volume was updated.
     */
    200: unknown;
};
