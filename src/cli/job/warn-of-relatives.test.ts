import { expect, test } from 'vitest';
import { fakeTarget } from '../../generator/fake-target.fixture.ts';
import { warnOfRelatives } from './warn-of-relatives.ts';

const judge = { judge: 'https://api.openai.com/v1', judgeModel: 'gpt-4.1-mini' };

async function warn(looking: Readonly<Record<string, unknown>>, model: string): Promise<string> {
  const target = fakeTarget(() => []);
  const said: string[] = [];
  const stderr = { write: (text: string) => said.push(text), isTty: false, columns: 80 };
  await warnOfRelatives(looking, [{ ...target, info: { ...target.info, model } }], { stderr });
  return said.join('');
}

test('a judge of the family of what it looks at is told of, any other is not', async () => {
  expect(await warn(judge, 'gpt-image-1')).toContain('gpt-4.1-mini and gpt-image-1');
  expect(await warn(judge, 'flux')).toBe('');
  expect(await warn({}, 'gpt-image-1')).toBe('');
});
