import type { ChangeWord, SeriesComparison } from '../../../model/comparison.ts';
import { dimensions } from '../../../model/rubric.ts';
import { type CheckGroup, groupChecks } from '../../compare/group-checks.ts';
import { isOneSided, listChangedChecks, listChangedShots, listChecks } from '../../compare/list-changes.ts';
import { hasMoved, sayCaseScore, sayDimension, sayNoWord, sayPicture } from '../../compare/say-changes.ts';
import { sayReason } from '../../say-reason.ts';
import type { Paint } from '../paint.ts';
import { plainText, wrap } from '../plain-text.ts';
import { type LineContext, nameDimension, widestDimension } from './line-context.ts';

interface Row {
  readonly label: string;
  readonly text: string;
}

/** One case: its outcome and score, the dimensions that moved, the pictures and the checks that are not as they were. */
export function caseLines(one: SeriesComparison, context: LineContext): string[] {
  const { words, all } = context;
  const noWord = sayNoWord(one, words);
  const rows: Row[] = [
    ...(noWord === null ? [] : [{ label: '', text: noWord }]),
    ...dimensionRows(one, context),
    ...(all ? one.shots : listChangedShots(one)).map((shot) => ({
      label: words.say(`angle.${shot.angle}`),
      text: shot.picture === 'equal' ? words.say('compare.samePicture') : sayPicture(shot, words),
    })),
    ...groupChecks(all ? listChecks(one) : listChangedChecks(one), words).map((group) =>
      checkRow(group, context),
    ),
  ];
  return [headLine(one, context), ...rows.flatMap((row) => layOut(row, context))];
}

function headLine(one: SeriesComparison, { words, paint, isRepeated }: LineContext): string {
  const { id, sample, target } = one;
  const drawn = isRepeated ? ` #${sample}` : '';
  const word = words.say(`compare.outcome.${one.outcome}`).toUpperCase();
  const name = plainText(
    words.say('compare.caseAt', { case: `${id}${drawn}`, target: target.after ?? target.before ?? '' }),
  );
  return `${paintOutcome(one.outcome, paint)(word)}  ${paint.bold(name)}  ${sayCaseScore(one, words)}`;
}

function paintOutcome(outcome: ChangeWord, paint: Paint): (text: string) => string {
  if (outcome === 'broken' || outcome === 'worse') return paint.red;
  if (outcome === 'fixed' || outcome === 'better') return paint.green;
  return outcome === 'errored' ? paint.yellow : (text) => text;
}

function dimensionRows(one: SeriesComparison, { words, all }: LineContext): Row[] {
  if (isOneSided(one)) return [];
  return dimensions
    .map((name) => ({ name, change: one.dimensions[name] }))
    .filter(({ change }) => all || hasMoved(change))
    .map(({ name, change }) => ({
      label: nameDimension(name, words),
      text: sayDimension(change, { words, all }).join('; '),
    }));
}

function checkRow({ angle, outcome, checks, turn, ...reasons }: CheckGroup, { words }: LineContext): Row {
  const label = words.say(angle === null ? 'compare.series' : `angle.${angle}`);
  const reason = outcome === 'same' ? null : (reasons.after ?? reasons.before);
  const said = `${checks.map(({ id }) => id).join(', ')} ${turn}`;
  return { label, text: plainText(reason === null ? said : `${said}: ${sayReason(reason, words)}`) };
}

function layOut({ label, text }: Row, { words, paint, width }: LineContext): string[] {
  const labelWidth = widestDimension(words);
  return wrap(text, Math.max(40, width - labelWidth - 4)).map(
    (line, index) => `  ${paint.dim((index === 0 ? label : '').padEnd(labelWidth))}  ${line}`,
  );
}
