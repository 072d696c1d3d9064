import { clusterOf } from '../model/cluster.ts';
import { groupBy } from '../model/group-by.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import type { Words } from './words.ts';

/** As many as a person looks through in one sitting. */
const mostCars = 6;

interface OpenCar {
  readonly id: string;
  /** Faults that were seen and not confirmed. */
  readonly doubts: number;
  /** Points between what its score may be and what it surely is, of the sample of which least is known. */
  readonly gap: number;
}

/**
 * The cars that people tell most of, named whole: pictures of one car are alike, and a car counts once. First those with
 * faults that nobody confirmed, then those of which least is known. Null where no picture is left to be looked at.
 */
export function suggestSample(outlines: readonly SeriesOutline[], words: Words): string | null {
  const open = listOpen(outlines).toSorted(byWorth);
  const picked = open.slice(0, mostCars);
  if (picked.length === 0) return null;
  const doubtful = picked.filter(({ doubts }) => doubts > 0).length;
  const reasons = [
    ...(doubtful > 0 ? [words.say('suggest.doubts', { n: doubtful })] : []),
    words.say('suggest.gap', { n: Math.max(...picked.map(({ gap }) => gap)) }),
  ];
  return words.say('suggest.cars', {
    n: picked.length,
    of: open.length,
    list: picked.map(({ id }) => id).join(', '),
    reason: words.list(reasons),
  });
}

function listOpen(outlines: readonly SeriesOutline[]): OpenCar[] {
  return groupBy(outlines.filter(isOpen), clusterOf).flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const open = [first, ...more];
    const doubts = open.reduce((sum, one) => sum + one.doubts.length, 0);
    const gap = Math.max(...open.map(({ score, least }) => (score ?? 100) - (least ?? 0)));
    return [{ id: clusterOf(first), doubts, gap }];
  });
}

function isOpen({ photos, doubts, coverage }: SeriesOutline): boolean {
  return photos.length > 0 && (doubts.length > 0 || (coverage?.unseen ?? []).length > 0);
}

function byWorth(one: OpenCar, other: OpenCar): number {
  return other.doubts - one.doubts || other.gap - one.gap || (one.id < other.id ? -1 : 1);
}
