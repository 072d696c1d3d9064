import { type Check, evidences } from './check.ts';

/**
 * Picks the answer with the best evidence; of records without an answer the best evidence too; null where there is none,
 * or none that weighs.
 */
export function pickMostTrusted(records: readonly Check[]): Check | null {
  const weighing = records.filter(canWeigh);
  const answered = weighing.filter(isAnswer);
  const candidates = answered.length > 0 ? answered : weighing;
  return candidates.reduce<Check | null>(
    (best, check) => (best && usualTrust(best) >= usualTrust(check) ? best : check),
    null,
  );
}

/** True unless the record is only shown. */
export function canWeigh({ weighs }: Check): boolean {
  return weighs !== false;
}

/** True of a record that settles the fact, be it by saying that the question does not apply. */
export function isAnswer({ score, status }: Check): boolean {
  return score !== null || status === 'not-applicable';
}

/** Of all records about one thing, a picture or a series, those that are weighed: the most trusted one of each check. */
export function pickWeighed(records: readonly Check[]): Check[] {
  const byId = new Map<string, Check[]>();
  for (const check of records) byId.set(check.id, [...(byId.get(check.id) ?? []), check]);
  return [...byId.values()].flatMap((group) => pickMostTrusted(group) ?? []);
}

/** Higher is more trusted: the model lists evidence least trusted first. */
export function usualTrust({ evidence }: Check): number {
  return evidences.indexOf(evidence);
}
