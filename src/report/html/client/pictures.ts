const batch = 8;
const pauseMs = 20;
/** Even where the page never rests, as on a busy machine. */
const longestPauseMs = 500;
/** While somebody presses keys: each picture takes the browser a millisecond, and a key waits for a whole batch. */
const quietMs = 1000;

/**
 * The pictures out of sight load after the page stands, a few at a time, while nobody touches it: thousands of them at once
 * would keep the reader waiting for the first. None may stay lazy, or it would be missing on paper. A script that prints
 * without waiting asks for all of them before the page counts as loaded, by `#print` at the end of the address.
 */
export function startPictures(): void {
  const waiting = [...document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')];
  const isTouched = watchTouches();
  const load = (count: number) => {
    for (const image of waiting.splice(0, count)) image.loading = 'eager';
  };
  const loadOn = () => {
    if (!isTouched()) load(batch);
    if (waiting.length > 0) setTimeout(() => whenIdle(loadOn), pauseMs);
  };
  if (location.hash === '#print') load(waiting.length);
  window.addEventListener('load', loadOn);
  window.addEventListener('beforeprint', () => load(waiting.length));
}

/** Whether somebody pressed or scrolled just now: what comes into sight meanwhile the browser loads by itself. */
function watchTouches(): () => boolean {
  let latest = Number.NEGATIVE_INFINITY;
  for (const type of ['keydown', 'pointerdown', 'wheel'] as const) {
    window.addEventListener(type, () => (latest = performance.now()), { passive: true, capture: true });
  }
  return () => performance.now() - latest < quietMs;
}

/** Safari does not tell when it rests. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: longestPauseMs });
  else act();
}
