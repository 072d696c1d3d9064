import type { Span } from '../read-lines.ts';

/** Where a case stands: in which of the files of its result, counted from 0, and there. */
export interface CasePlace extends Span {
  readonly part: number;
}
