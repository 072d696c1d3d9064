import type { Region } from '../../../../model/measures.ts';

/** Width and height, in CSS pixels of the frame or in pixels of the picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place as shares of the picture, 0..1. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * How the picture is looked at. `zoom`: times the size at which it just fits the frame; `center`: what is in the middle
 * of the frame. In shares of the picture, so that another angle of another size shows the same place as large.
 */
export interface View {
  readonly zoom: number;
  readonly center: Spot;
}

/** The whole picture. */
export const wholeView: View = { zoom: 1, center: { x: 0.5, y: 0.5 } };

/** Screen pixels that the largest zoom makes of one pixel of the picture. */
const maxScale = 16;

/** Frame pixels per picture pixel at which the whole picture just fits. */
export function fitScale(picture: Size, frame: Size): number {
  return Math.min(frame.width / picture.width, frame.height / picture.height);
}

/** One pixel of the picture on one CSS pixel, at the same place. */
export function actualSize(view: View, picture: Size, frame: Size): View {
  return { ...view, zoom: 1 / fitScale(picture, frame) };
}

/** Enlarges by `factor` and keeps the spot under `point`, a place in the frame, where it is. */
export function zoomAt(view: View, factor: number, { point, picture, frame }: ZoomContext): View {
  const spot = spotAt(view, point, { picture, frame });
  const { zoom } = clampView({ ...view, zoom: view.zoom * factor }, picture, frame);
  const shrink = view.zoom / zoom;
  const center = {
    x: spot.x + (view.center.x - spot.x) * shrink,
    y: spot.y + (view.center.y - spot.y) * shrink,
  };
  return clampView({ zoom, center }, picture, frame);
}

interface Sizes {
  readonly picture: Size;
  readonly frame: Size;
}
interface ZoomContext extends Sizes {
  readonly point: Spot;
}

/** What of the picture is at a point of the frame, both counted from the left top corner. */
export function spotAt({ zoom, center }: View, point: Spot, { picture, frame }: Sizes): Spot {
  const scale = zoom * fitScale(picture, frame);
  return {
    x: center.x + (point.x - frame.width / 2) / (scale * picture.width),
    y: center.y + (point.y - frame.height / 2) / (scale * picture.height),
  };
}

/** Moves the picture by frame pixels, as a hand does that drags it. */
export function panBy(view: View, by: Spot, { picture, frame }: Sizes): View {
  const scale = view.zoom * fitScale(picture, frame);
  const center = {
    x: view.center.x - by.x / (scale * picture.width),
    y: view.center.y - by.y / (scale * picture.height),
  };
  return clampView({ ...view, center }, picture, frame);
}

/** A part of the picture as large as the frame allows. */
export function viewRegion(region: Region, picture: Size, frame: Size): View {
  const part = { width: region.width * picture.width, height: region.height * picture.height };
  const center = { x: region.x + region.width / 2, y: region.y + region.height / 2 };
  return clampView({ zoom: fitScale(part, frame) / fitScale(picture, frame), center }, picture, frame);
}

/** The nearest view that is not smaller than the frame nor larger than makes sense, and shows no void beside the picture. */
export function clampView({ zoom, center }: View, picture: Size, frame: Size): View {
  const fit = fitScale(picture, frame);
  const kept = Math.min(Math.max(zoom, Math.min(1, 1 / fit)), Math.max(1, maxScale / fit));
  const halfX = frame.width / 2 / (kept * fit * picture.width);
  const halfY = frame.height / 2 / (kept * fit * picture.height);
  return { zoom: kept, center: { x: clampShare(center.x, halfX), y: clampShare(center.y, halfY) } };
}

/** `half` of the frame must lie on either side of the middle; a picture smaller than the frame stands in its middle. */
function clampShare(value: number, half: number): number {
  return half >= 0.5 ? 0.5 : Math.min(Math.max(value, half), 1 - half);
}

/** Where the left top corner of the picture is in the frame, and how large a pixel of it is. */
export function placePicture(
  { zoom, center }: View,
  { picture, frame }: Sizes,
): Spot & { readonly scale: number } {
  const scale = zoom * fitScale(picture, frame);
  return {
    scale,
    x: frame.width / 2 - center.x * picture.width * scale,
    y: frame.height / 2 - center.y * picture.height * scale,
  };
}
