import { type Reason, reasonOf } from '../model/reason.ts';
import type { MissingShards, Shard } from '../model/shard.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { type Ending, type GatedRun, sentences, stop } from './gate-parts.ts';

/** What is demanded of a whole run says nothing of a part of it. */
export function demandOfPart({ gateRules: _, rubric, ...run }: GatedRun): GatedRun {
  const { requireSeen: _seen, ...thresholds } = rubric.thresholds;
  return { ...run, rubric: { ...rubric, thresholds } };
}

/** What was found in a shard is said, and ends it with 0: whether the run passes is known when it is merged. */
export function leaveToMerge({ exitCode, ...ending }: Ending, shard: Shard): Ending {
  const say = (said: Reason) => reasonOf('shard-said', { ...shard, said });
  const message = sentences(say(ending.message), reasonOf('shard-undecided'));
  const said = { ok: false, title: say(ending.title), message };
  if (exitCode === 130) return { ...said, exitCode };
  return { ...said, exitCode: 0, ...(exitCode !== 0 && { keptBack: exitCode }) };
}

/** However many errors are allowed: nobody asked for these pictures. */
export function findMissingShards(
  { missingShards }: GatedRun,
  cases: readonly SeriesOutline[],
): Ending | null {
  if (!missingShards) return null;
  const left = cases.filter(({ broken }) => broken.some(({ error }) => error.code === 'shard-missing'));
  const countShots = (some: readonly SeriesOutline[]) =>
    some.reduce((sum, { counts }) => sum + counts.shots, 0);
  const said = sayMissing(missingShards);
  return stop(2, said, reasonOf('pictures-not-asked', { said, n: countShots(left), of: countShots(cases) }));
}

/** A run that fails is not whole for that. */
export function nameMissing(ending: Ending, { missingShards }: GatedRun): Ending {
  if (!missingShards || ending.title.code === 'shards-missing') return ending;
  return { ...ending, message: sentences(ending.message, sayMissing(missingShards)) };
}

function sayMissing({ numbers, of }: MissingShards): Reason {
  return reasonOf('shards-missing', { numbers: numbers.map(String), of });
}
