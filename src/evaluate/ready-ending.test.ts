import { expect, test } from 'vitest';
import type { RunConfig } from '../run/run-config.ts';
import { readyEnding } from './ready-ending.ts';

test('what goes wrong while the end of a run is made ready is left to that end to tell', async () => {
  await expect(readyEnding({} as RunConfig)).resolves.toBeUndefined();
});
