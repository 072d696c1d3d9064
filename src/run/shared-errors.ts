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
export function keyOfError({ code, message }: Pick<ShotError, 'code' | 'message'>): string {
  return `${code} ${message.replace(/\b[\da-f]{8}[\da-f-]*|\d+/gi, '#')}`;
}

/**
 * Tells what went wrong for several pictures by its code alone, for it is told once elsewhere, with their number.
 *
 * @returns how to shorten a text that may quote the message of such an error
 */
export function createShortener(groups: readonly ErrorGroup[]): (text: string) => string {
  const shared = groups.filter(({ places }) => places.length > 1).flatMap(({ places }) => places);
  const codes = new Map(shared.map(({ shot: { error } }) => [withoutStop(error.message), error.code]));
  return (text) => {
    const said = [...codes].find(([message]) => message !== '' && text.includes(message));
    if (said === undefined) return text;
    const [message, code] = said;
    return text.replace(message, () => code).replace(`${code} (${code})`, code);
  };
}

/** The same of a reason, whose sentences quote it in every language. */
export function shortenReason(reason: Said, shorten: (text: string) => string): Reason {
  return mapTexts(reason, shorten);
}
