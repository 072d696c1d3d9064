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

/** Of all records about one thing, a picture or a series, those that are weighed: the most trusted one of each check. */
export function pickWeighed(records: readonly Check[]): Check[] {
  const byId = new Map<string, Check[]>();
  for (const check of records) byId.set(check.id, [...(byId.get(check.id) ?? []), check]);
  return [...byId.values()].flatMap((group) => pickMostTrusted(group) ?? []);
}

/** Higher is more trusted: the model lists evidence least trusted first. */
function trust({ evidence }: Check): number {
  return evidenceSchema.options.indexOf(evidence);
}
