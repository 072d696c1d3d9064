import type { Angle } from '../../model/car.ts';
import type { CarSpec } from '../../studio/draw/car-spec.ts';
import { drawCar } from '../../studio/draw/draw-car.ts';
import { rasterize } from '../../studio/draw/rasterize.ts';
import { pictureSize } from './inspect-picture.ts';

/** Draws one angle of a car as JPEG, with the renderer of the studio and without its prompt reader. */
export function drawAngle(spec: Omit<CarSpec, 'angle'>, angle: Angle): Promise<Buffer> {
  return rasterize(drawCar({ ...spec, angle }, pictureSize), { format: 'jpeg', quality: 90 });
}
