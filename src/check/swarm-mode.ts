import { ask } from './engine.ts';
import { LABEL, runOf } from './ownership.ts';
import { Refused, type Session, Skipped } from './session.ts';
import { abandoned } from './sweep.ts';
import type { Endpoint } from './wire/endpoint.ts';

/** The engine's part in a swarm, when the check gave it one. */
export class SwarmMode {
  private readonly keeper: Session;
  private readonly endpoint: Endpoint;
  private readonly silenceMs: number;

  constructor(keeper: Session, endpoint: Endpoint, silenceMs: number) {
    this.keeper = keeper;
    this.endpoint = endpoint;
    this.silenceMs = silenceMs;
  }

  async manages(): Promise<boolean> {
    const { Swarm } = await ask<{ Swarm?: { ControlAvailable?: boolean } }>(this.endpoint, '/info', this.silenceMs);
    return Swarm?.ControlAvailable === true;
  }

  /** An interrupted check may have left the engine in its swarm. */
  async leaveAbandoned(own: string): Promise<void> {
    if (!(await this.manages())) return;
    const { Spec } = await ask<{ Spec?: { Labels?: Record<string, string> } }>(this.endpoint, '/swarm', this.silenceMs);
    const owner = runOf(Spec?.Labels?.[LABEL] ?? '');
    if (owner !== undefined && abandoned(own)(owner)) await this.leave();
  }

  /** @returns why it could not; the refusal itself is recorded */
  async begin(labels: Readonly<Record<string, string>>): Promise<string | undefined> {
    // loopback: a swarm of one that nobody can join
    const body = { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1', Spec: { Labels: { ...labels } } };
    try {
      await this.keeper.call('SwarmInit', { body }, 200);
      return undefined;
    } catch (error) {
      if (error instanceof Refused || error instanceof Skipped) return error.message;
      throw error;
    }
  }

  async leave(): Promise<void> {
    await this.keeper.call('SwarmLeave', { query: { force: true } }, 200);
  }
}
