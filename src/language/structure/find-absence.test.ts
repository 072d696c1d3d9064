import { describe, expect, test } from 'vitest';
import { describePassages } from './describe-passages.fixture.ts';

/** Whether the first key of a text names something that is not there. */
const isFirstUnwanted = (text: string) => describePassages(text)[0]?.includes('-"') ?? false;

describe('a thing is not there where its members say so', () => {
  test.each([
    '{"badge": {"visible": false}}',
    '{"badge": {"hidden": true, "color": "chrome"}}',
    '{"branding": {"front": {"visible": false}, "rear": {"visible": false}}}',
    '{"logo": {"front": false, "rear": "none"}}',
    '{"logo": {"grille": {"shown": "no"}, "tailgate": null, "front": false}}',
  ])('%s', (text) => {
    expect(isFirstUnwanted(text)).toBe(true);
  });
});

describe('a thing is there where one place shows it, or nothing says that none does', () => {
  test.each([
    '{"badge": {"visible": true}}',
    '{"logo": {"front": true, "rear": false}}',
    '{"logo": {"front": {"visible": true}, "rear": {"visible": false}}}',
    '{"logo": {"front": {"visible": false}, "rear": "BMW"}}',
    '{"car": {"text": false, "people": false}}',
    '{"logo": {}}',
  ])('%s', (text) => {
    expect(isFirstUnwanted(text)).toBe(false);
  });
});
