import type { ScoredShot } from '../../../model/result.ts';
import type { Photo } from '../../../model/shot.ts';
import type { Words } from '../../words.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import { pictureHref, pictureSource } from '../parts/safe-href.ts';
import type { ViewContext } from '../parts/view-context.ts';
import { type NoteView, sayPeople, viewNotes } from './people-view.ts';

/** A thumbnail, and the original it leads to. */
export interface PictureView {
  readonly src: string;
  readonly href: string | null;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

interface TroubleView {
  /** `failed` or `errored`: a class. */
  readonly name: string;
  readonly word: string;
  readonly code: string;
  /** Null for what the list of errors says once for several pictures; then where that is, in words. */
  readonly message: Quoted | null;
  readonly hint: Quoted | null;
  readonly listed: string | null;
  readonly attempts: string | null;
}

/** One slot of the angle strip; it keeps its place whatever came back. */
export interface ShotView {
  readonly anchor: string;
  /** The angle as a class, which gives its column. */
  readonly view: string;
  readonly angle: string;
  /** Names the link to it. */
  readonly copy: string;
  readonly facts: string;
  readonly picture: PictureView | null;
  readonly trouble: TroubleView | null;
  /** Why the slot is empty though nothing went wrong; null otherwise. */
  readonly empty: string | null;
  /** What people said of the picture; null where nobody did. */
  readonly people: string | null;
  readonly notes: readonly NoteView[];
}

/** How the slots of one case are named. */
export interface CaseNames {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly target: string;
}

export function viewShot(shot: ScoredShot, names: CaseNames, context: ViewContext): ShotView {
  const { words } = context;
  const picture = viewPicture(shot, names, context);
  const trouble = viewTrouble(shot, context);
  const angle = words.say(`angle.${shot.angle}`);
  return {
    anchor: shotAnchor(names.anchor, shot),
    view: shot.angle,
    angle,
    copy: words.say('card.copyOf', { what: `${names.title}, ${angle}` }),
    facts: sayFacts(shot, context),
    picture,
    trouble,
    empty: picture === null && trouble === null ? sayEmpty(context) : null,
    people: sayPeople(shot, names.id, context),
    notes: viewNotes(shot, names.id, context),
  };
}

export function shotAnchor(caseAnchor: string, shot: Pick<ScoredShot, 'angle'>): string {
  return `${caseAnchor}__${shot.angle}`;
}

function sayEmpty({ words, promptsOnly }: ViewContext): string {
  return words.say(promptsOnly ? 'shot.promptsOnly' : 'shot.noPicture');
}

const thumbWidth = 320;

function viewPicture(
  { photo, angle }: ScoredShot,
  { title, target }: CaseNames,
  { thumbs, words }: ViewContext,
): PictureView | null {
  if (photo === null) return null;
  const src = photo.thumbs === null ? photo.path : (thumbs.get(photo.thumbs[thumbWidth]) ?? photo.path);
  return viewThumb(photo, { src, title, angle, target }, words);
}

interface Thumb extends Pick<CaseNames, 'title' | 'target'>, Pick<ScoredShot, 'angle'> {
  readonly src: string;
}

/** Null where its source is none that is safe to show. */
export function viewThumb(
  photo: Photo,
  { src, title, angle, target }: Thumb,
  words: Words,
): PictureView | null {
  const source = pictureSource(src);
  if (source === null) return null;
  return {
    src: source,
    href: pictureHref(photo.path),
    alt: words.say('shot.alt', { case: title, angle: words.say(`angle.${angle}`), target }),
    width: thumbWidth,
    height: Math.max(1, Math.round((thumbWidth * photo.height) / photo.width)),
  };
}

function viewTrouble(shot: ScoredShot, { words, shorten }: ViewContext): TroubleView | null {
  if (shot.status === 'ok') return null;
  const n = shot.attempts.length;
  const { message = '', hint = '' } = shot.error ?? {};
  const isListed = shorten(message) !== message;
  return {
    name: shot.status,
    word: words.say(`shot.${shot.status}`),
    code: shot.error?.code ?? '',
    message: isListed ? null : quoteText(message),
    hint: isListed ? null : quoteText(hint),
    listed: isListed ? words.say('shot.listed') : null,
    attempts: n === 0 ? null : words.say('shot.attempts', { n }),
  };
}

function sayFacts({ seed, latencyMs }: ScoredShot, { words }: ViewContext): string {
  const said = seed === null ? words.say('shot.noSeed') : words.say('shot.seed', { seed: String(seed) });
  return latencyMs === null ? said : `${said} · ${words.duration(latencyMs)}`;
}
