import { expect, test } from 'vitest';
import { consequencesOf, EventCursor } from '../../../src/server/engine/events.ts';

const at = (timeNano: number, Action = 'start', ID = 'c1') => ({
  Type: 'container',
  Action,
  Actor: { ID, Attributes: {} },
  timeNano,
});

test('events are taken up again where they ended, on the clock of the engine', () => {
  const cursor = new EventCursor();
  expect(cursor.since).toBeUndefined();
  cursor.startAt('2024-05-01T10:00:00.5Z');
  expect(cursor.since).toBe('1714557600.499999000');
  cursor.isNew(at(1714557700000000000));
  cursor.startAt('2024-05-01T10:00:00.5Z');
  expect(cursor.since).toBe('1714557699.999999000');
});

test('an event that comes twice counts once; another one of the same moment counts', () => {
  const cursor = new EventCursor();
  expect(cursor.isNew(at(1714557700000000000))).toBe(true);
  expect(cursor.isNew(at(1714557700000000000))).toBe(false);
  expect(cursor.isNew(at(1714557700000000000, 'die'))).toBe(true);
  expect(cursor.isNew(at(1714557700000000000, 'start', 'c2'))).toBe(true);
  expect(cursor.isNew(at(1714557800000000000))).toBe(true);
});

test('an engine whose clock was set back is still heard', () => {
  const cursor = new EventCursor();
  cursor.isNew(at(1714557700000000000));
  expect(cursor.isNew(at(1714550000000000000))).toBe(true);
});

test.each([
  ['container', 'start', [{ read: 'container', id: 'x' }]],
  ['container', 'health_status: healthy', [{ read: 'container', id: 'x' }]],
  ['container', 'exec_die', []],
  ['container', 'exec_create: sh', []],
  ['container', 'top', []],
  ['container', 'archive-path', []],
  ['container', 'commit', [{ read: 'images' }]],
  ['container', 'destroy', [{ read: 'gone', id: 'x' }]],
  ['container', 'remove', [{ read: 'gone', id: 'x' }]],
  ['image', 'pull', [{ read: 'images' }]],
  ['network', 'connect', [{ read: 'networks' }]],
  ['volume', 'create', [{ read: 'volumes' }]],
  ['volume', 'mount', []],
  ['daemon', 'reload', [{ read: 'info' }]],
  ['plugin', 'enable', []],
])('a %s event %s lets %j be read', (Type, Action, consequences) => {
  expect(consequencesOf({ Type, Action, Actor: { ID: 'x', Attributes: {} } })).toEqual(consequences);
});
