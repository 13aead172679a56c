import type { Filter } from '../schedule.ts';

/** What tools write on the containers that belong together. */
const groupLabels = ['com.docker.compose.project', 'org.testcontainers.session-id', 'org.testcontainers.sessionId'];

/** The groups that labels put something in, by label and name. */
export const groupsOf = (labels: Readonly<Record<string, string>>): [label: string, name: string][] =>
  groupLabels.flatMap((label): [string, string][] => {
    const name = Object.hasOwn(labels, label) ? labels[label] : undefined;
    return name ? [[label, name]] : [];
  });

/**
 * Nodes that already have a container of the same Compose project or Testcontainers session come first. Not among the default
 * filters: it undoes what `spread` does.
 */
export const project: Filter = {
  name: 'project',
  conditions: ({ labels }) =>
    groupsOf(labels).map(([label, name]) => ({
      text: `${label}==${name} (soft=true)`,
      soft: true,
      accepts: ({ contents }) => contents.label(label).has(name),
    })),
};
