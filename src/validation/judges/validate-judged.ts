import { type Nature, oracle } from '../../judge/simulated/simulated-judge.ts';
import type { Truth } from '../../judge/simulated/truth.ts';
import type { Brand } from '../../model/brand.ts';
import type { CheckStatus } from '../../model/check.ts';
import { compareStatuses } from '../compare-statuses.ts';
import { angleFor } from '../pictures/picture-row.ts';
import { toCheck } from '../pictures/validate-pictures.ts';
import type { Checker, Statuses } from '../run-checks.ts';
import type { CleanSeries } from '../series.ts';
import type { Finding, RowInfo } from '../table/finding.ts';
import { type JudgedCar, type JudgedRow, judgedRows, type Planted } from './judged-rows.ts';
import { type JudgeSeries, prepareJudge, type Shows, showAsked } from './judged-series.ts';
import { listDrawn } from './studio-car.ts';

const cleanRow: RowInfo = { defect: 'clean', severity: 'no defect, a judge looked', owners: [] };

/** Who looks: a judge of this nature, and what it draws its errors from. */
export interface Looking {
  readonly nature: Nature;
  readonly random?: () => number;
}

/** Plants what only a judge can tell, and has one look; where it is always right, what is missed the checks miss. */
export async function validateJudged(
  clean: readonly CleanSeries[],
  { brands, check }: Omit<Judging, 'judge'>,
  { nature, random }: Looking = { nature: oracle },
): Promise<Finding[]> {
  const drawn = new Set(listDrawn(brands).map(({ name }) => name));
  // The sheet of references has no badge for the others, and nobody is asked about theirs.
  const judged = clean.filter(({ evalCase }) => drawn.has(evalCase.car.brand));
  const judge = prepareJudge(nature, brands, random);
  const findings: Finding[] = [];
  for (const series of judged) findings.push(...(await validateSeries(series, { brands, check, judge })));
  const rows = [cleanRow, ...judgedRows.map(({ row }) => row)];
  return rows.flatMap((row) => findings.filter((finding) => finding.row === row));
}

interface Judging {
  readonly brands: readonly Brand[];
  readonly check: Checker;
  readonly judge: JudgeSeries;
}

async function validateSeries(series: CleanSeries, { brands, check, judge }: Judging): Promise<Finding[]> {
  const look = async (planted: Planted): Promise<Statuses> => {
    const observations = await judge(series, showSeries(series, planted));
    return check({ ...toCheck(series), observations });
  };
  const verdicts = await look({});
  const perfect = new Map([...verdicts].map(([key, status]) => [key, asItShouldBe(status)]));
  const car = toCar(series, brands);
  const plant = async ({ row, plant: make, mayChange = [] }: JudgedRow): Promise<Finding> =>
    compareStatuses(verdicts, await look(make(car)), {
      row,
      name: `${series.name}, ${car.angle}`,
      mayChange,
    });
  const findings = [compareStatuses(perfect, verdicts, { row: cleanRow, name: series.name })];
  for (const row of judgedRows) findings.push(await plant(row));
  return findings;
}

/** A side view shows no badge. */
function asItShouldBe(status: CheckStatus): CheckStatus {
  return status === 'not-applicable' ? status : 'pass';
}

function toCar({ evalCase, index }: CleanSeries, brands: readonly Brand[]): JudgedCar {
  const angle = angleFor(index);
  return { index, angle, brands, truth: showAsked(evalCase, angle, 'the car') };
}

function showSeries({ evalCase, shots }: CleanSeries, planted: Planted): Shows {
  return new Map(
    shots.map(({ angle }) => {
      const asked = showAsked(evalCase, angle, 'the car');
      return [angle, { truth: { ...asked, ...planted[angle] }, asked, other: misread(asked) }];
    }),
  );
}

/** What a judge sees that errs about a picture in which all is as it should be. */
function misread(asked: Truth): Truth {
  return {
    ...{
      car: `not ${asked.car}, ${asked.view}`,
      name: 'Another One',
      badge: asked.badge === 'Kia' ? 'Ford' : 'Kia',
    },
    body: asked.body === 'sedan' ? 'coupe' : 'sedan',
    view: asked.view === 'rear' ? 'front' : 'rear',
    ...{ paint: asked.paint, whole: 'two or more cars', hasOverlay: true },
  };
}
