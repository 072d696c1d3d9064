import { straightAngles } from '../../model/vocabulary.ts';
import { paintNames } from '../../studio/imagine/paint.ts';
import { createDice } from '../../studio/random.ts';
import { areFarApart, isNeutral } from '../pictures/paint-groups.ts';
import { toCheck } from '../pictures/validate-pictures.ts';
import type { Checker } from '../run-checks.ts';
import type { CleanSeries } from '../series.ts';
import type { Finding, RowInfo } from '../table/finding.ts';
import type { PhotographSeries } from './photograph-series.ts';

const owners = ['paint-color'];
const rows = {
  colored: { defect: 'D1', severity: 'a coloured car, asked in another family', owners },
  neutral: { defect: 'D1', severity: 'a black, grey, silver or white car, asked in a colour', owners },
  own: { defect: 'clean', severity: 'asked in its own colour', owners: [] },
} as const satisfies Record<string, RowInfo>;

/** D1 without a brush: the case asks for another colour than the one a person sees, and for that one as a control. */
export function askColors({ photographs }: PhotographSeries, series: CleanSeries, check: Checker): Finding[] {
  return straightAngles.flatMap((angle) => {
    const { name, color } = photographs[angle];
    const other = color === null ? null : chooseOther(color, name);
    if (color === null || other === null) return [];
    const outcomeFor = (asked: string) => {
      const changed = check(toCheck(askFor(asked, series)));
      return outcomeOf(changed.get(`paint-color@${angle}`));
    };
    const row = isNeutral(color) ? rows.neutral : rows.colored;
    const wrong = { row, name: `${name}, ${color}, asked ${other}`, outcome: outcomeFor(other) };
    const right = { row: rows.own, name: `${name}, ${color}`, outcome: outcomeFor(color) };
    return [wrong, right].map((finding) => ({ ...finding, crossTalk: [] }));
  });
}

function askFor(color: string, series: CleanSeries): CleanSeries {
  const { evalCase } = series;
  return { ...series, evalCase: { ...evalCase, car: { ...evalCase.car, color } } };
}

function outcomeOf(status: string | undefined): Finding['outcome'] {
  if (status === 'fail') return 'caught';
  return status === 'pass' ? 'missed' : 'unmeasured';
}

/** Null for a colour between families, like beige, that nothing is surely far from. */
function chooseOther(color: string, name: string): string | null {
  const [first, ...rest] = paintNames.filter((other) => areFarApart(color, other));
  return first === undefined ? null : createDice(`another colour ${name}`).pick('color', [first, ...rest]);
}
