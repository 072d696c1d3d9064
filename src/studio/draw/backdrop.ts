import { lightness, saturation } from './color.ts';
import { boxGradient, fillWith, radialGradient } from './gradient.ts';
import { rect } from './svg.ts';
import { pickVariant } from './variants.ts';

/** A grey studio: wall and floor, each from its top to its bottom. Neutral, so that paint measures are not misled. */
interface Studio {
  readonly wall: readonly [string, string];
  readonly floor: readonly [string, string];
}

const studios = [
  { wall: ['#e3e3e3', '#f0f0f0'], floor: ['#d6d6d6', '#b9b9b9'] },
  { wall: ['#a3a3a3', '#b8b8b8'], floor: ['#989898', '#7c7c7c'] },
  { wall: ['#6b6b6b', '#838383'], floor: ['#666666', '#4d4d4d'] },
  { wall: ['#343434', '#4a4a4a'], floor: ['#363636', '#232323'] },
] as const satisfies readonly Studio[];

// A vivid paint stands out by its hue; a grey one has only its lightness.
const leastContrast = { vivid: 12, neutral: 20 };

function contrast(studio: Studio, paint: string): number {
  const tones = [studio.wall[1], studio.floor[0]];
  return Math.min(...tones.map((tone) => Math.abs(lightness(tone) - lightness(paint))));
}

/** The variant among those studios that a car of this paint stands out from. */
export function chooseStudio(paint: string, variant: number): Studio {
  const least = saturation(paint) > 60 ? leastContrast.vivid : leastContrast.neutral;
  const [first = studios[0], ...others] = studios.filter((studio) => contrast(studio, paint) >= least);
  return pickVariant<Studio>([first, ...others], variant);
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Where the floor meets the wall, from the top. */
  readonly horizon: number;
}

/** Wall, floor and a pool of light behind the car. */
export function drawBackdrop(studio: Studio, { width, height, horizon }: Room): string {
  const down = [0, 0, 0, 1] as const;
  return [
    boxGradient('wall', down, [
      [0, studio.wall[0]],
      [1, studio.wall[1]],
    ]),
    boxGradient('floor', down, [
      [0, studio.floor[0]],
      [1, studio.floor[1]],
    ]),
    radialGradient('pool', [
      [0, '#ffffff', 0.3],
      [1, '#ffffff', 0],
    ]),
    rect({ x: 0, y: 0, width, height: horizon + 1 }, fillWith('wall')),
    rect({ x: 0, y: horizon, width, height: height - horizon }, fillWith('floor')),
    rect({ x: 0, y: 0, width, height: horizon }, fillWith('pool')),
  ].join('');
}
