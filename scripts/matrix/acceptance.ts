/**
 * The acceptance suite, with `shoal check --proxy` between its clients and the manager: what they say to each other, judged by us and
 * by the second referee.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AllowList } from '../../src/check/allow.ts';
import { compareVersions } from '../../src/document/version.ts';
import { enginesVariable } from '../../test/acceptance/engines.ts';
import { type Recording, recordingVariable } from '../../test/support/recorded.ts';
import { type SecondOpinion, secondOpinion } from './second-opinion.ts';
import { type Deviation, told } from './summary.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Of the suite, those whose clients go through the manager. */
const tests = ['test/acceptance/clients.test.ts', 'test/acceptance/docker-commands.test.ts'];

const prefixedUrl = /"url":"http:\/\/[^/"]+\/v(\d+\.\d+)\//g;

/** Engines behind the manager: three versions, among which clients speak 1.41 at most, and the newest. */
const behind = ['20.10,26,28', '28,28,28'];

/** What is kept in the repository. */
export interface Acceptance {
  /** Versions of the engines behind the manager, for each run of the suite. */
  readonly behind: readonly string[];
  readonly exchanges: number;
  /** API versions that clients named in their paths, oldest first. */
  readonly versions: readonly string[];
  /** Operations that answered with success. */
  readonly operations: readonly string[];
  readonly deviations: readonly Deviation[];
  /** What the manager said, or clients asked for, that the document does not have. */
  readonly undocumented: readonly Deviation[];
  readonly secondOpinion: SecondOpinion;
}

/** @throws when a test of the suite fails: what was recorded then is no traffic of clients that work */
export async function acceptance(allow: AllowList): Promise<Acceptance> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoal-acceptance-'));
  try {
    for (const engines of behind) {
      const suite = spawn('npm', ['run', '--silent', 'acceptance', '--', ...tests], {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, [recordingVariable]: folder, [enginesVariable]: engines },
      });
      const [code] = (await once(suite, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`the acceptance suite over ${engines} ended with ${code}`);
    }
    const files = (await readdir(folder)).sort();
    return await judged(
      await Promise.all(
        files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Recording),
      ),
      allow,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function judged(recordings: readonly Recording[], allow: AllowList): Promise<Acceptance> {
  if (recordings.length < tests.length * behind.length) throw new Error('the acceptance suite recorded nothing');
  const versions = new Set<string>();
  const operations = new Set<string>();
  const found = { deviation: new Map<string, Deviation>(), undocumented: new Map<string, Deviation>() };
  const opinions: SecondOpinion[] = [];
  for (const { archive, origin, result } of recordings) {
    const spoken = new Set([...archive.matchAll(prefixedUrl)].map(([, version = '']) => version));
    for (const version of spoken) versions.add(version);
    for (const { operation, verdict } of result.operations)
      if (verdict === 'pass' || verdict === 'deviates') operations.add(operation);
    const findings = [...result.operations.flatMap((operation) => operation.findings), ...result.strays];
    for (const finding of findings) {
      if (finding.severity === 'note') continue;
      const allowed = allow.match(finding);
      const deviation = told({ ...finding, ...(allowed && { allowed }) });
      const what = `${finding.operation} ${deviation.what}`;
      found[finding.severity].set(what, { ...deviation, what });
    }
    opinions.push(await secondOpinion({ document: result.document, archive, origin, versions: [...spoken], findings }));
  }
  return {
    behind,
    exchanges: recordings.reduce((sum, { result }) => sum + result.exchanges, 0),
    versions: [...versions].sort(compareVersions),
    operations: [...operations].sort(),
    deviations: distinct(found.deviation.values()),
    undocumented: distinct(found.undocumented.values()),
    secondOpinion: {
      agreed: opinions.reduce((sum, { agreed }) => sum + agreed, 0),
      onlyTheirs: distinct(opinions.flatMap(({ onlyTheirs }) => onlyTheirs)),
      onlyOurs: distinct(opinions.flatMap(({ onlyOurs }) => onlyOurs)),
    },
  };
}

/** The suite's files meet the same places: each once, in order. */
function distinct<T extends { readonly what: string }>(found: Iterable<T>): T[] {
  const byPlace = new Map([...found].map((one) => [one.what, one]));
  return [...byPlace.values()].sort((a, b) => (a.what < b.what ? -1 : 1));
}
