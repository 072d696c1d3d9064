import { judgeLabel, type LabelledPaint } from '../../src/validation/photographs/paint-table.ts';

/** Labelled colour by measured family. */
export function printConfusion(paints: readonly LabelledPaint[]): void {
  const rows: Record<string, Record<string, number>> = {};
  for (const { label, paint } of paints) {
    const answers = rows[label] ?? {};
    const answer = paint.family ?? 'no answer';
    rows[label] = { ...answers, [answer]: (answers[answer] ?? 0) + 1 };
  }
  console.table(rows);
}

/** Every wrong answer, and every picture without one. */
export function printErrors(paints: readonly LabelledPaint[]): void {
  for (const one of paints) {
    const answer = judgeLabel(one);
    if (answer !== 'wrong' && answer !== 'unknown') continue;
    const { family, hex, reason, confidence } = one.paint;
    console.log(
      `${answer.padEnd(7)}  ${one.label} -> ${family ?? reason} ${hex ?? ''} ${confidence}  ${one.name}`,
    );
  }
}
