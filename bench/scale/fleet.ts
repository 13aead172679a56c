/** The engines of `bench:scale`, in a process of their own. Arguments: how many, and containers on each. Sends their entries. */
import { startFleet } from '../../test/support/fleet.ts';

const [count = 1_000, perEngine = 30] = process.argv.slice(2).map(Number);
const fleet = await startFleet({ engines: count, memoryBytes: 64e9, cpus: 16, labels: (i) => [`rack=r${i % 40}`] });
fleet.engines.forEach((engine, n) => {
  for (let c = 0; c < perEngine; c += 1) {
    fleet.put(engine, `c-${n}-${c}`, {
      Image: 'busybox',
      Labels: {
        'com.docker.compose.project': `project-${n % 50}`,
        'com.docker.compose.service': `service-${c}`,
        'com.docker.compose.version': '2.30.0',
        'bench.only': String(n * perEngine + c),
        'com.docker.swarm.constraints': '["rack==r1"]',
      },
      ExposedPorts: { '80/tcp': {} },
      HostConfig: {
        NetworkMode: 'bridge',
        Memory: 64e6,
        PortBindings: { '80/tcp': [{ HostIp: '', HostPort: String(10_000 + c) }] },
      },
    });
  }
});
process.send?.(fleet.engines.map(({ entry }) => entry));
process.once('disconnect', () => process.exit(0));
