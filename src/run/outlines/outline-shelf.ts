import { mostInOneFile } from '../../model/long-run.ts';
import type { SeriesOutline } from '../series-outline.ts';
import type { CasePlace } from './case-place.ts';
import { openSpillFile } from './spill-file.ts';
import { openSpill, type Spill } from './spilled-outline.ts';

/** What is kept at hand of the cases of a result, in their order. */
export interface OutlineShelf<Outline extends SeriesOutline> {
  readonly all: readonly Outline[];
  add(outline: Outline, place: CasePlace): void;
  /** Null for one of another result. */
  placeOf(outline: SeriesOutline): CasePlace | null;
}

/**
 * Keeps outlines in memory, and those of a long run in a file beside its result, where they take no part in how much memory
 * the run needs.
 */
export function openShelf<Outline extends SeriesOutline>(
  path: string,
  most = mostInOneFile,
): OutlineShelf<Outline> {
  const all: Outline[] = [];
  const places = new Map<SeriesOutline, CasePlace>();
  let spill: Spill | null = null;
  let pictures = 0;
  const putAway = (outline: Outline, place: CasePlace): Outline => {
    spill ??= openSpill(openSpillFile(path));
    // What stands for an outline has all that the outline had.
    return spill.put(outline, place) as Outline;
  };
  const putAllAway = () => {
    for (const [index, [outline, place]] of [...places].entries())
      all[index] = putAway(outline as Outline, place);
    places.clear();
  };
  return {
    all,
    add(outline, place) {
      pictures += outline.counts.shots;
      if (pictures > most) {
        putAllAway();
        all.push(putAway(outline, place));
      } else {
        all.push(outline);
        places.set(outline, place);
      }
    },
    placeOf: (outline) => places.get(outline) ?? spill?.placeOf(outline) ?? null,
  };
}
