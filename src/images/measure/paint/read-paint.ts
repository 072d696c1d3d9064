import type { LabCells } from '../lab-cells.ts';
import { type BodyColor, describeBody } from './body-color.ts';
import { weighBody } from './find-body.ts';
import { findCar } from './find-car.ts';
import { measureCast } from './light-cast.ts';
import { halveCells } from './paint-cells.ts';
import { sharesHue } from './shared-hue.ts';
import { findTint, type Tint } from './tint.ts';

/** What a picture says of the paint, before anything is called by a name. */
export interface PaintReading {
  readonly body: BodyColor;
  /** Null where nothing of the body has a colour. */
  readonly tint: Tint | null;
  /** The surroundings have the hue of the tint too; see `sharesHue`. */
  readonly isShared: boolean;
}

/** Reads the colour of the car in a picture; null where no car stands out. */
export function readPaint(fine: LabCells): PaintReading | null {
  const cells = halveCells(fine);
  const car = findCar(cells);
  if (car === null) return null;
  const weights = weighBody(cells, car);
  const body = describeBody(cells, weights, measureCast(cells, car.inside));
  const tint = findTint(cells, weights);
  return body && { body, tint, isShared: tint !== null && sharesHue(cells, car.inside, tint.hue) };
}
