/**
 * What another referee says of the same traffic: Redocly's drift report over the HTTP archive, against the same view of the document.
 * Its findings about bodies are compared with ours, place by place.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../src/check/exchange.ts';
import { loadDocument } from '../../src/document/document.ts';
import { viewAt } from '../../src/document/view.ts';

export interface SecondOpinion {
  /** Places both find wrong. */
  readonly agreed: number;
  /** Places only they find wrong, with our explanation; undefined where we have none. */
  readonly onlyTheirs: readonly { readonly what: string; readonly explanation: string | undefined }[];
  /** Deviations of a body that only we find, likewise. */
  readonly onlyOurs: readonly { readonly what: string; readonly explanation: string | undefined }[];
}

/** What has been judged by us. */
export interface Judged {
  readonly document: 'engine' | 'swarm';
  /** An HTTP archive. */
  readonly archive: string;
  /** What the archive's addresses begin with: `http://10.0.0.1:2375`. */
  readonly origin: string;
  /** Of requests to be judged; those with another prefix, or none, are not theirs to judge. */
  readonly versions: readonly string[];
  readonly findings: readonly Finding[];
}

interface Problem {
  readonly target: string;
  readonly operationId?: string;
  readonly status: number;
  readonly message: string;
  readonly dataPath?: string;
}

const bin = path.resolve(import.meta.dirname, '../../node_modules/.bin/redocly');
const bodyRules = new Set(['required', 'type', 'format', 'value', 'json']);

export async function secondOpinion({ document, archive, origin, versions, findings }: Judged): Promise<SecondOpinion> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoal-drift-'));
  try {
    const [traffic, api, report] = ['traffic.har', 'api.json', 'report.json'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    await writeFile(traffic, archive);
    const problems: Problem[] = [];
    const jsonLines = new Set<string>();
    for (const version of versions) {
      const view = viewAt(loadDocument(document), version);
      for (const operation of streams(view)) jsonLines.add(operation);
      await writeFile(api, JSON.stringify(view));
      const server = `${origin}/v${version}`;
      await run(['drift', traffic, '--api', api, '--server', server, '--format', 'json', '-o', report]);
      problems.push(...(JSON.parse(await readFile(report, 'utf8')) as { problems: Problem[] }).problems);
    }
    return compare(problems, findings, jsonLines);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Exit code 1 says that it found something, which is what it is asked for. */
function run(words: readonly string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' };
  return new Promise((resolve, reject) => {
    execFile(bin, words, { env, maxBuffer: 256 * 1024 * 1024 }, (error, _out, complaint) => {
      if (error && error.code !== 1) reject(new Error(`redocly: ${complaint.slice(-500)}`, { cause: error }));
      else resolve();
    });
  });
}

function* streams({ paths }: ReturnType<typeof viewAt>): Generator<string> {
  for (const item of Object.values(paths)) {
    for (const operation of Object.values(item)) {
      const { framing } = (operation['x-docker-stream'] ?? {}) as { framing?: string };
      if (framing === 'json-lines') yield operation.operationId;
    }
  }
}

function compare(
  problems: readonly Problem[],
  findings: readonly Finding[],
  jsonLines: ReadonlySet<string>,
): SecondOpinion {
  const ours = new Map(
    findings
      .filter(
        ({ severity, rule, where }) => severity === 'deviation' && bodyRules.has(rule) && !where.startsWith('request '),
      )
      .map((finding) => [place(finding.operation, finding.status, finding.where), notJudged(finding, findings)]),
  );
  const theirs = new Map<string, Problem>();
  for (const problem of problems) {
    if (problem.target !== 'response' || problem.operationId === undefined) continue;
    theirs.set(place(problem.operationId, problem.status, problem.dataPath ?? ''), problem);
  }
  const onlyTheirs = [...theirs].filter(([key]) => !ours.has(key));
  return {
    agreed: theirs.size - onlyTheirs.length,
    onlyTheirs: onlyTheirs.map(([key, { message, operationId = '' }]) => ({
      what: `${key}: ${message}`,
      explanation:
        jsonLines.has(operationId) && /not valid JSON/.test(message)
          ? 'a stream of JSON lines under `application/json`, which it reads as one value'
          : undefined,
    })),
    onlyOurs: [...ours].filter(([key]) => !theirs.has(key)).map(([what, explanation]) => ({ what, explanation })),
  };
}

/** Why Redocly has nothing to say of a body that we find wrong. */
function notJudged({ operation, status, message }: Finding, all: readonly Finding[]): string | undefined {
  if (message.startsWith('an empty body')) return 'an empty body, which it does not judge';
  if (all.some((one) => one.operation === operation && one.rule === 'media-type' && one.status === status))
    return 'no media type, or one that is not documented: it judges what is announced as JSON';
  return undefined;
}

/** Array indices and long IDs, which are keys of maps, are all the same place. */
const place = (operation: string, status: number, where: string) =>
  `${operation} ${status} ${where.replaceAll(/\/(\d+|\*|[0-9a-f]{64})(?=\/|$)/g, '/*')}`.trim();
