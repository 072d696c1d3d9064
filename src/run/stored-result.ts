import type { Result, SeriesResult } from '../model/result.ts';
import { type CheckTally, createCheckCounter } from './check-tally.ts';
import { outlineSeries, type SeriesOutline } from './series-outline.ts';

/** A result without its cases. */
export type ResultHead = Omit<Result, 'cases'>;

/** A picture that is not what the run was scored by. */
export interface LostPicture {
  /** "renault-clio rear", with the number of the sample from the second on. */
  readonly of: string;
  readonly fault: 'not there' | 'other bytes';
}

/** A result of which the cases come one at a time; of each only the outline is at hand. */
export interface StoredResult extends ResultHead {
  /** In the order of the result. */
  readonly outlines: readonly SeriesOutline[];
  readonly tally: CheckTally;
  /** Pictures in its folder that are not those that were scored; left out where nobody looked. Not kept in `result.json`. */
  readonly lostPictures?: readonly LostPicture[];
  /** The whole cases, in the order asked for; all in the order of the result when left out. */
  readCases(outlines?: readonly SeriesOutline[]): AsyncIterable<SeriesResult>;
}

/** All cases at once: for few. */
export async function readAllCases({ readCases }: Pick<StoredResult, 'readCases'>): Promise<SeriesResult[]> {
  const cases: SeriesResult[] = [];
  for await (const one of readCases()) cases.push(one);
  return cases;
}

/** A result that is whole already, as one that is read case by case. */
export function storeInMemory({ cases, ...head }: Result): StoredResult {
  const counter = createCheckCounter();
  for (const one of cases) counter.add(one);
  const byOutline = new Map(cases.map((one) => [outlineSeries(one), one]));
  const outlines = [...byOutline.keys()];
  return {
    ...head,
    outlines,
    tally: counter.tally(),
    async *readCases(order = outlines) {
      for (const outline of order) {
        const one = byOutline.get(outline);
        if (one) yield one;
      }
    },
  };
}
