import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';
import { layOutPlace } from './place.fixture.ts';
import { folderRows } from './rows.fixture.ts';

// Links and pipes as on POSIX.
describe.skipIf(process.platform === 'win32')('the folder of a run', () => {
  let whole: Sandbox;
  beforeAll(async () => {
    whole = await createSandbox();
    await whole.run('run', '--suite', 'quick', '--quiet');
  }, 60_000);
  afterAll(() => whole[Symbol.asyncDispose]());

  test.each(folderRows.map((row, index) => [index + 1, row.did, row.call.join(' '), row] as const))(
    '%i: %s, then %s',
    async (_number, _did, _call, { spoil, call, code, says, holds }) => {
      await using sandbox = await createSandbox();
      const place = { ...(await layOutPlace(whole.dir, sandbox.dir)), run: sandbox.run };
      await spoil(place);
      const { code: found, stdout, stderr } = await sandbox.run(...call);
      expect(stdout + stderr).toMatch(says);
      expect(found).toBe(code);
      expect(stdout + stderr).not.toMatch(/bug in car-eval|\n {4}at /);
      expect((await holds?.(place)) ?? true).toBe(true);
    },
  );

  test('is held by at least forty rows', () => {
    expect(folderRows.length).toBeGreaterThanOrEqual(40);
  });
});
