import type { SeriesResult } from '../../model/result.ts';
import { decidePictures } from './decide-pictures.ts';
import type { Decision } from './decisions.ts';

/** One picture that was asked for, and what is to be done with it. The names are those of the columns. */
export interface PictureRow {
  readonly case: string;
  readonly brand: string;
  readonly model: string;
  readonly year: number | null;
  readonly color: string | null;
  readonly body: string | null;
  readonly target: string;
  /** 1-based number of the draw. */
  readonly sample: number;
  readonly angle: string;
  /** Null where no picture came. */
  readonly decision: Decision | null;
  readonly reasons: readonly string[];
  readonly notLookedAt: readonly string[];
  readonly lookedBy: readonly string[];
  /** Path in the run's folder, and the SHA-256, in hex, of its bytes; null where no picture came. */
  readonly file: string | null;
  readonly sha256: string | null;
}

/** The pictures of a case, in the order of its angles. */
export function listPictureRows(one: SeriesResult): PictureRow[] {
  const { brand, model, year, color, bodyType } = one.car;
  return decidePictures(one).map(({ shot, decision, reasons, unseen, lookedBy }) => ({
    ...{ case: one.id, brand, model, year, color, body: bodyType },
    ...{ target: one.target, sample: one.sample, angle: shot.angle },
    ...{ decision, reasons, notLookedAt: unseen, lookedBy },
    file: shot.photo?.path ?? null,
    sha256: shot.photo?.sha256 ?? null,
  }));
}
