import type { Stage } from './stage.ts';
import type { Spot } from './view-box.ts';

/** Frame pixels that a hand may tremble in a click. */
const clickReach = 4;

/** Mouse, pen and fingers on the frame: the wheel and two fingers zoom, one moves the picture, a click centres it. */
export function followPointers(frame: HTMLElement, stage: Stage): void {
  const down = new Map<number, Spot>();
  let travelled = 0;
  const spotOf = ({ clientX, clientY }: MouseEvent): Spot => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  frame.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      stage.zoom(Math.exp(-event.deltaY / 400), spotOf(event));
    },
    { passive: false },
  );
  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, spotOf(event));
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const now = spotOf(event);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) stage.zoom(distance(now, other) / Math.max(1, distance(before, other)), other);
    else stage.pan({ x: now.x - before.x, y: now.y - before.y });
    travelled += distance(before, now);
    down.set(event.pointerId, now);
  });
  frame.addEventListener('pointerup', (event) => {
    if (down.delete(event.pointerId) && down.size === 0 && travelled < clickReach)
      stage.center(spotOf(event));
  });
  frame.addEventListener('pointercancel', ({ pointerId }) => down.delete(pointerId));
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
