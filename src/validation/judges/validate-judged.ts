import { type Nature, oracle, sided } from '../../judge/simulated/simulated-judge.ts';
import type { Brand } from '../../model/brand.ts';
import type { CheckStatus } from '../../model/check.ts';
import { createSeededRandom } from '../../statistics/random.ts';
import { compareStatuses } from '../compare-statuses.ts';
import { angleFor } from '../pictures/picture-row.ts';
import { toCheck } from '../pictures/validate-pictures.ts';
import type { Checker, Statuses } from '../run-checks.ts';
import type { CleanSeries } from '../series.ts';
import type { Finding, RowInfo } from '../table/finding.ts';
import { type JudgedCar, type JudgedRow, judgedRows, type Planted } from './judged-rows.ts';
import { type JudgeSeries, misread, prepareJudge, type Shows, showAsked } from './judged-series.ts';
import { listDrawn } from './studio-car.ts';

const cleanRow: RowInfo = { defect: 'clean', severity: 'no defect: blocked or to be looked at', owners: [] };
const blockedRow: RowInfo = { defect: 'clean', severity: 'no defect: blocked', owners: [] };

/** Who looks: a judge of this nature, what it draws its errors from, and what its rows are called. */
export interface Looking {
  readonly nature: Nature;
  readonly random?: () => number;
  readonly name: string;
}

/** Always right: what is missed, the checks miss. */
export const oracleLooks: Looking = { nature: oracle, name: 'a judge looked' };

/** Of good pictures it blames 1 %, of faults it misses 5 %, each time anew. Equal ones err equally. */
export function errantLooks(): Looking {
  return {
    nature: sided({ q1: 0.99, q0: 0.95 }),
    random: createSeededRandom(17),
    name: 'a judge of .99/.95 looked',
  };
}

/** Plants what only a judge can tell, and has one look. */
export async function validateJudged(
  clean: readonly CleanSeries[],
  { brands, check }: Pick<Judging, 'brands' | 'check'>,
  { nature, random, name }: Looking,
): Promise<Finding[]> {
  const drawn = new Set(listDrawn(brands).map(({ name }) => name));
  // The sheet of references has no badge for the others, and nobody is asked about theirs.
  const judged = clean.filter(({ evalCase }) => drawn.has(evalCase.car.brand));
  const judge = prepareJudge(nature, brands, random);
  const findings: Finding[] = [];
  for (const series of judged) findings.push(...(await validateSeries(series, { brands, check, judge })));
  const rows = [cleanRow, blockedRow, ...judgedRows.map(({ row }) => row)];
  return rows.flatMap((row) =>
    findings
      .filter((finding) => finding.row === row)
      .map((finding) => ({ ...finding, row: { ...row, severity: `${row.severity}, ${name}` } })),
  );
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
  const { name } = series;
  const findings = [
    compareStatuses(perfect, verdicts, { row: cleanRow, name }),
    compareStatuses(perfect, withoutDoubts(verdicts), { row: blockedRow, name }),
  ];
  for (const row of judgedRows) findings.push(await plant(row));
  return findings;
}

/** What is only shown to people blocks nothing. */
function withoutDoubts(verdicts: Statuses): Statuses {
  return new Map([...verdicts].map(([key, status]) => [key, status === 'warn' ? 'pass' : status]));
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
