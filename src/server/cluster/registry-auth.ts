/** Headers with credentials, `X-Registry-Auth` and `X-Registry-Config`: base64 of JSON, in either alphabet, padded or not. */
import { invalidParameter } from '../errors.ts';

const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** @returns the same as engines read it, padded and URL-safe; what is no base64 stays as it is, for the engine to judge */
export function readableByEngines(header: string | undefined): string | undefined {
  if (header === undefined || !base64.test(header)) return header;
  const bare = header.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
}

/** @returns the same for an engine. @throws invalidParameter on what cannot be decoded (never shown: it is a secret) */
export function normaliseRegistryAuth(header: string | undefined): string | undefined {
  if (header === undefined || header === '') return undefined;
  const wrong = () => invalidParameter('X-Registry-Auth is not base64 of a JSON object');
  if (!base64.test(header)) throw wrong();
  try {
    const value: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')); // which reads either alphabet
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong();
  } catch {
    throw wrong();
  }
  return readableByEngines(header);
}
