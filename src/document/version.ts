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

/** Several times a request: without a string made. */
function rank(version: string): number {
  let major = 0;
  let number = 0;
  for (let i = 0; i < version.length; i += 1) {
    const code = version.charCodeAt(i);
    if (code === 46) {
      major = number;
      number = 0;
    } else number = number * 10 + code - 48;
  }
  return major * 1000 + number;
}

export const newest = <V extends string>(a: V, b: V): V => (compareVersions(a, b) >= 0 ? a : b);
export const oldest = <V extends string>(a: V, b: V): V => (compareVersions(a, b) <= 0 ? a : b);
