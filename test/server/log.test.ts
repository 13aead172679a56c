import { describe, expect, test } from 'vitest';
import { notFound, system } from '../../src/server/errors.ts';
import { type LogFormat, openLog } from '../../src/server/log.ts';

function logged(format: LogFormat, write: (log: ReturnType<typeof openLog>) => void): string {
  let text = '';
  write(
    openLog('info', format, {
      write: (line) => {
        text += line;
      },
    }),
  );
  return text;
}
const untimed = (line: string) => line.replace(/^time="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z" /, '');

describe('text', () => {
  test('is written as dockerd writes it, fields behind the message', () => {
    const text = logged('text', (log) =>
      log.child({ engine: '10.0.0.1:2375' }).info({ node: 'n1', ms: 3 }, 'it is up'),
    );
    expect(untimed(text)).toBe('level=info msg="it is up" engine="10.0.0.1:2375" node=n1 ms=3\n');
  });
  test('nothing that is logged can begin a line or a field of its own', () => {
    const text = logged('text', (log) => log.warn({ name: 'a\nlevel=fatal b="c' }, 'x\r\ny'));
    expect(untimed(text)).toBe('level=warn msg="x\\r\\ny" name="a\\nlevel=fatal b=\\"c"\n');
  });
  test('an error is told with what caused it, and with its stack only where nobody foresaw it', () => {
    const foreseen = system('node n1 did not answer', {
      cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
    });
    expect(untimed(logged('text', (log) => log.error({ err: foreseen }, 'failed')))).toBe(
      'level=error msg=failed error="node n1 did not answer: reset"\n',
    );
    const bug = logged('text', (log) => log.error({ err: new TypeError('x is not a function') }, 'failed'));
    expect(untimed(bug)).toMatch(
      /^level=error msg=failed error="x is not a function" stack="TypeError: .*log\.test\.ts/,
    );
  });
  test('what is below the level is not written', () => {
    expect(logged('text', (log) => log.debug('x'))).toBe('');
  });
});

test('json has the same fields, level and time as collectors know them, and errors whole', () => {
  const line = JSON.parse(
    logged('json', (log) => log.error({ err: notFound('no', { cause: new Error('y') }) }, 'failed')),
  );
  expect(line).toEqual({
    level: 'error',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    msg: 'failed',
    err: {
      type: 'Failure',
      message: 'no',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'Error', message: 'y', stack: expect.any(String) },
    },
  });
});

test.each(['text', 'json'] as const)('%s tells nothing else that an error carries, such as headers', (format) => {
  const error = Object.assign(new Error('bad gateway'), { headers: { 'x-registry-auth': 'c2VjcmV0' } });
  const text = logged(format, (log) => log.error({ err: error }, 'failed'));
  expect(text).toContain('bad gateway');
  expect(text).not.toContain('c2VjcmV0');
});
