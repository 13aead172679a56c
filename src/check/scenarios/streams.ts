import { headerOf } from '../exchange.ts';
import { tar } from '../image/image.ts';
import { multiplexed, textOf } from '../referee/frames.ts';
import { type Ask, type Session, Skipped } from '../session.ts';
import { created, finished, type Made, NOBODY, type Scenario, started } from './scenario.ts';

const both = { stdout: true, stderr: true } as const;

const stdoutOf = (bytes: Buffer) => textOf(multiplexed(bytes).frames, 'stdout');
const stderrOf = (bytes: Buffer) => textOf(multiplexed(bytes).frames, 'stderr');

export const streams: readonly Scenario[] = [
  {
    name: 'logs keep the two outputs apart',
    covers: ['ContainerLogs 200', 'ContainerLogs 400'],
    async run(session, fixtures) {
      const { id } = await finished(session, fixtures, ['out:one', 'err:two', 'nap:50', 'out:three']);
      const path = { id };
      const logs = async (query: Parameters<typeof read>[1]) => read(session, query, id);
      const all = await logs(both);
      session.expect(
        stdoutOf(all) === 'one\nthree\n',
        `stdout holds what was written to it, got ${JSON.stringify(stdoutOf(all))}`,
      );
      session.expect(
        stderrOf(all) === 'two\n',
        `stderr holds what was written to it, got ${JSON.stringify(stderrOf(all))}`,
      );
      session.expect(stderrOf(await logs({ stdout: true })) === '', 'stderr is not sent unless asked for');
      session.expect(stdoutOf(await logs({ ...both, tail: '1' })) === 'three\n', 'tail=1 is the last line');
      session.expect(
        /^\d{4}-\d\d-\d\dT\S+Z one\n/.test(stdoutOf(await logs({ ...both, timestamps: true }))),
        'timestamps stand before each line',
      );
      session.expect((await logs({ ...both, since: 4e9 })).length === 0, 'since a time to come there is nothing');
      await logs({ ...both, details: true });
      await session.call('ContainerLogs', { path }, 400);
      await session.call('ContainerLogs', { path, rawQuery: 'stdout=1&since=yesterday' }, 400);
    },
  },
  {
    name: 'logs are followed to the end of the container',
    covers: ['ContainerLogs 200'],
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['out:early', 'nap:300', 'out:late']);
      const query = { ...both, follow: true };
      const { bytes } = await session.call('ContainerLogs', { path: { id }, query, framing: 'multiplexed' }, 200);
      session.expect(stdoutOf(bytes) === 'early\nlate\n', `both lines come, got ${JSON.stringify(stdoutOf(bytes))}`);
    },
  },
  {
    name: 'logs of a terminal are raw',
    covers: ['ContainerLogs 200'],
    async run(session, fixtures) {
      const { id } = await finished(session, fixtures, ['out:plain'], { Tty: true });
      const { bytes } = await session.call('ContainerLogs', { path: { id }, query: both, framing: 'raw' }, 200);
      session.expect(
        bytes.toString() === 'plain\r\n',
        `the terminal's bytes as they are, got ${JSON.stringify(bytes.toString())}`,
      );
    },
  },
  ...([undefined, 'tcp'] as const).map(
    (upgrade): Scenario => ({
      name: `attached ${upgrade ? 'by upgrade' : 'without upgrade'}, input ends by itself and output comes to its end`,
      covers: upgrade ? ['ContainerAttach 101'] : ['ContainerAttach 200'],
      async run(session, fixtures) {
        const { id } = await created(session, fixtures, ['cat', 'err:end'], { OpenStdin: true, StdinOnce: true });
        const bystander = session.beside('the client that starts it');
        const query = { stream: true, stdin: true, ...both };
        const ask = { path: { id }, query, framing: 'multiplexed' as const, ...(upgrade && { upgrade }) };
        const { bytes } = await session.stream('ContainerAttach', ask, upgrade ? 101 : 200, async (reply) => {
          await bystander.call('ContainerStart', { path: { id } }, 204);
          reply.write('to and fro\n');
          await reply.until((seen) => stdoutOf(seen) === 'to and fro\n');
          reply.halfClose();
          await reply.whole();
        });
        session.expect(
          stdoutOf(bytes) === 'to and fro\n',
          `what was written comes back, got ${JSON.stringify(stdoutOf(bytes))}`,
        );
        session.expect(stderrOf(bytes) === 'end\n', 'output that follows the end of the input still comes');
      },
    }),
  ),
  {
    name: 'attached to a terminal, bytes are raw; its size can be set',
    covers: ['ContainerAttach 101', 'ContainerResize 200', 'ContainerResize 409'],
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['cat'], { OpenStdin: true, Tty: true });
      const query = { stream: true, stdin: true, ...both };
      const ask = { path: { id }, query, upgrade: 'tcp', framing: 'raw' } as const;
      const { bytes } = await session.stream('ContainerAttach', ask, 101, async (reply) => {
        reply.write('typed\n');
        await reply.until((seen) => seen.toString().includes('typed\r\n'));
      });
      session.expect(
        bytes.toString().startsWith('typed\r\n'),
        `the terminal echoes, got ${JSON.stringify(bytes.toString())}`,
      );
      await session.call('ContainerResize', { path: { id }, query: { h: 24, w: 80 } }, 200);
      await session.call('ContainerKill', { path: { id } }, 204);
      await session.call('ContainerWait', { path: { id } }, 200);
      await session.call('ContainerResize', { path: { id }, query: { h: 24, w: 80 } }, 409);
    },
  },
  {
    name: 'attaching replays the log; a paused container refuses',
    covers: ['ContainerAttach 101', 'ContainerAttach 409', 'ContainerAttach 400'],
    async run(session, fixtures) {
      const { id } = await finished(session, fixtures, ['out:replayed']);
      const query = { logs: true, ...both };
      const ask = { path: { id }, query, upgrade: 'tcp', framing: 'multiplexed' } as const;
      const { bytes } = await session.call('ContainerAttach', ask, 101);
      session.expect(
        stdoutOf(bytes) === 'replayed\n',
        `logs=1 sends what was written, got ${JSON.stringify(stdoutOf(bytes))}`,
      );
      const paused = await started(session, fixtures, ['wait']);
      await session.call('ContainerPause', { path: { id: paused.id } }, 204);
      await session.call(
        'ContainerAttach',
        { path: { id: paused.id }, query: { stream: true, ...both }, upgrade: 'tcp' },
        409,
      );
      await session.call('ContainerUnpause', { path: { id: paused.id } }, 204);
      await session.call(
        'ContainerAttach',
        { path: { id: paused.id }, query: { stream: true, detachKeys: 'ctrl-' }, upgrade: 'tcp' },
        400,
      );
    },
  },
  {
    name: 'attached by WebSocket',
    covers: ['ContainerAttachWebsocket 101', 'ContainerAttachWebsocket 400', 'ContainerAttachWebsocket 404'],
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['cat'], { OpenStdin: true });
      const query = { stream: true, stdin: true, ...both };
      const headers = {
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': Buffer.from('shoal check nonce').subarray(0, 16).toString('base64'),
        Origin: 'http://docker',
      };
      await session.stream(
        'ContainerAttachWebsocket',
        { path: { id }, query, headers, upgrade: 'websocket' },
        101,
        async (reply) => {
          // a masked text message "hi\n" (RFC 6455 §5.2), mask 0: its bytes go as they are
          reply.write(Buffer.from([0x81, 0x83, 0, 0, 0, 0, 0x68, 0x69, 0x0a]));
          await reply.until((seen) => seen.includes('hi\n'));
        },
      );
      await session.call('ContainerAttachWebsocket', { path: { id }, query }, 400);
      await session.call(
        'ContainerAttachWebsocket',
        { path: { id: NOBODY }, query, headers, upgrade: 'websocket' },
        404,
      );
    },
  },
  {
    name: 'a command runs beside, by upgrade; its output, its code and its second start',
    covers: ['ContainerExec 201', 'ExecStart 101', 'ExecInspect 200'],
    async run(session, fixtures) {
      const container = await started(session, fixtures, ['wait']);
      const id = await exec(session, container, {
        Cmd: fixtures.program('out:one', 'err:two', 'quit:3'),
        AttachStdout: true,
        AttachStderr: true,
      });
      const ask = { path: { id }, body: { Detach: false, Tty: false }, framing: 'multiplexed' } as const;
      const { bytes } = await session.call('ExecStart', { ...ask, upgrade: 'tcp' }, 101);
      session.expect(stdoutOf(bytes) === 'one\n' && stderrOf(bytes) === 'two\n', 'both outputs come, apart');
      const { Running, ExitCode } = (await session.call('ExecInspect', { path: { id } }, 200)).json();
      session.expect(Running === false && ExitCode === 3, `it ended with code 3, got ${ExitCode}`);
      await session.call('ExecStart', { ...ask }, [200, 409]);
    },
  },
  {
    name: 'a command with input runs beside, without upgrade; input ends by itself',
    covers: ['ExecStart 200'],
    async run(session, fixtures) {
      const container = await started(session, fixtures, ['wait']);
      const id = await exec(session, container, {
        Cmd: fixtures.program('cat', 'out:end'),
        AttachStdin: true,
        AttachStdout: true,
        AttachStderr: true,
        Env: ['A=b'],
        WorkingDir: '/tmp',
      });
      const ask = { path: { id }, body: { Detach: false, Tty: false }, framing: 'multiplexed' } as const;
      const { bytes } = await session.stream('ExecStart', ask, 200, async (reply) => {
        reply.write('to and fro\n');
        await reply.until((seen) => stdoutOf(seen).includes('to and fro\n'));
        reply.halfClose();
        await reply.whole();
      });
      session.expect(
        stdoutOf(bytes) === 'to and fro\nend\n',
        `output goes on when the input has ended, got ${JSON.stringify(stdoutOf(bytes))}`,
      );
    },
  },
  {
    name: 'a command at a terminal is raw; its size can be set',
    covers: ['ExecStart 101', 'ExecResize 200', 'ExecResize 404'],
    async run(session, fixtures) {
      const container = await started(session, fixtures, ['wait']);
      const id = await exec(session, container, {
        Cmd: fixtures.program('cat'),
        AttachStdin: true,
        AttachStdout: true,
        Tty: true,
      });
      const bystander = session.beside('the client that resizes');
      const ask = { path: { id }, body: { Detach: false, Tty: true }, upgrade: 'tcp', framing: 'raw' } as const;
      const { bytes } = await session.stream('ExecStart', ask, 101, async (reply) => {
        reply.write('typed\n');
        await reply.until((seen) => seen.toString().includes('typed\r\n'));
        await bystander.call('ExecResize', { path: { id }, query: { h: 30, w: 100 } }, 200);
        reply.write('\x04');
        await reply.whole();
      });
      session.expect(bytes.toString().startsWith('typed\r\n'), 'the terminal echoes');
      await session.call('ExecResize', { path: { id: NOBODY }, query: { h: 24, w: 80 } }, 404);
    },
  },
  {
    name: 'a command runs on alone; one in a stopped or paused container is refused',
    covers: ['ExecStart 200', 'ContainerExec 409', 'ExecStart 404'],
    async run(session, fixtures) {
      const container = await started(session, fixtures, ['wait']);
      const path = { id: container.id };
      const id = await exec(session, container, { Cmd: fixtures.program('wait') });
      await session.call('ExecStart', { path: { id }, body: { Detach: true } }, 200);
      const { Running } = (await session.call('ExecInspect', { path: { id } }, 200)).json();
      session.expect(Running === true, 'it runs on');
      const { ExecIDs } = (await session.call('ContainerInspect', { path }, 200)).json();
      session.expect(ExecIDs?.includes(id) === true, 'the container names it among ExecIDs');
      await session.call('ContainerPause', { path }, 204);
      await session.call('ContainerExec', { path, body: { Cmd: ['/probe'] } }, 409);
      await session.call('ContainerUnpause', { path }, 204);
      await session.call('ContainerKill', { path }, 204);
      await session.call('ContainerWait', { path }, 200);
      await session.call('ContainerExec', { path, body: { Cmd: ['/probe'] } }, 409);
      await session.call('ExecStart', { path: { id: NOBODY }, body: { Detach: true } }, 404);
    },
  },
  {
    name: 'files are copied in, described and copied out',
    covers: [
      'PutContainerArchive 200',
      'PutContainerArchive 400',
      'PutContainerArchive 404',
      'ContainerArchiveInfo 200',
      'ContainerArchiveInfo 404',
      'ContainerArchive 200',
      'ContainerArchive 400',
      'ContainerArchive 404',
    ],
    async run(session, fixtures) {
      const { id } = await created(session, fixtures, ['wait']);
      const path = { id };
      const archive = await tar([{ name: 'carried', bytes: 'carried in\n' }]);
      await session.call(
        'PutContainerArchive',
        { path, query: { path: '/tmp' }, rawBody: archive, headers: asTar },
        200,
      );
      const { headers } = await session.call('ContainerArchiveInfo', { path, query: { path: '/tmp/carried' } }, 200);
      const stat = Buffer.from(headerOf(headers, 'X-Docker-Container-Path-Stat') ?? '', 'base64').toString();
      session.expect(
        stat.includes('"name":"carried"') && stat.includes('"size":11'),
        `the header describes the file, got ${stat}`,
      );
      const { bytes } = await session.call('ContainerArchive', { path, query: { path: '/tmp/carried' } }, 200);
      session.expect(bytes.includes('carried in\n'), 'the tar holds the file');
      await session.call('ContainerArchive', { path, query: { path: '/no/such' } }, 404);
      await session.call('ContainerArchiveInfo', { path, query: { path: '/no/such' } }, 404);
      await session.call(
        'PutContainerArchive',
        { path, query: { path: '/no/such' }, rawBody: archive, headers: asTar },
        404,
      );
      await session.call('ContainerArchive', { path, rawQuery: '' }, 400);
      await session.call('ContainerArchiveInfo', { path, rawQuery: '' }, 400);
      await session.call('PutContainerArchive', { path, rawQuery: '', rawBody: archive, headers: asTar }, 400);
      await session.call(
        'PutContainerArchive',
        { path, query: { path: '/tmp/carried' }, rawBody: archive, headers: asTar },
        400,
      );
    },
  },
  {
    name: 'a file system that may not be written refuses files',
    covers: ['PutContainerArchive 400'],
    async run(session, fixtures) {
      const { id } = await created(session, fixtures, ['wait'], { HostConfig: { ReadonlyRootfs: true } });
      const archive = await tar([{ name: 'carried', bytes: 'x' }]);
      await session.call(
        'PutContainerArchive',
        { path: { id }, query: { path: '/tmp' }, rawBody: archive, headers: asTar },
        [400, 403],
      );
    },
  },
  {
    name: 'a running container is written to a checkpoint',
    covers: [
      'CheckpointList 200',
      'CheckpointList 404',
      'CheckpointCreate 201',
      'CheckpointCreate 404',
      'CheckpointDelete 204',
      'CheckpointDelete 404',
    ],
    needs: 'checkpoints',
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['wait']);
      const nobody = { path: { id: NOBODY } };
      await session.call('CheckpointList', nobody, 404);
      await session.call('CheckpointCreate', { ...nobody, body: { CheckpointID: 'c1' } }, 404);
      await session.call('CheckpointDelete', { path: { id: NOBODY, checkpoint: 'c1' } }, 404);
      await session.call('CheckpointList', { path: { id } }, 200);
      const body = { CheckpointID: 'c1', Exit: false };
      const { status } = await session.call('CheckpointCreate', { path: { id }, body }, [201, 500]);
      if (status === 500) throw new Skipped('the engine makes no checkpoint: is CRIU there?');
      const listed = (await session.call('CheckpointList', { path: { id } }, 200)).json();
      session.expect(listed?.some(({ Name }) => Name === 'c1') === true, 'the list has it');
      await session.call('CheckpointDelete', { path: { id, checkpoint: 'c1' } }, 204);
    },
  },
];

function read(session: Session, query: NonNullable<Ask<'ContainerLogs'>['query']>, id: string): Promise<Buffer> {
  return session.call('ContainerLogs', { path: { id }, query, framing: 'multiplexed' }, 200).then(({ bytes }) => bytes);
}

async function exec(session: Session, { id }: Made, body: NonNullable<Ask<'ContainerExec'>['body']>): Promise<string> {
  return (await session.call('ContainerExec', { path: { id }, body }, 201)).json().Id;
}

const asTar = { 'Content-Type': 'application/x-tar' };
