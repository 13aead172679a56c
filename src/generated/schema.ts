// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/build": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build an image
         * @description Builds an image from a tar of files, or from a remote place. The classic builder streams its text; BuildKit (`version=2`) streams traces and takes files through a session.
         */
        post: operations["ImageBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/build/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a build
         * @description Ends the build that was started with this `buildid`.
         */
        post: operations["BuildCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/build/prune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete build cache
         * @description Deletes records of the build cache that no build uses.
         */
        post: operations["BuildPrune"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grpc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speak gRPC with the builder
         * @description Hands the connection over to BuildKit's gRPC server. Deprecated for sessions of old clients, in use by buildx.
         */
        post: operations["Grpc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a session to the builder
         * @deprecated
         * @description Hands the connection over to the builder, which calls the client on it for files and credentials. Deprecated since API 1.53.
         */
        post: operations["Session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List configs
         * @description Lists the configs of the Swarm.
         */
        get: operations["ConfigList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a config
         * @description Keeps data that services can mount.
         */
        post: operations["ConfigCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a config
         * @description Returns a config, its data too.
         */
        get: operations["ConfigInspect"];
        put?: never;
        post?: never;
        /**
         * Delete a config
         * @description Deletes a config that no service uses.
         */
        delete: operations["ConfigDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a config
         * @description Changes the labels of a config; nothing else of it can change.
         */
        post: operations["ConfigUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a container
         * @description Creates a container and does not start it. The image must be here: engines do not pull it.
         */
        post: operations["ContainerCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List containers
         * @description Lists containers that run; with `all` those that do not, too. Newest first.
         */
        get: operations["ContainerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/prune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete stopped containers
         * @description Deletes every container that does not run.
         */
        post: operations["ContainerPrune"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a container
         * @description Removes a container that does not run, or any with `force`.
         */
        delete: operations["ContainerDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copy files out of a container
         * @description Streams a tar of a file, or of a directory with all that is in it. Works on stopped containers too.
         */
        get: operations["ContainerArchive"];
        /**
         * Copy files into a container
         * @description Unpacks a tar (plain, or compressed by gzip, bzip2 or xz) into a directory of the container.
         */
        put: operations["PutContainerArchive"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Describe a path in a container
         * @description Tells size, mode, time and link target of a path, in a header.
         */
        head: operations["ContainerArchiveInfo"];
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach to a container
         * @description Connects to the standard streams of a container, and can replay its log first. The connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
         */
        post: operations["ContainerAttach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/attach/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attach to a container by WebSocket
         * @description As attach, but over a WebSocket: each message carries bytes of the streams.
         */
        get: operations["ContainerAttachWebsocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changed files of a container
         * @description Lists paths that differ from the image.
         */
        get: operations["ContainerChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List checkpoints
         * @description Lists saved states of a container. Experimental engines only.
         */
        get: operations["CheckpointList"];
        put?: never;
        /**
         * Save the state of a container
         * @description Saves the state of a running container, and stops it on request. Experimental engines only.
         */
        post: operations["CheckpointCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/checkpoints/{checkpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a checkpoint
         * @description Deletes a saved state. Experimental engines only.
         */
        delete: operations["CheckpointDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/exec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an exec
         * @description Prepares a process to run in a running container.
         */
        post: operations["ContainerExec"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the files of a container
         * @description Streams a tar of all files of a container, without its volumes.
         */
        get: operations["ContainerExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a container
         * @description Returns everything known of a container.
         */
        get: operations["ContainerInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/kill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kill a container
         * @description Sends a signal to the main process of a container.
         */
        post: operations["ContainerKill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log of a container
         * @description Streams what a container wrote, from its log; with `follow` also what it will write. Without a terminal, output is multiplexed.
         */
        get: operations["ContainerLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a container
         * @description Stops all processes of a container from running, without their knowing.
         */
        post: operations["ContainerPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a container
         * @description Gives a container another name.
         */
        post: operations["ContainerRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/resize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resize a container's terminal
         * @description Sets the size of the terminal of a running container.
         */
        post: operations["ContainerResize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a container
         * @description Stops a container as stop does, and starts it.
         */
        post: operations["ContainerRestart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a container
         * @description Starts a container that was created or has ended.
         */
        post: operations["ContainerStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the resource use of a container
         * @description Streams measurements, one a second, as JSON lines; or sends one.
         */
        get: operations["ContainerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a container
         * @description Sends the stop signal, and kills when time is up.
         */
        post: operations["ContainerStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/top": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List processes in a container
         * @description Runs `ps` on the host and shows what is in the container.
         */
        get: operations["ContainerTop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpause a container
         * @description Lets the processes of a paused container run again.
         */
        post: operations["ContainerUnpause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update limits of a container
         * @description Changes limits and the restart policy without a restart. Keys that are absent or 0 stay as they were.
         */
        post: operations["ContainerUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{id}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for a container
         * @description Answers when a container ends; headers come at once, the body at the end.
         */
        post: operations["ContainerWait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/distribution/{name}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a registry about an image
         * @description Asks the image's registry for digest and platforms, without pulling.
         */
        get: operations["DistributionInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exec/{id}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect an exec
         * @description Returns the state of an exec.
         */
        get: operations["ExecInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exec/{id}/resize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resize an exec's terminal
         * @description Sets the size of the terminal of a running exec.
         */
        post: operations["ExecResize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exec/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an exec
         * @description Starts a prepared process. Unless detached, the connection becomes a raw stream both ways: after 101 if the client asked to upgrade, else after 200. Without a terminal, output is multiplexed.
         */
        post: operations["ExecStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an image of a container
         * @description Makes an image of a container's files and settings.
         */
        post: operations["ImageCommit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull or import an image
         * @description Pulls an image from a registry (`fromImage`), or imports a tar of files (`fromSrc`).
         */
        post: operations["ImageCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Save images
         * @description Streams a tar of images with their names.
         */
        get: operations["ImageGetAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List images
         * @description Lists images that have a name, or that no other image builds on.
         */
        get: operations["ImageList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load images
         * @description Loads images from a tar that save made.
         */
        post: operations["ImageLoad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/prune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete unused images
         * @description Deletes images that no container uses.
         */
        post: operations["ImagePrune"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search images
         * @description Searches Docker Hub.
         */
        get: operations["ImageSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an image
         * @description Takes a name away; deletes the image with its last name.
         */
        delete: operations["ImageDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{name}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attestations of an image
         * @description Lists signed statements about an image (containerd image store).
         */
        get: operations["ImageAttestations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{name}/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Save an image
         * @description Streams a tar of an image, or of all images of a repository, with their names.
         */
        get: operations["ImageGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{name}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List layers of an image
         * @description Lists the layers of an image, newest first.
         */
        get: operations["ImageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{name}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect an image
         * @description Returns everything known of an image.
         */
        get: operations["ImageInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{name}/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push an image
         * @description Sends an image to the registry in its name.
         */
        post: operations["ImagePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{name}/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag an image
         * @description Gives an image one more name.
         */
        post: operations["ImageTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List networks
         * @description Lists networks without what is on them.
         */
        get: operations["NetworkList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a network
         * @description Creates a network.
         */
        post: operations["NetworkCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/prune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete unused networks
         * @description Deletes networks that no container uses.
         */
        post: operations["NetworkPrune"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a network
         * @description Returns a network with what is on it.
         */
        get: operations["NetworkInspect"];
        put?: never;
        post?: never;
        /**
         * Remove a network
         * @description Removes a network that no container uses.
         */
        delete: operations["NetworkDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a container to a network
         * @description Connects a container, running or not.
         */
        post: operations["NetworkConnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect a container from a network
         * @description Disconnects a container.
         */
        post: operations["NetworkDisconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Swarm nodes
         * @description Lists the nodes of the Swarm.
         */
        get: operations["NodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a Swarm node
         * @description Returns a node of the Swarm.
         */
        get: operations["NodeInspect"];
        put?: never;
        post?: never;
        /**
         * Remove a Swarm node
         * @description Removes a node that is down, or any with `force`.
         */
        delete: operations["NodeDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a Swarm node
         * @description Changes role, availability or labels of a node.
         */
        post: operations["NodeUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plugins
         * @description Lists plugins, running or not.
         */
        get: operations["PluginList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a plugin
         * @description Makes a plugin of a tar of its files and configuration.
         */
        post: operations["PluginCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask which privileges a plugin wants
         * @description Asks the registry what a plugin must be granted.
         */
        get: operations["GetPluginPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a plugin
         * @description Pulls a plugin and grants it the privileges in the body.
         */
        post: operations["PluginPull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a plugin
         * @description Removes a plugin that does not run, or any with `force`.
         */
        delete: operations["PluginDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{name}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a plugin
         * @description Stops a plugin.
         */
        post: operations["PluginDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{name}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a plugin
         * @description Starts a plugin.
         */
        post: operations["PluginEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{name}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a plugin
         * @description Returns a plugin.
         */
        get: operations["PluginInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{name}/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push a plugin
         * @description Sends a plugin to the registry in its name.
         */
        post: operations["PluginPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{name}/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Configure a plugin
         * @description Changes settings of a plugin that does not run.
         */
        post: operations["PluginSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{name}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upgrade a plugin
         * @description Replaces a plugin that does not run by another version.
         */
        post: operations["PluginUpgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List secrets
         * @description Lists the secrets of the Swarm, without their data.
         */
        get: operations["SecretList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a secret
         * @description Keeps secret data that services can mount.
         */
        post: operations["SecretCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a secret
         * @description Returns a secret, without its data.
         */
        get: operations["SecretInspect"];
        put?: never;
        post?: never;
        /**
         * Delete a secret
         * @description Deletes a secret that no service uses.
         */
        delete: operations["SecretDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a secret
         * @description Changes the labels of a secret; nothing else of it can change.
         */
        post: operations["SecretUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description Lists the services of the Swarm.
         */
        get: operations["ServiceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a service
         * @description Creates a service; its tasks start behind the answer.
         */
        post: operations["ServiceCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a service
         * @description Returns a service.
         */
        get: operations["ServiceInspect"];
        put?: never;
        post?: never;
        /**
         * Delete a service
         * @description Deletes a service and stops its tasks.
         */
        delete: operations["ServiceDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log of a service
         * @description Streams what all tasks of a service wrote. Without a terminal, output is multiplexed.
         */
        get: operations["ServiceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a service
         * @description Replaces the specification of a service, or returns to the last one.
         */
        post: operations["ServiceUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swarm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect the Swarm
         * @description Returns the Swarm with its join tokens.
         */
        get: operations["SwarmInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swarm/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a Swarm
         * @description Makes this engine the first manager of a new Swarm.
         */
        post: operations["SwarmInit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swarm/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a Swarm
         * @description Makes this engine a node of a Swarm.
         */
        post: operations["SwarmJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swarm/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the Swarm
         * @description Takes this engine out of its Swarm.
         */
        post: operations["SwarmLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swarm/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a manager
         * @description Gives a manager that has restarted the key to what it keeps.
         */
        post: operations["SwarmUnlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swarm/unlockkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the unlock key
         * @description Returns the key that managers are unlocked with.
         */
        get: operations["SwarmUnlockkey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swarm/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the Swarm
         * @description Changes the settings of the Swarm, or its tokens.
         */
        post: operations["SwarmUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ping the engine
         * @description Tells that the engine is there, and in headers what it speaks. Answered without a version prefix too.
         */
        get: operations["SystemPing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Ping the engine, headers only
         * @description As ping, without a body.
         */
        head: operations["SystemPingHead"];
        patch?: never;
        trace?: never;
    };
    "/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check registry credentials
         * @description Tries credentials at their registry.
         */
        post: operations["SystemAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch events
         * @description Streams events as they happen, and those since a time; one JSON object a line. Ends at `until`.
         */
        get: operations["SystemEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the engine
         * @description Returns what the engine is and has.
         */
        get: operations["SystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/df": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure disk usage
         * @description Measures the space used on disk, which may take long.
         */
        get: operations["SystemDataUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell versions
         * @description Returns versions of the engine and of its parts.
         */
        get: operations["SystemVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Lists tasks of services, old ones too.
         */
        get: operations["TaskList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a task
         * @description Returns a task.
         */
        get: operations["TaskInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log of a task
         * @description Streams what a task wrote. Without a terminal, output is multiplexed.
         */
        get: operations["TaskLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List volumes
         * @description Lists volumes.
         */
        get: operations["VolumeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volumes/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a volume
         * @description Creates a volume; an equal one that exists already is returned.
         */
        post: operations["VolumeCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volumes/prune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete unused volumes
         * @description Deletes anonymous volumes that no container uses; with the filter `all` those with a name too.
         */
        post: operations["VolumePrune"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volumes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspect a volume
         * @description Returns a volume.
         */
        get: operations["VolumeInspect"];
        /**
         * Update a Swarm volume
         * @description Changes the availability of a volume of the Swarm.
         */
        put: operations["VolumeUpdate"];
        post?: never;
        /**
         * Remove a volume
         * @description Removes a volume that no container uses.
         */
        delete: operations["VolumeDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the nodes of the cluster
         * @description Every node that discovery names, in use or not, by name and then by address.
         */
        get: operations["ClusterNodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster/nodes/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drain a node, or put it in use again
         * @description A drained node takes no new containers, builds or networks; what it has stays, runs on and can be used.
         */
        post: operations["ClusterNodeUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A failure inside a stream of JSON lines. */
        ErrorDetail: {
            /** @description Exit code of a failed build step; absent or 0 elsewhere. */
            code?: number;
            /** @description Text for the user. */
            message?: string;
        };
        /** @description Progress in numbers. */
        ProgressDetail: {
            /** @description Done so far, in bytes unless `units` says otherwise. */
            current?: number;
            /** @description Expected at the end; absent or 0 when unknown. */
            total?: number;
            /**
             * Format: int64
             * @description When the step began, seconds since 1970.
             */
            start?: number;
            /** @description The counts are of no use to a reader. */
            hidecounts?: boolean;
            /** @description What is counted; bytes where absent. */
            units?: string;
        };
        /** @description One line of a build's progress. With BuildKit all but `id` and `aux` are absent. */
        BuildInfo: {
            /** @description Layer the line is about, or the kind of `aux`. */
            id?: string;
            /** @description Text of the build for the user, line breaks included. */
            stream?: string;
            /** @description Why the build failed; the last line then. The status stays 200. */
            error?: string | null;
            /** @description The same failure with its code. */
            errorDetail?: components["schemas"]["ErrorDetail"];
            /** @description What is being done to a layer of a base image. */
            status?: string;
            /** @description Progress bar drawn for a terminal; until API 1.47. */
            progress?: string | null;
            /** @description Progress in numbers. */
            progressDetail?: components["schemas"]["ProgressDetail"];
            /** @description `{ID}` of the built image; with BuildKit (`id` is `moby.buildkit.trace`) a base64 protobuf message. */
            aux?: {
                [key: string]: unknown;
            } | string;
        };
        /** @description Why a request failed. */
        ErrorResponse: {
            /** @description Text for the user. */
            message: string;
        };
        /** @description Values of one filter, any of which may match. A list; old clients send a map of value to `true`. */
        FilterValues: string[] | {
            [key: string]: boolean;
        };
        /** @description Which records of the build cache to delete. */
        BuildPruneFilters: {
            /** @description Text that the record's description contains. */
            description?: components["schemas"]["FilterValues"];
            /** @description ID of the record. */
            id?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`: records a build uses now. */
            inuse?: components["schemas"]["FilterValues"];
            /** @description ID of a record they were built on. */
            parent?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`: records used by nothing else. */
            private?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`: records used by other records or by images. */
            shared?: components["schemas"]["FilterValues"];
            /** @description Kind of record. */
            type?: components["schemas"]["FilterValues"];
            /** @description Records not used since then: a time stamp, or a Go duration before now. */
            until?: components["schemas"]["FilterValues"];
        };
        /** @description What pruning the build cache deleted. */
        BuildPruneReport: {
            /** @description IDs of the deleted records; null when there are none. */
            CachesDeleted: string[] | null;
            /**
             * Format: uint64
             * @description Bytes freed.
             */
            SpaceReclaimed: number;
        };
        /** @description Which configs to list. */
        ConfigListFilters: {
            /** @description ID or the beginning of one. */
            id?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Name or a part of it. */
            name?: components["schemas"]["FilterValues"];
            /** @description Exact names. */
            names?: components["schemas"]["FilterValues"];
        };
        /** @description Version of a Swarm object; an update must name the version that it changes. */
        ObjectVersion: {
            /**
             * Format: uint64
             * @description Grows with every change of the object.
             */
            Index?: number;
        };
        /** @description A driver and its options. */
        Driver: {
            /** @description Name of the driver. */
            Name: string;
            /** @description Options for the driver, by name. */
            Options?: {
                [key: string]: string;
            };
        };
        /** @description A config as asked for. */
        ConfigSpec: {
            /** @description Name, unique in the swarm. */
            Name?: string;
            /** @description Labels of the object. */
            Labels?: {
                [key: string]: string;
            } | null;
            /** @description The data in standard base64, 500 KiB at most. */
            Data?: string;
            /** @description Template driver that expands the data; `golang` or none. */
            Templating?: components["schemas"]["Driver"];
        };
        /** @description A config of a Swarm: data that is not secret, mounted into services. */
        Config: {
            /** @description ID of the object. */
            ID: string;
            /** @description Version of the object; an update names the one it changes. */
            Version: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description What was asked for. */
            Spec: components["schemas"]["ConfigSpec"];
        };
        /** @description ID of what was created. */
        ConfigCreateResponse: {
            /** @description ID of the new config. */
            ID: string;
        };
        /** @description How to tell that a container is well. Times are nanoseconds; 0 takes the default. */
        HealthConfig: {
            /** @description `["CMD", program, …]`, `["CMD-SHELL", line]`, `["NONE"]` for no check; empty takes the image's. */
            Test?: string[] | null;
            /**
             * Format: int64
             * @description Between checks; 1 ms at least, 30 s by default.
             */
            Interval?: number;
            /**
             * Format: int64
             * @description After which a check counts as failed; 1 ms at least, 30 s by default.
             */
            Timeout?: number;
            /** @description Failures in a row that make it unhealthy; 3 by default. */
            Retries?: number;
            /**
             * Format: int64
             * @description After the start, during which failures do not count; none by default.
             */
            StartPeriod?: number;
            /**
             * Format: int64
             * @description Between checks during the start period; 5 s by default.
             */
            StartInterval?: number;
        };
        /** @description What to run and how: the part of a container that does not depend on the host. */
        ContainerConfig: {
            /** @description Host name inside the container; its short ID when empty. */
            Hostname?: string;
            /** @description Domain name inside the container. */
            Domainname?: string;
            /** @description User, or `user:group`, by name or number; the image's when empty. */
            User?: string;
            /**
             * @description The creating client means to attach to standard input.
             * @default false
             */
            AttachStdin?: boolean;
            /**
             * @description The creating client means to attach to standard output.
             * @default true
             */
            AttachStdout?: boolean;
            /**
             * @description The creating client means to attach to standard error.
             * @default true
             */
            AttachStderr?: boolean;
            /** @description Ports the process listens on, as `port/protocol` with an empty object each. */
            ExposedPorts?: {
                [key: string]: Record<string, unknown>;
            } | null;
            /**
             * @description Give the process a terminal; its output is then one raw stream.
             * @default false
             */
            Tty?: boolean;
            /**
             * @description Keep standard input open.
             * @default false
             */
            OpenStdin?: boolean;
            /**
             * @description Close standard input when the first client that attached leaves.
             * @default false
             */
            StdinOnce?: boolean;
            /** @description Environment as `NAME=value`; a bare `NAME` removes what the image sets. */
            Env?: string[] | null;
            /** @description Arguments of the entry point, or the command itself without one. */
            Cmd?: string[] | null;
            /** @description How to tell that the container is well; the image's when absent. */
            Healthcheck?: components["schemas"]["HealthConfig"] | null;
            /**
             * @description The command is one line that is already quoted (Windows).
             * @default false
             */
            ArgsEscaped?: boolean | null;
            /** @description Image it is made from, as the user wrote it. */
            Image?: string;
            /** @description Paths that get an anonymous volume each, with an empty object as value. */
            Volumes?: {
                [key: string]: Record<string, unknown>;
            } | null;
            /** @description Directory the process starts in. */
            WorkingDir?: string;
            /** @description Program to run, with `Cmd` as its arguments; `[""]` resets the image's. */
            Entrypoint?: string[] | null;
            /** @description Give it no network. */
            NetworkDisabled?: boolean | null;
            /** @description MAC address; since API 1.44 it belongs to the endpoint. */
            MacAddress?: string | null;
            /** @description Build instructions that run in images built on this one. */
            OnBuild?: string[] | null;
            /** @description Labels of the container, together with those of its image. */
            Labels?: {
                [key: string]: string;
            } | null;
            /** @description Signal that asks the process to end, such as `SIGTERM` or `15`. */
            StopSignal?: string | null;
            /** @description Seconds between that signal and killing; -1 waits for ever. */
            StopTimeout?: number | null;
            /** @description Shell for commands given as one line. */
            Shell?: string[] | null;
        };
        /** @description A limit for one block device. */
        ThrottleDevice: {
            /** @description The device. */
            Path?: string;
            /**
             * Format: int64
             * @description Bytes or operations a second.
             */
            Rate?: number;
        };
        /** @description A device of the host given to a container. */
        DeviceMapping: {
            /** @description Device on the host. */
            PathOnHost?: string;
            /** @description Where the container finds it. */
            PathInContainer?: string;
            /** @description Any of `r` read, `w` write, `m` make. */
            CgroupPermissions?: string;
        };
        /** @description Devices to be found by a driver, such as GPUs. */
        DeviceRequest: {
            /** @description Driver that finds them; the first that can when empty. */
            Driver?: string;
            /** @description How many; -1 for all. */
            Count?: number;
            /** @description Those to take, in place of a count. */
            DeviceIDs?: string[] | null;
            /** @description Lists of capabilities; one whole list must be met. */
            Capabilities?: string[][] | null;
            /** @description Options for the driver, by name. */
            Options?: {
                [key: string]: string;
            } | null;
        };
        /** @description Limits of a container. 0 means no limit unless said otherwise. */
        Resources: {
            /**
             * Format: int64
             * @description Weight against other containers when processors are short; 1024 by default.
             */
            CpuShares?: number;
            /**
             * Format: int64
             * @description Bytes of memory at most; 6 MiB at least.
             * @default 0
             */
            Memory?: number;
            /** @description Control group to put the container's below. */
            CgroupParent?: string;
            /** @description 10 … 1000: weight of its block input and output. */
            BlkioWeight?: number;
            /** @description Such weights by device. */
            BlkioWeightDevice?: {
                /** @description The device. */
                Path?: string;
                /** @description 10 … 1000. */
                Weight?: number;
            }[] | null;
            /** @description Bytes a second that may be read, by device. */
            BlkioDeviceReadBps?: components["schemas"]["ThrottleDevice"][] | null;
            /** @description Bytes a second that may be written, by device. */
            BlkioDeviceWriteBps?: components["schemas"]["ThrottleDevice"][] | null;
            /** @description Reads a second, by device. */
            BlkioDeviceReadIOps?: components["schemas"]["ThrottleDevice"][] | null;
            /** @description Writes a second, by device. */
            BlkioDeviceWriteIOps?: components["schemas"]["ThrottleDevice"][] | null;
            /**
             * Format: int64
             * @description Microseconds of a scheduling period.
             */
            CpuPeriod?: number;
            /**
             * Format: int64
             * @description Microseconds of processor time in such a period.
             */
            CpuQuota?: number;
            /**
             * Format: int64
             * @description Microseconds of a real-time period.
             */
            CpuRealtimePeriod?: number;
            /**
             * Format: int64
             * @description Microseconds of real-time in such a period.
             */
            CpuRealtimeRuntime?: number;
            /** @description Processors it may use: `0-3`, `0,1`. */
            CpusetCpus?: string;
            /** @description Memory nodes it may use: `0-3`, `0,1`. */
            CpusetMems?: string;
            /** @description Devices of the host it gets. */
            Devices?: components["schemas"]["DeviceMapping"][] | null;
            /**
             * Format: int64
             * @description Bytes it is held to when memory runs short.
             */
            MemoryReservation?: number;
            /**
             * Format: int64
             * @description Bytes of memory and swap together; -1 for no limit on swap, 0 for twice the memory.
             */
            MemorySwap?: number;
            /**
             * Format: int64
             * @description 0 … 100: how readily the kernel swaps it out; -1 or null for the kernel's default.
             */
            MemorySwappiness?: number | null;
            /**
             * Format: int64
             * @description Processors it may use, in thousand-millionths.
             */
            NanoCpus?: number;
            /** @description Do not kill it when its memory runs out; null where control groups v2 know no such thing. */
            OomKillDisable?: boolean | null;
            /**
             * Format: int64
             * @description Processes and threads at most; 0, -1 or null for no limit.
             */
            PidsLimit?: number | null;
            /** @description Limits of its processes. */
            Ulimits?: {
                /** @description Name, such as `nofile`. */
                Name?: string;
                /** @description Limit a process may raise itself. */
                Soft?: number;
                /** @description How far it may raise it. */
                Hard?: number;
            }[] | null;
            /**
             * Format: int64
             * @description Processors it may use (Windows).
             */
            CpuCount?: number;
            /**
             * Format: int64
             * @description Per cent of the processors it may use (Windows).
             */
            CpuPercent?: number;
            /**
             * Format: uint64
             * @description Operations a second on its system drive (Windows).
             */
            IOMaximumIOps?: number;
            /**
             * Format: uint64
             * @description Bytes a second on its system drive (Windows).
             */
            IOMaximumBandwidth?: number;
            /** @description Rules for devices, such as `c 13:* rwm`. */
            DeviceCgroupRules?: string[] | null;
            /**
             * Format: int64
             * @description Bytes of kernel memory; engines since API 1.42 ignore it.
             */
            KernelMemory?: number;
            /** @description Devices to be found by drivers, such as GPUs. */
            DeviceRequests?: components["schemas"]["DeviceRequest"][] | null;
            /**
             * Format: int64
             * @description Bytes of kernel memory for TCP buffers; not with control groups v2.
             */
            KernelMemoryTCP?: number;
        };
        /** @description A port of the host. */
        PortBinding: {
            /** @description Address to listen on; empty: every one. */
            HostIp?: string;
            /** @description Port, or a range to choose from; empty: a free one. */
            HostPort?: string;
        };
        /** @description Ports of the host by container port (`80/tcp`). Null or an empty list: exposed, not published. */
        PortMap: {
            [key: string]: components["schemas"]["PortBinding"][] | null;
        };
        /** @description When to start a container again. */
        RestartPolicy: {
            /** @description `no` or empty: never; `always`; `unless-stopped`: unless the user stopped it; `on-failure`: after an exit code other than 0. */
            Name?: "" | "no" | "always" | "unless-stopped" | "on-failure" | (string & {});
            /** @description With `on-failure`: how often; 0 for no limit. */
            MaximumRetryCount?: number;
        };
        /** @description Kind of mount: a path of the host, a cluster volume, an image, a named pipe, memory, or a volume. */
        MountType: "bind" | "cluster" | "image" | "npipe" | "tmpfs" | "volume" | (string & {});
        /** @description A mount as asked for. */
        Mount: {
            /** @description Path in the container. */
            Target?: string;
            /** @description Path on the host, or a volume's or image's name; empty for a new anonymous volume. */
            Source?: string;
            /** @description What is mounted. */
            Type?: components["schemas"]["MountType"] | null;
            /** @description It cannot be written. */
            ReadOnly?: boolean;
            /** @description For `bind`. */
            BindOptions?: {
                /** @description How mounts below spread: `private`, `rprivate`, `shared`, `rshared`, `slave` or `rslave`. */
                Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {});
                /**
                 * @description Leave out what is mounted below the source.
                 * @default false
                 */
                NonRecursive?: boolean;
                /**
                 * @description Make the source if it is missing.
                 * @default false
                 */
                CreateMountpoint?: boolean;
                /**
                 * @description What is mounted below stays writable.
                 * @default false
                 */
                ReadOnlyNonRecursive?: boolean;
                /**
                 * @description Fail if what is mounted below cannot be made read-only.
                 * @default false
                 */
                ReadOnlyForceRecursive?: boolean;
            } | null;
            /** @description For `volume`. */
            VolumeOptions?: {
                /**
                 * @description Do not fill a new volume from the image's directory.
                 * @default false
                 */
                NoCopy?: boolean;
                /** @description Labels for a new volume. */
                Labels?: {
                    [key: string]: string;
                } | null;
                /** @description Driver of a new volume. */
                DriverConfig?: {
                    /** @description Name of the driver. */
                    Name?: string;
                    /** @description Options for the driver, by name. */
                    Options?: {
                        [key: string]: string;
                    } | null;
                } | null;
                /** @description Directory of the volume to mount. */
                Subpath?: string;
            } | null;
            /** @description For `tmpfs`. */
            TmpfsOptions?: {
                /**
                 * Format: int64
                 * @description Bytes at most; 0 for no limit.
                 */
                SizeBytes?: number;
                /** @description Permission bits as a decimal number. */
                Mode?: number;
                /** @description Mount options, each a list of one word or of a name and its value. */
                Options?: string[][] | null;
            } | null;
            /** @description `default`, `consistent`, `cached` or `delegated`; of no effect on Linux. */
            Consistency?: string;
            /** @description For `image`. */
            ImageOptions?: {
                /** @description Directory of the image to mount. */
                Subpath?: string;
            } | null;
            /** @description Options of a `cluster` mount; it has none yet. */
            ClusterOptions?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description How the container runs on its host: resources, mounts, ports, security. */
        HostConfig: components["schemas"]["Resources"] & {
            /** @description Mounts as `source:target[:options]`; the source is a path on the host or a volume's name. */
            Binds?: string[] | null;
            /** @description File the client wrote the ID to; only kept. */
            ContainerIDFile?: string;
            /** @description Where output goes. */
            LogConfig?: {
                /** @description Logging driver; the engine's default when empty. */
                Type?: "local" | "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {});
                /** @description Options for the driver, by name. */
                Config?: {
                    [key: string]: string;
                } | null;
            } | null;
            /** @description `bridge`, `host`, `none`, `container:<name or ID>`, or a network's name or ID. */
            NetworkMode?: string;
            /** @description Ports of the host to publish on, by container port. */
            PortBindings?: components["schemas"]["PortMap"] | null;
            /** @description When to start it again. */
            RestartPolicy?: components["schemas"]["RestartPolicy"] | null;
            /** @description Remove it when it ends. */
            AutoRemove?: boolean;
            /** @description Driver for volumes made along with it. */
            VolumeDriver?: string;
            /** @description Containers whose mounts it shares: `container[:ro|:rw]`. */
            VolumesFrom?: string[] | null;
            /** @description Mounts in their structured form. */
            Mounts?: components["schemas"]["Mount"][] | null;
            /** @description Kernel capabilities beyond the default ones. */
            CapAdd?: string[] | null;
            /** @description Kernel capabilities taken away. */
            CapDrop?: string[] | null;
            /** @description Addresses of DNS servers. */
            Dns?: string[] | null;
            /** @description Options for `resolv.conf`. */
            DnsOptions?: string[] | null;
            /** @description Search domains. */
            DnsSearch?: string[] | null;
            /** @description Lines for the hosts file as `name:address`; `host-gateway` stands for the host. */
            ExtraHosts?: string[] | null;
            /** @description More groups for the process. */
            GroupAdd?: string[] | null;
            /** @description `none`, `private`, `shareable`, `host` or `container:<name or ID>`; the engine's default when empty. */
            IpcMode?: string;
            /** @description Control group to use: `container:<name or ID>`. */
            Cgroup?: string;
            /** @description Legacy links as `container:alias`. */
            Links?: string[] | null;
            /** @description -1000 … 1000: how readily the kernel kills it when memory runs out. */
            OomScoreAdj?: number;
            /** @description `host` or `container:<name or ID>`; its own when empty. */
            PidMode?: string;
            /** @description Give it all capabilities and devices. */
            Privileged?: boolean;
            /** @description Publish every exposed port on a free port of the host. */
            PublishAllPorts?: boolean;
            /** @description Its root file system cannot be written. */
            ReadonlyRootfs?: boolean;
            /** @description Security options such as `no-new-privileges` or `label=…`. */
            SecurityOpt?: string[] | null;
            /** @description Options for the storage driver, such as `size`. */
            StorageOpt?: {
                [key: string]: string;
            } | null;
            /** @description Temporary file systems: mount options by path. */
            Tmpfs?: {
                [key: string]: string;
            } | null;
            /** @description `host` shares the host's name. */
            UTSMode?: string;
            /** @description `host` switches user name spaces off. */
            UsernsMode?: string;
            /**
             * Format: int64
             * @description Bytes of `/dev/shm`; 64 MiB by default.
             */
            ShmSize?: number;
            /** @description Kernel parameters of its name spaces. */
            Sysctls?: {
                [key: string]: string;
            } | null;
            /** @description OCI runtime to run it with; the engine's default when empty. */
            Runtime?: string | null;
            /** @description Rows and columns of the terminal at the start. */
            ConsoleSize?: number[] | null;
            /** @description `default`, `process` or `hyperv` (Windows); empty on Linux. */
            Isolation?: "default" | "process" | "hyperv" | "" | (string & {});
            /** @description Paths it cannot see; null takes the default ones. */
            MaskedPaths?: string[] | null;
            /** @description Paths it cannot write; null takes the default ones. */
            ReadonlyPaths?: string[] | null;
            /** @description Exactly the kernel capabilities it has; only in API 1.40. */
            Capabilities?: string[] | null;
            /** @description `private` or `host`; the engine's default when empty. */
            CgroupnsMode?: "private" | "host" | (string & {});
            /** @description Annotations for the runtime, by name. */
            Annotations?: {
                [key: string]: string;
            } | null;
            /** @description Run a small init as process 1, which passes on signals and reaps children; null takes the engine's default. */
            Init?: boolean | null;
        };
        /** @description Addresses asked for. */
        EndpointIPAMConfig: {
            /** @description IPv4 address. */
            IPv4Address?: string;
            /** @description IPv6 address. */
            IPv6Address?: string;
            /** @description Link-local addresses. */
            LinkLocalIPs?: string[] | null;
        };
        /** @description A container's endpoint on a network: what is asked for, and what it got. */
        EndpointSettings: {
            /** @description Addresses asked for. */
            IPAMConfig?: components["schemas"]["EndpointIPAMConfig"] | null;
            /** @description Legacy links on this network, as `container:alias`. */
            Links?: string[] | null;
            /** @description More names for the container on this network. */
            Aliases?: string[] | null;
            /** @description ID of the network. */
            NetworkID?: string;
            /** @description ID of the endpoint; empty while the container does not run. */
            EndpointID?: string;
            /** @description IPv4 gateway. */
            Gateway?: string;
            /** @description IPv4 address; empty while the container does not run. */
            IPAddress?: string;
            /** @description Length of its prefix. */
            IPPrefixLen?: number;
            /** @description IPv6 gateway. */
            IPv6Gateway?: string;
            /** @description IPv6 address. */
            GlobalIPv6Address?: string;
            /**
             * Format: int64
             * @description Length of its prefix.
             */
            GlobalIPv6PrefixLen?: number;
            /** @description MAC address; one can be asked for. */
            MacAddress?: string;
            /** @description Options for the network driver, by name. */
            DriverOpts?: {
                [key: string]: string;
            } | null;
            /** @description Every name the container is found by on this network. */
            DNSNames?: string[] | null;
            /**
             * Format: int64
             * @description The network with the highest one gives the default gateway; 0 by default.
             */
            GwPriority?: number;
        };
        /** @description Networks a new container joins; engines before API 1.44 take one. */
        NetworkingConfig: {
            /** @description Endpoints by network name or ID. */
            EndpointsConfig?: {
                [key: string]: components["schemas"]["EndpointSettings"];
            } | null;
        };
        /** @description The container that was created. */
        ContainerCreateResponse: {
            /** @description ID of the container: 64 hexadecimal digits. */
            Id: string;
            /** @description What was asked for and could not be had. */
            Warnings: string[];
        };
        /** @description Which containers to list. Values of one key are alternatives, except labels; every key must match. */
        ContainerListFilters: {
            /** @description Image it is made from, directly or through other images: `name[:tag]`, ID or digest. */
            ancestor?: components["schemas"]["FilterValues"];
            /** @description Created before this container: name or ID. */
            before?: components["schemas"]["FilterValues"];
            /** @description Ended with this exit code. */
            exited?: components["schemas"]["FilterValues"];
            /** @description `starting`, `healthy`, `unhealthy` or `none`. */
            health?: components["schemas"]["FilterValues"];
            /** @description ID or the unique beginning of one. */
            id?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`: tasks of a Swarm service. */
            "is-task"?: components["schemas"]["FilterValues"];
            /** @description `default`, `process` or `hyperv` (Windows). */
            isolation?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Name, or a regular expression found in it, with or without the leading slash. */
            name?: components["schemas"]["FilterValues"];
            /** @description Name or ID of a network it is on. */
            network?: components["schemas"]["FilterValues"];
            /** @description Created after this container: name or ID. */
            since?: components["schemas"]["FilterValues"];
            /** @description `created`, `restarting`, `running`, `removing`, `paused`, `exited` or `dead`. */
            status?: components["schemas"]["FilterValues"];
            /** @description Name of a volume, or path it is mounted at. */
            volume?: components["schemas"]["FilterValues"];
            /** @description Port it exposes: `port[/protocol]` or `from-to[/protocol]`. */
            expose?: components["schemas"]["FilterValues"];
            /** @description Container port it publishes: `port[/protocol]` or `from-to[/protocol]`. */
            publish?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description One port of a container. */
        PortSummary: {
            /** @description Host address the port is published on; the node's IP where that is every interface. */
            IP?: string;
            /**
             * Format: int32
             * @description Port in the container.
             */
            PrivatePort: number;
            /**
             * Format: int32
             * @description Port of the host; absent when the port is not published.
             */
            PublicPort?: number;
            /** @description `tcp`, `udp` or `sctp`. */
            Type: "tcp" | "udp" | "sctp" | (string & {});
        };
        /** @description A container's endpoint on a network, as engines send it: every field, with zero values while the container does not run. */
        ContainerEndpoint: components["schemas"]["EndpointSettings"] & {
            /** @description Addresses asked for. */
            IPAMConfig: components["schemas"]["EndpointIPAMConfig"] | null;
            /** @description Legacy links on this network, as `container:alias`. */
            Links: string[] | null;
            /** @description More names for the container on this network. */
            Aliases: string[] | null;
            /** @description ID of the network. */
            NetworkID: string;
            /** @description ID of the endpoint; empty while the container does not run. */
            EndpointID: string;
            /** @description IPv4 gateway. */
            Gateway: string;
            /** @description IPv4 address; empty while the container does not run. */
            IPAddress: string;
            /** @description Length of its prefix. */
            IPPrefixLen: number;
            /** @description IPv6 gateway. */
            IPv6Gateway: string;
            /** @description IPv6 address. */
            GlobalIPv6Address: string;
            /**
             * Format: int64
             * @description Length of its prefix.
             */
            GlobalIPv6PrefixLen: number;
            /** @description MAC address; one can be asked for. */
            MacAddress: string;
        };
        /** @description Something mounted into a container. */
        MountPoint: {
            /** @description What is mounted. */
            Type: components["schemas"]["MountType"];
            /** @description Name of the volume; absent for other kinds. */
            Name?: string;
            /** @description Path on the host. */
            Source: string;
            /** @description Path in the container. */
            Destination: string;
            /** @description Volume driver; absent for other kinds. */
            Driver?: string;
            /** @description Mount options as the user wrote them. */
            Mode: string;
            /** @description It can be written. */
            RW: boolean;
            /** @description How mounts below spread; empty for volumes. */
            Propagation: string;
        };
        /** @description A platform. */
        OCIPlatform: {
            /** @description Processor, such as `amd64`. */
            architecture?: string;
            /** @description Operating system, such as `linux`. */
            os?: string;
            /** @description Variant of the processor, such as `v8`. */
            variant?: string;
            /** @description Version of the operating system (Windows). */
            "os.version"?: string;
            /** @description Features of the operating system it needs (Windows). */
            "os.features"?: string[];
        };
        /** @description Reference to content by digest. */
        OCIDescriptor: {
            /** @description Media type of the content. */
            mediaType?: string;
            /** @description Digest of the content. */
            digest?: string;
            /**
             * Format: int64
             * @description Bytes of the content.
             */
            size?: number;
            /** @description Where it can be fetched from as well. */
            urls?: string[] | null;
            /** @description Notes by name. */
            annotations?: {
                [key: string]: string;
            } | null;
            /** @description The content itself in base64, if small. */
            data?: string | null;
            /** @description Platform it is for. */
            platform?: components["schemas"]["OCIPlatform"];
            /** @description What kind of artifact it is. */
            artifactType?: string | null;
        };
        /** @description One container of a list. */
        ContainerSummary: {
            /** @description ID: 64 hexadecimal digits. */
            Id: string;
            /** @description Names of the container, each as `/node/name`; link aliases too. */
            Names: string[];
            /** @description Image as the user wrote it, or its ID once that name means another image. */
            Image: string;
            /** @description ID of the image. */
            ImageID: string;
            /** @description Program and arguments in one line. */
            Command: string;
            /**
             * Format: int64
             * @description When it was created, seconds since 1970.
             */
            Created: number;
            /** @description Exposed and published ports. */
            Ports: components["schemas"]["PortSummary"][];
            /**
             * Format: int64
             * @description Bytes it has written or changed; only with `size=1`.
             */
            SizeRw?: number;
            /**
             * Format: int64
             * @description Bytes of all its files; only with `size=1`.
             */
            SizeRootFs?: number;
            /** @description Labels of the container. */
            Labels: {
                [key: string]: string;
            };
            /** @description `created`, `running`, `paused`, `restarting`, `removing`, `exited` or `dead`. */
            State: "created" | "running" | "paused" | "restarting" | "exited" | "removing" | "dead" | (string & {});
            /** @description The state in words for the user, with its age. */
            Status: string;
            /** @description A part of its host settings. */
            HostConfig: {
                /** @description Network mode: `default`, `bridge`, `host`, `none`, `container:…` or a network. */
                NetworkMode?: string;
                /** @description Annotations for the runtime. */
                Annotations?: {
                    [key: string]: string;
                } | null;
            };
            /** @description Networks it is on. */
            NetworkSettings: {
                /** @description Endpoints by network name. */
                Networks: {
                    [key: string]: components["schemas"]["ContainerEndpoint"];
                };
            };
            /** @description What is mounted where. */
            Mounts: components["schemas"]["MountPoint"][];
            /** @description Manifest of the platform image that was used (containerd image store). */
            ImageManifestDescriptor?: components["schemas"]["OCIDescriptor"];
            /** @description Result of the health check. */
            Health?: {
                /** @description `none`, `starting`, `healthy` or `unhealthy`. */
                Status?: "none" | "starting" | "healthy" | "unhealthy" | (string & {});
                /** @description Failed checks in a row. */
                FailingStreak?: number;
            };
        };
        /** @description Which stopped containers to delete. */
        ContainerPruneFilters: {
            /** @description Created before then: a time stamp, or a Go duration before now. */
            until?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; none of them may be there. */
            "label!"?: components["schemas"]["FilterValues"];
        };
        /** @description What pruning containers deleted. */
        ContainerPruneReport: {
            /** @description IDs of the deleted containers; null when there are none. */
            ContainersDeleted: string[] | null;
            /**
             * Format: uint64
             * @description Bytes freed.
             */
            SpaceReclaimed: number;
        };
        /**
         * Format: int32
         * @description How a path changed: 0 modified, 1 added, 2 deleted.
         * @enum {integer}
         */
        ChangeType: 0 | 1 | 2;
        /** @description One path that differs from the image. */
        FilesystemChange: {
            /** @description The path. */
            Path: string;
            /** @description How it changed. */
            Kind: components["schemas"]["ChangeType"];
        };
        /** @description A saved state of a running container. */
        Checkpoint: {
            /** @description Name of the checkpoint. */
            Name: string;
        };
        /** @description Where to save a container's state. */
        CheckpointCreateRequest: {
            /** @description Name for the checkpoint. */
            CheckpointID: string;
            /** @description Directory on the engine's host; the engine's own when empty. */
            CheckpointDir?: string;
            /** @description Stop the container once its state is saved. */
            Exit?: boolean;
        };
        /** @description A process to run in a running container. */
        ContainerExecRequest: {
            /** @description Its standard input will be attached. */
            AttachStdin?: boolean;
            /** @description Its standard output will be attached. */
            AttachStdout?: boolean;
            /** @description Its standard error will be attached. */
            AttachStderr?: boolean;
            /** @description Rows and columns of the terminal at the start. */
            ConsoleSize?: number[] | null;
            /** @description Sent by the docker command, and ignored: whether to attach is said when it is started. */
            Detach?: boolean;
            /** @description Keys that detach from it: single characters or `ctrl-<character>`, separated by commas. */
            DetachKeys?: string;
            /** @description Give it a terminal; its output is then one raw stream. */
            Tty?: boolean;
            /** @description Environment as `NAME=value`, beside the container's. */
            Env?: string[] | null;
            /** @description Program and arguments. */
            Cmd?: string[] | null;
            /**
             * @description Give it all capabilities.
             * @default false
             */
            Privileged?: boolean;
            /** @description User, or `user:group`; the container's when empty. */
            User?: string;
            /** @description Directory it starts in; the container's when empty. */
            WorkingDir?: string;
        };
        /** @description ID of what was created. */
        IDResponse: {
            /** @description ID of the new object. */
            Id: string;
        };
        /** @description One run of a health check. */
        HealthcheckResult: {
            /**
             * Format: date-time
             * @description When it began.
             */
            Start: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            End: string;
            /** @description 0 healthy, 1 unhealthy, others an error of the check itself. */
            ExitCode: number;
            /** @description What it printed, cut off at 4 KiB. */
            Output: string;
        };
        /** @description Result of a health check. */
        Health: {
            /** @description `none`, `starting`, `healthy` or `unhealthy`. */
            Status: "none" | "starting" | "healthy" | "unhealthy" | (string & {});
            /** @description Failed checks in a row. */
            FailingStreak: number;
            /** @description The last results, five at most, oldest first; null before the first. */
            Log: components["schemas"]["HealthcheckResult"][] | null;
        };
        /** @description What a container is doing. */
        ContainerState: {
            /** @description `created`, `running`, `paused`, `restarting`, `removing`, `exited` or `dead`. */
            Status: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead" | (string & {});
            /** @description It runs; also true while paused, or while waiting for a restart. */
            Running: boolean;
            /** @description It is paused. */
            Paused: boolean;
            /** @description The restart policy is about to start it again. */
            Restarting: boolean;
            /** @description A process of it was killed because the memory limit was reached. */
            OOMKilled: boolean;
            /** @description It could not be removed whole. */
            Dead: boolean;
            /** @description Process ID on the host; 0 when it does not run. */
            Pid: number;
            /** @description Exit code of the last run; 0 before and during the first. */
            ExitCode: number;
            /** @description Why it could not be started; empty when it could. */
            Error: string;
            /** @description Last start; `0001-01-01T00:00:00Z` before the first. */
            StartedAt: string;
            /** @description Last end; `0001-01-01T00:00:00Z` before the first. */
            FinishedAt: string;
            /** @description Result of the health check; absent without one. */
            Health?: components["schemas"]["Health"];
        };
        /** @description What the storage driver keeps about an image or a container. */
        DriverData: {
            /** @description Name of the storage driver, such as `overlay2`. */
            Name: string;
            /** @description The driver's own values, mostly directories on the host. */
            Data: {
                [key: string]: string;
            } | null;
        };
        /** @description An IP address with the length of its prefix. */
        Address: {
            /** @description The address. */
            Addr?: string;
            /** @description Length of the network prefix in bits. */
            PrefixLen?: number;
        };
        /** @description Networks and ports of a container. */
        NetworkSettings: {
            /** @description Name of the default bridge's interface; empty since API 1.26 mostly. */
            Bridge?: string;
            /** @description ID of its network name space; empty when it does not run. */
            SandboxID: string;
            /** @description It reaches its own published ports through the bridge; until API 1.51. */
            HairpinMode?: boolean;
            /** @description Link-local IPv6 address; until API 1.51. */
            LinkLocalIPv6Address?: string;
            /** @description Prefix length of that address; until API 1.51. */
            LinkLocalIPv6PrefixLen?: number;
            /** @description Published ports; a `HostIp` that means all interfaces is replaced by the node's IP. */
            Ports: components["schemas"]["PortMap"];
            /** @description Path of its network name space; empty when it does not run. */
            SandboxKey: string;
            /** @description More IPv4 addresses; until API 1.51. */
            SecondaryIPAddresses?: components["schemas"]["Address"][] | null;
            /** @description More IPv6 addresses; until API 1.51. */
            SecondaryIPv6Addresses?: components["schemas"]["Address"][] | null;
            /** @description Endpoint on the default bridge; until API 1.51. */
            EndpointID?: string;
            /** @description Gateway on the default bridge; until API 1.51. */
            Gateway?: string;
            /** @description IPv6 address on the default bridge; until API 1.51. */
            GlobalIPv6Address?: string;
            /** @description Prefix length of that address; until API 1.51. */
            GlobalIPv6PrefixLen?: number;
            /** @description IPv4 address on the default bridge; until API 1.51. */
            IPAddress?: string;
            /** @description Prefix length of that address; until API 1.51. */
            IPPrefixLen?: number;
            /** @description IPv6 gateway on the default bridge; until API 1.51. */
            IPv6Gateway?: string;
            /** @description MAC address on the default bridge; until API 1.51. */
            MacAddress?: string;
            /** @description Endpoints by network name. */
            Networks: {
                [key: string]: components["schemas"]["ContainerEndpoint"];
            };
        };
        /** @description A snapshot of the containerd image store. */
        RootFSStorageSnapshot: {
            /** @description Name of the snapshotter. */
            Name?: string;
        };
        /** @description Where the root file system is. */
        RootFSStorage: {
            /** @description The snapshot that holds it. */
            Snapshot?: components["schemas"]["RootFSStorageSnapshot"];
        };
        /** @description Where a container's files are, with the containerd image store. */
        Storage: {
            /** @description Its root file system. */
            RootFS?: components["schemas"]["RootFSStorage"];
        };
        /** @description Everything an engine knows of a container. */
        ContainerInspectResponse: {
            /** @description ID: 64 hexadecimal digits. */
            Id: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            Created: string;
            /** @description Program that runs. */
            Path: string;
            /** @description Its arguments. */
            Args: string[];
            /** @description What it is doing. */
            State: components["schemas"]["ContainerState"];
            /** @description ID of its image. */
            Image: string;
            /** @description `resolv.conf` of the container on the host. */
            ResolvConfPath: string;
            /** @description `hostname` of the container on the host. */
            HostnamePath: string;
            /** @description `hosts` of the container on the host. */
            HostsPath: string;
            /** @description Log file on the host; empty with other logging drivers. */
            LogPath: string;
            /** @description Name with a leading slash. */
            Name: string;
            /** @description How often the restart policy has started it. */
            RestartCount: number;
            /** @description Storage driver that holds its files. */
            Driver: string;
            /** @description Operating system it is for: `linux` or `windows`. */
            Platform: string;
            /** @description Manifest of the platform image that was used (containerd image store). */
            ImageManifestDescriptor?: components["schemas"]["OCIDescriptor"];
            /** @description SELinux label of its mounts. */
            MountLabel: string;
            /** @description SELinux label of its process. */
            ProcessLabel: string;
            /** @description AppArmor profile it runs under. */
            AppArmorProfile: string;
            /** @description IDs of execs that are running in it; null when there are none. */
            ExecIDs: string[] | null;
            /** @description The part of its settings that depends on the host. */
            HostConfig: components["schemas"]["HostConfig"] & {
                /**
                 * Format: int64
                 * @description Weight against other containers when processors are short; 1024 by default.
                 */
                CpuShares: number;
                /**
                 * Format: int64
                 * @description Bytes of memory at most; 6 MiB at least.
                 * @default 0
                 */
                Memory: number;
                /**
                 * Format: int64
                 * @description Processors it may use, in thousand-millionths.
                 */
                NanoCpus: number;
                /** @description Control group to put the container's below. */
                CgroupParent: string;
                /** @description 10 … 1000: weight of its block input and output. */
                BlkioWeight: number;
                /** @description Such weights by device. */
                BlkioWeightDevice: {
                    /** @description The device. */
                    Path?: string;
                    /** @description 10 … 1000. */
                    Weight?: number;
                }[] | null;
                /** @description Bytes a second that may be read, by device. */
                BlkioDeviceReadBps: components["schemas"]["ThrottleDevice"][] | null;
                /** @description Bytes a second that may be written, by device. */
                BlkioDeviceWriteBps: components["schemas"]["ThrottleDevice"][] | null;
                /** @description Reads a second, by device. */
                BlkioDeviceReadIOps: components["schemas"]["ThrottleDevice"][] | null;
                /** @description Writes a second, by device. */
                BlkioDeviceWriteIOps: components["schemas"]["ThrottleDevice"][] | null;
                /**
                 * Format: int64
                 * @description Microseconds of a scheduling period.
                 */
                CpuPeriod: number;
                /**
                 * Format: int64
                 * @description Microseconds of processor time in such a period.
                 */
                CpuQuota: number;
                /**
                 * Format: int64
                 * @description Microseconds of a real-time period.
                 */
                CpuRealtimePeriod: number;
                /**
                 * Format: int64
                 * @description Microseconds of real-time in such a period.
                 */
                CpuRealtimeRuntime: number;
                /** @description Processors it may use: `0-3`, `0,1`. */
                CpusetCpus: string;
                /** @description Memory nodes it may use: `0-3`, `0,1`. */
                CpusetMems: string;
                /** @description Devices of the host it gets. */
                Devices: components["schemas"]["DeviceMapping"][] | null;
                /**
                 * Format: int64
                 * @description Bytes it is held to when memory runs short.
                 */
                MemoryReservation: number;
                /**
                 * Format: int64
                 * @description Bytes of memory and swap together; -1 for no limit on swap, 0 for twice the memory.
                 */
                MemorySwap: number;
                /**
                 * Format: int64
                 * @description 0 … 100: how readily the kernel swaps it out; -1 or null for the kernel's default.
                 */
                MemorySwappiness: number | null;
                /** @description Do not kill it when its memory runs out; null where control groups v2 know no such thing. */
                OomKillDisable: boolean | null;
                /**
                 * Format: int64
                 * @description Processes and threads at most; 0, -1 or null for no limit.
                 */
                PidsLimit: number | null;
                /** @description Limits of its processes. */
                Ulimits: {
                    /** @description Name, such as `nofile`. */
                    Name?: string;
                    /** @description Limit a process may raise itself. */
                    Soft?: number;
                    /** @description How far it may raise it. */
                    Hard?: number;
                }[] | null;
                /**
                 * Format: int64
                 * @description Processors it may use (Windows).
                 */
                CpuCount: number;
                /**
                 * Format: int64
                 * @description Per cent of the processors it may use (Windows).
                 */
                CpuPercent: number;
                /**
                 * Format: uint64
                 * @description Operations a second on its system drive (Windows).
                 */
                IOMaximumIOps: number;
                /**
                 * Format: uint64
                 * @description Bytes a second on its system drive (Windows).
                 */
                IOMaximumBandwidth: number;
                /** @description Mounts as `source:target[:options]`; the source is a path on the host or a volume's name. */
                Binds: string[] | null;
                /** @description File the client wrote the ID to; only kept. */
                ContainerIDFile: string;
                /** @description Where output goes. */
                LogConfig: {
                    /** @description Logging driver; the engine's default when empty. */
                    Type?: "local" | "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {});
                    /** @description Options for the driver, by name. */
                    Config?: {
                        [key: string]: string;
                    } | null;
                } | null;
                /** @description `bridge`, `host`, `none`, `container:<name or ID>`, or a network's name or ID. */
                NetworkMode: string;
                /** @description Ports of the host to publish on, by container port. */
                PortBindings: components["schemas"]["PortMap"] | null;
                /** @description When to start it again. */
                RestartPolicy: components["schemas"]["RestartPolicy"] | null;
                /** @description Remove it when it ends. */
                AutoRemove: boolean;
                /** @description Driver for volumes made along with it. */
                VolumeDriver: string;
                /** @description Containers whose mounts it shares: `container[:ro|:rw]`. */
                VolumesFrom: string[] | null;
                /** @description Kernel capabilities beyond the default ones. */
                CapAdd: string[] | null;
                /** @description Kernel capabilities taken away. */
                CapDrop: string[] | null;
                /** @description Addresses of DNS servers. */
                Dns: string[] | null;
                /** @description Options for `resolv.conf`. */
                DnsOptions: string[] | null;
                /** @description Search domains. */
                DnsSearch: string[] | null;
                /** @description Lines for the hosts file as `name:address`; `host-gateway` stands for the host. */
                ExtraHosts: string[] | null;
                /** @description More groups for the process. */
                GroupAdd: string[] | null;
                /** @description `none`, `private`, `shareable`, `host` or `container:<name or ID>`; the engine's default when empty. */
                IpcMode: string;
                /** @description Control group to use: `container:<name or ID>`. */
                Cgroup: string;
                /** @description Legacy links as `container:alias`. */
                Links: string[] | null;
                /** @description -1000 … 1000: how readily the kernel kills it when memory runs out. */
                OomScoreAdj: number;
                /** @description `host` or `container:<name or ID>`; its own when empty. */
                PidMode: string;
                /** @description Give it all capabilities and devices. */
                Privileged: boolean;
                /** @description Publish every exposed port on a free port of the host. */
                PublishAllPorts: boolean;
                /** @description Its root file system cannot be written. */
                ReadonlyRootfs: boolean;
                /** @description Security options such as `no-new-privileges` or `label=…`. */
                SecurityOpt: string[] | null;
                /** @description `host` shares the host's name. */
                UTSMode: string;
                /** @description `host` switches user name spaces off. */
                UsernsMode: string;
                /**
                 * Format: int64
                 * @description Bytes of `/dev/shm`; 64 MiB by default.
                 */
                ShmSize: number;
                /** @description Rows and columns of the terminal at the start. */
                ConsoleSize: number[] | null;
                /** @description `default`, `process` or `hyperv` (Windows); empty on Linux. */
                Isolation: "default" | "process" | "hyperv" | "" | (string & {});
            };
            /** @description Where the storage driver keeps its files; absent with the containerd image store. */
            GraphDriver?: components["schemas"]["DriverData"];
            /**
             * Format: int64
             * @description Bytes it has written or changed; only with `size=1`.
             */
            SizeRw?: number;
            /**
             * Format: int64
             * @description Bytes of all its files; only with `size=1`.
             */
            SizeRootFs?: number;
            /** @description What is mounted where. */
            Mounts: components["schemas"]["MountPoint"][];
            /** @description What it runs. */
            Config: components["schemas"]["ContainerConfig"] & {
                /** @description Host name inside the container; its short ID when empty. */
                Hostname: string;
                /** @description Domain name inside the container. */
                Domainname: string;
                /** @description User, or `user:group`, by name or number; the image's when empty. */
                User: string;
                /**
                 * @description The creating client means to attach to standard input.
                 * @default false
                 */
                AttachStdin: boolean;
                /**
                 * @description The creating client means to attach to standard output.
                 * @default true
                 */
                AttachStdout: boolean;
                /**
                 * @description The creating client means to attach to standard error.
                 * @default true
                 */
                AttachStderr: boolean;
                /**
                 * @description Give the process a terminal; its output is then one raw stream.
                 * @default false
                 */
                Tty: boolean;
                /**
                 * @description Keep standard input open.
                 * @default false
                 */
                OpenStdin: boolean;
                /**
                 * @description Close standard input when the first client that attached leaves.
                 * @default false
                 */
                StdinOnce: boolean;
                /** @description Environment as `NAME=value`; a bare `NAME` removes what the image sets. */
                Env: string[] | null;
                /** @description Arguments of the entry point, or the command itself without one. */
                Cmd: string[] | null;
                /** @description Image it is made from, as the user wrote it. */
                Image: string;
                /** @description Paths that get an anonymous volume each, with an empty object as value. */
                Volumes: {
                    [key: string]: Record<string, unknown>;
                } | null;
                /** @description Directory the process starts in. */
                WorkingDir: string;
                /** @description Program to run, with `Cmd` as its arguments; `[""]` resets the image's. */
                Entrypoint: string[] | null;
                /** @description Labels of the container, together with those of its image. */
                Labels: {
                    [key: string]: string;
                } | null;
            };
            /** @description Networks it is on, and its ports. */
            NetworkSettings: components["schemas"]["NetworkSettings"];
            /** @description Where its files are, with the containerd image store. */
            Storage?: components["schemas"]["Storage"];
            /** @description The node that has the container. */
            Node: components["schemas"]["ClusterNode"];
        };
        /** @description Processes and threads; empty object where they are not counted. */
        ContainerPidsStats: {
            /**
             * Format: uint64
             * @description How many there are.
             */
            current?: number;
            /**
             * Format: uint64
             * @description How many there may be; 2^64-1 where there is no limit.
             */
            limit?: number;
        };
        /** @description One counter of one block device. */
        ContainerBlkioStatEntry: {
            /**
             * Format: uint64
             * @description Major number of the device.
             */
            major: number;
            /**
             * Format: uint64
             * @description Minor number of the device.
             */
            minor: number;
            /** @description Kind of operation, such as `read` or `write`; case differs with the version of control groups. */
            op: string;
            /**
             * Format: uint64
             * @description The count, or bytes.
             */
            value: number;
        };
        /** @description Block device counters. With control groups v2 only the first list is filled; the others are null. */
        ContainerBlkioStats: {
            /** @description Bytes moved, per device and operation. */
            io_service_bytes_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            /** @description Operations finished. */
            io_serviced_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            /** @description Operations waiting. */
            io_queue_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            /** @description Nanoseconds spent on operations. */
            io_service_time_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            /** @description Nanoseconds operations have waited. */
            io_wait_time_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            /** @description Operations merged into others. */
            io_merged_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            /** @description Milliseconds the device was busy. */
            io_time_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            /** @description Sectors moved. */
            sectors_recursive: components["schemas"]["ContainerBlkioStatEntry"][] | null;
        };
        /** @description Storage counters (Windows); an empty object on Linux. */
        ContainerStorageStats: {
            /**
             * Format: uint64
             * @description Read operations.
             */
            read_count_normalized?: number;
            /**
             * Format: uint64
             * @description Bytes read.
             */
            read_size_bytes?: number;
            /**
             * Format: uint64
             * @description Write operations.
             */
            write_count_normalized?: number;
            /**
             * Format: uint64
             * @description Bytes written.
             */
            write_size_bytes?: number;
        };
        /** @description Processor time, in nanoseconds (Linux) or 100 nanoseconds (Windows). */
        ContainerCPUUsage: {
            /**
             * Format: uint64
             * @description All of it.
             */
            total_usage: number;
            /** @description Per processor; only with control groups v1. */
            percpu_usage?: number[];
            /**
             * Format: uint64
             * @description In the kernel.
             */
            usage_in_kernelmode: number;
            /**
             * Format: uint64
             * @description In user space.
             */
            usage_in_usermode: number;
        };
        /** @description How the processor limit held the container back. */
        ContainerThrottlingData: {
            /**
             * Format: uint64
             * @description Scheduling periods that have passed.
             */
            periods: number;
            /**
             * Format: uint64
             * @description Of those, periods in which the limit was reached.
             */
            throttled_periods: number;
            /**
             * Format: uint64
             * @description Nanoseconds it was held back.
             */
            throttled_time: number;
        };
        /** @description Processor use at one moment. */
        ContainerCPUStats: {
            /** @description Time used by the container. */
            cpu_usage: components["schemas"]["ContainerCPUUsage"];
            /**
             * Format: uint64
             * @description Nanoseconds used by the whole host; Linux only.
             */
            system_cpu_usage?: number;
            /**
             * Format: int64
             * @description Processors the container may use.
             */
            online_cpus?: number;
            /** @description How often the processor limit held the container back; Linux only. */
            throttling_data: components["schemas"]["ContainerThrottlingData"];
        };
        /** @description Memory at one moment, in bytes. */
        ContainerMemoryStats: {
            /**
             * Format: uint64
             * @description In use, page cache included.
             */
            usage?: number;
            /**
             * Format: uint64
             * @description Most that was ever in use; control groups v1 only.
             */
            max_usage?: number;
            /** @description The kernel's detailed counters; their names differ between control groups v1 and v2. */
            stats?: {
                [key: string]: number | null;
            };
            /**
             * Format: uint64
             * @description How often the limit was hit; control groups v1 only.
             */
            failcnt?: number;
            /**
             * Format: uint64
             * @description Limit, or the host's memory where there is none.
             */
            limit?: number;
            /**
             * Format: uint64
             * @description Committed (Windows).
             */
            commitbytes?: number;
            /**
             * Format: uint64
             * @description Most that was ever committed (Windows).
             */
            commitpeakbytes?: number;
            /**
             * Format: uint64
             * @description Private working set (Windows).
             */
            privateworkingset?: number;
        };
        /** @description Counters of one network interface since the container started. */
        ContainerNetworkStats: {
            /**
             * Format: uint64
             * @description Bytes received.
             */
            rx_bytes: number;
            /**
             * Format: uint64
             * @description Packets received.
             */
            rx_packets: number;
            /**
             * Format: uint64
             * @description Receive errors; always 0 on Windows.
             */
            rx_errors: number;
            /**
             * Format: uint64
             * @description Packets dropped on receiving.
             */
            rx_dropped: number;
            /**
             * Format: uint64
             * @description Bytes sent.
             */
            tx_bytes: number;
            /**
             * Format: uint64
             * @description Packets sent.
             */
            tx_packets: number;
            /**
             * Format: uint64
             * @description Send errors; always 0 on Windows.
             */
            tx_errors: number;
            /**
             * Format: uint64
             * @description Packets dropped on sending.
             */
            tx_dropped: number;
            /** @description ID of the endpoint (Windows). */
            endpoint_id?: string;
            /** @description ID of the instance (Windows). */
            instance_id?: string;
        };
        /** @description Resource use of a container; zero values for one that does not run. */
        ContainerStatsResponse: {
            /** @description Name with a leading slash. */
            name?: string;
            /** @description ID of the container. */
            id?: string;
            /**
             * Format: date-time
             * @description When it was measured; `0001-01-01T00:00:00Z` when it does not run.
             */
            read: string;
            /**
             * Format: date-time
             * @description When `precpu_stats` was measured; the zero time on the first line.
             */
            preread: string;
            /** @description Processes and threads. */
            pids_stats: components["schemas"]["ContainerPidsStats"];
            /** @description Block devices. */
            blkio_stats: components["schemas"]["ContainerBlkioStats"];
            /**
             * Format: int64
             * @description Processors of the host (Windows); 0 on Linux.
             */
            num_procs: number;
            /** @description Storage (Windows). */
            storage_stats: components["schemas"]["ContainerStorageStats"];
            /** @description Processor use now. */
            cpu_stats: components["schemas"]["ContainerCPUStats"];
            /** @description Processor use at the measurement before; zeros on the first line and with `one-shot`. */
            precpu_stats: components["schemas"]["ContainerCPUStats"];
            /** @description Memory. */
            memory_stats: components["schemas"]["ContainerMemoryStats"];
            /** @description Counters by interface name; absent without a network of its own. */
            networks?: {
                [key: string]: components["schemas"]["ContainerNetworkStats"];
            };
            /** @description `linux` or `windows`. */
            os_type?: string;
        };
        /** @description Processes in a container, as `ps` on the host prints them. */
        ContainerTopResponse: {
            /** @description Heads of the columns. */
            Titles: string[];
            /** @description One row of columns a process; null when there is none. */
            Processes: string[][] | null;
        };
        /** @description The update was made. */
        ContainerUpdateResponse: {
            /** @description What was asked for and could not be had; null when there is nothing. */
            Warnings: string[] | null;
        };
        /** @description Why waiting failed although the status was 200. */
        ContainerWaitExitError: {
            /** @description Text for the user. */
            Message?: string;
        };
        /** @description How a container ended. */
        ContainerWaitResponse: {
            /**
             * Format: int64
             * @description Its exit code.
             */
            StatusCode: number;
            /** @description Why waiting failed; absent or null when it did not. */
            Error?: components["schemas"]["ContainerWaitExitError"] | null;
        };
        /** @description What a registry says of an image. */
        DistributionInspect: {
            /** @description Digest, size and media type of its manifest or index. */
            Descriptor: components["schemas"]["OCIDescriptor"];
            /** @description Platforms it is for. */
            Platforms: components["schemas"]["OCIPlatform"][] | null;
        };
        /** @description The process of an exec. */
        ProcessConfig: {
            /** @description It has all capabilities. */
            privileged?: boolean;
            /** @description User it runs as; absent for the container's. */
            user?: string;
            /** @description It has a terminal. */
            tty: boolean;
            /** @description Program. */
            entrypoint: string;
            /** @description Its arguments. */
            arguments: string[] | null;
        };
        /** @description State of an exec. */
        ExecInspectResponse: {
            /** @description It is over and may be forgotten. */
            CanRemove: boolean;
            /** @description Keys that detach from it. */
            DetachKeys: string | null;
            /** @description ID of the exec. */
            ID: string;
            /** @description It runs. */
            Running: boolean;
            /** @description Its exit code; null until it has ended. */
            ExitCode: number | null;
            /** @description What runs. */
            ProcessConfig: components["schemas"]["ProcessConfig"];
            /** @description Its standard input is attached. */
            OpenStdin: boolean;
            /** @description Its standard error is attached. */
            OpenStderr: boolean;
            /** @description Its standard output is attached. */
            OpenStdout: boolean;
            /** @description Container it runs in. */
            ContainerID: string;
            /** @description Process ID on the host; 0 before its start and after its end. */
            Pid: number;
        };
        /** @description How to start an exec. */
        ExecStartRequest: {
            /** @description Do not attach: start it, answer 200 with nothing. */
            Detach?: boolean;
            /** @description As given when it was created. */
            Tty?: boolean;
            /** @description Rows and columns of the terminal at the start. */
            ConsoleSize?: number[] | null;
        };
        /** @description One line of a pull's progress. */
        CreateImageInfo: {
            /** @description Why the pull failed; the last line then. The status stays 200. */
            error?: string | null;
            /** @description What is being done. */
            status?: string;
            /** @description Progress bar drawn for a terminal; until API 1.47. */
            progress?: string | null;
            /** @description Progress in numbers; an empty object when there are none. */
            progressDetail?: components["schemas"]["ProgressDetail"];
            /** @description Layer, or tag, the line is about. */
            id?: string;
            /** @description The same failure with its code. */
            errorDetail?: components["schemas"]["ErrorDetail"];
            /** @description Text for the user. */
            stream?: string;
            /** @description A result for programs. */
            aux?: {
                [key: string]: unknown;
            };
        };
        /** @description Which images to list. */
        ImageListFilters: {
            /** @description Made before this image. */
            before?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`: images without a name that no other builds on. */
            dangling?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Shell pattern for `name[:tag]`. */
            reference?: components["schemas"]["FilterValues"];
            /** @description Made after this image. */
            since?: components["schemas"]["FilterValues"];
            /** @description Made before then: a time stamp, or a Go duration before now. */
            until?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description Who vouches for a time. */
        SignatureTimestampType: "Tlog" | "TimestampAuthority" | (string & {});
        /** @description A proof of when something was signed. */
        SignatureTimestamp: {
            /** @description Who vouches for it. */
            Type: components["schemas"]["SignatureTimestampType"];
            /** @description Where that is. */
            URI: string;
            /**
             * Format: date-time
             * @description When it was signed.
             */
            Timestamp: string;
        };
        /** @description A signer the engine knows by name. */
        KnownSignerIdentity: "DHI" | (string & {});
        /** @description What a signing certificate says of its holder. */
        SignerIdentity: {
            /** @description Who issued the certificate. */
            CertificateIssuer: string;
            /** @description Identity of the signer. */
            SubjectAlternativeName: string;
            /** @description Identity provider that vouched for the signer. */
            Issuer?: string;
            /** @description Build instructions that signed. */
            BuildSignerURI?: string;
            /** @description Digest of those instructions. */
            BuildSignerDigest?: string;
            /** @description Whether the build ran on hosted or own machines. */
            RunnerEnvironment?: string;
            /** @description Repository of the source. */
            SourceRepositoryURI?: string;
            /** @description Commit of the source. */
            SourceRepositoryDigest?: string;
            /** @description Branch or tag of the source. */
            SourceRepositoryRef?: string;
            /** @description Fixed ID of the repository. */
            SourceRepositoryIdentifier?: string;
            /** @description Owner of the repository. */
            SourceRepositoryOwnerURI?: string;
            /** @description Fixed ID of that owner. */
            SourceRepositoryOwnerIdentifier?: string;
            /** @description Build configuration. */
            BuildConfigURI?: string;
            /** @description Digest of that configuration. */
            BuildConfigDigest?: string;
            /** @description What started the build. */
            BuildTrigger?: string;
            /** @description The run that built it. */
            RunInvocationURI?: string;
            /** @description Whether the repository was public then. */
            SourceRepositoryVisibilityAtSigning?: string;
        };
        /** @description Form of a signature. */
        SignatureType: "bundle-v0.3" | "simplesigning-v1" | (string & {});
        /** @description A signature of an image. */
        SignatureIdentity: {
            /** @description Who signed, for the user. */
            Name?: string;
            /** @description Proofs of when it was signed. */
            Timestamps?: components["schemas"]["SignatureTimestamp"][];
            /** @description Signer the engine knows by name. */
            KnownSigner?: components["schemas"]["KnownSignerIdentity"];
            /** @description Reference the signature was found under. */
            DockerReference?: string;
            /** @description The certificate's statements. */
            Signer?: components["schemas"]["SignerIdentity"];
            /** @description Form of the signature. */
            SignatureType?: components["schemas"]["SignatureType"];
            /** @description Why it could not be checked. */
            Error?: string;
            /** @description What is doubtful about it. */
            Warnings?: string[];
        };
        /** @description Where an image was pulled from. */
        PullIdentity: {
            /** @description Repository it came from. */
            Repository?: string;
        };
        /** @description How an image was built on this engine. */
        BuildIdentity: {
            /** @description Reference of the build. */
            Ref?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
        };
        /** @description What is known of an image's origin. */
        Identity: {
            /** @description Signatures that were checked. */
            Signature?: components["schemas"]["SignatureIdentity"][];
            /** @description Where it was pulled from. */
            Pull?: components["schemas"]["PullIdentity"][];
            /** @description How it was built here. */
            Build?: components["schemas"]["BuildIdentity"][];
        };
        /** @description One manifest of an image: a platform's image or an attestation. */
        ImageManifestSummary: {
            /** @description Digest of the manifest. */
            ID: string;
            /** @description Digest, size and media type of the manifest. */
            Descriptor: components["schemas"]["OCIDescriptor"];
            /** @description All of its content is here. */
            Available: boolean;
            /** @description Its size. */
            Size: {
                /**
                 * Format: int64
                 * @description Bytes of content and unpacked files together.
                 */
                Total: number;
                /**
                 * Format: int64
                 * @description Bytes of compressed content.
                 */
                Content: number;
            };
            /** @description `image`, `attestation` or `unknown`. */
            Kind: "image" | "attestation" | "unknown" | (string & {});
            /** @description For an image. */
            ImageData?: {
                /** @description Platform it is for. */
                Platform: components["schemas"]["OCIPlatform"];
                /** @description IDs of containers that use it; null for none. */
                Containers: string[] | null;
                /** @description Its size on disk. */
                Size: {
                    /**
                     * Format: int64
                     * @description Bytes of unpacked files.
                     */
                    Unpacked: number;
                };
                /** @description What is known of its origin. */
                Identity?: components["schemas"]["Identity"] | null;
            };
            /** @description For an attestation. */
            AttestationData?: {
                /** @description Digest of the manifest it is about. */
                For: string;
            };
        };
        /** @description One image of a list. */
        ImageSummary: {
            /** @description ID: digest of its configuration, or of its manifest with the containerd image store. */
            Id: string;
            /** @description Image it was built on; empty where that is not known. */
            ParentId: string;
            /** @description Names with tags. */
            RepoTags: string[] | null;
            /** @description Names with digests. */
            RepoDigests: string[] | null;
            /**
             * Format: int64
             * @description When it was made, seconds since 1970.
             */
            Created: number;
            /**
             * Format: int64
             * @description Bytes of its layers.
             */
            Size: number;
            /**
             * Format: int64
             * @description Bytes it shares with other images; -1 where that was not measured.
             */
            SharedSize: number;
            /**
             * Format: int64
             * @description As `Size`.
             */
            VirtualSize?: number;
            /** @description Labels of the image. */
            Labels: {
                [key: string]: string;
            } | null;
            /**
             * Format: int64
             * @description Containers that use it; -1 where they were not counted.
             */
            Containers: number;
            /** @description Its platforms; only when asked for. */
            Manifests?: components["schemas"]["ImageManifestSummary"][];
            /** @description Digest, size and media type of its manifest or index (containerd image store). */
            Descriptor?: components["schemas"]["OCIDescriptor"];
        };
        /** @description Which images to delete. */
        ImagePruneFilters: {
            /** @description `true` (default): only images without a name; `false`: every image no container uses. */
            dangling?: components["schemas"]["FilterValues"];
            /** @description Made before then: a time stamp, or a Go duration before now. */
            until?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; none of them may be there. */
            "label!"?: components["schemas"]["FilterValues"];
        };
        /** @description One thing that deleting an image did; one of the two keys. */
        ImageDeleteResponseItem: {
            /** @description Name that was taken away. */
            Untagged?: string;
            /** @description ID of the image or layer that was deleted. */
            Deleted?: string;
        };
        /** @description What pruning images deleted. */
        ImagePruneReport: {
            /** @description What was untagged and deleted; null when there is nothing. */
            ImagesDeleted: components["schemas"]["ImageDeleteResponseItem"][] | null;
            /**
             * Format: uint64
             * @description Bytes freed.
             */
            SpaceReclaimed: number;
        };
        /** @description Which results to show. */
        ImageSearchFilters: {
            /** @description `true` or `false`: built automatically; nothing is any more. */
            "is-automated"?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`: official images. */
            "is-official"?: components["schemas"]["FilterValues"];
            /** @description At least so many stars. */
            stars?: components["schemas"]["FilterValues"];
        };
        /** @description An image on Docker Hub. */
        ImageSearchResult: {
            /** @description What it is, in short; may be empty. */
            description: string;
            /** @description It is one of the official images. */
            is_official: boolean;
            /** @description Docker Hub built it from its source; always false on engines since API 1.44. */
            is_automated: boolean;
            /** @description Its name, without a tag. */
            name: string;
            /** @description Stars that users gave it. */
            star_count: number;
        };
        /** @description A signed statement about an image. */
        AttestationStatement: {
            /** @description Digest, size and media type of the statement. */
            Descriptor: components["schemas"]["OCIDescriptor"];
            /** @description What kind of statement it is: a URI. */
            PredicateType: string;
            /** @description The statement itself, when asked for. */
            Statement?: Record<string, unknown>;
        };
        /** @description One layer of an image. */
        ImageHistoryResponseItem: {
            /** @description ID of the image that ends here; `<missing>` where it is not known. */
            Id: string;
            /**
             * Format: int64
             * @description When it was made, seconds since 1970.
             */
            Created: number;
            /** @description Build instruction that made it. */
            CreatedBy: string;
            /** @description Names of the image that ends here. */
            Tags: string[] | null;
            /**
             * Format: int64
             * @description Bytes it adds.
             */
            Size: number;
            /** @description Note of whoever made it. */
            Comment: string;
        };
        /** @description What containers of the image run by default, and other settings of the image. */
        ImageConfig: {
            /** @description Always empty; until API 1.49. */
            Hostname?: string;
            /** @description Always empty; until API 1.49. */
            Domainname?: string;
            /** @description User, or `user:group`, by name or number. */
            User?: string;
            /**
             * @description Always false; until API 1.49.
             * @default false
             */
            AttachStdin?: boolean;
            /**
             * @description Always false; until API 1.49.
             * @default false
             */
            AttachStdout?: boolean;
            /**
             * @description Always false; until API 1.49.
             * @default false
             */
            AttachStderr?: boolean;
            /** @description Ports its processes listen on, as `port/protocol` with an empty object each. */
            ExposedPorts?: {
                [key: string]: Record<string, unknown>;
            } | null;
            /**
             * @description Always false; until API 1.49.
             * @default false
             */
            Tty?: boolean;
            /**
             * @description Always false; until API 1.49.
             * @default false
             */
            OpenStdin?: boolean;
            /**
             * @description Always false; until API 1.49.
             * @default false
             */
            StdinOnce?: boolean;
            /** @description Environment as `NAME=value`. */
            Env?: string[] | null;
            /** @description Default arguments, or the default command. */
            Cmd?: string[] | null;
            /** @description How to tell that a container of it is well. */
            Healthcheck?: components["schemas"]["HealthConfig"];
            /**
             * @description The command is one line that is already quoted (Windows).
             * @default false
             */
            ArgsEscaped?: boolean;
            /**
             * @description Always empty; until API 1.49.
             * @default
             */
            Image?: string;
            /** @description Paths that get a volume each, with an empty object as value. */
            Volumes?: {
                [key: string]: Record<string, unknown>;
            } | null;
            /** @description Directory its processes start in. */
            WorkingDir?: string;
            /** @description Program to run. */
            Entrypoint?: string[] | null;
            /**
             * @description Always false; until API 1.49.
             * @default false
             */
            NetworkDisabled?: boolean;
            /**
             * @description Always empty; until API 1.49.
             * @default
             */
            MacAddress?: string;
            /** @description Build instructions that run in images built on it. */
            OnBuild?: string[] | null;
            /** @description Labels of the image. */
            Labels?: {
                [key: string]: string;
            } | null;
            /** @description Signal that asks its process to end. */
            StopSignal?: string;
            /**
             * @description Always null; until API 1.49.
             * @default 10
             */
            StopTimeout?: number;
            /** @description Shell for commands given as one line. */
            Shell?: string[];
        };
        /** @description Everything an engine knows of an image. */
        ImageInspect: {
            /** @description ID: digest of its configuration, or of its manifest with the containerd image store. */
            Id: string;
            /** @description Names with tags. */
            RepoTags: string[];
            /** @description Names with digests. */
            RepoDigests: string[];
            /** @description Image it was built on, if it was built here by the classic builder. */
            Parent?: string;
            /** @description Note of whoever made it. */
            Comment?: string;
            /**
             * Format: date-time
             * @description When it was made; absent (empty before API 1.44) where the image does not say.
             */
            Created?: string;
            /** @description Container it was made from. */
            Container?: string;
            /** @description Settings of that container. */
            ContainerConfig?: components["schemas"]["ContainerConfig"] & {
                /** @description Host name inside the container; its short ID when empty. */
                Hostname: string;
                /** @description Domain name inside the container. */
                Domainname: string;
                /** @description User, or `user:group`, by name or number; the image's when empty. */
                User: string;
                /**
                 * @description The creating client means to attach to standard input.
                 * @default false
                 */
                AttachStdin: boolean;
                /**
                 * @description The creating client means to attach to standard output.
                 * @default true
                 */
                AttachStdout: boolean;
                /**
                 * @description The creating client means to attach to standard error.
                 * @default true
                 */
                AttachStderr: boolean;
                /**
                 * @description Give the process a terminal; its output is then one raw stream.
                 * @default false
                 */
                Tty: boolean;
                /**
                 * @description Keep standard input open.
                 * @default false
                 */
                OpenStdin: boolean;
                /**
                 * @description Close standard input when the first client that attached leaves.
                 * @default false
                 */
                StdinOnce: boolean;
                /** @description Environment as `NAME=value`; a bare `NAME` removes what the image sets. */
                Env: string[] | null;
                /** @description Arguments of the entry point, or the command itself without one. */
                Cmd: string[] | null;
                /** @description Image it is made from, as the user wrote it. */
                Image: string;
                /** @description Paths that get an anonymous volume each, with an empty object as value. */
                Volumes: {
                    [key: string]: Record<string, unknown>;
                } | null;
                /** @description Directory the process starts in. */
                WorkingDir: string;
                /** @description Program to run, with `Cmd` as its arguments; `[""]` resets the image's. */
                Entrypoint: string[] | null;
                /** @description Labels of the container, together with those of its image. */
                Labels: {
                    [key: string]: string;
                } | null;
            };
            /** @description Version of the engine that built it; empty with BuildKit. */
            DockerVersion?: string;
            /** @description Who made it. */
            Author?: string;
            /** @description Defaults for its containers. */
            Config: components["schemas"]["ImageConfig"];
            /** @description Processor it is for. */
            Architecture: string;
            /** @description Variant of the processor. */
            Variant?: string;
            /** @description Operating system it is for. */
            Os: string;
            /** @description Version of the operating system (Windows). */
            OsVersion?: string;
            /**
             * Format: int64
             * @description Bytes of its layers.
             */
            Size: number;
            /**
             * Format: int64
             * @description As `Size`.
             */
            VirtualSize?: number;
            /** @description Where the storage driver keeps it; absent with the containerd image store. */
            GraphDriver?: components["schemas"]["DriverData"];
            /** @description Its layers. */
            RootFS: {
                /** @description `layers`. */
                Type: string;
                /** @description Digests of the layers, lowest first. */
                Layers: string[];
            };
            /** @description What this engine notes about it. */
            Metadata: {
                /**
                 * Format: date-time
                 * @description When it last got a name here; the zero time: never.
                 */
                LastTagTime: string | null;
            };
            /** @description Digest, size and media type of its manifest or index (containerd image store). */
            Descriptor?: components["schemas"]["OCIDescriptor"];
            /** @description Its platforms; only when asked for. */
            Manifests?: components["schemas"]["ImageManifestSummary"][];
            /** @description What is known of its origin. */
            Identity?: components["schemas"]["Identity"];
        };
        /** @description One line of a push's progress. */
        PushImageInfo: {
            /** @description Why the push failed; the last line then. The status stays 200. */
            error?: string | null;
            /** @description What is being done. */
            status?: string;
            /** @description Progress bar drawn for a terminal; until API 1.47. */
            progress?: string | null;
            /** @description Progress in numbers; an empty object when there are none. */
            progressDetail?: components["schemas"]["ProgressDetail"];
            /** @description The same failure with its code. */
            errorDetail?: components["schemas"]["ErrorDetail"];
            /** @description Layer the line is about. */
            id?: string;
            /** @description At the end: `Tag`, `Digest` and `Size` of what was pushed; also notes on platforms. */
            aux?: {
                [key: string]: unknown;
            };
        };
        /** @description Which networks to list. */
        NetworkListFilters: {
            /** @description Name of the driver. */
            driver?: components["schemas"]["FilterValues"];
            /** @description ID or the beginning of one. */
            id?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Name or a part of it. */
            name?: components["schemas"]["FilterValues"];
            /** @description `builtin` or `custom`. */
            type?: components["schemas"]["FilterValues"];
            /** @description `local`, `global` or `swarm`. */
            scope?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`: not used by any container. */
            dangling?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description One subnet. */
        IPAMConfig: {
            /** @description The subnet in CIDR notation. */
            Subnet?: string;
            /** @description Part of it that containers' addresses are taken from. */
            IPRange?: string;
            /** @description Address of the gateway. */
            Gateway?: string;
            /** @description Addresses the driver keeps for other hosts, by name. */
            AuxiliaryAddresses?: {
                [key: string]: string;
            };
        };
        /** @description How a network manages its addresses. */
        IPAM: {
            /**
             * @description Driver of the address management; `default` where none is named.
             * @default default
             */
            Driver?: string;
            /** @description Its subnets. */
            Config?: components["schemas"]["IPAMConfig"][] | null;
            /** @description Options for that driver, by name. */
            Options?: {
                [key: string]: string;
            } | null;
        };
        /** @description Another network whose settings are used. */
        ConfigReference: {
            /** @description Name of that network; empty for none. */
            Network?: string;
        };
        /** @description A host that takes part in an overlay. */
        PeerInfo: {
            /** @description Name of the host. */
            Name: string;
            /** @description Its address. */
            IP: string;
        };
        /** @description A network. */
        Network: {
            /** @description Name; not unique by itself. */
            Name?: string;
            /** @description ID: 64 hexadecimal digits, or 25 letters and digits for a network of a swarm. */
            Id?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            Created?: string;
            /** @description `local`: this engine; `swarm` or `global`: many engines. */
            Scope?: string;
            /** @description Network driver, such as `bridge`, `host`, `null` or `overlay`. */
            Driver?: string;
            /** @description It has IPv6 addresses. */
            EnableIPv6?: boolean;
            /** @description How it manages its addresses. */
            IPAM?: components["schemas"]["IPAM"];
            /**
             * @description It has no way out.
             * @default false
             */
            Internal?: boolean;
            /** @description Options for the driver, by name. */
            Options?: {
                [key: string]: string;
            } | null;
            /** @description Labels of the network. */
            Labels?: {
                [key: string]: string;
            } | null;
            /**
             * @description Containers outside services may join it (swarm).
             * @default false
             */
            Attachable?: boolean;
            /**
             * @description It is the routing mesh of a swarm.
             * @default false
             */
            Ingress?: boolean;
            /** @description Network whose settings it uses. */
            ConfigFrom?: components["schemas"]["ConfigReference"];
            /**
             * @description It only holds settings for others.
             * @default false
             */
            ConfigOnly?: boolean;
            /** @description Hosts that take part in an overlay; absent where there are none. */
            Peers?: components["schemas"]["PeerInfo"][];
            /** @description It has IPv4 addresses. */
            EnableIPv4?: boolean;
        };
        /** @description A container's endpoint, as a network shows it. */
        EndpointResource: {
            /** @description Name of the container. */
            Name: string;
            /** @description ID of the endpoint. */
            EndpointID: string;
            /** @description MAC address. */
            MacAddress: string;
            /** @description IPv4 address with prefix length; empty for none. */
            IPv4Address: string;
            /** @description IPv6 address with prefix length; empty for none. */
            IPv6Address: string;
        };
        /** @description A network as lists tell it. */
        NetworkSummary: components["schemas"]["Network"] & {
            /** @description Endpoints by container ID; an empty object in lists since API 1.28. */
            Containers?: {
                [key: string]: components["schemas"]["EndpointResource"];
            } | null;
        } & {
            /** @description Name; not unique by itself. */
            Name: string;
            /** @description ID: 64 hexadecimal digits, or 25 letters and digits for a network of a swarm. */
            Id: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            Created: string;
            /** @description `local`: this engine; `swarm` or `global`: many engines. */
            Scope: string;
            /** @description Network driver, such as `bridge`, `host`, `null` or `overlay`. */
            Driver: string;
            /** @description It has IPv6 addresses. */
            EnableIPv6: boolean;
            /** @description How it manages its addresses. */
            IPAM: components["schemas"]["IPAM"];
            /**
             * @description It has no way out.
             * @default false
             */
            Internal: boolean;
            /** @description Options for the driver, by name. */
            Options: {
                [key: string]: string;
            } | null;
            /** @description Labels of the network. */
            Labels: {
                [key: string]: string;
            } | null;
        };
        /** @description A network to create. */
        NetworkCreateRequest: {
            /** @description Name; engines refuse one they already have. */
            Name?: string;
            /**
             * @description Network driver; `bridge` by default.
             * @default bridge
             */
            Driver?: string;
            /** @description Only for networks of a swarm. */
            Scope?: string;
            /** @description Give it no way out. */
            Internal?: boolean;
            /** @description Let containers outside services join (swarm). */
            Attachable?: boolean;
            /** @description Make it the routing mesh of a swarm. */
            Ingress?: boolean;
            /**
             * @description Only hold settings for other networks.
             * @default false
             */
            ConfigOnly?: boolean;
            /** @description Network whose settings to use. */
            ConfigFrom?: components["schemas"]["ConfigReference"] | null;
            /** @description How to manage its addresses. */
            IPAM?: components["schemas"]["IPAM"] | null;
            /**
             * @description Give it IPv4 addresses; true by default.
             * @default true
             */
            EnableIPv4?: boolean;
            /** @description Give it IPv6 addresses. */
            EnableIPv6?: boolean;
            /** @description Options for the driver, by name. */
            Options?: {
                [key: string]: string;
            } | null;
            /** @description Labels of the object. */
            Labels?: {
                [key: string]: string;
            };
            /** @description Refuse a name that is taken; engines since API 1.44 always do, and read it no more. */
            CheckDuplicate?: boolean;
        };
        /** @description The network that was created. */
        NetworkCreateResponse: {
            /** @description ID of the network. */
            Id: string;
            /** @description What was asked for and could not be had; empty otherwise. */
            Warning: string;
        };
        /** @description Which unused networks to delete. */
        NetworkPruneFilters: {
            /** @description Created before then: a time stamp, or a Go duration before now. */
            until?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; none of them may be there. */
            "label!"?: components["schemas"]["FilterValues"];
        };
        /** @description What pruning networks deleted. */
        NetworkPruneReport: {
            /** @description Names of the deleted networks; null when there are none. */
            NetworksDeleted: string[] | null;
        };
        /** @description A Swarm service on a network. */
        NetworkService: {
            /** @description Virtual address; empty for none. */
            VIP: string;
            /** @description Published ports. */
            Ports: string[] | null;
            /** @description Index of the load balancer on this engine. */
            LocalLBIndex: number;
            /** @description Its tasks on the network. */
            Tasks: {
                /** @description Name of the task. */
                Name: string;
                /** @description ID of its endpoint. */
                EndpointID: string;
                /** @description IP address of its endpoint. */
                EndpointIP: string;
                /** @description More about it, by name. */
                Info: {
                    [key: string]: string;
                } | null;
            }[] | null;
        };
        /** @description Use of a subnet. */
        SubnetStatus: {
            /**
             * Format: uint64
             * @description Addresses in use or kept back.
             */
            IPsInUse: number;
            /**
             * Format: uint64
             * @description Addresses that can still be given out.
             */
            DynamicIPsAvailable: number;
        };
        /** @description Use of a network's addresses. */
        IPAMStatus: {
            /** @description Use by subnet. */
            Subnets?: {
                [key: string]: components["schemas"]["SubnetStatus"];
            };
        };
        /** @description What a network's parts tell. */
        NetworkStatus: {
            /** @description Use of its addresses. */
            IPAM: components["schemas"]["IPAMStatus"];
        };
        /** @description A network with what is on it. */
        NetworkInspect: components["schemas"]["Network"] & {
            /** @description Endpoints by container ID. */
            Containers?: {
                [key: string]: components["schemas"]["EndpointResource"];
            } | null;
            /** @description Services on it by name; only with `verbose`. */
            Services?: {
                [key: string]: components["schemas"]["NetworkService"];
            };
            /** @description Use of its addresses. */
            Status?: components["schemas"]["NetworkStatus"];
        } & {
            /** @description Name; not unique by itself. */
            Name: string;
            /** @description ID: 64 hexadecimal digits, or 25 letters and digits for a network of a swarm. */
            Id: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            Created: string;
            /** @description `local`: this engine; `swarm` or `global`: many engines. */
            Scope: string;
            /** @description Network driver, such as `bridge`, `host`, `null` or `overlay`. */
            Driver: string;
            /** @description It has IPv6 addresses. */
            EnableIPv6: boolean;
            /** @description How it manages its addresses. */
            IPAM: components["schemas"]["IPAM"];
            /**
             * @description It has no way out.
             * @default false
             */
            Internal: boolean;
            /** @description Options for the driver, by name. */
            Options: {
                [key: string]: string;
            } | null;
            /** @description Labels of the network. */
            Labels: {
                [key: string]: string;
            } | null;
            /** @description Endpoints by container ID. */
            Containers: {
                [key: string]: components["schemas"]["EndpointResource"];
            } | null;
        };
        /** @description A container to connect. */
        NetworkConnectRequest: {
            /** @description Name or ID of the container. */
            Container: string;
            /** @description What is asked of the endpoint. */
            EndpointConfig?: components["schemas"]["EndpointSettings"] | null;
        };
        /** @description A container to disconnect. */
        NetworkDisconnectRequest: {
            /** @description Name or ID of the container. */
            Container: string;
            /**
             * @description Forget the endpoint although the container cannot be reached.
             * @default false
             */
            Force?: boolean;
        };
        /** @description Which nodes to list. */
        NodeListFilters: {
            /** @description ID or the beginning of one. */
            id?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description `accepted` or `pending`. */
            membership?: components["schemas"]["FilterValues"];
            /** @description Name or a part of it. */
            name?: components["schemas"]["FilterValues"];
            /** @description `manager` or `worker`. */
            role?: components["schemas"]["FilterValues"];
            /** @description Label of the node: `key` or `key=value`. */
            "node.label"?: components["schemas"]["FilterValues"];
        };
        /** @description A Swarm node as asked for. */
        NodeSpec: {
            /** @description Name of the node. */
            Name?: string;
            /** @description Labels of the object. */
            Labels?: {
                [key: string]: string;
            } | null;
            /** @description `worker` or `manager`. */
            Role?: "worker" | "manager" | (string & {});
            /** @description `active`, `pause` (no new tasks) or `drain` (no tasks at all). */
            Availability?: "active" | "pause" | "drain" | (string & {});
        };
        /** @description A platform. */
        Platform: {
            /** @description Processor. */
            Architecture?: string;
            /** @description Operating system. */
            OS?: string;
        };
        /** @description Resources the user declares, such as GPUs. */
        GenericResources: {
            /** @description One that has a name. */
            NamedResourceSpec?: {
                /** @description Kind of resource. */
                Kind?: string;
                /** @description Name of this one. */
                Value?: string;
            };
            /** @description A number of alike ones. */
            DiscreteResourceSpec?: {
                /** @description Kind of resource. */
                Kind?: string;
                /**
                 * Format: int64
                 * @description How many.
                 */
                Value?: number;
            };
        }[];
        /** @description An amount of resources. */
        ResourceObject: {
            /**
             * Format: int64
             * @description Processors in thousand-millionths.
             */
            NanoCPUs?: number;
            /**
             * Format: int64
             * @description Bytes of memory.
             */
            MemoryBytes?: number;
            /** @description Resources the user declares. */
            GenericResources?: components["schemas"]["GenericResources"];
        };
        /** @description The engine of a Swarm node. */
        EngineDescription: {
            /** @description Version of the engine. */
            EngineVersion: string;
            /** @description Labels of the engine. */
            Labels?: {
                [key: string]: string;
            };
            /** @description Its plugins. */
            Plugins?: {
                /** @description What it does: `Volume`, `Network`, `Log` or `Authorization`. */
                Type?: string;
                /** @description Name of the plugin. */
                Name?: string;
            }[];
        };
        /** @description Certificates a node trusts and has. */
        TLSInfo: {
            /** @description Root certificates in PEM. */
            TrustRoot: string;
            /** @description Subject of the issuer in base64 of DER. */
            CertIssuerSubject: string;
            /** @description Public key of the issuer in base64 of DER. */
            CertIssuerPublicKey: string;
        };
        /** @description What a Swarm node is. */
        NodeDescription: {
            /** @description Name of the host. */
            Hostname: string;
            /** @description Its platform. */
            Platform: components["schemas"]["Platform"];
            /** @description What it has. */
            Resources: components["schemas"]["ResourceObject"];
            /** @description Its engine. */
            Engine: components["schemas"]["EngineDescription"];
            /** @description Certificates it trusts and has. */
            TLSInfo: components["schemas"]["TLSInfo"];
            /** @description Storage plugins on the node. */
            CSIInfo?: {
                [key: string]: unknown;
            }[];
        };
        /** @description State of a Swarm node. */
        NodeState: "unknown" | "down" | "ready" | "disconnected" | (string & {});
        /** @description State of a Swarm node with its address. */
        NodeStatus: {
            /** @description What it is doing. */
            State: components["schemas"]["NodeState"];
            /** @description Why, for the user. */
            Message?: string;
            /** @description IP address of the node. */
            Addr?: string;
        };
        /** @description Whether the other managers reach a manager. */
        Reachability: "unknown" | "unreachable" | "reachable" | (string & {});
        /** @description The manager on a Swarm node; absent on workers. */
        ManagerStatus: {
            /**
             * @description It leads the others; absent when not.
             * @default false
             */
            Leader?: boolean;
            /** @description Whether the others reach it. */
            Reachability?: components["schemas"]["Reachability"];
            /** @description Where managers reach it. */
            Addr?: string;
        };
        /** @description A node of a Swarm. */
        Node: {
            /** @description ID of the object. */
            ID: string;
            /** @description Version of the object; an update names the one it changes. */
            Version: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description What was asked for. */
            Spec: components["schemas"]["NodeSpec"];
            /** @description What the node is. */
            Description: components["schemas"]["NodeDescription"];
            /** @description What it is doing. */
            Status: components["schemas"]["NodeStatus"];
            /** @description Its manager; absent on workers. */
            ManagerStatus?: components["schemas"]["ManagerStatus"];
        };
        /** @description Which plugins to list. */
        PluginListFilters: {
            /** @description What it does, such as `volumedriver`. */
            capability?: components["schemas"]["FilterValues"];
            /** @description `true` or `false`. */
            enabled?: components["schemas"]["FilterValues"];
        };
        /** @description A mount of a plugin. */
        PluginMount: {
            /** @description Name of the setting. */
            Name: string;
            /** @description What it is for. */
            Description: string;
            /** @description What of it a user may change. */
            Settable: string[] | null;
            /** @description Path on the host. */
            Source: string | null;
            /** @description Path in the plugin. */
            Destination: string;
            /** @description Kind of mount. */
            Type: string;
            /** @description Mount options. */
            Options: string[] | null;
        };
        /** @description A device of a plugin. */
        PluginDevice: {
            /** @description Name of the setting. */
            Name: string;
            /** @description What it is for. */
            Description: string;
            /** @description What of it a user may change. */
            Settable: string[] | null;
            /** @description Device on the host. */
            Path: string | null;
        };
        /** @description An environment variable of a plugin. */
        PluginEnv: {
            /** @description Name of the variable. */
            Name: string;
            /** @description What it means. */
            Description: string;
            /** @description What of it a user may change. */
            Settable: string[] | null;
            /** @description Its value. */
            Value: string | null;
        };
        /** @description A plugin of the engine. */
        Plugin: {
            /** @description ID of the plugin. */
            Id?: string;
            /** @description Name with tag. */
            Name: string;
            /** @description It runs. */
            Enabled: boolean;
            /** @description Its settings. */
            Settings: {
                /** @description Mounts. */
                Mounts: components["schemas"]["PluginMount"][];
                /** @description Environment as `NAME=value`. */
                Env: string[];
                /** @description Arguments. */
                Args: string[];
                /** @description Devices. */
                Devices: components["schemas"]["PluginDevice"][];
            };
            /** @description What its image says of it. */
            Config: {
                /** @description What it is for. */
                Description: string;
                /** @description Where it is documented. */
                Documentation: string;
                /** @description How the engine speaks with it. */
                Interface: {
                    /** @description What it does, such as `docker.volumedriver/1.0`. */
                    Types: string[] | null;
                    /** @description Name of its socket. */
                    Socket: string;
                    /** @description Protocol; empty for the usual one. */
                    ProtocolScheme?: "" | "moby.plugins.http/v1" | (string & {});
                };
                /** @description Program and arguments. */
                Entrypoint: string[] | null;
                /** @description Directory it starts in. */
                WorkDir: string;
                /** @description User it runs as. */
                User?: {
                    /**
                     * Format: int64
                     * @description Number of the user.
                     */
                    UID?: number;
                    /**
                     * Format: int64
                     * @description Number of the group.
                     */
                    GID?: number;
                };
                /** @description Network it runs on. */
                Network: {
                    /** @description `bridge`, `host` or `none`. */
                    Type: string;
                };
                /** @description What it needs of Linux. */
                Linux: {
                    /** @description Kernel capabilities. */
                    Capabilities: string[] | null;
                    /** @description It may use every device. */
                    AllowAllDevices: boolean;
                    /** @description Devices. */
                    Devices: components["schemas"]["PluginDevice"][] | null;
                };
                /** @description Directory whose mounts the host sees. */
                PropagatedMount: string;
                /** @description Mounts. */
                Mounts: components["schemas"]["PluginMount"][] | null;
                /** @description Environment it can be given. */
                Env: components["schemas"]["PluginEnv"][] | null;
                /** @description Arguments it can be given. */
                Args: {
                    /** @description Name. */
                    Name: string;
                    /** @description What they mean. */
                    Description: string;
                    /** @description What of it a user may change. */
                    Settable: string[] | null;
                    /** @description Values. */
                    Value: string[] | null;
                };
                /** @description Its files. */
                rootfs?: {
                    /** @description `layers`. */
                    type?: string;
                    /** @description Digests of the layers, lowest first. */
                    diff_ids?: string[];
                };
                /** @description Version of the engine that made it. */
                DockerVersion?: string;
                /** @description It shares the host's inter-process communication. */
                IpcHost?: boolean;
                /** @description It sees the host's processes. */
                PidHost?: boolean;
            };
            /** @description Where it was pulled from. */
            PluginReference?: string;
        };
        /** @description A privilege that a plugin asks the user for. */
        PluginPrivilege: {
            /** @description Kind of privilege, such as `network` or `mount`. */
            Name?: string;
            /** @description What it means. */
            Description?: string;
            /** @description What is asked for. */
            Value?: string[] | null;
        };
        /** @description Which secrets to list. */
        SecretListFilters: {
            /** @description Exact names. */
            names?: components["schemas"]["FilterValues"];
            /** @description ID or the beginning of one. */
            id?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Name or a part of it. */
            name?: components["schemas"]["FilterValues"];
        };
        /** @description A secret as asked for. */
        SecretSpec: {
            /** @description Name, unique in the swarm. */
            Name?: string;
            /** @description Labels of the object. */
            Labels?: {
                [key: string]: string;
            } | null;
            /** @description The data in standard base64, 500 KiB at most; only in requests. */
            Data?: string;
            /** @description Driver that fetches the data; absent where the swarm keeps it. */
            Driver?: components["schemas"]["Driver"];
            /** @description Template driver that expands the data; `golang` or none. */
            Templating?: components["schemas"]["Driver"];
        };
        /** @description A secret of a Swarm. */
        Secret: {
            /** @description ID of the object. */
            ID: string;
            /** @description Version of the object; an update names the one it changes. */
            Version: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description What was asked for; never the data. */
            Spec: components["schemas"]["SecretSpec"];
        };
        /** @description ID of what was created. */
        SecretCreateResponse: {
            /** @description ID of the new secret. */
            ID: string;
        };
        /** @description Which services to list. */
        ServiceListFilters: {
            /** @description ID or the beginning of one. */
            id?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Name or a part of it. */
            name?: components["schemas"]["FilterValues"];
            /** @description `replicated`, `global`, `replicated-job` or `global-job`. */
            mode?: components["schemas"]["FilterValues"];
            /** @description `container` or `plugin`. */
            runtime?: components["schemas"]["FilterValues"];
        };
        /** @description Limits of a task. */
        Limit: {
            /**
             * Format: int64
             * @description Processors in thousand-millionths.
             */
            NanoCPUs?: number;
            /**
             * Format: int64
             * @description Bytes of memory.
             */
            MemoryBytes?: number;
            /**
             * Format: int64
             * @description Processes and threads; 0 for no limit.
             * @default 0
             */
            Pids?: number;
        };
        /** @description A network that tasks join. */
        NetworkAttachmentConfig: {
            /** @description Name or ID of the network. */
            Target?: string;
            /** @description More names for the tasks on it. */
            Aliases?: string[];
            /** @description Options for the network driver, by name. */
            DriverOpts?: {
                [key: string]: string;
            };
        };
        /** @description What tasks of a service run: a container, a plugin, or a container's attachment to a network. */
        TaskSpec: {
            /** @description A container. */
            ContainerSpec?: {
                /** @description Image, with its digest where the client resolved it. */
                Image?: string;
                /** @description Program; the image's when empty. */
                Command?: string[];
                /** @description Arguments. */
                Args?: string[];
                /** @description Environment as `NAME=value`. */
                Env?: string[];
                /** @description Directory it starts in. */
                Dir?: string;
                /** @description User it runs as. */
                User?: string;
                /** @description Labels of the containers. */
                Labels?: {
                    [key: string]: string;
                };
                /** @description Give it a terminal. */
                TTY?: boolean;
                /** @description Mounts. */
                Mounts?: components["schemas"]["Mount"][];
                /**
                 * Format: int64
                 * @description Nanoseconds between the stop signal and killing.
                 */
                StopGracePeriod?: number;
                /** @description Name resolution. */
                DNSConfig?: {
                    /** @description Addresses of DNS servers. */
                    Nameservers?: string[];
                    /** @description Search domains. */
                    Search?: string[];
                    /** @description Options for `resolv.conf`. */
                    Options?: string[];
                };
                /** @description Host name inside. */
                Hostname?: string;
                /** @description More groups for the process. */
                Groups?: string[];
                /** @description Keep standard input open. */
                OpenStdin?: boolean;
                /** @description Its root file system cannot be written. */
                ReadOnly?: boolean;
                /** @description How to tell that it is well. */
                HealthCheck?: components["schemas"]["HealthConfig"];
                /** @description Lines for the hosts file as `address name …`. */
                Hosts?: string[];
                /** @description Secrets it gets. */
                Secrets?: {
                    /** @description File it is mounted as. */
                    File?: {
                        /** @description Name of the file. */
                        Name?: string;
                        /** @description Number of the owner. */
                        UID?: string;
                        /** @description Number of the group. */
                        GID?: string;
                        /**
                         * Format: int64
                         * @description Permission bits as a decimal number.
                         */
                        Mode?: number;
                    };
                    /** @description ID of the secret. */
                    SecretID?: string;
                    /** @description Name of the secret, for the user. */
                    SecretName?: string;
                }[];
                /** @description Signal that asks it to end. */
                StopSignal?: string;
                /** @description Security settings. */
                Privileges?: {
                    /** @description Account of a Windows container. */
                    CredentialSpec?: {
                        /** @description File on the host that describes it. */
                        File?: string;
                        /** @description Entry of the Windows registry that describes it. */
                        Registry?: string;
                        /** @description ID of a config that describes it. */
                        Config?: string;
                    };
                    /** @description SELinux labels. */
                    SELinuxContext?: {
                        /** @description Use none. */
                        Disable?: boolean;
                        /** @description User part. */
                        User?: string;
                        /** @description Role part. */
                        Role?: string;
                        /** @description Type part. */
                        Type?: string;
                        /** @description Level part. */
                        Level?: string;
                    };
                    /** @description Which system calls it may use. */
                    Seccomp?: {
                        /** @description `default`, `unconfined` or `custom`. */
                        Mode?: "default" | "unconfined" | "custom" | (string & {});
                        /** @description Profile in base64, for `custom`. */
                        Profile?: string;
                    };
                    /** @description AppArmor. */
                    AppArmor?: {
                        /** @description `default` or `disabled`. */
                        Mode?: "default" | "disabled" | (string & {});
                    };
                    /** @description It cannot gain privileges. */
                    NoNewPrivileges?: boolean;
                };
                /** @description Configs it gets. */
                Configs?: {
                    /** @description File it is mounted as. */
                    File?: {
                        /** @description Name of the file. */
                        Name?: string;
                        /** @description Number of the owner. */
                        UID?: string;
                        /** @description Number of the group. */
                        GID?: string;
                        /**
                         * Format: int64
                         * @description Permission bits as a decimal number.
                         */
                        Mode?: number;
                    };
                    /** @description ID of the config. */
                    ConfigID?: string;
                    /** @description Name of the config, for the user. */
                    ConfigName?: string;
                    /** @description The config serves the runtime and is no file. */
                    Runtime?: Record<string, unknown>;
                }[];
                /** @description Isolation technology (Windows). */
                Isolation?: "default" | "process" | "hyperv" | "" | (string & {});
                /** @description Run a small init as process 1; null takes the engine's default. */
                Init?: boolean | null;
                /** @description Kernel parameters of its name spaces. */
                Sysctls?: {
                    [key: string]: string;
                };
                /** @description Kernel capabilities beyond the default ones. */
                CapabilityAdd?: string[];
                /** @description Kernel capabilities taken away. */
                CapabilityDrop?: string[];
                /** @description Limits of its processes. */
                Ulimits?: {
                    /** @description Name, such as `nofile`. */
                    Name?: string;
                    /** @description Limit a process may raise itself. */
                    Soft?: number;
                    /** @description How far it may raise it. */
                    Hard?: number;
                }[];
                /**
                 * Format: int64
                 * @description -1000 … 1000: how readily the kernel kills it.
                 */
                OomScoreAdj?: number;
            };
            /** @description What a task may use, and what is kept for it. */
            Resources?: {
                /** @description What it may use. */
                Limits?: components["schemas"]["Limit"];
                /** @description What is kept for it. */
                Reservations?: components["schemas"]["ResourceObject"];
                /**
                 * Format: int64
                 * @description Bytes of swap; -1 for no limit.
                 */
                SwapBytes?: number | null;
                /**
                 * Format: int64
                 * @description 0 … 100: how readily the kernel swaps it out; -1 for the kernel's default.
                 */
                MemorySwappiness?: number | null;
            };
            /** @description When to start a task again. */
            RestartPolicy?: {
                /** @description `none`, `on-failure` or `any`. */
                Condition?: "none" | "on-failure" | "any" | (string & {});
                /**
                 * Format: int64
                 * @description Nanoseconds to wait.
                 */
                Delay?: number;
                /**
                 * Format: int64
                 * @description How often; 0 for no limit.
                 * @default 0
                 */
                MaxAttempts?: number;
                /**
                 * Format: int64
                 * @description Nanoseconds over which attempts are counted; 0 for all time.
                 * @default 0
                 */
                Window?: number;
            };
            /** @description Where tasks may run. */
            Placement?: {
                /** @description Conditions on nodes, such as `node.role==worker`. */
                Constraints?: string[];
                /** @description How to spread tasks, most important first. */
                Preferences?: {
                    /** @description Spread evenly. */
                    Spread?: {
                        /** @description Over the values of this label, such as `node.labels.rack`. */
                        SpreadDescriptor?: string;
                    };
                }[];
                /** @description Platforms the image is for. */
                Platforms?: components["schemas"]["Platform"][];
                /**
                 * Format: int64
                 * @description Tasks on one node at most; 0 for no limit.
                 * @default 0
                 */
                MaxReplicas?: number;
            };
            /**
             * Format: uint64
             * @description Counted up to replace tasks although nothing else has changed.
             */
            ForceUpdate?: number;
            /** @description Networks the tasks join. */
            Networks?: components["schemas"]["NetworkAttachmentConfig"][];
            /** @description Where output goes. */
            LogDriver?: {
                /** @description Name of the logging driver. */
                Name?: string;
                /** @description Options for the driver, by name. */
                Options?: {
                    [key: string]: string;
                };
            };
            /** @description `container`, `plugin` or `attachment`. */
            Runtime?: string;
            /** @description A plugin. */
            PluginSpec?: {
                /** @description Name to install it under. */
                Name?: string;
                /** @description Where to pull it from. */
                Remote?: string;
                /** @description Install it without running it. */
                Disabled?: boolean;
                /** @description Privileges granted to it. */
                PluginPrivilege?: components["schemas"]["PluginPrivilege"][];
            };
            /** @description An attachment. */
            NetworkAttachmentSpec?: {
                /** @description ID of the container. */
                ContainerID?: string;
            };
        };
        /** @description A port of a service. */
        EndpointPortConfig: {
            /** @description Name for it. */
            Name?: string;
            /** @description `tcp`, `udp` or `sctp`. */
            Protocol?: "tcp" | "udp" | "sctp" | (string & {});
            /** @description Port in the containers. */
            TargetPort?: number;
            /** @description Port of the hosts; 0 for a free one. */
            PublishedPort?: number;
            /**
             * @description `ingress`: on every node; `host`: where a task runs.
             * @default ingress
             */
            PublishMode?: "ingress" | "host" | (string & {});
        };
        /** @description How a service is reached. */
        EndpointSpec: {
            /**
             * @description `vip`: one virtual address; `dnsrr`: the tasks' addresses in turn.
             * @default vip
             */
            Mode?: "vip" | "dnsrr" | (string & {});
            /** @description Published ports. */
            Ports?: components["schemas"]["EndpointPortConfig"][];
        };
        /** @description A service as asked for. */
        ServiceSpec: {
            /** @description Name, unique in the swarm. */
            Name?: string;
            /** @description Labels of the object. */
            Labels?: {
                [key: string]: string;
            } | null;
            /** @description What its tasks run. */
            TaskTemplate?: components["schemas"]["TaskSpec"];
            /** @description How many tasks; one of the keys. */
            Mode?: {
                /** @description A fixed number. */
                Replicated?: {
                    /**
                     * Format: int64
                     * @description How many.
                     */
                    Replicas?: number;
                };
                /** @description One on every node. */
                Global?: Record<string, unknown>;
                /** @description A number of tasks that run to their end. */
                ReplicatedJob?: {
                    /**
                     * Format: int64
                     * @description How many at once; 1 by default.
                     * @default 1
                     */
                    MaxConcurrent?: number;
                    /**
                     * Format: int64
                     * @description How many in all; as many as at once by default.
                     */
                    TotalCompletions?: number;
                };
                /** @description One task on every node that runs to its end. */
                GlobalJob?: Record<string, unknown>;
            };
            /** @description How updates proceed. */
            UpdateConfig?: {
                /**
                 * Format: int64
                 * @description Tasks at once; 0 for all.
                 */
                Parallelism?: number;
                /**
                 * Format: int64
                 * @description Nanoseconds between rounds.
                 */
                Delay?: number;
                /** @description `pause`, `continue` or `rollback`. */
                FailureAction?: "continue" | "pause" | "rollback" | (string & {});
                /**
                 * Format: int64
                 * @description Nanoseconds a new task is watched for.
                 */
                Monitor?: number;
                /**
                 * @description Share of tasks that may fail, 0 … 1.
                 * @default 0
                 */
                MaxFailureRatio?: number;
                /** @description `stop-first` or `start-first`. */
                Order?: "stop-first" | "start-first" | (string & {});
            };
            /** @description Networks its tasks join; those of the task template are used since API 1.25. */
            Networks?: components["schemas"]["NetworkAttachmentConfig"][];
            /** @description How it is reached. */
            EndpointSpec?: components["schemas"]["EndpointSpec"];
            /** @description How rollbacks proceed. */
            RollbackConfig?: {
                /**
                 * Format: int64
                 * @description Tasks at once; 0 for all.
                 */
                Parallelism?: number;
                /**
                 * Format: int64
                 * @description Nanoseconds between rounds.
                 */
                Delay?: number;
                /** @description `pause` or `continue`. */
                FailureAction?: "continue" | "pause" | (string & {});
                /**
                 * Format: int64
                 * @description Nanoseconds a new task is watched for.
                 */
                Monitor?: number;
                /**
                 * @description Share of tasks that may fail, 0 … 1.
                 * @default 0
                 */
                MaxFailureRatio?: number;
                /** @description `stop-first` or `start-first`. */
                Order?: "stop-first" | "start-first" | (string & {});
            };
        };
        /** @description A service of a Swarm. */
        Service: {
            /** @description ID of the object. */
            ID: string;
            /** @description Version of the object; an update names the one it changes. */
            Version: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description What was asked for. */
            Spec: components["schemas"]["ServiceSpec"];
            /** @description Specification before the last update; absent until there was one. */
            PreviousSpec?: components["schemas"]["ServiceSpec"];
            /** @description How it is reached. */
            Endpoint: {
                /** @description What was asked for. */
                Spec: components["schemas"]["EndpointSpec"];
                /** @description Published ports as they are. */
                Ports?: components["schemas"]["EndpointPortConfig"][];
                /** @description Virtual addresses. */
                VirtualIPs?: {
                    /** @description Network it is on. */
                    NetworkID?: string;
                    /** @description Address with prefix length. */
                    Addr?: string;
                }[];
            };
            /** @description How the last update goes. */
            UpdateStatus?: {
                /** @description What it is doing. */
                State: "updating" | "paused" | "completed" | "rollback_started" | "rollback_paused" | "rollback_completed" | (string & {});
                /**
                 * Format: date-time
                 * @description When it began.
                 */
                StartedAt?: string;
                /**
                 * Format: date-time
                 * @description When it ended.
                 */
                CompletedAt?: string;
                /** @description What is to be said of it. */
                Message?: string;
            };
            /** @description Number of tasks; only with `status=1`. */
            ServiceStatus?: {
                /**
                 * Format: uint64
                 * @description Tasks that run.
                 */
                RunningTasks: number;
                /**
                 * Format: uint64
                 * @description Tasks that should run.
                 */
                DesiredTasks: number;
                /**
                 * Format: uint64
                 * @description Tasks of a job that are done.
                 */
                CompletedTasks: number;
            };
            /** @description State of a job; absent for other services. */
            JobStatus?: {
                /** @description Which run of the job it is. */
                JobIteration: components["schemas"]["ObjectVersion"];
                /**
                 * Format: date-time
                 * @description When it was last started.
                 */
                LastExecution: string;
            };
        };
        /** @description The service that was created. */
        ServiceCreateResponse: {
            /** @description ID of the service. */
            ID?: string;
            /** @description What is doubtful, such as an image that was not found. */
            Warnings?: string[] | null;
        };
        /** @description The update was accepted. */
        ServiceUpdateResponse: {
            /** @description What is doubtful; null when nothing is. */
            Warnings: string[] | null;
        };
        /** @description A Swarm as asked for. */
        SwarmSpec: {
            /** @description `default`. */
            Name?: string;
            /** @description Labels of the object. */
            Labels?: {
                [key: string]: string;
            } | null;
            /** @description How tasks are kept. */
            Orchestration?: {
                /**
                 * Format: int64
                 * @description Old tasks kept for each slot.
                 */
                TaskHistoryRetentionLimit?: number;
            } | null;
            /** @description How managers agree. */
            Raft?: {
                /**
                 * Format: uint64
                 * @description Log entries between snapshots.
                 */
                SnapshotInterval?: number;
                /**
                 * Format: uint64
                 * @description Older snapshots kept.
                 */
                KeepOldSnapshots?: number;
                /**
                 * Format: uint64
                 * @description Log entries kept after a snapshot.
                 */
                LogEntriesForSlowFollowers?: number;
                /** @description Ticks without a leader before an election. */
                ElectionTick?: number;
                /** @description Ticks between heartbeats. */
                HeartbeatTick?: number;
            };
            /** @description How nodes report. */
            Dispatcher?: {
                /**
                 * Format: int64
                 * @description Nanoseconds between reports.
                 */
                HeartbeatPeriod?: number;
            } | null;
            /** @description The certificate authority. */
            CAConfig?: {
                /**
                 * Format: int64
                 * @description Nanoseconds that certificates are valid for.
                 */
                NodeCertExpiry?: number;
                /** @description Authorities outside. */
                ExternalCAs?: {
                    /**
                     * @description `cfssl`.
                     * @default cfssl
                     */
                    Protocol?: "cfssl" | (string & {});
                    /** @description Where it signs. */
                    URL?: string;
                    /** @description Options by name. */
                    Options?: {
                        [key: string]: string;
                    };
                    /** @description Its root certificate in PEM. */
                    CACert?: string;
                }[];
                /** @description Root certificate to use, in PEM. */
                SigningCACert?: string;
                /** @description Its key, in PEM; never sent back. */
                SigningCAKey?: string;
                /**
                 * Format: uint64
                 * @description Counted up to change the root certificate.
                 */
                ForceRotate?: number;
            } | null;
            /** @description Encryption of what managers keep. */
            EncryptionConfig?: {
                /** @description A manager that starts again needs the unlock key. */
                AutoLockManagers?: boolean;
            };
            /** @description Defaults of tasks. */
            TaskDefaults?: {
                /** @description Where output goes. */
                LogDriver?: {
                    /** @description Name of the logging driver. */
                    Name?: string;
                    /** @description Options for the driver, by name. */
                    Options?: {
                        [key: string]: string;
                    };
                };
            };
        };
        /** @description The Swarm that an engine is part of. */
        ClusterInfo: {
            /** @description ID of the object. */
            ID: string;
            /** @description Version of the object; an update names the one it changes. */
            Version: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description What was asked for. */
            Spec: components["schemas"]["SwarmSpec"] & {
                /** @description Labels of the object. */
                Labels: {
                    [key: string]: string;
                } | null;
                /** @description How tasks are kept. */
                Orchestration: {
                    /**
                     * Format: int64
                     * @description Old tasks kept for each slot.
                     */
                    TaskHistoryRetentionLimit?: number;
                } | null;
                /** @description How managers agree. */
                Raft: {
                    /**
                     * Format: uint64
                     * @description Log entries between snapshots.
                     */
                    SnapshotInterval?: number;
                    /**
                     * Format: uint64
                     * @description Older snapshots kept.
                     */
                    KeepOldSnapshots?: number;
                    /**
                     * Format: uint64
                     * @description Log entries kept after a snapshot.
                     */
                    LogEntriesForSlowFollowers?: number;
                    /** @description Ticks without a leader before an election. */
                    ElectionTick?: number;
                    /** @description Ticks between heartbeats. */
                    HeartbeatTick?: number;
                };
                /** @description How nodes report. */
                Dispatcher: {
                    /**
                     * Format: int64
                     * @description Nanoseconds between reports.
                     */
                    HeartbeatPeriod?: number;
                } | null;
                /** @description The certificate authority. */
                CAConfig: {
                    /**
                     * Format: int64
                     * @description Nanoseconds that certificates are valid for.
                     */
                    NodeCertExpiry?: number;
                    /** @description Authorities outside. */
                    ExternalCAs?: {
                        /**
                         * @description `cfssl`.
                         * @default cfssl
                         */
                        Protocol?: "cfssl" | (string & {});
                        /** @description Where it signs. */
                        URL?: string;
                        /** @description Options by name. */
                        Options?: {
                            [key: string]: string;
                        };
                        /** @description Its root certificate in PEM. */
                        CACert?: string;
                    }[];
                    /** @description Root certificate to use, in PEM. */
                    SigningCACert?: string;
                    /** @description Its key, in PEM; never sent back. */
                    SigningCAKey?: string;
                    /**
                     * Format: uint64
                     * @description Counted up to change the root certificate.
                     */
                    ForceRotate?: number;
                } | null;
                /** @description Defaults of tasks. */
                TaskDefaults: {
                    /** @description Where output goes. */
                    LogDriver?: {
                        /** @description Name of the logging driver. */
                        Name?: string;
                        /** @description Options for the driver, by name. */
                        Options?: {
                            [key: string]: string;
                        };
                    };
                };
                /** @description Encryption of what managers keep. */
                EncryptionConfig: {
                    /** @description A manager that starts again needs the unlock key. */
                    AutoLockManagers?: boolean;
                };
            };
            /** @description Certificates of the Swarm. */
            TLSInfo?: components["schemas"]["TLSInfo"];
            /** @description The root certificate is being changed. */
            RootRotationInProgress?: boolean;
            /** @description Address ranges that overlay networks are cut from. */
            DefaultAddrPool?: string[] | null;
            /**
             * Format: int64
             * @description Prefix length of the networks cut from them.
             * @default 24
             */
            SubnetSize?: number;
            /**
             * Format: int64
             * @description UDP port for traffic of containers.
             * @default 4789
             */
            DataPathPort?: number;
        };
        /** @description Tokens with which nodes join a Swarm; treat them as passwords. */
        JoinTokens: {
            /** @description To join as a worker. */
            Worker: string;
            /** @description To join as a manager. */
            Manager: string;
        };
        /** @description The Swarm that a manager is part of. */
        Swarm: components["schemas"]["ClusterInfo"] & {
            /** @description Tokens with which nodes join. */
            JoinTokens: components["schemas"]["JoinTokens"];
        };
        /** @description A Swarm to begin. */
        SwarmInitRequest: {
            /** @description Address managers listen on: `address or interface:port`. */
            ListenAddr?: string;
            /** @description Address told to other nodes. */
            AdvertiseAddr?: string;
            /** @description Address for traffic of containers. */
            DataPathAddr?: string;
            /**
             * Format: int64
             * @description UDP port for that traffic; 4789 by default.
             */
            DataPathPort?: number;
            /** @description Address ranges that overlay networks are cut from. */
            DefaultAddrPool?: string[];
            /** @description Begin anew from this manager's state. */
            ForceNewCluster?: boolean;
            /**
             * Format: int64
             * @description Prefix length of the networks cut from them; 24 by default.
             */
            SubnetSize?: number;
            /** @description The Swarm. */
            Spec?: components["schemas"]["SwarmSpec"];
        };
        /** @description A Swarm to join. */
        SwarmJoinRequest: {
            /** @description Address a manager listens on: `address or interface:port`. */
            ListenAddr?: string;
            /** @description Address told to other nodes. */
            AdvertiseAddr?: string;
            /** @description Address for traffic of containers. */
            DataPathAddr?: string;
            /** @description Managers to ask. */
            RemoteAddrs?: string[];
            /** @description Token for a worker or for a manager. */
            JoinToken?: string;
        };
        /** @description The key of a locked manager. */
        SwarmUnlockRequest: {
            /** @description The unlock key. */
            UnlockKey?: string;
        };
        /** @description The key that managers are unlocked with. */
        SwarmUnlockkeyResponse: {
            /** @description The unlock key; empty where managers do not lock. */
            UnlockKey: string;
        };
        /** @description Credentials for a registry. */
        AuthConfig: {
            /** @description Name of the user. */
            username?: string;
            /** @description Password, or an access token in its place; on create too. */
            password?: string;
            /** @description Read by no engine any more. */
            email?: string;
            /** @description Registry they are for; Docker Hub when empty. */
            serveraddress?: string;
            /** @description Base64 of `username:password`, as config.json keeps it. */
            auth?: string;
            /** @description Token from `POST /auth`, in place of a password. */
            identitytoken?: string;
            /** @description Bearer token sent to the registry as it is; on create too. */
            registrytoken?: string;
        };
        /** @description Credentials were accepted. */
        AuthResponse: {
            /** @description Text for the user. */
            Status: string;
            /** @description Token to use in place of the password from now on; empty when the registry gives none. */
            IdentityToken?: string;
        };
        /** @description Which events to send. Values of one key are alternatives, except labels; every key must match. */
        SystemEventsFilters: {
            /** @description Name or ID of a container. */
            container?: components["schemas"]["FilterValues"];
            /** @description Name or ID of the engine. */
            daemon?: components["schemas"]["FilterValues"];
            /** @description Action, such as `start`. */
            event?: components["schemas"]["FilterValues"];
            /** @description Name or ID of an image; events of its containers too. */
            image?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Name or ID of a network. */
            network?: components["schemas"]["FilterValues"];
            /** @description Kind of object. */
            type?: components["schemas"]["FilterValues"];
            /** @description Name of a volume. */
            volume?: components["schemas"]["FilterValues"];
            /** @description Name or ID of a plugin. */
            plugin?: components["schemas"]["FilterValues"];
            /** @description `local` or `swarm`. */
            scope?: components["schemas"]["FilterValues"];
            /** @description Name or ID of a config. */
            config?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
            /** @description Name or ID of a secret. */
            secret?: components["schemas"]["FilterValues"];
            /** @description Name or ID of a service. */
            service?: components["schemas"]["FilterValues"];
        };
        /** @description What an event is about. */
        EventActor: {
            /** @description ID of the object. */
            ID: string;
            /** @description Labels, name and other facts about it. */
            Attributes: {
                [key: string]: string;
            };
        };
        /** @description One event. */
        EventMessage: {
            /** @description Kind of object, such as `container` or `image`. */
            Type: "builder" | "config" | "container" | "daemon" | "image" | "network" | "node" | "plugin" | "secret" | "service" | "volume" | (string & {});
            /** @description What happened; `exec_start: sh -c …` and health states carry details behind a colon. */
            Action: string;
            /** @description What it happened to. */
            Actor: components["schemas"]["EventActor"];
            /** @description `local`: this engine; `swarm`: the whole swarm. */
            scope?: "local" | "swarm" | (string & {});
            /**
             * Format: int64
             * @description When, in seconds since 1970.
             */
            time?: number;
            /**
             * Format: int64
             * @description When, in nanoseconds since 1970; beyond the integers that JavaScript holds exactly.
             */
            timeNano?: number;
            /** @description Action of container and image events; absent on others. */
            status?: string;
            /** @description ID of the container or image; absent on other events. */
            id?: string;
            /** @description Image of the container; absent on other events. */
            from?: string;
            /** @description The node whose engine told the event; absent on events of the manager itself. */
            node?: components["schemas"]["EventNode"];
        };
        /** @description Plugins by kind. */
        PluginsInfo: {
            /** @description Volume drivers. */
            Volume: string[] | null;
            /** @description Network drivers. */
            Network: string[] | null;
            /** @description Authorization plugins. */
            Authorization: string[] | null;
            /** @description Logging drivers. */
            Log: string[] | null;
        };
        /** @description A registry the engine knows. */
        IndexInfo: {
            /** @description Name of the registry. */
            Name: string;
            /** @description Mirrors asked before it. */
            Mirrors: string[] | null;
            /** @description It is reached by TLS with a checked certificate. */
            Secure: boolean;
            /** @description It is Docker Hub. */
            Official: boolean;
        };
        /** @description What the engine knows of registries. */
        RegistryServiceConfig: {
            /** @description Registries by address that get foreign layers too; until API 1.48. */
            AllowNondistributableArtifactsCIDRs?: string[] | null;
            /** @description Such registries by name; until API 1.48. */
            AllowNondistributableArtifactsHostnames?: string[] | null;
            /** @description Registries by address whose certificates are not checked. */
            InsecureRegistryCIDRs: string[];
            /** @description Registries by name. */
            IndexConfigs: {
                [key: string]: components["schemas"]["IndexInfo"];
            };
            /** @description Mirrors of Docker Hub. */
            Mirrors: string[] | null;
        };
        /** @description An OCI runtime. */
        Runtime: {
            /** @description Its program; empty when it is found by type. */
            path?: string;
            /** @description Arguments for it. */
            runtimeArgs?: string[];
            /** @description What it tells of itself, by name. */
            status?: {
                [key: string]: string;
            };
            /** @description Name of a containerd shim, in place of `path`. */
            runtimeType?: string;
            /** @description Options of that shim. */
            options?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The engine's part in a Swarm; empty on old engines.
         * @default
         */
        LocalNodeState: "" | "inactive" | "pending" | "active" | "error" | "locked" | (string & {});
        /** @description A manager of the Swarm. */
        PeerNode: {
            /** @description ID of the node. */
            NodeID: string;
            /** @description Where it is reached. */
            Addr: string;
        };
        /** @description The engine's part in a Swarm. */
        SwarmInfo: {
            /**
             * @description ID of the node; empty outside a Swarm.
             * @default
             */
            NodeID: string;
            /**
             * @description Its address; empty outside a Swarm.
             * @default
             */
            NodeAddr: string;
            /** @description State of the node. */
            LocalNodeState: components["schemas"]["LocalNodeState"];
            /**
             * @description It is a manager.
             * @default false
             */
            ControlAvailable: boolean;
            /**
             * @description What is wrong.
             * @default
             */
            Error: string;
            /**
             * @description Managers it knows; null outside a Swarm.
             * @default null
             */
            RemoteManagers: components["schemas"]["PeerNode"][] | null;
            /** @description Nodes of the Swarm; null or absent on workers. */
            Nodes?: number;
            /** @description Managers of the Swarm. */
            Managers?: number;
            /** @description The Swarm; only on managers. */
            Cluster?: components["schemas"]["ClusterInfo"];
            /** @description What is wrong with the swarm. */
            Warnings?: string[];
        };
        /** @description Version of a tool by commit. */
        Commit: {
            /** @description Commit that is installed. */
            ID: string;
            /** @description Commit the engine was made for; until API 1.48. */
            Expected?: string;
        };
        /** @description The containerd that the engine uses. */
        ContainerdInfo: {
            /** @description Its socket. */
            Address?: string;
            /** @description Its name spaces. */
            Namespaces: {
                /**
                 * @description For containers.
                 * @default moby
                 */
                Containers: string;
                /**
                 * @description For plugins.
                 * @default plugins.moby
                 */
                Plugins: string;
            };
        };
        /** @description The engine's firewall. */
        FirewallInfo: {
            /** @description `iptables`, `nftables`, or with firewalld. */
            Driver: string;
            /** @description More about it, as pairs. */
            Info?: string[][];
        };
        /** @description A device the engine knows of. */
        DeviceInfo: {
            /** @description Driver that found it, such as `cdi`. */
            Source: string;
            /** @description Name of the device. */
            ID: string;
        };
        /** @description Node Resource Interface of the engine. */
        NRIInfo: {
            /** @description What it tells, as pairs. */
            Info?: string[][];
        };
        /** @description What an engine is and has. */
        SystemInfo: {
            /** @description ID of the engine, kept over restarts. */
            ID: string;
            /** @description Containers in any state. */
            Containers: number;
            /** @description Containers that run. */
            ContainersRunning: number;
            /** @description Containers that are paused. */
            ContainersPaused: number;
            /** @description Containers that do not run. */
            ContainersStopped: number;
            /** @description Images. */
            Images: number;
            /** @description Storage driver. */
            Driver: string;
            /** @description What it tells, as pairs. */
            DriverStatus: string[][] | null;
            /** @description Where the engine keeps its data. */
            DockerRootDir: string;
            /** @description The nodes, as rows of key and value. */
            SystemStatus: string[][];
            /** @description Plugins by kind. */
            Plugins: components["schemas"]["PluginsInfo"];
            /** @description Memory can be limited. */
            MemoryLimit: boolean;
            /** @description Swap can be limited. */
            SwapLimit: boolean;
            /** @description Scheduling periods can be set. */
            CpuCfsPeriod: boolean;
            /** @description Processor time can be limited. */
            CpuCfsQuota: boolean;
            /** @description Processor weights can be set. */
            CPUShares: boolean;
            /** @description Processors can be assigned. */
            CPUSet: boolean;
            /** @description Killing at the memory limit can be switched off; absent with control groups v2. */
            OomKillDisable: boolean;
            /** @description The host forwards IPv4. */
            IPv4Forwarding: boolean;
            /** @description Bridged IPv4 traffic passes the firewall; until API 1.50. */
            BridgeNfIptables?: boolean;
            /** @description Bridged IPv6 traffic passes the firewall; until API 1.50. */
            BridgeNfIp6tables?: boolean;
            /** @description The engine runs in debug mode. */
            Debug: boolean;
            /** @description Open files of the engine. */
            NFd: number;
            /** @description Goroutines of the engine. */
            NGoroutines: number;
            /** @description Time on the host. */
            SystemTime: string;
            /** @description Logging driver by default. */
            LoggingDriver: string;
            /**
             * @description `cgroupfs`, `systemd` or `none`.
             * @default cgroupfs
             */
            CgroupDriver: "cgroupfs" | "systemd" | "none" | (string & {});
            /** @description Clients that listen to events. */
            NEventsListener: number;
            /** @description Version of the kernel. */
            KernelVersion: string;
            /** @description Name of the operating system. */
            OperatingSystem: string;
            /** @description `linux` or `windows`. */
            OSType: string;
            /** @description Processor, as the kernel names it (`x86_64`). */
            Architecture: string;
            /** @description Processors the engine sees. */
            NCPU: number;
            /**
             * Format: int64
             * @description Bytes of memory of the host.
             */
            MemTotal: number;
            /**
             * @description Default registry's address for credentials.
             * @default https://index.docker.io/v1/
             */
            IndexServerAddress: string;
            /** @description What it knows of registries. */
            RegistryConfig: components["schemas"]["RegistryServiceConfig"];
            /** @description Resources the user declares. */
            GenericResources: components["schemas"]["GenericResources"] | null;
            /** @description Proxy for http; a password in it is hidden. */
            HttpProxy: string;
            /** @description Proxy for https; a password in it is hidden. */
            HttpsProxy: string;
            /** @description Hosts reached without a proxy. */
            NoProxy: string;
            /** @description Name of the host. */
            Name: string;
            /** @description Labels of the engine as `key=value`. */
            Labels: string[] | null;
            /** @description Experimental features are on. */
            ExperimentalBuild: boolean;
            /** @description Version of the engine. */
            ServerVersion: string;
            /** @description Store of an overlay outside a Swarm; until API 1.41. */
            ClusterStore?: string;
            /** @description Address advertised there; until API 1.41. */
            ClusterAdvertise?: string;
            /**
             * @description OCI runtimes by name.
             * @default {
             *       "runc": {
             *         "path": "runc"
             *       }
             *     }
             */
            Runtimes: {
                [key: string]: components["schemas"]["Runtime"];
            };
            /**
             * @description Runtime by default.
             * @default runc
             */
            DefaultRuntime: string;
            /** @description The engine's part in a Swarm. */
            Swarm: components["schemas"]["SwarmInfo"];
            /**
             * @description Containers go on running while the engine restarts.
             * @default false
             */
            LiveRestoreEnabled: boolean;
            /**
             * @description Default isolation (Windows); empty on Linux.
             * @default default
             */
            Isolation: "default" | "hyperv" | "process" | "" | (string & {});
            /** @description Small init for containers that ask for one. */
            InitBinary: string;
            /** @description containerd's version. */
            ContainerdCommit: components["schemas"]["Commit"];
            /** @description runc's version. */
            RuncCommit: components["schemas"]["Commit"];
            /** @description The init's version. */
            InitCommit: components["schemas"]["Commit"];
            /** @description Security features in use, such as `name=seccomp,profile=builtin`. */
            SecurityOptions: string[] | null;
            /** @description Kernel memory can be limited; until API 1.41. */
            KernelMemory?: boolean;
            /** @description License of the product; absent on community engines. */
            ProductLicense?: string;
            /** @description What is doubtful about the host or the configuration. */
            Warnings?: string[] | null;
            /** @description Kernel memory for TCP buffers can be limited. */
            KernelMemoryTCP?: boolean;
            /** @description Processes can be limited. */
            PidsLimit?: boolean;
            /**
             * @description `1` or `2`.
             * @default 1
             */
            CgroupVersion?: "1" | "2" | (string & {});
            /** @description Version of the operating system. */
            OSVersion?: string;
            /** @description Address ranges that networks without a subnet of their own are cut from. */
            DefaultAddressPools?: {
                /** @description The range in CIDR notation. */
                Base: string;
                /** @description Prefix length of the networks cut from it. */
                Size: number;
            }[];
            /** @description Directories with Container Device Interface specifications. */
            CDISpecDirs?: string[] | null;
            /** @description The containerd in use. */
            Containerd?: components["schemas"]["ContainerdInfo"];
            /** @description The firewall in use. */
            FirewallBackend?: components["schemas"]["FirewallInfo"];
            /** @description Devices found by drivers. */
            DiscoveredDevices?: components["schemas"]["DeviceInfo"][];
            /** @description Node Resource Interface, if on. */
            NRI?: components["schemas"]["NRIInfo"];
            /** @description Always `<not supported>`; engines of API 1.50 and later do not send it. */
            ExecutionDriver?: string;
        };
        /** @description A place in the storage's topology. */
        Topology: {
            /** @description Its parts by name. */
            Segments?: {
                [key: string]: string;
            };
        };
        /** @description A volume of the whole Swarm as asked for. */
        ClusterVolumeSpec: {
            /** @description Group of volumes that are alike, to be asked for as one. */
            Group?: string;
            /** @description How it is used. */
            AccessMode?: {
                /**
                 * @description `single` node or `multi`.
                 * @default single
                 */
                Scope?: "single" | "multi" | (string & {});
                /**
                 * @description `none`, `readonly`, `onewriter` or `all`.
                 * @default none
                 */
                Sharing?: "none" | "readonly" | "onewriter" | "all" | (string & {});
                /** @description Use it as a file system. */
                MountVolume?: Record<string, unknown>;
                /** @description Secrets for the plugin. */
                Secrets?: {
                    /** @description Name the plugin knows it by. */
                    Key?: string;
                    /** @description Name or ID of the secret. */
                    Secret?: string;
                }[];
                /** @description Where it must be usable. */
                AccessibilityRequirements?: {
                    /** @description At least one of these. */
                    Requisite?: components["schemas"]["Topology"][];
                    /** @description These first. */
                    Preferred?: components["schemas"]["Topology"][];
                };
                /** @description Its size. */
                CapacityRange?: {
                    /**
                     * Format: int64
                     * @description Bytes at least.
                     */
                    RequiredBytes?: number;
                    /**
                     * Format: int64
                     * @description Bytes at most.
                     */
                    LimitBytes?: number;
                };
                /**
                 * @description `active`, `pause` or `drain`.
                 * @default active
                 */
                Availability?: "active" | "pause" | "drain" | (string & {});
            };
        };
        /** @description A volume of the whole Swarm, kept by a storage plugin. */
        ClusterVolume: {
            /** @description ID of the object. */
            ID: string;
            /** @description Version of the object; an update names the one it changes. */
            Version?: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description What was asked for. */
            Spec: components["schemas"]["ClusterVolumeSpec"];
            /** @description What its storage says of it. */
            Info?: {
                /**
                 * Format: int64
                 * @description Bytes it holds.
                 */
                CapacityBytes?: number;
                /** @description The plugin's own values, by name. */
                VolumeContext?: {
                    [key: string]: string;
                };
                /** @description ID the plugin knows it by. */
                VolumeID?: string;
                /** @description Where it can be used. */
                AccessibleTopology?: components["schemas"]["Topology"][];
            };
            /** @description Nodes it is published to. */
            PublishStatus?: {
                /** @description ID of the node. */
                NodeID?: string;
                /** @description `pending-publish`, `published`, `pending-node-unpublish` or `pending-controller-unpublish`. */
                State?: "pending-publish" | "published" | "pending-node-unpublish" | "pending-controller-unpublish" | (string & {});
                /** @description The plugin's own values, by name. */
                PublishContext?: {
                    [key: string]: string;
                };
            }[];
        };
        /** @description A volume. */
        Volume: {
            /** @description Name of the volume. */
            Name: string;
            /** @description Volume driver. */
            Driver: string;
            /** @description Where it is on the host; may be empty. */
            Mountpoint: string;
            /** @description What the driver tells; absent when nothing. */
            Status?: {
                [key: string]: Record<string, unknown>;
            };
            /** @description Labels of the volume. */
            Labels: {
                [key: string]: string;
            } | null;
            /**
             * @description `local`: this engine; `global`: many engines.
             * @default local
             */
            Scope: "local" | "global" | (string & {});
            /** @description Options it was created with, by name. */
            Options: {
                [key: string]: string;
            } | null;
            /** @description Its use; only in `GET /system/df`. */
            UsageData?: {
                /**
                 * Format: int64
                 * @description Bytes; -1 where the driver does not tell.
                 * @default -1
                 */
                Size: number;
                /**
                 * Format: int64
                 * @description Containers that use it; -1 where that is not known.
                 * @default -1
                 */
                RefCount: number;
            };
            /**
             * Format: date-time
             * @description When it was created; absent where the driver does not tell.
             */
            CreatedAt?: string;
            /** @description The Swarm's part of it; absent for other volumes. */
            ClusterVolume?: components["schemas"]["ClusterVolume"];
        };
        /** @description A record of the build cache. */
        BuildCache: {
            /** @description ID of the record. */
            ID: string;
            /** @description ID of the record it was built on; empty or absent for none. */
            Parent?: string;
            /** @description IDs of the records it was built on; absent for none. */
            " Parents"?: string[];
            /** @description What made it. */
            Type: "internal" | "frontend" | "source.local" | "source.git.checkout" | "exec.cachemount" | "regular" | (string & {});
            /** @description The build step. */
            Description: string;
            /** @description A build uses it now. */
            InUse: boolean;
            /** @description Its files are shared with an image. */
            Shared: boolean;
            /**
             * Format: int64
             * @description Bytes it takes.
             */
            Size: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last used; null: never.
             */
            LastUsedAt: string | null;
            /** @description How often it was used. */
            UsageCount: number;
        };
        /** @description Space used by images. Engines leave out what is 0. */
        ImagesDiskUsage: {
            /**
             * Format: int64
             * @description How many are in use.
             */
            ActiveCount?: number;
            /**
             * Format: int64
             * @description How many there are.
             */
            TotalCount?: number;
            /**
             * Format: int64
             * @description Bytes that pruning would free.
             */
            Reclaimable?: number;
            /**
             * Format: int64
             * @description Bytes in all.
             */
            TotalSize?: number;
            /** @description Each of them; only with `verbose`. */
            Items?: components["schemas"]["ImageSummary"][];
        };
        /** @description Space used by containers. Engines leave out what is 0. */
        ContainersDiskUsage: {
            /**
             * Format: int64
             * @description How many are in use.
             */
            ActiveCount?: number;
            /**
             * Format: int64
             * @description How many there are.
             */
            TotalCount?: number;
            /**
             * Format: int64
             * @description Bytes that pruning would free.
             */
            Reclaimable?: number;
            /**
             * Format: int64
             * @description Bytes in all.
             */
            TotalSize?: number;
            /** @description Each of them; only with `verbose`. */
            Items?: components["schemas"]["ContainerSummary"][];
        };
        /** @description Space used by volumes. Engines leave out what is 0. */
        VolumesDiskUsage: {
            /**
             * Format: int64
             * @description How many are in use.
             */
            ActiveCount?: number;
            /**
             * Format: int64
             * @description How many there are.
             */
            TotalCount?: number;
            /**
             * Format: int64
             * @description Bytes that pruning would free.
             */
            Reclaimable?: number;
            /**
             * Format: int64
             * @description Bytes in all.
             */
            TotalSize?: number;
            /** @description Each of them; only with `verbose`. */
            Items?: components["schemas"]["Volume"][];
        };
        /** @description Space used by the build cache. Engines leave out what is 0. */
        BuildCacheDiskUsage: {
            /**
             * Format: int64
             * @description How many are in use.
             */
            ActiveCount?: number;
            /**
             * Format: int64
             * @description How many there are.
             */
            TotalCount?: number;
            /**
             * Format: int64
             * @description Bytes that pruning would free.
             */
            Reclaimable?: number;
            /**
             * Format: int64
             * @description Bytes in all.
             */
            TotalSize?: number;
            /** @description Each of them; only with `verbose`. */
            Items?: components["schemas"]["BuildCache"][];
        };
        /** @description Space used on disk. API 1.52 and later add the `…Usage` objects; the lists of older versions stay beside them unless `verbose` is asked for. */
        SystemDataUsageResponse: {
            /**
             * Format: int64
             * @description Bytes of all image layers. Not with `verbose`; absent when 0 since API 1.52.
             */
            LayersSize?: number;
            /** @description Images. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none. */
            Images?: components["schemas"]["ImageSummary"][] | null;
            /** @description Containers. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none. */
            Containers?: components["schemas"]["ContainerSummary"][] | null;
            /** @description Volumes. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none. */
            Volumes?: components["schemas"]["Volume"][] | null;
            /** @description Records of the build cache. Not with `verbose`, nor where `type` leaves it out; null on old engines when there are none. */
            BuildCache?: components["schemas"]["BuildCache"][] | null;
            /**
             * Format: int64
             * @description Bytes of the build cache, on engines that still count it; superseded by `BuildCache`.
             */
            BuilderSize?: number;
            /** @description By images. */
            ImageUsage?: components["schemas"]["ImagesDiskUsage"];
            /** @description By containers. */
            ContainerUsage?: components["schemas"]["ContainersDiskUsage"];
            /** @description By volumes. */
            VolumeUsage?: components["schemas"]["VolumesDiskUsage"];
            /** @description By the build cache. */
            BuildCacheUsage?: components["schemas"]["BuildCacheDiskUsage"];
        };
        /** @description Versions of an engine and of its parts. */
        SystemVersion: {
            /** @description The product. */
            Platform: {
                /** @description Name of the product; may be empty. */
                Name: string;
            };
            /** @description Parts of the engine. */
            Components: {
                /** @description Name, such as `Engine` or `containerd`. */
                Name: string;
                /** @description Its version. */
                Version: string;
                /** @description More about it, by name. */
                Details?: {
                    [key: string]: string;
                };
            }[];
            /** @description Version of the engine. */
            Version: string;
            /** @description Newest API version it speaks. */
            ApiVersion: string;
            /** @description Oldest API version it speaks. */
            MinAPIVersion: string;
            /** @description Commit it was built from. */
            GitCommit: string;
            /** @description Version of Go it was built with. */
            GoVersion: string;
            /** @description Operating system. */
            Os: string;
            /** @description Processor, as Go names it (`amd64`). */
            Arch: string;
            /** @description Version of the kernel. */
            KernelVersion: string;
            /** @description Experimental features are on; absent when not. */
            Experimental?: boolean;
            /** @description When it was built. */
            BuildTime: string;
        };
        /** @description Which tasks to list. */
        TaskListFilters: {
            /** @description `running`, `shutdown` or `accepted`. */
            "desired-state"?: components["schemas"]["FilterValues"];
            /** @description ID or the beginning of one. */
            id?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Name or a part of it. */
            name?: components["schemas"]["FilterValues"];
            /** @description Name or ID of the node. */
            node?: components["schemas"]["FilterValues"];
            /** @description Name of the service. */
            service?: components["schemas"]["FilterValues"];
            /** @description `container` or `plugin`. */
            runtime?: components["schemas"]["FilterValues"];
            /** @description `true`: tasks of the service as it is now; the docker command asks so. */
            "_up-to-date"?: components["schemas"]["FilterValues"];
        };
        /** @description State of a task, from `new` to `orphaned`. */
        TaskState: "new" | "allocated" | "pending" | "assigned" | "accepted" | "preparing" | "ready" | "starting" | "running" | "complete" | "shutdown" | "failed" | "rejected" | "remove" | "orphaned" | (string & {});
        /** @description The container of a task. */
        ContainerStatus: {
            /** @description ID of the container. */
            ContainerID: string;
            /** @description Process ID on its host. */
            PID: number;
            /** @description Its exit code. */
            ExitCode: number;
        };
        /** @description Ports a task publishes on its own host. */
        PortStatus: {
            /** @description The ports. */
            Ports?: components["schemas"]["EndpointPortConfig"][];
        };
        /** @description What a task is doing. */
        TaskStatus: {
            /**
             * Format: date-time
             * @description Since when.
             */
            Timestamp: string;
            /** @description State of the task. */
            State: components["schemas"]["TaskState"];
            /** @description Text for the user. */
            Message?: string;
            /** @description What is wrong; absent when nothing is. */
            Err?: string;
            /** @description Its container. */
            ContainerStatus?: components["schemas"]["ContainerStatus"];
            /** @description Ports it publishes on its own host. */
            PortStatus: components["schemas"]["PortStatus"];
        };
        /** @description Addresses of a network in Swarm mode. */
        SwarmIPAMOptions: {
            /** @description Driver of the address management. */
            Driver?: components["schemas"]["Driver"];
            /** @description Its subnets. */
            Configs?: {
                /** @description Subnet in CIDR notation. */
                Subnet?: string;
                /** @description Part of it that addresses are taken from. */
                Range?: string;
                /** @description Address of the gateway. */
                Gateway?: string;
            }[];
        };
        /** @description A network as Swarm mode keeps it. */
        SwarmNetwork: {
            /** @description ID of the network. */
            ID: string;
            /** @description Version of the object. */
            Version: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description What was asked for. */
            Spec: {
                /** @description Name of the network. */
                Name?: string;
                /** @description Labels of the object. */
                Labels: {
                    [key: string]: string;
                } | null;
                /** @description Driver and its options. */
                DriverConfiguration?: components["schemas"]["Driver"];
                /** @description It has IPv6; absent when not. */
                IPv6Enabled?: boolean;
                /** @description It has no way out; absent when it has. */
                Internal?: boolean;
                /** @description Containers outside services may join; absent when not. */
                Attachable?: boolean;
                /** @description It is the routing mesh; absent when not. */
                Ingress?: boolean;
                /** @description Its addresses as asked for. */
                IPAMOptions?: components["schemas"]["SwarmIPAMOptions"];
                /** @description Network it takes its settings from. */
                ConfigFrom?: components["schemas"]["ConfigReference"];
                /** @description `swarm` or `local`. */
                Scope?: string;
            };
            /** @description Driver in use with its state. */
            DriverState: components["schemas"]["Driver"];
            /** @description Its addresses. */
            IPAMOptions?: components["schemas"]["SwarmIPAMOptions"];
        };
        /** @description A network a task is on. */
        NetworkAttachment: {
            /** @description The network, as Swarm mode keeps it. */
            Network: components["schemas"]["SwarmNetwork"];
            /** @description Addresses with prefix length. */
            Addresses?: string[];
        };
        /** @description A task of a service. */
        Task: {
            /** @description ID of the object. */
            ID: string;
            /** @description Version of the object; an update names the one it changes. */
            Version: components["schemas"]["ObjectVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            UpdatedAt: string;
            /** @description Name of the task. */
            Name?: string;
            /** @description Labels of the object. */
            Labels: {
                [key: string]: string;
            } | null;
            /** @description What it runs. */
            Spec: components["schemas"]["TaskSpec"];
            /** @description ID of its service. */
            ServiceID?: string;
            /** @description Which replica it is; absent for global services. */
            Slot?: number;
            /** @description Node it runs on. */
            NodeID?: string;
            /** @description What it is doing. */
            Status: components["schemas"]["TaskStatus"];
            /** @description State it should be in. */
            DesiredState: components["schemas"]["TaskState"];
            /** @description Networks it is on. */
            NetworksAttachments?: components["schemas"]["NetworkAttachment"][];
            /** @description Resources assigned to it. */
            GenericResources?: components["schemas"]["GenericResources"];
            /** @description Cluster volumes attached to the task. */
            Volumes?: {
                /** @description ID of the cluster volume. */
                ID?: string;
                /** @description What the mount names as its source. */
                Source?: string;
                /** @description Where it is mounted. */
                Target?: string;
            }[] | null;
            /** @description Run of the job it belongs to. */
            JobIteration?: components["schemas"]["ObjectVersion"];
        };
        /** @description Which volumes to list. */
        VolumeListFilters: {
            /** @description `true` or `false`: not used by any container. */
            dangling?: components["schemas"]["FilterValues"];
            /** @description Name of the driver. */
            driver?: components["schemas"]["FilterValues"];
            /** @description Name or a part of it. */
            name?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description Volumes, and what is doubtful about the list. */
        VolumeListResponse: {
            /** @description The volumes. */
            Volumes: components["schemas"]["Volume"][] | null;
            /** @description Drivers that could not be asked, in words. */
            Warnings: string[] | null;
        };
        /** @description A volume to create. */
        VolumeCreateRequest: {
            /** @description Name; a random one when empty. */
            Name?: string;
            /**
             * @description Volume driver; `local` by default.
             * @default local
             */
            Driver?: string;
            /** @description Options for the driver, by name. */
            DriverOpts?: {
                [key: string]: string;
            };
            /** @description Labels of the object. */
            Labels?: {
                [key: string]: string;
            };
            /** @description For a volume of the whole Swarm. */
            ClusterVolumeSpec?: components["schemas"]["ClusterVolumeSpec"];
        };
        /** @description Which unused volumes to delete. */
        VolumePruneFilters: {
            /** @description `key` or `key=value`; all of them must be there. */
            label?: components["schemas"]["FilterValues"];
            /** @description `true`: those with a name too; without it only anonymous ones (API 1.42 on). */
            all?: components["schemas"]["FilterValues"];
            /** @description `key` or `key=value`; none of them may be there. */
            "label!"?: components["schemas"]["FilterValues"];
        };
        /** @description What pruning volumes deleted. */
        VolumePruneReport: {
            /** @description Names of the deleted volumes; null when there are none. */
            VolumesDeleted: string[] | null;
            /**
             * Format: uint64
             * @description Bytes freed.
             */
            SpaceReclaimed: number;
        };
        /** @description A change of a Swarm's volume. */
        VolumeUpdateRequest: {
            /** @description What it should be. */
            Spec?: components["schemas"]["ClusterVolumeSpec"];
        };
        /** @description The node (engine) of a cluster that has the container. */
        ClusterNode: {
            /** @description ID of the engine, as its own `/info` tells it. */
            ID: string;
            /** @description IP address of the node; published ports are reached there. */
            IP: string;
            /** @description Where the manager reaches the engine, with scheme (`http://ip:port`, `https://ip:port`, `unix:///path`). */
            Addr: string;
            /** @description Name of the node, the engine's host name. */
            Name: string;
            /** @description Number of processors. */
            Cpus: number;
            /**
             * Format: int64
             * @description Memory in bytes.
             */
            Memory: number;
            /** @description Standard labels (`storagedriver`, `kernelversion`, `operatingsystem`, `ostype`) and the engine's own. */
            Labels: {
                [key: string]: string;
            };
        };
        /** @description The node of an event. */
        EventNode: {
            /** @description Name of the node. */
            Name: string;
            /** @description ID of the engine. */
            Id: string;
            /** @description Its entry in discovery (`ip:port`, `unix:///path`). */
            Addr: string;
            /** @description IP address of the node. */
            Ip: string;
        };
        /** @description What changes of a node. */
        ClusterNodeChange: {
            /**
             * @description Whether the node takes new containers.
             * @enum {string}
             */
            Availability: "active" | "drain";
        };
        /** @description A node of the cluster, as the manager sees it. */
        ClusterNodeStatus: {
            /** @description ID of the engine; empty until it was reached. */
            ID: string;
            /** @description Name of the node, the engine's host name; `(unknown)` until it was reached. */
            Name: string;
            /** @description Its entry in discovery (`ip:port`, `unix:///path`); unique in the cluster. */
            Addr: string;
            /** @description IP address of the node, or its host name. */
            IP: string;
            /** @description `pending`: not reached yet, or not to be used; `healthy`: in use; `unhealthy`: it was, and does not answer any more. */
            State: "pending" | "healthy" | "unhealthy" | "disconnected" | (string & {});
            /** @description Whether it takes new containers (`active`) or not (`drain`). */
            Availability: "active" | "drain" | (string & {});
            /** @description Why it is not healthy, or how the latest call to it failed; empty when all is well. */
            Error: string;
            /** @description What is odd about it though it is in use; empty when nothing is. */
            Notice: string;
            /** @description Containers in any state. */
            Containers: number;
            /** @description Number of processors, without overcommit. */
            Cpus: number;
            /**
             * Format: int64
             * @description Memory in bytes, without overcommit.
             */
            Memory: number;
            /** @description Processor cores that containers hold. */
            ReservedCpus: number;
            /**
             * Format: int64
             * @description Memory in bytes that containers hold.
             */
            ReservedMemory: number;
            /** @description Standard labels (`storagedriver`, `kernelversion`, `operatingsystem`, `ostype`) and the engine's own. */
            Labels: {
                [key: string]: string;
            };
            /** @description Version of the engine; empty until it was reached. */
            ServerVersion: string;
            /** @description Seconds that the node's clock is behind the manager's; 0 when they agree within two seconds. */
            ClockSkew: number;
            /**
             * Format: date-time
             * @description When it last answered; 1970 when it never did.
             */
            UpdatedAt: string;
            /** @description Containers that were on the node and have no other place yet. */
            ToReschedule: components["schemas"]["ClusterNodeWaiting"][];
        };
        /** @description A container without a place. */
        ClusterNodeWaiting: {
            /** @description Name of the container. */
            Name: string;
            /** @description Why it could not be placed the last time. */
            Reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ImageBuild: {
        parameters: {
            query?: {
                /** @description Path of the build instructions in the tar. */
                dockerfile?: string;
                /** @description Name for the image; repeatable. */
                t?: string[];
                /** @description Git repository, tar or file of instructions to fetch, in place of the body. */
                remote?: string;
                /** @description No output but the ID. */
                q?: boolean;
                /** @description Do not use layers of earlier builds. */
                nocache?: boolean;
                /** @description JSON of a list of images to take layers from. */
                cachefrom?: string;
                /** @description Pull base images although they are here. */
                pull?: boolean;
                /** @description Remove containers of build steps that went well. */
                rm?: boolean;
                /** @description Remove containers of build steps, also after a failure. */
                forcerm?: boolean;
                /** @description Bytes of memory at most. */
                memory?: number;
                /** @description Bytes of memory and swap together; -1 for no limit on swap. */
                memswap?: number;
                /** @description Processor cores (whole) that the scheduler reserves for the build. */
                cpushares?: number;
                /** @description Processors to use: `0-3`, `0,1`. */
                cpusetcpus?: string;
                /** @description Microseconds of a scheduling period. */
                cpuperiod?: number;
                /** @description Microseconds of processor time in such a period. */
                cpuquota?: number;
                /** @description JSON of a map from build argument to value; null takes the engine's environment. */
                buildargs?: string;
                /** @description Bytes of `/dev/shm` in build steps. */
                shmsize?: number;
                /** @description Make one layer of all; experimental engines only. */
                squash?: boolean;
                /** @description JSON of a map of labels for the image. */
                labels?: string;
                /** @description Network of build steps: `bridge`, `host`, `none`, `container:<name or ID>` or a network. */
                networkmode?: string;
                /** @description Lines for the hosts file as `name:address`; repeatable. */
                extrahosts?: string[];
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string;
                /** @description Stage of the instructions to build. */
                target?: string;
                /** @description `1` classic builder, `2` BuildKit. */
                version?: ("1" | "2") | string;
                /** @description JSON of where BuildKit puts the result. */
                outputs?: string;
                /** @description ID of the session (`POST /session`) that serves the build: files, credentials. */
                session?: string;
                /** @description Name of the build, for `POST /build/cancel`. */
                buildid?: string;
                /** @description Isolation technology of the build containers (Windows). */
                isolation?: string;
                /** @description JSON of a list of `{Name, Soft, Hard}`. */
                ulimits?: string;
                /** @description Control group under which build containers run. */
                cgroupparent?: string;
                /** @description Memory nodes to use, such as `0-3` or `0,1`. */
                cpusetmems?: string;
                /** @description JSON of a list of security options. */
                securityopt?: string;
            };
            header?: {
                /** @description Media type of the body; engines take anything. */
                "Content-type"?: "application/x-tar" | string;
                /** @description Padded URL-safe base64 of a JSON map from registry to credentials. */
                "X-Registry-Config"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Tar of the files to build from, plain or compressed; none with `remote` or with a session. */
        requestBody?: {
            content: {
                "application/octet-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description The build has begun; its progress, and its failure, follow as JSON lines. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildInfo"];
                };
            };
            /** @description A parameter is malformed, or the body is no tar. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    BuildCancel: {
        parameters: {
            query: {
                /** @description The `buildid` of the build. */
                id: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The build was told to end. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `id` is missing. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    BuildPrune: {
        parameters: {
            query?: {
                /** @description Bytes of cache to keep. */
                "keep-storage"?: number;
                /** @description Delete records that others use too. */
                all?: boolean;
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["BuildPruneFilters"];
                /** @description Bytes of cache to keep. */
                "reserved-space"?: number;
                /** @description Bytes of cache at most. */
                "max-used-space"?: number;
                /** @description Bytes of disk to leave free. */
                "min-free-space"?: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildPruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    Grpc: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection speaks gRPC over HTTP/2 from here on. */
            101: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The client did not ask to upgrade to h2c. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    Session: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is the builder's from here on. */
            101: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The client did not ask to upgrade to h2c. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ConfigList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["ConfigListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configs. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ConfigCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The config as it should be. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfigSpec"];
            };
        };
        responses: {
            /** @description The config was created. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigCreateResponse"];
                };
            };
            /** @description The name is missing or malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ConfigInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the config. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The config. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such config. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ConfigDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the config. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The config was deleted. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such config. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ConfigUpdate: {
        parameters: {
            query: {
                /** @description Version of the object that is changed; a conflict means that it has changed since. */
                version: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the config. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The config as it should be. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfigSpec"];
            };
        };
        responses: {
            /** @description The config was updated. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such config. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerCreate: {
        parameters: {
            query?: {
                /** @description Name for it: letters, digits and `_.-`, at least two characters; made up when absent. */
                name?: string;
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string;
            };
            header?: {
                /** @description Base64 (either alphabet) of JSON credentials, used if the image must be pulled; 400 if it cannot be decoded. */
                "X-Registry-Auth"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to run, with its host settings and networks. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @deprecated
                     * @description `HostConfig.CpuShares`, as old clients say it. It wins over that.
                     */
                    CpuShares?: number;
                    /**
                     * Format: int64
                     * @deprecated
                     * @description `HostConfig.Memory`, as old clients say it. It wins over that.
                     */
                    Memory?: number;
                    /**
                     * Format: int64
                     * @deprecated
                     * @description `HostConfig.MemorySwap`, as old clients say it. It wins over that.
                     */
                    MemorySwap?: number;
                    /**
                     * @deprecated
                     * @description `HostConfig.CpusetCpus`, as old clients say it. It wins over that.
                     */
                    Cpuset?: string;
                } & (components["schemas"]["ContainerConfig"] & {
                    /** @description How it runs on its host. */
                    HostConfig?: components["schemas"]["HostConfig"] | null;
                    /** @description Networks it joins. */
                    NetworkingConfig?: components["schemas"]["NetworkingConfig"] | null;
                });
            };
        };
        responses: {
            /** @description The container was created. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerCreateResponse"];
                };
            };
            /** @description The body cannot be read, or a value in it is out of range. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The image is not here (pull it), or a network or container it names does not exist. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerList: {
        parameters: {
            query?: {
                /** @description Also show containers that do not run, and those made from the `swarm` image. Default false. */
                all?: boolean;
                /** @description Show the newest so many, running or not; 0 for all. */
                limit?: number;
                /** @description Also measure the space its files take, which is slow. */
                size?: boolean;
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["ContainerListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The containers. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerSummary"][];
                };
            };
            /** @description A parameter or a filter is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerPrune: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["ContainerPruneFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerPruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerDelete: {
        parameters: {
            query?: {
                /** @description Also remove its anonymous volumes. */
                v?: boolean;
                /** @description Kill it first if it runs. */
                force?: boolean;
                /** @description Remove the link of that name in place of a container. */
                link?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container was removed. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description It runs and `force` is not given, or it is being removed already. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerArchive: {
        parameters: {
            query: {
                /** @description Path in the container. */
                path: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tar follows. */
            200: {
                headers: {
                    /** @description Standard base64 of JSON `{name, size, mode, mtime, linkTarget}`. */
                    "X-Docker-Container-Path-Stat"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description `path` is missing. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PutContainerArchive: {
        parameters: {
            query: {
                /** @description Path in the container. */
                path: string;
                /** @description Fail if a directory would replace a file, or a file a directory. */
                noOverwriteDirNonDir?: string;
                /** @description Keep the owners that the tar names. */
                copyUIDGID?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Tar of the files. */
        requestBody: {
            content: {
                "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "application/octet-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description The files were unpacked. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path` is missing or no directory, or the body is no tar. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The path, or the container’s file system, cannot be written. */
            403: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerArchiveInfo: {
        parameters: {
            query: {
                /** @description Path in the container. */
                path: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path exists; the header describes it. */
            200: {
                headers: {
                    /** @description Standard base64 of JSON `{name, size, mode, mtime, linkTarget}`. */
                    "X-Docker-Container-Path-Stat"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path` is missing. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerAttach: {
        parameters: {
            query?: {
                /** @description Keys that detach: single characters or `ctrl-<character>`, separated by commas. */
                detachKeys?: string;
                /** @description Send what was written so far first. */
                logs?: boolean;
                /** @description Send what is written from now on. */
                stream?: boolean;
                /** @description Standard input. */
                stdin?: boolean;
                /** @description Standard output. */
                stdout?: boolean;
                /** @description Standard error. */
                stderr?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is a raw stream from here on. */
            101: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The connection is a raw stream from here on. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description A parameter is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": string;
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": string;
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is paused or restarting. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": string;
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": string;
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerAttachWebsocket: {
        parameters: {
            query?: {
                /** @description Keys that detach: single characters or `ctrl-<character>`, separated by commas. */
                detachKeys?: string;
                /** @description Send what was written so far first. */
                logs?: boolean;
                /** @description Send what is written from now on. */
                stream?: boolean;
                /** @description Standard input. */
                stdin?: boolean;
                /** @description Standard output. */
                stdout?: boolean;
                /** @description Standard error. */
                stderr?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is a WebSocket from here on. */
            101: {
                headers: {
                    /** @description Proof that the handshake was understood (RFC 6455, section 4.2.2). */
                    "Sec-WebSocket-Accept"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Never sent; published only. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is malformed, or the client did not ask for a WebSocket. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is paused or restarting. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes; null when there are none. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesystemChange"][] | null;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    CheckpointList: {
        parameters: {
            query?: {
                /** @description Directory of checkpoints, if not the usual one. */
                dir?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoints. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"][] | null;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Experimental features are off. */
            501: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    CheckpointCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The checkpoint. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointCreateRequest"];
            };
        };
        responses: {
            /** @description The checkpoint was created. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Experimental features are off. */
            501: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    CheckpointDelete: {
        parameters: {
            query?: {
                /** @description Directory of checkpoints, if not the usual one. */
                dir?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
                /** @description Name of the checkpoint. */
                checkpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoint was deleted. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container or checkpoint. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Experimental features are off. */
            501: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerExec: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The process. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContainerExecRequest"];
            };
        };
        responses: {
            /** @description The exec was created. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IDResponse"];
                };
            };
            /** @description No command is given, or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is paused or does not run. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tar follows. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is dead or being removed. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerInspect: {
        parameters: {
            query?: {
                /** @description Also measure the space its files take, which is slow. */
                size?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerInspectResponse"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerKill: {
        parameters: {
            query?: {
                /** @description Signal by name or number; `SIGKILL` by default. */
                signal?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signal was sent. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signal is unknown. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container does not run. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerLogs: {
        parameters: {
            query?: {
                /** @description Go on with what is written from now on. */
                follow?: boolean;
                /** @description Standard output. */
                stdout?: boolean;
                /** @description Standard error. */
                stderr?: boolean;
                /** @description From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now. */
                since?: number;
                /** @description Put the time before each line. */
                timestamps?: boolean;
                /** @description Only the last so many lines; `all` by default. */
                tail?: string;
                /** @description Up to then: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now. */
                until?: number;
                /** @description Also show attributes given to the logging driver (`--log-opt`). */
                details?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log follows. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description Neither `stdout` nor `stderr` was asked for, or a parameter is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is dead or being removed. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The logging driver keeps nothing to read. */
            501: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container is paused. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container does not run, or is paused. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerRename: {
        parameters: {
            query: {
                /** @description The new name. */
                name: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container was renamed. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The name is missing or has characters that names cannot have. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The name is taken, or it is the container’s own. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerResize: {
        parameters: {
            query: {
                /** @description Rows. */
                h: number;
                /** @description Columns. */
                w: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The size was set. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A size is missing or no number. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container does not run. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerRestart: {
        parameters: {
            query?: {
                /** @description Seconds before it is killed; -1 waits for ever. The container's own by default. */
                t?: number;
                /** @description Signal in place of the container's stop signal, by name or number. */
                signal?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container was restarted. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerStart: {
        parameters: {
            query?: {
                /** @description Keys that detach: single characters or `ctrl-<character>`, separated by commas. */
                detachKeys?: string;
                /** @description Checkpoint to start from; needs an experimental engine. */
                checkpoint?: string;
                /** @description Directory of the checkpoint, if not the usual one. */
                "checkpoint-dir"?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container was started. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It runs already. */
            304: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is paused. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerStats: {
        parameters: {
            query?: {
                /** @description Go on; false for one measurement. */
                stream?: boolean;
                /** @description With `stream=false`: one measurement, without a second one to compare with. */
                "one-shot"?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Measurements follow. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerStatsResponse"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerStop: {
        parameters: {
            query?: {
                /** @description Seconds before it is killed; -1 waits for ever. The container's own by default. */
                t?: number;
                /** @description Signal in place of the container's stop signal, by name or number. */
                signal?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container was stopped. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It does not run. */
            304: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerTop: {
        parameters: {
            query?: {
                /** @description Arguments of `ps` on the host. */
                ps_args?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The processes. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerTopResponse"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container does not run. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerUnpause: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container runs again. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        /** @description New limits and restart policy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resources"] & {
                    /** @description What to do when it ends. */
                    RestartPolicy?: components["schemas"]["RestartPolicy"] | null;
                };
            };
        };
        responses: {
            /** @description The container was updated. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerUpdateResponse"];
                };
            };
            /** @description The body is malformed, or a value in it is out of range. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerWait: {
        parameters: {
            query?: {
                /** @description `not-running` (default): at once if it does not run; `next-exit`: when it ends next; `removed`: when it is gone. */
                condition?: ("not-running" | "next-exit" | "removed") | string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the container. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container ended, or waiting failed (`Error`). */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerWaitResponse"];
                };
            };
            /** @description The condition is unknown. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    DistributionInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the registry says. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributionInspect"];
                };
            };
            /** @description The reference is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The registry refused, or has no such image. */
            401: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ExecInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description ID of the exec. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exec. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecInspectResponse"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such exec. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ExecResize: {
        parameters: {
            query: {
                /** @description Rows. */
                h: number;
                /** @description Columns. */
                w: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description ID of the exec. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The size was set. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `h` or `w` is missing or no number. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such exec. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ExecStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description ID of the exec. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How to start it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExecStartRequest"];
            };
        };
        responses: {
            /** @description The client asked to upgrade: the connection carries the streams from here on. */
            101: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Started: a raw stream follows, or nothing if detached. Starting it twice gives a frame that says so. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description The body cannot be read, or hijacking was asked for in a wrong way. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such exec. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is paused or does not run. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The process could not be started. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageCommit: {
        parameters: {
            query?: {
                /** @description Name or ID of the container. */
                container?: string;
                /** @description Name for the image. */
                repo?: string;
                /** @description Tag for the image; `latest` by default. */
                tag?: string;
                /** @description Note to keep in the image. */
                comment?: string;
                /** @description Who made it. */
                author?: string;
                /** @description Pause the container meanwhile. */
                pause?: boolean;
                /** @description Build instructions to apply, one each. */
                changes?: string[];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Settings for the image; the container’s when absent or null. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ContainerConfig"] | null;
            };
        };
        responses: {
            /** @description The image was made. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IDResponse"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is dead or being removed. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageCreate: {
        parameters: {
            query?: {
                /** @description Image to pull: `name`, `name:tag` or `name@digest`. */
                fromImage?: string;
                /** @description `-` to import the body, or a URL the engine fetches. */
                fromSrc?: string;
                /** @description Name for an imported image. */
                repo?: string;
                /** @description Tag or digest; all tags of the repository when absent and the name has none. */
                tag?: string;
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string;
                /** @description Note to keep in an imported image. */
                message?: string;
                /** @description Build instructions to apply, one each. */
                changes?: string[];
            };
            header?: {
                /** @description Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`. */
                "X-Registry-Auth"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Tar of files to import, with `fromSrc=-`. */
        requestBody?: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            /** @description It has begun; its progress, and its failure, follow as JSON lines. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateImageInfo"];
                };
            };
            /** @description The reference, the platform or a credential is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No `fromImage` was given (a cluster does not import images), or the image or its repository does not exist. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageGetAll: {
        parameters: {
            query?: {
                /** @description Names or IDs of images. */
                names?: string[];
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string[];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tar follows. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image; later engines may answer 200 first and break off. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageList: {
        parameters: {
            query?: {
                /** @description Also show images that other images build on. */
                all?: boolean;
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["ImageListFilters"];
                /** @description A pattern that a name must fit. Since API 1.25 the filter `reference`. */
                filter?: string;
                /** @description Also measure the bytes that images share. */
                "shared-size"?: boolean;
                /** @description Also list each image's manifests. */
                manifests?: boolean;
                /** @description Also tell what is known of each image's origin. */
                identity?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageSummary"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageLoad: {
        parameters: {
            query?: {
                /** @description No progress. */
                quiet?: boolean;
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string[];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Tar that save made, plain or compressed. */
        requestBody?: {
            content: {
                "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description It has begun; its progress, and its failure, follow as JSON lines. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildInfo"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImagePrune: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["ImagePruneFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImagePruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageSearch: {
        parameters: {
            query: {
                /** @description Text to search for. */
                term: string;
                /** @description Results at most, 1 … 100. */
                limit?: number;
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["ImageSearchFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageSearchResult"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageDelete: {
        parameters: {
            query?: {
                /** @description Also if stopped containers use it, or if the ID has several names. */
                force?: boolean;
                /** @description Keep untagged images it builds on. */
                noprune?: boolean;
                /** @description JSON of platforms to remove; all when absent. */
                platforms?: string[];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was untagged and deleted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageDeleteResponseItem"][];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A container uses it, another image builds on it, or the ID has several names; `force` may help. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageAttestations: {
        parameters: {
            query?: {
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string[];
                /** @description Only statements of these kinds (URIs). */
                type?: string[];
                /** @description Include the statements themselves. */
                statement?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statements. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttestationStatement"][];
                };
            };
            /** @description A parameter is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine has no containerd image store. */
            501: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageGet: {
        parameters: {
            query?: {
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string[];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tar follows. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageHistory: {
        parameters: {
            query?: {
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layers. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageHistoryResponseItem"][];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageInspect: {
        parameters: {
            query?: {
                /** @description Also list each image's manifests. */
                manifests?: boolean;
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageInspect"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImagePush: {
        parameters: {
            query?: {
                /** @description Tag to push; all of the repository when absent. */
                tag?: string;
                /** @description Platform as `os[/architecture[/variant]]`; as JSON `{os, architecture, variant}` where images are inspected, saved, loaded or pushed. */
                platform?: string;
            };
            header?: {
                /** @description Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`. */
                "X-Registry-Auth"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has begun; its progress, and its failure, follow as JSON lines. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushImageInfo"];
                };
            };
            /** @description The tag or the platform is malformed, or, on engines before API 1.46, the header with credentials is missing. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ImageTag: {
        parameters: {
            query?: {
                /** @description The new name. */
                repo?: string;
                /** @description The new tag; `latest` by default. */
                tag?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, name with tag or digest, or ID of the image. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image has the name. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The new name is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such image. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The new name cannot be given. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NetworkList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["NetworkListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The networks. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSummary"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NetworkCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The network. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkCreateRequest"];
            };
        };
        responses: {
            /** @description The network was created. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkCreateResponse"];
                };
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A network of that name is built in, or the operation is not allowed. */
            403: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The driver does not exist. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A network of that name exists. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NetworkPrune: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["NetworkPruneFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkPruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NetworkInspect: {
        parameters: {
            query?: {
                /** @description Also tell services and peers. */
                verbose?: boolean;
                /** @description Only a network of this scope: `local`, `global` or `swarm`. */
                scope?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the network. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkInspect"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such network. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NetworkDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the network. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network was removed. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The network is built in or in use. */
            403: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such network. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NetworkConnect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the network. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The container and its endpoint. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkConnectRequest"];
            };
        };
        responses: {
            /** @description The container was connected. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The network does not allow it. */
            403: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such network or container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NetworkDisconnect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the network. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The container. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkDisconnectRequest"];
            };
        };
        responses: {
            /** @description The container was disconnected. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The network does not allow it. */
            403: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such network or container. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NodeList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["NodeListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NodeInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the node. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such node. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NodeDelete: {
        parameters: {
            query?: {
                /** @description Also if it is not down. */
                force?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the node. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node was removed. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The node is a manager: demote it first. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such node. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    NodeUpdate: {
        parameters: {
            query: {
                /** @description Version of the object that is changed; a conflict means that it has changed since. */
                version: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the node. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The node as it should be. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NodeSpec"];
            };
        };
        responses: {
            /** @description The node was updated. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such node. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["PluginListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugins. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginCreate: {
        parameters: {
            query: {
                /** @description Name, with a tag. */
                name: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Tar of `config.json` and `rootfs`. */
        requestBody?: {
            content: {
                "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description The plugin was created. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    GetPluginPrivileges: {
        parameters: {
            query: {
                /** @description Name at the registry, with a tag. */
                remote: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privileges. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginPrivilege"][];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginPull: {
        parameters: {
            query: {
                /** @description Name at the registry, with a tag. */
                remote: string;
                /** @description Name to install it under; its remote name by default. */
                name?: string;
            };
            header?: {
                /** @description Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`. */
                "X-Registry-Auth"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Privileges that are granted. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PluginPrivilege"][];
            };
        };
        responses: {
            /** @description Pulling has begun; its progress, and its failure, follow as JSON lines. */
            200: {
                headers: {
                    /** @description Name under which the plugin is installed. */
                    "Docker-Plugin-Name"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateImageInfo"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin in the registry. */
            404: {
                headers: {
                    /** @description Name of the plugin with its tag; sent as soon as the name is understood, with failures too. */
                    "Docker-Plugin-Name"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description Name of the plugin with its tag; sent as soon as the name is understood, with failures too. */
                    "Docker-Plugin-Name"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginDelete: {
        parameters: {
            query?: {
                /** @description Disable it first. */
                force?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the plugin. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin was removed; there is no body. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description It is enabled and `force` is not given. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginDisable: {
        parameters: {
            query?: {
                /** @description Also if it is in use. */
                force?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the plugin. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin was stopped. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description It is disabled already, or in use. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginEnable: {
        parameters: {
            query?: {
                /** @description Seconds to wait for the plugin; 0 for no limit. */
                timeout?: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the plugin. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin runs. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description It is enabled already. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the plugin. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginPush: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the plugin. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has begun; its progress, and its failure, follow as JSON lines. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushImageInfo"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the plugin. */
                name: string;
            };
            cookie?: never;
        };
        /** @description Settings as `name=value`. */
        requestBody?: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description The settings were changed. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    PluginUpgrade: {
        parameters: {
            query: {
                /** @description Name at the registry, with a tag. */
                remote: string;
            };
            header?: {
                /** @description Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`. */
                "X-Registry-Auth"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the plugin. */
                name: string;
            };
            cookie?: never;
        };
        /** @description Privileges that are granted. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PluginPrivilege"][];
            };
        };
        responses: {
            /** @description Pulling has begun; its progress, and its failure, follow as JSON lines. */
            200: {
                headers: {
                    /** @description Name under which the plugin is installed. */
                    "Docker-Plugin-Name"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateImageInfo"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such plugin. */
            404: {
                headers: {
                    /** @description Name of the plugin with its tag; sent as soon as the name is understood, with failures too. */
                    "Docker-Plugin-Name"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description Name of the plugin with its tag; sent as soon as the name is understood, with failures too. */
                    "Docker-Plugin-Name"?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SecretList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["SecretListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SecretCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The secret as it should be. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretSpec"];
            };
        };
        responses: {
            /** @description The secret was created. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretCreateResponse"];
                };
            };
            /** @description The name is missing or malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SecretInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the secret. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such secret. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SecretDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the secret. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret was deleted. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such secret. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SecretUpdate: {
        parameters: {
            query: {
                /** @description Version of the object that is changed; a conflict means that it has changed since. */
                version: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the secret. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The secret as it should be. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretSpec"];
            };
        };
        responses: {
            /** @description The secret was updated. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such secret. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ServiceList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["ServiceListFilters"];
                /** @description Also count tasks. */
                status?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ServiceCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`. */
                "X-Registry-Auth"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The service as it should be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceSpec"];
            };
        };
        responses: {
            /** @description The service was created. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCreateResponse"];
                };
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The network cannot be used by services. */
            403: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ServiceInspect: {
        parameters: {
            query?: {
                /** @description Fill in defaults. */
                insertDefaults?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the service. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such service. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ServiceDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the service. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service was deleted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such service. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ServiceLogs: {
        parameters: {
            query?: {
                /** @description Also show attributes given to the logging driver (`--log-opt`). */
                details?: boolean;
                /** @description Go on with what is written from now on. */
                follow?: boolean;
                /** @description Standard output. */
                stdout?: boolean;
                /** @description Standard error. */
                stderr?: boolean;
                /** @description From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now. */
                since?: number;
                /** @description Put the time before each line. */
                timestamps?: boolean;
                /** @description Only the last so many lines; `all` by default. */
                tail?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the service. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log follows. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such service. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ServiceUpdate: {
        parameters: {
            query: {
                /** @description Version of the object that is changed; a conflict means that it has changed since. */
                version: number;
                /** @description Where credentials come from if the header is absent: `spec` or `previous-spec`. */
                registryAuthFrom?: ("spec" | "previous-spec") | string;
                /** @description `previous` returns to the last specification. */
                rollback?: string;
            };
            header?: {
                /** @description Padded URL-safe base64 of JSON credentials (AuthConfig), or of `{"identitytoken": …}`. */
                "X-Registry-Auth"?: string;
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the service. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The service as it should be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceSpec"];
            };
        };
        responses: {
            /** @description The update was accepted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUpdateResponse"];
                };
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such service. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SwarmInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Swarm. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swarm"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is in no Swarm; old engines only, later ones answer 503. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SwarmInit: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The Swarm. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmInitRequest"];
            };
        };
        responses: {
            /** @description The Swarm has begun; the body is the ID of this node. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/plain": string;
                };
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is in a Swarm already. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SwarmJoin: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The Swarm to join. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmJoinRequest"];
            };
        };
        responses: {
            /** @description The engine is a node of the Swarm. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is in a Swarm already. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SwarmLeave: {
        parameters: {
            query?: {
                /** @description Also if the Swarm loses a manager by it. */
                force?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine has left. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is in no Swarm, or is a manager and `force` is not given. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SwarmUnlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmUnlockRequest"];
            };
        };
        responses: {
            /** @description The manager is unlocked. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The key is not the one. */
            401: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The Swarm is not locked. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is in no Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SwarmUnlockkey: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwarmUnlockkeyResponse"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SwarmUpdate: {
        parameters: {
            query: {
                /** @description Version of the object that is changed; a conflict means that it has changed since. */
                version: number;
                /** @description Make a new token for workers. */
                rotateWorkerToken?: boolean;
                /** @description Make a new token for managers. */
                rotateManagerToken?: boolean;
                /** @description Make a new unlock key. */
                rotateManagerUnlockKey?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The Swarm as it should be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmSpec"];
            };
        };
        responses: {
            /** @description The Swarm was updated. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SystemPing: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine is there. */
            200: {
                headers: {
                    /** @description Newest API version the engine speaks. */
                    "Api-Version"?: string;
                    /** @description Default builder: `1` classic, `2` BuildKit. */
                    "Builder-Version"?: string;
                    /** @description `true` where experimental features are on. */
                    "Docker-Experimental"?: boolean;
                    /** @description `inactive`, `pending`, `error`, `locked`, `active/worker` or `active/manager`. */
                    Swarm?: ("inactive" | "pending" | "error" | "locked" | "active/worker" | "active/manager") | string;
                    /** @description Not to be cached. */
                    "Cache-Control"?: string;
                    /** @description Not to be cached. */
                    Pragma?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description Not to be cached. */
                    "Cache-Control"?: string;
                    /** @description Not to be cached. */
                    Pragma?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SystemPingHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine is there. */
            200: {
                headers: {
                    /** @description Newest API version the engine speaks. */
                    "Api-Version"?: string;
                    /** @description Default builder: `1` classic, `2` BuildKit. */
                    "Builder-Version"?: string;
                    /** @description `true` where experimental features are on. */
                    "Docker-Experimental"?: boolean;
                    /** @description `inactive`, `pending`, `error`, `locked`, `active/worker` or `active/manager`. */
                    Swarm?: ("inactive" | "pending" | "error" | "locked" | "active/worker" | "active/manager") | string;
                    /** @description Not to be cached. */
                    "Cache-Control"?: string;
                    /** @description Not to be cached. */
                    Pragma?: string;
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SystemAuth: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The credentials. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AuthConfig"];
            };
        };
        responses: {
            /** @description The credentials were accepted; a token may replace the password. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthResponse"];
                };
            };
            /** @description The credentials were accepted, and there is nothing to tell. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read; a body that ends too early is 500 to engines. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The registry refused the credentials. */
            401: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SystemEvents: {
        parameters: {
            query?: {
                /** @description From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now. */
                since?: string;
                /** @description Up to then: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now. */
                until?: string;
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["SystemEventsFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events follow. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventMessage"];
                    "application/jsonl": components["schemas"]["EventMessage"];
                    "application/x-ndjson": components["schemas"]["EventMessage"];
                    "application/json-seq": components["schemas"]["EventMessage"];
                };
            };
            /** @description A time or a filter is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SystemInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemInfo"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SystemDataUsage: {
        parameters: {
            query?: {
                /** @description Only these kinds of objects. */
                type?: (("container" | "image" | "volume" | "build-cache") | string)[];
                /** @description Also list each object. */
                verbose?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space used. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDataUsageResponse"];
                };
            };
            /** @description A type is unknown. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    SystemVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemVersion"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    TaskList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["TaskListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    TaskInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the task. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such task. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    TaskLogs: {
        parameters: {
            query?: {
                /** @description Also show attributes given to the logging driver (`--log-opt`). */
                details?: boolean;
                /** @description Go on with what is written from now on. */
                follow?: boolean;
                /** @description Standard output. */
                stdout?: boolean;
                /** @description Standard error. */
                stderr?: boolean;
                /** @description From then on: seconds since 1970 with a fraction, RFC 3339, or a Go duration before now. */
                since?: number;
                /** @description Put the time before each line. */
                timestamps?: boolean;
                /** @description Only the last so many lines; `all` by default. */
                tail?: string;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name or ID, or the unique beginning of an ID, of the task. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log follows. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such task. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client's address has as many streams under way as it may. */
            429: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    VolumeList: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["VolumeListFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volumes. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeListResponse"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    VolumeCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The volume. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolumeCreateRequest"];
            };
        };
        responses: {
            /** @description The volume was created, or was there. */
            201: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            /** @description The body, the name or an option is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such driver. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A volume of that name exists with other options. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    VolumePrune: {
        parameters: {
            query?: {
                /** @description JSON of a map from key to list of values. */
                filters?: components["schemas"]["VolumePruneFilters"];
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumePruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    VolumeInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name of the volume. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volume. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such volume. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    VolumeUpdate: {
        parameters: {
            query: {
                /** @description Version of the object that is changed; a conflict means that it has changed since. */
                version: number;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name of the volume. */
                name: string;
            };
            cookie?: never;
        };
        /** @description The volume as it should be. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VolumeUpdateRequest"];
            };
        };
        responses: {
            /** @description The volume was updated. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such volume. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine is no manager of a Swarm. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    VolumeDelete: {
        parameters: {
            query?: {
                /** @description Answer 204 if there is no such volume. */
                force?: boolean;
            };
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name of the volume. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volume was removed. */
            204: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such volume. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A container uses it. */
            409: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The engine failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No healthy node can answer, none fits, or a node failed; where several were asked, the message names each that failed. */
            503: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ClusterNodeList: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterNodeStatus"][];
                };
            };
            /** @description A parameter or the body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The manager failed. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ClusterNodeUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ID for the request; made up when absent, or malformed. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Name, engine ID or address of the node. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterNodeChange"];
            };
        };
        responses: {
            /** @description The node as it is now. */
            200: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterNodeStatus"];
                };
            };
            /** @description The body is malformed, or several nodes have the name. */
            400: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such node. */
            404: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body did not end in time. */
            408: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The manager failed, or could not keep the change. */
            500: {
                headers: {
                    /** @description ID of the request, as the manager's log and the engines know it. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
