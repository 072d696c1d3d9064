import { z } from 'zod';
import type { JudgeAccount } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';

export type Spent = Pick<JudgeAccount, 'calls' | 'cost'>;

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
  const calls = spent.reduce((sum, one) => sum + one.calls, 0);
  const amounts = price === null ? [null] : spent.map((one) => amountOf(one, price));
  const known = amounts.filter((amount) => amount !== null);
  const isKnown = price !== null && known.length === amounts.length;
  const amount = known.reduce((sum, one) => sum + one, 0);
  return { calls, cost: isKnown ? { amount, currency: price.currency } : null };
}

function amountOf(
  { calls, promptTokens, answerTokens }: z.output<typeof spentSchema>,
  price: JudgePrice,
): number | null {
  if (calls === 0) return 0;
  if (promptTokens === null || answerTokens === null) return null;
  return (promptTokens * price.promptTokens + answerTokens * price.answerTokens) / 1_000_000;
}
