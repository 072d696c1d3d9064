import type { PhotoFacts, SeriesComparison, ShotComparison, ShotFacts } from '../../../model/comparison.ts';
import { sayPicture } from '../../compare/say-changes.ts';
import type { Words } from '../../words.ts';
import { caseAnchor } from '../card/case-view.ts';
import { shotAnchor } from '../card/shot-view.ts';
import { pictureHref, pictureSource } from '../parts/safe-href.ts';
import { comparedOriginal } from './compared-thumbs.ts';
import type { PreparedComparison } from './prepared-comparison.ts';

interface SideView {
  readonly label: string;
  readonly picture: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The picture itself; null where it cannot be linked. */
  readonly href: string | null;
  /** What stands in place of the picture; null where there is one. */
  readonly words: string | null;
}

/** One angle in both runs, side by side. */
export interface ComparedShotView {
  readonly angle: string;
  /** Its slot in the card; empty where this run has none. */
  readonly slot: string;
  readonly about: string;
  readonly sides: readonly SideView[];
  /** True where both sides have a picture to lay over each other. */
  readonly isPair: boolean;
}

interface ShotContext {
  readonly prepared: PreparedComparison;
  readonly words: Words;
}

export function viewComparedShot(
  shot: ShotComparison,
  one: SeriesComparison,
  context: ShotContext,
): ComparedShotView {
  const { words } = context;
  const angle = words.say(`angle.${shot.angle}`);
  const side = (name: 'before' | 'after') => viewSide(shot[name], name, { ...context, one, angle });
  const sides = [side('before'), side('after')];
  return {
    angle,
    slot: slotOf(shot, one),
    about: sayPicture(shot, words),
    sides,
    isPair: sides.every(({ picture }) => picture !== null),
  };
}

function slotOf({ angle }: ShotComparison, { id, sample, target }: SeriesComparison): string {
  return target.after === null ? '' : shotAnchor(caseAnchor({ id, sample, target: target.after }), { angle });
}

interface SideContext extends ShotContext {
  readonly one: SeriesComparison;
  readonly angle: string;
}

function viewSide(shot: ShotFacts | null, side: 'before' | 'after', context: SideContext): SideView {
  const { words, prepared } = context;
  const photo = shot?.photo ?? null;
  const src = photo === null ? null : findSource(photo, side, prepared);
  const picture =
    photo === null || src === null
      ? null
      : { src, alt: sayAlt(side, context), width: thumbWidth, height: heightOf(photo) };
  return {
    label: sayDayOf(side, context),
    picture,
    href: photo === null || src === null ? null : pictureHref(pathOf(photo, side)),
    words: picture === null ? words.say(photo === null ? 'compare.none' : 'compare.notKept') : null,
  };
}

/** The original stands in for a lost thumbnail of this run; the other run has only what could be read of it. */
function findSource(
  photo: PhotoFacts,
  side: 'before' | 'after',
  { thumbs }: PreparedComparison,
): string | null {
  const thumb = photo.thumbs === null ? undefined : thumbs[side].get(photo.thumbs[320]);
  const source = side === 'after' ? (thumb ?? photo.path) : thumb;
  return source === undefined ? null : pictureSource(source);
}

function pathOf(photo: PhotoFacts, side: 'before' | 'after'): string {
  return side === 'after' ? photo.path : comparedOriginal(photo);
}

/** "Before, 21 Nov"; of two runs of one day also at what time. */
function sayDayOf(side: 'before' | 'after', { prepared, words }: ShotContext): string {
  const { before, after } = prepared.comparison;
  const isOneDay = words.day(before.startedAt) === words.day(after.startedAt);
  const { startedAt } = prepared.comparison[side];
  const date = isOneDay ? words.date(startedAt) : words.day(startedAt);
  return words.say(side === 'before' ? 'compare.beforeOn' : 'compare.nowOn', { date });
}

function sayAlt(side: 'before' | 'after', { one, angle, words }: SideContext): string {
  return words.say('compare.alt', { case: one.title, angle, side: sayNameOf(side, words) });
}

function sayNameOf(side: 'before' | 'after', words: Words): string {
  return words.say(side === 'before' ? 'compare.before' : 'compare.now');
}

const thumbWidth = 320;

function heightOf({ width, height }: PhotoFacts): number {
  return Math.max(1, Math.round((thumbWidth * height) / width));
}
