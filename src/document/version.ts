/** An Engine API version, `1.44`. They are compared by number: 1.9 is older than 1.10. */
export type ApiVersion = `${number}.${number}`;

const form = /^\d{1,3}\.\d{1,3}$/;

export function isApiVersion(text: string): text is ApiVersion {
  return form.test(text);
}

/** Negative when `a` is older than `b`, 0 when equal, positive when newer. */
export function compareVersions(a: string, b: string): number {
  return a === b ? 0 : rank(a) - rank(b);
}

function rank(version: string): number {
  const point = version.indexOf('.');
  return Number(version.slice(0, point)) * 1000 + Number(version.slice(point + 1));
}

export const newest = <V extends string>(a: V, b: V): V => (compareVersions(a, b) >= 0 ? a : b);
export const oldest = <V extends string>(a: V, b: V): V => (compareVersions(a, b) <= 0 ? a : b);
