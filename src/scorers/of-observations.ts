import type { Observation } from '../model/observation.ts';
import { whyOf } from '../model/observation.ts';
import { pairsOf } from '../model/pairs.ts';
import { dedupeReasons, joinReasons, type Reason, reasonOf } from '../model/reason.ts';
import { type CheckResult, fail, notApplicable, type PairFinding, pass, unmeasured } from './check-result.ts';
import type { ShownCheck, ShownShot, ShownShotCheck } from './define-check.ts';
import { type SettledObservation, settleLooks } from './settle-looks.ts';
import { settlePairs, unknownPair } from './settle-pairs.ts';

/**
 * What one source says of a check, from what it saw in these pictures; null where it was not asked, or did not look.
 * Pure, and the same for every source.
 *
 * @param shown the picture, or those of the series
 * @param observations of one source, of these pictures and maybe of others
 */
export function ofObservations(
  check: ShownCheck,
  shown: readonly ShownShot[],
  observations: readonly Observation[],
): CheckResult | null {
  const asked = observations.filter((one) => one.question === check.asks[one.source]);
  const about = settle(check, asked).filter((one) => isAbout(one, shown));
  const [first] = about;
  if (first === undefined) return null;
  const { source, meta, p } = first;
  const found = check.scope === 'shot' ? ofPicture(first, check) : ofSeries(shown, about);
  return {
    ...found,
    ...(check.scope === 'shot' && p !== undefined && { p }),
    ...(meta.by !== undefined && { by: meta.by }),
    evidence: source,
  };
}

/** Only a judge is asked again and again. */
function settle({ looks }: ShownCheck, asked: readonly Observation[]): readonly SettledObservation[] {
  return looks ? settleLooks(looks, asked) : asked;
}

function isAbout({ images, angles }: Observation, shown: readonly ShownShot[]): boolean {
  return images.every((image, index) =>
    shown.some(({ shot, photo }) => photo.sha256 === image && shot.angle === angles[index]),
  );
}

/** "Yes" holds, "no" does not, unless what was named as wrong is something else. */
function ofPicture(seen: SettledObservation, { fault }: ShownShotCheck): CheckResult {
  const { answer, value, doubt } = seen;
  const why = whyOf(seen);
  if (doubt) return { ...unmeasured(why), doubt };
  if (answer === 'not-applicable') return notApplicable(why);
  if (answer === 'yes') return pass(why);
  const isOfOther = fault !== undefined && Array.isArray(value) && !value.includes(fault);
  return answer === 'no' && !isOfOther ? fail(why) : unmeasured(why);
}

/** What was looked at by itself: a picture of the series, or a pair of them. */
interface Subject {
  readonly shown: readonly ShownShot[];
  readonly seen: SettledObservation | null;
}

/**
 * A pair is fine by a "yes" about it, or about both its pictures, and a fault by a "no" about it, or about one of them;
 * else it is unknown: the picture that nobody judged may be the other car. Pictures and pairs to which the question does
 * not apply are left out.
 */
function ofSeries(shown: readonly ShownShot[], about: readonly SettledObservation[]): CheckResult {
  const isOfPairs = about.some(({ images }) => images.length === 2);
  const subjects = (isOfPairs ? pairsOf(shown) : shown.map((one) => [one])).map((pictures) => ({
    shown: pictures,
    seen: about.find((one) => one.images.length === pictures.length && isAbout(one, pictures)) ?? null,
  }));
  const said = saySubjects(subjects);
  const applicable = subjects.filter(({ seen }) => seen?.answer !== 'not-applicable');
  const pairs = (isOfPairs ? applicable.map((one) => [one]) : pairsOf(applicable)).map(judgePair);
  const isOpen = pairs.some(({ status }) => status === 'unmeasured');
  const isWrong = pairs.some(({ status }) => status === 'fail');
  const isDoubt = !isWrong && pairs.some(({ doubt }) => doubt);
  const found = settlePairs(pairs, {
    holds: said,
    reason: isOpen && !isWrong && !isDoubt ? reasonOf('answers-missing', { said }) : said,
  });
  return isDoubt ? { ...found, doubt: true } : found;
}

function judgePair(subjects: readonly Subject[]): PairFinding {
  const said = subjects.map(({ seen }) => seen?.answer);
  const why = saySubjects(subjects);
  if (said.includes('no')) return { status: 'fail', why };
  if (subjects.some(({ seen }) => seen?.doubt)) return { ...unknownPair(why), doubt: true };
  return said.every((answer) => answer === 'yes') ? { status: 'pass', why } : unknownPair(why);
}

/** "front, side: one person says yes (anna); rear: not answered". */
function saySubjects(subjects: readonly Subject[]): Reason {
  const told = subjects.map(({ shown, seen }) => ({
    said: seen === null ? reasonOf('not-answered') : whyOf(seen),
    place: shown.map(({ shot }) => shot.angle),
  }));
  const alike = dedupeReasons(told.map(({ said }) => said));
  return joinReasons(
    alike.map((said) => {
      const places = told.filter((one) => one.said.text === said.text).map(({ place }) => place);
      return reasonOf('seen-at', { places, said });
    }),
  );
}
