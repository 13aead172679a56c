import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameDecoder, type OutputChunk } from '../../../src/sdk/streams/frames.ts';

const frame = (stream: number, payload: string) => {
  const data = Buffer.from(payload);
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(data.length, 4);
  return Buffer.concat([header, data]);
};

const joined = (chunks: readonly OutputChunk[]) => {
  const texts = { stdin: '', stdout: '', stderr: '' };
  for (const { stream, data } of chunks) texts[stream] += Buffer.from(data).toString('latin1');
  return texts;
};

test('frames cut at any byte give the same output', () => {
  const whole = Buffer.concat([
    frame(1, 'out one\n'),
    frame(2, 'err\n'),
    frame(1, ''),
    frame(1, 'out two'),
    frame(0, 'in'),
  ]);
  const expected = { stdin: 'in', stdout: 'out one\nout two', stderr: 'err\n' };
  for (let size = 1; size <= whole.length; size++) {
    const decoder = new FrameDecoder();
    const chunks: OutputChunk[] = [];
    for (let at = 0; at < whole.length; at += size) chunks.push(...decoder.decode(whole.subarray(at, at + size)));
    decoder.flush();
    expect(joined(chunks), `in pieces of ${size}`).toEqual(expected);
  }
});

const frames = fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.string({ maxLength: 300 })), { maxLength: 20 });
const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });

test('any frames cut at any places give what went in', () => {
  fc.assert(
    fc.property(frames, cuts, (written, sizes) => {
      const expected = { stdin: '', stdout: '', stderr: '' };
      const streams = ['stdin', 'stdout', 'stderr'] as const;
      for (const [stream, payload] of written) {
        expected[streams[stream] ?? 'stdin'] += Buffer.from(payload).toString('latin1');
      }
      const whole = Buffer.concat(written.map(([stream, payload]) => frame(stream, payload)));
      const decoder = new FrameDecoder();
      const chunks: OutputChunk[] = [];
      for (let at = 0, cut = 0; at < whole.length; cut++) {
        const size = sizes[cut % sizes.length] ?? 1;
        chunks.push(...decoder.decode(whole.subarray(at, at + size)));
        at += size;
      }
      decoder.flush();
      expect(joined(chunks)).toEqual(expected);
    }),
  );
});

test('a payload is passed on before its frame is complete', () => {
  const decoder = new FrameDecoder();
  expect(joined(decoder.decode(frame(1, 'abcdef').subarray(0, 11))).stdout).toBe('abc');
});

test('what the engine says in the stream ends it as an error', () => {
  expect(() => new FrameDecoder().decode(frame(3, 'error from daemon in stream: gone'))).toThrow(
    'error from daemon in stream: gone',
  );
});

test('a stream without frames is refused with what to do', () => {
  expect(() => new FrameDecoder().decode(Buffer.from('plain terminal output\n'))).toThrow('tty: true');
});

test('an end within a frame is an error', () => {
  const decoder = new FrameDecoder();
  decoder.decode(frame(1, 'abc').subarray(0, 9));
  expect(() => decoder.flush()).toThrow('within a frame');
});

test('a length above 2^31 is read as unsigned', () => {
  const decoder = new FrameDecoder();
  const header = Buffer.from([1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]);
  expect(joined(decoder.decode(Buffer.concat([header, Buffer.from('abc')]))).stdout).toBe('abc');
});
