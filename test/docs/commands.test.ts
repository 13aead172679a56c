/** The commands that the pages show are ones that the program takes: parsed, and what can be judged without files is judged. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goStyle } from '../../src/cli/arguments.ts';
import { program } from '../../src/cli/program.ts';
import { type JoinFlags, joinConfig, type ManageFlags, managerConfig } from '../../src/server/config.ts';
import { pages } from '../support/pages.ts';

const shown = pages
  .filter((page) => page !== 'CHANGELOG.md' && !page.startsWith('docs/api/'))
  .flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```(?:sh|console|)\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
      block
        .replace(/\\\n\s*/g, '')
        .split('\n')
        .map((line) => line.replace(/^\$ /, '').replace(/\s+#.*$/, ''))
        .filter((line) => /^(?:\w+=\S+ )*shoal /.test(line) && !line.includes('…'))
        .map((line) => [page, line.replace(/^(?:\w+=\S+ )*/, '')] as const),
    ),
  );

/** What a shell makes of it, as far as pages write it. */
const words = (line: string) =>
  [...line.replace(/\s[|&>].*$/, '').matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/['"]/g, ''),
  );

/** The last command that was parsed, to be judged. */
const parsed: (() => unknown)[] = [];
for (const command of [...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.exitOverride().action((discovery: string | undefined, flags: ManageFlags & JoinFlags) => {
    if (command.name() === 'join') parsed.push(() => joinConfig(flags));
    if (command.name() === 'manage') parsed.push(() => managerConfig(discovery ?? '127.0.0.1:2375', plain(flags)));
  });
}

const noTls = { tls: undefined, tlsverify: undefined, tlscacert: undefined, tlscert: undefined, tlskey: undefined };
const noEngineTls = {
  engineTls: undefined,
  engineTlsverify: undefined,
  engineTlscacert: undefined,
  engineTlscert: undefined,
  engineTlskey: undefined,
};

/** TLS is of files, which are not here: with it, as if something else guarded the address. */
function plain(flags: ManageFlags): ManageFlags {
  const host = flags.host.length > 0 ? flags.host : ['tcp://127.0.0.1:2375'];
  const insecure = flags.insecure || flags.tls === true || flags.tlsverify === true;
  return { ...flags, ...noTls, ...noEngineTls, host, insecure };
}
program.exitOverride();

test('the pages show commands of each kind', () => {
  const kinds = new Set(shown.map(([, line]) => words(line)[1]));
  expect([...kinds].sort()).toEqual(['check', 'join', 'list', 'manage', 'node']);
});

test.each(shown)('%s: %s', async (_page, line) => {
  const [, ...args] = words(line);
  await program.parseAsync(goStyle(args, program), { from: 'user' });
  const judge = parsed.pop();
  expect(judge === undefined).toBe(!/^(manage|join)$/.test(args[0] ?? ''));
  judge?.();
});
