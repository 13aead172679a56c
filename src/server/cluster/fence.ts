/** Copies that come back with their node after a container was placed anew: one container, one living copy. */
import type { Logger } from 'pino';
import { EngineFailure } from '../engine/client.ts';
import { SWARM_ID } from '../scheduler/hints.ts';
import type { Cluster } from './cluster.ts';
import type { Container } from './container.ts';
import { replacedBy } from './recreate.ts';

/**
 * `stop`: it is stopped, never restarted, and gives up its name; its data stays.
 * `remove`: it goes, with its anonymous volumes, as classic Swarm had it.
 * `keep`: it is left alone, and reported.
 */
export type StaleRule = 'stop' | 'remove' | 'keep';
export const staleRules: readonly StaleRule[] = ['stop', 'remove', 'keep'];

/** Stopping waits ten seconds by itself before it kills. */
const STOP_TIMEOUT_MS = 60_000;

export class Fence {
  private readonly cluster: Cluster;
  private readonly rule: StaleRule;
  private readonly log: Logger;
  private readonly assertPrimary: () => void;
  /** Replaced container → its replacement. */
  private readonly replacements = new Map<string, string>();
  private readonly busy = new Set<string>();
  private readonly reported = new Set<string>();

  /** @param assertPrimary asked before each call. @throws when another manager decides by now */
  constructor(cluster: Cluster, rule: StaleRule, log: Logger, assertPrimary: () => void) {
    this.assertPrimary = assertPrimary;
    this.cluster = cluster;
    this.rule = rule;
    this.log = log;
  }

  /** A replacement says itself, in a label, whom it stands for. */
  learned(container: Container): void {
    for (const id of replacedBy(container.summary.Labels)) this.replacements.set(id, container.id);
  }

  /** Who says that it stands for this container, as far as is known. */
  standInOf(id: string): string | undefined {
    return this.replacements.get(id);
  }

  /** Fences the container if it is a stale copy of one that lives. */
  check(container: Container): void {
    if (this.busy.has(container.id) || container.engine.state !== 'Healthy') return;
    const replacement = this.replacementOf(container);
    if (replacement?.engine.state !== 'Healthy') return;
    if (this.rule === 'keep') {
      if (!this.reported.has(container.id)) this.report(container, replacement, 'is left alone');
      this.reported.add(container.id);
      return;
    }
    if (this.rule === 'stop' && isFenced(container)) return;
    this.busy.add(container.id);
    this.act(container)
      .then(() => this.report(container, replacement, this.rule === 'stop' ? 'was stopped' : 'was removed'))
      .catch((error: Error) => this.log.warn({ err: error, container: container.id }, 'a stale copy is not fenced yet'))
      .finally(() => this.busy.delete(container.id));
  }

  private replacementOf({ id, engine, summary }: Container): Container | undefined {
    const replacement = this.cluster.knownContainer(this.replacements.get(id) ?? '');
    const swarmId = summary.Labels?.[SWARM_ID];
    return replacement &&
      replacement.engine !== engine &&
      (swarmId === undefined || replacement.summary.Labels?.[SWARM_ID] === swarmId)
      ? replacement
      : undefined;
  }

  private async act({ id, engine, summary }: Container): Promise<void> {
    const ask = (method: 'POST' | 'DELETE', path: string, body?: string) => {
      this.assertPrimary();
      return engine.call(method, `/containers/${id}${path}`, { body, timeoutMs: STOP_TIMEOUT_MS });
    };
    try {
      if (this.rule === 'remove') await ask('DELETE', '?force=1&v=1');
      else {
        // before the stop: an engine restarts what its policy says, at its own next start too. One made with --rm has no such policy
        await ask('POST', '/update', JSON.stringify({ RestartPolicy: { Name: 'no' } })).catch(unlessRefused);
        if (isUp(summary.State)) await ask('POST', '/stop');
        const name = fencedName(summary.Names?.[0]?.slice(1) ?? '', id);
        await ask('POST', `/rename?name=${encodeURIComponent(name)}`);
      }
    } catch (error) {
      // one made with --rm goes by itself
      if (!(error instanceof EngineFailure) || error.status !== 404) throw error;
    }
    await engine.refresh(id);
  }

  private report({ id, engine, summary }: Container, replacement: Container, what: string): void {
    this.log.warn(
      { container: id, name: summary.Names?.[0], node: engine.name, replacement: replacement.id },
      `the copy on node ${engine.name} of a container that was rescheduled to ${replacement.engine.name} ${what}`,
    );
  }
}

/** Engines refuse a restart policy for containers made with --rm, which have none. */
function unlessRefused(error: Error): void {
  if (!(error instanceof EngineFailure)) throw error;
}

const isUp = (state: string | undefined) => /^(running|paused|restarting)$/.test(state ?? '');
const suffixOf = (id: string) => `.stale-${id.slice(0, 12)}`;
const fencedName = (name: string, id: string) => (name.endsWith(suffixOf(id)) ? name : `${name}${suffixOf(id)}`);
const isFenced = ({ id, summary }: Container) =>
  !isUp(summary.State) && (summary.Names ?? []).some((name) => name.endsWith(suffixOf(id)));
