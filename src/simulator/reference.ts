/** Image references as engines read and shorten them: `docker.io/library/busybox:latest` is `busybox`. */
import { invalidParameter } from '../server/errors.ts';

export interface Reference {
  /** `docker.io`, `localhost:5000`. */
  readonly domain: string;
  /** With `library/` for Docker Hub's own. */
  readonly path: string;
  /** As users see it: `busybox`, `localhost:5000/app`. */
  readonly familiar: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

const pathForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;

/** @throws invalidParameter in the engine's words */
export function parseReference(text: string): Reference {
  const [named = '', digest] = text.split('@', 2);
  const lastSlash = named.lastIndexOf('/');
  const colon = named.indexOf(':', lastSlash + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const hasDomain = /[.:]/.test(first) || first === 'localhost';
  const domain = !hasDomain || first === 'index.docker.io' ? 'docker.io' : first;
  const rest = hasDomain ? name.slice(slash + 1) : name;
  const path = domain === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
  if (/[A-Z]/.test(path)) {
    throw invalidParameter(`invalid reference format: repository name (${path}) must be lowercase`);
  }
  if (
    !pathForm.test(path) ||
    (tag !== undefined && !tagForm.test(tag)) ||
    (digest !== undefined && !digestForm.test(digest))
  ) {
    throw invalidParameter('invalid reference format');
  }
  const short = domain === 'docker.io' ? path.replace(/^library\//, '') : `${domain}/${path}`;
  return { domain, path, familiar: short, tag, digest };
}

/** `busybox:latest`: what a name without tag or digest means. */
export const withTag = ({ familiar, tag, digest }: Reference): string =>
  digest === undefined ? `${familiar}:${tag ?? 'latest'}` : `${familiar}@${digest}`;
