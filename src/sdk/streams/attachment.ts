/** A connection to the standard streams of a container or of an exec. */
import { ConnectionError } from '../errors.ts';
import type { RawConnection } from '../transport.ts';
import { type OpenedOutput, Output } from './output.ts';

export type { RawConnection };

/**
 * Output to read, and stdin to write.
 * @example
 * const cat = await docker.containers.attach('cat', { stream: true, stdin: true, stdout: true });
 * await cat.write('hello\n');
 * cat.end();
 * const { stdout } = await cat.text();
 */
export class Attachment extends Output {
  private readonly connection: RawConnection | undefined;

  /** @internal @param connection undefined where the engine answered without handing it over: nothing can be written then */
  constructor(opened: OpenedOutput, connection: RawConnection | undefined) {
    super(async () => opened);
    this.connection = connection;
  }

  /** Writes to stdin; resolves when there is room for more. @throws ConnectionError when that has ended */
  write(data: Uint8Array | string): Promise<void> {
    if (!this.connection) throw new ConnectionError('the connection was not handed over: nothing can be written to it');
    return this.connection.write(data);
  }

  /** Ends stdin, and nothing else: the output goes on. */
  end(): void {
    this.connection?.end();
  }
}
