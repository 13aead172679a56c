/** What an engine says, before it is relied on: one that says something else is at fault, and its node is to be looked at. */
import { system } from '../errors.ts';

/** What a JSON answer has to be; a list is one of objects. */
export type Form = 'object' | 'list' | 'any';

/** Longer than the list of an engine with 50 000 containers; what is longer is not held in memory. */
export const ANSWER_LIMIT_BYTES = 128 * 1024 * 1024;

/** @throws system, which names the node */
export function parsed(text: string, node: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw system(`node ${node} answered with what is no JSON: ${(cause as Error).message}`, { cause });
  }
}

/**
 * @param id what it, or each in the list, is known by from then on: a property that has to be a text
 * @throws system as `parsed`
 */
export function expected(value: unknown, form: Form, node: string, id?: string): unknown {
  const fits =
    form === 'any' ||
    (form === 'list' ? Array.isArray(value) && value.every(isObject) : isObject(value) && !Array.isArray(value));
  if (!fits) throw system(`node ${node} answered with JSON that is no ${form}`);
  const nameless =
    id !== undefined &&
    (form === 'list' ? (value as Told[]) : [value as Told]).some((one) => !one[id] || typeof one[id] !== 'string');
  if (nameless) throw system(`node ${node} answered with JSON in which ${id} is no text`);
  return value;
}

type Told = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Told => typeof value === 'object' && value !== null;

/** The whole of a body. @throws when there is more than anybody should say at once */
export async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let left = ANSWER_LIMIT_BYTES;
  for await (const chunk of body) {
    left -= chunk.length;
    if (left < 0) throw tooLong();
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join('');
}

/** Objects of a stream, one a line. @throws system as `parsed`, or when a line has no end */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>, node: string): AsyncGenerator<object> {
  let begun: string[] = [];
  let left = ANSWER_LIMIT_BYTES;
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    const [end = '', ...lines] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(end);
    left -= end.length;
    if (left < 0) throw system(`node ${node}: ${tooLong().message}`);
    for (const next of lines) {
      const line = begun.join('');
      begun = [next];
      left = ANSWER_LIMIT_BYTES - next.length;
      if (line.trim() !== '') yield object(line, node);
    }
  }
  const rest = begun.join('');
  if (rest.trim() !== '') yield object(rest, node);
}

const object = (line: string, node: string) => expected(parsed(line, node), 'object', node) as object;

export const tooLong = () => new Error(`the engine has more to say than ${ANSWER_LIMIT_BYTES / 2 ** 20} MiB`);
