import { describe, expect, test } from 'vitest';
import { describePassages } from './describe-passages.fixture.ts';

describe('a heading of what is not wanted governs what stands under it', () => {
  test.each<[string, string[]]>([
    ['red\n## Avoid\n- blue\n- Audi', ['"red"', '-"blue" by "Avoid"', '-"Audi" by "Avoid"']],
    ['## Avoid\nblue\n\nAudi\n## Show\nred', ['-"blue" by "Avoid"', '-"Audi" by "Avoid"', '"Show"', '"red"']],
    ['**Avoid**\n- blue\n\nred', ['-"blue" by "Avoid"', '"red"']],
    ['[NEGATIVE]\nblue\n[POSITIVE]\nred', ['-"blue" by "NEGATIVE"', '"POSITIVE"', '"red"']],
    ['Avoid\n-----\nblue\n\nShow\n====\nred', ['-"blue" by "Avoid"', '"Show"', '"red"']],
    ['NOT ALLOWED\n* blue\nred', ['-"blue" by "NOT ALLOWED"', '"red"']],
    [
      '# Avoid: blue\n## Wheels\nblack',
      ['-"blue" by "Avoid"', 'wheels -"Wheels" by "Avoid"', 'wheels -"black" by "Avoid"'],
    ],
    ['## Rules\nred', ['"Rules"', '"red"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('a label governs its line, or the list under it', () => {
  test.each<[string, string[]]>([
    ['Avoid:\n- blue\n- Audi\nred', ['-"blue" by "Avoid"', '-"Audi" by "Avoid"', '"red"']],
    ['Avoid: blue. Audi\nred', ['-"blue. Audi" by "Avoid"', '"red"']],
    ['Avoid: blue. Show red. BMW', ['-"blue" by "Avoid"', '". Show red. BMW"']],
    [
      'red. Exclude the following:\n1) blue\n2) Audi',
      [
        '"red."',
        '-"the" by "Exclude the following"',
        '-"following" by "Exclude the following"',
        '-"blue" by "Exclude the following"',
        '-"Audi" by "Exclude the following"',
      ],
    ],
    [
      'Must not contain:\nblue\nAudi\n\nred',
      [
        '-"contain" by "Must not contain"',
        '-"blue" by "Must not contain"',
        '-"Audi" by "Must not contain"',
        '"red"',
      ],
    ],
    ['Avoid: blue,\nAudi,\nsedan\nred', ['-"blue, Audi, sedan" by "Avoid"', '"red"']],
    ['- **Avoid**: blue\n- **Paint**: red', ['-"blue" by "Avoid"', 'paint "Paint"', 'paint "red"']],
    ['Avoid:\n\n- blue\n\n- Audi\n\nred', ['-"blue" by "Avoid"', '-"Audi" by "Avoid"', '"red"']],
    [
      'avoid:\n  - blue\n  - Audi\npaint: red',
      ['-"blue" by "avoid"', '-"Audi" by "avoid"', 'paint "paint"', 'paint "red"'],
    ],
    [
      'wheels:\n  color: black\n  size: big\npaint: red',
      ['wheels "wheels"', 'wheels "color: black"', 'paint "paint"', 'paint "red"'],
    ],
    ['Paint - red\nSky - blue', ['paint "Paint"', 'paint "red"', 'background "Sky"', 'background "blue"']],
    ['Avoid | blue\nred', ['-"blue" by "Avoid"', '"red"']],
    ['Avoid:', []],
    ['Avoid:\n\n\nred', ['"red"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('a negative prompt governs all lines up to another label', () => {
  test.each<[string, string[]]>([
    [
      'red\nNegative prompt: blue,\nAudi\nsedan',
      [
        '"red"',
        '-"blue," by "Negative prompt"',
        '-"Audi" by "Negative prompt"',
        '-"sedan" by "Negative prompt"',
      ],
    ],
    [
      'Negative prompt: blue\nAudi\nPrompt: red',
      ['-"blue" by "Negative prompt"', '-"Audi" by "Negative prompt"', '"Prompt"', '"red"'],
    ],
    ['red. NEGATIVE: blue. Audi', ['"red."', '-"blue. Audi" by "NEGATIVE"']],
    ['NEGATIVE: blue. POSITIVE: red. BMW', ['-"blue." by "NEGATIVE"', '"POSITIVE"', '"red"', '". BMW"']],
    [
      'NEGATIVE: blue, color: white. Background: grey',
      ['-"blue, color: white." by "NEGATIVE"', 'background "Background"', 'background "grey"'],
    ],
    ['red NEGATIVE PROMPT - blue', ['"red"', '-"- blue" by "NEGATIVE PROMPT"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('a list with both signs parts what is wanted from what is not', () => {
  test.each<[string, string[]]>([
    ['+ red\n- blue\n- Audi', ['"red"', '-"blue" by "-"', '-"Audi" by "-"']],
    ['- red\n- blue', ['"red"', '"blue"']],
    ['+ red\n+ BMW', ['"red"', '"BMW"']],
    ['- red\n\n+ blue', ['"red"', '"blue"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});
