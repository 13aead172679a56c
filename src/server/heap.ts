import { setFlagsFromString } from 'node:v8';

/**
 * To be called once, at the start of a manager's process. Connecting to a thousand engines makes much garbage; left alone, V8 lets the
 * heap grow to several times what lives, and gives nothing back: 1 000 engines with 30 000 containers took 820 MB instead of 470.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
