import { expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { straightAngles } from '../../model/vocabulary.ts';
import { planBase } from '../pictures/clean-base.ts';
import { describeParts, writeSentences } from './prompt-parts.ts';

test('the pieces of a right prompt make the very prompt that the harness writes', async () => {
  const { brands } = await loadSuite();
  for (const { planned, evalCase, name } of await planBase(30, brands)) {
    for (const angle of straightAngles) {
      if (!planned.logo) throw new Error(`Expected logo facts for ${name}`);
      const written = writeSentences(describeParts(evalCase, planned.logo, angle));
      expect(written).toBe(planned.request.shots.find((shot) => shot.angle === angle)?.prompt);
    }
  }
});
