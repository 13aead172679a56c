/**
 * Who is primary, as a step function: events in, state and effects out. It reads no clock, speaks to no store and starts no timer, so
 * that any course of events can be replayed; `candidate.ts` performs the effects and tells how they went.
 *
 * The rule that keeps two managers from acting at once: a primary knows by itself until when its hold on the lock is certain (the
 * store forgets it no sooner than its time to live after the last renewal was *sent*) and stops acting before that moment, whatever
 * the store says or does not say. Times are milliseconds on one clock that never stands still.
 */
export interface Election {
  /** Our advertised address: the lock's value when we have it. */
  readonly self: string;
  readonly role: 'replica' | 'primary' | 'resigned';
  /** Who holds the lock as far as we know; undefined: nobody. */
  readonly leader: string | undefined;
  /** An attempt to take the lock is under way. */
  readonly campaigning: boolean;
  /** The next attempt not before. */
  readonly retryAt: number;
  /** Primary: our hold is certain until then. */
  readonly certainUntil: number;
  /** Primary: renew at. */
  readonly renewAt: number;
  /** Primary: we stop acting this long before our hold ends, so that what we began is over when somebody else begins. */
  readonly marginMs: number;
}

export type ElectionEvent =
  /** Time goes by. */
  | { readonly kind: 'tick' }
  /** The store says who holds the lock. */
  | { readonly kind: 'holder'; readonly address: string | undefined }
  /** The store does not say any more who holds the lock. */
  | { readonly kind: 'blind' }
  /** We have the lock since some moment after `sentAt`. */
  | { readonly kind: 'acquired'; readonly sentAt: number; readonly ttlMs: number }
  /** Somebody else has the lock. */
  | { readonly kind: 'refused' }
  /** The store could not be asked for the lock. */
  | { readonly kind: 'acquireFailed' }
  | { readonly kind: 'renewed'; readonly sentAt: number; readonly ttlMs: number }
  /** `gone`: the store has forgotten our hold. Else it did not answer, and the hold lasts as long as it is certain. */
  | { readonly kind: 'renewFailed'; readonly gone: boolean }
  /** We are asked to hand over. */
  | { readonly kind: 'resign' };

/** Take the lock · keep it · give it back, so that another may have it at once · forget our hold, which is another's already or soon. */
export type ElectionEffect = 'acquire' | 'renew' | 'release' | 'abandon';

export interface Step {
  readonly state: Election;
  readonly effects: readonly ElectionEffect[];
}

const RETRY_MS = 1_000;

export const newElection = (self: string): Election => ({
  self,
  role: 'replica',
  leader: undefined,
  campaigning: false,
  retryAt: 0,
  certainUntil: 0,
  renewAt: 0,
  marginMs: 0,
});

/** Whether we may act at this moment. To be asked anew before each action: a process may have been stopped since the last event. */
export const acts = ({ role, certainUntil, marginMs }: Election, now: number): boolean =>
  role === 'primary' && now < certainUntil - marginMs;

/** @param now never less than at the step before */
export function step(state: Election, event: ElectionEvent, now: number): Step {
  // time is looked at first: whatever else is told, a hold that is not certain any more is over
  const lapsed = state.role === 'primary' && !acts(state, now) ? stepDown(state, now, 'release') : still(state);
  const next = on(lapsed.state, event, now);
  return { state: next.state, effects: [...lapsed.effects, ...next.effects] };
}

function on(state: Election, event: ElectionEvent, now: number): Step {
  switch (event.kind) {
    case 'tick':
      if (state.role === 'primary') return now >= state.renewAt ? renew(state, now) : still(state);
      return campaign(state, now);
    case 'holder':
      if (state.role === 'primary')
        return event.address === state.self
          ? still(state)
          : stepDown({ ...state, leader: event.address }, now, 'abandon');
      return campaign({ ...state, leader: event.address }, now);
    case 'blind':
      // the last primary we heard of may well be at work, and stops by itself if it is as blind as we are
      return still(state);
    case 'acquired':
      if (state.role === 'resigned') return { state: { ...state, campaigning: false }, effects: ['release'] };
      return hold({ ...state, role: 'primary', campaigning: false, leader: state.self }, event, now);
    case 'refused':
    case 'acquireFailed':
      return still({ ...state, campaigning: false, retryAt: now + RETRY_MS });
    case 'renewed':
      return state.role === 'primary' ? hold(state, event, now) : still(state);
    case 'renewFailed':
      if (state.role !== 'primary') return still(state);
      if (event.gone) return stepDown({ ...state, leader: undefined }, now, 'abandon');
      return still({ ...state, renewAt: now + RETRY_MS / 4 });
    case 'resign':
      if (state.role === 'primary')
        return { state: { ...state, role: 'resigned', leader: undefined }, effects: ['release'] };
      return still({ ...state, role: 'resigned' });
  }
}

/** A lock that nobody holds is tried for. */
function campaign(state: Election, now: number): Step {
  const free = state.leader === undefined && state.role === 'replica';
  if (!free || state.campaigning || now < state.retryAt) return still(state);
  return { state: { ...state, campaigning: true }, effects: ['acquire'] };
}

function hold(state: Election, { sentAt, ttlMs }: { sentAt: number; ttlMs: number }, now: number): Step {
  const held = { ...state, certainUntil: sentAt + ttlMs, renewAt: sentAt + ttlMs / 3, marginMs: ttlMs / 5 };
  // an answer that took too long is worth nothing
  return acts(held, now) ? still(held) : stepDown(held, now, 'release');
}

function renew(state: Election, now: number): Step {
  // until it is answered nothing more is asked: the answer, or its absence, sets the next time
  return { state: { ...state, renewAt: now + (state.certainUntil - now) }, effects: ['renew'] };
}

function stepDown(state: Election, now: number, how: 'release' | 'abandon'): Step {
  const leader = state.leader === state.self ? undefined : state.leader;
  const down = { ...state, role: 'replica' as const, leader, certainUntil: 0, renewAt: 0, retryAt: now + RETRY_MS };
  return { state: down, effects: [how] };
}

const still = (state: Election): Step => ({ state, effects: [] });
