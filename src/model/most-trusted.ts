import { type Check, evidenceSchema } from './check.ts';

/** Picks the answer with the best evidence; of records without an answer the best evidence too; null of nothing. */
export function pickMostTrusted(records: readonly Check[]): Check | null {
  const answered = records.filter(({ score, status }) => score !== null || status === 'not-applicable');
  const candidates = answered.length > 0 ? answered : records;
  return candidates.reduce<Check | null>(
    (best, check) => (best && trust(best) >= trust(check) ? best : check),
    null,
  );
}

/** Higher is more trusted: the model lists evidence least trusted first. */
function trust({ evidence }: Check): number {
  return evidenceSchema.options.indexOf(evidence);
}
