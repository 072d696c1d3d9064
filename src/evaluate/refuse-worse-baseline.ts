import { stat } from 'node:fs/promises';
import { Stop } from '../errors.ts';
import { clusterOf, countCases, nameSeries } from '../model/cluster.ts';
import { nameFirst } from '../model/count.ts';
import { openResultFile } from '../run/open-result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import type { StoredResult } from '../run/stored-result.ts';

/** Its gate is that of the target alone. */
export type Candidate = Pick<StoredResult, 'run' | 'outlines' | 'gate'>;

/**
 * Holds what is to become a baseline against the one that stands there: whoever replaces it by a run that fails, or that
 * looked at less, no longer hears of what the old one would have told.
 *
 * @throws Stop `bad-input` with what would be lost
 */
export async function refuseWorseBaseline(file: string, candidate: Candidate): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null) return;
  const reason = findLoss(await openResultFile(file), candidate);
  if (reason === null) return;
  throw new Stop(
    'bad-input',
    `${file} is there already, and run ${candidate.run.id} ${reason}.`,
    'Replace it all the same with --force, or keep the run elsewhere with --out DIR.',
  );
}

function findLoss(before: StoredResult, after: Candidate): string | null {
  const { exitCode, keptBack = exitCode, title } = after.gate;
  if (keptBack === 100) return `fails: ${title.replace(/\.$/, '')}`;
  const own = new Map(after.outlines.map((one) => [keyOf(one), one]));
  const lost = before.outlines.filter((one) => hasMore(one, own.get(keyOf(one))));
  return lost.length === 0 ? null : sayLost(lost, [after, before]);
}

function keyOf({ id, sample }: SeriesOutline): string {
  return `${id} ${sample}`;
}

/** Without pictures, where only prompts were looked at, the shots alone count. */
function hasMore({ counts }: SeriesOutline, other: SeriesOutline | undefined): boolean {
  return other === undefined || other.counts.shots < counts.shots || other.counts.photos < counts.photos;
}

const mostNamed = 5;

function sayLost(lost: readonly SeriesOutline[], results: readonly Candidate[]): string {
  const ids = [...new Set(lost.map(clusterOf))];
  const [after, before] = results.map(({ outlines }) => {
    const counts = countCases(outlines);
    const sum = (of: 'photos' | 'shots') => outlines.reduce((total, one) => total + one.counts[of], 0);
    const cases = counts.series === 1 ? '1 case' : `${counts.series} ${nameSeries(counts)}`;
    return `${cases} with ${sum('photos')} of ${sum('shots')} pictures`;
  });
  return `has less to compare with, ${after} in place of ${before}: ${nameFirst(ids, mostNamed)}`;
}
