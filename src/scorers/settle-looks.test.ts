import { expect, test } from 'vitest';
import { makeObservation } from '../model/observation.fixture.ts';
import type { Observation } from '../model/observation.ts';
import { type LookRule, settleLooks } from './settle-looks.ts';

/** "nnyy": what each look said; N names what it saw in place of it, 0 could not, "-" came to no answer. */
function seen(looks: string, angle: 'front' | 'side' | 'rear' = 'front'): Observation {
  const answers = { y: 'yes', n: 'no', N: 'no', '0': 'no', '-': null } as const;
  return makeObservation({
    ...{ source: 'judge', question: 'badge', angles: [angle], answer: null, why: 'a judge looked' },
    looks: [...looks].map((look) => ({
      answer: answers[look as keyof typeof answers],
      ...(look === 'N' && { value: { names: 'Toyota' } }),
      ...(look === '0' && { value: { names: null } }),
    })),
  });
}

const say = ({ answer, doubt }: { answer: Observation['answer']; doubt?: boolean }) =>
  doubt ? 'doubt' : answer;

test.each<[LookRule, string[], (string | null)[]]>([
  [{ kind: 'picture' }, ['yy'], ['yes']],
  [{ kind: 'picture' }, ['nnnnn'], ['no']],
  [{ kind: 'picture' }, ['nny-nn'], ['doubt']],
  [{ kind: 'picture' }, ['n'], ['doubt']],
  [{ kind: 'picture' }, ['nyy'], ['yes']],
  [{ kind: 'picture' }, ['--'], [null]],
  [{ kind: 'picture', isNamed: true }, ['NNNnn'], ['no']],
  [{ kind: 'picture', isNamed: true }, ['NNnnn'], ['yes']],
  [{ kind: 'picture', isNamed: true }, ['0N0N0'], ['no']],
  [{ kind: 'picture', isNamed: true }, ['0n0n0'], ['yes']],
  [{ kind: 'picture', isNamed: true }, ['00000'], ['yes']],
  [{ kind: 'case' }, ['nnn', 'nynn', 'y'], ['no', 'no', 'yes']],
  [{ kind: 'case' }, ['nnn', 'y', 'y'], ['doubt', 'yes', 'yes']],
  [{ kind: 'case' }, ['nnnnn'], ['no']],
  [{ kind: 'view' }, ['nnnnn', 'y'], ['doubt', 'yes']],
  [{ kind: 'view' }, ['nnnnn', 'nnnynn'], ['no', 'no']],
])('%j: looks %j come to %j', (rule, looks, answers) => {
  const angles = ['front', 'side', 'rear'] as const;
  const settled = settleLooks(
    rule,
    looks.map((one, index) => seen(one, angles[index])),
  );
  expect(settled.map(say)).toEqual(answers);
});

test('a single look says what it says', () => {
  const once = makeObservation({ source: 'judge', question: 'badge', answer: 'no' });
  expect(settleLooks({ kind: 'case' }, [once])).toEqual([once]);
});

test('a doubt says once what was seen, and that it is not enough', () => {
  const said = { ...seen('nnyy'), why: '2 of 4 looks saw a fault: Audi' };
  expect(settleLooks({ kind: 'picture' }, [said])[0]?.why).toBe(
    '2 of 4 looks saw a fault: Audi, which is not enough to decide',
  );
});
