/** What goes wrong in the table of faults, for whom it makes sense, and what is right then. */
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FakeEngine } from '../fake-engine.ts';
import { type Asked, execId } from './asked.ts';
import { type Answer, FaultClient } from './client.ts';
import { PATIENCE_MS, type Rig, until } from './rig.ts';

type Respond = (req: IncomingMessage, res: ServerResponse) => void;

export interface Fault {
  readonly name: string;
  /** Absent: of all. */
  readonly concerns?: (asked: Asked) => boolean;
  /** @throws on anything but the right answer; what is left of it is looked at by whoever runs it */
  readonly run: (rig: Rig, asked: Asked) => Promise<void>;
}

/** What can befall an engine, whatever it is doing. */
const blows: Readonly<Record<string, (rig: Rig) => void | Promise<void>>> = {
  killed: ({ victim }) => victim.relay.close(),
  frozen: ({ victim }) => victim.relay.freeze(),
  'cut off': ({ victim }) => victim.relay.cut(),
};

const isStream = ({ operation, id }: Asked) => operation.stream !== undefined || id === 'ContainerWait';
/** Somebody is asked when the request comes. */
const asksEngines = ({ shape }: Asked) => shape !== 'state' && shape !== 'events';
/** Bytes that go through as they come, for as long as they come. */
const flows = (asked: Asked) => asksEngines(asked) && asked.operation.stream !== undefined && asked.text !== '';

/** What is one request and one answer of one engine is tried with the blows that differ for it; streams and fan-outs with all. */
const isFelt = ({ shape, operation, id }: Asked, blow: string) =>
  blow === 'killed' || shape !== 'single' || operation.stream !== undefined || id === 'ContainerWait';

