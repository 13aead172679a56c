import type { Answer } from '../generated/operations.ts';

/** What each word of `x-cluster.answer` means: whose answer the client gets in a cluster. */
export const answers: Readonly<Record<string, string>> = {
  self: 'the manager itself, from its state',
  owner: 'the engine that has the container, exec, network, volume or plugin',
  holder: 'an engine that has the image',
  any: 'one healthy engine',
  all: 'every healthy engine, answers merged',
  schedule: 'the engine that the scheduler chooses',
  builder: 'the node of the build',
  none: 'nobody: as an engine that is not in Swarm mode answers',
} satisfies Record<Answer, string>;
