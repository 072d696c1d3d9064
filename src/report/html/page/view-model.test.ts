import { describe, expect, test } from 'vitest';
import { noJudging } from '../../../model/judging.ts';
import { reasonAsWritten } from '../../../model/reason.ts';
import {
  makeDimension,
  makeDimensions,
  makeRepeatedResult,
  makeResult,
  makeSeriesResult,
  makeSummary,
  makeTarget,
} from '../../../model/result.fixture.ts';
import type { Result } from '../../../model/result.ts';
import { noReview } from '../../../model/review.ts';
import { makeErroredShot, makePhoto, makeSentShot } from '../../../model/shot.fixture.ts';
import { storeInMemory } from '../../../run/stored-result.ts';
import { readWords } from '../../read-words.ts';
import { richResult } from '../../rich-result.fixture.ts';
import { sortCases } from '../../sort-cases.ts';
import { viewCase } from '../card/case-view.ts';
import { planPages, usualPaging } from '../pages/plan-pages.ts';
import { viewContextOf } from '../parts/view-context.ts';
import { buildViewModel } from './view-model.ts';

const assets = { css: '', cssHref: null, script: '', scriptHref: null, csp: '' };
const words = readWords('en');

function view(result: Result) {
  const stored = storeInMemory(result);
  const context = viewContextOf(stored, { words, review: noReview });
  return {
    ...buildViewModel(stored, {
      doubtFacts: new Map(),
      words,
      assets,
      plan: planPages(stored, usualPaging),
      review: noReview,
      judging: noJudging,
      compared: null,
      worst: [],
    }),
    cases: sortCases(result.cases).map((one) => viewCase(one, stored, { ...context, thumbs: new Map() })),
  };
}

function withRun(changes: Partial<Result['run']>): Result {
  const base = makeResult();
  return { ...base, run: { ...base.run, ...changes } };
}

describe('header', () => {
  test.each([
    [0, 'pass', 'Passed'],
    [2, 'unsure', 'No outcome'],
    [100, 'fail', 'Not passed'],
    [130, 'unsure', 'Interrupted'],
  ] as const)('reads exit code %i as %s', (exitCode, name, word) => {
    const gate = { ...makeResult().gate, exitCode };
    expect(view(makeResult({ gate })).header.verdict).toEqual({ name, word });
  });

  test('says what a degraded target that writes its own prompts does', () => {
    const capabilities = { negativePrompt: false, seed: true, writesPrompts: true };
    const targets = [
      makeTarget({ synthetic: false, degraded: true, capabilities, notes: [reasonAsWritten('anonymous')] }),
    ];
    const { notices, notes } = view(makeResult({ targets })).header;
    expect(notices.map((notice) => notice.split(':')[0])).toEqual([
      'Degraded target',
      'The target writes its own prompts',
    ]);
    expect(notes).toEqual([{ text: 'anonymous', lang: 'en' }]);
  });

  test('says whose the prompts are: the harness its own, or of the templates of the team', () => {
    const prompt = { name: 'better', digest: 'a'.repeat(64), variantOf: 'studio' };
    const targets = [makeTarget({ label: 'A' }), makeTarget({ id: 'b', label: 'B', prompt })];
    const { notices } = view(makeResult({ targets })).header;
    expect(notices.slice(1)).toEqual([
      'A: The prompts were written by this harness: the asked half judges the harness, not the target.',
      'B: The prompts were written from your own templates: the asked half judges them.',
    ]);
  });

  test('says that a run was interrupted', () => {
    expect(view(withRun({ status: 'interrupted' })).header.notices[0]).toContain('interrupted');
  });

  test('names the target of a remark where there are several', () => {
    const a = makeTarget({ id: 'a', label: 'A', synthetic: true, notes: [reasonAsWritten('slow')] });
    const b = makeTarget({ id: 'b', label: 'B', synthetic: false, notes: [] });
    const { notices, notes } = view(makeResult({ targets: [a, b] })).header;
    expect(notices.filter((notice) => notice.startsWith('A: '))).toHaveLength(1);
    expect(notes.map(({ text }) => text)).toEqual(['A: slow']);
  });

  test.each([
    [null, 'unknown'],
    [{ sha: '0123456789abcdef', dirty: true }, '0123456789 with local changes'],
  ])('shows the commit %j as %j', (git, said) => {
    expect(view(withRun({ git })).header.facts.find(({ label }) => label === 'Commit')?.value).toBe(said);
  });
});

