import { badgeSentences } from './sentences/badge.ts';
import { caseSentences } from './sentences/case.ts';
import { classicSentences } from './sentences/classic.ts';
import { comparisonSentences } from './sentences/comparison.ts';
import type { Entry } from './sentences/entry.ts';
import { errorSentences } from './sentences/error.ts';
import { evidenceSentences } from './sentences/evidence.ts';
import { gateSentences } from './sentences/gate.ts';
import { generalSentences } from './sentences/general.ts';
import { lookSentences } from './sentences/looks.ts';
import { paintSentences } from './sentences/paint.ts';
import { pictureSentences } from './sentences/pictures.ts';
import { promptSentences } from './sentences/prompt.ts';
import { requestSentences } from './sentences/request.ts';
import { stepSentences } from './sentences/step.ts';
import { targetSentences } from './sentences/target.ts';
import { viewSentences } from './sentences/views.ts';

/** Every reason that is ever given, by its code. A code is for ever: results keep it. */
export const catalogue = {
  ...generalSentences,
  ...pictureSentences,
  ...requestSentences,
  ...promptSentences,
  ...badgeSentences,
  ...classicSentences,
  ...paintSentences,
  ...viewSentences,
  ...evidenceSentences,
  ...lookSentences,
  ...caseSentences,
  ...errorSentences,
  ...targetSentences,
  ...stepSentences,
  ...gateSentences,
  ...comparisonSentences,
} as const satisfies Record<string, Entry>;

export type ReasonCode = keyof typeof catalogue;
