import { describe, expect, test } from 'vitest';
import type { Check } from '../model/check.ts';
import type { JudgeLevel, JudgeTrust } from '../model/judge-level.ts';
import { pickWeighed } from '../model/most-trusted.ts';
import { makeObservation } from '../model/observation.fixture.ts';
import type { Answer } from '../model/vocabulary.ts';
import { scoreSeries } from './score-series.ts';
import { makeSeries } from './scorers.fixture.ts';

interface Setting {
  readonly level: JudgeLevel;
  readonly blocks?: JudgeTrust['blocks'];
}

function judges({ level, blocks = 'certified' }: Setting): JudgeTrust {
  return { levelOf: () => level, blocks };
}

function say({ status, doubt, weighs }: Check): string {
  return [status, ...(doubt ? ['doubt'] : []), ...(weighs === false ? ['shown only'] : [])].join(', ');
}

function badge(answer: Answer, setting: Setting, more: ReturnType<typeof makeObservation>[] = []): Check[] {
  const seen = makeObservation({
    ...{ source: 'judge', question: 'badge', answer, why: 'looked', meta: { by: 'oracle' } },
  });
  const [front] = scoreSeries(makeSeries({ observations: [seen, ...more], judges: judges(setting) })).shots;
  return front?.checks.filter(({ id }) => id === 'right-badge') ?? [];
}

describe('one picture', () => {
  test.each<[Answer, Setting, string[]]>([
    ['yes', { level: 'certified' }, ['pass']],
    ['no', { level: 'certified' }, ['fail']],
    ['yes', { level: 'provisional' }, ['pass, shown only', 'unmeasured']],
    ['no', { level: 'provisional' }, ['unmeasured, doubt']],
    ['cannot-tell', { level: 'provisional' }, ['unmeasured']],
    ['yes', { level: 'provisional', blocks: 'provisional' }, ['pass, shown only', 'unmeasured']],
    ['no', { level: 'provisional', blocks: 'provisional' }, ['fail']],
    ['yes', { level: 'untrusted', blocks: 'provisional' }, ['pass, shown only', 'unmeasured']],
    ['no', { level: 'untrusted', blocks: 'provisional' }, ['fail, shown only', 'unmeasured']],
  ])('%s by a judge that is %j: %j', (answer, setting, records) => {
    expect(badge(answer, setting).map(say)).toEqual(records);
  });

  test('says by whom it was looked at where that decides', () => {
    expect(badge('yes', { level: 'provisional' })[1]?.reason.text).toBe(
      'looked (by a judge not checked on photographs)',
    );
  });

  test('is what people say, whatever a judge says of it', () => {
    const people = makeObservation({ answer: 'yes' });
    const weighed = pickWeighed(badge('no', { level: 'provisional' }, [people]));
    expect(weighed.map(say)).toEqual(['pass']);
  });
});

describe('pairs', () => {
  const pair = (angles: ['front' | 'side', 'side' | 'rear'], answer: Answer) =>
    makeObservation({
      ...{ source: 'judge', question: 'same-car', angles, answer, meta: { by: 'oracle' } },
    });
  const oddRear = [
    pair(['front', 'side'], 'yes'),
    pair(['front', 'rear'], 'no'),
    pair(['side', 'rear'], 'no'),
  ];
  const sameCar = (setting: Setting) =>
    scoreSeries(makeSeries({ observations: oddRear, judges: judges(setting) })).checks.filter(
      ({ id }) => id === 'same-car',
    );

  test.each<[Setting, string[], unknown]>([
    [{ level: 'certified' }, ['fail'], undefined],
    [{ level: 'provisional' }, ['unmeasured, doubt'], undefined],
    [
      { level: 'provisional', blocks: 'provisional' },
      ['fail'],
      { least: 0, most: expect.closeTo(1 / 6), share: expect.closeTo(2 / 3) },
    ],
    [{ level: 'untrusted' }, ['fail, shown only', 'unmeasured'], undefined],
  ])('one odd picture by a judge that is %j: %j', (setting, records, part) => {
    const found = sameCar(setting);
    expect(found.map(say)).toEqual(records);
    expect(found[0]?.part).toEqual(part);
  });
});
