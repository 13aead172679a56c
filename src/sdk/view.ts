/** `Docker` in the types of one API version, which is then the version that is spoken. */
import { Docker } from './docker.ts';
import { UnsupportedError } from './errors.ts';
import type { ExecOptions, ExecResult } from './exec.ts';
import { type ConnectOptions, connectionOf } from './node/connect.ts';
import { isOlder } from './request.ts';
import type { RunOptions, RunResult } from './run.ts';

type RunAt<Body> = Omit<RunOptions, 'create'> & { readonly create?: Omit<Body, 'Image' | 'Cmd' | 'Tty'> };
type ExecAt<Body> = Omit<ExecOptions, 'create'> & { readonly create?: Omit<Body, 'Cmd' | 'Tty'> };

/**
 * @typeParam Api the version's operations, by noun
 * @typeParam CreateBody the body of its ContainerCreate
 * @typeParam ExecBody the body of its ContainerExec
 */
export type DockerAt<Api, CreateBody, ExecBody> = Api &
  Pick<Docker, 'host' | 'apiVersion' | 'close' | 'pull' | 'push' | 'build' | typeof Symbol.asyncDispose> & {
    /** Runs a command in a new container, to its end: `docker run`. The image must be there. */
    run<const O extends RunAt<CreateBody> = RunAt<CreateBody>>(
      image: string,
      command?: readonly string[],
      options?: O,
    ): Promise<RunResult<O>>;
    /** Runs a command in a container that runs, to its end: `docker exec`. */
    exec<const O extends ExecAt<ExecBody> = ExecAt<ExecBody>>(
      container: string,
      command: readonly string[],
      options?: O,
    ): Promise<ExecResult<O>>;
  };

/** As ConnectOptions: the version is told by what was imported. */
export type ConnectAtOptions = Omit<ConnectOptions, 'apiVersion'>;

export interface DockerConstructorAt<D> {
  /**
   * Finds the engine as the CLI does, and sees that it speaks the version.
   * @throws ConnectionError, TimeoutError; UnsupportedError when the engine is older
   */
  connect(options?: ConnectAtOptions): Promise<D>;
}

/** @typeParam D what the document says of `version` */
export const dockerAt = <D>(version: string): DockerConstructorAt<D> => ({
  connect: async (options) => (await connectAt(version, options)) as D,
});

async function connectAt(version: string, options: ConnectAtOptions = {}): Promise<unknown> {
  // DOCKER_API_VERSION would be another than that of the types
  const env = { ...(options.env ?? process.env), DOCKER_API_VERSION: undefined };
  const connection = await connectionOf({ ...options, env });
  const { transport, apiVersion } = connection;
  if (!isOlder(apiVersion, version)) return new Docker({ ...connection, apiVersion: version });
  await transport.close();
  throw new UnsupportedError(`${transport.host} speaks API ${apiVersion}; what was imported needs ${version}`);
}
