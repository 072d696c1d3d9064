import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createTestClient } from '../../http/test-client.fixture.ts';
import { openJudgeBudget } from '../budget.ts';
import { type ChatClient, createChatClient } from '../chat/chat-client.ts';
import { chatProfiles, type ProfileName } from '../chat/profiles.ts';
import type { Judge, JudgeRequest } from '../judge.ts';
import { readJudgeSpec } from '../judge-spec.ts';
import { openJudge } from '../open-judge.ts';

/** A folder for judges, gone when the test is over. */
export async function makeJudgesDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'judges-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

interface TestJudgeOptions {
  readonly judgesDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Flags beside address and model, by their names in camelCase. */
  readonly flags?: Readonly<Record<string, unknown>>;
}

/** Opens a judge at a simulated service, through the real client; waits between tries pass at once. */
export async function openTestJudge(baseUrl: string, options: TestJudgeOptions = {}): Promise<Judge> {
  const spec = readJudgeSpec({ judge: baseUrl, judgeModel: 'tiny-vision', ...options.flags });
  if (spec === null) throw new Error('Expected flags of a judge, got none.');
  const judgesDir = options.judgesDir ?? (await makeJudgesDir());
  const { client: http } = createTestClient({ perHostConcurrency: 64 });
  const judge = await openJudge(spec, { env: options.env ?? {}, http, judgesDir, random: () => 0.3 });
  onTestFinished(() => judge.close?.());
  return judge;
}

/** Speaks to a simulated service without a judge around it. */
export function openTestChat(baseUrl: string, profile: ProfileName): ChatClient {
  const { client: http } = createTestClient({ perHostConcurrency: 64 });
  const budget = openJudgeBudget({ maxCalls: null, maxCost: null, price: null });
  return createChatClient({
    ...{ baseUrl, model: 'tiny-vision', key: null, http, budget },
    profile: chatProfiles[profile],
  });
}

/** A yes-no look without pictures. */
export function makeRequest(changes: Partial<JudgeRequest> = {}): JudgeRequest {
  return {
    question: 'same-car',
    revision: '1',
    look: 0,
    parts: ['Is this one and the same car?'],
    reply: { kind: 'yes-no' },
    seed: 7,
    ...changes,
  };
}

export const noSignal = new AbortController().signal;
