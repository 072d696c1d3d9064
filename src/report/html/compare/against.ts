import type { Comparison } from '../../../model/comparison.ts';

/** Bytes of a thumbnail by its path in the folder of its run; null when it is gone. */
export type ReadThumb = (path: string) => Promise<Buffer | null>;

/** The run that the report is held against. */
export interface Against {
  readonly comparison: Comparison;
  readonly readThumb: ReadThumb;
}