describe('scores', () => {
  test('say that only one half was measured, or none', () => {
    const dimensions = makeDimensions({
      consistency: makeDimension({ shown: null }),
      relevance: makeDimension({ asked: null }),
      logo: makeDimension({ score: null, asked: null, shown: null, seenShare: null }),
    });
    const [summary] = view(makeResult({ summaries: [makeSummary({ dimensions })] })).summaries;
    expect(summary?.dimensions.map(({ note }) => note)).toEqual(['asked only', 'seen only', null]);
    expect(summary?.dimensions[2]).toMatchObject({
      score: 'not scored',
      seenShare: 'nothing in the pictures was measured',
    });
  });

  test('folds the samples of each case into a row that leads to their cards', () => {
    const drawn = [makeSeriesResult(), makeSeriesResult({ sample: 2, score: 50, passed: false })];
    const { samples, cases } = view(makeResult({ cases: drawn }));
    expect(samples).toMatchObject([{ passed: '1 of 2', mean: '75', lowest: '50', spread: '35.4' }]);
    expect(samples[0]?.samples.map(({ text, sign }) => [text, sign.name])).toEqual([
      ['#1 100', 'pass'],
      ['#2 50', 'fail'],
    ]);
    const anchors = cases.map(({ anchor }) => `#${anchor}`);
    for (const { href } of samples[0]?.samples ?? []) expect(anchors).toContain(href);
    expect(view(makeResult()).samples).toEqual([]);
  });

  test('are those of series where a case was drawn more than once, and of cases where not', () => {
    const repeated = view(makeRepeatedResult());
    expect(repeated.casesTitle).toBe('15 series (5 cases)');
    expect(repeated.summaries[0]?.overall.scored).toBe('mean of 15 scored series');
    expect(view(makeResult())).toMatchObject({
      casesTitle: '1 case',
      summaries: [{ overall: { scored: 'mean of 1 scored case' } }],
    });
  });

  test('are never drawn where nothing was measured', () => {
    const [summary] = view(
      makeResult({ summaries: [makeSummary({ overall: null, grade: null })] }),
    ).summaries;
    expect(summary?.overall).toMatchObject({
      score: 'not scored',
      grade: null,
      bar: { lengths: null, text: 'not scored' },
    });
  });

  test('have two ends where not everything was looked at, and the bar shows both', () => {
    const sight = (id: string, topic: string) => ({ id, topic });
    const coverage = {
      seenShare: 0.5,
      seen: [sight('paint-color', 'paint')],
      unseen: [sight('right-badge', 'badge')],
    };
    const viewOf = (overall: number, least: number) =>
      view(makeResult({ summaries: [makeSummary({ overall, least, word: null, grade: null, coverage })] }))
        .summaries[0]?.overall;
    expect(viewOf(100, 71.2)).toMatchObject({
      ...{ score: '71.2–100', looked: '1 of 2 checks looked at', grade: null },
      bar: { lengths: { least: 71.2, open: 28.8 } },
    });
    expect(viewOf(100, 0)).toMatchObject({ score: 'at most 100' });
  });

  test('of a case that passes say no more than what was looked at', () => {
    const coverage = { seenShare: 0, seen: [], unseen: [{ id: 'right-badge', topic: 'badge' }] };
    const result = makeResult({ cases: [makeSeriesResult({ coverage })] });
    const { header, first } = view(result);
    expect(header.verdict).toEqual({ name: 'unsure', word: 'No fault found' });
    expect(first.sentence).toBe('No fault found in 1 car; not looked at: badge (1 car).');
  });

  test('name the target where there are several', () => {
    const targets = [makeTarget(), makeTarget({ id: 'b', label: 'B' })];
    const summaries = [makeSummary(), makeSummary({ target: 'b' })];
    expect(view(makeResult({ targets, summaries })).summaries.map(({ title }) => title)).toEqual([
      'Scores of Embedded studio',
      'Scores of B',
    ]);
  });
});

