/**
 * `npx tsx scripts/probe/build.ts`: compiles probe.c and writes src/check/image/probe-binaries.ts. Needs gcc on x86-64 and Debian's
 * gcc-12-aarch64-linux-gnu; only for whoever changes probe.c.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const compilers = { amd64: 'gcc-12', arm64: 'aarch64-linux-gnu-gcc-12' };
const flags =
  '-Os -std=c11 -Wall -Wextra -Werror -ffreestanding -fno-asynchronous-unwind-tables -fno-stack-protector -fno-builtin -fno-pie -nostdlib -static -no-pie ' +
  '-Wl,--build-id=none -Wl,-z,noseparate-code -Wl,-z,norelro -Wl,-z,noexecstack -s';
const source = new URL('probe.c', import.meta.url).pathname;
const target = new URL('../../src/check/image/probe-binaries.ts', import.meta.url).pathname;
const directory = mkdtempSync(join(tmpdir(), 'probe-'));

const entries = Object.entries(compilers).map(([architecture, compiler]) => {
  const out = join(directory, architecture);
  execFileSync(compiler, [...flags.split(' '), '-o', out, source], { stdio: 'inherit' });
  const lines =
    readFileSync(out)
      .toString('base64')
      .match(/.{1,116}/g) ?? [];
  return `  ${architecture}:\n${lines.map((line) => `    '${line}'`).join(' +\n')},`;
});
rmSync(directory, { recursive: true });
writeFileSync(
  target,
  `// scripts/probe/probe.c, compiled by \`npx tsx scripts/probe/build.ts\`. Do not edit.
/** The program of the checker's own image, an ELF executable in base64, by the architecture's name in the Engine API. */
export const probeBinaries: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`,
);
