/** `import { Docker } from 'shoal'`: a client of the Docker Engine API. */

export * from '../generated/sdk/operations.ts';
export type * from '../generated/sdk/types.ts';
export { type BodySource, Caller, type CallOptions, type OutputOptions } from './caller.ts';
export { Docker } from './docker.ts';
export * from './errors.ts';
export { type ConnectOptions, connect, type TlsMaterial } from './node/connect.ts';
export { Attachment, type RawConnection } from './streams/attachment.ts';
export { ByteStream } from './streams/byte-stream.ts';
export type { OutputChunk, StreamName } from './streams/frames.ts';
export { JsonLines } from './streams/json-lines.ts';
export { type ByteSink, Output, type OutputLine } from './streams/output.ts';
export { Progress } from './streams/progress.ts';
