import { jsonLines, multiplexed, textOf } from '../referee/frames.ts';
import type { Ask, Fixtures, Session } from '../session.ts';
import { NOBODY, type Scenario } from './scenario.ts';

/** What an engine outside Swarm mode says to all of it. */
export const outsideSwarmMode: readonly Scenario[] = [
  {
    name: 'outside Swarm mode its operations are refused',
    covers: [
      'SwarmInit 400',
      'SwarmJoin 400',
      'SwarmUnlock 503',
      'SwarmInspect 503',
      'SwarmUpdate 503',
      'SwarmLeave 503',
      'SwarmUnlockkey 503',
      'NodeList 503',
      'NodeInspect 503',
      'NodeUpdate 503',
      'NodeDelete 503',
      'ServiceList 503',
      'ServiceCreate 503',
      'ServiceInspect 503',
      'ServiceUpdate 503',
      'ServiceDelete 503',
      'ServiceLogs 503',
      'TaskList 503',
      'TaskInspect 503',
      'TaskLogs 503',
      'SecretList 503',
      'SecretCreate 503',
      'SecretInspect 503',
      'SecretUpdate 503',
      'SecretDelete 503',
      'ConfigList 503',
      'ConfigCreate 503',
      'ConfigInspect 503',
      'ConfigUpdate 503',
      'ConfigDelete 503',
    ],
    needs: 'no-swarm-mode',
    async run(session) {
      const path = { id: NOBODY };
      const query = { version: 1 };
      const data = { Name: session.name('data'), Labels: session.labels, Data: 'eA==' };
      // without an address nothing begins; a cluster’s manager begins no swarm at all
      const refused = session.cluster ? 503 : 400;
      await session.call('SwarmInit', { body: {} }, refused);
      await session.call('SwarmJoin', { body: {} }, refused);
      await session.call('SwarmUnlock', { body: { UnlockKey: 'SWMKEY-1-none' } }, 503);
      await session.call('SwarmInspect', {}, 503);
      await session.call('SwarmUpdate', { query, body: {} }, 503);
      await session.call('SwarmLeave', {}, 503);
      await session.call('SwarmUnlockkey', {}, 503);
      await session.call('NodeList', {}, 503);
      await session.call('NodeInspect', { path }, 503);
      await session.call('NodeUpdate', { path, query, body: {} }, 503);
      await session.call('NodeDelete', { path }, 503);
      await session.call('ServiceList', {}, 503);
      await session.call('ServiceCreate', { body: { Name: session.name('service') } }, 503);
      await session.call('ServiceInspect', { path }, 503);
      await session.call('ServiceUpdate', { path, query, body: {} }, 503);
      await session.call('ServiceDelete', { path }, 503);
      await session.call('ServiceLogs', { path, query: { stdout: true } }, 503);
      await session.call('TaskList', {}, 503);
      await session.call('TaskInspect', { path }, 503);
      if (session.since('1.29')) await session.call('TaskLogs', { path, query: { stdout: true } }, 503);
      await session.call('SecretList', {}, 503);
      const secret = await session.call('SecretCreate', { body: data }, 503);
      if (secret.status < 300) {
        const { ID: id } = secret.json();
        session.afterwards(() => session.call('SecretDelete', { path: { id } }, [200, 204, 404]));
      }
      await session.call('SecretInspect', { path }, 503);
      if (session.since('1.26')) await session.call('SecretUpdate', { path, query, body: {} }, 503);
      await session.call('SecretDelete', { path }, 503);
      if (!session.since('1.30')) return;
      await session.call('ConfigList', {}, 503);
      await session.call('ConfigCreate', { body: data }, 503);
      await session.call('ConfigInspect', { path }, 503);
      await session.call('ConfigUpdate', { path, query, body: {} }, 503);
      await session.call('ConfigDelete', { path }, 503);
    },
  },
];

