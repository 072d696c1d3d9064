import { createHash } from 'node:crypto';
import slugify from 'slugify';
import type { Calibration } from '../model/calibration.ts';
import type { ProfileName } from './chat/profiles.ts';
import type { JudgeIdentity } from './judge.ts';
import type { Capabilities } from './probe/capabilities.ts';

/** What is known of a judge before it is asked. */
export interface AskedJudge {
  readonly host: string;
  readonly model: string;
  readonly profile: ProfileName;
  /** Per yes-no question, where tokens tell no chance. */
  readonly samples: number;
}

/** What it turned out to be. */
export interface FoundJudge {
  readonly model: string | null;
  readonly can: Capabilities;
}

/** Everything that an answer depends on beside the question makes the id: another one is another judge. */
export function identify(asked: AskedJudge, found: FoundJudge | null): JudgeIdentity {
  const { host, model, profile } = asked;
  return {
    id: `${nameOf(asked)}-${digestOf(asked, found)}`,
    host,
    modelAsked: model,
    modelAnswered: found?.model ?? null,
    profile,
  };
}

function digestOf({ host, model, profile, samples }: AskedJudge, found: FoundJudge | null): string {
  const { pictures, pairs, schema, logprobs, changes } = found?.can ?? {};
  const all = [host, model, profile, samples, found?.model, pictures, pairs, schema, logprobs, changes];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 8);
}

/** Kebab-case: readable, and not unique by itself. */
export function nameOf({ host, model }: AskedJudge): string {
  const words = `${host} ${model}`.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return slugify(words, { lower: true, strict: true }).slice(0, 80).replace(/-+$/, '');
}

/** As it is kept in files. */
export function describeJudge(identity: JudgeIdentity): Calibration['judge'] {
  const { id, host, modelAsked, modelAnswered, profile } = identity;
  return { id, host, modelAsked, modelAnswered, profile };
}
