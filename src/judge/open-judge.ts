import type { HttpClient } from '../http/client.ts';
import { readKey } from '../http/read-key.ts';
import { openJudgeBudget } from './budget.ts';
import { createChatClient } from './chat/chat-client.ts';
import { chatProfiles, type ProfileName, profileOf } from './chat/profiles.ts';
import { type ChatJudgeOptions, createChatJudge } from './chat-judge.ts';
import type { Judge, JudgeIdentity } from './judge.ts';
import type { JudgeSpec } from './judge-spec.ts';
import type { NotProbed, Probed } from './probe/probe-chat.ts';
import { createTally } from './tally.ts';
import { findWhoAnswers } from './who-answers.ts';

export interface JudgeOutside {
  /** Where the key comes from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False where it is not going to be asked: its key may be missing. True when left out. */
  readonly asks?: boolean;
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
export async function openJudge(spec: JudgeSpec, outside: JudgeOutside): Promise<Judge> {
  return createChatJudge(toOptions(spec, outside));
}

/** What a judge turned out to be; `identity` as it is from then on. */
export type ProbedJudge = (Probed | NotProbed) & { readonly identity: JudgeIdentity };

/**
 * Finds out who answers and what it can do, by about four cheap calls, and keeps it for the runs to come.
 *
 * @throws Stop `bad-config` for a missing key; the signal's reason when it is aborted
 */
export async function probeJudge(
  spec: JudgeSpec,
  { signal, ...outside }: JudgeOutside & { readonly signal: AbortSignal },
): Promise<ProbedJudge> {
  const who = await findWhoAnswers(toOptions(spec, outside));
  return { ...(await who.probe(signal)), identity: who.identity() };
}

function toOptions(spec: JudgeSpec, outside: JudgeOutside): ChatJudgeOptions {
  const { http, judgesDir, random } = outside;
  const name = nameProfile(spec);
  const profile = chatProfiles[name];
  const key = findKey(spec, outside);
  const { maxJudgeCalls: maxCalls = null, maxJudgeCost: maxCost = null, judgePrice: price = null } = spec;
  const budget = openJudgeBudget({ maxCalls, maxCost, price });
  return {
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
  };
}

function nameProfile({ judge, judgeProfile }: JudgeSpec): ProfileName {
  return judgeProfile ?? profileOf(judge);
}

/** A service at its usual address, and one whose key is named, cannot do without it. */
function findKey(spec: JudgeSpec, { env, asks = true }: JudgeOutside): string | null {
  const name = nameProfile(spec);
  const keyEnv = spec.judgeKeyEnv ?? chatProfiles[name].keyEnv;
  if (keyEnv === null) return null;
  const isNeeded = spec.judgeKeyEnv !== undefined || name === profileOf(spec.judge);
  return readKey({ id: 'the judge', keyFrom: { env: keyEnv, isNeeded } }, { env, asks }).key;
}

/** Looks in flight at once: as the user says, else as the kind of service bears. */
export function concurrencyOf(spec: JudgeSpec): number {
  return spec.judgeConcurrency ?? chatProfiles[nameProfile(spec)].concurrency;
}
