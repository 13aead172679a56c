/** What `GET /metrics` tells of discovery and of the election: whether their stores answer, and what came of it. */
import type { Registry } from 'prom-client';
import type { DiscoveryStatus } from '../discovery/status.ts';
import type { Candidate } from '../ha/candidate.ts';
import type { Contact } from '../store/contact.ts';
import { counter, gauge } from './instruments.ts';

export interface StoreSources {
  /** Undefined: the engines were named once and for all. */
  readonly discovery: DiscoveryStatus | undefined;
  /** Undefined: this manager is the only one. */
  readonly candidate: Pick<Candidate, 'contact'> | undefined;
  readonly role: () => { readonly role: 'primary' | 'replica'; readonly primary?: string };
  /** How often another manager, or none, has come to lead. */
  readonly primaryChanges: () => number;
}

export function storeMetrics(registry: Registry, sources: StoreSources): void {
  const { discovery, candidate, role, primaryChanges } = sources;
  gauge(
    registry,
    { name: 'shoal_discovery_entries', help: 'Engines that discovery has named, as they are in force' },
    (tell) => discovery && tell({}, discovery.entries),
  );
  gauge(
    registry,
    {
      name: 'shoal_discovery_empty',
      help: '1: the directory names no engine any more, and its last ones stay for a while',
    },
    (tell) => discovery && tell({}, discovery.isEmptied ? 1 : 0),
  );
  contactMetrics(registry, 'discovery', 'the directory', () =>
    discovery?.isFixed === false ? discovery.contact : undefined,
  );
  contactMetrics(registry, 'election', 'the store of the lock', () => candidate?.contact);
  gauge(registry, { name: 'shoal_primary', help: '1: this manager decides; 0: it is a replica' }, (tell) =>
    tell({}, role().role === 'primary' ? 1 : 0),
  );
  gauge(
    registry,
    { name: 'shoal_primary_known', help: '0: nobody decides, as far as this manager knows, and changes are refused' },
    (tell) => {
      const now = role();
      tell({}, now.role === 'primary' || now.primary !== '' ? 1 : 0);
    },
  );
  counter(
    registry,
    { name: 'shoal_primary_changes_total', help: 'Times that another manager, or none, came to decide' },
    (tell) => tell({}, primaryChanges()),
  );
}

function contactMetrics(registry: Registry, of: string, whom: string, read: () => Contact | undefined): void {
  gauge(
    registry,
    {
      name: `shoal_${of}_last_contact_timestamp_seconds`,
      help: `When ${whom} last answered, seconds since 1970; 0: not yet`,
    },
    (tell) => {
      const contact = read();
      if (contact) tell({}, contact.answeredAtMs / 1_000);
    },
  );
  counter(
    registry,
    { name: `shoal_${of}_failures_total`, help: `Times that ${whom} did not answer, or refused` },
    (tell) => {
      const contact = read();
      if (contact) tell({}, contact.failures);
    },
  );
}
