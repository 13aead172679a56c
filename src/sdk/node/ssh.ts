/** An engine behind `ssh`: each connection is `ssh host docker system dial-stdio`, so keys, agent and known_hosts are the user's own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Duplex } from 'node:stream';
import type { buildConnector } from 'undici';
import type { Address } from './address.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type SshAddress = Extract<Address, { kind: 'ssh' }>;

// what ssh says before it gives up fits well in this
const MAX_COMPLAINT = 4096;

/** @param env of ssh: where it is found, and the agent @returns a connector for undici */
export function sshConnector(
  address: SshAddress,
  connectTimeoutMs: number,
  env: Environment,
): buildConnector.connector {
  return (_, callback) => {
    dial(address, connectTimeoutMs, env).then(
      // undici asks a socket for no more than a duplex has, guarding the rest
      (socket) => callback(null, socket as never),
      (error: Error) => callback(error, null),
    );
  };
}

/** The arguments of `ssh`: those that the Docker CLI gives it, and that nobody is asked for a password or about an unknown host. */
export function sshArguments({ user, hostname, port, path }: SshAddress, connectTimeoutMs: number): string[] {
  return [
    '-o',
    `ConnectTimeout=${Math.max(1, Math.ceil(connectTimeoutMs / 1000))}`,
    '-o',
    'BatchMode=yes',
    '-T',
    ...(user === undefined ? [] : ['-l', user]),
    ...(port === undefined ? [] : ['-p', port]),
    '--',
    hostname,
    'docker',
    ...(path === undefined ? [] : [`--host=unix://${quoted(path)}`]),
    'system',
    'dial-stdio',
  ];
}

// the shell over there reads it
const quoted = (path: string) => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`);

/** The two pipes of an `ssh` process as one stream. It ends when ssh does: only then is it known whether that was well. */
class SshSocket extends Duplex {
  private readonly ssh: ChildProcessWithoutNullStreams;

  constructor(ssh: ChildProcessWithoutNullStreams) {
    super({ allowHalfOpen: true });
    this.ssh = ssh;
    ssh.stdout.on('data', (bytes: Buffer) => {
      if (!this.push(bytes)) ssh.stdout.pause();
    });
    ssh.stdin.on('error', () => {}); // ssh has ended, and its end tells why
  }

  override _read(): void {
    this.ssh.stdout.resume();
  }

  override _write(bytes: Buffer, _: BufferEncoding, done: () => void): void {
    this.ssh.stdin.write(bytes, (error) => {
      if (!error) done();
    });
  }

  override _final(done: () => void): void {
    this.ssh.stdin.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.ssh.kill();
    done(error);
  }
}

/** What ssh said; where it would have asked somebody, how to be asked. */
function adviceFor(complaint: string, { user, hostname }: SshAddress): string {
  if (complaint !== 'Host key verification failed.') return complaint;
  const target = user === undefined ? hostname : `${user}@${hostname}`;
  return `${complaint} (Is the host a known one? \`ssh ${target}\` shows its key and asks.)`;
}

// the engine speaks only when spoken to: that the process runs is all there is to wait for
function dial(address: SshAddress, connectTimeoutMs: number, env: Environment): Promise<Duplex> {
  const ssh = spawn('ssh', sshArguments(address, connectTimeoutMs), {
    stdio: 'pipe',
    windowsHide: true,
    env: { ...process.env, ...env },
  });
  let complaint = '';
  ssh.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MAX_COMPLAINT);
  });
  const died = (why: string) => new Error(adviceFor(complaint.trim(), address) || why);
  return new Promise((resolve, reject) => {
    ssh.once('error', (error) => reject(died(`ssh cannot be run: ${error.message}`)));
    ssh.once('spawn', () => {
      const socket = new SshSocket(ssh);
      ssh.once('close', (code) => {
        if (code === 0) socket.push(null);
        else socket.destroy(died(`ssh ended with ${code}`));
      });
      resolve(socket);
    });
  });
}
