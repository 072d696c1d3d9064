import { expect, test } from 'vitest';
import type { JudgeLevel } from '../../model/judge-level.ts';
import type { JudgeAccount } from '../../model/judging.ts';
import { reasonAsWritten } from '../../model/reason.ts';
import { makeSeriesResult } from '../../model/result.fixture.ts';
import { outlineSeries } from '../../run/series-outline.ts';
import { readWords } from '../read-words.ts';
import { doubtLines, judgeLines } from './judge-lines.ts';

const words = readWords('en');

function withDoubts(count: number) {
  const outline = outlineSeries(makeSeriesResult());
  const doubts = Array.from({ length: count }, (_, index) => [
    { id: 'right-badge', title: 'x', angle: 'rear' as const, reason: reasonAsWritten(`fault ${index}`) },
    { id: 'no-wrong-badge', title: 'x', angle: 'rear' as const, reason: reasonAsWritten(`fault ${index}`) },
  ]);
  return [{ ...outline, doubts: doubts.flat() }];
}

test('a fault that two checks see is told once', () => {
  const [head, ...lines] = doubtLines(withDoubts(1), words, 200);
  expect(head).toMatch(/^To be looked at: 1 fault /);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/rear: Right badge.*, No wrong badge.*: fault 0$/);
});

test('of many doubts ten are told, and how many more there are', () => {
  const lines = doubtLines(withDoubts(12), words, 200);
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toContain('2 more in the report');
  expect(doubtLines(withDoubts(0), words, 200)).toEqual([]);
});

const work = { looks: 6, calls: 6, cost: { amount: 0.0123, currency: 'USD' }, failed: {} };
const none = { n: 0, agreed: 0, answered: 0 };
const counts = { confirmed: none, doubt: none, cleared: none, holds: none, open: none };
const factAt = (fact: string, level: JudgeLevel) => ({ fact, level, counts });
const judge: JudgeAccount = {
  ...{ id: 'x', host: 'localhost:11434', modelAsked: 'gemma', modelAnswered: null, profile: 'ollama' },
  ...{ checkedAt: '2026-11-20T10:00:00Z', kinds: ['photograph'], blocks: 'certified', questions: [] },
  ...{ facts: [factAt('badge', 'certified'), factAt('body', 'untrusted')], rates: [] },
  ...{ atPictures: work, inAll: { ...work, looks: 64, remembered: 4, calls: 60 } },
};
const say = (one: JudgeAccount) => judgeLines([one], words, 1000);

test('a judge is told with how far its word goes, what looks at the pictures took, and all that it was asked', () => {
  const failed = { refused: 2 };
  expect(say({ ...judge, atPictures: { ...work, failed } })).toEqual([
    'Judge gemma at localhost:11434 · certified for badge; not certified, so its word counts for nothing: body · At these pictures: 6 looks, 6 requests, cost 0.0123 USD; without an answer: refused 2 · In all, with its check: 64 looks, 4 of them answered before, 60 requests, cost 0.0123 USD',
  ]);
});

test('one that was never checked says so, and a cost that is not known is no 0', () => {
  const atPictures = { ...work, cost: null };
  const [line] = say({ ...judge, checkedAt: null, atPictures, inAll: null });
  expect(line).toMatch(/never checked, .* 6 requests, cost not known$/);
  expect(say({ ...judge, atPictures: { ...atPictures, calls: 0 }, inAll: null })[0]).toMatch(/no cost$/);
});

test('a corrected rate is told in words with its interval, and one that there is not is left to the report', () => {
  const rate = {
    ...{ target: 'Studio', question: 'right-badge', cars: 40, passed: 0.85 },
    controls: { wrong: { right: 90, of: 100 }, right: { right: 95, of: 100 } },
    corrected: { rate: 0.88, interval: { lower: 0.82, upper: 0.96 }, use: 'orientation' as const },
  };
  const refused = { ...rate, corrected: { rate: null, reason: 'too-few-cars' as const } };
  expect(say({ ...judge, rates: [rate, refused] }).slice(1)).toEqual([
    '  - Studio, which emblem of the sheet: the judge passes 85% of 40 cars’ pictures. It misses 10% of the wrong ones and blames 5% of the good ones (100 + 100 controls, 2026-11-20). Corrected 88%, plausible 82% to 96%. For orientation only: a rate may decide from 100 cars and 50 controls a side on.',
  ]);
});
