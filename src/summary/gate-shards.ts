import type { Gate } from '../model/result.ts';
import { nameShard, type Shard } from '../model/shard.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { type GatedRun, lowerFirst, stop } from './gate-parts.ts';

/** What is demanded of a whole run says nothing of a part of it. */
export function demandOfPart({ gateRules: _, rubric, ...run }: GatedRun): GatedRun {
  const { requireSeen: _seen, ...thresholds } = rubric.thresholds;
  return { ...run, rubric: { ...rubric, thresholds } };
}

/** What was found in a shard is said, and ends it with 0: whether the run passes is known when it is merged. */
export function leaveToMerge(gate: Gate, shard: Shard): Gate {
  const { exitCode } = gate;
  const say = (text: string) => `${nameShard(shard)}: ${lowerFirst(text)}`;
  const message = `${say(gate.message)} Whether the run passes is decided when its shards are merged.`;
  const said = { ok: false, title: say(gate.title), message };
  if (exitCode === 130) return { ...said, exitCode };
  return { ...said, exitCode: 0, ...(exitCode !== 0 && { keptBack: exitCode }) };
}

/** However many errors are allowed: nobody asked for these pictures. */
export function findMissingShards({ missingShards }: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  if (!missingShards) return null;
  const left = cases.filter(({ broken }) => broken.some(({ error }) => error.code === 'shard-missing'));
  const pictures = left.reduce((sum, { counts }) => sum + counts.shots, 0);
  const title = sayMissing(missingShards);
  const of = `${pictures} of ${cases.reduce((sum, { counts }) => sum + counts.shots, 0)} pictures`;
  return stop(2, title, `${title}: ${of} were not asked for.`);
}

/** A run that fails is not whole for that. */
export function nameMissing(gate: Gate, { missingShards }: GatedRun): Gate {
  if (!missingShards || gate.message.includes(sayMissing(missingShards))) return gate;
  return { ...gate, message: `${gate.message} ${sayMissing(missingShards)}.` };
}

/** "Shards 3 and 5 of 8 are missing". */
function sayMissing({ numbers, of }: NonNullable<GatedRun['missingShards']>): string {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(numbers.map(String));
  return numbers.length === 1 ? `Shard ${list} of ${of} is missing` : `Shards ${list} of ${of} are missing`;
}
