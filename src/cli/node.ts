/** `shoal node`: the nodes of a running manager's cluster. */
import { Command, Option } from 'commander';
import type { components } from '../generated/schema.ts';
import { askManager, type ManagerFlags, withManagerFlags } from './manager.ts';

type Status = components['schemas']['ClusterNodeStatus'];
type Change = components['schemas']['ClusterNodeChange'];

export const node = new Command('node')
  .description('List, drain and resume the nodes of a cluster.')
  .addCommand(
    withManagerFlags(new Command('ls'))
      .description('List the nodes: state, whether they take containers, and what is wrong.')
      .addOption(new Option('--format <format>', 'how it is printed').choices(['table', 'json']).default('table'))
      .action(async ({ format, ...manager }: ManagerFlags & { format: 'table' | 'json' }) => {
        const nodes = await askManager<Status[]>(manager, 'GET', '/cluster/nodes');
        process.stdout.write(format === 'json' ? `${JSON.stringify(nodes, null, 2)}\n` : table(nodes));
      }),
  )
  .addCommand(changing('drain', 'drain', 'Let nodes take no new containers; what they have stays and runs on.'))
  .addCommand(changing('resume', 'active', 'Let drained nodes take containers again.'));

function changing(name: string, Availability: Change['Availability'], description: string): Command {
  return withManagerFlags(new Command(name))
    .description(description)
    .argument('<node...>', 'name, engine ID or address')
    .action(async (nodes: string[], manager: ManagerFlags) => {
      const change = { Availability } satisfies Change;
      for (const ref of nodes) {
        const path = `/cluster/nodes/${encodeURIComponent(ref)}/update`;
        const { Name } = await askManager<Status>(manager, 'POST', path, change);
        process.stdout.write(`${Name}\n`);
      }
    });
}

/** Columns as wide as their widest cell; what is wrong stands last, since it may be long. */
export function table(nodes: readonly Status[]): string {
  const rows = nodes.map((one) => [
    one.Name,
    one.Addr,
    one.State,
    one.Availability,
    String(one.Containers),
    one.ServerVersion || '-',
    [one.Error, one.Notice, skew(one.ClockSkew), ...one.ToReschedule.map(({ Name, Reason }) => `${Name}: ${Reason}`)]
      .filter((text) => text !== '')
      .map((text) => text.split('\n', 1)[0])
      .join('; '),
  ]);
  const all = [['NAME', 'ADDRESS', 'STATE', 'AVAILABILITY', 'CONTAINERS', 'VERSION', 'PROBLEM'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return `${all.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}`.trimEnd()).join('\n')}\n`;
}

const skew = (seconds: number) =>
  seconds === 0 ? '' : `its clock is ${Math.abs(Math.round(seconds))} s ${seconds > 0 ? 'behind' : 'ahead'}`;
