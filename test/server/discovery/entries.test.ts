import { describe, expect, test } from 'vitest';
import { parseEntries } from '../../../src/server/discovery/entries.ts';
import { parseFile } from '../../../src/server/discovery/file.ts';
import { parseNodes } from '../../../src/server/discovery/nodes.ts';

describe('ranges', () => {
  test.each([
    ['a:1', ['a:1']],
    ['10.0.0.[11:13]:2375', ['10.0.0.11:2375', '10.0.0.12:2375', '10.0.0.13:2375']],
    ['h:[2:4]375', ['h:2375', 'h:3375', 'h:4375']],
    ['h[5:4]:1', []],
    ['[fd00::1]:2375', ['[fd00::1]:2375']],
    ['tcp://h:1', ['h:1']],
    ['unix:///run/docker.sock', ['unix:///run/docker.sock']],
  ])('%s', (text, entries) => expect(parseEntries([text])).toEqual(entries));

  test.each([
    ['h', 'address h: missing port in address'],
    ['', 'address : missing port in address'],
    ['h:0', 'address h:0: invalid port'],
    ['h:65536', 'address h:65536: invalid port'],
    ['10.[1:2].[3:4].1:80', 'address 10.1.[3:4].1:80: missing port in address'],
    ['10.0.0.[1:9999999]:80', 'more than 4096 nodes'],
    ['ftp://h:1', 'missing port in address'],
  ])('%j is refused', (text, message) => expect(() => parseEntries([text])).toThrow(message));

  test('an address told twice is one entry', () =>
    expect(parseEntries(['h[1:2]:1', 'tcp://h2:1'])).toEqual(['h1:1', 'h2:1']));
});

describe('nodes://', () => {
  test('a list', () => expect(parseNodes('a:1, b:2')).toEqual(['a:1', 'b:2']));
  test('an empty element is an error', () => expect(() => parseNodes('a:1,')).toThrow('address : missing port'));
  test('what looks like a token is asked about', () =>
    expect(() => parseNodes('6856663cdefdec325839a4b7e1de38e8')).toThrow(
      'address 6856663cdefdec325839a4b7e1de38e8: missing port in address, please check you are using the correct discovery (missing token:// ?)',
    ));
});

test('a file has one entry a line; comments and blank lines are nothing', () =>
  expect(parseFile('# engines\n a:1 \n\n10.0.0.[1:2]:80 # two\n')).toEqual(['a:1', '10.0.0.1:80', '10.0.0.2:80']));
test('one malformed line fails the whole file', () =>
  expect(() => parseFile('a:1\nb\n')).toThrow('address b: missing port in address'));
