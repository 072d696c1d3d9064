import type { ReviewPicture } from '../picture.ts';
import {
  actualSize,
  clampView,
  fitScale,
  panBy,
  placePicture,
  type Size,
  type Spot,
  spotAt,
  type View,
  viewRegion,
  wholeView,
  zoomAt,
} from './view-box.ts';

/** The frame of the lightbox and the picture in it. */
export interface Stage {
  /** Another picture, at the same zoom and place. */
  readonly show: (picture: ReviewPicture) => void;
  /** `point`: what to keep in its place, in frame pixels; the middle when left out. */
  readonly zoom: (factor: number, point?: Spot) => void;
  /** The whole picture; when it is that already, one pixel to one. */
  readonly toggleFit: () => void;
  readonly fit: () => void;
  readonly showActual: () => void;
  /** The next place where a badge should be, and after the last the whole picture. */
  readonly showBadge: () => void;
  readonly pan: (by: Spot) => void;
  /** Brings what is at a point of the frame to its middle. */
  readonly center: (point: Spot) => void;
  /** Frame pixels for a pixel of the picture. */
  readonly scale: () => number;
  readonly reset: () => void;
}

/** All `images` lie in one place. `changed` is called after every change of what is seen. */
export function makeStage(
  frame: HTMLElement,
  images: readonly HTMLImageElement[],
  changed: () => void,
): Stage {
  let picture: Size & Partial<Pick<ReviewPicture, 'badgeRegions'>> = { width: 1, height: 1 };
  let view: View = wholeView;
  let nextBadge = 0;

  const frameSize = (): Size => ({
    width: Math.max(1, frame.clientWidth),
    height: Math.max(1, frame.clientHeight),
  });
  const sizes = () => ({ picture, frame: frameSize() });
  const middle = (): Spot => ({ x: frame.clientWidth / 2, y: frame.clientHeight / 2 });

  function look(next: View): void {
    view = clampView(next, picture, frameSize());
    const { scale, x, y } = placePicture(view, sizes());
    for (const { style } of images) {
      style.width = `${picture.width * scale}px`;
      style.height = `${picture.height * scale}px`;
      style.transform = `translate(${x}px, ${y}px)`;
    }
    changed();
  }

  function showBadge(): void {
    const region = picture.badgeRegions?.[nextBadge];
    nextBadge = region === undefined ? 0 : nextBadge + 1;
    look(region === undefined ? wholeView : viewRegion(region, picture, frameSize()));
  }

  new ResizeObserver(() => look(view)).observe(frame);
  return {
    show(next) {
      picture = next;
      nextBadge = 0;
      look(view);
    },
    zoom: (factor, point = middle()) => look(zoomAt(view, factor, { point, ...sizes() })),
    toggleFit: () => look(view.zoom === 1 ? actualSize(view, picture, frameSize()) : wholeView),
    fit: () => look(wholeView),
    showActual: () => look(actualSize(view, picture, frameSize())),
    showBadge,
    pan: (by) => look(panBy(view, by, sizes())),
    center: (point) => look({ ...view, center: spotAt(view, point, sizes()) }),
    scale: () => view.zoom * fitScale(picture, frameSize()),
    reset() {
      view = wholeView;
    },
  };
}