/** The engine becomes a manager for them, and is taken back. */
export const inSwarmMode: readonly Scenario[] = [
  {
    name: 'the swarm is described and changed',
    covers: [
      'SwarmInspect 200',
      'SwarmUpdate 200',
      'SwarmUpdate 400',
      'SwarmUnlockkey 200',
      'SwarmInit 503',
      'SwarmJoin 503',
    ],
    needs: 'swarm-mode',
    alone: true,
    async run(session) {
      const { bytes } = await session.call('SwarmInspect', {}, 200);
      const { Spec, Version } = JSON.parse(bytes.toString()) as { Spec?: object; Version?: { Index?: number } };
      const body = { ...Spec, Labels: session.labels };
      await session.call('SwarmUpdate', { query: { version: Version?.Index ?? 0 }, body }, 200);
      await session.call('SwarmUpdate', { rawQuery: 'version=many', body }, 400);
      await session.call('SwarmUnlockkey', {}, 200);
      await session.call('SwarmInit', { body: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' } }, 503);
      const join = { ListenAddr: '127.0.0.1:2377', RemoteAddrs: ['127.0.0.1:1'], JoinToken: 'SWMTKN-1-none' };
      await session.call('SwarmJoin', { body: join }, 503);
      await session.call('SwarmUnlock', { body: { UnlockKey: 'SWMKEY-1-none' } }, [409, 500, 503]);
      await session.call('SystemInfo', {}, 200);
    },
  },
  {
    name: 'nodes are listed and changed, and a manager is not removed',
    covers: [
      'NodeList 200',
      'NodeList 400',
      'NodeInspect 200',
      'NodeInspect 404',
      'NodeUpdate 200',
      'NodeUpdate 400',
      'NodeDelete 404',
    ],
    needs: 'swarm-mode',
    alone: true,
    async run(session) {
      const [node] = (await session.call('NodeList', {}, 200)).json();
      const id = node?.ID ?? NOBODY;
      const { Spec, Version } = (await session.call('NodeInspect', { path: { id } }, 200)).json();
      const body = { ...Spec, Labels: session.labels };
      await session.call('NodeUpdate', { path: { id }, query: { version: Version?.Index ?? 0 }, body }, 200);
      await session.call('NodeUpdate', { path: { id }, rawQuery: 'version=many', body }, 400);
      await session.call('NodeList', { query: { filters: { role: ['manager'] } } }, 200);
      await session.call('NodeList', { rawQuery: 'filters=nonsense' }, 400);
      await session.call('NodeInspect', { path: { id: NOBODY } }, 404);
      await session.call('NodeUpdate', { path: { id: NOBODY }, query: { version: 1 }, body }, 404);
      await session.call('NodeDelete', { path: { id: NOBODY } }, 404);
      await session.call('NodeDelete', { path: { id } }, [400, 500]);
    },
  },
  ...(['Secret', 'Config'] as const).map(
    (kind): Scenario => ({
      name: `a ${kind.toLowerCase()} is created, changed and deleted`,
      covers: [
        `${kind}Create 201`,
        `${kind}Create 400`,
        `${kind}Create 409`,
        `${kind}List 200`,
        `${kind}Inspect 200`,
        `${kind}Inspect 404`,
        `${kind}Update 200`,
        `${kind}Update 400`,
        `${kind}Update 404`,
        `${kind}Delete 204`,
        `${kind}Delete 404`,
      ],
      needs: 'swarm-mode',
      async run(session) {
        const body = {
          Name: session.name('data'),
          Labels: session.labels,
          Data: Buffer.from('said in confidence').toString('base64'),
        };
        // as engines write it: ID, not Id
        const { ID: id } = (await session.call(`${kind}Create`, { body }, 201)).json();
        const path = { id };
        session.afterwards(() => session.call(`${kind}Delete`, { path }, [204, 404]));
        await session.call(`${kind}Create`, { body }, 409);
        await session.call(`${kind}Create`, { body: { ...body, Name: '' } }, 400);
        const { bytes } = await session.call(`${kind}Inspect`, { path }, 200);
        const { Version, Spec } = JSON.parse(bytes.toString()) as { Version?: { Index?: number }; Spec?: object };
        await session.call(`${kind}List`, {}, 200);
        await session.call(`${kind}List`, { query: { filters: { name: [body.Name] } } }, 200);
        await session.call(`${kind}List`, { rawQuery: 'filters=nonsense' }, 400);
        const changed = { ...Spec, Labels: { ...session.labels, changed: 'yes' } };
        await session.call(`${kind}Update`, { path, query: { version: Version?.Index ?? 0 }, body: changed }, 200);
        await session.call(`${kind}Update`, { path, rawQuery: 'version=many', body: changed }, 400);
        await session.call(`${kind}Update`, { path: { id: NOBODY }, query: { version: 1 }, body: changed }, 404);
        await session.call(`${kind}Inspect`, { path: { id: NOBODY } }, 404);
        await session.call(`${kind}Delete`, { path: { id: NOBODY } }, 404);
        await session.call(`${kind}Delete`, { path }, 204);
      },
    }),
  ),
  {
    name: 'a service runs tasks, is changed and deleted',
    covers: [
      'ServiceCreate 201',
      'ServiceCreate 400',
      'ServiceCreate 403',
      'ServiceCreate 409',
      'ServiceList 200',
      'ServiceList 400',
      'ServiceInspect 200',
      'ServiceInspect 404',
      'ServiceUpdate 200',
      'ServiceUpdate 400',
      'ServiceUpdate 404',
      'ServiceLogs 200',
      'ServiceLogs 404',
      'ServiceDelete 200',
      'ServiceDelete 404',
      'TaskList 200',
      'TaskInspect 200',
      'TaskInspect 404',
      'TaskLogs 200',
      'TaskLogs 404',
    ],
    needs: 'swarm-mode',
    async run(session, fixtures) {
      const spec = serviceSpec(session, fixtures);
      const { ID: id = '' } = (await session.call('ServiceCreate', { body: spec }, 201)).json();
      const path = { id };
      session.afterwards(() => session.call('ServiceDelete', { path }, [200, 404]));
      await session.call('ServiceCreate', { body: spec }, 409);
      await session.call(
        'ServiceCreate',
        { rawBody: '{"Name":', headers: { 'Content-Type': 'application/json' } },
        400,
      );
      const network = { Name: session.name('net'), Labels: session.labels };
      const { Id } = (await session.call('NetworkCreate', { body: network }, 201)).json();
      session.afterwards(() => session.call('NetworkDelete', { path: { id: Id } }, [204, 404]));
      const local = { ...spec.TaskTemplate, Networks: [{ Target: Id }] };
      const wrong = { ...spec, Name: session.name('service'), TaskTemplate: local };
      await session.call('ServiceCreate', { body: wrong }, 403);
      const task = await runningTask(session, id);
      await session.call('TaskInspect', { path: { id: task } }, 200);
      const query = { stdout: true, stderr: true };
      const logs = await session.stream(
        'ServiceLogs',
        { path, query: { ...query, follow: true }, framing: 'multiplexed' },
        200,
        async (reply) => {
          await reply.until((bytes) => bytes.includes('served'));
        },
      );
      session.expect(
        textOf(multiplexed(logs.bytes).frames, 'stdout').includes('served\n'),
        'logs hold what the task wrote',
      );
      if (session.since('1.29'))
        await session.call('TaskLogs', { path: { id: task }, query, framing: 'multiplexed' }, 200);
      await session.call('ServiceList', { query: { filters: { id: [id] }, status: true } }, 200);
      await session.call('ServiceList', { rawQuery: 'filters=nonsense' }, 400);
      await session.call('TaskList', { rawQuery: 'filters=nonsense' }, 400);
      const { Version } = (await session.call('ServiceInspect', { path, query: { insertDefaults: true } }, 200)).json();
      const more = { ...spec, Mode: { Replicated: { Replicas: 2 } } };
      await session.call('ServiceUpdate', { path, query: { version: Version?.Index ?? 0 }, body: more }, 200);
      await session.call('ServiceUpdate', { path, rawQuery: 'version=many', body: more }, 400);
      await session.call('ServiceInspect', { path }, 200);
      const missing = { path: { id: NOBODY } };
      await session.call('ServiceUpdate', { ...missing, query: { version: 1 }, body: spec }, 404);
      await session.call('ServiceInspect', missing, 404);
      await session.call('ServiceLogs', { ...missing, query }, 404);
      await session.call('ServiceDelete', missing, 404);
      await session.call('TaskInspect', missing, 404);
      if (session.since('1.29')) await session.call('TaskLogs', { ...missing, query }, 404);
      await session.call('ServiceDelete', { path }, 200);
    },
  },
];

type ServiceBody = NonNullable<Ask<'ServiceCreate'>['body']>;

function serviceSpec(session: Session, { image, program }: Fixtures): ServiceBody {
  return {
    Name: session.name('service'),
    Labels: session.labels,
    TaskTemplate: {
      ContainerSpec: {
        Image: image,
        Command: program('out:served', 'wait'),
        Labels: session.labels,
        StopSignal: 'SIGKILL',
      },
      RestartPolicy: { Condition: 'none' },
    },
    Mode: { Replicated: { Replicas: 1 } },
    EndpointSpec: { Mode: 'dnsrr' },
  };
}

/** @returns the ID of a task of the service, once it runs. Tasks have no events: it is the container's start that is waited for. */
async function runningTask(session: Session, service: string): Promise<string> {
  const filters = { type: ['container'], event: ['start'], label: [`com.docker.swarm.service.id=${service}`] };
  const since = String(Math.floor(Date.now() / 1000) - 60);
  let task = '';
  await session.stream('SystemEvents', { query: { since, filters } }, 200, async (reply) => {
    const [line = '{}'] = jsonLines(await reply.until((bytes) => bytes.includes('\n')));
    const { Actor } = JSON.parse(line) as { Actor?: { Attributes?: Record<string, string> } };
    task = Actor?.Attributes?.['com.docker.swarm.task.id'] ?? '';
  });
  const tasks = (await session.call('TaskList', { query: { filters: { service: [service] } } }, 200)).json();
  return task === '' ? (tasks[0]?.ID ?? NOBODY) : task;
}
