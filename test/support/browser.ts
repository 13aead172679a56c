/** A real browser without a screen: opens a page, looks at it, and does what a reader does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'undici';
import { programs } from './engines/cache.ts';

export interface Page {
  /** The value of an expression, or what its promise brings. @throws with what the page threw */
  evaluate<T>(expression: string): Promise<T>;
  /** Types as a reader does: where the focus is. */
  type(text: string): Promise<void>;
  /** Clicks into the middle of the first element that fits. @throws when there is none */
  click(selector: string): Promise<void>;
  /** What is seen, as a PNG file. */
  screenshot(file: string): Promise<void>;
  /** What the page complained about: errors that nobody caught, and the console's. */
  readonly complaints: readonly string[];
  /** URLs of everything the page asked for, itself first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

type Message = { id?: number; method?: string; params?: object; result?: never; error?: { message: string } };

/** @returns when the page and all it needs is loaded */
export async function openPage(url: string, { width = 1200, height = 900 } = {}): Promise<Page> {
  const home = await mkdtemp(path.join(tmpdir(), 'shoal-browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
  const size = [`--window-size=${width},${height}`, '--hide-scrollbars', '--force-color-profile=srgb'];
  const where = [`--user-data-dir=${home}`, '--remote-debugging-port=0', 'about:blank'];
  const child = spawn(path.join(await programs('chromium'), 'chromium'), [...flags, ...size, ...where], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, FONTCONFIG_PATH: await fonts() },
  });
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await attach(await listening(child.stderr), url)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where the folder of its own fonts is told. */
const fonts = async () => path.join(await programs('chromium'), '../tree/etc/fonts');

async function listening(output: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface(output)) {
    said.push(line);
    const [, port] = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(line) ?? [];
    if (!port) continue;
    output.resume();
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
  }
  throw new Error(`the browser does not start: ${said.join('\n')}`);
}

async function attach(socketUrl: string, url: string): Promise<Omit<Page, 'close'>> {
  const socket = new WebSocket(socketUrl);
  const answers = new Map<number, (message: Message) => void>();
  const complaints: string[] = [];
  const requests: string[] = [];
  let loaded = () => {};
  const isLoaded = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let count = 0;
  const send = <T>(method: string, params: object = {}): Promise<T> => {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)));
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) answers.get(message.id)?.(message);
    else if (message.method === 'Page.loadEventFired') loaded();
    else if (message.method === 'Runtime.exceptionThrown' || message.method === 'Log.entryAdded')
      complaints.push(JSON.stringify(message.params));
    else if (message.method === 'Network.requestWillBeSent')
      requests.push((message.params as { request: { url: string } }).request.url);
  });
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await send(`${domain}.enable`);
  const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  await isLoaded;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send<{
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string }; text: string };
    }>('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    complaints,
    requests,
    evaluate,
    type: (text) => send('Input.insertText', { text }),
    click: async (selector) => {
      const { x, y } = await evaluate<{ x: number; y: number }>(`(() => {
        const found = document.querySelector(${JSON.stringify(selector)});
        if (!found) throw new Error('nothing is ' + ${JSON.stringify(selector)});
        found.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = found.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      })()`);
      const button = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
    },
    screenshot: async (file) => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
  };
}
