import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFrames } from '../../src/simulator/frames.ts';
import { type Simulated, simulate } from '../../src/simulator/index.ts';

let engine: Simulated;
beforeAll(async () => {
  engine = await simulate({ images: ['busybox'] });
});
afterAll(() => engine.stop());

async function run(script: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const container = engine.run({ Image: 'busybox', Cmd: ['sh', '-c', script], Env: ['GREETING=good day'] });
  const code = await container.wait('not-running', new AbortController().signal);
  const answer = await fetch(`${engine.url}/containers/${container.id}/logs?stdout=1&stderr=1`);
  const frames = [...parseFrames(new Uint8Array(await answer.arrayBuffer()))];
  const text = (wanted: number) =>
    Buffer.concat(frames.filter(({ stream }) => stream === wanted).map(({ data }) => data)).toString();
  return { code, stdout: text(1), stderr: text(2) };
}

test.each([
  ['echo one; echo two', 'one\ntwo\n'],
  ['false || echo no; true && echo yes', 'no\nyes\n'],
  ['echo "$GREETING" $GREETING', 'good day good day\n'],
  ['echo \'a  b\' "c  d" e\\ f', 'a  b c  d e f\n'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  ['x=5; echo $((x * 2 + 1)) ${x}th ${y:-none} ${#GREETING}', '11 5th none 8\n'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  ['f=/a/b.txt; echo ${f##*/} ${f%.*} ${f#/}', 'b.txt /a/b a/b.txt\n'],
  ['echo $(echo inner; echo more) `echo old`', 'inner more old\n'],
  ['for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done', '1\n3\n'],
  ['n=0; while [ $n -lt 3 ]; do n=$((n+1)); done; echo $n', '3\n'],
  ['if test -d /etc; then echo dir; elif true; then echo no; else echo no; fi', 'dir\n'],
  ['case abc in x|y) echo no;; a*) echo yes;; esac', 'yes\n'],
  ['greet() { echo "hello $1 of $#"; return 4; }; greet you; echo $?', 'hello you of 1\n4\n'],
  ['printf "b\\na\\n" | sort | head -n 1', 'a\n'],
  ['echo kept > /tmp/f; echo more >> /tmp/f; cat < /tmp/f | wc -l', '2\n'],
  ['cat <<END\nhi $((1+1))\nEND', 'hi 2\n'],
  ["cat <<'END'\n$HOME\nEND", '$HOME\n'],
  ['(cd /tmp; pwd); pwd', '/tmp\n/\n'],
  ['set -- a "b c"; for x in "$@"; do echo "<$x>"; done', '<a>\n<b c>\n'],
  ['echo /etc/pass* /nope*', '/etc/passwd /nope*\n'],
  ['echo a | { read line; echo "got $line"; }', 'got a\n'],
  ['sleep 0.01 & wait; echo waited', 'waited\n'],
  ['trap "echo bye" EXIT; echo hi', 'hi\nbye\n'],
  ['seq 3 | grep -v 2 | tr "13" "ab"', 'a\nb\n'],
  ['echo a,b,c | cut -d , -f 2; echo hello | sed "s/l/L/g"', 'b\nheLLo\n'],
  ['mkdir -p /x/y; touch /x/y/z; find /x -type f; ls /x', '/x/y/z\ny\n'],
  ['export A=1; sh -c "echo $A"; env | grep -c GREETING', '1\n1\n'],
])('%s', async (script, stdout) => {
  expect(await run(script)).toEqual({ code: 0, stdout, stderr: '' });
});

test.each([
  ['exit 7', 7, ''],
  ['nosuch', 127, 'sh: nosuch: not found\n'],
  ['set -e; false; echo no', 1, ''],
  ['echo oops >&2; false', 1, 'oops\n'],
  ['cat /nope', 1, "cat: can't open '/nope': No such file or directory\n"],
  ['if', 2, 'sh: syntax error: unexpected end of file (expecting "then")\n'],
  ['! true', 1, ''],
  ['exec false', 1, ''],
  ['kill -9 $$', 137, ''],
])('%s ends with %i', async (script, code, stderr) => {
  expect(await run(script)).toMatchObject({ code, stderr });
});

test('a trap runs when the command under way is done', async () => {
  const script = 'trap "echo caught; exit 5" TERM; echo ready; while true; do sleep 0.02; done';
  const container = engine.run({ Image: 'busybox', Cmd: ['sh', '-c', script] });
  await expect.poll(() => [...container.log.lines()].length).toBe(1);
  container.kill('TERM');
  expect(await container.wait('not-running', new AbortController().signal)).toBe(5);
});
