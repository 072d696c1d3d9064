import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Engine, type EnginePage, waitUntil } from './engine.fixture.ts';

/** WebKitGTK's small browser, over WebDriver, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKit',
  hint: 'apt-get install webkit2gtk-driver xvfb',
  async open(home) {
    const binary = findBrowser();
    const port = await findPort();
    const driver = startDriver(port, home);
    const send = makeSend(port);
    try {
      await waitUntil(() => send('GET', '/status').then(() => true));
      return await openSession(send, binary, driver);
    } catch (error) {
      stop(driver);
      throw error;
    }
  },
};

function findBrowser(): string {
  const folders = ['/usr/lib', ...listFolders('/usr/lib').filter((one) => one.endsWith('-linux-gnu'))];
  const homes = folders.flatMap(listFolders).filter((one) => one.includes('/webkit2gtk-'));
  const found = homes.map((one) => join(one, 'MiniBrowser')).find(existsSync);
  if (found === undefined || !existsSync('/usr/bin/xvfb-run')) {
    throw new Error('Expected MiniBrowser of WebKitGTK, and xvfb-run, got not both');
  }
  return found;
}

function listFolders(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function startDriver(port: number, home: string): ChildProcess {
  // It saves downloads in HOME. A group of its own, so that screen and browser end with it.
  const env = { ...process.env, HOME: home, WEBKIT_DISABLE_COMPOSITING_MODE: '1', GDK_BACKEND: 'x11' };
  const screen = ['-a', '-s', '-screen 0 1400x1000x24'];
  const driver = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  process.once('exit', () => stop(driver));
  return driver;
}

function stop({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid);
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('Expected a port, got none');
  return address.port;
}

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

function makeSend(port: number): Send {
  return async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
}

/** Keys that have no letter, as WebDriver writes them. */
const named: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

async function openSession(send: Send, binary: string, driver: ChildProcess): Promise<EnginePage> {
  const options = { binary, args: ['--automation'] };
  const asked = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId, capabilities } = (await send('POST', '/session', { capabilities: asked })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  const post = (path: string, body?: object) => send('POST', session + path, body);
  await post('/window/rect', { width: 1280, height: 900 });
  const find = async (selector: string) =>
    Object.values((await post('/element', { using: 'css selector', value: selector })) as object)[0];
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    // The driver tells nothing of the console.
    complaints: [],
    async goto(url) {
      await post('/url', { url });
    },
    run: (act, ...args) => post('/execute/async', { script: writeScript(act), args }) as never,
    async press(key) {
      const value = named[key] ?? key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async click(selector) {
      await post(`/element/${await find(selector)}/click`);
    },
    async close() {
      await send('DELETE', session).catch(() => {});
      stop(driver);
    },
  };
}

function writeScript(act: unknown): string {
  return `const [done, ...args] = [...arguments].reverse();
    Promise.resolve((${act})(...args.reverse())).then(done, (error) => done(String(error)));`;
}
