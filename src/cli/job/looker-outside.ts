import type { LookerOutside } from '../../evaluate/observe/looker-kind.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';
import type { CliIo } from '../io.ts';
import { checkFirst } from './check-first.ts';
import { openClient } from './services.ts';

interface LookerContext extends Pick<LookerOutside, 'outDir' | 'brands'> {
  readonly clock: Clock;
  readonly emit: Emit;
  /** False: nobody is going to be asked. True when left out. */
  readonly asks?: boolean;
}

/** The real outside world of whoever looks at pictures. */
export function createLookerOutside(io: CliIo, context: LookerContext): LookerOutside {
  const { clock, emit, outDir, brands, asks = true } = context;
  return {
    ...{ env: io.env, random: io.random, asks, outDir, brands },
    openHttp: (concurrency) =>
      openClient(io, { clock, emit, concurrency, maxRetries: 3, paceRules: new Map() }),
    checkJudge: checkFirst(context),
  };
}
