import { expect, test } from 'vitest';
import { loadSuite } from '../cases/load-cases.ts';
import { createFakeClock } from '../http/fake-clock.fixture.ts';
import { foldEntry } from '../targets/fold-entry.ts';
import { openTarget } from './open-target.ts';

test('a program gets a target with the built-in prompt and the limits of its model', async () => {
  const home = process.cwd();
  const entry = { type: 'studio', promptLimit: 'sdxl' } as const;
  const spec = await foldEntry({ id: 'own', entry, dir: home }, { home, timeoutMs: null });
  const { brands } = await loadSuite();
  const context = { home, env: {}, asks: false, brands, clock: createFakeClock() };
  const { info, writePrompt } = await openTarget(spec, context);
  expect(info.prompt).toMatchObject({ name: 'built-in', variantOf: null });
  expect(info.capabilities.promptLimit).toMatchObject([{ family: 'sdxl', max: 75 }]);
  expect(writePrompt).toBeTypeOf('function');
});
