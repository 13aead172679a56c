import { created, finished, NOBODY, type Scenario, started } from './scenario.ts';

export const containers: readonly Scenario[] = [
  {
    name: 'a container is created, or refused with the reason',
    covers: ['ContainerCreate 201', 'ContainerCreate 400', 'ContainerCreate 404', 'ContainerCreate 409'],
    async run(session, fixtures) {
      const { name } = await created(session, fixtures, ['wait']);
      const { image } = fixtures;
      const json = { 'Content-Type': 'application/json' };
      await session.call('ContainerCreate', { query: { name }, body: { Image: image, Labels: session.labels } }, 409);
      await session.call('ContainerCreate', { body: { Image: `${NOBODY}:none`, Labels: session.labels } }, 404);
      await session.call('ContainerCreate', { rawBody: '{"Image":', headers: json }, 400);
      await session.call('ContainerCreate', { rawBody: '', headers: json }, 400);
      const query = { name: 'not a name' };
      await session.call('ContainerCreate', { query, body: { Image: image, Labels: session.labels } }, 400);
    },
  },
  {
    name: 'every state of a container is entered and left',
    covers: [
      'ContainerStart 204',
      'ContainerStart 304',
      'ContainerPause 204',
      'ContainerPause 409',
      'ContainerUnpause 204',
      'ContainerKill 204',
      'ContainerKill 409',
      'ContainerRestart 204',
      'ContainerStop 204',
      'ContainerStop 304',
      'ContainerDelete 409',
      'ContainerDelete 204',
    ],
    async run(session, fixtures) {
      const { id } = await created(session, fixtures, ['wait']);
      const path = { id };
      const state = async () => (await session.call('ContainerInspect', { path }, 200)).json().State;
      await session.call('ContainerStart', { path }, 204);
      await session.call('ContainerStart', { path }, 304);
      session.expect((await state())?.Running === true, 'a started container is Running');
      await session.call('ContainerPause', { path }, 204);
      session.expect((await state())?.Paused === true, 'a paused container is Paused');
      await session.call('ContainerPause', { path }, 409);
      await session.call('ContainerStart', { path }, 409);
      await session.call('ContainerUnpause', { path }, 204);
      await session.call('ContainerUnpause', { path }, [409, 500]);
      await session.call('ContainerDelete', { path }, 409);
      await session.call('ContainerRestart', { path, query: { t: 1 } }, 204);
      await session.call('ContainerStop', { path, query: { t: 1 } }, 204);
      session.expect((await state())?.Status === 'exited', 'a stopped container is exited');
      await session.call('ContainerStop', { path }, 304);
      await session.call('ContainerKill', { path }, 409);
      await session.call('ContainerPause', { path }, 409);
      await session.call('ContainerStart', { path }, 204);
      await session.call('ContainerKill', { path, query: { signal: 'SIGKILL' } }, 204);
      await session.call('ContainerWait', { path }, 200);
      session.expect((await state())?.ExitCode === 137, 'a killed container has exit code 137');
      await session.call('ContainerDelete', { path, query: { v: true } }, 204);
    },
  },
  {
    name: 'no operation finds a container that is not there',
    covers: [
      'ContainerStart 404',
      'ContainerStop 404',
      'ContainerRestart 404',
      'ContainerKill 404',
      'ContainerPause 404',
      'ContainerUnpause 404',
      'ContainerRename 404',
      'ContainerUpdate 404',
      'ContainerWait 404',
      'ContainerTop 404',
      'ContainerStats 404',
      'ContainerChanges 404',
      'ContainerExport 404',
      'ContainerResize 404',
      'ContainerLogs 404',
      'ContainerAttach 404',
      'ContainerExec 404',
      'ContainerArchive 404',
      'ContainerArchiveInfo 404',
      'PutContainerArchive 404',
      'ContainerDelete 404',
    ],
    async run(session) {
      const path = { id: NOBODY };
      await session.call('ContainerStart', { path }, 404);
      await session.call('ContainerStop', { path }, 404);
      await session.call('ContainerRestart', { path }, 404);
      await session.call('ContainerKill', { path }, 404);
      await session.call('ContainerPause', { path }, 404);
      await session.call('ContainerUnpause', { path }, 404);
      await session.call('ContainerRename', { path, query: { name: session.name('new') } }, 404);
      await session.call('ContainerUpdate', { path, body: {} }, 404);
      await session.call('ContainerWait', { path }, 404);
      await session.call('ContainerTop', { path }, 404);
      await session.call('ContainerStats', { path, query: { stream: false } }, 404);
      await session.call('ContainerChanges', { path }, 404);
      await session.call('ContainerExport', { path }, 404);
      await session.call('ContainerResize', { path, query: { h: 24, w: 80 } }, 404);
      await session.call('ContainerLogs', { path, query: { stdout: true } }, 404);
      await session.call('ContainerAttach', { path, query: { stream: true, stdout: true }, upgrade: 'tcp' }, 404);
      await session.call('ContainerAttach', { path, query: { stream: true, stdout: true } }, 404);
      await session.call('ContainerExec', { path, body: { Cmd: ['true'] } }, 404);
      await session.call('ContainerArchive', { path, query: { path: '/' } }, 404);
      await session.call('ContainerArchiveInfo', { path, query: { path: '/' } }, 404);
      await session.call('PutContainerArchive', { path, query: { path: '/' }, rawBody: Buffer.alloc(1024) }, 404);
      await session.call('ContainerDelete', { path }, 404);
    },
  },
  {
    name: 'a container with many settings shows them again',
    covers: ['ContainerCreate 201', 'ContainerInspect 200'],
    async run(session, fixtures) {
      const { id, name } = await started(session, fixtures, ['wait'], {
        Hostname: 'checked',
        Domainname: 'example.org',
        Env: ['A=b', 'C='],
        ExposedPorts: { '80/tcp': {}, '53/udp': {} },
        Labels: { 'com.example.role': 'check' },
        WorkingDir: '/tmp',
        Healthcheck: { Test: ['CMD', ...fixtures.program('out:well')], Interval: 1e9, Timeout: 5e9, Retries: 2 },
        HostConfig: {
          Memory: 64 * 1024 * 1024,
          CpuPeriod: 100_000,
          CpuQuota: 50_000,
          PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }] },
          RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 2 },
          Mounts: [{ Type: 'tmpfs', Target: '/scratch' }],
          Tmpfs: { '/run': 'size=1m' },
          ExtraHosts: ['somewhere:10.0.0.1'],
          Dns: ['10.0.0.2'],
          CapDrop: ['MKNOD'],
          LogConfig: { Type: 'json-file', Config: { 'max-size': '1m' } },
          Ulimits: [{ Name: 'nofile', Soft: 512, Hard: 512 }],
          Init: false,
        },
      });
      const { Name, Config, HostConfig } = (
        await session.call('ContainerInspect', { path: { id }, query: { size: true } }, 200)
      ).json();
      session.expect(Name === `/${name}`, 'Name is the given name behind a slash');
      session.expect(Config?.Env?.includes('A=b') === true, 'Config.Env is as given');
      session.expect(Config?.Labels?.['com.example.role'] === 'check', 'Config.Labels are as given');
      session.expect(HostConfig?.Memory === 64 * 1024 * 1024, 'HostConfig.Memory is as given');
    },
  },
  {
    name: 'the list finds containers by label, name, ID and state',
    covers: ['ContainerList 200', 'ContainerList 400'],
    async run(session, fixtures) {
      const { id, name } = await started(session, fixtures, ['wait'], { Labels: { 'shoal.check.list': 'yes' } });
      await created(session, fixtures, ['wait']);
      const lists = [
        { filters: { label: ['shoal.check.list=yes'] } },
        { filters: { name: [name] }, size: true },
        { filters: { id: [id] }, all: true },
        { filters: { id: [id], status: ['running'] }, limit: 1 },
      ];
      for (const query of lists) {
        const found = (await session.call('ContainerList', { query }, 200)).json();
        session.expect(
          found.some(({ Id }) => Id === id),
          `${JSON.stringify(query)} finds it`,
        );
      }
      await session.call('ContainerList', { query: { all: true } }, 200);
      await session.call('ContainerList', { rawQuery: 'filters=nonsense' }, 400);
      await session.call('ContainerList', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
      await session.call('ContainerList', { rawQuery: 'limit=many' }, 400);
    },
  },
  {
    name: 'waiting tells the exit code, under each condition',
    covers: ['ContainerWait 200', 'ContainerWait 400'],
    async run(session, fixtures) {
      const { id } = await created(session, fixtures, ['quit:3']);
      const bystander = session.beside('the client that starts it');
      const condition = session.since('1.30') ? ('next-exit' as const) : undefined;
      if (condition) {
        const waited = await session.stream(
          'ContainerWait',
          { path: { id }, query: { condition } },
          200,
          async (reply) => {
            await bystander.call('ContainerStart', { path: { id } }, 204);
            await reply.whole();
          },
        );
        session.expect(waited.json().StatusCode === 3, 'next-exit tells the code of the run that follows');
      } else await session.call('ContainerStart', { path: { id } }, 204);
      const { StatusCode } = (await session.call('ContainerWait', { path: { id } }, 200)).json();
      session.expect(StatusCode === 3, `the exit code is 3, got ${StatusCode}`);
      if (!session.since('1.30')) return;
      const gone = await created(session, fixtures, ['quit:4'], { HostConfig: { AutoRemove: true } });
      const removed = await session.stream(
        'ContainerWait',
        { path: { id: gone.id }, query: { condition: 'removed' } },
        200,
        async (reply) => {
          await bystander.call('ContainerStart', { path: { id: gone.id } }, 204);
          await reply.whole();
        },
      );
      session.expect(removed.json().StatusCode === 4, 'removed tells the exit code');
      await session.call('ContainerWait', { path: { id }, rawQuery: 'condition=nonsense' }, 400);
    },
  },
  {
    name: 'a container is renamed, and not to a name that is taken',
    covers: ['ContainerRename 204', 'ContainerRename 409'],
    async run(session, fixtures) {
      const { id } = await created(session, fixtures, ['wait']);
      const other = await created(session, fixtures, ['wait']);
      const name = session.name('renamed');
      await session.call('ContainerRename', { path: { id }, query: { name } }, 204);
      await session.call('ContainerInspect', { path: { id: name } }, 200);
      await session.call('ContainerRename', { path: { id }, query: { name: other.name } }, 409);
    },
  },
  {
    name: 'limits of a container are changed',
    covers: ['ContainerUpdate 200'],
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['wait']);
      const body = { CpuQuota: 40_000, RestartPolicy: { Name: 'unless-stopped' } } as const;
      await session.call('ContainerUpdate', { path: { id }, body }, 200);
      const { HostConfig } = (await session.call('ContainerInspect', { path: { id } }, 200)).json();
      session.expect(HostConfig?.CpuQuota === 40_000, 'inspect shows the new CpuQuota');
    },
  },
  {
    name: 'processes of a running container are listed',
    covers: ['ContainerTop 200', 'ContainerTop 409'],
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['wait']);
      const { Processes } = (await session.call('ContainerTop', { path: { id } }, 200)).json();
      session.expect((Processes?.length ?? 0) >= 1, 'its process is listed');
      await session.call('ContainerTop', { path: { id }, query: { ps_args: '-o pid,comm' } }, 200);
      await session.call('ContainerKill', { path: { id } }, 204);
      await session.call('ContainerWait', { path: { id } }, 200);
      await session.call('ContainerTop', { path: { id } }, 409);
    },
  },
  {
    name: 'statistics come once, and line by line',
    covers: ['ContainerStats 200'],
    async run(session, fixtures) {
      const { id } = await started(session, fixtures, ['wait']);
      await session.call('ContainerStats', { path: { id }, query: { stream: false, 'one-shot': true } }, 200);
      await session.call('ContainerStats', { path: { id }, query: { stream: false } }, 200);
      await session.stream('ContainerStats', { path: { id }, query: { stream: true } }, 200, async (reply) => {
        await reply.until((bytes) => bytes.toString().split('\n').length > 2);
      });
      const stopped = await created(session, fixtures, ['wait']);
      await session.call('ContainerStats', { path: { id: stopped.id }, query: { stream: false } }, 200);
    },
  },
  {
    name: 'a health check runs and is told',
    covers: ['ContainerInspect 200'],
    async run(session, fixtures) {
      const test = ['CMD', ...fixtures.program('out:well', 'quit:0')];
      const { id } = await started(session, fixtures, ['wait'], {
        Healthcheck: { Test: test, Interval: 5e8, Retries: 1 },
      });
      const query = { filters: { container: [id], type: ['container'] } };
      const asked = session.beside('the client that looks');
      let healthy = false;
      await session.stream('SystemEvents', { query }, 200, async (reply) => {
        const looked = await asked.call('ContainerInspect', { path: { id } }, 200);
        healthy = looked.json().State?.Health?.Status === 'healthy';
        if (!healthy)
          healthy = (await reply.until((bytes) => bytes.includes('health_status'))).includes('health_status');
      });
      const { State } = (await session.call('ContainerInspect', { path: { id } }, 200)).json();
      session.expect(
        State?.Health?.Status === 'healthy',
        `the container becomes healthy, got ${State?.Health?.Status}`,
      );
    },
  },
  {
    name: 'files that changed are listed, and the file system is exported',
    covers: ['ContainerChanges 200', 'ContainerExport 200'],
    async run(session, fixtures) {
      const { id } = await finished(session, fixtures, ['file:/tmp/changed']);
      const changes = (await session.call('ContainerChanges', { path: { id } }, 200)).json();
      session.expect(
        changes?.some(({ Path, Kind }) => Path === '/tmp/changed' && Kind === 1) === true,
        '/tmp/changed was added',
      );
      const untouched = await created(session, fixtures, ['wait']);
      await session.call('ContainerChanges', { path: { id: untouched.id } }, 200);
      await session.call('ContainerExport', { path: { id } }, 200);
    },
  },
  {
    name: 'only containers with the label are pruned',
    covers: ['ContainerPrune 200', 'ContainerPrune 400'],
    alone: true,
    needs: 'prune',
    async run(session, fixtures) {
      const doomed = await created(session, fixtures, ['wait'], {
        Labels: { 'shoal.check.prune': session.name('prune') },
      });
      const kept = await created(session, fixtures, ['wait']);
      const { Config } = (await session.call('ContainerInspect', { path: { id: doomed.id } }, 200)).json();
      const label = [`shoal.check.prune=${Config?.Labels?.['shoal.check.prune']}`];
      const { ContainersDeleted } = (
        await session.call('ContainerPrune', { query: { filters: { label } } }, 200)
      ).json();
      session.expect(ContainersDeleted?.includes(doomed.id) === true, 'the labelled container is among the deleted');
      await session.call('ContainerInspect', { path: { id: kept.id } }, 200);
      await session.call('ContainerPrune', { rawQuery: `filters=${encodeURIComponent('{"nonsense":["x"]}')}` }, 400);
    },
  },
];
