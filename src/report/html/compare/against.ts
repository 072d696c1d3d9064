import type { Comparison } from '../../../model/comparison.ts';

/** Bytes of a picture or a thumbnail by its path in the folder of its run; null when it is gone. */
export type ReadPicture = (path: string) => Promise<Buffer | null>;

/** The run that the report is held against. */
export interface Against {
  readonly comparison: Comparison;
  readonly readPicture: ReadPicture;
}
