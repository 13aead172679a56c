/**
 * Whether the manager of this container answers, on whichever address it was told to listen. An answer of any status will do: one with
 * --tlsverify refuses us for want of a certificate, which shows that it is well. Other commands than `manage` are well while they run.
 */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';

const words = readFileSync('/proc/1/cmdline', 'utf8').split('\0');
if (!words.some((word) => word === 'manage' || word === 'm')) process.exit(0);
const given = words.flatMap((word, at) => {
  const [, value] = /^(?:--?host=|-H=?)(.+)$/.exec(word) ?? [];
  return value ?? (/^(--?host|-H)$/.test(word) ? (words[at + 1] ?? []) : []);
});
const [address = ''] = [...given, ...(process.env.SWARM_HOST ?? '').split(','), 'tcp://127.0.0.1:2375'].filter(Boolean);
const [, socketPath] = /^unix:\/\/(.+)$/.exec(address) ?? [];
const [, host, port] = /^(?:tcp:\/\/)?\[?([^\]]*?)\]?:(\d+)$/.exec(address) ?? [];
const where = socketPath ? { socketPath } : { host: /^(0\.0\.0\.0|::)?$/.test(host ?? '') ? '127.0.0.1' : host, port };
request({ ...where, path: '/_ping', timeout: 4_000, agent: false }, () => process.exit(0))
  .on('timeout', () => process.exit(1))
  .on('error', ({ message }) => {
    process.stderr.write(`${address}: ${message}\n`);
    process.exit(1);
  })
  .end();
