/** Takes part in the election: performs its effects against the lock, and tells who is primary. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { unavailable } from '../errors.ts';
import { Contact } from '../store/contact.ts';
import { SessionGone } from '../store/store.ts';
import { elapsed } from './elapsed.ts';
import { acts, type Election, type ElectionEffect, type ElectionEvent, newElection, step } from './election.ts';
import type { Lease, LeaseStore } from './lease-store.ts';

export interface CandidateOptions {
  readonly store: LeaseStore;
  /** Our advertised address. */
  readonly self: string;
  /** `--replication-ttl`. */
  readonly ttlMs: number;
  readonly log: Logger;
  /** Default: the machine's clocks. */
  readonly now?: () => number;
}

/** Told of changes after they have happened; a primary that lost its store is told when its time is over. */
export interface RoleListener {
  won(): void;
  lost(): void;
  /** Another manager leads from now on, or nobody known. */
  led(leader: string | undefined): void;
}

/** A renewal whose answer is lost is asked for again while there is time. @throws after `ms` */
function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('the store does not answer in time')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const WATCH_RETRY_MS = 1_000;

export class Candidate {
  /** With the store of the lock. */
  readonly contact = new Contact();
  private readonly options: CandidateOptions;
  private readonly now: () => number;
  private readonly stopped = new AbortController();
  private readonly listeners: RoleListener[] = [];
  private state: Election;
  private lease: Lease | undefined;
  private handedOver: Promise<void> = Promise.resolve();
  private attempt: Promise<void> = Promise.resolve();
  private working: Promise<unknown> | undefined;

  constructor(options: CandidateOptions) {
    this.options = options;
    this.now = options.now ?? elapsed();
    this.state = newElection(options.self);
  }

  /** Whether this manager may act, now. */
  get isPrimary(): boolean {
    return acts(this.state, this.now());
  }

  /** Who to turn to; undefined when nobody is known, or we are meant and may not act any more. */
  get leader(): string | undefined {
    if (this.isPrimary) return this.options.self;
    return this.state.leader === this.options.self ? undefined : this.state.leader;
  }

  watch(listener: RoleListener): void {
    this.listeners.push(listener);
  }

  start(): void {
    const { signal } = this.stopped;
    this.working = Promise.all([this.followHolder(signal), this.tick(signal)]);
  }

  /** Gives the lock back, so that another manager takes over at once, and takes no further part. */
  async resign(): Promise<void> {
    this.apply({ kind: 'resign' });
    this.stopped.abort();
    await this.working;
    await this.attempt; // what it brings is given back at once
    await this.handedOver;
  }

  private async followHolder(signal: AbortSignal): Promise<void> {
    const { store, log } = this.options;
    while (!signal.aborted) {
      try {
        for await (const address of store.holder(signal)) {
          this.contact.answered();
          this.apply({ kind: 'holder', address });
        }
      } catch (error) {
        if (signal.aborted) return;
        this.contact.failed();
        log.error({ err: error }, 'Leader Election: the store may be unavailable');
        this.apply({ kind: 'blind' });
      }
      await sleep(WATCH_RETRY_MS, undefined, { signal }).catch(() => {});
    }
  }

  private async tick(signal: AbortSignal): Promise<void> {
    const everyMs = Math.min(Math.max(this.options.ttlMs / 20, 20), 1_000);
    while (!signal.aborted) {
      this.apply({ kind: 'tick' });
      await sleep(everyMs, undefined, { signal }).catch(() => {});
    }
  }

  private apply(event: ElectionEvent): void {
    const before = this.state;
    const { state, effects } = step(before, event, this.now());
    this.state = state;
    for (const effect of effects) this.perform(effect);
    const { log } = this.options;
    if (before.role !== 'primary' && state.role === 'primary') {
      log.info('Leader Election: Cluster leadership acquired');
      for (const { won } of this.listeners) won();
    } else if (before.role === 'primary' && state.role !== 'primary') {
      log.info('Leader Election: Cluster leadership lost');
      for (const { lost } of this.listeners) lost();
    }
    if (before.leader !== state.leader) {
      if (state.leader !== undefined && state.leader !== this.options.self)
        log.info({ leader: state.leader }, `New leader elected: ${state.leader}`);
      for (const { led } of this.listeners) led(state.leader);
    }
  }

  private perform(effect: ElectionEffect): void {
    const { lease } = this;
    switch (effect) {
      case 'acquire':
        this.attempt = this.acquire();
        return;
      case 'renew':
        if (lease) void this.renew(lease);
        return;
      case 'release':
        this.lease = undefined;
        if (lease) this.handedOver = lease.end().catch(() => lease.abandon());
        return;
      case 'abandon':
        this.lease = undefined;
        lease?.abandon();
        return;
    }
  }

  private async acquire(): Promise<void> {
    const { store, self, ttlMs, log } = this.options;
    const sentAt = this.now();
    try {
      const lease = await store.acquire(self, ttlMs);
      this.contact.answered();
      this.lease = lease;
      this.apply(lease ? { kind: 'acquired', sentAt, ttlMs: lease.ttlMs } : { kind: 'refused' });
    } catch (error) {
      this.contact.failed();
      log.error({ err: error }, 'Leader Election: the lock could not be asked for');
      this.apply({ kind: 'acquireFailed' });
    }
  }

  private async renew(lease: Lease): Promise<void> {
    const sentAt = this.now();
    try {
      await inTime(lease.renew(), lease.ttlMs / 5);
      this.contact.answered();
      if (this.lease === lease) this.apply({ kind: 'renewed', sentAt, ttlMs: lease.ttlMs });
    } catch (error) {
      this.contact.failed();
      this.options.log.warn({ err: error }, 'Leader Election: the hold on the lock could not be renewed');
      if (this.lease === lease) this.apply({ kind: 'renewFailed', gone: error instanceof SessionGone });
    }
  }
}
