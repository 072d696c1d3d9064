import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { dimensions, profiles } from '../model/rubric.ts';
import { makeShot } from '../model/shot.fixture.ts';
import { registry } from './registry.ts';
import { scoreSeries } from './score-series.ts';
import { makeSeries } from './scorers.fixture.ts';

const rubricText = readFileSync(new URL('../../cases/rubric.yaml', import.meta.url), 'utf8');

describe('the registry', () => {
  test.each(profiles)(
    'has every check that the %s rubric weighs, in its dimension and half, once',
    (profile) => {
      const weighed = dimensions.flatMap((dimension) =>
        (['asked', 'shown'] as const).flatMap((half) =>
          Object.keys(publishedRubric.profiles[profile][dimension][half]).map(
            (id) => `${dimension} ${half} ${id}`,
          ),
        ),
      );
      const known = registry[profile].map(({ dimension, half, id }) => `${dimension} ${half} ${id}`);
      expect(known.toSorted()).toEqual(weighed.toSorted());
    },
  );

  test('has every check of the rubric file', () => {
    const ids = [...rubricText.matchAll(/^ {8}([a-z-]+): \d+$/gm)].map(([, id]) => id);
    expect(new Set(ids)).toEqual(new Set(registry.strict.map(({ id }) => id)));
  });

  test.each(profiles)('gives every %s check a title and a sentence about it', (profile) => {
    for (const { title, docs } of registry[profile]) {
      expect(title).toMatch(/^[A-Z].{10,}[^.]$/);
      expect(docs).toMatch(/^[A-Z"].{20,}\.$/);
    }
  });
});

describe('a scored series', () => {
  test('has the checks of the series apart from those of each shot, in the order of the registry', () => {
    const { checks, shots } = scoreSeries(makeSeries());
    expect(checks.map(({ id }) => id)).toEqual([
      ...['single-session', 'unique-seeds', 'consistency-hints', 'distinct-views', 'same-paint', 'same-car'],
    ]);
    expect(shots.map(({ angle }) => angle)).toEqual(['front', 'side', 'rear']);
    for (const shot of shots) {
      expect(shot.checks.map(({ id }) => id)).toEqual([
        ...[
          'brand',
          'model',
          'year',
          'color',
          'body-type',
          'paint-color',
          'brand-model',
          'body-shown',
          'angle-shown',
        ],
        ...[
          'whole-car',
          'expected-logo',
          'wrong-logo-absent',
          'exclusions',
          'logo-description',
          'right-badge',
        ],
        'no-wrong-badge',
      ]);
    }
  });

  test('weighs by the rubric, and does not run what the rubric leaves out', () => {
    const { strict } = publishedRubric.profiles;
    const relevance = { ...strict.relevance, asked: { brand: 90, year: 10 } };
    const rubric = {
      ...publishedRubric,
      profiles: { ...publishedRubric.profiles, strict: { ...strict, relevance } },
    };
    const [front] = scoreSeries(makeSeries({ rubric })).shots;
    const asked = front?.checks.filter(
      ({ dimension, half }) => dimension === 'relevance' && half === 'asked',
    );
    expect(asked?.map(({ id, weight }) => [id, weight])).toEqual([
      ['brand', 90],
      ['year', 10],
    ]);
  });

  test('keeps what the target said, and adds what the prompt says', () => {
    const told = { code: 'fallback', text: 'The response says fallback.' };
    const facts = { ...makeSeries().facts, warnings: [told] };
    const shots = [makeShot('front', { warnings: [told], sentPrompt: 'something else' })];
    const scored = scoreSeries(makeSeries({ facts, shots }));
    expect(scored.warnings).toEqual([told]);
    expect(scored.shots[0]?.warnings.map(({ code }) => code)).toEqual(['fallback', 'prompt-differs']);
  });

  test('reads the prompt really sent, which classic does not', () => {
    const shots = [makeShot('front', { prompt: '2019 Renault Clio', sentPrompt: 'a red sedan' })];
    const brandIn = (profile: 'strict' | 'classic') =>
      scoreSeries(makeSeries({ shots, profile })).shots[0]?.checks.find(({ id }) => id === 'brand')?.status;
    expect(brandIn('strict')).toBe('fail');
    expect(brandIn('classic')).toBe('pass');
  });

  test('is the same whenever it is scored', () => {
    expect(scoreSeries(makeSeries())).toEqual(scoreSeries(makeSeries()));
  });
});
