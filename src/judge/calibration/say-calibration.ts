import type { Calibration, PictureKind } from '../../model/calibration.ts';
import type { JudgeLevel } from '../../model/judge-level.ts';
import type { AskedAgain } from '../../model/judging.ts';
import { factNames, judgeFacts } from '../facts.ts';
import { describeCalibration, type QuestionStanding } from './describe-calibration.ts';
import { levelOfFact } from './standing.ts';

/** What is known of a judge, as a table and as sentences. */
export interface SaidCalibration {
  readonly judge: string;
  readonly table: readonly (readonly string[])[];
  /** How far its word goes, by fact. */
  readonly levels: readonly (readonly string[])[];
}

const head = [
  'question',
  'controls',
  'standing',
  'wrong found',
  'right passed',
  'still to pass',
  'no answer',
  'calls',
  'position flips',
  'repeats differ',
  'always the same',
  'kappa',
  'AC1',
];

/** Says what the controls of a judge came to, for people at a terminal. */
export function sayCalibration(calibration: Calibration): SaidCalibration {
  const { judge, answers, checkedAt } = calibration;
  const model = judge.modelAnswered ?? judge.modelAsked;
  return {
    judge: `${model} at ${judge.host} (${judge.profile}), last checked ${checkedAt.slice(0, 10)}`,
    table: [head, ...describeCalibration(calibration).map(toCells)],
    levels: [
      ['', 'drawings', 'photographs'],
      ...factNames.map((name) => [name, ...kinds.map((kind) => sayLevel(levelOfFact(name, kind, answers)))]),
    ],
  };
}

/**
 * In one line: "badge certified for drawings, provisional for photographs; ...", facts of one standing together, those
 * alone that it was asked controls of.
 */
export function sayLevels({ answers }: Pick<Calibration, 'answers'>): string {
  const byLevels = new Map<string, string[]>();
  const asked = new Set(answers.map(({ question }) => question));
  for (const name of factNames) {
    if (!judgeFacts[name].questions.some(({ id }) => asked.has(id))) continue;
    const [drawn, photo] = kinds.map((kind) => levelOfFact(name, kind, answers));
    if (drawn === undefined || photo === undefined) continue;
    const said =
      drawn === photo
        ? sayLevel(drawn)
        : `${sayLevel(drawn)} for drawings, ${sayLevel(photo)} for photographs`;
    byLevels.set(said, [...(byLevels.get(said) ?? []), name]);
  }
  return [...byLevels].map(([said, names]) => `${names.join(', ')} ${said}`).join('; ');
}

const kinds: readonly PictureKind[] = ['drawn', 'photograph'];

function sayLevel(level: JudgeLevel): string {
  return level === 'untrusted' ? 'not certified' : level;
}

function toCells(one: QuestionStanding): string[] {
  const { wrong, right } = one.tallies;
  const side = (tally: typeof wrong) => `${tally.right} of ${tally.right + tally.wrong}`;
  return [
    ...[one.question, one.kind, one.standing, side(wrong), side(right), sayMissing(one)],
    ...[String(one.unanswered), String(one.calls), sayAgain(one.flips), sayAgain(one.repeats)],
    ...[sayShare(one.alwaysSame), sayNumber(one.kappa), sayNumber(one.ac1)],
  ];
}

/** Right answers in a row: "18 wrong, 35 right"; "-" where none would do, or none is needed. */
function sayMissing({ standing, missing }: QuestionStanding): string {
  if (standing !== 'open') return '-';
  return (['wrong', 'right'] as const)
    .filter((side) => missing[side] !== 0)
    .map((side) => `${missing[side] ?? '-'} ${side}`)
    .join(', ');
}

function sayAgain({ differ, of }: AskedAgain): string {
  return of === 0 ? '-' : `${differ} of ${of}`;
}

function sayShare(share: number | null): string {
  return share === null ? '-' : `${Math.round(100 * share)} %`;
}

function sayNumber(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}