export const faults: readonly Fault[] = [
  ...Object.entries(blows).flatMap(([name, blow]): Fault[] => [
    {
      name: `an engine ${name} before it answers`,
      concerns: (asked) => asksEngines(asked) && (isFelt(asked, name) || name === 'frozen'),
      run: async (rig, asked) => {
        let struck: unknown;
        const strike = () => {
          struck ??= blow(rig);
        };
        answerWell(rig, asked);
        respondBadly(rig, asked, strike, strike);
        const answer = await ask(rig, asked);
        await struck;
        failed(rig, asked, answer, 'before');
      },
    },
    {
      name: `an engine ${name} in the middle of its answer`,
      concerns: (asked) => asksEngines(asked) && isFelt(asked, name),
      run: async (rig, asked) => {
        const half = answerHalf(rig, asked);
        const client = begin(rig, asked);
        await within(half, 'the engine to be at work');
        if (flows(asked)) await within(client.begun, 'the first half of the answer');
        await blow(rig);
        failed(rig, asked, await within(client.answer, 'an answer'), 'halfway');
      },
    },
  ]),
  {
    name: 'an engine that was killed, as the manager knows',
    run: async (rig, asked) => {
      if (asksEngines(asked)) answerWell(rig, asked);
      const client = asked.shape === 'events' ? begin(rig, asked) : undefined;
      await rig.victim.relay.close();
      await until(() => assert.equal(rig.manager.cluster.healthyEngines().length, 2));
      if (client) {
        await within(client.begun, 'the event of its loss');
        client.leave();
      } else withoutIt(asked, await ask(rig, asked));
    },
  },
  {
    name: 'an engine that is slow',
    concerns: asksEngines,
    run: async (rig, asked) => {
      trickle(rig, asked);
      well(asked, await ask(rig, asked));
    },
  },
  {
    name: 'an engine that lies',
    concerns: (asked) => asksEngines(asked) && asked.shape !== 'hijack',
    run: async (rig, asked) => {
      answerWell(rig, asked);
      for (const [what, lie] of lies) {
        respondBadly(rig, asked, lie, () => {});
        const { text, status, cut } = await ask(rig, asked);
        const told = `one that ${what}: ${status} ${text}${cut ? ' (cut)' : ''}`;
        assert.doesNotMatch(text, /internal error|is not a function|undefined|Cannot read/, told);
        if (!cut && asked.shape === 'fan-out' && status >= 500) assert.ok(text.includes(rig.victim.name), told);
      }
    },
  },
  {
    name: 'a client that is killed before it has its answer',
    run: async (rig, asked) => {
      if (!asksEngines(asked)) {
        const client = begin(rig, asked);
        if (asked.shape === 'events') await until(() => assert.equal(rig.manager.cluster.events.listenerCount, 1));
        return client.leave();
      }
      const atWork = hold(rig, asked);
      const client = begin(rig, asked, { open: true });
      await within(atWork, 'the engine to be at work');
      client.leave();
    },
  },
  {
    name: 'a client that is killed in the middle of its answer',
    concerns: (asked) => isStream(asked) && asksEngines(asked),
    run: async (rig, asked) => {
      const half = answerHalf(rig, asked);
      const client = begin(rig, asked);
      await within(half, 'the engine to be at work');
      if (flows(asked)) await within(client.begun, 'the first half of the answer');
      client.leave();
    },
  },
  {
    name: 'a client that stops reading',
    concerns: flows,
    run: async (rig, asked) => {
      const poured = pour(rig, asked);
      const client = begin(rig, asked, { reads: false });
      await within(client.begun, 'an answer that begins');
      assert.ok((await still(() => poured.bytes)) < HELD_BYTES, `${poured.bytes} bytes were taken`);
      client.leave();
    },
  },
  {
    name: 'a client that stops reading, of an engine that is killed',
    concerns: flows,
    run: async (rig, asked) => {
      const poured = pour(rig, asked);
      const client = begin(rig, asked, { reads: false });
      await within(client.begun, 'an answer that begins');
      await still(() => poured.bytes);
      await rig.victim.relay.close();
      await until(() => assert.deepEqual([...rig.victim.engine.underWay], []));
      client.leave();
    },
  },
  {
    name: 'a store that is killed',
    run: async (rig, asked) => {
      if (asksEngines(asked)) answerWell(rig, asked);
      await rig.store.kill();
      const client = asked.shape === 'events' ? begin(rig, asked) : undefined;
      if (client) client.leave();
      else well(asked, await ask(rig, asked));
      assert.equal(rig.manager.cluster.healthyEngines().length, 3);
    },
  },
];

export const cells = (asked: Asked): Fault[] => faults.filter(({ concerns }) => concerns?.(asked) ?? true);

/** One cell: the fault, its answer, and nothing left of it. */
export async function endure(rig: Rig, asked: Asked, fault: Fault): Promise<void> {
  await fault.run(rig, asked);
  for (const { engine } of rig.nodes) engine.answerAtOnce(asked.key, undefined);
  await rig.heal();
  await rig.quiet();
}

// --- what is right

/** No answer of an engine that failed is taken for one, and its node is named, and no other. */
function failed({ nodes, victim }: Rig, asked: Asked, answer: Answer, when: 'before' | 'halfway'): void {
  const { shape, operation } = asked;
  const { status, text, cut } = answer;
  const told = `${status} ${text}${cut ? ' (cut)' : ''}`;
  if (when === 'halfway' && (shape === 'hijack' || (shape === 'single' && cut))) return; // a raw stream tells nothing but its end
  const last = shape === 'lines' ? (text.trim().split('\r\n').at(-1) ?? '') : text;
  assert.ok(status >= 500 || (shape === 'lines' && /"errorDetail"/.test(last)), told);
  if (operation.method === 'HEAD') return;
  assert.match(last, new RegExp(`\\b${victim.name}\\b`), told);
  for (const { name } of nodes) if (name !== victim.name) assert.ok(!last.includes(`${name}: `), told);
}

