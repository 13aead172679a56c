import { expect, test } from 'vitest';
import { framings, meteredOperations, outcomes, RequestMeter } from '../../../src/server/http/meter.ts';

const operation = (id: (typeof meteredOperations)[number]) => meteredOperations.indexOf(id);
const outcome = (code: (typeof outcomes)[number]) => outcomes.indexOf(code);
const framing = (name: (typeof framings)[number]) => framings.indexOf(name);

test.each([
  [0, 'none'],
  [101, '1xx'],
  [204, '2xx'],
  [304, '3xx'],
  [404, '4xx'],
  [503, '5xx'],
  [999, '5xx'],
] as const)('status %d is counted as %s of its operation', (status, code) => {
  const meter = new RequestMeter();
  meter.came();
  meter.routed('ContainerInspect');
  meter.went('ContainerInspect', status, false, 3);
  const counted = meteredOperations.flatMap((id, at) =>
    outcomes.flatMap((name, class_) => (meter.count(at, class_) > 0 ? [`${id} ${name}`] : [])),
  );
  expect(counted).toEqual([`ContainerInspect ${code}`]);
  expect(meter.durations.sumOf(operation('ContainerInspect'))).toBeCloseTo(0.003);
});

test('a request without an operation is counted as one of none', () => {
  const meter = new RequestMeter();
  meter.came();
  meter.went(undefined, 404, false, 1);
  expect(meter.count(operation('none'), outcome('4xx'))).toBe(1);
});

test('a stream is open until it is over, and is none of the durations of requests', () => {
  const meter = new RequestMeter();
  meter.came();
  meter.routed('ContainerLogs');
  expect([meter.underWay, meter.openStreams[framing('multiplexed')]]).toEqual([1, 1]);
  meter.went('ContainerLogs', 200, false, 90_000);
  expect([meter.underWay, meter.openStreams[framing('multiplexed')]]).toEqual([0, 0]);
  expect(meter.durations.sumOf(operation('ContainerLogs'))).toBe(0);
  expect(meter.streamDurations.sumOf(framing('multiplexed'))).toBe(90);
  expect(meter.hijacks).toBe(0);
});

test('a connection that was handed over is counted, one that an engine refused to is not', () => {
  const meter = new RequestMeter();
  for (const hijacked of [true, false]) {
    meter.came();
    meter.routed('ContainerAttach');
    expect(meter.openHijacks).toBe(1);
    meter.went('ContainerAttach', hijacked ? 101 : 409, hijacked, 5);
  }
  expect([meter.openHijacks, meter.hijacks]).toEqual([0, 1]);
});
