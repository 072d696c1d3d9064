import type { VerdictEvent } from '../../../../model/verdict.ts';

/** An event and who said it; `rater` null: whoever reviews in this browser, under the name given at the end. */
export interface KeptEvent {
  readonly rater: string | null;
  readonly event: VerdictEvent;
}
