import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JudgeRecord } from '../../model/judge-record.ts';
import { keepJudgeRecord, readJudgeRecords } from '../../run/judge-record.ts';
import { noteJudges } from './note-judges.ts';

let runDir = '';
beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'car-eval-notes-'));
});
afterEach(() => rm(runDir, { recursive: true, force: true }));

const record: JudgeRecord = {
  judge: { id: 'x-1', host: 'here', modelAsked: 'x', modelAnswered: null, profile: 'other' },
  can: { pictures: true, pairs: null, changes: [], schema: true, logprobs: false },
  asked: {
    ...{ looks: 3, remembered: 1, cost: { amount: 0.5, currency: 'USD' } },
    usage: { calls: 2, promptTokens: null, answerTokens: null },
    failed: { refused: 1 },
  },
};
const targets = [{ synthetic: false }];

test('a judge that was asked twice in a run is told once, with all that it took', async () => {
  await keepJudgeRecord(runDir, record);
  await keepJudgeRecord(runDir, record);
  expect(await noteJudges(runDir, await readJudgeRecords(runDir), targets)).toEqual([
    {
      ...{ model: 'x', host: 'here', looks: 6, remembered: 2, calls: 4, levels: [] },
      ...{ cost: { amount: 1, currency: 'USD' }, failed: { refused: 2 } },
    },
  ]);
});

test('a cost of which a part is not known is not known', async () => {
  const free = { ...record, asked: { ...record.asked, cost: null } };
  expect((await noteJudges(runDir, [record, free], targets))[0]?.cost).toBeNull();
});

test('a run that no judge looked at has none', async () => {
  expect(await readJudgeRecords(runDir)).toEqual([]);
});
