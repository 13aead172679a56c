/** What a scenario is, and the few steps that many of them begin with. */
import type { OperationId } from '../../generated/operations.ts';
import type { Step } from '../image/program.ts';
import type { Ask, Fixtures, Session } from '../session.ts';

export type Promised = `${OperationId} ${number}`;

export interface Scenario {
  /** A fact in plain words. */
  readonly name: string;
  /** Operations and statuses it makes the engine show; what the version lacks is not counted. */
  readonly covers: readonly Promised[];
  /** It reaches beyond what the check made, or is disturbed by others: runs alone. */
  readonly alone?: boolean;
  /** Where it applies; everywhere when absent. */
  readonly needs?: Need;
  run(session: Session, fixtures: Fixtures): Promise<void>;
}

/**
 * `swarm-mode`: the engine is, for this run, a manager in Swarm mode. `no-swarm-mode`: it is not. `prune`: foreign things would not be
 * hit by an engine that ignores the filter, or the user said yes. `registry`: the user named one. `checkpoints`: an
 * experimental engine, which has CRIU. `swarm-peer`: a second engine.
 * `restart`: a way to start the engine again; both make swarms of their own, so the engine is in none.
 */
export type Need = 'swarm-mode' | 'no-swarm-mode' | 'prune' | 'registry' | 'checkpoints' | 'swarm-peer' | 'restart';

type CreateBody = NonNullable<Ask<'ContainerCreate'>['body']>;

export interface Made {
  readonly id: string;
  readonly name: string;
}

/** Creates a container that does `steps`; it is deleted when the scenario ends. @throws Refused */
export async function created(
  session: Session,
  { image, program }: Fixtures,
  steps: readonly Step[],
  more: Partial<CreateBody> = {},
): Promise<Made> {
  const name = session.name('c');
  const answer = await session.call(
    'ContainerCreate',
    {
      query: { name },
      body: {
        Image: image,
        Cmd: program(...steps),
        StopSignal: 'SIGKILL',
        ...more,
        Labels: { ...session.labels, ...more.Labels },
      },
    },
    201,
  );
  const { Id: id } = answer.json();
  session.afterwards(() =>
    session.call('ContainerDelete', { path: { id }, query: { force: true, v: true } }, [204, 404]),
  );
  return { id, name };
}

/** As `created`, and started. @throws Refused */
export async function started(
  session: Session,
  fixtures: Fixtures,
  steps: readonly Step[],
  more: Partial<CreateBody> = {},
): Promise<Made> {
  const made = await created(session, fixtures, steps, more);
  await session.call('ContainerStart', { path: { id: made.id } }, 204);
  return made;
}

/** As `started`, and run to its end. @throws Refused */
export async function finished(
  session: Session,
  fixtures: Fixtures,
  steps: readonly Step[],
  more: Partial<CreateBody> = {},
): Promise<Made> {
  const made = await started(session, fixtures, steps, more);
  await session.call('ContainerWait', { path: { id: made.id } }, 200);
  return made;
}

/** An ID that nothing has. */
export const NOBODY = 'shoal-check-nobody';
