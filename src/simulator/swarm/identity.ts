/** What a swarm is known by: IDs, tokens, keys, and the certificate of its authority. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** So many digits to the base of 36 hold any number of 16, and of 32 bytes. */
const DIGITS = { 16: 25, 32: 50 } as const;
const VALID_YEARS = 20;

const text36 = (bytes: Uint8Array, digits: number) =>
  BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
    .toString(36)
    .padStart(digits, '0');

/** ID of a node, service, task, secret, config or network of a swarm. */
export const newObjectId = (): string => text36(randomBytes(16), DIGITS[16]);

/** What managers that lock are unlocked with. */
export const newUnlockKey = (): string => `SWMKEY-1-${randomBytes(32).toString('base64').replaceAll('=', '')}`;

/** The authority that signs the certificates of a swarm's nodes. */
export interface Authority {
  /** Its own certificate, PEM. */
  readonly certificate: string;
  /** Base64 of DER, as nodes tell it. */
  readonly subject: string;
  readonly publicKey: string;
}

/** What a node joins with: it names the authority, so that a node knows whom it talks to. */
export function newToken({ certificate }: Authority): string {
  const digest = createHash('sha256').update(certificate).digest();
  return `SWMTKN-1-${text36(digest, DIGITS[32])}-${text36(randomBytes(16), DIGITS[16])}`;
}

/** Whether it has a token's form; whose it is, only a swarm knows. */
export const isToken = (text: string): boolean => /^SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}$/.test(text);

/** Makes a key and signs its own certificate (RFC 5280, ECDSA with SHA-256). */
export function newAuthority(): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const body = certificate(key, privateKey)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd();
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
    subject: subject.toString('base64'),
    publicKey: key.toString('base64'),
  };
}

/** One element of ASN.1 in DER; none here is longer than 64 KiB. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const bits = (value: Uint8Array) => der(0x03, Buffer.from([0]), value);
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`));
const yes = der(0x01, Buffer.from([0xff]));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const subject = sequence(der(0x31, sequence(oid('550403'), der(0x13, Buffer.from('swarm-ca')))));
const isAuthority = sequence(sequence(oid('551d13'), yes, der(0x04, sequence(yes))));

function certificate(key: Uint8Array, privateKey: KeyObject): Buffer {
  const from = new Date();
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + VALID_YEARS);
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([0x01, ...randomBytes(18)])),
    ecdsaWithSha256,
    subject,
    sequence(time(from), time(until)),
    subject,
    key,
    der(0xa3, isAuthority),
  );
  return sequence(signed, ecdsaWithSha256, bits(sign('sha256', signed, privateKey)));
}
