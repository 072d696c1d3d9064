import type { Angle } from '../../model/car.ts';
import { facesOf } from '../../model/views.ts';
import { type StraightAngle, straightAngles } from '../../model/vocabulary.ts';
import { createDice, type Dice } from '../../studio/random.ts';
import type { RowInfo } from '../table/finding.ts';
import type { PlannedCar } from './clean-base.ts';

/** What a defect is planted in: a drawn car, with the bytes of its angles. */
export interface DrawnCar {
  readonly car: PlannedCar;
  readonly bytes: Readonly<Record<StraightAngle, Buffer>>;
  /** Size that is asked for; null where any will do. */
  readonly asked: { readonly width: number; readonly height: number } | null;
}

/** One planted change: new bytes for some angles. */
export interface PlantedPictures {
  readonly replaced: Readonly<Partial<Record<Angle, Buffer>>>;
  /** Colour the angle was painted in instead, for the name. */
  readonly note?: string;
  readonly mustFire?: readonly string[];
  readonly mayChange?: readonly string[];
}

/** A row of the table that is made by new bytes. `plant` gives null where the car does not lend itself to it. */
export interface PictureRow {
  readonly row: RowInfo;
  /** Share of the base it is planted in, 0..1. */
  readonly share: number;
  plant(drawn: DrawnCar, angle: StraightAngle, dice: Dice): Promise<PlantedPictures | null>;
}

/** Angles take turns, so that each row sees all of them. */
export function angleFor(index: number): StraightAngle {
  return straightAngles[Math.floor(index * 2.63) % straightAngles.length] ?? 'front';
}

/** The straight view after this one. */
export function nextAngle(angle: Angle): StraightAngle {
  return straightAngles[(straightAngles.indexOf(facesOf[angle][0]) + 1) % straightAngles.length] ?? 'front';
}

/** Whether this car is among those a row is planted in: the share, evenly spread, at least one. */
export function isChosen(index: number, share: number): boolean {
  return index === 0 || Math.floor((index + 1) * share) > Math.floor(index * share);
}

export function diceFor({ row }: PictureRow, { name }: PlannedCar): Dice {
  return createDice(`${row.defect} ${row.severity} ${name}`);
}
