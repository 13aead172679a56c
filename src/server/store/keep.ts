/** Records in the store that discovery uses, where the next primary finds them. */
import type { Keep } from '../cluster/keep.ts';
import type { Store } from './store.ts';

/** @param directory of the records; nothing else may be in it */
export const keepInStore = (store: Store, directory: string): Keep => ({
  all: () => store.records(directory),
  put: (key, text) => store.write(`${directory}/${key}`, text),
  remove: (key) => store.remove(`${directory}/${key}`),
});
