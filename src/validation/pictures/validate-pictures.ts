import pLimit from 'p-limit';
import { type StraightAngle, straightAngles } from '../../model/vocabulary.ts';
import { compareStatuses } from '../compare-statuses.ts';
import type { Checker, Statuses } from '../run-checks.ts';
import type { CleanSeries } from '../series.ts';
import type { Finding, RowInfo } from '../table/finding.ts';
import { makeShot, type PlannedCar } from './clean-base.ts';
import { drawAngle } from './draw.ts';
import { inspectPicture, pictureSize } from './inspect-picture.ts';
import { angleFor, type DrawnCar, diceFor, isChosen, type PictureRow } from './picture-row.ts';
import { pictureRows } from './picture-rows.ts';

const cleanRow: RowInfo = { defect: 'clean', severity: 'nothing changed', owners: [] };

/** Cars in work at once: one is measured while the raster library works for the next, and few pictures are held. */
const inWork = 3;

export interface PictureFindings {
  readonly clean: readonly CleanSeries[];
  readonly findings: readonly Finding[];
}

/** Draws every car once, plants all its picture defects, and lets the bytes go. */
export async function validatePictures(
  cars: readonly PlannedCar[],
  check: Checker,
): Promise<PictureFindings> {
  const limit = pLimit(inWork);
  const done = await Promise.all(cars.map((car) => limit(() => validateCar(car, check))));
  return {
    clean: done.map(({ series }) => series),
    findings: orderByRow(done.flatMap(({ findings }) => findings)),
  };
}

async function validateCar(car: PlannedCar, check: Checker) {
  const drawn = { car, bytes: await drawAll(car), asked: pictureSize };
  const series = await inspectAll(drawn);
  const verdicts = check(toCheck(series));
  const findings = [checkClean(series, verdicts)];
  for (const row of pictureRows) {
    if (!isChosen(car.index, row.share)) continue;
    const finding = await plantOne({ row, drawn, series, verdicts }, check);
    if (finding) findings.push(finding);
  }
  return { series, findings };
}

async function drawAll({ spec }: PlannedCar): Promise<Record<StraightAngle, Buffer>> {
  const [front, side, rear] = [drawAngle(spec, 'front'), drawAngle(spec, 'side'), drawAngle(spec, 'rear')];
  return { front: await front, side: await side, rear: await rear };
}

/** Accepts and measures all angles as they are. */
export async function inspectAll({ car, bytes, asked }: DrawnCar): Promise<CleanSeries> {
  const { name, index, evalCase, planned } = car;
  const shots = await Promise.all(
    straightAngles.map(async (angle) =>
      makeShot(car, angle, await inspectPicture(bytes[angle], angle, asked)),
    ),
  );
  return { name, index, evalCase, request: planned.request, shots };
}

export function toCheck({ evalCase, request, shots }: CleanSeries) {
  return { evalCase, sessionId: request.sessionId, shots };
}

/** Nothing is wrong, so everything that is not a pass is an alarm, or not measured. */
function checkClean({ name }: CleanSeries, verdicts: Statuses): Finding {
  const perfect = new Map([...verdicts].map(([key]) => [key, 'pass' as const]));
  return compareStatuses(perfect, verdicts, { row: cleanRow, name });
}

/** A row, and what it is planted in. */
interface Planting {
  readonly row: PictureRow;
  readonly drawn: DrawnCar;
  readonly series: CleanSeries;
  readonly verdicts: Statuses;
}

/** Null where the car does not lend itself to the defect. */
export async function plantOne(
  { row, drawn, series, verdicts }: Planting,
  check: Checker,
): Promise<Finding | null> {
  const angle = angleFor(series.index);
  const planted = await row.plant(drawn, angle, diceFor(row, drawn.car));
  if (!planted) return null;
  const shots = await Promise.all(
    series.shots.map(async (shot) => {
      const bytes = planted.replaced[shot.angle];
      return bytes ? { ...shot, ...(await inspectPicture(bytes, shot.angle, drawn.asked)) } : shot;
    }),
  );
  const { replaced, note = null, ...expected } = planted;
  const name = [
    series.name,
    ...(Object.keys(replaced).length === 1 ? [angle] : []),
    ...(note ? [note] : []),
  ].join(', ');
  return compareStatuses(verdicts, check(toCheck({ ...series, shots })), { row: row.row, name, ...expected });
}

/** By row, and inside a row by car: the order in which work was done does not show. */
function orderByRow(findings: readonly Finding[]): Finding[] {
  const rows = [cleanRow, ...pictureRows.map(({ row }) => row)];
  return rows.flatMap((row) => findings.filter((finding) => finding.row === row));
}
