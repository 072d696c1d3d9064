import { describe, expect, test } from 'vitest';
import { bodyNames, canonicalBody } from './bodies.ts';
import { describeMentions } from './describe-mentions.fixture.ts';

describe('body words are read, and their namesakes are not', () => {
  test.each<[string, string[]]>([
    ['hatchback', ['+body hatchback "hatchback"']],
    ['Hatch', ['+body hatchback "Hatch"']],
    ['3-door hatch', ['+body hatchback "hatch"']],
    ['hot hatch', ['+body hatchback "hot hatch"']],
    ['open hatch', []],
    ['saloon', ['+body sedan "saloon"']],
    ['station wagon', ['+body wagon "station wagon"']],
    ['estate', ['+body wagon "estate"']],
    ['estate car', ['+body wagon "estate car"']],
    ['country estate', []],
    ['estate agent', []],
    ['estate driveway', []],
    ['pick-up truck', ['+body pickup "pick-up truck"']],
    ['SUV/crossover', ['+body suv "SUV"', '+body suv "crossover"']],
    ['sedan/hatchback/coupe', ['+body sedan "sedan"', '+body hatchback "hatchback"', '+body coupe "coupe"']],
    ['Van Gogh, van', ['+body van "van"']],
    ['wagon wheels', []],
    ['cabriolet', ['+body convertible "cabriolet"']],
    ['coupé', ['+body coupe "coupé"']],
    ['people carrier', ['+body minivan "people carrier"']],
    ['хетчбека', ['+body hatchback "хетчбека"']],
    ['позашляховик', ['+body suv "позашляховик"']],
    ['кросовер', ['+body suv "кросовер"']],
    ['универсал', ['+body wagon "универсал"']],
    ['купе', ['+body coupe "купе"']],
    ['body type: sedan', ['+body sedan "sedan"']],
    ['not a sedan', ['-body sedan "sedan" by "not a"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('the canonical body type', () => {
  test.each([
    ['Hatchback', 'hatchback'],
    ['saloon', 'sedan'],
    ['седан', 'sedan'],
    ['SUV', 'suv'],
    ['crossover SUV', 'suv'],
    ['station wagon', 'wagon'],
    ['estate', 'wagon'],
    ['pick-up', 'pickup'],
    ['sedan/hatchback', null],
    ['spaceship', null],
    ['', null],
  ])('of %s is %s', (text, name) => {
    expect(canonicalBody(text)).toBe(name);
  });

  test('is itself for every canonical name', () => {
    expect(bodyNames.map(canonicalBody)).toEqual(bodyNames);
    expect(bodyNames).toContain('minivan');
  });
});
