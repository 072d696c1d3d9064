import { describe, expect, test } from 'vitest';
import { readSwitch } from './read-switch.ts';

describe('a value that only switches', () => {
  test.each([
    ...(
      [
        'null',
        'false',
        'None',
        'NO',
        'off',
        'hidden',
        '❌',
        ' ✗ ',
        'немає',
        'нет',
        'keine',
        'aucun',
        'brak',
        '0',
      ] as const
    ).map((value) => [value, 'off'] as const),
    ...(['true', 'Yes', 'on', '✅', 'так', 'да', 'ja', 'oui', 'tak'] as const).map(
      (value) => [value, 'on'] as const,
    ),
    ...(['', ' ', '[]', '{}', '""'] as const).map((value) => [value, 'empty'] as const),
    ...(['BMW', 'no people', 'none of them', 'red', '5'] as const).map((value) => [value, null] as const),
  ])('%j: %s', (value, meaning) => {
    expect(readSwitch(value, { start: 0, end: value.length })).toBe(meaning);
  });
});
