/** Frames without a move after which the page stands still, and after which to give up, once it is loaded. */
const quietFrames = 4;
const maxFrames = 60;

let latest = 0;

/**
 * Calls `aim`, which scrolls, until the page no longer moves. Cards out of sight have a guessed height
 * (`content-visibility`): those that come into view take their true one, and push away what was aimed at. Browsers
 * correct for that differently, WebKit not at all. The latest aim wins, and so does a reader who scrolls.
 */
export function settleScroll(aim: () => void): void {
  const own = ++latest;
  let quiet = 0;
  let frames = 0;
  const follow = () => {
    if (own !== latest) return;
    const before = window.scrollY;
    aim();
    quiet = window.scrollY === before ? quiet + 1 : 0;
    if (document.readyState === 'complete') frames += 1;
    if (frames < maxFrames && (frames === 0 || quiet < quietFrames)) requestAnimationFrame(follow);
  };
  follow();
}

for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) {
  window.addEventListener(type, () => (latest += 1), { passive: true, capture: true });
}
