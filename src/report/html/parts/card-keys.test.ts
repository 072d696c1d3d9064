import { expect, test } from 'vitest';
import { makeCheck } from '../../../model/check.fixture.ts';
import { makeSeriesResult } from '../../../model/result.fixture.ts';
import { makeErroredShot, makeSentShot } from '../../../model/shot.fixture.ts';
import { listMakerNames } from '../../../run/maker-names.ts';
import { viewKeys } from './card-keys.ts';

const failed = makeCheck({ id: 'paint-color', evidence: 'pixels', status: 'fail', score: 0 });

test('a card is found by what wants to be looked at, and by the angles of that', () => {
  const shots = [makeSentShot('front', { checks: [failed] }), makeSentShot('side'), makeErroredShot('rear')];
  expect(viewKeys(makeSeriesResult({ checks: [], shots }))).toMatchObject({
    checks: 'paint-color',
    dimensions: 'relevance',
    angles: 'front rear',
  });
});

test('a card is not found by what people overrule', () => {
  const human = makeCheck({ id: 'paint-color', evidence: 'people' });
  const shots = [makeSentShot('front', { checks: [failed, human] })];
  expect(viewKeys(makeSeriesResult({ checks: [], shots }))).toMatchObject({
    checks: '',
    dimensions: '',
    angles: '',
  });
});

test.each(['опель', 'opel', 'червоний', 'red', 'хетчбек', 'hatchback'])('a card is found by "%s"', (word) => {
  const { car } = makeSeriesResult();
  const opel = makeSeriesResult({ car: { ...car, brand: 'Opel', color: 'red', bodyType: 'hatchback' } });
  const makers = listMakerNames([{ name: 'Opel', aliases: ['Опель'] }]);
  const { words } = viewKeys(opel, { aliases: makers.get('opel') });
  expect(words.split(' ')).toContain(word);
});
