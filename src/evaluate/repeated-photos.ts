import { shotError } from '../errors.ts';
import type { Shot } from '../model/shot.ts';

/** The shots of one series, as far as telling stand-ins needs to know it. */
export interface ReceivedSeries {
  readonly target: string;
  readonly case: string;
  readonly shots: readonly Shot[];
}

/**
 * Finds pictures that cannot have been made for what was asked: the same bytes for different prompts or cars, in
 * different series at one target. All of them are refused, the first too, so the order of arrival decides nothing.
 * Inside one series the same bytes are left to the check of distinct views.
 *
 * @returns the refused shots by the accepted ones they take the place of
 */
export function findRepeatedPhotos(all: readonly ReceivedSeries[]): ReadonlyMap<Shot, Shot> {
  const uses = groupByPicture(all);
  const refused = new Map<Shot, Shot>();
  for (const sharing of uses.values()) {
    const series = new Set(sharing.map((use) => use.series));
    const requests = new Set(sharing.map(requestOf));
    if (series.size < 2 || requests.size < 2) continue;
    const cases = [...new Set(sharing.map((use) => use.series.case))].join(', ');
    const error = shotError(
      'placeholder-image',
      `The very same bytes came for ${requests.size} different requests (${cases}).`,
    );
    for (const { shot } of sharing) refused.set(shot, { ...shot, status: 'failed', error });
  }
  return refused;
}

interface Use {
  readonly series: ReceivedSeries;
  readonly shot: Shot;
}

function groupByPicture(all: readonly ReceivedSeries[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const series of all) {
    for (const shot of series.shots) {
      if (shot.status !== 'ok' || !shot.photo) continue;
      const key = `${series.target} ${shot.photo.sha256}`;
      uses.set(key, [...(uses.get(key) ?? []), { series, shot }]);
    }
  }
  return uses;
}

/**
 * What a picture was asked with; equal requests may well get equal bytes. The seed is no part of it: another draw of
 * a prompt that leaves nothing open is no other car.
 */
function requestOf({ series, shot: { sentPrompt, prompt, angle } }: Use): string {
  return sentPrompt ?? prompt ?? JSON.stringify([series.case, angle]);
}
