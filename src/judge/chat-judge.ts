import pLimit from 'p-limit';
import { Stop } from '../errors.ts';
import { hideSecrets } from '../model/hide-secrets.ts';
import { keyOfRequest } from './answers/keep-judge-answers.ts';
import { takeLook } from './chat/take-look.ts';
import type { Judge, JudgeAnswer, JudgeRequest } from './judge.ts';
import type { NotProbed, Probed } from './probe/probe-chat.ts';
import { noUsage } from './usage.ts';
import { findWhoAnswers, type WhoAnswers, type WhoOptions } from './who-answers.ts';

export interface ChatJudgeOptions extends WhoOptions {
  readonly concurrency: number;
  readonly secrets: readonly string[];
}

/** A judge over HTTP. Sends nothing until it is asked something that it has not answered yet. */
export async function createChatJudge(options: ChatJudgeOptions): Promise<Judge> {
  const { concurrency, secrets, tally } = options;
  const who = await findWhoAnswers(options);
  const limit = pLimit(concurrency);
  const asking = new Map<string, Promise<JudgeAnswer>>();
  const answer = async (key: string, request: JudgeRequest, signal: AbortSignal) => {
    // Nobody has answered before anybody was found.
    const kept = who.found() === null ? null : (await who.answers()).find(key);
    if (kept !== null) return kept;
    const came = await limit(() => askNew({ ...options, who, key, request }, signal));
    // Not while the next one could be asked.
    if (came.ok && came.usage.calls > 0) await (await who.answers()).keep(key, request, came);
    return came;
  };
  return {
    get identity() {
      return who.identity();
    },
    get can() {
      return who.found()?.can ?? null;
    },
    concurrency,
    secrets,
    tally: tally.read,
    close: who.close,
    async prepare(signal) {
      refuseUnfit(await who.probe(signal));
    },
    async ask(request, signal) {
      signal.throwIfAborted();
      const key = keyOfRequest(request);
      const other = asking.get(key);
      const asked = other ?? answer(key, request, signal).finally(() => asking.delete(key));
      asking.set(key, asked);
      const came = await asked;
      const mine = other === undefined ? came : { ...came, usage: noUsage };
      tally.count(mine, mine.ok && mine.usage.calls === 0);
      return mine;
    },
  };
}

interface NewLook extends ChatJudgeOptions {
  readonly who: WhoAnswers;
  readonly key: string;
  readonly request: JudgeRequest;
}

async function askNew(
  { who, key, request, chat, asked, secrets }: NewLook,
  signal: AbortSignal,
): Promise<JudgeAnswer> {
  signal.throwIfAborted();
  const probed = await who.probe(signal);
  if ('code' in probed) return { ok: false, code: probed.code, why: probed.why, usage: noUsage };
  // It may be another one than last time, who has answered this too.
  const answers = await who.answers();
  const kept = answers.find(key) ?? refuseUnseen(request, probed);
  if (kept !== null) return kept;
  const how = { chat, can: probed.can, samples: asked.samples };
  const { model, ...answer } = hideSecrets(await takeLook(request, how, signal), secrets);
  if (model !== null && probed.model !== null && model !== probed.model) {
    const why = `Another model answered: expected ${probed.model}, got ${model}.`;
    return { ok: false, code: 'another-model', why, usage: answer.usage };
  }
  return answer;
}

/** Whoever cannot see is not asked what there is to see. */
function refuseUnseen({ parts }: JudgeRequest, { can, notes }: Probed): JudgeAnswer | null {
  const shown = parts.filter((part) => typeof part !== 'string').length;
  const why = (what: string) => `Not asked: this judge does not see ${what} (${notes.join('; ')}).`;
  if (shown > 0 && can.pictures === false)
    return { ok: false, code: 'sees-no-pictures', why: why('pictures'), usage: noUsage };
  if (shown > 1 && can.pairs === false)
    return { ok: false, code: 'sees-no-pairs', why: why('two pictures at once'), usage: noUsage };
  return null;
}

function refuseUnfit(probed: Probed | NotProbed): void {
  if ('code' in probed)
    throw new Stop(
      'target-down',
      `The judge does not answer: ${probed.why}`,
      'Check it with: car-eval probe judge',
    );
  if (probed.can.pictures === false)
    throw new Stop(
      'bad-config',
      `The judge does not see pictures: ${probed.notes.join('; ')}.`,
      'Name a model that reads pictures with --judge-model.',
    );
}
