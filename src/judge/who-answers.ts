import { join } from 'node:path';
import { readFound, writeFound } from './answers/found-file.ts';
import { type JudgeAnswers, keepJudgeAnswers } from './answers/keep-judge-answers.ts';
import type { ChatClient } from './chat/chat-client.ts';
import { type AskedJudge, type FoundJudge, identify } from './identity.ts';
import type { JudgeIdentity } from './judge.ts';
import { type NotProbed, type Probed, probeChat } from './probe/probe-chat.ts';
import type { Tally } from './tally.ts';

export interface WhoOptions {
  readonly asked: AskedJudge;
  readonly chat: ChatClient;
  /** Folder of all judges. */
  readonly judgesDir: string;
  /** Uniform in 0..1. */
  readonly random: () => number;
  readonly tally: Tally;
}

/** Who a judge is, and where that one's answers are: as it was found earlier, until it is probed. */
export interface WhoAnswers {
  identity(): JudgeIdentity;
  found(): FoundJudge | null;
  answers(): Promise<JudgeAnswers>;
  /** Sends something the first time only. Throws only when the signal is aborted. */
  probe(signal: AbortSignal): Promise<Probed | NotProbed>;
  close(): Promise<void>;
}

export async function findWhoAnswers(options: WhoOptions): Promise<WhoAnswers> {
  const { asked, judgesDir } = options;
  let found = await readFound(judgesDir, asked);
  const opened = new Map<string, Promise<JudgeAnswers>>();
  let probing: Promise<Probed | NotProbed> | null = null;
  const probeNow = async (signal: AbortSignal) => {
    const probed = await probe(options, signal);
    if ('can' in probed) found = toFound(probed);
    return probed;
  };
  return {
    identity: () => identify(asked, found),
    found: () => found,
    answers() {
      const { id } = identify(asked, found);
      const answers = opened.get(id) ?? keepJudgeAnswers(join(judgesDir, id));
      opened.set(id, answers);
      return answers;
    },
    probe(signal) {
      probing ??= probeNow(signal).catch((error: unknown) => {
        probing = null;
        throw error;
      });
      return probing;
    },
    async close() {
      for (const answers of opened.values()) await (await answers).close();
    },
  };
}

async function probe(options: WhoOptions, signal: AbortSignal): Promise<Probed | NotProbed> {
  const { asked, chat, judgesDir, random, tally } = options;
  const probed = await probeChat({ chat, random, signal });
  tally.spend(probed.usage);
  if ('can' in probed) await writeFound(judgesDir, asked, toFound(probed));
  return probed;
}

function toFound({ model, can }: Probed): FoundJudge {
  return { model, can };
}
