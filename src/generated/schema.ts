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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["ConfigInspect"];
        put?: never;
        post?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["ContainerArchive"];
        /**
         * TODO
         * @description TODO
         */
        put: operations["PutContainerArchive"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["CheckpointList"];
        put?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["NetworkInspect"];
        put?: never;
        post?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["NodeInspect"];
        put?: never;
        post?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["SecretInspect"];
        put?: never;
        post?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["ServiceInspect"];
        put?: never;
        post?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["SystemPing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
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
         * TODO
         * @description TODO
         */
        get: operations["VolumeInspect"];
        /**
         * TODO
         * @description TODO
         */
        put: operations["VolumeUpdate"];
        post?: never;
        /**
         * TODO
         * @description TODO
         */
        delete: operations["VolumeDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description TODO */
        ErrorDetail: {
            code?: number;
            message?: string;
        };
        /** @description TODO */
        ProgressDetail: {
            current?: number;
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
        /** @description TODO */
        BuildInfo: {
            id?: string;
            stream?: string;
            error?: string | null;
            errorDetail?: components["schemas"]["ErrorDetail"];
            status?: string;
            progress?: string | null;
            progressDetail?: components["schemas"]["ProgressDetail"];
            /** @description `{ID}` of the built image; with BuildKit (`id` is `moby.buildkit.trace`) a base64 protobuf message. */
            aux?: {
                [key: string]: unknown;
            } | string;
        };
        /** @description TODO */
        ErrorResponse: {
            message: string;
        };
        /** @description TODO */
        FilterValues: string[] | {
            [key: string]: boolean;
        };
        /** @description TODO */
        BuildPruneFilters: {
            /** @description TODO */
            description?: components["schemas"]["FilterValues"];
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            inuse?: components["schemas"]["FilterValues"];
            /** @description TODO */
            parent?: components["schemas"]["FilterValues"];
            /** @description TODO */
            private?: components["schemas"]["FilterValues"];
            /** @description TODO */
            shared?: components["schemas"]["FilterValues"];
            /** @description TODO */
            type?: components["schemas"]["FilterValues"];
            /** @description TODO */
            until?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        BuildPruneReport: {
            CachesDeleted?: string[];
            /** Format: int64 */
            SpaceReclaimed?: number;
        };
        /** @description TODO */
        ConfigListFilters: {
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
            /** @description TODO */
            names?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        ObjectVersion: {
            /** Format: uint64 */
            Index?: number;
        };
        /** @description TODO */
        Driver: {
            Name: string;
            Options?: {
                [key: string]: string;
            };
        };
        /** @description TODO */
        ConfigSpec: {
            Name?: string;
            Labels?: {
                [key: string]: string;
            };
            Data?: string;
            Templating?: components["schemas"]["Driver"];
        };
        /** @description TODO */
        Config: {
            ID?: string;
            Version?: components["schemas"]["ObjectVersion"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            Spec?: components["schemas"]["ConfigSpec"];
        };
        /** @description ID of what was created. */
        ConfigCreateResponse: {
            /** @description ID of the new config. */
            ID: string;
        };
        /** @description TODO */
        HealthConfig: {
            Test?: string[] | null;
            /** Format: int64 */
            Interval?: number;
            /** Format: int64 */
            Timeout?: number;
            Retries?: number;
            /** Format: int64 */
            StartPeriod?: number;
            /** Format: int64 */
            StartInterval?: number;
        };
        /** @description TODO */
        ContainerConfig: {
            Hostname?: string;
            Domainname?: string;
            User?: string;
            /** @default false */
            AttachStdin?: boolean;
            /** @default true */
            AttachStdout?: boolean;
            /** @default true */
            AttachStderr?: boolean;
            ExposedPorts?: {
                [key: string]: Record<string, unknown>;
            } | null;
            /** @default false */
            Tty?: boolean;
            /** @default false */
            OpenStdin?: boolean;
            /** @default false */
            StdinOnce?: boolean;
            Env?: string[] | null;
            Cmd?: string[] | null;
            Healthcheck?: components["schemas"]["HealthConfig"] | null;
            /** @default false */
            ArgsEscaped?: boolean | null;
            Image?: string;
            Volumes?: {
                [key: string]: Record<string, unknown>;
            } | null;
            WorkingDir?: string;
            Entrypoint?: string[] | null;
            NetworkDisabled?: boolean | null;
            MacAddress?: string | null;
            OnBuild?: string[] | null;
            Labels?: {
                [key: string]: string;
            } | null;
            StopSignal?: string | null;
            StopTimeout?: number | null;
            Shell?: string[] | null;
        };
        /** @description TODO */
        ThrottleDevice: {
            Path?: string;
            /** Format: int64 */
            Rate?: number;
        };
        /** @description TODO */
        DeviceMapping: {
            PathOnHost?: string;
            PathInContainer?: string;
            CgroupPermissions?: string;
        };
        /** @description TODO */
        DeviceRequest: {
            Driver?: string;
            Count?: number;
            DeviceIDs?: string[] | null;
            Capabilities?: string[][] | null;
            Options?: {
                [key: string]: string;
            } | null;
        };
        /** @description TODO */
        Resources: {
            CpuShares?: number;
            /**
             * Format: int64
             * @default 0
             */
            Memory?: number;
            CgroupParent?: string;
            BlkioWeight?: number;
            BlkioWeightDevice?: Record<string, unknown>[] | null;
            "BlkioWeightDevice[]"?: {
                Path?: string;
                Weight?: number;
            } | null;
            BlkioDeviceReadBps?: components["schemas"]["ThrottleDevice"][] | null;
            BlkioDeviceWriteBps?: components["schemas"]["ThrottleDevice"][] | null;
            BlkioDeviceReadIOps?: components["schemas"]["ThrottleDevice"][] | null;
            BlkioDeviceWriteIOps?: components["schemas"]["ThrottleDevice"][] | null;
            /** Format: int64 */
            CpuPeriod?: number;
            /** Format: int64 */
            CpuQuota?: number;
            /** Format: int64 */
            CpuRealtimePeriod?: number;
            /** Format: int64 */
            CpuRealtimeRuntime?: number;
            CpusetCpus?: string;
            CpusetMems?: string;
            Devices?: components["schemas"]["DeviceMapping"][] | null;
            /** Format: int64 */
            MemoryReservation?: number;
            /** Format: int64 */
            MemorySwap?: number;
            /** Format: int64 */
            MemorySwappiness?: number | null;
            /** Format: int64 */
            NanoCpus?: number;
            OomKillDisable?: boolean | null;
            /** Format: int64 */
            PidsLimit?: number | null;
            Ulimits?: Record<string, unknown>[] | null;
            "Ulimits[]"?: {
                Name?: string;
                Soft?: number;
                Hard?: number;
            } | null;
            /** Format: int64 */
            CpuCount?: number;
            /** Format: int64 */
            CpuPercent?: number;
            /** Format: int64 */
            IOMaximumIOps?: number;
            /** Format: int64 */
            IOMaximumBandwidth?: number;
            DeviceCgroupRules?: string[] | null;
            /** Format: int64 */
            KernelMemory?: number;
            DeviceRequests?: components["schemas"]["DeviceRequest"][] | null;
            /** Format: int64 */
            KernelMemoryTCP?: number;
        };
        /** @description TODO */
        PortBinding: {
            HostIp?: string;
            HostPort?: string;
        };
        /** @description TODO */
        PortMap: {
            [key: string]: components["schemas"]["PortBinding"][] | null;
        };
        /** @description TODO */
        RestartPolicy: {
            Name?: "" | "no" | "always" | "unless-stopped" | "on-failure" | (string & {});
            MaximumRetryCount?: number;
        };
        /** @description TODO */
        MountType: "bind" | "cluster" | "image" | "npipe" | "tmpfs" | "volume" | (string & {});
        /** @description TODO */
        Mount: {
            Target?: string;
            Source?: string;
            Type?: components["schemas"]["MountType"] | null;
            ReadOnly?: boolean;
            BindOptions?: {
                Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {});
                /** @default false */
                NonRecursive?: boolean;
                /** @default false */
                CreateMountpoint?: boolean;
                /** @default false */
                ReadOnlyNonRecursive?: boolean;
                /** @default false */
                ReadOnlyForceRecursive?: boolean;
            } | null;
            VolumeOptions?: {
                /** @default false */
                NoCopy?: boolean;
                Labels?: {
                    [key: string]: string;
                } | null;
                DriverConfig?: {
                    Name?: string;
                    Options?: {
                        [key: string]: string;
                    } | null;
                } | null;
                Subpath?: string;
            } | null;
            TmpfsOptions?: {
                /** Format: int64 */
                SizeBytes?: number;
                Mode?: number;
                Options?: string[][] | null;
            } | null;
            Consistency?: string;
            ImageOptions?: {
                Subpath?: string;
            } | null;
            /** @description Options of a `cluster` mount; it has none yet. */
            ClusterOptions?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description How the container runs on its host: resources, mounts, ports, security. */
        HostConfig: components["schemas"]["Resources"] & {
            Binds?: string[] | null;
            ContainerIDFile?: string;
            LogConfig?: {
                Type?: "local" | "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {});
                Config?: {
                    [key: string]: string;
                } | null;
            } | null;
            NetworkMode?: string;
            PortBindings?: components["schemas"]["PortMap"] | null;
            RestartPolicy?: components["schemas"]["RestartPolicy"] | null;
            AutoRemove?: boolean;
            VolumeDriver?: string;
            VolumesFrom?: string[] | null;
            Mounts?: components["schemas"]["Mount"][] | null;
            CapAdd?: string[] | null;
            CapDrop?: string[] | null;
            Dns?: string[] | null;
            DnsOptions?: string[] | null;
            DnsSearch?: string[] | null;
            ExtraHosts?: string[] | null;
            GroupAdd?: string[] | null;
            IpcMode?: string;
            Cgroup?: string;
            Links?: string[] | null;
            OomScoreAdj?: number;
            PidMode?: string;
            Privileged?: boolean;
            PublishAllPorts?: boolean;
            ReadonlyRootfs?: boolean;
            SecurityOpt?: string[] | null;
            StorageOpt?: {
                [key: string]: string;
            } | null;
            Tmpfs?: {
                [key: string]: string;
            } | null;
            UTSMode?: string;
            UsernsMode?: string;
            /** Format: int64 */
            ShmSize?: number;
            Sysctls?: {
                [key: string]: string;
            } | null;
            Runtime?: string | null;
            ConsoleSize?: number[] | null;
            Isolation?: "default" | "process" | "hyperv" | "" | (string & {});
            MaskedPaths?: string[] | null;
            ReadonlyPaths?: string[] | null;
            Capabilities?: string[] | null;
            CgroupnsMode?: "private" | "host" | (string & {});
            Annotations?: {
                [key: string]: string;
            } | null;
            Init?: boolean | null;
        };
        /** @description TODO */
        EndpointIPAMConfig: {
            IPv4Address?: string;
            IPv6Address?: string;
            LinkLocalIPs?: string[] | null;
        } | null;
        /** @description TODO */
        EndpointSettings: {
            IPAMConfig?: components["schemas"]["EndpointIPAMConfig"] | null;
            Links?: string[] | null;
            Aliases?: string[] | null;
            NetworkID?: string;
            EndpointID?: string;
            Gateway?: string;
            IPAddress?: string;
            IPPrefixLen?: number;
            IPv6Gateway?: string;
            GlobalIPv6Address?: string;
            /** Format: int64 */
            GlobalIPv6PrefixLen?: number;
            MacAddress?: string;
            DriverOpts?: {
                [key: string]: string;
            } | null;
            DNSNames?: string[] | null;
            /** Format: int64 */
            GwPriority?: number;
        };
        /** @description TODO */
        NetworkingConfig: {
            EndpointsConfig?: {
                [key: string]: components["schemas"]["EndpointSettings"];
            } | null;
        };
        /** @description TODO */
        ContainerCreateResponse: {
            Id: string;
            Warnings: string[];
        };
        /** @description TODO */
        ContainerListFilters: {
            /** @description TODO */
            ancestor?: components["schemas"]["FilterValues"];
            /** @description TODO */
            before?: components["schemas"]["FilterValues"];
            /** @description TODO */
            exited?: components["schemas"]["FilterValues"];
            /** @description TODO */
            health?: components["schemas"]["FilterValues"];
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            "is-task"?: components["schemas"]["FilterValues"];
            /** @description TODO */
            isolation?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
            /** @description TODO */
            network?: components["schemas"]["FilterValues"];
            /** @description TODO */
            since?: components["schemas"]["FilterValues"];
            /** @description TODO */
            status?: components["schemas"]["FilterValues"];
            /** @description TODO */
            volume?: components["schemas"]["FilterValues"];
            /** @description TODO */
            expose?: components["schemas"]["FilterValues"];
            /** @description TODO */
            publish?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        PortSummary: {
            /** @description Host address the port is published on; the node's IP where that is every interface. */
            IP?: string;
            /** Format: int32 */
            PrivatePort: number;
            /** Format: int32 */
            PublicPort?: number;
            Type: "tcp" | "udp" | "sctp" | (string & {});
        };
        /** @description TODO */
        MountPoint: {
            Type?: components["schemas"]["MountType"];
            Name?: string;
            Source?: string;
            Destination?: string;
            Driver?: string;
            Mode?: string;
            RW?: boolean;
            Propagation?: string;
        };
        /** @description TODO */
        OCIPlatform: {
            architecture?: string;
            os?: string;
            variant?: string;
            "os.version"?: string;
            "os.features"?: string[];
        } | null;
        /** @description TODO */
        OCIDescriptor: {
            mediaType?: string;
            digest?: string;
            /** Format: int64 */
            size?: number;
            urls?: string[] | null;
            annotations?: {
                [key: string]: string;
            } | null;
            data?: string | null;
            platform?: components["schemas"]["OCIPlatform"];
            artifactType?: string | null;
        };
        /** @description TODO */
        ContainerSummary: {
            Id?: string;
            /** @description Names of the container, each as `/node/name`; link aliases too. */
            Names?: string[];
            Image?: string;
            ImageID?: string;
            Command?: string;
            /** Format: int64 */
            Created?: number;
            Ports?: components["schemas"]["PortSummary"][];
            /** Format: int64 */
            SizeRw?: number | null;
            /** Format: int64 */
            SizeRootFs?: number | null;
            Labels?: {
                [key: string]: string;
            };
            State?: "created" | "running" | "paused" | "restarting" | "exited" | "removing" | "dead" | (string & {});
            Status?: string;
            HostConfig?: {
                NetworkMode?: string;
                Annotations?: {
                    [key: string]: string;
                } | null;
            };
            NetworkSettings?: {
                Networks?: {
                    [key: string]: components["schemas"]["EndpointSettings"];
                };
            };
            Mounts?: components["schemas"]["MountPoint"][];
            ImageManifestDescriptor?: components["schemas"]["OCIDescriptor"] | null;
            Health?: {
                Status?: "none" | "starting" | "healthy" | "unhealthy" | (string & {});
                FailingStreak?: number;
            };
        };
        /** @description TODO */
        ContainerPruneFilters: {
            /** @description TODO */
            until?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        ContainerPruneReport: {
            ContainersDeleted?: string[];
            /** Format: int64 */
            SpaceReclaimed?: number;
        };
        /**
         * Format: int32
         * @description TODO
         * @enum {integer}
         */
        ChangeType: 0 | 1 | 2;
        /** @description TODO */
        FilesystemChange: {
            Path: string;
            Kind: components["schemas"]["ChangeType"];
        };
        /** @description TODO */
        Checkpoint: {
            /** @description TODO */
            Name: string;
        };
        /** @description TODO */
        CheckpointCreateRequest: {
            /** @description TODO */
            CheckpointID: string;
            /** @description TODO */
            CheckpointDir?: string;
            /** @description TODO */
            Exit?: boolean;
        };
        /** @description TODO */
        ContainerExecRequest: {
            AttachStdin?: boolean;
            AttachStdout?: boolean;
            AttachStderr?: boolean;
            ConsoleSize?: number[] | null;
            DetachKeys?: string;
            Tty?: boolean;
            Env?: string[] | null;
            Cmd?: string[] | null;
            /** @default false */
            Privileged?: boolean;
            User?: string;
            WorkingDir?: string;
        };
        /** @description TODO */
        IDResponse: {
            Id: string;
        };
        /** @description TODO */
        HealthcheckResult: {
            /** Format: date-time */
            Start?: string;
            /** Format: date-time */
            End?: string;
            ExitCode?: number;
            Output?: string;
        } | null;
        /** @description TODO */
        Health: {
            Status?: "none" | "starting" | "healthy" | "unhealthy" | (string & {});
            FailingStreak?: number;
            Log?: components["schemas"]["HealthcheckResult"][];
        } | null;
        /** @description TODO */
        ContainerState: {
            Status?: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead" | (string & {});
            Running?: boolean;
            Paused?: boolean;
            Restarting?: boolean;
            OOMKilled?: boolean;
            Dead?: boolean;
            Pid?: number;
            ExitCode?: number;
            Error?: string;
            StartedAt?: string;
            FinishedAt?: string;
            Health?: components["schemas"]["Health"];
        } | null;
        /** @description TODO */
        DriverData: {
            Name: string;
            Data: {
                [key: string]: string;
            } | null;
        };
        /** @description TODO */
        Address: {
            Addr?: string;
            PrefixLen?: number;
        };
        /** @description TODO */
        NetworkSettings: {
            Bridge?: string;
            SandboxID?: string;
            HairpinMode?: boolean;
            LinkLocalIPv6Address?: string;
            LinkLocalIPv6PrefixLen?: number;
            /** @description Published ports; a `HostIp` that means all interfaces is replaced by the node's IP. */
            Ports?: components["schemas"]["PortMap"];
            SandboxKey?: string;
            SecondaryIPAddresses?: components["schemas"]["Address"][] | null;
            SecondaryIPv6Addresses?: components["schemas"]["Address"][] | null;
            EndpointID?: string;
            Gateway?: string;
            GlobalIPv6Address?: string;
            GlobalIPv6PrefixLen?: number;
            IPAddress?: string;
            IPPrefixLen?: number;
            IPv6Gateway?: string;
            MacAddress?: string;
            Networks?: {
                [key: string]: components["schemas"]["EndpointSettings"];
            };
        };
        /** @description TODO */
        RootFSStorageSnapshot: {
            Name?: string;
        };
        /** @description TODO */
        RootFSStorage: {
            Snapshot?: components["schemas"]["RootFSStorageSnapshot"] | null;
        };
        /** @description TODO */
        Storage: {
            RootFS?: components["schemas"]["RootFSStorage"] | null;
        };
        /** @description TODO */
        ContainerInspectResponse: {
            Id?: string;
            /** Format: date-time */
            Created?: string | null;
            Path?: string;
            Args?: string[];
            State?: components["schemas"]["ContainerState"];
            Image?: string;
            ResolvConfPath?: string;
            HostnamePath?: string;
            HostsPath?: string;
            LogPath?: string | null;
            Name?: string;
            RestartCount?: number;
            Driver?: string;
            Platform?: string;
            ImageManifestDescriptor?: components["schemas"]["OCIDescriptor"];
            MountLabel?: string;
            ProcessLabel?: string;
            AppArmorProfile?: string;
            ExecIDs?: string[] | null;
            HostConfig?: components["schemas"]["HostConfig"];
            GraphDriver?: components["schemas"]["DriverData"] | null;
            /** Format: int64 */
            SizeRw?: number | null;
            /** Format: int64 */
            SizeRootFs?: number | null;
            Mounts?: components["schemas"]["MountPoint"][];
            Config?: components["schemas"]["ContainerConfig"];
            NetworkSettings?: components["schemas"]["NetworkSettings"];
            Storage?: components["schemas"]["Storage"] | null;
            /** @description The node that has the container. */
            Node: components["schemas"]["ClusterNode"];
        };
        /** @description TODO */
        ContainerPidsStats: {
            /** Format: uint64 */
            current?: number | null;
            /** Format: uint64 */
            limit?: number | null;
        } | null;
        /** @description TODO */
        ContainerBlkioStatEntry: {
            /** Format: uint64 */
            major?: number;
            /** Format: uint64 */
            minor?: number;
            op?: string;
            /** Format: uint64 */
            value?: number;
        } | null;
        /** @description TODO */
        ContainerBlkioStats: {
            io_service_bytes_recursive?: components["schemas"]["ContainerBlkioStatEntry"][];
            io_serviced_recursive?: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            io_queue_recursive?: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            io_service_time_recursive?: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            io_wait_time_recursive?: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            io_merged_recursive?: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            io_time_recursive?: components["schemas"]["ContainerBlkioStatEntry"][] | null;
            sectors_recursive?: components["schemas"]["ContainerBlkioStatEntry"][] | null;
        } | null;
        /** @description TODO */
        ContainerStorageStats: {
            /** Format: uint64 */
            read_count_normalized?: number | null;
            /** Format: uint64 */
            read_size_bytes?: number | null;
            /** Format: uint64 */
            write_count_normalized?: number | null;
            /** Format: uint64 */
            write_size_bytes?: number | null;
        } | null;
        /** @description TODO */
        ContainerCPUUsage: {
            /** Format: uint64 */
            total_usage?: number;
            percpu_usage?: number[] | null;
            /** Format: uint64 */
            usage_in_kernelmode?: number;
            /** Format: uint64 */
            usage_in_usermode?: number;
        } | null;
        /** @description TODO */
        ContainerThrottlingData: {
            /** Format: uint64 */
            periods?: number;
            /** Format: uint64 */
            throttled_periods?: number;
            /** Format: uint64 */
            throttled_time?: number;
        } | null;
        /** @description TODO */
        ContainerCPUStats: {
            cpu_usage?: components["schemas"]["ContainerCPUUsage"];
            /** Format: uint64 */
            system_cpu_usage?: number | null;
            /** Format: int64 */
            online_cpus?: number | null;
            throttling_data?: components["schemas"]["ContainerThrottlingData"];
        } | null;
        /** @description TODO */
        ContainerMemoryStats: {
            /** Format: uint64 */
            usage?: number | null;
            /** Format: uint64 */
            max_usage?: number | null;
            stats?: {
                [key: string]: number | null;
            };
            /** Format: uint64 */
            failcnt?: number | null;
            /** Format: uint64 */
            limit?: number | null;
            /** Format: uint64 */
            commitbytes?: number | null;
            /** Format: uint64 */
            commitpeakbytes?: number | null;
            /** Format: uint64 */
            privateworkingset?: number | null;
        };
        /** @description TODO */
        ContainerNetworkStats: {
            /** Format: uint64 */
            rx_bytes?: number;
            /** Format: uint64 */
            rx_packets?: number;
            /** Format: uint64 */
            rx_errors?: number;
            /** Format: uint64 */
            rx_dropped?: number;
            /** Format: uint64 */
            tx_bytes?: number;
            /** Format: uint64 */
            tx_packets?: number;
            /** Format: uint64 */
            tx_errors?: number;
            /** Format: uint64 */
            tx_dropped?: number;
            endpoint_id?: string | null;
            instance_id?: string | null;
        } | null;
        /** @description TODO */
        ContainerStatsResponse: {
            name?: string | null;
            id?: string | null;
            /** Format: date-time */
            read?: string;
            /** Format: date-time */
            preread?: string;
            pids_stats?: components["schemas"]["ContainerPidsStats"];
            blkio_stats?: components["schemas"]["ContainerBlkioStats"];
            /** Format: int64 */
            num_procs?: number;
            storage_stats?: components["schemas"]["ContainerStorageStats"];
            cpu_stats?: components["schemas"]["ContainerCPUStats"];
            precpu_stats?: components["schemas"]["ContainerCPUStats"];
            memory_stats?: components["schemas"]["ContainerMemoryStats"];
            networks?: {
                [key: string]: components["schemas"]["ContainerNetworkStats"];
            };
            os_type?: string | null;
        };
        /** @description TODO */
        ContainerTopResponse: {
            Titles?: string[];
            Processes?: string[][];
        };
        /** @description TODO */
        ContainerUpdateResponse: {
            Warnings?: string[];
        };
        /** @description TODO */
        ContainerWaitExitError: {
            Message?: string;
        };
        /** @description TODO */
        ContainerWaitResponse: {
            /** Format: int64 */
            StatusCode: number;
            Error?: components["schemas"]["ContainerWaitExitError"];
        };
        /** @description TODO */
        DistributionInspect: {
            Descriptor: components["schemas"]["OCIDescriptor"];
            Platforms: components["schemas"]["OCIPlatform"][];
        };
        /** @description TODO */
        ProcessConfig: {
            privileged?: boolean;
            user?: string;
            tty?: boolean;
            entrypoint?: string;
            arguments?: string[];
        };
        /** @description TODO */
        ExecInspectResponse: {
            CanRemove?: boolean;
            DetachKeys?: string;
            ID?: string;
            Running?: boolean;
            ExitCode?: number;
            ProcessConfig?: components["schemas"]["ProcessConfig"];
            OpenStdin?: boolean;
            OpenStderr?: boolean;
            OpenStdout?: boolean;
            ContainerID?: string;
            Pid?: number;
        };
        /** @description TODO */
        ExecStartRequest: {
            Detach?: boolean;
            Tty?: boolean;
            ConsoleSize?: number[] | null;
        };
        /** @description TODO */
        CreateImageInfo: {
            error?: string | null;
            status?: string;
            progress?: string | null;
            progressDetail?: components["schemas"]["ProgressDetail"];
            id?: string;
            errorDetail?: components["schemas"]["ErrorDetail"];
            /** @description Text for the user. */
            stream?: string;
            /** @description A result for programs. */
            aux?: {
                [key: string]: unknown;
            };
        };
        /** @description TODO */
        ImageListFilters: {
            /** @description TODO */
            before?: components["schemas"]["FilterValues"];
            /** @description TODO */
            dangling?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            reference?: components["schemas"]["FilterValues"];
            /** @description TODO */
            since?: components["schemas"]["FilterValues"];
            /** @description TODO */
            until?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        SignatureTimestampType: "Tlog" | "TimestampAuthority" | (string & {});
        /** @description TODO */
        SignatureTimestamp: {
            Type?: components["schemas"]["SignatureTimestampType"];
            URI?: string;
            /** Format: date-time */
            Timestamp?: string;
        };
        /** @description TODO */
        KnownSignerIdentity: "DHI" | (string & {});
        /** @description TODO */
        SignerIdentity: {
            CertificateIssuer?: string;
            SubjectAlternativeName?: string;
            Issuer?: string;
            BuildSignerURI?: string;
            BuildSignerDigest?: string;
            RunnerEnvironment?: string;
            SourceRepositoryURI?: string;
            SourceRepositoryDigest?: string;
            SourceRepositoryRef?: string;
            SourceRepositoryIdentifier?: string;
            SourceRepositoryOwnerURI?: string;
            SourceRepositoryOwnerIdentifier?: string;
            BuildConfigURI?: string;
            BuildConfigDigest?: string;
            BuildTrigger?: string;
            RunInvocationURI?: string;
            SourceRepositoryVisibilityAtSigning?: string;
        };
        /** @description TODO */
        SignatureType: "bundle-v0.3" | "simplesigning-v1" | (string & {});
        /** @description TODO */
        SignatureIdentity: {
            Name?: string;
            Timestamps?: components["schemas"]["SignatureTimestamp"][];
            KnownSigner?: components["schemas"]["KnownSignerIdentity"];
            DockerReference?: string;
            Signer?: components["schemas"]["SignerIdentity"];
            SignatureType?: components["schemas"]["SignatureType"];
            Error?: string;
            Warnings?: string[];
        };
        /** @description TODO */
        PullIdentity: {
            Repository?: string;
        };
        /** @description TODO */
        BuildIdentity: {
            Ref?: string;
            /** Format: date-time */
            CreatedAt?: string;
        };
        /** @description TODO */
        Identity: {
            Signature?: components["schemas"]["SignatureIdentity"][];
            Pull?: components["schemas"]["PullIdentity"][];
            Build?: components["schemas"]["BuildIdentity"][];
        };
        /** @description TODO */
        ImageManifestSummary: {
            ID: string;
            Descriptor: components["schemas"]["OCIDescriptor"];
            Available: boolean;
            Size: {
                /** Format: int64 */
                Total: number;
                /** Format: int64 */
                Content: number;
            };
            Kind: "image" | "attestation" | "unknown" | (string & {});
            ImageData: {
                Platform: components["schemas"]["OCIPlatform"];
                Containers: string[];
                Size: {
                    /** Format: int64 */
                    Unpacked: number;
                };
                Identity?: components["schemas"]["Identity"] | null;
            } | null;
            AttestationData: {
                For: string;
            } | null;
        };
        /** @description TODO */
        ImageSummary: {
            Id: string;
            ParentId: string;
            RepoTags: string[] | null;
            RepoDigests: string[] | null;
            Created: number;
            /** Format: int64 */
            Size: number;
            /** Format: int64 */
            SharedSize: number;
            /** Format: int64 */
            VirtualSize?: number;
            Labels: {
                [key: string]: string;
            } | null;
            Containers: number;
            Manifests?: components["schemas"]["ImageManifestSummary"][];
            Descriptor?: components["schemas"]["OCIDescriptor"] | null;
        };
        /** @description TODO */
        ImagePruneFilters: {
            /** @description TODO */
            dangling?: components["schemas"]["FilterValues"];
            /** @description TODO */
            until?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        ImageDeleteResponseItem: {
            Untagged?: string;
            Deleted?: string;
        };
        /** @description TODO */
        ImagePruneReport: {
            ImagesDeleted?: components["schemas"]["ImageDeleteResponseItem"][];
            /** Format: int64 */
            SpaceReclaimed?: number;
        };
        /** @description TODO */
        ImageSearchFilters: {
            /** @description TODO */
            "is-automated"?: components["schemas"]["FilterValues"];
            /** @description TODO */
            "is-official"?: components["schemas"]["FilterValues"];
            /** @description TODO */
            stars?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        AttestationStatement: {
            Descriptor: components["schemas"]["OCIDescriptor"];
            PredicateType: string;
            Statement?: Record<string, unknown> | null;
        };
        /** @description TODO */
        ImageHistoryResponseItem: {
            Id: string;
            /** Format: int64 */
            Created: number;
            CreatedBy: string;
            Tags: string[] | null;
            /** Format: int64 */
            Size: number;
            Comment: string;
        };
        /** @description TODO */
        ImageConfig: {
            Hostname?: string;
            Domainname?: string;
            User?: string;
            /** @default false */
            AttachStdin?: boolean;
            /** @default false */
            AttachStdout?: boolean;
            /** @default false */
            AttachStderr?: boolean;
            ExposedPorts?: {
                [key: string]: Record<string, unknown>;
            } | null;
            /** @default false */
            Tty?: boolean;
            /** @default false */
            OpenStdin?: boolean;
            /** @default false */
            StdinOnce?: boolean;
            Env?: string[];
            Cmd?: string[];
            Healthcheck?: components["schemas"]["HealthConfig"];
            /** @default false */
            ArgsEscaped?: boolean | null;
            /** @default  */
            Image?: string;
            Volumes?: {
                [key: string]: Record<string, unknown>;
            };
            WorkingDir?: string;
            Entrypoint?: string[];
            /** @default false */
            NetworkDisabled?: boolean | null;
            /** @default  */
            MacAddress?: string | null;
            OnBuild?: string[] | null;
            Labels?: {
                [key: string]: string;
            };
            StopSignal?: string | null;
            /** @default 10 */
            StopTimeout?: number | null;
            Shell?: string[] | null;
        };
        /** @description TODO */
        ImageInspect: {
            Id?: string;
            RepoTags?: string[];
            RepoDigests?: string[];
            Parent?: string;
            Comment?: string | null;
            /** Format: date-time */
            Created?: string | null;
            Container?: string;
            ContainerConfig?: components["schemas"]["ContainerConfig"];
            DockerVersion?: string;
            Author?: string | null;
            Config?: components["schemas"]["ImageConfig"];
            Architecture?: string;
            Variant?: string | null;
            Os?: string;
            OsVersion?: string | null;
            /** Format: int64 */
            Size?: number;
            /** Format: int64 */
            VirtualSize?: number;
            GraphDriver?: components["schemas"]["DriverData"] | null;
            RootFS: {
                Type: string;
                Layers?: string[];
            };
            Metadata?: {
                /** Format: date-time */
                LastTagTime?: string | null;
            };
            Descriptor?: components["schemas"]["OCIDescriptor"] | null;
            Manifests?: components["schemas"]["ImageManifestSummary"][] | null;
            Identity?: components["schemas"]["Identity"] | null;
        };
        /** @description TODO */
        PushImageInfo: {
            error?: string | null;
            status?: string;
            progress?: string | null;
            progressDetail?: components["schemas"]["ProgressDetail"];
            errorDetail?: components["schemas"]["ErrorDetail"];
            /** @description Layer the line is about. */
            id?: string;
            /** @description At the end: `Tag`, `Digest` and `Size` of what was pushed; also notes on platforms. */
            aux?: {
                [key: string]: unknown;
            };
        };
        /** @description TODO */
        NetworkListFilters: {
            /** @description TODO */
            driver?: components["schemas"]["FilterValues"];
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
            /** @description TODO */
            type?: components["schemas"]["FilterValues"];
            /** @description TODO */
            scope?: components["schemas"]["FilterValues"];
            /** @description TODO */
            dangling?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        IPAMConfig: {
            Subnet?: string;
            IPRange?: string;
            Gateway?: string;
            AuxiliaryAddresses?: {
                [key: string]: string;
            };
        };
        /** @description TODO */
        IPAM: {
            /** @default default */
            Driver?: string;
            Config?: components["schemas"]["IPAMConfig"][];
            Options?: {
                [key: string]: string;
            } | null;
        };
        /** @description TODO */
        NetworkContainer: {
            EndpointID?: string;
            MacAddress?: string;
            IPv4Address?: string;
            IPv6Address?: string;
            Name?: string;
        };
        /** @description TODO */
        ConfigReference: {
            Network?: string;
        };
        /** @description TODO */
        PeerInfo: {
            Name?: string;
            IP?: string;
        };
        /** @description TODO */
        Network: {
            Name?: string;
            Id?: string;
            /** Format: date-time */
            Created?: string;
            Scope?: string;
            Driver?: string;
            EnableIPv6?: boolean;
            IPAM?: components["schemas"]["IPAM"];
            /** @default false */
            Internal?: boolean;
            Containers?: {
                [key: string]: components["schemas"]["NetworkContainer"];
            };
            Options?: {
                [key: string]: string;
            } | null;
            Labels?: {
                [key: string]: string;
            } | null;
            /** @default false */
            Attachable?: boolean;
            /** @default false */
            Ingress?: boolean;
            ConfigFrom?: components["schemas"]["ConfigReference"];
            /** @default false */
            ConfigOnly?: boolean;
            Peers?: components["schemas"]["PeerInfo"][];
            EnableIPv4?: boolean;
        };
        /** @description TODO */
        NetworkSummary: components["schemas"]["Network"];
        /** @description TODO */
        NetworkCreateRequest: {
            Name?: string;
            /** @default bridge */
            Driver?: string;
            Scope?: string;
            Internal?: boolean;
            Attachable?: boolean;
            Ingress?: boolean;
            /** @default false */
            ConfigOnly?: boolean;
            ConfigFrom?: components["schemas"]["ConfigReference"];
            IPAM?: components["schemas"]["IPAM"];
            EnableIPv4?: boolean;
            EnableIPv6?: boolean;
            Options?: {
                [key: string]: string;
            };
            Labels?: {
                [key: string]: string;
            };
        };
        /** @description TODO */
        NetworkCreateResponse: {
            Id: string;
            Warning: string;
        };
        /** @description TODO */
        NetworkPruneFilters: {
            /** @description TODO */
            until?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        NetworkPruneReport: {
            NetworksDeleted?: string[];
        };
        /** @description TODO */
        EndpointResource: {
            Name?: string;
            EndpointID?: string;
            MacAddress?: string;
            IPv4Address?: string;
            IPv6Address?: string;
        };
        /** @description TODO */
        SubnetStatus: {
            /** Format: uint64 */
            IPsInUse?: number;
            /** Format: uint64 */
            DynamicIPsAvailable?: number;
        };
        /** @description TODO */
        IPAMStatus: {
            Subnets?: {
                [key: string]: components["schemas"]["SubnetStatus"];
            };
        };
        /** @description TODO */
        NetworkStatus: {
            IPAM?: components["schemas"]["IPAMStatus"];
        };
        /** @description TODO */
        NetworkInspect: {
            Containers?: {
                [key: string]: components["schemas"]["EndpointResource"];
            };
            Services?: {
                [key: string]: unknown;
            };
            Status?: components["schemas"]["NetworkStatus"];
        };
        /** @description TODO */
        NetworkConnectRequest: {
            Container: string;
            EndpointConfig?: components["schemas"]["EndpointSettings"] | null;
        };
        /** @description TODO */
        NetworkDisconnectRequest: {
            Container: string;
            /** @default false */
            Force?: boolean;
        };
        /** @description TODO */
        NodeListFilters: {
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            membership?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
            /** @description TODO */
            role?: components["schemas"]["FilterValues"];
            /** @description TODO */
            "node.label"?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        NodeSpec: {
            Name?: string;
            Labels?: {
                [key: string]: string;
            };
            Role?: "worker" | "manager" | (string & {});
            Availability?: "active" | "pause" | "drain" | (string & {});
        };
        /** @description TODO */
        Platform: {
            Architecture?: string;
            OS?: string;
        };
        /** @description TODO */
        GenericResources: {
            NamedResourceSpec?: {
                Kind?: string;
                Value?: string;
            };
            DiscreteResourceSpec?: {
                Kind?: string;
                /** Format: int64 */
                Value?: number;
            };
        }[];
        /** @description TODO */
        ResourceObject: {
            /** Format: int64 */
            NanoCPUs?: number;
            /** Format: int64 */
            MemoryBytes?: number;
            GenericResources?: components["schemas"]["GenericResources"];
        };
        /** @description TODO */
        EngineDescription: {
            EngineVersion?: string;
            Labels?: {
                [key: string]: string;
            };
            Plugins?: Record<string, unknown>[];
            "Plugins[]"?: {
                Type?: string;
                Name?: string;
            };
        };
        /** @description TODO */
        TLSInfo: {
            TrustRoot?: string;
            CertIssuerSubject?: string;
            CertIssuerPublicKey?: string;
        };
        /** @description TODO */
        NodeDescription: {
            Hostname?: string;
            Platform?: components["schemas"]["Platform"];
            Resources?: components["schemas"]["ResourceObject"];
            Engine?: components["schemas"]["EngineDescription"];
            TLSInfo?: components["schemas"]["TLSInfo"];
            /** @description Storage plugins on the node. */
            CSIInfo?: {
                [key: string]: unknown;
            }[];
        };
        /** @description TODO */
        NodeState: "unknown" | "down" | "ready" | "disconnected" | (string & {});
        /** @description TODO */
        NodeStatus: {
            State?: components["schemas"]["NodeState"];
            Message?: string;
            Addr?: string;
        };
        /** @description TODO */
        Reachability: "unknown" | "unreachable" | "reachable" | (string & {});
        /** @description TODO */
        ManagerStatus: {
            /** @default false */
            Leader?: boolean;
            Reachability?: components["schemas"]["Reachability"];
            Addr?: string;
        } | null;
        /** @description TODO */
        Node: {
            ID?: string;
            Version?: components["schemas"]["ObjectVersion"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            Spec?: components["schemas"]["NodeSpec"];
            Description?: components["schemas"]["NodeDescription"];
            Status?: components["schemas"]["NodeStatus"];
            ManagerStatus?: components["schemas"]["ManagerStatus"];
        };
        /** @description TODO */
        PluginListFilters: {
            /** @description TODO */
            capability?: components["schemas"]["FilterValues"];
            /** @description TODO */
            enable?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        PluginMount: {
            Name: string;
            Description: string;
            Settable: string[];
            Source: string;
            Destination: string;
            Type: string;
            Options: string[];
        };
        /** @description TODO */
        PluginDevice: {
            Name: string;
            Description: string;
            Settable: string[];
            Path: string;
        };
        /** @description TODO */
        PluginEnv: {
            Name: string;
            Description: string;
            Settable: string[];
            Value: string;
        };
        /** @description TODO */
        Plugin: {
            Id?: string;
            Name: string;
            Enabled: boolean;
            Settings: {
                Mounts: components["schemas"]["PluginMount"][];
                Env: string[];
                Args: string[];
                Devices: components["schemas"]["PluginDevice"][];
            };
            Config: {
                Description: string;
                Documentation: string;
                Interface: {
                    Types: string[];
                    Socket: string;
                    ProtocolScheme?: "" | "moby.plugins.http/v1" | (string & {});
                };
                Entrypoint: string[];
                WorkDir: string;
                User?: {
                    /** Format: int64 */
                    UID?: number;
                    /** Format: int64 */
                    GID?: number;
                };
                Network: {
                    Type: string;
                };
                Linux: {
                    Capabilities: string[];
                    AllowAllDevices: boolean;
                    Devices: components["schemas"]["PluginDevice"][];
                };
                PropagatedMount: string;
                Mounts: components["schemas"]["PluginMount"][];
                Env: components["schemas"]["PluginEnv"][];
                Args: {
                    Name: string;
                    Description: string;
                    Settable: string[];
                    Value: string[];
                };
                rootfs?: {
                    type?: string;
                    diff_ids?: string[];
                };
                DockerVersion?: string;
                IpcHost: boolean;
                PidHost: boolean;
            };
            PluginReference?: string;
        };
        /** @description TODO */
        PluginPrivilege: {
            Name?: string;
            Description?: string;
            Value?: string[];
        };
        /** @description TODO */
        SecretListFilters: {
            /** @description TODO */
            names?: components["schemas"]["FilterValues"];
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        SecretSpec: {
            Name?: string;
            Labels?: {
                [key: string]: string;
            };
            Data?: string;
            Driver?: components["schemas"]["Driver"];
            Templating?: components["schemas"]["Driver"];
        };
        /** @description TODO */
        Secret: {
            ID?: string;
            Version?: components["schemas"]["ObjectVersion"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            Spec?: components["schemas"]["SecretSpec"];
        };
        /** @description ID of what was created. */
        SecretCreateResponse: {
            /** @description ID of the new secret. */
            ID: string;
        };
        /** @description TODO */
        ServiceListFilters: {
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
            /** @description TODO */
            mode?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        Limit: {
            /** Format: int64 */
            NanoCPUs?: number;
            /** Format: int64 */
            MemoryBytes?: number;
            /**
             * Format: int64
             * @default 0
             */
            Pids?: number;
        };
        /** @description TODO */
        NetworkAttachmentConfig: {
            Target?: string;
            Aliases?: string[];
            DriverOpts?: {
                [key: string]: string;
            };
        };
        /** @description TODO */
        TaskSpec: {
            ContainerSpec?: {
                Image?: string;
                Command?: string[];
                Args?: string[];
                Env?: string[];
                Dir?: string;
                User?: string;
                Labels?: {
                    [key: string]: string;
                };
                TTY?: boolean;
                Mounts?: components["schemas"]["Mount"][];
                /** Format: int64 */
                StopGracePeriod?: number;
                DNSConfig?: {
                    Nameservers?: string[];
                    Search?: string[];
                    Options?: string[];
                };
                Hostname?: string;
                Groups?: string[];
                OpenStdin?: boolean;
                ReadOnly?: boolean;
                HealthCheck?: components["schemas"]["HealthConfig"];
                Hosts?: string[];
                Secrets?: Record<string, unknown>[];
                "Secrets[]"?: {
                    File?: {
                        Name?: string;
                        UID?: string;
                        GID?: string;
                        /** Format: int64 */
                        Mode?: number;
                    };
                    SecretID?: string;
                    SecretName?: string;
                };
                StopSignal?: string;
                Privileges?: {
                    CredentialSpec?: {
                        File?: string;
                        Registry?: string;
                        Config?: string;
                    };
                    SELinuxContext?: {
                        Disable?: boolean;
                        User?: string;
                        Role?: string;
                        Type?: string;
                        Level?: string;
                    };
                    Seccomp?: {
                        Mode?: "default" | "unconfined" | "custom" | (string & {});
                        Profile?: string;
                    };
                    AppArmor?: {
                        Mode?: "default" | "disabled" | (string & {});
                    };
                    NoNewPrivileges?: boolean;
                };
                Configs?: Record<string, unknown>[];
                "Configs[]"?: {
                    File?: {
                        Name?: string;
                        UID?: string;
                        GID?: string;
                        /** Format: int64 */
                        Mode?: number;
                    };
                    ConfigID?: string;
                    ConfigName?: string;
                    Runtime?: Record<string, unknown>;
                };
                Isolation?: "default" | "process" | "hyperv" | "" | (string & {});
                Init?: boolean | null;
                Sysctls?: {
                    [key: string]: string;
                };
                CapabilityAdd?: string[];
                CapabilityDrop?: string[];
                Ulimits?: Record<string, unknown>[];
                "Ulimits[]"?: {
                    Name?: string;
                    Soft?: number;
                    Hard?: number;
                };
                /** Format: int64 */
                OomScoreAdj?: number;
            };
            Resources?: {
                Limits?: components["schemas"]["Limit"];
                Reservations?: components["schemas"]["ResourceObject"];
                /** Format: int64 */
                SwapBytes?: number | null;
                /** Format: int64 */
                MemorySwappiness?: number | null;
            };
            RestartPolicy?: {
                Condition?: "none" | "on-failure" | "any" | (string & {});
                /** Format: int64 */
                Delay?: number;
                /**
                 * Format: int64
                 * @default 0
                 */
                MaxAttempts?: number;
                /**
                 * Format: int64
                 * @default 0
                 */
                Window?: number;
            };
            Placement?: {
                Constraints?: string[];
                Preferences?: Record<string, unknown>[];
                "Preferences[]"?: {
                    Spread?: {
                        SpreadDescriptor?: string;
                    };
                };
                Platforms?: components["schemas"]["Platform"][];
                /**
                 * Format: int64
                 * @default 0
                 */
                MaxReplicas?: number;
            };
            /** Format: uint64 */
            ForceUpdate?: number;
            Networks?: components["schemas"]["NetworkAttachmentConfig"][];
            LogDriver?: {
                Name?: string;
                Options?: {
                    [key: string]: string;
                };
            };
            Runtime?: string;
            PluginSpec?: {
                Name?: string;
                Remote?: string;
                Disabled?: boolean;
                PluginPrivilege?: components["schemas"]["PluginPrivilege"][];
            };
            NetworkAttachmentSpec?: {
                ContainerID?: string;
            };
        };
        /** @description TODO */
        EndpointPortConfig: {
            Name?: string;
            Protocol?: "tcp" | "udp" | "sctp" | (string & {});
            TargetPort?: number;
            PublishedPort?: number;
            /** @default ingress */
            PublishMode?: "ingress" | "host" | (string & {});
        };
        /** @description TODO */
        EndpointSpec: {
            /** @default vip */
            Mode?: "vip" | "dnsrr" | (string & {});
            Ports?: components["schemas"]["EndpointPortConfig"][];
        };
        /** @description TODO */
        ServiceSpec: {
            Name?: string;
            Labels?: {
                [key: string]: string;
            };
            TaskTemplate?: components["schemas"]["TaskSpec"];
            Mode?: {
                Replicated?: {
                    /** Format: int64 */
                    Replicas?: number;
                };
                Global?: Record<string, unknown>;
                ReplicatedJob?: {
                    /**
                     * Format: int64
                     * @default 1
                     */
                    MaxConcurrent?: number;
                    /** Format: int64 */
                    TotalCompletions?: number;
                };
                GlobalJob?: Record<string, unknown>;
            };
            UpdateConfig?: {
                /** Format: int64 */
                Parallelism?: number;
                /** Format: int64 */
                Delay?: number;
                FailureAction?: "continue" | "pause" | "rollback" | (string & {});
                /** Format: int64 */
                Monitor?: number;
                /** @default 0 */
                MaxFailureRatio?: number;
                Order?: "stop-first" | "start-first" | (string & {});
            };
            Networks?: components["schemas"]["NetworkAttachmentConfig"][];
            EndpointSpec?: components["schemas"]["EndpointSpec"];
            RollbackConfig?: {
                /** Format: int64 */
                Parallelism?: number;
                /** Format: int64 */
                Delay?: number;
                FailureAction?: "continue" | "pause" | (string & {});
                /** Format: int64 */
                Monitor?: number;
                /** @default 0 */
                MaxFailureRatio?: number;
                Order?: "stop-first" | "start-first" | (string & {});
            };
        };
        /** @description TODO */
        Service: {
            ID?: string;
            Version?: components["schemas"]["ObjectVersion"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            Spec?: components["schemas"]["ServiceSpec"];
            /** @description Specification before the last update; absent until there was one. */
            PreviousSpec?: components["schemas"]["ServiceSpec"];
            Endpoint?: {
                Spec?: components["schemas"]["EndpointSpec"];
                Ports?: components["schemas"]["EndpointPortConfig"][];
                VirtualIPs?: Record<string, unknown>[];
                "VirtualIPs[]"?: {
                    NetworkID?: string;
                    Addr?: string;
                };
            };
            UpdateStatus?: {
                State?: "updating" | "paused" | "completed" | "rollback_started" | "rollback_paused" | "rollback_completed" | (string & {});
                /** Format: date-time */
                StartedAt?: string;
                /** Format: date-time */
                CompletedAt?: string;
                Message?: string;
            };
            ServiceStatus?: {
                /** Format: uint64 */
                RunningTasks?: number;
                /** Format: uint64 */
                DesiredTasks?: number;
                /** Format: uint64 */
                CompletedTasks?: number;
            };
            JobStatus?: {
                JobIteration?: components["schemas"]["ObjectVersion"];
                /** Format: date-time */
                LastExecution?: string;
            };
        };
        /** @description TODO */
        ServiceCreateResponse: {
            ID?: string;
            Warnings?: string[] | null;
        };
        /** @description TODO */
        ServiceUpdateResponse: {
            Warnings?: string[];
        };
        /** @description TODO */
        JoinTokens: {
            Worker?: string;
            Manager?: string;
        };
        /** @description TODO */
        Swarm: {
            JoinTokens?: components["schemas"]["JoinTokens"];
        };
        /** @description TODO */
        SwarmSpec: {
            Name?: string;
            Labels?: {
                [key: string]: string;
            };
            Orchestration?: {
                /** Format: int64 */
                TaskHistoryRetentionLimit?: number;
            } | null;
            Raft?: {
                /** Format: uint64 */
                SnapshotInterval?: number;
                /** Format: uint64 */
                KeepOldSnapshots?: number;
                /** Format: uint64 */
                LogEntriesForSlowFollowers?: number;
                ElectionTick?: number;
                HeartbeatTick?: number;
            };
            Dispatcher?: {
                /** Format: int64 */
                HeartbeatPeriod?: number;
            } | null;
            CAConfig?: {
                /** Format: int64 */
                NodeCertExpiry?: number;
                ExternalCAs?: Record<string, unknown>[];
                "ExternalCAs[]"?: {
                    /** @default cfssl */
                    Protocol?: "cfssl" | (string & {});
                    URL?: string;
                    Options?: {
                        [key: string]: string;
                    };
                    CACert?: string;
                };
                SigningCACert?: string;
                SigningCAKey?: string;
                /** Format: uint64 */
                ForceRotate?: number;
            } | null;
            EncryptionConfig?: {
                AutoLockManagers?: boolean;
            };
            TaskDefaults?: {
                LogDriver?: {
                    Name?: string;
                    Options?: {
                        [key: string]: string;
                    };
                };
            };
        };
        /** @description TODO */
        SwarmInitRequest: {
            ListenAddr?: string;
            AdvertiseAddr?: string;
            DataPathAddr?: string;
            /** Format: int64 */
            DataPathPort?: number;
            DefaultAddrPool?: string[];
            ForceNewCluster?: boolean;
            /** Format: int64 */
            SubnetSize?: number;
            Spec?: components["schemas"]["SwarmSpec"];
        };
        /** @description TODO */
        SwarmJoinRequest: {
            ListenAddr?: string;
            AdvertiseAddr?: string;
            DataPathAddr?: string;
            RemoteAddrs?: string[];
            JoinToken?: string;
        };
        /** @description TODO */
        SwarmUnlockRequest: {
            UnlockKey?: string;
        };
        /** @description TODO */
        SwarmUnlockkeyResponse: {
            UnlockKey?: string;
        };
        /** @description TODO */
        AuthConfig: {
            username?: string;
            password?: string;
            email?: string;
            serveraddress?: string;
            /** @description Base64 of `username:password`, as config.json keeps it. */
            auth?: string;
            /** @description Token from `POST /auth`, in place of a password. */
            identitytoken?: string;
            /** @description Bearer token sent to the registry as it is. */
            registrytoken?: string;
        };
        /** @description TODO */
        AuthResponse: {
            Status: string;
            IdentityToken?: string;
        };
        /** @description TODO */
        SystemEventsFilters: {
            /** @description TODO */
            container?: components["schemas"]["FilterValues"];
            /** @description TODO */
            daemon?: components["schemas"]["FilterValues"];
            /** @description TODO */
            event?: components["schemas"]["FilterValues"];
            /** @description TODO */
            image?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            network?: components["schemas"]["FilterValues"];
            /** @description TODO */
            type?: components["schemas"]["FilterValues"];
            /** @description TODO */
            volume?: components["schemas"]["FilterValues"];
            /** @description TODO */
            plugin?: components["schemas"]["FilterValues"];
            /** @description TODO */
            scope?: components["schemas"]["FilterValues"];
            /** @description TODO */
            config?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
            /** @description TODO */
            secret?: components["schemas"]["FilterValues"];
            /** @description TODO */
            service?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        EventActor: {
            ID?: string;
            Attributes?: {
                [key: string]: string;
            };
        };
        /** @description TODO */
        EventMessage: {
            Type?: "builder" | "config" | "container" | "daemon" | "image" | "network" | "node" | "plugin" | "secret" | "service" | "volume" | (string & {});
            Action?: string;
            Actor?: components["schemas"]["EventActor"];
            scope?: "local" | "swarm" | (string & {});
            /** Format: int64 */
            time?: number;
            /** Format: int64 */
            timeNano?: number;
            /** @description The node whose engine told the event; absent on events of the manager itself. */
            node?: components["schemas"]["EventNode"];
        };
        /** @description TODO */
        PluginsInfo: {
            Volume?: string[] | null;
            Network?: string[] | null;
            Authorization?: string[] | null;
            Log?: string[] | null;
        };
        /** @description TODO */
        IndexInfo: {
            Name?: string;
            Mirrors?: string[] | null;
            Secure?: boolean;
            Official?: boolean;
        } | null;
        /** @description TODO */
        RegistryServiceConfig: {
            AllowNondistributableArtifactsCIDRs?: string[];
            AllowNondistributableArtifactsHostnames?: string[];
            InsecureRegistryCIDRs?: string[];
            IndexConfigs?: {
                [key: string]: components["schemas"]["IndexInfo"];
            };
            Mirrors?: string[];
        } | null;
        /** @description TODO */
        Runtime: {
            path?: string;
            runtimeArgs?: string[] | null;
            status?: {
                [key: string]: string;
            } | null;
            /** @description Name of a containerd shim, in place of `path`. */
            runtimeType?: string;
            /** @description Options of that shim. */
            options?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description TODO
         * @default
         */
        LocalNodeState: "" | "inactive" | "pending" | "active" | "error" | "locked" | (string & {});
        /** @description TODO */
        PeerNode: {
            NodeID?: string;
            Addr?: string;
        };
        /** @description TODO */
        ClusterInfo: {
            ID?: string;
            Version?: components["schemas"]["ObjectVersion"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            Spec?: components["schemas"]["SwarmSpec"];
            TLSInfo?: components["schemas"]["TLSInfo"];
            RootRotationInProgress?: boolean;
            DefaultAddrPool?: string[];
            /**
             * Format: int64
             * @default 24
             */
            SubnetSize?: number;
            /**
             * Format: int64
             * @default 4789
             */
            DataPathPort?: number;
        } | null;
        /** @description TODO */
        SwarmInfo: {
            /** @default  */
            NodeID?: string;
            /** @default  */
            NodeAddr?: string;
            LocalNodeState?: components["schemas"]["LocalNodeState"];
            /** @default false */
            ControlAvailable?: boolean;
            /** @default  */
            Error?: string;
            /** @default null */
            RemoteManagers?: components["schemas"]["PeerNode"][] | null;
            Nodes?: number | null;
            Managers?: number | null;
            Cluster?: components["schemas"]["ClusterInfo"];
            /** @description What is wrong with the swarm. */
            Warnings?: string[] | null;
        };
        /** @description TODO */
        Commit: {
            ID?: string;
            Expected?: string;
        };
        /** @description TODO */
        ContainerdInfo: {
            Address?: string;
            Namespaces?: {
                /** @default moby */
                Containers?: string;
                /** @default plugins.moby */
                Plugins?: string;
            };
        } | null;
        /** @description TODO */
        FirewallInfo: {
            Driver?: string;
            Info?: string[][];
        } | null;
        /** @description TODO */
        DeviceInfo: {
            Source?: string;
            ID?: string;
        };
        /** @description TODO */
        NRIInfo: {
            Info?: string[][];
        } | null;
        /** @description TODO */
        SystemInfo: {
            ID?: string;
            Containers?: number;
            ContainersRunning?: number;
            ContainersPaused?: number;
            ContainersStopped?: number;
            Images?: number;
            Driver?: string;
            DriverStatus?: string[][] | null;
            DockerRootDir?: string;
            SystemStatus?: string[][];
            Plugins?: components["schemas"]["PluginsInfo"];
            MemoryLimit?: boolean;
            SwapLimit?: boolean;
            CpuCfsPeriod?: boolean;
            CpuCfsQuota?: boolean;
            CPUShares?: boolean;
            CPUSet?: boolean;
            OomKillDisable?: boolean;
            IPv4Forwarding?: boolean;
            BridgeNfIptables?: boolean;
            BridgeNfIp6tables?: boolean;
            Debug?: boolean;
            NFd?: number;
            NGoroutines?: number;
            SystemTime?: string;
            LoggingDriver?: string;
            /** @default cgroupfs */
            CgroupDriver?: "cgroupfs" | "systemd" | "none" | (string & {});
            NEventsListener?: number;
            KernelVersion?: string;
            OperatingSystem?: string;
            OSType?: string;
            Architecture?: string;
            NCPU?: number;
            /** Format: int64 */
            MemTotal?: number;
            /** @default https://index.docker.io/v1/ */
            IndexServerAddress?: string;
            RegistryConfig?: components["schemas"]["RegistryServiceConfig"];
            GenericResources?: components["schemas"]["GenericResources"] | null;
            HttpProxy?: string;
            HttpsProxy?: string;
            NoProxy?: string;
            Name?: string;
            Labels?: string[] | null;
            ExperimentalBuild?: boolean;
            ServerVersion?: string;
            ClusterStore?: string;
            ClusterAdvertise?: string;
            /**
             * @default {
             *       "runc": {
             *         "path": "runc"
             *       }
             *     }
             */
            Runtimes?: {
                [key: string]: components["schemas"]["Runtime"];
            };
            /** @default runc */
            DefaultRuntime?: string;
            Swarm?: components["schemas"]["SwarmInfo"];
            /** @default false */
            LiveRestoreEnabled?: boolean;
            /** @default default */
            Isolation?: "default" | "hyperv" | "process" | "" | (string & {});
            InitBinary?: string;
            ContainerdCommit?: components["schemas"]["Commit"];
            RuncCommit?: components["schemas"]["Commit"];
            InitCommit?: components["schemas"]["Commit"];
            SecurityOptions?: string[] | null;
            KernelMemory?: boolean;
            ProductLicense?: string;
            Warnings?: string[] | null;
            KernelMemoryTCP?: boolean;
            PidsLimit?: boolean;
            /** @default 1 */
            CgroupVersion?: "1" | "2" | (string & {});
            OSVersion?: string;
            /** @description Address ranges that networks without a subnet of their own are cut from. */
            DefaultAddressPools?: {
                /** @description The range in CIDR notation. */
                Base: string;
                /** @description Prefix length of the networks cut from it. */
                Size: number;
            }[];
            CDISpecDirs?: string[];
            Containerd?: components["schemas"]["ContainerdInfo"];
            FirewallBackend?: components["schemas"]["FirewallInfo"];
            DiscoveredDevices?: components["schemas"]["DeviceInfo"][];
            NRI?: components["schemas"]["NRIInfo"];
        };
        /** @description TODO */
        ImagesDiskUsage: {
            /** Format: int64 */
            ActiveCount?: number;
            /** Format: int64 */
            TotalCount?: number;
            /** Format: int64 */
            Reclaimable?: number;
            /** Format: int64 */
            TotalSize?: number;
            Items?: unknown[];
        };
        /** @description TODO */
        ContainersDiskUsage: {
            /** Format: int64 */
            ActiveCount?: number;
            /** Format: int64 */
            TotalCount?: number;
            /** Format: int64 */
            Reclaimable?: number;
            /** Format: int64 */
            TotalSize?: number;
            Items?: unknown[];
        };
        /** @description TODO */
        VolumesDiskUsage: {
            /** Format: int64 */
            ActiveCount?: number;
            /** Format: int64 */
            TotalCount?: number;
            /** Format: int64 */
            Reclaimable?: number;
            /** Format: int64 */
            TotalSize?: number;
            Items?: unknown[];
        };
        /** @description TODO */
        BuildCacheDiskUsage: {
            /** Format: int64 */
            ActiveCount?: number;
            /** Format: int64 */
            TotalCount?: number;
            /** Format: int64 */
            Reclaimable?: number;
            /** Format: int64 */
            TotalSize?: number;
            Items?: unknown[];
        };
        /** @description TODO */
        SystemDataUsageResponse: {
            ImageUsage?: components["schemas"]["ImagesDiskUsage"];
            ContainerUsage?: components["schemas"]["ContainersDiskUsage"];
            VolumeUsage?: components["schemas"]["VolumesDiskUsage"];
            BuildCacheUsage?: components["schemas"]["BuildCacheDiskUsage"];
        };
        /** @description TODO */
        SystemVersion: {
            Platform: {
                Name: string;
            };
            Components?: Record<string, unknown>[];
            "Components[]"?: {
                Name: string;
                Version: string;
                Details?: Record<string, unknown> | null;
            };
            Version?: string;
            ApiVersion?: string;
            MinAPIVersion?: string;
            GitCommit?: string;
            GoVersion?: string;
            Os?: string;
            Arch?: string;
            KernelVersion?: string;
            Experimental?: boolean;
            BuildTime?: string;
        };
        /** @description TODO */
        TaskListFilters: {
            /** @description TODO */
            "desired-state"?: components["schemas"]["FilterValues"];
            /** @description TODO */
            id?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
            /** @description TODO */
            node?: components["schemas"]["FilterValues"];
            /** @description TODO */
            service?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        TaskState: "new" | "allocated" | "pending" | "assigned" | "accepted" | "preparing" | "ready" | "starting" | "running" | "complete" | "shutdown" | "failed" | "rejected" | "remove" | "orphaned" | (string & {});
        /** @description TODO */
        ContainerStatus: {
            ContainerID?: string;
            PID?: number;
            ExitCode?: number;
        };
        /** @description TODO */
        PortStatus: {
            Ports?: components["schemas"]["EndpointPortConfig"][];
        };
        /** @description TODO */
        TaskStatus: {
            /** Format: date-time */
            Timestamp?: string;
            State?: components["schemas"]["TaskState"];
            Message?: string;
            Err?: string;
            ContainerStatus?: components["schemas"]["ContainerStatus"];
            PortStatus?: components["schemas"]["PortStatus"];
        };
        /** @description TODO */
        NetworkAttachment: {
            Network?: components["schemas"]["Network"];
            Addresses?: string[];
        };
        /** @description TODO */
        Task: {
            ID?: string;
            Version?: components["schemas"]["ObjectVersion"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            Name?: string;
            Labels?: {
                [key: string]: string;
            };
            Spec?: components["schemas"]["TaskSpec"];
            ServiceID?: string;
            Slot?: number;
            NodeID?: string;
            Status?: components["schemas"]["TaskStatus"];
            DesiredState?: components["schemas"]["TaskState"];
            NetworksAttachments?: components["schemas"]["NetworkAttachment"][];
            GenericResources?: components["schemas"]["GenericResources"];
            /** @description Cluster volumes attached to the task. */
            Volumes?: {
                /** @description ID of the cluster volume. */
                ID?: string;
                /** @description What the mount names as its source. */
                Source?: string;
                /** @description Where it is mounted. */
                Target?: string;
            }[];
            JobIteration?: components["schemas"]["ObjectVersion"];
        };
        /** @description TODO */
        VolumeListFilters: {
            /** @description TODO */
            dangling?: components["schemas"]["FilterValues"];
            /** @description TODO */
            driver?: components["schemas"]["FilterValues"];
            /** @description TODO */
            name?: components["schemas"]["FilterValues"];
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description Exact node name or engine ID; several are OR-ed. */
            node?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        Topology: {
            Segments?: {
                [key: string]: string;
            };
        };
        /** @description TODO */
        ClusterVolumeSpec: {
            Group?: string;
            AccessMode?: {
                /** @default single */
                Scope?: "single" | "multi" | (string & {});
                /** @default none */
                Sharing?: "none" | "readonly" | "onewriter" | "all" | (string & {});
                MountVolume?: Record<string, unknown>;
                Secrets?: Record<string, unknown>[];
                "Secrets[]"?: {
                    Key?: string;
                    Secret?: string;
                };
                AccessibilityRequirements?: {
                    Requisite?: components["schemas"]["Topology"][];
                    Preferred?: components["schemas"]["Topology"][];
                };
                CapacityRange?: {
                    /** Format: int64 */
                    RequiredBytes?: number;
                    /** Format: int64 */
                    LimitBytes?: number;
                };
                /** @default active */
                Availability?: "active" | "pause" | "drain" | (string & {});
            };
        };
        /** @description TODO */
        ClusterVolume: {
            ID?: string;
            Version?: components["schemas"]["ObjectVersion"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            Spec?: components["schemas"]["ClusterVolumeSpec"];
            Info?: {
                /** Format: int64 */
                CapacityBytes?: number;
                VolumeContext?: {
                    [key: string]: string;
                };
                VolumeID?: string;
                AccessibleTopology?: components["schemas"]["Topology"][];
            };
            PublishStatus?: Record<string, unknown>[];
            "PublishStatus[]"?: {
                NodeID?: string;
                State?: "pending-publish" | "published" | "pending-node-unpublish" | "pending-controller-unpublish" | (string & {});
                PublishContext?: {
                    [key: string]: string;
                };
            };
        };
        /** @description TODO */
        Volume: {
            Name: string;
            Driver: string;
            Mountpoint: string;
            Status?: {
                [key: string]: Record<string, unknown>;
            };
            Labels: {
                [key: string]: string;
            } | null;
            /** @default local */
            Scope: "local" | "global" | (string & {});
            Options: {
                [key: string]: string;
            } | null;
            UsageData: {
                /**
                 * Format: int64
                 * @default -1
                 */
                Size: number;
                /**
                 * Format: int64
                 * @default -1
                 */
                RefCount: number;
            } | null;
            /** Format: date-time */
            CreatedAt?: string;
            ClusterVolume?: components["schemas"]["ClusterVolume"];
        };
        /** @description TODO */
        VolumeListResponse: {
            Volumes: components["schemas"]["Volume"][] | null;
            Warnings: string[] | null;
        };
        /** @description TODO */
        VolumeCreateRequest: {
            Name?: string;
            /** @default local */
            Driver?: string;
            DriverOpts?: {
                [key: string]: string;
            };
            Labels?: {
                [key: string]: string;
            };
            ClusterVolumeSpec?: components["schemas"]["ClusterVolumeSpec"];
        };
        /** @description TODO */
        VolumePruneFilters: {
            /** @description TODO */
            label?: components["schemas"]["FilterValues"];
            /** @description TODO */
            all?: components["schemas"]["FilterValues"];
        };
        /** @description TODO */
        VolumePruneReport: {
            VolumesDeleted?: string[];
            /** Format: int64 */
            SpaceReclaimed?: number;
        };
        /** @description TODO */
        VolumeUpdateRequest: {
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
            /** @description Where the manager reaches the engine. */
            Addr: string;
            /** @description IP address of the node. */
            Ip: string;
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
                /** @description TODO */
                dockerfile?: string;
                /** @description TODO */
                t?: string[];
                /** @description TODO */
                remote?: string;
                /** @description TODO */
                q?: boolean;
                /** @description TODO */
                nocache?: boolean;
                /** @description TODO */
                cachefrom?: string;
                /** @description TODO */
                pull?: boolean;
                /** @description TODO */
                rm?: boolean;
                /** @description TODO */
                forcerm?: boolean;
                /** @description TODO */
                memory?: number;
                /** @description TODO */
                memswap?: number;
                /** @description Processor cores (whole) that the scheduler reserves for the build. */
                cpushares?: number;
                /** @description TODO */
                cpusetcpus?: string;
                /** @description TODO */
                cpuperiod?: number;
                /** @description TODO */
                cpuquota?: number;
                /** @description TODO */
                buildargs?: string;
                /** @description TODO */
                shmsize?: number;
                /** @description TODO */
                squash?: boolean;
                /** @description TODO */
                labels?: string;
                /** @description TODO */
                networkmode?: string;
                /** @description TODO */
                extrahosts?: string[];
                /** @description TODO */
                platform?: string;
                /** @description TODO */
                target?: string;
                /** @description TODO */
                version?: ("1" | "2") | string;
                /** @description TODO */
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
                /** @description TODO */
                "Content-type"?: "application/x-tar" | string;
                /** @description TODO */
                "X-Registry-Config"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/octet-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildInfo"];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                "keep-storage"?: number;
                /** @description TODO */
                all?: boolean;
                /** @description TODO */
                filters?: components["schemas"]["BuildPruneFilters"];
                /** @description TODO */
                "reserved-space"?: number;
                /** @description TODO */
                "max-used-space"?: number;
                /** @description TODO */
                "min-free-space"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildPruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["ConfigListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfigSpec"] & Record<string, unknown>;
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigCreateResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                version: number;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfigSpec"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                name?: string;
                /** @description TODO */
                platform?: string;
            };
            header?: {
                /** @description Base64 (either alphabet) of JSON credentials, used if the image must be pulled; 400 if it cannot be decoded. */
                "X-Registry-Auth"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContainerConfig"] & {
                    HostConfig?: components["schemas"]["HostConfig"] | null;
                    NetworkingConfig?: components["schemas"]["NetworkingConfig"] | null;
                };
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerCreateResponse"];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                limit?: number;
                /** @description TODO */
                size?: boolean;
                /** @description TODO */
                filters?: components["schemas"]["ContainerListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerSummary"][];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["ContainerPruneFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerPruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                v?: boolean;
                /** @description TODO */
                force?: boolean;
                /** @description TODO */
                link?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                path: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                path: string;
                /** @description TODO */
                noOverwriteDirNonDir?: string;
                /** @description TODO */
                copyUIDGID?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "application/octet-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                path: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    /** @description TODO */
                    "X-Docker-Container-Path-Stat"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                detachKeys?: string;
                /** @description TODO */
                logs?: boolean;
                /** @description TODO */
                stream?: boolean;
                /** @description TODO */
                stdin?: boolean;
                /** @description TODO */
                stdout?: boolean;
                /** @description TODO */
                stderr?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": string;
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": string;
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    ContainerAttachWebsocket: {
        parameters: {
            query?: {
                /** @description TODO */
                detachKeys?: string;
                /** @description TODO */
                logs?: boolean;
                /** @description TODO */
                stream?: boolean;
                /** @description TODO */
                stdin?: boolean;
                /** @description TODO */
                stdout?: boolean;
                /** @description TODO */
                stderr?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesystemChange"][];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                dir?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"][];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointCreateRequest"];
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                dir?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
                /** @description TODO */
                checkpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContainerExecRequest"];
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IDResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is dead or being removed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                size?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerInspectResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                signal?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                follow?: boolean;
                /** @description TODO */
                stdout?: boolean;
                /** @description TODO */
                stderr?: boolean;
                /** @description TODO */
                since?: number;
                /** @description TODO */
                timestamps?: boolean;
                /** @description TODO */
                tail?: string;
                /** @description TODO */
                until?: number;
                /** @description Also show attributes given to the logging driver (`--log-opt`). */
                details?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is dead or being removed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container does not run, or is paused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                name: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                h: number;
                /** @description TODO */
                w: number;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container does not run. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                t?: number;
                /** @description TODO */
                signal?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                detachKeys?: string;
                /** @description Checkpoint to start from; needs an experimental engine. */
                checkpoint?: string;
                /** @description Directory of the checkpoint, if not the usual one. */
                "checkpoint-dir"?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is paused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                stream?: boolean;
                /** @description TODO */
                "one-shot"?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerStatsResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                t?: number;
                /** @description TODO */
                signal?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                ps_args?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerTopResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container does not run. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resources"] & {
                    RestartPolicy?: components["schemas"]["RestartPolicy"] | null;
                };
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerUpdateResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                condition?: ("not-running" | "next-exit" | "removed") | string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerWaitResponse"];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributionInspect"];
                };
            };
            /** @description TODO */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecInspectResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                h: number;
                /** @description TODO */
                w: number;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExecStartRequest"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The process could not be started. */
            500: {
                headers: {
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
                /** @description TODO */
                container?: string;
                /** @description TODO */
                repo?: string;
                /** @description TODO */
                tag?: string;
                /** @description TODO */
                comment?: string;
                /** @description TODO */
                author?: string;
                /** @description TODO */
                pause?: boolean;
                /** @description TODO */
                changes?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ContainerConfig"];
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IDResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The container is dead or being removed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                fromImage?: string;
                /** @description TODO */
                fromSrc?: string;
                /** @description TODO */
                repo?: string;
                /** @description TODO */
                tag?: string;
                /** @description TODO */
                platform?: string;
                /** @description TODO */
                message?: string;
                /** @description TODO */
                changes?: string[];
            };
            header?: {
                /** @description TODO */
                "X-Registry-Auth"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateImageInfo"];
                };
            };
            /** @description No `fromImage` was given (a cluster does not import images), or the image or its repository does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                names?: string[];
                /** @description TODO */
                platform?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                all?: boolean;
                /** @description TODO */
                filters?: components["schemas"]["ImageListFilters"];
                /** @description TODO */
                "shared-size"?: boolean;
                /** @description TODO */
                manifests?: boolean;
                /** @description TODO */
                identity?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageSummary"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                quiet?: boolean;
                /** @description TODO */
                platform?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildInfo"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["ImagePruneFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImagePruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                term: string;
                /** @description TODO */
                limit?: number;
                /** @description TODO */
                filters?: components["schemas"]["ImageSearchFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description?: string;
                        is_official?: boolean;
                        is_automated?: boolean;
                        name?: string;
                        star_count?: number;
                    }[];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                force?: boolean;
                /** @description TODO */
                noprune?: boolean;
                /** @description TODO */
                platforms?: string[];
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageDeleteResponseItem"][];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                platform?: string[];
                /** @description TODO */
                type?: string[];
                /** @description TODO */
                statement?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttestationStatement"][];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            501: {
                headers: {
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
                /** @description TODO */
                platform?: string[];
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                platform?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageHistoryResponseItem"][];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                manifests?: boolean;
                /** @description TODO */
                platform?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageInspect"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                tag?: string;
                /** @description TODO */
                platform?: string;
            };
            header?: {
                /** @description TODO */
                "X-Registry-Auth"?: string;
            };
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushImageInfo"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                repo?: string;
                /** @description TODO */
                tag?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["NetworkListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSummary"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkCreateRequest"];
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkCreateResponse"];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A network of that name exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["NetworkPruneFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkPruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                verbose?: boolean;
                /** @description TODO */
                scope?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkInspect"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkConnectRequest"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkDisconnectRequest"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["NodeListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                version: number;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NodeSpec"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["PluginListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/x-tar": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                "*/*": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                remote: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginPrivilege"][];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                remote: string;
                /** @description TODO */
                name?: string;
            };
            header?: {
                /** @description TODO */
                "X-Registry-Auth"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateImageInfo"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                timeout?: number;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                remote: string;
            };
            header?: {
                /** @description TODO */
                "X-Registry-Auth"?: string;
            };
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        /** @description TODO */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateImageInfo"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["SecretListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretSpec"] & Record<string, unknown>;
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretCreateResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                version: number;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretSpec"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["ServiceListFilters"];
                /** @description TODO */
                status?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                "X-Registry-Auth"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceSpec"] & Record<string, unknown>;
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCreateResponse"];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                insertDefaults?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                details?: boolean;
                /** @description TODO */
                follow?: boolean;
                /** @description TODO */
                stdout?: boolean;
                /** @description TODO */
                stderr?: boolean;
                /** @description TODO */
                since?: number;
                /** @description TODO */
                timestamps?: boolean;
                /** @description TODO */
                tail?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                version: number;
                /** @description TODO */
                registryAuthFrom?: ("spec" | "previous-spec") | string;
                /** @description TODO */
                rollback?: string;
            };
            header?: {
                /** @description TODO */
                "X-Registry-Auth"?: string;
            };
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceSpec"] & Record<string, unknown>;
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUpdateResponse"];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swarm"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmInitRequest"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/plain": string;
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmJoinRequest"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                force?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmUnlockRequest"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwarmUnlockkeyResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                version: number;
                /** @description TODO */
                rotateWorkerToken?: boolean;
                /** @description TODO */
                rotateManagerToken?: boolean;
                /** @description TODO */
                rotateManagerUnlockKey?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwarmSpec"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    /** @description TODO */
                    "Api-Version"?: string;
                    /** @description TODO */
                    "Builder-Version"?: string;
                    /** @description TODO */
                    "Docker-Experimental"?: boolean;
                    /** @description TODO */
                    Swarm?: ("inactive" | "pending" | "error" | "locked" | "active/worker" | "active/manager") | string;
                    /** @description TODO */
                    "Cache-Control"?: string;
                    /** @description TODO */
                    Pragma?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    /** @description TODO */
                    "Cache-Control"?: string;
                    /** @description TODO */
                    Pragma?: string;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    /** @description TODO */
                    "Api-Version"?: string;
                    /** @description TODO */
                    "Builder-Version"?: string;
                    /** @description TODO */
                    "Docker-Experimental"?: boolean;
                    /** @description TODO */
                    Swarm?: ("inactive" | "pending" | "error" | "locked" | "active/worker" | "active/manager") | string;
                    /** @description TODO */
                    "Cache-Control"?: string;
                    /** @description TODO */
                    Pragma?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AuthConfig"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthResponse"];
                };
            };
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                since?: string;
                /** @description TODO */
                until?: string;
                /** @description TODO */
                filters?: components["schemas"]["SystemEventsFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": components["schemas"]["EventMessage"];
                    "application/x-ndjson": components["schemas"]["EventMessage"];
                    "application/json-seq": components["schemas"]["EventMessage"];
                };
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemInfo"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                type?: (("container" | "image" | "volume" | "build-cache") | string)[];
                /** @description TODO */
                verbose?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDataUsageResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemVersion"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["TaskListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                details?: boolean;
                /** @description TODO */
                follow?: boolean;
                /** @description TODO */
                stdout?: boolean;
                /** @description TODO */
                stderr?: boolean;
                /** @description TODO */
                since?: number;
                /** @description TODO */
                timestamps?: boolean;
                /** @description TODO */
                tail?: string;
            };
            header?: never;
            path: {
                /** @description TODO */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docker.raw-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                    "application/vnd.docker.multiplexed-stream": Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["VolumeListFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeListResponse"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description TODO */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolumeCreateRequest"];
            };
        };
        responses: {
            /** @description TODO */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            /** @description A volume of that name exists with other options. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                filters?: components["schemas"]["VolumePruneFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumePruneReport"];
                };
            };
            /** @description The filters are not JSON, or name an unknown key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A prune is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
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
                /** @description TODO */
                version: number;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        /** @description TODO */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VolumeUpdateRequest"];
            };
        };
        responses: {
            /** @description TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            503: {
                headers: {
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
                /** @description TODO */
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description TODO */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TODO */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description TODO */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
