import { expect, test } from 'vitest';
import { type EngineState, Health, reasonOf } from '../../../src/server/engine/health.ts';

function healthWith(failureRetry: number) {
  const changes: EngineState[] = [];
  const health = new Health(
    failureRetry,
    () => 5_000,
    (state) => changes.push(state),
  );
  return { health, changes };
}
const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:2375'), { code: 'ECONNREFUSED' });

test('an engine is pending until it was read whole, with the reason of its last failure', () => {
  const { health } = healthWith(3);
  for (let i = 0; i < 5; i += 1) health.failed(refused);
  expect(health).toMatchObject({ state: 'Pending', reason: 'connection refused' });
  health.connected();
  expect(health).toMatchObject({ state: 'Healthy', reason: '', failures: 0, degree: 100 });
});

test('as many failures in a row as are allowed make it unhealthy; its degree falls with each', () => {
  const { health, changes } = healthWith(3);
  health.connected();
  health.failed(refused);
  expect(health.degree).toBe(67);
  health.failed(refused);
  expect(health.degree).toBe(34);
  health.failed(refused);
  expect(health.degree).toBe(0);
  expect(changes).toEqual(['Healthy', 'Unhealthy']);
});

test('an answer in between starts the count anew, and says when it was', () => {
  const { health, changes } = healthWith(2);
  health.connected();
  health.failed(refused);
  health.answered();
  health.failed(refused);
  expect(changes).toEqual(['Healthy']);
  expect(health.answeredAtMs).toBe(5_000);
});

test('an answer of an unhealthy engine does not put it in use: it must be read first', () => {
  const { health } = healthWith(1);
  health.connected();
  health.failed(refused);
  health.answered();
  expect(health.state).toBe('Unhealthy');
  health.connected();
  expect(health.state).toBe('Healthy');
});

test('an engine that was taken out stays out', () => {
  const { health } = healthWith(1);
  health.disconnect();
  health.failed(refused);
  health.connected();
  health.refused('no');
  expect(health).toMatchObject({ state: 'Disconnected', reason: '' });
});

test.each([
  [Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }), 'the engine closed the connection'],
  [Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }), 'the engine closed the connection'],
  [Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), 'the host name cannot be resolved'],
  [new Error('no answer within 2.5 s'), 'no answer within 2.5 s'],
  [new Error('self-signed certificate'), 'self-signed certificate'],
  [new AggregateError([refused], ''), 'connection refused'],
])('%s is shown as: %s', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
