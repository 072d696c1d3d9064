import { setTimeout as sleep } from 'node:timers/promises';

/** One page of a browser, in what all drivers can do. */
export interface EnginePage {
  readonly version: string;
  /** What the page wrote to the console, or threw. */
  readonly complaints: readonly string[];
  readonly goto: (url: string) => Promise<void>;
  /** Runs in the page: nothing from around the function is there but its arguments. */
  readonly run: <A extends unknown[], T>(act: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;
  /** A real key press. */
  readonly press: (key: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** How to get it, for whoever has it not. */
  readonly hint: string;
  /** `home`: an empty folder; what the page saves arrives in it. Throws where the browser is not there or does not start. */
  readonly open: (home: string) => Promise<EnginePage>;
}

/** Reloads by the page's own hand: drivers of Firefox now and then wait for ever. */
export async function reload({ run }: EnginePage): Promise<void> {
  await run(() => {
    Object.assign(window, { isLeft: true });
    setTimeout(() => location.reload());
  });
  await waitUntil(() => run(() => !('isLeft' in window) && document.readyState === 'complete'));
}

/** Opens an address anew, also where only its hash differs from the one before. */
export async function visit({ goto, run }: EnginePage, url: string): Promise<void> {
  await goto('about:blank');
  await goto(url);
  await waitUntil(() => run(() => document.readyState === 'complete'));
}

/** Waits for what becomes true in a moment; a page that is just being left answers nothing. */
export async function waitUntil(isTrue: () => Promise<boolean>, triesLeft = 200): Promise<void> {
  if (await isTrue().catch(() => false)) return;
  if (triesLeft === 0) throw new Error(`Expected this to become true within 10 s: ${isTrue}`);
  await sleep(50);
  await waitUntil(isTrue, triesLeft - 1);
}

/** The page has drawn what was done, and stands still. */
export async function settle({ run }: EnginePage): Promise<void> {
  await run(async () => {
    for (let still = 0, before = -1; still < 6; still = scrollY === before ? still + 1 : 0) {
      before = scrollY;
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
