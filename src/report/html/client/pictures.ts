const batch = 32;
const pauseMs = 50;
/** Even where the page never rests, as on a busy machine. */
const longestPauseMs = 500;

/**
 * The pictures out of sight load after the page stands, a few at a time: thousands of them at once would keep the
 * reader waiting for the first. None may stay lazy, or it would be missing on paper. A script that prints without waiting
 * asks for all of them before the page counts as loaded, by `#print` at the end of the address.
 */
export function startPictures(): void {
  const waiting = [...document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')];
  const load = (count: number) => {
    for (const image of waiting.splice(0, count)) image.loading = 'eager';
  };
  const loadOn = () => {
    load(batch);
    if (waiting.length > 0) setTimeout(() => whenIdle(loadOn), pauseMs);
  };
  if (location.hash === '#print') load(waiting.length);
  window.addEventListener('load', loadOn);
  window.addEventListener('beforeprint', () => load(waiting.length));
}

/** A key that is pressed meanwhile goes first. Safari does not tell when it rests. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: longestPauseMs });
  else act();
}
