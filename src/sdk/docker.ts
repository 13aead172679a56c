/** The client: every operation by noun, and as verbs what the CLI does in several steps. */
import { Api } from '../generated/sdk/api.ts';
import type { BuildInfo, CreateImageInfo, PushImageInfo } from '../generated/sdk/types.ts';
import { type BuildContext, type BuildOptions, build } from './build.ts';
import { type ExecOptions, type ExecResult, exec } from './exec.ts';
import { type PullOptions, type PushOptions, pull, push } from './images.ts';
import { type ConnectOptions, connectionOf } from './node/connect.ts';
import { type RunOptions, type RunResult, run } from './run.ts';
import type { Progress } from './streams/progress.ts';

/**
 * A Docker engine, or a cluster that speaks its API.
 * @example
 * const docker = await Docker.connect();
 * for (const { Id, Names } of await docker.containers.list({ all: true })) console.log(Id, Names);
 */
export class Docker extends Api {
  /**
   * Finds the engine as the CLI does and asks once for its version.
   * @throws ConnectionError, TimeoutError, UnsupportedError with what to do about it
   */
  static async connect(options?: ConnectOptions): Promise<Docker> {
    return new Docker(await connectionOf(options));
  }

  /**
   * Runs a command in a new container, to its end: `docker run`. The image must be there.
   * @example
   * const { exitCode, stdout } = await docker.run('busybox', ['echo', 'hello'], { rm: true });
   */
  run<const O extends RunOptions = RunOptions>(
    image: string,
    command?: readonly string[],
    options?: O,
  ): Promise<RunResult<O>> {
    return run(this, image, command, options);
  }

  /**
   * Runs a command in a container that runs, to its end: `docker exec`.
   * @example
   * const { exitCode, stdout } = await docker.exec('web', ['ls', '/'], { create: { User: 'nobody' } });
   */
  exec<const O extends ExecOptions = ExecOptions>(
    container: string,
    command: readonly string[],
    options?: O,
  ): Promise<ExecResult<O>> {
    return exec(this, container, command, options);
  }

  /**
   * Pulls an image, with the credentials of `docker login`. Await it, or iterate its progress.
   * @example
   * await docker.pull('registry:5000/app:1.2');
   */
  pull(image: string, options?: PullOptions): Progress<CreateImageInfo> {
    return pull(this, image, options);
  }

  /** Pushes an image, with the credentials of `docker login`. Await it, or iterate its progress. */
  push(image: string, options?: PushOptions): Progress<PushImageInfo> {
    return push(this, image, options);
  }

  /**
   * Builds an image of a folder (minding its `.dockerignore`), of files in memory, or of a tar. Awaited it gives the image's ID.
   * @example
   * const id = await docker.build({ files: { Dockerfile: 'FROM busybox\nCMD ["date"]\n' } }, { t: 'today:1' });
   */
  build(context: BuildContext, options?: BuildOptions): Progress<BuildInfo, string | undefined> {
    return build(this, context, options);
  }
}
