import { describe, expect, test } from 'vitest';
import { shotError } from '../../errors.ts';
import type { RunEvent } from '../../model/events.ts';
import { eventLine, progressLine } from './event-lines.ts';

const series = { target: 'studio', case: 'bmw-x5', sample: 1 };
const finished: RunEvent = {
  ...series,
  type: 'shot-finished',
  angle: 'front',
  seed: 123_456,
  latencyMs: 1234,
  error: null,
};
const lost: RunEvent = { ...finished, error: shotError('timeout', 'no answer\u001b[31m\nin 30 s') };
const retrying: RunEvent = {
  type: 'retrying',
  host: 'a.example',
  attempt: 1,
  waitMs: 1500,
  reason: 'HTTP 429',
};

describe('eventLine', () => {
  test.each<[RunEvent, string | null]>([
    [
      { ...series, type: 'prompts-started', parallel: true },
      '[AsyncGen] Starting parallel prompt generation',
    ],
    [{ ...series, type: 'logo-facts-found', source: 'catalogue' }, '[AsyncSearch] Logo info found'],
    [{ ...series, type: 'reference-found', source: 'catalogue' }, '[AsyncSearch] Reference photo found'],
    [
      { ...series, type: 'search-failed', reason: 'Logo of BMW from the catalogue:\ntoo late' },
      '[AsyncSearch] Logo of BMW from the catalogue: too late',
    ],
    [
      { ...series, type: 'images-started', parallel: true },
      '[AsyncImages] Starting parallel image generation',
    ],
    [finished, '[AsyncImage] Generated front with seed 123456'],
    [{ ...finished, seed: null }, '[AsyncImage] Generated front'],
    [lost, '[AsyncImage] No front: timeout, no answer [31m in 30 s'],
    [{ type: 'run-finished', durationMs: 1 }, null],
  ])('%j', (event, line) => {
    expect(eventLine(event)).toBe(line);
  });

  test('never says parallel of what was done one after another', () => {
    const prompts = eventLine({ ...series, type: 'prompts-started', parallel: false });
    const images = eventLine({ ...series, type: 'images-started', parallel: false });
    expect(`${prompts} ${images}`).not.toContain('parallel');
  });
});

describe('progressLine', () => {
  test.each<[RunEvent, string | null]>([
    [{ type: 'run-started', runId: 'r1', series: 5, shots: 13 }, 'Run r1: 13 pictures in 5 series'],
    [finished, 'bmw-x5 front: ok in 1.2 s'],
    [{ type: 'scoring-started' }, 'Scoring and writing the report'],
    [lost, 'bmw-x5 front: timeout, no answer [31m in 30 s'],
    [retrying, 'a.example: HTTP 429; try 2 in 1.5 s'],
    [
      { type: 'answers-unread', run: 'r0', reason: 'verdicts/anna.json:\nbroken' },
      'No answers carried over from r0: verdicts/anna.json: broken',
    ],
    [{ ...series, type: 'series-finished', durationMs: 1 }, null],
  ])('%j', (event, line) => {
    expect(progressLine(event)).toBe(line);
  });
});
