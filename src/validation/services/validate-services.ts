import { isDeepStrictEqual } from 'node:util';
import type { SeriesResult } from '../../model/result.ts';
import type { PlannedCar } from '../pictures/clean-base.ts';
import type { Finding } from '../table/finding.ts';
import { createQuickArtist } from './quick-artist.ts';
import { isStruck, type ServeContext, serveRun } from './serve-run.ts';
import { type ServiceRow, serviceRows } from './service-rows.ts';

/** Runs the pipeline against every kind of misbehaving service; a finding is one case that was struck. */
export async function validateServices(
  cars: readonly PlannedCar[],
  options: Omit<ServeContext, 'artist'>,
): Promise<Finding[]> {
  const context = { ...options, artist: createQuickArtist() };
  const clean = await serveRun(cars, null, context);
  const findings: Finding[] = [];
  for (const row of serviceRows) {
    const cases = await serveRun(cars, row, context);
    findings.push(...checkRun({ row, cars, cases, clean }, context));
  }
  return findings;
}

interface ServedRun {
  readonly row: ServiceRow;
  readonly cars: readonly PlannedCar[];
  readonly cases: readonly SeriesResult[];
  readonly clean: readonly SeriesResult[];
}

function checkRun({ row, cars, cases, clean }: ServedRun, { brands }: ServeContext): Finding[] {
  // A replayed backend answers for the struck cases alone: there are no others.
  const moved = row.answer
    ? []
    : cars.filter((car) => !isStruck(row, car, brands) && hasMoved(car, cases, clean));
  return cars
    .filter((car) => isStruck(row, car, brands))
    .map((car, index) => ({
      row: row.row,
      name: car.name,
      outcome: isRight(findCase(car, cases), row.outcome) ? 'caught' : 'missed',
      crossTalk: index === 0 && moved.length > 0 ? ['score of another case'] : [],
    }));
}

function findCase({ evalCase }: PlannedCar, cases: readonly SeriesResult[]): SeriesResult | undefined {
  return cases.find(({ id }) => id === evalCase.id);
}

function hasMoved(car: PlannedCar, cases: readonly SeriesResult[], clean: readonly SeriesResult[]): boolean {
  return !isDeepStrictEqual(essence(findCase(car, cases)), essence(findCase(car, clean)));
}

function essence(result: SeriesResult | undefined) {
  return result && [result.status, result.score, result.passed, result.dimensions];
}

/** No answer is no number and no verdict; a lie is worth nothing and blocks its case. */
function isRight(result: SeriesResult | undefined, outcome: ServiceRow['outcome']): boolean {
  if (!result) return false;
  const { status, score, passed, dimensions, blockers, shots } = result;
  const all = Object.values(dimensions);
  const isAll = status === outcome && shots.every((shot) => shot.status === outcome);
  if (outcome === 'errored')
    return isAll && score === null && passed === null && all.every((one) => one.score === null);
  return isAll && passed === false && blockers.length > 0 && all.every(({ shown }) => shown?.score === 0);
}
