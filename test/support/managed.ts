/** A manager in this process, and what tests ask it. */
import { pino } from 'pino';
import type { components } from '../../src/generated/schema.ts';
import { type Manager, type ManagerOptions, startManager } from '../../src/server/main.ts';

type NodeStatus = components['schemas']['ClusterNodeStatus'];
export interface Listed {
  readonly Id: string;
  readonly Names: readonly string[];
  readonly State: string;
  readonly Status: string;
}

export class Managed {
  readonly manager: Manager;
  readonly url: string;

  private constructor(manager: Manager) {
    this.manager = manager;
    this.url = (manager.listening[0] ?? '').replace('tcp', 'http');
  }

  static async start(options: Partial<ManagerOptions> & Pick<ManagerOptions, 'entries'>): Promise<Managed> {
    const log = pino({ level: process.env.LOG ?? 'silent' });
    return new Managed(await startManager({ hosts: ['tcp://127.0.0.1:0'], log, ...options }));
  }

  /** @throws with what was answered when the status is no 2xx */
  async ask<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  list(): Promise<Listed[]> {
    return this.ask('GET', '/containers/json?all=1');
  }

  nodes(): Promise<NodeStatus[]> {
    return this.ask('GET', '/cluster/nodes');
  }

  async node(name: string): Promise<NodeStatus> {
    const found = (await this.nodes()).find(({ Name, Addr }) => Name === name || Addr === name);
    if (!found) throw new Error(`no node ${name}`);
    return found;
  }

  /** Node and state of each container, as `e1/web running`. */
  async places(): Promise<string[]> {
    return (await this.list())
      .map(({ Names, State, Status }) => `${Names[0]?.slice(1)} ${Status === 'Host Down' ? 'lost' : State}`)
      .sort();
  }

  /** Creates and starts; a container that lives until it is killed. */
  async run(name: string, body: object = {}): Promise<string> {
    const { Id } = await this.ask<{ Id: string }>('POST', `/containers/create?name=${name}`, {
      Image: 'busybox',
      Cmd: ['sleep', '100000'],
      StopSignal: 'SIGKILL',
      ...body,
    });
    await this.ask('POST', `/containers/${Id}/start`);
    return Id;
  }

  stop(): Promise<void> {
    return this.manager.stop(100);
  }
}