/** The rest is done without a node that is known to be away; what only it could do is refused. */
function withoutIt({ shape, elsewhere, operation }: Asked, { status, text, cut }: Answer): void {
  assert.ok(!cut, 'it is cut');
  assert.doesNotMatch(text, /errorDetail/);
  if (shape === 'state' || shape === 'fan-out' || shape === 'lines' || elsewhere)
    assert.ok(status < 300, `${status} ${text}`);
  else if (operation.answer === 'holder') assert.equal(status, 404, text);
  else {
    assert.equal(status, 503, text);
    if (operation.method !== 'HEAD') assert.match(text, /\bn1\b/);
  }
}

function well({ shape, status, text, operation }: Asked, answer: Answer): void {
  assert.ok(!answer.cut, 'it is cut');
  if (shape === 'state' || shape === 'fan-out') {
    assert.ok(answer.status < 300, `${answer.status} ${answer.text}`);
    return;
  }
  assert.equal(answer.status, status, answer.text);
  assert.doesNotMatch(answer.text, /errorDetail/);
  if (shape === 'hijack' || (operation.stream && shape === 'single')) assert.equal(answer.text, text);
}

// --- how engines answer

const hasBody = ({ operation, text }: Asked) => operation.method !== 'HEAD' && text !== '';
const UPGRADED = 'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n';

function head({ status, text, operation }: Asked, res: ServerResponse): void {
  const json = text.startsWith('{') || text.startsWith('[');
  res.writeHead(status, text === '' ? {} : { 'content-type': json ? 'application/json' : 'application/octet-stream' });
  if (operation.stream || text !== '') res.flushHeaders();
}

/** Answers what is asked so, whether it upgrades or not. */
function respond(engine: FakeEngine, { key, mark }: Asked, how: Respond, upgraded: (socket: Socket) => void): void {
  engine.answerAtOnce(key, (req, res) => {
    if (!req.url?.includes(mark)) return false;
    how(req, res);
  });
  engine.answerUpgrade(key, (_req, socket) => {
    socket.resume().once('end', () => socket.destroy()); // the other side of a raw stream is gone
    upgraded(socket);
  });
}

/** Answers as an engine that fails: the first one, or whichever is asked for what anybody may do. */
function respondBadly(rig: Rig, asked: Asked, how: Respond, upgraded: (socket: Socket) => void): void {
  for (const node of asked.elsewhere ? rig.nodes : [rig.first]) {
    const fail = () => {
      rig.victim = node;
    };
    const badly: Respond = (req, res) => {
      fail();
      how(req, res);
    };
    respond(node.engine, asked, badly, (socket) => {
      fail();
      upgraded(socket);
    });
  }
}

function answerWell({ nodes }: Rig, asked: Asked): void {
  const whole: Respond = (req, res) => {
    req.resume().once('end', () => {
      head(asked, res);
      res.end(asked.operation.method === 'HEAD' ? '' : asked.text);
    });
  };
  for (const { engine } of nodes) respond(engine, asked, whole, (socket) => socket.end(UPGRADED + asked.text));
}

/** The first engine stops in the middle. @returns when it has written that much */
function answerHalf(rig: Rig, asked: Asked): Promise<void> {
  answerWell(rig, asked);
  const half = asked.text.slice(0, Math.ceil(asked.text.length / 2));
  return new Promise((resolve) => {
    const written = () => resolve();
    const begins: Respond = (req, res) => {
      req.resume();
      if (!hasBody(asked)) return void req.socket.write('HTTP/1.1 20', written);
      head(asked, res);
      res.write(half, written);
    };
    respondBadly(rig, asked, begins, (socket) => socket.write(UPGRADED + half, written));
  });
}

