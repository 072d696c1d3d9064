import {
  answersToPass,
  certify,
  type Side,
  standingOf,
} from '../../src/statistics/sequential-certificate.ts';
import { sum } from '../../src/statistics/sum.ts';
import { expectThat, percent, type Row, type Section } from './section.ts';
import type { Variates } from './variates.ts';

/** How a judge with that true share of right answers ends on one side, as chances, and after how many controls. */
export interface Ending {
  readonly passes: number;
  readonly refused: number;
  readonly calls: number;
}

/** Exact: follows the chance of every number of wrong answers, control by control. */
export function followSide(side: Side, share: number): Ending {
  const ends = { passes: 0, refused: 0, undecided: 0 };
  let [chances, calls] = [[1], 0];
  for (let controls = 1; sum(chances) > 0; controls += 1) {
    calls += sum(chances);
    const next = [...chances, 0].map(
      (chance, wrong) => chance * share + (chances[wrong - 1] ?? 0) * (1 - share),
    );
    chances = next.map((chance, wrong) => {
      const standing = standingOf(side, { right: controls - wrong, wrong });
      if (standing === 'open') return chance;
      ends[standing] += chance;
      return 0;
    });
  }
  return { passes: ends.passes, refused: ends.refused, calls };
}

/** True share of right answers, how often it passes in %, and mean calls, as the design lists them. */
const agreed: Readonly<Record<Side, readonly (readonly [share: number, passes: number, calls: number])[]>> = {
  wrong: [
    [0.99, 100, 20],
    [0.97, 99, 24],
    [0.95, 96, 30],
    [0.9, 59, 42],
    [0.85, 19, 34],
    [0.8, 4, 23],
    [0.7, 0, 12],
    [0.5, 0, 6],
  ],
  right: [
    [0.995, 100, 39],
    [0.99, 99, 43],
    [0.98, 94, 53],
    [0.97, 80, 62],
    [0.95, 44, 66],
    [0.93, 19, 56],
    [0.9, 5, 38],
    [0.85, 0, 21],
    [0.5, 0, 4],
  ],
};

export function sectionOfCertificates(): Section {
  const rows = (['wrong', 'right'] as const).flatMap((side) =>
    agreed[side].map(([share, passes, calls]): Row => {
      const ending = followSide(side, share);
      const isKept = Math.abs(100 * ending.passes - passes) <= 1 && Math.abs(ending.calls - calls) <= 1;
      return {
        cells: [`${side} ones`, String(share), percent(ending.passes), ending.calls.toFixed(0)],
        broken: expectThat(isKept, `${passes} %, ${calls} calls`),
      };
    }),
  );
  const straight = (['wrong', 'right'] as const).map((side) => answersToPass(side, { right: 0, wrong: 0 }));
  return {
    title: `Certification, exact; ${straight.join(' and ')} right answers in a row pass`,
    head: ['controls', 'true share', 'passes %', 'mean calls'],
    rows,
  };
}

/** Share of right answers to right ones and to wrong ones. */
export interface JudgeNature {
  readonly q1: number;
  readonly q0: number;
}

/** Takes one judge through both sides of a question. */
export function certifyOnce(
  variates: Variates,
  { q0, q1 }: JudgeNature,
): { readonly isCertified: boolean; readonly calls: number } {
  const tallies = { wrong: { right: 0, wrong: 0 }, right: { right: 0, wrong: 0 } };
  for (let calls = 0; ; calls += 1) {
    const certificate = certify(tallies);
    if (certificate.standing !== 'open') return { isCertified: certificate.standing === 'certified', calls };
    const { next } = certificate;
    tallies[next][variates.chance(next === 'wrong' ? q0 : q1) ? 'right' : 'wrong'] += 1;
  }
}
