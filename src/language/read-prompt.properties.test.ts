import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon } from './brands.fixture.ts';
import type { Mention } from './mention.ts';
import { readPrompt } from './read-prompt.ts';

const pieces = [
  ...[
    'blue',
    'red',
    'Renault',
    'BMW X5',
    'Toyota',
    'Honda H',
    'Peugeot 308',
    '2019',
    '2008',
    'hatchback',
    'SUV',
  ],
  ...[
    'no',
    'not',
    'without',
    'only',
    'but',
    'instead of',
    'except',
    'if unsure',
    'do not',
    'never remove',
    'NEGATIVE:',
  ],
  ...[
    'badge',
    'logos',
    'brand emblem',
    'diamond',
    'grille',
    'blank grille',
    'tailgate',
    'front view',
    'from behind',
  ],
  ...[
    'other',
    'these',
    'of',
    'and',
    'or',
    'with',
    'on the',
    'a',
    'tail lights',
    'background',
    'white',
    'text',
    'same car',
  ],
  ...[
    'are forbidden',
    'must not appear',
    'removed',
    'replace',
    'with',
    'CAR-1a2b3c4d',
    'across all views',
    'без',
    'логотип',
  ],
  ...['Тойоти', 'синій', 'а', '(', ')', '%20', '%', '🚗', '\uD800', 'e\u0301', '\n- '],
];
const separators = [' ', ', ', '. ', ' - ', '_', ': ', '\n', '/', ''];

const prompts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...separators)), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

const texts = fc.oneof(prompts, fc.string({ unit: 'binary', maxLength: 200 }));

function read(text: string): readonly Mention[] {
  return readPrompt(text, { lexicon, model: 'X5' }).mentions;
}

/** What was read, apart from where and in which spelling. */
function gist(text: string): string[] {
  return read(text).map(({ kind, value, polarity }) => `${polarity} ${kind} ${value}`);
}

test('every span is exact, and the mentions stand in the order of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let start = 0;
      for (const mention of read(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.text).not.toBe('');
        expect(mention.start).toBeGreaterThanOrEqual(start);
        start = mention.start;
        if (mention.cue) expect(text.slice(mention.cue.start, mention.cue.end)).toBe(mention.cue.text);
        expect(mention.cue === null).toBe(mention.polarity === 'affirmed');
      }
    }),
    { numRuns: 500 },
  );
});

const sentences = [
  'BMW X5 2022 red SUV, ONLY BMW logos, NOT Toyota, NOT Honda, NOT BMW logos',
  'a blue Renault hatchback without Toyota badges, front view',
  'Renault diamond on the grille, not a BMW roundel',
  'do not remove the BMW badge, silver paint, black wheels',
  'no logos except the Renault diamond',
  'if uncertain use a blank grille',
  'Toyota and Honda logos are forbidden',
  'the same car across all angles',
  'silver Peugeot with red tail lights on a white background',
  'синій Рено без логотипів Тойоти',
];
const sentence = fc.constantFrom(...sentences);

test('an unrelated sentence changes nothing', () => {
  const unrelated = fc.constantFrom(
    'Shot with a wide lens',
    'High quality, sharp details',
    'The weather is fine',
    'Без людей',
    'No people, no watermark',
  );
  fc.assert(
    fc.property(sentence, unrelated, (text, other) => {
      expect(gist(`${other}. ${text}. ${other}.`)).toEqual(gist(text));
    }),
  );
});

test('case changes nothing', () => {
  fc.assert(
    fc.property(sentence, fc.infiniteStream(fc.boolean()), (text, flips) => {
      const mixed = [...text].map((letter) =>
        flips.next().value ? letter.toUpperCase() : letter.toLowerCase(),
      );
      expect(gist(mixed.join(''))).toEqual(gist(text));
    }),
  );
});

test('separators change nothing', () => {
  const separator = fc.constantFrom(' ', '  ', '_', '+', '-', '%20', '\t', '\u00a0');
  fc.assert(
    fc.property(sentence, fc.infiniteStream(separator), (text, separatorsOf) => {
      const changed = text.replaceAll(/(?<=\w) (?=\w)/g, () => separatorsOf.next().value);
      expect(gist(changed)).toEqual(gist(text));
    }),
  );
});

test('URL encoding changes nothing', () => {
  fc.assert(
    fc.property(prompts, (text) => {
      const wellFormed = text.toWellFormed().replaceAll('%', '');
      expect(gist(encodeURIComponent(wellFormed))).toEqual(gist(wellFormed));
    }),
  );
});

test('composed and decomposed text read alike', () => {
  const accented = 'синій Škoda, не Citroën, жёлтый';
  expect(gist(accented.normalize('NFD'))).toEqual(gist(accented.normalize('NFC')));
  expect(gist(accented)).toHaveLength(4);
});

test('quotation marks and closing punctuation change nothing', () => {
  fc.assert(
    fc.property(sentence, fc.constantFrom('.', '!', '...', '?', ' '), (text, end) => {
      expect(gist(`"${text}"${end}`)).toEqual(gist(text));
    }),
  );
});

test.each([
  ...[
    'no BMW, ',
    'logo ',
    'if unsure ',
    'Toyota logos are forbidden ',
    '(',
    'blue and ',
    'same wheels across all ',
  ],
  ...[
    '%D1%81',
    '%',
    '1.',
    "'",
    'X 5 ',
    'replace BMW with ',
    'a.',
    '\n- BMW',
    'no logo but ',
    'must not be ',
    'é',
  ],
])('a prompt of 32,000 characters of %j can be read', (unit) => {
  const text = unit.repeat(Math.ceil(32_000 / unit.length));
  for (const mention of read(text).slice(-3))
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});
