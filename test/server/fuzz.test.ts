/** Whatever is asked, the manager answers, in words of the document, and stays what it was. `FUZZ_SEED` repeats a run. */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { loadDocument } from '../../src/document/document.ts';
import { type Operation, operations } from '../../src/generated/operations.ts';
import { simulate } from '../../src/simulator/index.ts';
import { type FuzzedRequest, fuzzed } from '../support/fuzz.ts';
import { Managed } from '../support/managed.ts';

const REQUESTS = 10_000;
const AT_ONCE = 16;
const HANG_MS = 20_000;
/** Answers that may go on for ever, or wait for what never comes, are left after so long. */
const ENOUGH_MS = 100;
const waits = new Set(['ContainerWait', 'ContainerStop', 'ContainerRestart', 'ContainerKill']);
/** Of the door, before there is an operation; and of the simulator, which has no BuildKit. The document tells the others. */
const undeclared = new Set([400, 404, 413, 429, 431, 501]);

const seed = Number(process.env.FUZZ_SEED ?? 20_261_125);

test(`${REQUESTS} requests of seed ${seed} are answered as the document says`, { timeout: 240_000 }, async () => {
  await using one = await simulate({ name: 'one', images: ['busybox'] });
  await using two = await simulate({ name: 'two', images: ['busybox'] });
  const logged: string[] = [];
  const log = pino(
    { level: 'error' },
    new Writable({
      write(line, _encoding, done) {
        logged.push(String(line));
        done();
      },
    }),
  );
  const managed = await Managed.start({ entries: [one, two].map(({ url }) => url.replace('tcp://', '')), log });
  const { manager, url } = managed;
  try {
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(2), 20_000);
    await managed.ask('POST', '/containers/create?name=web', { Image: 'busybox', Cmd: ['sleep', '1000'] });
    await managed.ask('POST', '/containers/web/start');
    const [{ Id = '' } = {}] = await managed.list();
    const names = ['web', 'one', 'two', 'busybox', 'bridge', 'one/web', 'nobody', 'busybox:latest', 'data', 'all', Id];
    const document = loadDocument('swarm');
    const statuses = new Map(
      Object.values(document.paths).flatMap((item) =>
        Object.values(item).map(({ operationId, responses }) => [operationId, new Set(Object.keys(responses))]),
      ),
    );
    /** By operation and what is wrong with it, an example each. */
    const complaints = new Map<string, string>();
    const complain = ({ operationId, method, path, headers, body }: FuzzedRequest, what: string) =>
      complaints.set(`${operationId}: ${what}`, `${method} ${path}\n  ${JSON.stringify(headers)}\n  ${body}`);

    const ask = async (request: FuzzedRequest) => {
      const { operationId, method, path, headers, body } = request;
      const { stream }: Operation = operations[operationId];
      const leave = new AbortController();
      const hang = setTimeout(() => leave.abort(new Error('hangs')), HANG_MS);
      const enough = stream || waits.has(operationId) ? setTimeout(() => leave.abort(), ENOUGH_MS) : undefined;
      try {
        const answer = await fetch(`${url}${path}`, { method, headers, body: body ?? null, signal: leave.signal });
        const { status } = answer;
        if (!statuses.get(operationId)?.has(String(status)) && !undeclared.has(status))
          complain(request, `${status} is not declared`);
        if (status < 400) return void (await answer.body?.cancel().catch(() => {}));
        const text = await answer.text();
        // what goes wrong with an attachment an engine says in plain text
        if (method === 'HEAD' || answer.headers.get('content-type') !== 'application/json') return;
        if (!/^\{"message":".+"\}\n?$/s.test(text)) complain(request, `${status} without a message: ${text}`);
        if (text.includes('internal error')) complain(request, `${status} ${text}`);
      } catch (error) {
        if ((leave.signal.reason as Error | undefined)?.message === 'hangs') complain(request, 'hangs');
        else if (!leave.signal.aborted) complain(request, `no answer: ${error} ${(error as Error).cause}`);
      } finally {
        clearTimeout(hang);
        clearTimeout(enough);
      }
    };
    const requests = fuzzed(document, seed, names);
    let left = REQUESTS;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left > 0 && complaints.size < 20) {
          left -= 1;
          const { value } = requests.next();
          if (value) await ask(value);
        }
      }),
    );
    expect([...complaints].map(([what, example]) => `${what}\n  ${example}`).join('\n\n')).toBe('');
    // what went wrong without a Failure is a mistake of ours
    expect(logged.filter((line) => !line.includes('"type":"Failure"') && !line.includes('EngineFailure'))).toEqual([]);
    expect(manager.cluster.healthyEngines()).toHaveLength(2);
    await vi.waitFor(() => expect(manager.cluster.events.listenerCount).toBe(0), 10_000);
    await managed.ask('GET', '/containers/json?all=1');
  } finally {
    await manager.stop(100);
  }
});
