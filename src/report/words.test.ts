import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStrings, readWords } from './read-words.ts';
import type { TextKey } from './text-keys.ts';
import { langs, makeWords } from './words.ts';

const en = readStrings('en');
const uk = readStrings('uk');

function placeholders(entry: unknown): string[] {
  const found = JSON.stringify(entry).match(/\{\w+\}/g) ?? [];
  return [...new Set(found)].filter((name) => name !== '{n}').sort();
}

describe('strings', () => {
  test('have the same keys in the same order in both languages', () => {
    expect(Object.keys(uk)).toEqual(Object.keys(en));
  });

  test.each(Object.keys(en))('%s fills in the same values in both languages', (key) => {
    expect(placeholders(uk[key])).toEqual(placeholders(en[key]));
  });

  test.each(langs)('name in the help the button that is there (%s)', (lang) => {
    const words = readWords(lang);
    expect(words.say('review.help.off')).toContain(words.say('review.files'));
  });

  test.each(langs)('have every plural form that %s knows', (lang) => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    for (const [key, entry] of Object.entries(readStrings(lang))) {
      if (typeof entry !== 'string') expect(Object.keys(entry).toSorted(), key).toEqual(forms);
    }
  });

  test('are all used', () => {
    const source = readSources();
    const computed =
      /^(angle|body|cause|check|color|compare\.(count|field|onlySeen|outcome|reservation|setting|value)|dimension|evidence|field|first\.(all|clause|lead|tab)|grade|half|judge|known|judged|league|lost|mark|markdown\.outcome|named|outcome|pager|people\.(answer|question)|reading|referenceKind|review\.(answer|fault|full|import|mark|question)|shot|status|terminal\.(column|cut|outcome)|topic|trend\.(gap|looker)|unchecked\.judge|waterfall|word)\./;
    const unused = Object.keys(en).filter((key) => !computed.test(key) && !source.includes(key));
    expect(unused).toEqual([]);
  });
});

describe('no text is missing while a report is written', () => {
  test.each(langs)('every key says something that is filled in whole (%s)', (lang) => {
    const words = readWords(lang);
    for (const [key, entry] of Object.entries(readStrings(lang))) {
      const names = ['{n}', ...placeholders(entry)].map((name) => name.slice(1, -1));
      for (const n of [0, 1, 2, 5, 11, 1.5]) {
        const said = words.say(key as TextKey, Object.fromEntries(names.map((name) => [name, n])));
        expect(said.trim(), key).not.toBe('');
        expect(said, key).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  test('every text that a template names is there', () => {
    const folder = new URL('./html/templates/', import.meta.url);
    const templates = readdirSync(folder).filter((file) => file.endsWith('.hbs'));
    const named = templates.flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return [...text.matchAll(/[{(]\s*t\s+([^\s})]+)/g)].map(([, key = '']) => key);
    });
    expect(named.length).toBeGreaterThan(100);
    for (const key of named)
      expect(Object.keys(en).map((one) => `"${one}"`)).toContain(key.replaceAll("'", '"'));
  });
});

function readSources(): string {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.(ts|hbs)$/.test(file) && !file.includes('.test.'));
  return sources.map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8')).join('\n');
}

describe('words', () => {
  test.each([
    [1, '1 випадок'],
    [2, '2 випадки'],
    [5, '5 випадків'],
    [11, '11 випадків'],
    [21, '21 випадок'],
    [22, '22 випадки'],
  ])('counts %i case as Ukrainian does', (n, said) => {
    expect(readWords('uk').say('cases.title', { n })).toBe(said);
  });

  test('writes decimals as the language does', () => {
    expect(readWords('en').number(66.24)).toBe('66.2');
    expect(readWords('uk').number(66.24)).toBe('66,2');
  });

  test.each([
    [0, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('says %d ms as %s', (durationMs, said) => {
    expect(readWords('en').duration(durationMs)).toBe(said);
  });

  test('says a date in UTC, whatever the zone of the machine', () => {
    expect(readWords('en').date('2026-11-23T23:45:02.000Z')).toBe('23 Nov 2026, 23:45 UTC');
  });

  test.each(['<not a date>', '&#60;', '2026-99-99T'])('leaves %s, which is no date, as it is', (text) => {
    expect(readWords('en').date(text)).toBe(text);
  });

  test('throws for a key nobody wrote words for', () => {
    expect(() => readWords('uk').say('no.such.key' as TextKey)).toThrow('no.such.key');
    expect(() => readWords('en').say('toString' as TextKey)).toThrow('toString');
  });

  test('a name without its text does not compile, computed or not', () => {
    const { say } = readWords('en');
    const source = 'nobody' as 'people' | 'nobody';
    // @ts-expect-error nobody wrote words for `evidence.nobody`
    expect(() => say(`evidence.${source}`)).toThrow('evidence.nobody');
  });

  test('does not fill in twice what was filled in once', () => {
    const words = makeWords('en', { greeting: '{name} and {other}' });
    expect(words.say('greeting' as TextKey, { name: '{other}', other: 'x' })).toBe('{other} and x');
  });

  test('falls back to the given words for an id it does not know', () => {
    expect(readWords('uk').sayOr('check.my-own', 'My own check')).toBe('My own check');
    expect(readWords('uk').sayOr('check.brand', 'x')).toBe('Просили марку');
  });
});
