import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reason, reasonAsWritten, reasonOf, reasonSchema } from '../model/reason.ts';
import { catalogue, type ReasonCode } from '../model/reasons/catalogue.ts';
import type { Kind } from '../model/reasons/kinds.ts';
import { valuesOfKind } from '../model/reasons/values.fixture.ts';
import { readWords } from './read-words.ts';
import { sayReason } from './say-reason.ts';

const [english, ukrainian] = [readWords('en'), readWords('uk')];
const codes = Object.keys(catalogue) as ReasonCode[];

/** Reasons of a code, with any values that it can have. */
function reasonsOf(code: ReasonCode): fc.Arbitrary<Reason> {
  const kinds = Object.entries(catalogue[code].values) as [string, Kind][];
  const values = Object.fromEntries(kinds.map(([name, kind]) => [name, valuesOfKind[kind]]));
  const make = reasonOf as (code: ReasonCode, values: object) => Reason;
  return fc.record(values as Record<string, fc.Arbitrary<unknown>>).map((made) => make(code, made));
}

/** Latin words that Ukrainian keeps, beside those that stand in quotation marks. */
const keptLatin = /[«`][^»`]*[»`]|\b(EXIF|Pollinations|seed|AVIF|HDR|CMYK|PQ|HLG|U)\b|#[0-9a-f]{6}/g;

describe.each(codes.filter((code) => code !== 'nothing-said'))('the reason %s', (code) => {
  test('is a whole sentence in both languages, whatever its values', () => {
    fc.assert(
      fc.property(reasonsOf(code), (reason) => {
        for (const said of [sayReason(reason, english), sayReason(reason, ukrainian)]) {
          expect(said).not.toMatch(/[{}]|undefined|null|NaN|\[object|^$/);
        }
        expect(sayReason(reason, ukrainian).replace(keptLatin, '')).not.toMatch(/[a-z]/i);
        expect(sayReason(reason, english)).not.toMatch(/\p{Script=Cyrillic}/u);
      }),
      { numRuns: 25 },
    );
  });

  test('is read again as it was written', () => {
    fc.assert(
      fc.property(reasonsOf(code), (reason) => {
        expect(reasonSchema.parse(JSON.parse(JSON.stringify(reason)))).toEqual(reason);
      }),
      { numRuns: 10 },
    );
  });

  test('needs every value that it names, and names every one that it has', () => {
    const { values, ...sentences } = catalogue[code];
    for (const sentence of Object.values(sentences)) {
      const forms = typeof sentence === 'string' ? [sentence] : Object.values<string>(sentence).slice(1);
      for (const form of forms) {
        const named = [...form.matchAll(/\{(\w+)/g)].map(([, name]) => name);
        expect([...new Set(named)].sort()).toEqual(Object.keys(values).sort());
      }
    }
  });
});

describe('a reason in Ukrainian', () => {
  test.each([
    [reasonOf('seed-missing', { angles: ['front', 'side'] }), 'немає seed: спереду, збоку'],
    [
      reasonOf('not-named', { fact: 'paint colour', wanted: 'blue' }),
      'у промпті не названо колір фарби синій',
    ],
    [reasonOf('case-asks-none', { fact: 'year' }), 'випадок не задає року'],
    [
      reasonOf('paints-differ', {
        ...{ angle: 'front', paint: { hex: '#1f4fa3', family: 'blue', confidence: 1, why: null } },
        ...{ otherAngle: 'rear', otherPaint: { hex: '#8a1f22', family: 'red', confidence: 1, why: null } },
      }),
      'спереду синій (#1f4fa3), але ззаду червоний (#8a1f22)',
    ],
    [
      reasonOf('pictures-unusable', { angles: ['front'], problem: { code: 'timeout', message: 'No.' } }),
      'Немає придатного зображення спереду: немає відповіді вчасно.',
    ],
    [
      reasonOf('pictures-unusable', { angles: ['front', 'rear'], problem: null }),
      'Немає придатних зображень спереду і ззаду: причина невідома.',
    ],
    [
      reasonOf('picture-fails', {
        ...{ angle: 'front', check: 'right-badge' },
        said: reasonOf('people-said', {
          camps: [
            { answer: 'no', raters: ['anna', 'boris'], faults: ['wrong-brand'] },
            { answer: 'yes', raters: ['vera'], faults: [] },
          ],
        }),
      }),
      'Зображення спереду («Правильний логотип на зображенні»): 2 з 3 людей кажуть «ні»: чужий логотип (anna, boris), 1 каже «так» (vera).',
    ],
    [reasonOf('score-below', { score: 59.9, least: 60 }), 'Оцінка 59,9 нижча за 60.'],
  ])('%#', (reason, expected) => {
    expect(sayReason(reason, ukrainian)).toBe(expected);
  });

  test('says of how far a prompt is read what the report says', () => {
    const finding = { code: 'prompt-cut', budget: null, words: [] } as const;
    const reason = reasonOf('reading', { finding: { finding: { ...finding, words: [] }, text: 'cut' } });
    expect(sayReason(reason, ukrainian)).toBe(ukrainian.say('reading.prompt-cut', { list: '' }));
  });

  test('of others stays in their own words', () => {
    expect(sayReason(reasonAsWritten('a Toyota badge'), ukrainian)).toBe('a Toyota badge');
  });
});
