import { describe, expect, test } from 'vitest';
import { Stop } from '../../errors.ts';
import { fakeTarget } from '../../generator/fake-target.fixture.ts';
import { targetContext } from '../../targets/target-run.fixture.ts';
import { checkTargets } from './check-targets.ts';

function target(id: string, error: Error | null = null) {
  const fake = fakeTarget(() => []);
  const health = async () => {
    if (error) throw error;
  };
  return { ...fake, info: { ...fake.info, id }, health };
}

const down = (name: string) => new Stop('target-down', `${name} is down`, `start ${name}`);

describe('checkTargets', () => {
  test('goes on without the targets that are down, and tells of each', async () => {
    const { context, events } = targetContext();
    const found = await checkTargets([target('a'), target('b', down('b'))], context);
    expect([...found]).toEqual([['b', 'b is down']]);
    expect(events.map(({ type }) => type)).toEqual(['target-ready', 'target-down']);
  });

  test('stops when none is there, with what is known of all', async () => {
    const { context } = targetContext();
    await expect(
      checkTargets([target('a', down('a')), target('b', down('b'))], context),
    ).rejects.toMatchObject({ exitCode: 2, message: 'a is down\nb is down', hint: 'start a\nstart b' });
  });

  test('stops for what waiting does not mend, even when other targets are there', async () => {
    const { context } = targetContext();
    const wrong = new Stop('bad-config', 'no such model');
    await expect(checkTargets([target('a'), target('b', wrong)], context)).rejects.toBe(wrong);
  });

  test('does not hide a bug', async () => {
    const { context } = targetContext();
    await expect(checkTargets([target('a', new TypeError('x'))], context)).rejects.toThrow(TypeError);
  });
});
