import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';
import { simulate } from '../../src/simulator/index.ts';
import { probeProgram as probe } from '../support/probe-program.ts';

/** What real engines of those versions do and the document does not call right. */
const asRealEngines = [
  /^ContainerStats 200 .*no Content-Type/, // streamed, before 1.52
  /^(Container|Service|Task)Logs 200 .*no Content-Type/, // before 1.42
  /^ExecStart 200 .*no body/, // detached
  /^ContainerAttach 400 /, // told as text, for the stream has begun
  /^Plugin(Delete|Disable|Enable) 409 /, // in the wrong state for it
  /^SystemAuth 400 /, // of the door: engines say 500 when a body ends too early
];

test.each(['1.41', '1.51', undefined] as const)(
  'a simulated engine of API %s keeps to the document',
  async (version) => {
    await using engine = await simulate({ version, programs: { probe } });
    await using spare = await simulate({ version });
    const result = await check({
      endpoint: endpointOf(engine.address),
      document: 'engine',
      concurrency: 4,
      silenceMs: 20_000,
      yes: true,
      swarmMode: true,
      swarmPeer: endpointOf(spare.address),
      restart: () => engine.restart(),
      signal: new AbortController().signal,
    });
    const deviations = result.operations.flatMap(({ operation, findings }) =>
      findings
        .filter(({ severity }) => severity === 'deviation')
        .map(({ status, message, where }) => `${operation} ${status} ${where} ${message}`),
    );
    expect(deviations.filter((text) => !asRealEngines.some((known) => known.test(text)))).toEqual([]);
    expect(result.scenarios.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  },
  180_000,
);
