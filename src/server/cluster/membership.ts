/** Who belongs to the cluster: whole sets of entries come from discovery, engines join and leave. */
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import type { Cluster } from './cluster.ts';

export class Membership {
  private readonly members = new Map<string, Engine>();
  private readonly leaving = new Set<Promise<void>>();
  private readonly cluster: Cluster;
  private readonly engineFor: (entry: string) => Engine;
  private readonly log: Logger;

  /** @param engineFor makes an engine that does nothing yet; throws on an entry that is no address */
  constructor(cluster: Cluster, engineFor: (entry: string) => Engine, log: Logger) {
    this.cluster = cluster;
    this.engineFor = engineFor;
    this.log = log;
  }

  /** The entries as they are now, all of them. Who is no longer among them leaves, then who is new joins. */
  reconcile(entries: readonly string[]): void {
    const wanted = new Set(entries);
    for (const [entry, engine] of this.members) if (!wanted.has(entry)) this.leave(entry, () => this.takeOut(engine));
    for (const entry of wanted) if (!this.members.has(entry)) this.join(entry);
  }

  /** Every engine leaves, since the manager ends. */
  async stop(): Promise<void> {
    for (const [entry, engine] of this.members) this.leave(entry, () => this.letGo(engine));
    await Promise.all(this.leaving);
  }

  private join(entry: string): void {
    let engine: Engine;
    try {
      engine = this.engineFor(entry);
    } catch (error) {
      // one bad entry must not keep the others out
      this.log.error({ entry, err: error }, 'an entry of discovery is no address');
      return;
    }
    this.members.set(entry, engine);
    this.cluster.add(engine);
    this.log.info({ engine: entry }, 'an engine was discovered');
    void engine.run();
  }

  private leave(entry: string, how: () => Promise<void>): void {
    this.members.delete(entry);
    const left = how()
      .catch((error: Error) => this.log.error({ engine: entry, err: error }, 'an engine could not be let go'))
      .finally(() => this.leaving.delete(left));
    this.leaving.add(left);
  }

  /**
   * One that leaves and does not answer has failed, and is dealt with as such; one that answers was taken out, and what runs there runs
   * on. Discovery does not tell the two apart: an entry goes when its machine is off, and when only `join` has ended.
   */
  private async takeOut(engine: Engine): Promise<void> {
    const alive = await engine.confirm();
    this.log.info({ engine: engine.connection.address, node: engine.name, alive }, 'an engine left the cluster');
    await this.letGo(engine);
  }

  private async letGo(engine: Engine): Promise<void> {
    const stopped = engine.stop();
    // it is disconnected by now, and who listens to events has been told
    this.cluster.remove(engine);
    await stopped;
  }
}
