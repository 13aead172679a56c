/** Names and IDs as engines make them up. */
import { randomBytes } from 'node:crypto';

/** 64 hexadecimal digits. */
export const newId = (): string => randomBytes(32).toString('hex');

const moods =
  'amber bold brisk calm clever cosy daring eager fair gentle happy jolly keen lively lucid merry nimble patient quiet quick serene sly steady sunny tidy vivid warm wise witty zesty'.split(
    ' ',
  );
const fish =
  'anchovy barbel bream carp cod dace eel flounder goby gurnard haddock halibut herring ide lamprey loach mackerel minnow mullet perch pike plaice pollack roach ruffe salmon sardine shad smelt sole sprat sturgeon tench trout tuna turbot wrasse zander'.split(
    ' ',
  );

/** A name nobody asked for: `brisk_herring`; with a number when that is taken. */
export function inventName(taken: (name: string) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const [a = 0, b = 0] = randomBytes(2);
    const name = `${moods[a % moods.length]}_${fish[b % fish.length]}${attempt > 5 ? attempt : ''}`;
    if (!taken(name)) return name;
  }
}

/** A MAC address of our own making (locally administered, unicast). */
export const newMac = (): string =>
  [0x02, ...randomBytes(5)].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
