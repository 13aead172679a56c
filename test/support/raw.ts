/** Bytes as they are, on connections of their own. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export async function dial(url: string, from?: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true, localAddress: from });
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** @returns everything that comes back until the other side ends it; nothing comes after a reset */
export function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let all = '';
    socket.on('data', (bytes) => {
      all += bytes.toString('latin1');
    });
    for (const event of ['end', 'close'])
      socket.once(event, () => {
        socket.destroy();
        resolve(all);
      });
  });
}

/** @returns everything that comes back */
export async function raw(url: string, ...parts: string[]): Promise<string> {
  const socket = await dial(url);
  const answer = answerOf(socket);
  for (const part of parts) socket.write(part, 'latin1');
  return answer;
}

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0);

/** The message of a whole answer. @throws when its body is not exactly `{"message"}` */
export function messageOf(answer: string): string {
  const body: unknown = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
  if (typeof body !== 'object' || body === null || Object.keys(body).join() !== 'message')
    throw new Error(`no error: ${answer}`);
  return String((body as { message: unknown }).message);
}
