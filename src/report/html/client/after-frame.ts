/** Long enough for a frame, and short enough that nobody closes the page before. */
const pauseMs = 30;

/** Gives a way to put off what can wait until the page has shown a key's effect, or at the latest is left. */
export function startAfterFrame(): (task: () => void) => void {
  const waiting: (() => void)[] = [];
  const doAll = () => {
    for (const task of waiting.splice(0)) task();
  };
  window.addEventListener('pagehide', doAll);
  return (task) => {
    if (waiting.length === 0) setTimeout(doAll, pauseMs);
    waiting.push(task);
  };
}
