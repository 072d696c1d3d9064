import type { Check } from '../../model/check.ts';
import { isAnswer, pickWeighed } from '../../model/most-trusted.ts';
import type { ScoredShot, SeriesResult } from '../../model/result.ts';
import type { Decision } from './decisions.ts';

/** What is to be done with one picture, and why. */
export interface PictureDecision {
  readonly shot: ScoredShot;
  /** Null where there is no picture, through no fault of the one that was asked. */
  readonly decision: Decision | null;
  /** Whether another picture from the same prompt may be right; left out for one that nothing speaks against. */
  readonly ground?: Ground;
  /** A sentence each; empty for a picture to publish. */
  readonly reasons: readonly string[];
  /** What of it, or of its series, nobody looked at: "badge". */
  readonly unseen: readonly string[];
  /** Who looked at it: pixels, a judge by its id, people. */
  readonly lookedBy: readonly string[];
}

/** What speaks against a picture: what is seen in it, in its series, or only what its case is worth. */
export type Ground = 'picture' | 'series' | 'case';

type Verdict = Pick<PictureDecision, 'decision' | 'ground' | 'reasons'>;

/** Decides every picture of a case, in the order of its shots. Pure. */
export function decidePictures(one: SeriesResult): PictureDecision[] {
  const shownOf = (records: readonly Check[]) => pickWeighed(records).filter(({ half }) => half === 'shown');
  const ofSeries = shownOf(one.checks);
  const pictures = one.shots.map((shot) => ({ shot, own: shownOf(shot.checks) }));
  const hasCulprit = pictures.some(({ shot, own }) => shot.status === 'failed' || own.some(isFault));
  return pictures.map(({ shot, own }) => {
    const all = [...own, ...ofSeries];
    const unseen = shot.photo === null ? [] : listUnseen(all);
    return {
      ...{ shot, unseen, lookedBy: shot.photo === null ? [] : listLookers(all) },
      ...(sayAbsent(shot) ?? decide({ one, own, ofSeries, hasCulprit, unseen })),
    };
  });
}

interface Grounds {
  readonly one: SeriesResult;
  /** The records of the picture that are weighed. */
  readonly own: readonly Check[];
  readonly ofSeries: readonly Check[];
  /** A picture of the series is at fault by itself, which may be all that is wrong with the series. */
  readonly hasCulprit: boolean;
  readonly unseen: readonly string[];
}

function decide({ one, own, ofSeries, hasCulprit, unseen }: Grounds): Verdict {
  const faults = sayAll(own.filter(isFault));
  if (faults.length > 0) return { decision: 'reject', ground: 'picture', reasons: faults };
  const shared = sayAll(ofSeries.filter(isFault));
  if (shared.length > 0)
    return { decision: hasCulprit ? 'look' : 'reject', ground: 'series', reasons: shared };
  if (one.passed === false && !hasCulprit)
    return { decision: 'reject', ground: 'case', reasons: one.blockers.map(({ text }) => text) };
  const open = [...sayAll([...own, ...ofSeries].filter(({ doubt }) => doubt)), ...sayUnseen(unseen)];
  if (open.length > 0) return { decision: 'look', reasons: open };
  return one.passed === null
    ? { decision: 'look', reasons: one.blockers.map(({ text }) => text) }
    : { decision: 'publish', reasons: [] };
}

/** Null for a picture that is there. */
function sayAbsent({ status, error, photo }: ScoredShot): Verdict | null {
  if (status === 'ok' && photo !== null) return null;
  return {
    decision: status === 'failed' ? 'reject' : null,
    ground: 'picture',
    reasons: [error?.message ?? 'No picture was downloaded.'],
  };
}

function isFault({ status }: Check): boolean {
  return status === 'fail';
}

function sayAll(records: readonly Check[]): string[] {
  return [...new Set(records.map(({ title, reason }) => `${title}: ${reason.text}`))];
}

function sayUnseen(topics: readonly string[]): string[] {
  return topics.length === 0 ? [] : [`Not looked at: ${topics.join(', ')}`];
}

/** A doubt was looked at. */
function listUnseen(records: readonly Check[]): string[] {
  const open = records.filter((check) => check.weight > 0 && !isAnswer(check) && !check.doubt);
  return [...new Set(open.map(({ topic, title }) => topic ?? title))];
}

function listLookers(records: readonly Check[]): string[] {
  const answered = records.filter(({ score }) => score !== null);
  return [...new Set(answered.map(({ evidence, by }) => by ?? evidence))];
}
