import type { LabCells } from '../lab-cells.ts';
import { weighPlaces } from './ellipse.ts';
import type { FoundCar } from './find-car.ts';

/**
 * Where a car's box is painted: doors, wings and bumpers, below bonnet and windscreen, which mirror the sky, and above
 * sill and tyres. Of it 0.65 is paint, of an ellipse around the picture's middle 0.50 (mean of 640 vividly coloured
 * cars in photographs). A tenth higher or lower tells neutrals less well, half as high again as well.
 */
const body = { middle: [0.5, 0.55], half: [0.42, 0.2] } as const;

/** How much each cell says of the paint, 0..1; all 0 where the car has nothing at the height of its doors. */
export function weighBody(cells: LabCells, { box, inside }: FoundCar): Float32Array {
  return weighPlaces(cells, box, body).map((weight, cell) => weight * (inside[cell] ?? 0));
}
