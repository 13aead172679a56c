/** A real ssh server on an engine's host, and somebody who may log in there: with a key that only an agent holds, and known hosts of their own. */
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bed } from './bed.ts';
import { enginePath, programs } from './cache.ts';
import type { EngineHost } from './host.ts';
import { must, until } from './run.ts';

export interface SshServer {
  /** For DOCKER_HOST: the engine's own host, whose `docker` finds the engine by itself. */
  readonly url: string;
  /** The real ssh, with configuration, known hosts and agent of this user. */
  readonly env: Readonly<Record<string, string>>;
  /** Puts the server's key among the known hosts; or another's, as if it had changed. */
  trust(whose?: 'its own' | 'another'): Promise<void>;
  /** Forgets every known host. */
  forget(): Promise<void>;
}

/** Server and agent end with the bed. */
export async function startSshServer(bed: Bed, engine: EngineHost): Promise<SshServer> {
  const folder = path.join(bed.folder, `ssh-${engine.name}`);
  const at = (name: string) => path.join(folder, name);
  const bin = await programs('ssh');
  const libraries = { LD_LIBRARY_PATH: path.join(bin, '../usr/lib/x86_64-linux-gnu') };
  await mkdir(at('bin'), { recursive: true });
  for (const name of ['host_key', 'another_key', 'user_key'])
    await must(path.join(bin, 'ssh-keygen'), ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', at(name)]);

  await writeFile(
    at('sshd_config'),
    [
      `HostKey ${at('host_key')}`,
      `AuthorizedKeysFile ${at('user_key.pub')}`,
      'StrictModes no', // the folder is below /tmp, where others may write
      'UsePAM no',
      'PidFile none',
      `SetEnv PATH=${await enginePath(engine.version)}:/usr/bin:/bin DOCKER_HOST=unix://${engine.socketPath}`,
      '',
    ].join('\n'),
  );
  const server = `LD_LIBRARY_PATH=${libraries.LD_LIBRARY_PATH} ${bin}/sshd -f ${at('sshd_config')} -E ${at('log')}`;
  const user = 'sshd:x:974:65534::/run/sshd:/usr/sbin/nologin'; // without which sshd does not start
  await engine.exec('sh', '-ec', `echo ${user} >>/etc/passwd; mkdir -p /run/sshd; ${server}`);

  bed.spawn(path.join(bin, 'ssh-agent'), ['-D', '-a', at('agent')]);
  const agent = { SSH_AUTH_SOCK: at('agent') };
  await until('the agent holds the key', () => must(path.join(bin, 'ssh-add'), ['-q', at('user_key')], { env: agent }));
  await rm(at('user_key'));

  // what ~/.ssh/config is to a user, whose home ssh does not take from the environment
  await writeFile(at('config'), `Host *\n  UserKnownHostsFile ${at('known_hosts')}\n  GlobalKnownHostsFile none\n`);
  await writeFile(at('bin/ssh'), `#!/bin/sh\nexec ${bin}/ssh -F ${at('config')} "$@"\n`);
  await chmod(at('bin/ssh'), 0o755);
  const forget = () => writeFile(at('known_hosts'), '');
  await forget();
  return {
    url: `ssh://root@${engine.address}`,
    env: { ...agent, PATH: `${at('bin')}:${process.env.PATH}` },
    trust: async (whose = 'its own') => {
      const key = await readFile(at(whose === 'another' ? 'another_key.pub' : 'host_key.pub'), 'utf8');
      await writeFile(at('known_hosts'), `${engine.address} ${key}`);
    },
    forget,
  };
}
