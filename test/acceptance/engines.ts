import type { DockerVersion } from '../support/engines/cache.ts';

/** Other engines than those below, by version: `28,28,28`. */
export const enginesVariable = 'SHOAL_ACCEPTANCE_ENGINES';

/** What stands behind the manager: clients of such a mixed cluster speak 1.41 at most. */
const mixed = '20.10,26,28';

export const acceptanceEngines = (process.env[enginesVariable] ?? mixed).split(',') as readonly DockerVersion[];
