import { describe, expect, test } from 'vitest';
import { makeCheck } from '../model/check.fixture.ts';
import type { Check } from '../model/check.ts';
import { reasonAsWritten } from '../model/reason.ts';
import { makeResult, makeSeriesResult } from '../model/result.fixture.ts';
import { makeErroredShot, makeSentShot } from '../model/shot.fixture.ts';
import { storeInMemory } from '../run/stored-result.ts';
import { listNotChecked } from './not-checked.ts';
import { readWords } from './read-words.ts';
import { promptsOnlyResult, richResult } from './rich-result.fixture.ts';

const words = readWords('en');

function resultWith(...checks: Check[]) {
  return storeInMemory(
    makeResult({ cases: [makeSeriesResult({ shots: [makeSentShot('front', { checks })] })] }),
  );
}

function measured(dimension: Check['dimension'], changes: Partial<Check> = {}) {
  return makeCheck({ id: `seen-${dimension}`, dimension, half: 'shown', evidence: 'judge', ...changes });
}

describe('listNotChecked', () => {
  test('says that badges were not checked when neither a judge nor a person looked', () => {
    const texts = listNotChecked(storeInMemory(richResult()), words).map(({ text }) => text);
    expect(texts).toContain('Badges were not checked in the pictures: no certified judge, no verdicts.');
  });

  test('says for prompts only that nothing was looked at, and nothing more', () => {
    const texts = listNotChecked(storeInMemory(promptsOnlyResult()), words).map(({ text }) => text);
    expect(texts).toEqual(['The pictures were not looked at: prompts only.']);
  });

  test('is empty when each dimension was seen and everything was measured', () => {
    const result = resultWith(
      measured('consistency'),
      measured('relevance'),
      measured('logo', { evidence: 'people' }),
    );
    expect(listNotChecked(result, words)).toEqual([]);
  });

  test('counts what a working judge left open, with its reasons', () => {
    const open = { status: 'unmeasured', score: null, reason: reasonAsWritten('badge under 32 px') } as const;
    const shots = [
      makeSentShot('front', { checks: [measured('consistency'), measured('relevance'), measured('logo')] }),
      makeSentShot('side', { checks: [measured('logo', open)] }),
      makeSentShot('rear', { checks: [measured('logo', open)] }),
    ];
    const result = storeInMemory(makeResult({ cases: [makeSeriesResult({ shots })] }));
    expect(listNotChecked(result, words)).toEqual([
      { text: 'Brand is asked for: not measured in 2 of 3', reasons: [reasonAsWritten('badge under 32 px')] },
    ]);
  });

  test('tells checks together that were left open for the same reasons', () => {
    const open = { status: 'unmeasured', score: null, reason: 'the target reported nothing' } as const;
    const result = resultWith(
      ...[measured('consistency'), measured('relevance'), measured('logo')],
      ...[makeCheck({ id: 'model', ...open }), makeCheck({ id: 'year', ...open })],
      makeCheck({ id: 'seeds-differ', title: 'Seeds', ...open, reason: 'one picture' }),
    );
    expect(listNotChecked(result, words)).toEqual([
      {
        text: 'Model is asked for, Year is asked for: not measured in 1 of 1',
        reasons: [reasonAsWritten('the target reported nothing')],
      },
      { text: 'Seeds: not measured in 1 of 1', reasons: [reasonAsWritten('one picture')] },
    ]);
  });

  test('says once that pictures never came, and not again for each of their checks', () => {
    const open = makeCheck({ status: 'unmeasured', score: null, reason: 'no answer' });
    const shots = [
      { ...makeErroredShot('front'), checks: [open, open] },
      makeSentShot('side', { checks: [measured('consistency'), measured('relevance'), measured('logo')] }),
    ];
    expect(
      listNotChecked(storeInMemory(makeResult({ cases: [makeSeriesResult({ shots })] })), words),
    ).toEqual([{ text: '1 of 2 pictures got no answer: nothing about it was checked.', reasons: [] }]);
  });

  test('names a check that broke', () => {
    const broken = makeCheck({ id: 'paint-color', status: 'error', score: null, reason: 'boom' });
    const texts = listNotChecked(resultWith(broken), words);
    expect(texts).toContainEqual({
      text: 'Paint colour in the picture: the check broke in 1 of 1',
      reasons: [reasonAsWritten('boom')],
    });
  });

  test('says in how many pictures people left the badge open', () => {
    const open = { status: 'unmeasured', score: null } as const;
    const [byHuman, byNobody] = [
      measured('logo', { evidence: 'people' }),
      measured('logo', { ...open, reason: reasonAsWritten('no certified judge, no verdicts') }),
    ];
    const shots = [
      makeSentShot('front', { checks: [byHuman] }),
      makeSentShot('side', { checks: [byNobody] }),
    ];
    const texts = listNotChecked(storeInMemory(makeResult({ cases: [makeSeriesResult({ shots })] })), words);
    expect(texts).toContainEqual({
      text: 'Brand is asked for: not measured in 1 of 2',
      reasons: [reasonAsWritten('no certified judge, no verdicts')],
    });
    expect(texts.map(({ text }) => text)).not.toContain(words.say('unchecked.judge.logo'));
  });

  test('says where people disagree, and not that nobody looked', () => {
    const tie = {
      status: 'unmeasured',
      score: null,
      evidence: 'people',
      reason: reasonAsWritten('people disagree'),
    } as const;
    const texts = listNotChecked(resultWith(measured('logo', tie)), words);
    expect(texts).toContainEqual({
      text: 'Brand is asked for: not measured in 1 of 1',
      reasons: [reasonAsWritten('people disagree')],
    });
    expect(texts.map(({ text }) => text)).not.toContain(words.say('unchecked.judge.logo'));
  });

  test('leaves out what one kind of evidence left open and a more trusted one answered', () => {
    const pixels = makeCheck({
      id: 'paint-color',
      half: 'shown',
      evidence: 'pixels',
      status: 'unmeasured',
      score: null,
    });
    const human = { ...pixels, evidence: 'people', status: 'pass', score: 1 } as const;
    const texts = listNotChecked(resultWith(pixels, human), words).map(({ text }) => text);
    expect(texts.some((text) => text.startsWith('Paint colour'))).toBe(false);
    expect(texts).toContain(words.say('unchecked.judge.relevance'));
  });
});
