import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from '../../evaluate/test-run.fixture.ts';
import { foldLooking } from './fold-looking.ts';

const file = `targets:
  a: { type: studio }
judge: { baseUrl: "http://localhost:11434/v1", model: small, keyEnv: JUDGE_KEY }
`;

test('the judge of a targets file is kept with a run as flags say it, unless another is named', async () => {
  await using folder = await makeTestFolder();
  await writeFile(join(folder.path, 'targets.yaml'), file);
  const fold = (flags: object) => foldLooking('run', { targets: 'targets.yaml', ...flags }, folder.path);
  expect(await fold({})).toEqual({
    judge: 'http://localhost:11434/v1',
    judgeModel: 'small',
    judgeKeyEnv: 'JUDGE_KEY',
  });
  expect(await fold({ judge: 'http://elsewhere/v1' })).not.toHaveProperty('judgeKeyEnv');
  expect(await foldLooking('run', {}, folder.path)).toEqual({});
});
