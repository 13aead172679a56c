import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';
import { type Program, simulate } from '../../src/simulator/index.ts';

/** The checker's own image has one program, made of machine code; here it is a function that does the same. */
const probe: Program = async (process) => {
  for (const step of process.args) {
    const [verb = '', ...rest] = step.split(':');
    const value = rest.join(':');
    if (verb === 'out') await process.stdout.write(`${value}\n`);
    else if (verb === 'err') await process.stderr.write(`${value}\n`);
    else if (verb === 'file') process.files.write(value, 'probe\n');
    else if (verb === 'nap') await process.sleep(Number(value));
    else if (verb === 'quit') return Number(value);
    else if (verb === 'serve') process.files.write(value, '');
    else if (verb === 'cat') for await (const chunk of process.stdin) await process.stdout.write(chunk);
    if (verb === 'serve' || verb === 'wait') await new Promise(() => {});
  }
  return 0;
};

/** What real engines of those versions do and the document does not call right. */
const asRealEngines = [
  /^ContainerStats 200 .*no Content-Type/, // streamed, before 1.52
  /^ContainerLogs 200 .*no Content-Type/, // before 1.42
  /^ExecStart 200 .*no body/, // detached
  /^ContainerAttach 400 /, // told as text, for the stream has begun
  /^Plugin(Delete|Disable|Enable) 409 /, // in the wrong state for it
  /^SystemAuth 400 /, // of the door: engines say 500 when a body ends too early
];

test.each(['1.41', '1.51', undefined] as const)(
  'a simulated engine of API %s keeps to the document',
  async (version) => {
    await using engine = await simulate({ version, programs: { probe } });
    const result = await check({
      endpoint: endpointOf(engine.address),
      document: 'engine',
      concurrency: 4,
      silenceMs: 20_000,
      yes: true,
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
