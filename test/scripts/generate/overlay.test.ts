import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { lostTargets } from '../../../scripts/generate/overlay.ts';

const project = new URL('../../..', import.meta.url).pathname;

describe('an action is lost', () => {
  const document = { info: { title: 'small' }, list: [{ name: 'a' }, { name: 'b' }] };

  test('when nothing is at its target', () => {
    expect(lostTargets(document, [{ target: '$.info' }, { target: '$.information' }])).toEqual(['$.information']);
    expect(lostTargets(document, [{ target: "$.list[?@.name=='c']" }])).toEqual(["$.list[?@.name=='c']"]);
  });
  test('but not when an action before it brought the target', () => {
    const bring = { target: '$.info', update: { license: {} } };
    expect(lostTargets(document, [bring, { target: '$.info.license' }])).toEqual([]);
    expect(lostTargets(document, [{ target: '$.info.license' }, bring])).toEqual(['$.info.license']);
  });
  test('when an action before it took the target away', () => {
    const take = { target: '$.list[*]', remove: true };
    expect(lostTargets(document, [take, { target: '$.list[0]' }])).toEqual(['$.list[0]']);
    expect(lostTargets(document, [{ target: '$.list[0]', remove: true }, { target: "$.list[?@.name=='b']" }])).toEqual(
      [],
    );
  });
  test('and the document that is looked into stays as it is', () => {
    const before = structuredClone(document);
    lostTargets(document, [
      { target: '$.info', update: { title: 'other' } },
      { target: '$.list', update: { name: 'c' } },
    ]);
    expect(document).toEqual(before);
  });
});

test('an overlay action that lost its target fails the build and is named', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shoal-overlay-'));
  try {
    const openapi = join(folder, 'openapi');
    await cp(join(project, 'openapi'), openapi, { recursive: true });
    await appendFile(
      join(openapi, 'overlays/swarm.yaml'),
      "\n  - target: $.paths['/containers/jason'].get\n    x-claim: S1\n    update: { summary: List }\n",
    );
    const generate = promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'scripts/generate.ts', '--from', openapi, '--out', join(folder, 'out')],
      { cwd: project },
    );
    await expect(generate).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        "overlay actions without a target in the document:\n  $.paths['/containers/jason'].get",
      ),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