/** The first engine takes its time for each byte; longer than a call may take, but for what is a stream. */
function trickle(rig: Rig, asked: Asked): void {
  answerWell(rig, asked);
  const drop = async (sink: ServerResponse | Socket) => {
    for (const byte of asked.text.slice(0, -1)) {
      if (sink.destroyed) return;
      sink.write(byte);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    sink.end(asked.text.slice(-1));
  };
  const slowly: Respond = (req, res) => {
    const answer = () => {
      head(asked, res);
      if (hasBody(asked)) void drop(res);
      else res.end();
    };
    req.resume().once('end', () => setTimeout(answer, 50));
  };
  respondBadly(rig, asked, slowly, (socket) => {
    socket.write(UPGRADED);
    void drop(socket);
  });
}

/** Every engine takes the request, and answers nothing. @returns when the first one has it */
function hold(rig: Rig, asked: Asked): Promise<void> {
  const take: Respond = (req) => void req.resume();
  for (const { engine } of rig.nodes) respond(engine, asked, take, () => {});
  return new Promise((resolve) => {
    const taken: Respond = (req) => {
      req.resume();
      resolve();
    };
    respondBadly(rig, asked, taken, () => resolve());
  });
}

const CHUNK_BYTES = 64 * 1024;
/** What kernels and streams on the way may hold. */
const HELD_BYTES = 64 * 1024 * 1024;

/** Every engine writes for as long as it is taken. @returns how much the first one was rid of */
function pour(rig: Rig, asked: Asked): { bytes: number } {
  const poured = { bytes: 0 };
  const chunk =
    asked.operation.stream?.framing === 'json-lines'
      ? `{"status":"${'x'.repeat(1_000)}"}\r\n`.repeat(64)
      : 'x'.repeat(CHUNK_BYTES);
  const fill = (sink: ServerResponse | Socket, counts: boolean) => {
    const more = () => {
      for (let ready = true; ready && !sink.destroyed && poured.bytes < 2 * HELD_BYTES; ) {
        if (counts) poured.bytes += chunk.length;
        ready = sink.write(chunk);
      }
      if (!sink.destroyed && poured.bytes < 2 * HELD_BYTES) sink.once('drain', more);
    };
    more();
  };
  const flood =
    (counts: boolean): Respond =>
    (req, res) => {
      req.resume();
      head(asked, res);
      fill(res, counts);
    };
  const gush = (counts: boolean) => (socket: Socket) => {
    socket.write(UPGRADED);
    fill(socket, counts);
  };
  for (const { engine } of rig.nodes) respond(engine, asked, flood(false), gush(false));
  respondBadly(rig, asked, flood(true), gush(true));
  return poured;
}

/** @returns the number when it has not changed for a hundred turns */
async function still(count: () => number): Promise<number> {
  for (let same = 0, last = -1; same < 100; same += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (count() !== last) same = 0;
    last = count();
  }
  return count();
}

const json = (text: string) => (req: IncomingMessage, res: ServerResponse) => {
  req.resume();
  res.writeHead(200, { 'content-type': 'application/json' }).end(text);
};
const raw = (text: string) => (req: IncomingMessage) => void req.resume().socket.end(text);

const lies: readonly (readonly [what: string, lie: Respond])[] = [
  ['answers with what is no JSON', json('<html>nothing here</html>')],
  ['answers with other JSON', json('[null]')],
  ['answers with null', json('null')],
  ['answers with numbers for names', json('{"Id":5,"Name":7,"Warnings":9}')],
  ['speaks no HTTP', raw('what?\r\n\r\n')],
  ['says that more comes than does', raw('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{')],
  ['says that less comes than does', raw('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{}{}')],
  ['sends chunks that are none', raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n')],
  ['answers with an informational status and no more', raw('HTTP/1.1 102 Processing\r\n\r\n')],
  ['switches protocols unasked', raw('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nx')],
];

// --- asking

function begin(rig: Rig, asked: Asked, how = {}): FaultClient {
  // one that was made through another manager is looked for on every engine, which is not what is tried here
  rig.manager.cluster.rememberExec(execId, rig.manager.cluster.container('web'));
  return new FaultClient(rig.url, asked, how);
}

async function ask(rig: Rig, asked: Asked): Promise<Answer> {
  return within(begin(rig, asked).answer, 'an answer');
}

/** @throws when it takes longer than anything may */
async function within<T>(what: Promise<T>, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} does not come within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([what, late]);
  } finally {
    clearTimeout(timer);
  }
}
