import type { HttpClient } from '../http/client.ts';
import { readKey } from '../http/read-key.ts';
import { openJudgeBudget } from './budget.ts';
import { createChatClient } from './chat/chat-client.ts';
import { chatProfiles, profileOf } from './chat/profiles.ts';
import { createChatJudge } from './chat-judge.ts';
import type { Judge } from './judge.ts';
import type { JudgeSpec } from './judge-spec.ts';
import { createTally } from './tally.ts';

export interface JudgeOutside {
  /** Where the key comes from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** With `concurrencyOf` requests at once to a host. */
  readonly http: HttpClient;
  /** Folder of all judges: `reports/judges`. */
  readonly judgesDir: string;
  /** Uniform in 0..1: colours of the probe. */
  readonly random: () => number;
}

/**
 * Makes a judge ready to be asked. Sends nothing: who answers is found out with the first look that is not remembered, or
 * by `prepare`.
 *
 * @throws Stop `bad-config` for a missing key
 */
export async function openJudge(
  spec: JudgeSpec,
  { env, http, judgesDir, random }: JudgeOutside,
): Promise<Judge> {
  const name = spec.judgeProfile ?? profileOf(spec.judge);
  const profile = chatProfiles[name];
  const key = findKey(spec, env);
  const { maxJudgeCalls: maxCalls = null, maxJudgeCost: maxCost = null, judgePrice: price = null } = spec;
  const budget = openJudgeBudget({ maxCalls, maxCost, price });
  return createChatJudge({
    asked: {
      host: new URL(spec.judge).host,
      model: spec.judgeModel,
      profile: name,
      samples: spec.judgeSamples,
    },
    chat: createChatClient({ baseUrl: spec.judge, model: spec.judgeModel, profile, key, http, budget }),
    concurrency: concurrencyOf(spec),
    judgesDir,
    random,
    secrets: key === null ? [] : [key],
    tally: createTally(budget, price?.currency ?? null),
  });
}

/** A service at its usual address, and one whose key is named, cannot do without it. */
function findKey({ judge, judgeProfile, judgeKeyEnv }: JudgeSpec, env: JudgeOutside['env']): string | null {
  const usual = profileOf(judge);
  const keyEnv = judgeKeyEnv ?? chatProfiles[judgeProfile ?? usual].keyEnv;
  if (keyEnv === null) return null;
  const isNeeded = judgeKeyEnv !== undefined || (judgeProfile ?? usual) === usual;
  return readKey({ id: 'the judge', keyFrom: { env: keyEnv, isNeeded } }, { env, asks: true }).key;
}

/** Looks in flight at once: as the user says, else as the kind of service bears. */
export function concurrencyOf({ judge, judgeProfile, judgeConcurrency }: JudgeSpec): number {
  return judgeConcurrency ?? chatProfiles[judgeProfile ?? profileOf(judge)].concurrency;
}
