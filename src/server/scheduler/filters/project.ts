import type { Filter } from '../schedule.ts';

/** What tools write on the containers that belong together. */
const groupLabels = ['com.docker.compose.project', 'org.testcontainers.session-id', 'org.testcontainers.sessionId'];

/**
 * Nodes that already have a container of the same Compose project or Testcontainers session come first. Not among the default
 * filters: it undoes what `spread` does.
 */
export const project: Filter = {
  name: 'project',
  conditions: ({ labels }) =>
    groupLabels
      .filter((key) => Object.hasOwn(labels, key) && labels[key] !== '')
      .map((key) => ({
        text: `${key}==${labels[key]} (soft=true)`,
        soft: true,
        accepts: ({ contents }) => contents.label(key).has(labels[key] ?? ''),
      })),
};
