import { z } from 'zod';
import type { JudgeRecord } from '../../model/judge-record.ts';
import type { JudgeAccount, JudgedFact, JudgeWork } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';

export type Spent = Pick<JudgeWork, 'calls' | 'cost'>;

/** As a run keeps it of its judge's flags, per million tokens. */
const priceSchema = z.object({ promptTokens: z.number(), answerTokens: z.number(), currency: z.string() });
export type JudgePrice = z.output<typeof priceSchema>;

/** Null where none is known. */
export function readPrice(looking: Readonly<Record<string, unknown>>): JudgePrice | null {
  return priceSchema.safeParse(looking['judgePrice']).data ?? null;
}

const spentSchema = z.object({
  calls: z.number().catch(0),
  promptTokens: z.number().nullable().default(null).catch(null),
  answerTokens: z.number().nullable().default(null).catch(null),
});

/** What the looks of a judge cost; the cost is null where there is no price, or some did not tell their tokens. */
export function sumCalls(seen: readonly Pick<Observation, 'meta'>[], price: JudgePrice | null): Spent {
  const spent = seen.map(({ meta }) => spentSchema.parse(meta));
  const costs = spent.map((one) => costOf(one, price));
  return { calls: sum(spent.map(({ calls }) => calls)), cost: sumCosts(costs) };
}

function costOf(
  { calls, promptTokens, answerTokens }: z.output<typeof spentSchema>,
  price: JudgePrice | null,
): JudgeWork['cost'] {
  if (price === null) return null;
  const { currency } = price;
  if (calls === 0) return { amount: 0, currency };
  if (promptTokens === null || answerTokens === null) return null;
  const perMillion = promptTokens * price.promptTokens + answerTokens * price.answerTokens;
  return { amount: perMillion / 1_000_000, currency };
}

/** The looks themselves, as they are kept. */
export function sumLooks(facts: readonly JudgedFact[]): Pick<JudgeWork, 'looks' | 'failed'> {
  const looks = facts.flatMap((fact) => fact.looks);
  const failed = looks.flatMap(({ code }) => (code === null ? [] : [{ [code]: 1 }]));
  return { looks: looks.length, failed: sumByName(failed) };
}

/** All that was asked of one judge in all the time that a run took; null where that was not written down. */
export function sumRecords(records: readonly Pick<JudgeRecord, 'asked'>[]): JudgeAccount['inAll'] {
  if (records.length === 0) return null;
  const all = records.map(({ asked }) => asked);
  return {
    looks: sum(all.map(({ looks }) => looks)),
    remembered: sum(all.map(({ remembered }) => remembered)),
    calls: sum(all.map(({ usage }) => usage.calls)),
    cost: sumCosts(all.map(({ cost }) => cost)),
    failed: sumByName(all.map(({ failed }) => failed)),
  };
}

/** A sum of which a part is not known, or in another currency, is not known. */
function sumCosts(costs: readonly JudgeWork['cost'][]): JudgeWork['cost'] {
  const known = costs.filter((cost) => cost !== null);
  const [first] = known;
  const isKnown =
    known.length === costs.length && known.every(({ currency }) => currency === first?.currency);
  return first && isKnown
    ? { amount: sum(known.map(({ amount }) => amount)), currency: first.currency }
    : null;
}

function sumByName(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [name, n] of counts.flatMap(Object.entries<number>)) total[name] = (total[name] ?? 0) + n;
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
