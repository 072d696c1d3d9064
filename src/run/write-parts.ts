import { type SeriesResult, seriesResultSchema } from '../model/result.ts';
import type { ResultPart } from '../model/split-result.ts';
import { draftOf, writeNew } from '../store/write-file.ts';
import { partEnd, partStart } from './result-layout.ts';
import type { SeriesIndex } from './series-index.ts';
import type { SeriesOutline } from './series-outline.ts';

/** Cases in a file of which it is not known yet what becomes of it. */
export interface WaitingPart extends Omit<ResultPart, 'file'> {
  readonly draft: string;
}

interface PartWriting {
  /** Of the result, beside which the parts wait. */
  readonly path: string;
  readonly index: Pick<SeriesIndex<SeriesOutline>, 'add'>;
  readonly picturesPerPart: number;
}

/** Writes cases into files, each held against its schema first, and gives each file before it is begun. */
export async function* writeParts(
  cases: AsyncIterable<SeriesResult>,
  { path, index, picturesPerPart }: PartWriting,
): AsyncGenerator<WaitingPart> {
  const source = cases[Symbol.asyncIterator]();
  try {
    let next = await source.next();
    for (let number = 0; !next.done; number += 1) {
      const part = { draft: draftOf(`${path}.cases`), series: 0, pictures: 0, bytes: 0 };
      yield part;
      const isFull = ({ shots }: SeriesResult) =>
        part.series > 0 && part.pictures + shots.length > picturesPerPart;
      const layOut = async function* () {
        let start = partStart.length;
        yield partStart;
        while (!next.done && !isFull(next.value)) {
          const one = next.value;
          const text = JSON.stringify(seriesResultSchema.parse(one));
          const separator = part.series === 0 ? '' : ',\n';
          const place = { part: number, start: start + separator.length, length: Buffer.byteLength(text) };
          index.add(one, place);
          start = place.start + place.length;
          part.series += 1;
          part.pictures += one.shots.length;
          yield separator + text;
          next = await source.next();
        }
        part.bytes = start + 1 + partEnd.length;
        yield `\n${partEnd}`;
      };
      await writeNew(part.draft, layOut());
    }
  } finally {
    await source.return?.();
  }
}
