/**
 * Who gives tokens to clients of a registry: the token and OAuth2 protocols of the distribution project ("Token Authentication
 * Specification", "Docker Registry v2 authentication using OAuth2").
 */
import { execFileSync } from 'node:child_process';
import { createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

const ISSUER = 'shoal-test';
const VALID_SECONDS = 300;

export interface TokenServer {
  /** The registry's configuration under `auth`. */
  readonly auth: object;
  /** Long-lived: what clients keep after a login, and exchange for tokens. */
  readonly identityToken: string;
  /** How each token was asked for: `password`, `refresh_token` or `none`, and the scopes. */
  readonly asked: { readonly by: string; readonly scope: string }[];
  /** A token as a registry takes it, for `repository:private/app:pull` and the like. */
  tokenFor(...scopes: readonly string[]): string;
  stop(): Promise<void>;
}

interface TokenServerOptions {
  /** `host:port` to listen on. */
  readonly address: string;
  /** For key and certificate. */
  readonly folder: string;
  /** What the registry calls itself. */
  readonly service: string;
  readonly user: User;
}

interface User {
  readonly username: string;
  readonly password: string;
}

export async function startTokenServer({ address, folder, service, user }: TokenServerOptions): Promise<TokenServer> {
  const files = { key: `${folder}/token.key`, certificate: `${folder}/token.pem` };
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', files.key];
  execFileSync(
    'openssl',
    ['req', '-x509', ...newKey, '-out', files.certificate, '-days', '2', '-subj', `/CN=${ISSUER}`],
    {
      stdio: 'pipe',
    },
  );
  const key = createPrivateKey(readFileSync(files.key));
  const x5c = [new X509Certificate(readFileSync(files.certificate)).raw.toString('base64')];
  const identityToken = randomUUID();
  const asked: { by: string; scope: string }[] = [];

  const tokenFor = (...scopes: readonly string[]) => {
    const now = Math.trunc(Date.now() / 1000);
    const access = scopes.map((scope) => {
      const [, type, name, actions = ''] = /^(\w+):(.+):([\w,*]*)$/.exec(scope) ?? [];
      return { type, name, actions: actions.split(',') };
    });
    const claims = { iss: ISSUER, sub: user.username, aud: service, jti: randomUUID(), access };
    const times = { iat: now, nbf: now - 60, exp: now + VALID_SECONDS };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ typ: 'JWT', alg: 'ES256', x5c })}.${part({ ...claims, ...times })}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };

  const server = createServer(async (req, res) => {
    const { by, scopes, valid } = await read(req, user, identityToken);
    asked.push({ by, scope: scopes.join(' ') });
    const token = tokenFor(...scopes);
    const answer = { token, access_token: token, expires_in: VALID_SECONDS, refresh_token: identityToken };
    res.writeHead(valid ? 200 : 401, { 'content-type': 'application/json' });
    res.end(JSON.stringify(valid ? answer : { errors: [{ code: 'UNAUTHORIZED', message: 'wrong user or password' }] }));
  });
  const [host, port] = address.split(':');
  server.listen(Number(port), host);
  await once(server, 'listening');
  return {
    auth: {
      token: { realm: `http://${address}/token`, service, issuer: ISSUER, rootcertbundle: files.certificate },
    },
    identityToken,
    asked,
    tokenFor,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function read(req: IncomingMessage, { username, password }: User, identityToken: string) {
  const url = new URL(req.url ?? '/', 'http://tokens');
  const form = req.method === 'POST' ? new URLSearchParams(await text(req)) : url.searchParams;
  const scopes = form
    .getAll('scope')
    .flatMap((scope) => scope.split(' '))
    .filter(Boolean);
  const basic = Buffer.from(req.headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString();
  if (form.get('grant_type') === 'refresh_token')
    return { by: 'refresh_token', scopes, valid: form.get('refresh_token') === identityToken };
  if (form.get('grant_type') === 'password')
    return { by: 'password', scopes, valid: form.get('username') === username && form.get('password') === password };
  return { by: basic === '' ? 'none' : 'password', scopes, valid: basic === `${username}:${password}` };
}
