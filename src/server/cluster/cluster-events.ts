/** Events of all engines, each with its node, and the cluster's own. */
import { Buckets } from '../buckets.ts';
import type { Engine } from '../engine/engine.ts';
import type { EngineEvent } from '../engine/readings.ts';
import { EventHistory } from './event-history.ts';
import type { Remembered } from './remembered.ts';

const LAG_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

export class ClusterEvents {
  readonly history = new EventHistory();
  /** Seconds from when something happened on an engine to when we were told, as far as the two clocks agree. */
  readonly lag = new Buckets(1, LAG_SECONDS);
  private readonly remembered: Remembered;

  constructor(remembered: Remembered) {
    this.remembered = remembered;
  }

  /** An engine told it. */
  heard(engine: Engine, event: EngineEvent): void {
    const at = (event.timeNano ?? (event.time ?? 0) * 1e9) / 1e6 + engine.skewMs;
    this.lag.add(0, Math.max(0, Date.now() - at) / 1000);
    if (event.Type === 'container' && event.Action === 'kill') this.remembered.wasKilled(event.Actor?.ID ?? '', at);
    this.tell(engine, event);
  }

  /** An event of the cluster's own: an engine came or went. */
  happened(engine: Engine, action: 'engine_connect' | 'engine_reconnect' | 'engine_disconnect'): void {
    const now = Date.now();
    this.tell(engine, {
      Type: 'swarm',
      Action: action,
      Actor: { ID: '', Attributes: {} },
      time: Math.trunc(now / 1000),
      timeNano: now * 1_000_000,
    });
  }

  private tell({ id, name, connection }: Engine, event: EngineEvent): void {
    const node = { Name: name, Id: id, Addr: connection.address, Ip: connection.ip };
    const attributes = {
      ...event.Actor?.Attributes,
      'node.name': node.Name,
      'node.id': node.Id,
      'node.addr': node.Addr,
      'node.ip': node.Ip,
    };
    this.history.tell({ ...event, Actor: { ...event.Actor, Attributes: attributes }, node });
  }
}
