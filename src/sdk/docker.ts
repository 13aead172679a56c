/** The client: every operation by noun, and what the CLI does in several steps. */
import { Api } from '../generated/sdk/api.ts';
import { type ConnectOptions, connectionOf } from './node/connect.ts';

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
}
