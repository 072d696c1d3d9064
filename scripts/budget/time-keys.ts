import { type EnginePage, visit } from '../../src/report/html/engines/engine.fixture.ts';

/** As a reviewer presses them: all right, one right, on, taken back, wrong and why. */
const keys = ['a', 'a', '1', '1', 'ArrowRight', 'z', '2', 'q', 'a', 'ArrowLeft'];
const rounds = 6;

/** Milliseconds from each real key press to the end of the frame that shows what it did, in the order of the presses. */
export async function timeKeys(page: EnginePage, address: string): Promise<number[]> {
  await visit(page, address);
  await page.press('u');
  await page.run(watchKeys);
  for (let round = 0; round < rounds; round += 1) {
    for (const key of keys) {
      await page.press(key);
      // Nobody answers faster than this, and no key is timed while another one's work goes on.
      await page.run(() => new Promise((done) => setTimeout(done, 100)));
    }
  }
  return page.run(() => (window as unknown as { waits: number[] }).waits);
}

function watchKeys(): void {
  const waits: number[] = [];
  Object.assign(window, { waits });
  window.addEventListener(
    'keydown',
    () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        // A message comes after the frame is drawn; a timer would be held back by browsers that save power.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => waits.push(performance.now() - start);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
