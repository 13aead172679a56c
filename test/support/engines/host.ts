/** One engine on a host of its own, and what can go wrong with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Agent, request } from 'undici';
import type { EngineVersion } from './cache.ts';
import { daemonOf, portOf } from './daemon.ts';
import { alive, descendants, innerPid, must, stopped, until } from './run.ts';

export interface HostOptions {
  /** Engine labels, `key=value`. */
  readonly labels?: readonly string[];
  /** More flags of dockerd. */
  readonly flags?: readonly string[];
  /** More of dockerd's environment, as DOCKER_MIN_API_VERSION=1.44 to play an engine that left old versions behind. */
  readonly env?: Readonly<Record<string, string>>;
  /** Speaks TLS only, on port 2376, with clients that have a certificate of the CA. Files for the host of this address; dockerd. */
  readonly tls?: (address: string) => { readonly ca: string; readonly cert: string; readonly key: string };
  /** An experimental dockerd that finds CRIU. */
  readonly checkpoints?: boolean;
}

export interface HostPlace extends HostOptions {
  readonly name: string;
  readonly version: EngineVersion;
  readonly address: string;
  readonly insecureRegistries: string;
  /** Where a registry for it listens. */
  readonly gateway: string;
  /** Disk, socket and log. */
  readonly folder: string;
  readonly controlGroup: string;
  /** Of the switch. */
  readonly port: string;
  /** Process 1 of the bed. */
  readonly bed: number;
  /** Where its programs are. */
  readonly path: string;
}

export class EngineHost {
  readonly name: string;
  readonly version: EngineVersion;
  readonly address: string;
  /** `host:port`, as discovery names it. */
  readonly entry: string;
  /** For DOCKER_HOST. */
  readonly url: string;
  readonly socketPath: string;
  #place: HostPlace;
  /** Process 1 of the host, as this machine counts; 0 while the power is off. */
  #init = 0;
  #daemon = 0;

  constructor(place: HostPlace) {
    this.#place = place;
    this.name = place.name;
    this.version = place.version;
    this.address = place.address;
    this.entry = `${place.address}:${portOf(place)}`;
    this.url = `tcp://${this.entry}`;
    this.socketPath = path.join(place.folder, 'docker.sock');
  }

  get isOn(): boolean {
    return this.#init !== 0;
  }

