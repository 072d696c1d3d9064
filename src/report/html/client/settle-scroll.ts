/** Frames without a move after which the page stands still; at least, and at most, of a page that is loaded. */
const quietFrames = 4;
const minFrames = 6;
const maxFrames = 60;

let latest = 0;

/**
 * Calls `aim`, which scrolls to the element, until the page no longer moves. Cards out of sight have a guessed height
 * (`content-visibility`): those that come into view take their true one, and push away what was aimed at. Browsers
 * correct for that differently, WebKit not at all. The latest aim wins, and so does whoever else scrolls.
 */
export function settleScroll(element: Element, aim: () => void): void {
  const own = ++latest;
  let quiet = 0;
  let frames = 0;
  let left = whereIs(element);
  const follow = () => {
    const isLoaded = document.readyState === 'complete';
    const found = whereIs(element);
    // Soon after the page is loaded it is the browser that scrolls, to the anchor in the address.
    if (own !== latest || (frames > quietFrames && isScrolled(left, found))) return;
    aim();
    left = whereIs(element);
    quiet = left.y === found.y ? quiet + 1 : 0;
    if (isLoaded) frames += 1;
    if (frames < maxFrames && (frames < minFrames || quiet < quietFrames)) requestAnimationFrame(follow);
  };
  follow();
}

interface Whereabouts {
  readonly y: number;
  readonly top: number;
}

function whereIs(element: Element): Whereabouts {
  return { y: window.scrollY, top: element.getBoundingClientRect().top };
}

/** The element has gone with the page: by somebody's hand, not because something above it has grown. */
function isScrolled(before: Whereabouts, now: Whereabouts): boolean {
  return before.y !== now.y && Math.abs(now.y - before.y + now.top - before.top) < 1;
}

for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) {
  window.addEventListener(type, () => (latest += 1), { passive: true, capture: true });
}
