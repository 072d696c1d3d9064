import { contradicts } from '../../src/images/measure/paint/color-families.ts';
import type { Sample } from './photographs.ts';

const neutralColors = ['black', 'grey', 'silver', 'white'];
/** The manifest's names that are not families of their own. */
const familiesOf: Readonly<Record<string, readonly string[]>> = {
  burgundy: ['red'],
  beige: ['brown', 'yellow', 'white', 'silver', 'grey'],
};
const canonicalNames: Readonly<Record<string, string>> = { burgundy: 'red' };

/** Red for burgundy, either for beige; else the colour itself. */
function isRight({ row, measures }: Sample): boolean {
  const { family } = measures.paint;
  return family !== null && (familiesOf[row.colour] ?? [row.colour]).includes(family);
}

export function isNeutral({ row }: Sample): boolean {
  return neutralColors.includes(row.colour);
}

function count(samples: readonly Sample[], test: (sample: Sample) => boolean): number {
  return samples.filter(test).length;
}

function summarize(samples: readonly Sample[]) {
  const answered = samples.filter(({ measures }) => measures.paint.family !== null);
  const alarms = (sample: Sample) =>
    contradicts(canonicalNames[sample.row.colour] ?? sample.row.colour, sample.measures.paint) === true;
  return {
    pictures: samples.length,
    answered: answered.length,
    right: count(answered, isRight),
    'called vivid': count(samples, ({ measures }) => measures.paint.vivid === true),
    'false alarms': count(samples, alarms),
  };
}

/** Counts by group. */
export function tabulate(samples: readonly Sample[], keyOf: (sample: Sample) => string): void {
  const keys = [...new Set(samples.map(keyOf))].sort();
  const members = (key: string) => samples.filter((sample) => keyOf(sample) === key);
  console.table(Object.fromEntries(keys.map((key) => [key, summarize(members(key))])));
}

/** Labelled colour by measured family. */
export function printConfusion(samples: readonly Sample[]): void {
  const rows: Record<string, Record<string, number>> = {};
  for (const { row, measures } of samples) {
    const answers = rows[row.colour] ?? {};
    const answer = measures.paint.family ?? 'no answer';
    rows[row.colour] = { ...answers, [answer]: (answers[answer] ?? 0) + 1 };
  }
  console.table(rows);
}

/** Every wrong answer, and every colour without one. */
export function printErrors(samples: readonly Sample[]): void {
  for (const sample of samples) {
    const { row, measures } = sample;
    const { family, vivid, hex, confidence, reason } = measures.paint;
    const isError = isNeutral(sample) ? vivid === true : family !== null && !isRight(sample);
    const said = family ?? `no answer (${reason})`;
    if (isError || (family === null && !isNeutral(sample))) {
      console.log(
        `${isError ? 'wrong' : 'none '}  ${row.colour} -> ${said} ${hex ?? ''} ${confidence}  ${row.file}`,
      );
    }
  }
}
