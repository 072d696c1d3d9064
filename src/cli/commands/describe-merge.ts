import type { MergedReview } from '../../evaluate/score/merge-review.ts';

type Changes = Pick<MergedReview, 'files' | 'changes'>;
type MergedFile = MergedReview['files'][number];
type ScoreChange = MergedReview['changes'][number];

/**
 * Tells what merging did: a line for each file, a line for each series whose score or verdict is another one now.
 *
 * @param cases number of series in the run
 */
export function describeMerge({ files, changes }: Changes, cases: number): string {
  const unchanged = cases - changes.length;
  const rest = unchanged > 0 ? [`  ${unchanged} of ${cases} as before`] : [];
  const scores = ['Scores, before and after:', ...changes.map(sayChange), ...rest];
  return [...files.map(sayFile), '', ...(changes.length > 0 ? scores : ['No score changed.']), ''].join('\n');
}

function sayFile({ rater, added, known, stray, fromRun }: MergedFile): string {
  const parts = [
    `${added} ${added === 1 ? 'answer' : 'answers'} added`,
    ...(known > 0 ? [`${known} known already`] : []),
    ...(stray > 0 ? [`${stray} about pictures that this run does not have (kept, but of no weight)`] : []),
    ...(fromRun === null ? [] : [`given in run ${fromRun}`]),
  ];
  return `${rater}: ${parts.join(', ')}`;
}

function sayChange({ id, target, sample, before, after }: ScoreChange): string {
  const name = sample > 1 ? `${id} #${sample}` : id;
  return `  ${name} at ${target}: ${sayStanding(before)} -> ${sayStanding(after)}`;
}

function sayStanding(standing: ScoreChange['before']): string {
  if (standing === null) return 'none';
  const { score, passed } = standing;
  const verdict = passed === null ? 'no verdict' : passed ? 'passes' : 'does not pass';
  return `${score ?? 'not scored'} (${verdict})`;
}
