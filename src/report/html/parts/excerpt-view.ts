import type { Angle } from '../../../model/car.ts';
import type { Check, Mark } from '../../../model/check.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { ScoredShot } from '../../../model/result.ts';
import { excerptOf } from '../../excerpt.ts';
import type { Words } from '../../words.ts';
import { markText, type Tone } from './marked-text.ts';
import { guessLang } from './quoted.ts';

/** A stretch of a prompt; `toneWord` says in words, with a colon, what the mark says by its looks. */
export interface SegmentView {
  readonly text: string;
  readonly tone: Tone | null;
  readonly toneWord: string | null;
  /** Where reading ends: said in place of a stretch of text. */
  readonly end: string | null;
}

/** The words of a prompt that decided a check, with a little of what stands around them. */
export interface ExcerptView {
  readonly where: string;
  readonly lang: string;
  readonly segments: readonly SegmentView[];
}

/** One excerpt per text that was marked; angles in which the very same words were marked share one. */
export function viewExcerpts(
  checks: readonly Check[],
  shots: readonly ScoredShot[],
  words: Words,
): ExcerptView[] {
  const marks = checks.flatMap((check) => check.details.marks);
  const marked = groupBy(marks, (mark) => `${mark.angle} ${mark.field}`).flatMap((group) =>
    locate(group, shots),
  );
  const alike = groupBy(marked, ({ field, decided }) => `${field} ${decided}`);
  return alike.flatMap((group) => viewGroup(group, words));
}

interface Marked {
  readonly angle: Angle;
  readonly field: Mark['field'];
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The marked words alone. */
  readonly decided: string;
}

function locate(marks: readonly Mark[], shots: readonly ScoredShot[]): Marked[] {
  const first = marks[0];
  const text = shots.find((shot) => shot.angle === first?.angle)?.[first?.field ?? 'prompt'];
  if (first === undefined || text === undefined || text === null) return [];
  const decided = markText(text, marks).filter(({ tone }) => tone !== null);
  if (decided.length === 0) return [];
  return [{ angle: first.angle, field: first.field, text, marks, decided: JSON.stringify(decided) }];
}

function viewGroup(group: readonly Marked[], words: Words): ExcerptView[] {
  const first = group[0];
  if (first === undefined) return [];
  const angles = group.map(({ angle }) => words.say(`angle.${angle}`));
  return [
    {
      where: `${angles.join(', ')}: ${words.say(`field.${first.field}`)}`,
      lang: guessLang(first.text),
      segments: viewSegments(excerptOf(markText(first.text, first.marks)), words),
    },
  ];
}

/** Adds to each marked stretch the words for its mark. */
export function viewSegments(segments: ReturnType<typeof markText>, words: Words): SegmentView[] {
  return segments.map((segment) => ({
    ...segment,
    toneWord: segment.tone === null ? null : `${words.say(`mark.${segment.tone}`)}: `,
    end: null,
  }));
}
