import { expect, test } from 'vitest';
import type { JudgeNote } from '../../model/judge-note.ts';
import { makeSeriesResult } from '../../model/result.fixture.ts';
import { outlineSeries } from '../../run/series-outline.ts';
import { readWords } from '../read-words.ts';
import { doubtLines, judgeLines } from './judge-lines.ts';

const words = readWords('en');

function withDoubts(count: number) {
  const outline = outlineSeries(makeSeriesResult());
  const doubts = Array.from({ length: count }, (_, index) => [
    { id: 'right-badge', title: 'x', angle: 'rear' as const, reason: `fault ${index}` },
    { id: 'no-wrong-badge', title: 'x', angle: 'rear' as const, reason: `fault ${index}` },
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

const note: JudgeNote = {
  ...{ model: 'gemma', host: 'localhost:11434', levels: [], looks: 10, remembered: 4, calls: 6 },
  ...{ cost: { amount: 0.0123, currency: 'USD' }, failed: {} },
};

test('a judge is told with how far its word goes, what it took and what failed', () => {
  const levels = [
    { level: 'certified' as const, facts: ['badge'] },
    { level: 'untrusted' as const, facts: ['body', 'angle'] },
  ];
  const [line] = judgeLines([{ ...note, levels, failed: { refused: 2 } }], words, 500);
  expect(line).toBe(
    'Judge gemma at localhost:11434 · certified for badge; not certified, so its word counts for nothing: body and angle · 10 looks, 4 of them remembered, 6 requests, cost 0.0123 USD · without an answer: refused 2',
  );
});

test('one that was never checked says so, and a cost that is not known is no 0', () => {
  const [line] = judgeLines([{ ...note, cost: null }], words, 500);
  expect(line).toMatch(/never checked, .* cost unknown$/);
  expect(judgeLines([{ ...note, cost: null, calls: 0 }], words, 500)[0]).toMatch(/cost none$/);
});
