import type { Check } from '../../../model/check.ts';
import { pixelsOf } from '../../../model/know-pictures.ts';
import { canWeigh } from '../../../model/most-trusted.ts';
import type { ScoredShot, SeriesResult } from '../../../model/result.ts';
import { type Question, questions } from '../../../model/vocabulary.ts';
import type { ReviewCard, ReviewPicture } from '../client/picture.ts';
import { guessLang } from '../parts/quoted.ts';
import { pictureHref, webHref } from '../parts/safe-href.ts';
import { swatchOf } from '../parts/swatch.ts';
import { caseAnchor } from './case-view.ts';
import { shotAnchor } from './shot-view.ts';

/** What the review in the page needs to know of a case, in no language. */
export function makeReviewCard(one: SeriesResult): ReviewCard {
  const { brand, model, year, color, bodyType } = one.car;
  return {
    anchor: caseAnchor(one),
    case: one.id,
    title: one.title,
    swatch: swatchOf(color),
    car: { brand, model, year, color, bodyType },
    badge: one.logo.expected,
    references: listReferences(one),
    lang: guessLang([one.title, one.logo.expected].join(' ')),
    pictures: one.shots.flatMap((shot) => makePicture(shot, one)),
  };
}

function listReferences({ references }: SeriesResult): ReviewCard['references'] {
  return (references ?? [])
    .filter(({ kind }) => kind === 'photo')
    .flatMap(({ title, pageUrl }) => {
      const href = pageUrl === null ? null : webHref(pageUrl);
      return href === null ? [] : [{ title, href }];
    });
}

/** None for a slot without a picture that can be opened. */
function makePicture(shot: ScoredShot, one: SeriesResult): ReviewPicture[] {
  const { photo, angle } = shot;
  const href = photo === null ? null : pictureHref(photo.path);
  if (photo === null || href === null) return [];
  return [
    {
      anchor: shotAnchor(caseAnchor(one), shot),
      angle,
      image: photo.sha256,
      ...pixelsOf(photo),
      href,
      width: photo.width,
      height: photo.height,
      paint: photo.measures?.paint.hex ?? null,
      badgeRegions: photo.measures?.badgeRegions ?? [],
      isRefused: shot.status !== 'ok',
      automatic: answerAutomatically(shot, one),
    },
  ];
}

function answerAutomatically(shot: ScoredShot, one: SeriesResult): ReviewPicture['automatic'] {
  const answered = questions.flatMap((question) => {
    const ofSeries = one.checks.filter((check) => isMeasured(check, question));
    const ofShot = shot.checks.filter((check) => isMeasured(check, question));
    // A series that fails does not say which of its pictures is the odd one.
    if (ofSeries.some(({ status }) => status === 'fail')) return [];
    const checks = [...ofSeries, ...ofShot];
    if (checks.length === 0) return [];
    return [[question, checks.some(({ status }) => status === 'fail') ? 'no' : 'yes'] as const];
  });
  return Object.fromEntries(answered);
}

/** A warning is neither a yes nor a no. */
function isMeasured(check: Check, question: Question): boolean {
  const { evidence, status } = check;
  const isSettled = status === 'pass' || status === 'fail';
  return check.question === question && evidence !== 'people' && isSettled && canWeigh(check);
}
