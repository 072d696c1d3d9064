import { formatNumber } from './svg.ts';
import type { View } from './view.ts';

/** The scene is composed on 1024 x 768 and then fitted into the asked size. */
export const scene = { width: 1024, height: 768 } as const;

const margin = 38;
const largestHeight = 550;

/** How a view's centimetres lie on the scene. */
export interface Frame {
  readonly scale: number;
  readonly originX: number;
  readonly groundY: number;
}

/** As large as the scene allows, the car's middle a little above the picture's. */
export function frameView({ extent }: View): Frame {
  const width = extent.right - extent.left;
  const scale = Math.min((scene.width - 2 * margin) / width, largestHeight / extent.height);
  return {
    scale,
    originX: scene.width / 2 - ((extent.left + extent.right) / 2) * scale,
    groundY: scene.height / 2 + (extent.height * scale) / 2 + 4,
  };
}

/** The transform that turns centimetres, y up, into scene pixels, y down. */
export function frameTransform({ originX, groundY, scale }: Frame): string {
  const size = scale.toFixed(4);
  return `translate(${formatNumber(originX)} ${formatNumber(groundY)}) scale(${size} -${size})`;
}
