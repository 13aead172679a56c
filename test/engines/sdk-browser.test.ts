/** The SDK in a real browser, against a manager that allows web pages, and against one that does not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { openPage } from '../support/browser.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { Managed } from '../support/managed.ts';

const sdk = new URL('../../src/sdk/browser.ts', import.meta.url).pathname;

/** What `script`, with the SDK as a page would load it, makes of its promise `outcome`. */
async function inBrowser(script: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as shoal from ${JSON.stringify(sdk)}; globalThis.outcome = (async () => {${script}})();`,
      resolveDir: '/',
    },
    bundle: true,
    write: false,
    platform: 'browser',
  });
  const server = createServer((req, res) => {
    const [type, text] = req.url === '/script.js' ? ['text/javascript', outputFiles[0]?.text] : ['text/html', PAGE];
    res.setHeader('content-type', type).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await openPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  try {
    return await page.evaluate('outcome');
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

const PAGE = '<!doctype html><meta charset="utf-8"><script src="/script.js"></script>';

describeWithEngines('the SDK in a browser', () => {
  let engine: Simulated;
  let open: Managed;
  let closed: Managed;
  beforeAll(async () => {
    engine = await simulate({ images: ['busybox'], listen: 'tcp://127.0.0.1:0' });
    const entries = [engine.url.replace('http://', '')];
    open = await Managed.start({ entries, cors: 'any' });
    closed = await Managed.start({ entries });
  });
  afterAll(async () => {
    await open?.stop();
    await closed?.stop();
    await engine?.stop();
  });

  test('lists, creates, follows events and logs, and throws what fails', async () => {
    const script = `
      const { Docker, NotFoundError, UnsupportedError } = shoal;
      const docker = await Docker.connect({ host: ${JSON.stringify(open.url)} });
      const events = await docker.system.events({ filters: { event: ['start', 'die'] } }).open();
      const { Id } = await docker.containers.create({ Image: 'busybox', Cmd: ['echo', 'hällo'] }, { name: 'web' });
      await docker.containers.start(Id);
      const seen = [];
      for await (const { Action, timeNano } of events) {
        seen.push(Action, typeof timeNano);
        if (Action === 'die') break;
      }
      const { StatusCode } = await docker.containers.wait(Id);
      const { stdout } = await docker.containers.logs(Id, { stdout: true }).text();
      const names = (await docker.containers.list({ all: true })).map(({ Names }) => Names[0]);
      const kinds = [];
      for (const call of [() => docker.containers.inspect('none'), () => docker.containers.attach(Id, { stream: true })]) {
        const error = await call().catch((reason) => reason);
        kinds.push(error instanceof NotFoundError, error instanceof UnsupportedError, error.message);
      }
      const stop = new AbortController();
      const silent = (await docker.system.events({ abortSignal: stop.signal }).open()).toArray();
      stop.abort(new Error('enough'));
      const reason = await silent.catch((error) => error.message);
      await docker.containers.delete(Id);
      return { seen, StatusCode, stdout, names, kinds, reason, left: (await docker.containers.list({ all: true })).length };
    `;
    expect(await inBrowser(script)).toEqual({
      seen: ['start', 'bigint', 'die', 'bigint'],
      StatusCode: 0,
      stdout: 'hällo\n',
      names: [`/${engine.name}/web`],
      kinds: [
        ...[true, false, 'No such container: none'],
        ...[false, true, 'ContainerAttach takes over its connection, which a browser does not allow'],
      ],
      reason: 'enough',
      left: 0,
    });
  });

  test('a manager that does not allow the page is an error that says so', async () => {
    const host = JSON.stringify(closed.url);
    const script = `return String(await shoal.Docker.connect({ host: ${host} }).catch((error) => error));`;
    expect(await inBrowser(script)).toBe(
      `ConnectionError: ${closed.url}: no answer, or none that this page may read (CORS)`,
    );
  });
});
