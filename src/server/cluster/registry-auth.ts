/** `X-Registry-Auth`: base64 of JSON credentials, in either alphabet, padded or not. */
import { invalidParameter } from '../errors.ts';

/** @returns padded URL-safe base64, as engines read it. @throws invalidParameter on what cannot be decoded (never shown: it is a secret) */
export function normaliseRegistryAuth(header: string | undefined): string | undefined {
  if (header === undefined || header === '') return undefined;
  const wrong = () => invalidParameter('X-Registry-Auth is not base64 of a JSON object');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(header)) throw wrong();
  const bytes = Buffer.from(header.replaceAll('-', '+').replaceAll('_', '/'), 'base64');
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong();
  } catch {
    throw wrong();
  }
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}
