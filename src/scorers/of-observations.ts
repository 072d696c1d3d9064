import type { Observation } from '../model/observation.ts';
import { pairsOf } from '../model/pairs.ts';
import { type CheckResult, fail, notApplicable, pass, unmeasured } from './check-result.ts';
import type { ShownCheck, ShownShot } from './define-check.ts';

/**
 * What one source says of a check, from what it saw in these pictures; null where it was not asked, or did not look.
 * Pure, and the same for every source.
 *
 * @param shown the picture, or those of the series
 * @param observations of one source, of these pictures and maybe of others
 */
export function ofObservations(
  { scope, asks }: Pick<ShownCheck, 'scope' | 'asks'>,
  shown: readonly ShownShot[],
  observations: readonly Observation[],
): CheckResult | null {
  const about = observations.filter((one) => one.question === asks[one.source] && isAbout(one, shown));
  const [first] = about;
  if (first === undefined) return null;
  const { source, meta, p } = first;
  const found = scope === 'shot' ? ofPicture(first) : ofSeries(shown, about);
  return {
    ...found,
    ...(scope === 'shot' && p !== undefined && { p }),
    ...(meta.by !== undefined && { by: meta.by }),
    evidence: source,
  };
}

function isAbout({ images, angles }: Observation, shown: readonly ShownShot[]): boolean {
  return images.every((image, index) =>
    shown.some(({ shot, photo }) => photo.sha256 === image && shot.angle === angles[index]),
  );
}

/** "Yes" holds, "no" does not. */
function ofPicture({ answer, why }: Observation): CheckResult {
  if (answer === 'not-applicable') return notApplicable(why);
  if (answer === 'yes') return pass(why);
  return answer === 'no' ? fail(why) : unmeasured(why);
}

/** What was looked at by itself: a picture of the series, or a pair of them. */
interface Subject {
  readonly shown: readonly ShownShot[];
  readonly seen: Observation | null;
}

/**
 * A pair is 1 for a "yes" and 0 for a "no" about it, or about its pictures: 0 when one of the two is a "no", 1 when both
 * are a "yes"; else unknown. Pictures and pairs to which the question does not apply are left out. The score is half the
 * lowest pair and half the mean over the known ones. As long as no "no" decides, an unknown pair leaves the series
 * unmeasured: the picture that nobody judged may be the other car.
 */
function ofSeries(shown: readonly ShownShot[], about: readonly Observation[]): CheckResult {
  const isOfPairs = about.some(({ images }) => images.length === 2);
  const subjects = (isOfPairs ? pairsOf(shown) : shown.map((one) => [one])).map((pictures) => ({
    shown: pictures,
    seen: about.find((one) => one.images.length === pictures.length && isAbout(one, pictures)) ?? null,
  }));
  const reason = saySubjects(subjects);
  const applicable = subjects.filter(({ seen }) => seen?.answer !== 'not-applicable');
  const pairs = (isOfPairs ? applicable.map((one) => [one]) : pairsOf(applicable)).map(gradePair);
  if (pairs.length === 0) return notApplicable(reason);
  const known = pairs.filter((pair) => pair !== null);
  if (known.includes(0)) return { ...fail(reason), score: weighPairs(known) };
  return known.length === pairs.length ? pass(reason) : unmeasured(`not enough answers: ${reason}`);
}

function gradePair(subjects: readonly Subject[]): 0 | 1 | null {
  const said = subjects.map(({ seen }) => seen?.answer);
  if (said.includes('no')) return 0;
  return said.every((answer) => answer === 'yes') ? 1 : null;
}

function weighPairs(pairs: readonly number[]): number {
  const mean = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
  return (Math.min(...pairs) + mean) / 2;
}

/** "front, side: one person says yes (anna); rear: not answered". */
function saySubjects(subjects: readonly Subject[]): string {
  const placesOf = new Map<string, string[]>();
  for (const { shown, seen } of subjects) {
    const said = seen?.why ?? 'not answered';
    const place = shown.map(({ shot }) => shot.angle).join(' and ');
    placesOf.set(said, [...(placesOf.get(said) ?? []), place]);
  }
  return [...placesOf].map(([said, places]) => `${places.join(', ')}: ${said}`).join('; ');
}
