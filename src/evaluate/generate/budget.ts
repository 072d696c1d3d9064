import { Stop } from '../../errors.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';
import { type TargetType, targetKinds } from '../../targets/target-kinds.ts';

/** How much a run may ask for, by itself or since it is gone on with. */
export interface BudgetLimits {
  /** Null: any number. */
  readonly maxPictures: number | null;
  /** In the currency of the prices; null: any amount. */
  readonly maxCost: number | null;
  /** What one picture costs, by id of the target. */
  readonly prices: ReadonlyMap<string, number>;
}

export interface Budget {
  /** How many of the wanted pictures may be asked for; they count as asked for from now on. */
  take(target: string, wanted: number, options: { readonly allOrNone: boolean }): number;
  /** Why no more may be asked for. */
  reason(): Reason;
}

/** Counts what is asked for. A try that fails is not counted: services charge for pictures. */
export function openBudget({ maxPictures, maxCost, prices }: BudgetLimits): Budget {
  let pictures = 0;
  // In thousandths of a cent, so that ten pictures of 0.1 cost one.
  let cost = 0;
  const most = maxCost === null ? null : toUnits(maxCost);
  let limit = '';
  return {
    reason: () => reasonOf('not-asked-over', { limit }),
    take(target, wanted, { allOrNone }) {
      const price = toUnits(prices.get(target) ?? 0);
      const byNumber = maxPictures === null ? wanted : maxPictures - pictures;
      const byCost = most === null || price === 0 ? wanted : Math.floor((most - cost) / price);
      const room = Math.max(0, Math.min(wanted, byNumber, byCost));
      if (room < wanted)
        limit = byNumber <= byCost ? `--max-pictures ${maxPictures}` : `--max-cost ${maxCost}`;
      const granted = allOrNone && room < wanted ? 0 : room;
      pictures += granted;
      cost += granted * price;
      return granted;
    },
  };
}

function toUnits(amount: number): number {
  return Math.round(amount * 100_000);
}

interface Priced {
  readonly id: string;
  readonly type: TargetType;
  readonly price: { readonly perImage: number; readonly currency: string } | null;
}

/**
 * What one picture costs at each target.
 *
 * @throws Stop `bad-config` where a cost is to be limited and a price is not known, or prices are in several currencies
 */
export function readPrices(targets: readonly Priced[], maxCost: number | null): ReadonlyMap<string, number> {
  if (maxCost !== null) {
    const unknown = targets.find(({ price, type }) => price === null && !targetKinds[type].isFree);
    if (unknown)
      throw refuse(`--max-cost needs the price of a picture at ${unknown.id}, which is not known.`);
    const currencies = [...new Set(targets.flatMap(({ price }) => price?.currency ?? []))];
    if (currencies.length > 1) throw refuse(`--max-cost cannot add up ${currencies.join(' and ')}.`);
  }
  return new Map(targets.map(({ id, price }) => [id, price?.perImage ?? 0]));
}

function refuse(message: string): Stop {
  return new Stop(
    'bad-config',
    message,
    'Give each target of the targets file `pricePerImage` in one `currency`.',
  );
}