  /** Boots the host and starts the engine. @returns when it answers */
  async powerOn(): Promise<void> {
    const { bed, folder, name, address, port, controlGroup } = this.#place;
    await mkdir(folder, { recursive: true });
    await daemonOf(this.#place).prepare(this.#place);
    const child = spawn(
      'nsenter',
      [
        ...['-t', `${bed}`, '-p', '--', 'unshare', '--mount', '--net', '--pid', '--uts', '--ipc', '--fork'],
        ...['--kill-child=KILL', '--mount-proc', '--propagation', 'private'],
        ...[path.join(import.meta.dirname, 'host.sh'), folder, name, controlGroup],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const complaints = text(child.stderr);
    const [ready] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    const [, init] = descendants(child.pid ?? 0); // nsenter, unshare, process 1
    if (!(ready instanceof Buffer) || !init) throw new Error(`${name} does not boot: ${await complaints}`);
    this.#init = init;
    // The same hardware address after a power cut: others remember it for a while.
    const mac = `02:42:${address.split('.').map(hexByte).join(':')}`;
    // The kernel takes its time to sweep up a host whose containers were alive at the power cut.
    await this.#switch(`ip link del ${port} 2>/dev/null || true`);
    const eth0 = ['peer', 'name', 'eth0', 'address', mac, 'netns', `${init}`];
    await must('ip', ['link', 'add', port, 'netns', `${bed}`, 'type', 'veth', ...eth0]);
    await this.#switch(`ip link set ${port} master br0; ip link set ${port} up`);
    // No way out but the switch: a pull from the internet fails at once instead of in a minute.
    await this.exec(
      'sh',
      '-ec',
      `ip addr add ${address}/24 dev eth0; ip link set eth0 up; ip route add unreachable default`,
    );
    await this.start();
  }

  /** Starts the engine on a host that has power. @returns when it answers, on its address and its socket */
  async start(): Promise<void> {
    const { version, folder, path: programs, env = {} } = this.#place;
    const daemon = daemonOf(this.#place);
    await this.exec('rm', '-f', '/run/docker.pid', '/run/docker/containerd/containerd.pid', this.socketPath);
    // Not as a child of nsenter, which stands still with its child: then nobody would see to its end after a hang.
    const background = ['sh', '-c', '"$@" >>"$0" 2>&1 & echo $!', path.join(folder, 'log')];
    const inner = await must('nsenter', [...this.#enter(), ...background, ...daemon.command(this.#place)], {
      env: {
        HOME: '/root',
        PATH: `${programs}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
        ...daemon.env,
        ...env,
      },
    });
    this.#daemon = descendants(this.#init).find((pid) => innerPid(pid) === Number(inner)) ?? 0;
    const answers = async () => {
      if (!alive(this.#daemon)) return true;
      const { statusCode } = await this.#ask('/_ping', { signal: AbortSignal.timeout(2_000) });
      return statusCode === 200;
    };
    await until(`${this.name} answers`, answers);
    if (!alive(this.#daemon))
      throw new Error(`${this.name} (${version}) does not start: ${(await this.log()).slice(-2_000)}`);
  }

  /** SIGTERM: the engine stops its containers and ends. */
  term = () => this.#end('SIGTERM');

  /** SIGKILL: containers live on until the next start. Connections are refused. */
  kill = () => this.#end('SIGKILL');

  /** A clean stop and start. */
  async restart(): Promise<void> {
    await this.term();
    await this.start();
  }

  /** The engine's process stands still: connections are accepted, nothing is answered. */
  hang = () => halt([this.#daemon]);

  /** Everything on the host stands still, containers too. */
  freeze = () => halt(descendants(this.#init));

  /** Ends a hang or a freeze. */
  resume(): void {
    for (const pid of descendants(this.#init)) {
      // one that goes on may end another before its turn
      if (alive(pid)) process.kill(pid, 'SIGCONT');
    }
  }

  /** A power cut. The disk stays, `powerOn` boots it again. */
  async powerOff(): Promise<void> {
    process.kill(this.#init, 'SIGKILL');
    await until(`${this.name} is off`, () => !alive(this.#init));
    this.#init = 0;
    this.#daemon = 0;
  }

  /**
   * Cuts the host off. `drop`: what is sent to it vanishes · `reject`: connections are refused · `unplug`: the cable is
   * out, so that addresses stop resolving after some seconds.
   */
  async partition(how: 'drop' | 'reject' | 'unplug' = 'drop'): Promise<void> {
    if (how === 'unplug') return this.#switch(`ip link set ${this.#place.port} down`);
    const target = how === 'drop' ? 'DROP' : 'REJECT --reject-with tcp-reset';
    for (const chain of ['INPUT', 'FORWARD'])
      await this.exec('sh', '-ec', `iptables -w -I ${chain} -i eth0 -p tcp -m comment --comment cut -j ${target}`);
  }

  /** Ends a partition. */
  async heal(): Promise<void> {
    await this.#switch(`ip link set ${this.#place.port} up`);
    await this.exec('sh', '-c', 'iptables-save | grep -v "comment cut" | iptables-restore');
  }

  /** Runs a program on the host. @returns what it printed. @throws when it fails */
  exec(...command: readonly string[]): Promise<string> {
    return must('nsenter', [...this.#enter(), ...command]);
  }

  /** Loads an archive of `docker save`'s format. */
  async load(archive: Buffer): Promise<void> {
    const { text: answer } = await this.#ask('/images/load?quiet=1', {
      method: 'POST',
      headers: { 'content-type': 'application/x-tar' },
      body: archive,
    });
    if (answer.includes('"error')) throw new Error(`${this.name} does not load: ${answer}`);
  }

  /** What the engine wrote since its first start. */
  log(): Promise<string> {
    return readFile(path.join(this.#place.folder, 'log'), 'utf8');
  }

  /** On its socket where its address wants certificates. */
  async #ask(path: string, options: Parameters<typeof request>[1]) {
    const dispatcher = new Agent(this.#place.tls ? { connect: { socketPath: this.socketPath } } : {});
    try {
      const { statusCode, body } = await request(`http://${this.entry}${path}`, { ...options, dispatcher });
      return { statusCode, text: await body.text() };
    } finally {
      await dispatcher.destroy();
    }
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const daemon = this.#daemon;
    process.kill(daemon, signal);
    await until(`${this.name} ended`, () => !alive(daemon));
    this.#daemon = 0;
  }

  #enter(): string[] {
    return ['-t', `${this.#init}`, '-m', '-n', '-p', '-u', '-i', '-C', '--'];
  }

  async #switch(script: string): Promise<void> {
    await must('nsenter', ['-t', `${this.#place.bed}`, '-n', '--', 'sh', '-ec', script]);
  }
}

/** @returns when no thread of theirs runs any more */
async function halt(pids: readonly number[]): Promise<void> {
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  await until('processes stand still', () => pids.every((pid) => !alive(pid) || stopped(pid)));
}

const hexByte = (text: string) => Number(text).toString(16).padStart(2, '0');
