/** An Engine API version, `1.44`. They are compared by number: 1.9 is older than 1.10. */
export type ApiVersion = `${number}.${number}`;

const form = /^\d{1,3}\.\d{1,3}$/;

export function isApiVersion(text: string): text is ApiVersion {
  return form.test(text);
}

/** Negative when `a` is older than `b`, 0 when equal, positive when newer. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

export const newest = <V extends string>(a: V, b: V): V => (compareVersions(a, b) >= 0 ? a : b);
export const oldest = <V extends string>(a: V, b: V): V => (compareVersions(a, b) <= 0 ? a : b);
