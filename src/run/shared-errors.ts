import type { ShotError } from '../errors.ts';
import { mapTexts, type Reason } from '../model/reason.ts';
import type { Said } from '../model/reasons/kinds.ts';
import { withoutStop } from '../model/reasons/sentence-ends.ts';
import type { BrokenShot, SeriesOutline } from './series-outline.ts';

/** A picture that did not come well, and the series it belongs to. */
export interface BrokenPlace {
  readonly one: SeriesOutline;
  readonly shot: BrokenShot;
}

/** What went wrong in one way, once, and where. `error` is that of the first place. */
export interface ErrorGroup {
  readonly error: ShotError;
  readonly places: readonly BrokenPlace[];
}

/** What went wrong, grouped by what was said of it, the most frequent first. */
export function groupErrors(outlines: readonly SeriesOutline[]): ErrorGroup[] {
  const groups = new Map<string, BrokenPlace[]>();
  for (const one of outlines)
    for (const shot of one.broken) {
      const key = keyOfError(shot.error);
      const group = groups.get(key);
      if (group) group.push({ one, shot });
      else groups.set(key, [{ one, shot }]);
    }
  const all = [...groups.values()].flatMap((places) => {
    const error = places[0]?.shot.error;
    return error ? [{ error, places }] : [];
  });
  return all.sort((a, b) => b.places.length - a.places.length);
}

/** Numbers of requests, ports and seeds make no other error. */
const number = /\b[\da-fA-F]{8}[\da-fA-F-]*|\d+/g;

export function keyOfError({ code, message }: Pick<ShotError, 'code' | 'message'>): string {
  return `${code} ${message.replace(number, '#')}`;
}

/**
 * Tells what went wrong for several pictures by its code alone, for it is told once elsewhere, with their number.
 *
 * @returns how to shorten a text that may quote the message of such an error
 */
export function createShortener(groups: readonly ErrorGroup[]): (text: string) => string {
  const shared = groups.filter(({ places, error }) => places.length > 1 && error.message !== '');
  const kinds = shared.map(({ error: { code, message } }) => ({ code, pattern: patternOf(message) }));
  return (text) => {
    const said = kinds.find(({ pattern }) => pattern.test(text));
    if (said === undefined) return text;
    const { code, pattern } = said;
    return text.replace(pattern, () => code).replace(`${code} (${code})`, code);
  };
}

/** Finds a message with any numbers: looking for that of each picture takes the square of their number. */
function patternOf(message: string): RegExp {
  const parts = withoutStop(message).split(number);
  return new RegExp(parts.map(escapePattern).join(`(?:${number.source})`));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The same of a reason, whose sentences quote it in every language. */
export function shortenReason(reason: Said, shorten: (text: string) => string): Reason {
  return mapTexts(reason, shorten);
}