describe('cards', () => {
  test('tell sample and target where the run has several', () => {
    const targets = [makeTarget(), makeTarget({ id: 'b', label: 'B' })];
    const cases = [makeSeriesResult(), makeSeriesResult({ target: 'b', sample: 2 })];
    const model = view(makeResult({ targets, cases }));
    expect(model.cases.map(({ which }) => which)).toEqual(['B · sample 2', 'Embedded studio · sample 1']);
    expect(new Set(model.cases.map(({ anchor }) => anchor)).size).toBe(2);
  });

  test('show a picture that was refused beside the reason, but not one that could run scripts', () => {
    const failed = { status: 'failed', error: makeErroredShot('front').error } as const;
    const photos = [makePhoto('a'), makePhoto('b', { path: 'images/b.html', thumbs: null })];
    const shots = photos.map((photo, index) =>
      makeSentShot(index === 0 ? 'front' : 'side', { ...failed, photo }),
    );
    const [one] = view(makeResult({ cases: [makeSeriesResult({ shots })] })).cases;
    expect(one?.shots.map(({ picture }) => picture?.href ?? null)).toEqual([makePhoto('a').path, null]);
    expect(one?.shots.every(({ trouble }) => trouble !== null)).toBe(true);
    expect(one?.requests[1]?.file?.href).toBeNull();
  });

  test('tell the reported prompt from the sent one only where they differ', () => {
    const shots = [makeSentShot('front'), makeSentShot('side', { prompt: 'short' })];
    const [one] = view(makeResult({ cases: [makeSeriesResult({ shots })] })).cases;
    const labels = one?.requests.map(({ texts }) => texts.map(({ label }) => label));
    expect(labels).toEqual([
      ['Prompt', 'Negative prompt'],
      ['Prompt as reported', 'Prompt as sent', 'Negative prompt'],
    ]);
  });
});

describe('waterfall', () => {
  test('draws every attempt to one scale, the wall time against the sum', () => {
    const [one] = view(richResult()).cases;
    expect(one?.waterfall.map(({ kind, duration }) => [kind, duration])).toEqual([
      ['shot', '640 ms'],
      ['shot', '820 ms'],
      ['shot', '–'],
      ['wall', '5.0 s'],
      ['sum', '1.5 s'],
    ]);
    const spans = one?.waterfall.flatMap((lane) => lane.spans) ?? [];
    expect(spans.filter(({ isFailed }) => isFailed)).toHaveLength(3);
    expect(Math.max(...spans.map(({ start, length }) => start + length))).toBeLessThanOrEqual(1000);
  });

  test('is empty when nothing was requested', () => {
    const shots = [makeSentShot('front', { attempts: [] })];
    expect(view(makeResult({ cases: [makeSeriesResult({ shots })] })).cases[0]?.waterfall).toEqual([]);
  });
});

describe('errors', () => {
  test('stand together by what happened, the most frequent first', () => {
    const { errors, errorsTitle } = view(richResult());
    expect(errorsTitle).toBe('4 errors');
    expect(errors.map(({ code, count, shots }) => [code, count, shots.map(({ text }) => text)])).toEqual([
      ['connection', '3 pictures', ['Peugeot 308, rear', 'Great Wall H6, front', 'Great Wall H6, side']],
      ['placeholder-host', '1 picture', ['Peugeot 308, side']],
    ]);
  });
});
