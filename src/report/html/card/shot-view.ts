import type { ScoredShot } from '../../../model/result.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import { pictureHref, pictureSource } from '../parts/safe-href.ts';
import type { ViewContext } from '../parts/view-context.ts';
import { type NoteView, sayPeople, viewNotes } from './people-view.ts';

interface PictureView {
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
  readonly angle: string;
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
  return {
    anchor: shotAnchor(names.anchor, shot),
    angle: words.say(`angle.${shot.angle}`),
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
  names: CaseNames,
  context: ViewContext,
): PictureView | null {
  if (photo === null) return null;
  const thumb = photo.thumbs === null ? photo.path : context.thumbs.get(photo.thumbs[thumbWidth]);
  const src = pictureSource(thumb ?? photo.path);
  if (src === null) return null;
  const { words } = context;
  return {
    src,
    href: pictureHref(photo.path),
    alt: words.say('shot.alt', {
      case: names.title,
      angle: words.say(`angle.${angle}`),
      target: names.target,
    }),
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
