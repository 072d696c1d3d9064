import { describe, expect, test } from 'vitest';
import { promptFamilies, promptLimitSchema, promptRunners } from '../../model/prompt-limit.ts';
import { promptLimits } from './prompt-limits.ts';
import { limitsOfFamily } from './resolve-limits.ts';

describe('the table of limits', () => {
  test.each(promptFamilies)('has a row for %s', (family) => {
    expect(limitsOfFamily(family).length).toBeGreaterThan(0);
  });

  test.each(promptRunners)('knows models run by %s', (runner) => {
    expect(promptLimits.some(({ reach }) => reach?.runner === runner)).toBe(true);
  });

  test('holds well-formed rows that name their source and the day it was read', () => {
    for (const { seen, reach: _reach, ...limit } of promptLimits) {
      expect(promptLimitSchema.parse(limit)).toEqual(limit);
      expect(limit.source).toMatch(/\w{3}/);
      expect(seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test('leaves room for the marks of start and end', () => {
    const maxOf = (family: (typeof promptFamilies)[number]) =>
      limitsOfFamily(family).map(({ unit, max }) => [unit, max]);
    expect(maxOf('sdxl')).toEqual([['clip-tokens', 75]]);
    expect(maxOf('flux-schnell')).toEqual([['t5-tokens', 255]]);
    expect(maxOf('flux-dev')).toEqual([['t5-tokens', 511]]);
    expect(maxOf('sd35')).toEqual([
      ['clip-tokens', 75],
      ['t5-tokens', 255],
    ]);
  });

  test('gives FLUX no CLIP limit, which is no reader there', () => {
    const units = promptLimits.filter(({ family }) => family.includes('flux')).map(({ unit }) => unit);
    expect(units).not.toContain('clip-tokens');
  });

  test.each(['webui', 'forge', 'comfyui', 'sd.cpp', 'sdnext', 'invokeai'] as const)(
    'has %s read in chunks, with weights in the prompt',
    (family) => {
      expect(limitsOfFamily(family)).toMatchObject([{ beyond: 'chunk', weights: 'syntax' }]);
    },
  );

  test('knows that T5 has Latin letters only', () => {
    for (const { reader, script } of promptLimits) expect(script).toBe(reader === 't5' ? 'latin' : 'any');
  });
});
