import { expect, test } from 'vitest';
import { parseNodes } from '../../../src/server/discovery/nodes.ts';

test.each([
  ['nodes://a:1,b:2', ['a:1', 'b:2']],
  ['10.0.0.[11:13]:2375', ['10.0.0.11:2375', '10.0.0.12:2375', '10.0.0.13:2375']],
  ['unix:///run/docker.sock', ['unix:///run/docker.sock']],
])('%s', (text, entries) => expect(parseNodes(text)).toEqual(entries));
test('an entry without a port is refused', () => expect(() => parseNodes('a')).toThrow('missing port in address'));
