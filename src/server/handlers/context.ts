import type { ApiVersion } from '../../document/version.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Placer } from '../cluster/placer.ts';
import type { Rescheduler } from '../cluster/rescheduler.ts';
import type { Engine } from '../engine/engine.ts';
import type { Call } from '../http/reply.ts';
import type { RereadSettings } from './reread.ts';

/** What every handler is given beside its request. */
export interface Context {
  readonly call: Call;
  readonly cluster: Cluster;
  readonly placer: Placer;
  readonly rescheduler: Rescheduler;
  /** Told to clients as the newest version: the highest that every healthy engine supports. */
  readonly announced: () => ApiVersion;
  readonly oldest: ApiVersion;
  /** Whether this manager decides, or another one does: its advertised address, empty while nobody is known to. */
  readonly role: () => { readonly role: 'primary' } | { readonly role: 'replica'; readonly primary: string };
  readonly reread: RereadSettings;
  readonly strategy: string;
  readonly filters: readonly string[];
  /** The manager logs at the level debug. */
  readonly debug: boolean;
  readonly builders: {
    /** The node of BuildKit's work, chosen when first asked for. */
    current?: Engine;
    /** Builds by their IDs that are done on another one. */
    readonly apart: Map<string, Engine>;
  };
}

/** One request's. A class, since a literal with a spread costs as much as routing does. */
export class RequestContext implements Context {
  readonly call: Call;
  readonly cluster: Cluster;
  readonly placer: Placer;
  readonly rescheduler: Rescheduler;
  readonly announced: Context['announced'];
  readonly oldest: ApiVersion;
  readonly role: Context['role'];
  readonly reread: RereadSettings;
  readonly strategy: string;
  readonly filters: readonly string[];
  readonly debug: boolean;
  readonly builders: Context['builders'];

  constructor(call: Call, shared: Omit<Context, 'call'>) {
    this.call = call;
    this.cluster = shared.cluster;
    this.placer = shared.placer;
    this.rescheduler = shared.rescheduler;
    this.announced = shared.announced;
    this.oldest = shared.oldest;
    this.role = shared.role;
    this.reread = shared.reread;
    this.strategy = shared.strategy;
    this.filters = shared.filters;
    this.debug = shared.debug;
    this.builders = shared.builders;
  }
}
