import { describe, expect, test } from 'vitest';
import { createFaultPlan, type FaultSubject } from './fault-plan.ts';
import { parseFaults } from './parse-faults.ts';

function strikes(faults: string, subjects: readonly Partial<FaultSubject>[]): readonly (string | null)[] {
  const plan = createFaultPlan(parseFaults(faults));
  return subjects.map(
    (subject) =>
      plan.strike({ at: 'picture', angle: 'front', brand: 'BMW', key: 'a', ...subject })?.kind ?? null,
  );
}

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `picture ${index}` }));

describe('a fault plan', () => {
  test('strikes nothing without faults', () => {
    expect(strikes('', many(3))).toEqual([null, null, null]);
  });

  test('strikes every nth request', () => {
    expect(strikes('reset:every=3', many(6))).toEqual([null, null, 'reset', null, null, 'reset']);
  });

  test('strikes the first n requests', () => {
    expect(strikes('quota:first=2', many(4))).toEqual(['quota', 'quota', null, null]);
  });

  test('strikes the first n tries of each picture, in whatever order they come', () => {
    const order = ['a', 'b', 'a', 'b', 'a'].map((key) => ({ key }));
    expect(strikes('reset:tries=1', order)).toEqual(['reset', 'reset', null, null, null]);
  });

  test('counts only the requests that the angle and the car select', () => {
    const order = [{ angle: 'side' }, {}, { angle: 'side', brand: 'Audi' }, { angle: 'side' }] as const;
    expect(strikes('hang@side:car=BMW:first=1', order)).toEqual(['hang', null, null, null]);
    expect(strikes('hang@side:car=BMW:every=2', order)).toEqual([null, null, null, 'hang']);
  });

  test('strikes no angle where the prompt names none', () => {
    expect(strikes('hang@side', [{ angle: null }])).toEqual([null]);
  });

  test('strikes a share of the pictures, and each of them always', () => {
    const plan = createFaultPlan(parseFaults('reset:chance=0.3'));
    const strike = (key: string) => plan.strike({ at: 'picture', angle: null, brand: null, key }) !== null;
    const first = many(1000).map(({ key }) => strike(key));
    expect(many(1000).map(({ key }) => strike(key))).toEqual(first);
    expect(first.filter(Boolean).length).toBeGreaterThan(230);
    expect(first.filter(Boolean).length).toBeLessThan(370);
  });

  test('plays the first of several that strike, while each keeps its own count', () => {
    expect(strikes('reset:every=2,quota:first=3', many(4))).toEqual(['quota', 'reset', 'quota', 'reset']);
  });

  test('keeps faults of the chat and of pictures apart', () => {
    expect(strikes('reset:at=chat', [{}, { at: 'chat' }])).toEqual([null, 'reset']);
  });
});
