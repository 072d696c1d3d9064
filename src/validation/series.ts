import type { SeriesRequest } from '../generator/target.ts';
import type { EvalCase } from '../model/case.ts';
import type { Shot } from '../model/shot.ts';

/** A series of the studio with nothing wrong: the case, what was asked, and the measured pictures. */
export interface CleanSeries {
  /** "017 BMW suv red". */
  readonly name: string;
  /** Position in the base. */
  readonly index: number;
  readonly evalCase: EvalCase;
  readonly request: SeriesRequest;
  /** One per angle, in the order of the angles. */
  readonly shots: readonly Shot[];
}
