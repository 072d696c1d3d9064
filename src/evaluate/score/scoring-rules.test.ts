import { expect, test } from 'vitest';
import type { RunConfig } from '../../run/run-config.ts';
import { scoringRules } from './scoring-rules.ts';

const brands = [{ name: 'Renault', aliases: [], badge: null }] as unknown as RunConfig['brands'];
const config = { brands, settings: { profile: 'strict', passScore: 60, images: true } } as RunConfig;

test('the brands of a run are compiled once, those of another anew', () => {
  const { lexicon } = scoringRules(config);
  expect(scoringRules({ ...config }).lexicon).toBe(lexicon);
  expect(scoringRules({ ...config, brands: [...brands] }).lexicon).not.toBe(lexicon);
});
