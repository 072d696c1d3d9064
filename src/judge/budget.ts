import type { JudgeUsage } from './judge.ts';

/** What a judge charges, as the user says. */
export interface JudgePrice {
  /** Per million tokens. */
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly currency: string;
}

export interface JudgeLimits {
  /** Requests, tries that failed included; null: any number. */
  readonly maxCalls: number | null;
  /** In the currency of the price; null: any amount. */
  readonly maxCost: number | null;
  /** Null: unknown. */
  readonly price: JudgePrice | null;
}

/** Tokens at most that one request can be charged for. */
export interface TokenBound {
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** What a judge may still ask. */
export interface JudgeBudget {
  /** Why no more may be asked; null: as many requests were granted as `tries` says, or fewer. */
  take(wanted: number, bound: TokenBound): ({ readonly tries: number } & Settle) | { readonly spent: string };
  /** In the currency of the price; null where no price is known. */
  cost(): number | null;
}

interface Settle {
  /** Must be called when the request is over: gives back what was not used. */
  settle(used: JudgeUsage): void;
}

/** Room is taken for every try and given back: a limit is never passed, and a little of it may be left over. */
export function openJudgeBudget({ maxCalls, maxCost, price }: JudgeLimits): JudgeBudget {
  let calls = 0;
  let cost = 0;
  const costOf = ({ promptTokens, answerTokens }: TokenBound) =>
    price === null ? 0 : (promptTokens * price.promptTokens + answerTokens * price.answerTokens) / 1_000_000;
  const roomFor = (each: number) => {
    const byCalls = maxCalls === null ? Number.POSITIVE_INFINITY : maxCalls - calls;
    const byCost = maxCost === null || each === 0 ? Number.POSITIVE_INFINITY : (maxCost - cost) / each;
    return { byCalls, tries: Math.floor(Math.min(byCalls, byCost)) };
  };
  return {
    cost: () => (price === null ? null : cost),
    take(wanted, bound) {
      const each = costOf(bound);
      const { byCalls, tries: room } = roomFor(each);
      if (room < 1)
        return { spent: byCalls < 1 ? `--max-judge-calls ${maxCalls}` : `--max-judge-cost ${maxCost}` };
      const tries = Math.min(wanted, room);
      calls += tries;
      cost += tries * each;
      const settle = (used: JudgeUsage) => {
        calls -= tries - used.calls;
        cost -= tries * each - costOf(boundOf(used, bound));
      };
      return { tries, settle };
    },
  };
}

function boundOf({ calls, promptTokens, answerTokens }: JudgeUsage, bound: TokenBound): TokenBound {
  return {
    promptTokens: promptTokens ?? calls * bound.promptTokens,
    answerTokens: answerTokens ?? calls * bound.answerTokens,
  };
}
