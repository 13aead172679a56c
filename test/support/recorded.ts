/** Tests whose traffic is judged: with a folder in the environment, a checking proxy stands before the manager, and writes there. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Exchange } from '../../src/check/exchange.ts';
import { har } from '../../src/check/report/har.ts';
import type { Result } from '../../src/check/result.ts';
import { watch } from '../../src/check/watch.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';

/** Names the folder. */
export const recordingVariable = 'SHOAL_RECORD_TRAFFIC';

/** As `shoal check --proxy --json --har` writes it, in one file. */
export interface Recording {
  readonly result: Result;
  readonly archive: string;
  /** What the archive's addresses begin with. */
  readonly origin: string;
}

/** @param host of a manager @returns where clients shall go: the manager itself where nothing is to be recorded */
export async function recorded(host: string): Promise<{ readonly host: string; stop(): Promise<void> }> {
  const folder = process.env[recordingVariable];
  if (folder === undefined) return { host, stop: async () => {} };
  const endpoint = endpointOf(host);
  const traffic: Exchange[] = [];
  const watching = await watch({
    listen: 'tcp://127.0.0.1:0',
    endpoint,
    document: 'swarm',
    silenceMs: 60_000,
    witness: (exchange) => void traffic.push(exchange),
  });
  return {
    host: watching.listening,
    stop: async () => {
      const result = await watching.stop();
      const recording: Recording = { result, archive: har(traffic, endpoint), origin: endpoint.curl.origin };
      await writeFile(path.join(folder, `${randomUUID()}.json`), JSON.stringify(recording));
    },
  };
}
