import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

const find = (prompt: string) => describeMentions(prompt, ['color'], 'X5');

describe('the paint is told by verbs, keys and nouns', () => {
  test.each<[string, string[]]>([
    ['BMW X5 finished in a very black tone', ['+color black "black"']],
    ['a Renault Red car', ['+color red "Red"']],
    ['BMW X3 painted red', ['+color red "red"']],
    ['BMW X5 wearing a glossy black coat', ['+color black "black"']],
    ['BMW X5 lacquered black', ['+color black "black"']],
    ['painted red', ['+color red "red"']],
    ['the car is painted in red', ['+color red "red"']],
    ['BMW X5 in the colour red', ['+color red "red"']],
    ['BMW X5 in Schwarz lackiert', ['+color black "Schwarz"']],
    ['BMW X5, пофарбований у червоний', ['+color red "червоний"']],
    ['BMW X5 peinte en bleu', ['+color blue "bleu"']],
    ['BMW X5 w kolorze czerwonym', ['+color red "czerwonym"']],
    ['{"paint": "red zorb"}', ['+color red "red"']],
    ['red 2022 BMW X5', ['+color red "red"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('things that no list knows are none of the paint where that is named', () => {
  test.each<[string, string[]]>([
    ['red BMW X5, a blue zorb', ['+color red "red"', '+color blue of other "blue"']],
    [
      'red BMW X5, white and grey zorbs beside it',
      ['+color red "red"', '+color white of other "white"', '+color grey of other "grey"'],
    ],
    ['red BMW X5, fence painted white', ['+color red "red"', '+color white of background "white"']],
    ['red BMW X5, zorb painted white', ['+color red "red"', '+color white of other "white"']],
    ['red BMW X5. The zorb is white', ['+color red "red"', '+color white of other "white"']],
    ['BMW X5 rouge, sac noir', ['+color red "rouge"', '+color black of other "noir"']],
    ['red BMW X5, woman dressed in green', ['+color red "red"', '+color green of other "green"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('else nobody can tell', () => {
  test.each<[string, string[]]>([
    ['BMW X5, red zorb', ['~color red "red" by "red"']],
    ['BMW X5, black cherry', ['~color red "black cherry" by "black cherry"']],
    ['blue grey BMW X5', ['~color grey "blue grey" by "blue grey"']],
    ['a {red|blue} BMW X5', ['~color red "red" by "{red|blue}"', '~color blue "blue" by "{red|blue}"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('a noun further ahead is found over words that no list knows', () => {
  test.each<[string, string[]]>([
    ['white brick wall', ['+color white of background "white"']],
    ['yellow glowing zorb lights', ['+color yellow of lamps "yellow"']],
    ['pink zorb zorb zorb wall', ['+color pink of background "pink"']],
    ['red BMW X5, pink zorb zorb zorb zorb wall', ['+color red "red"', '+color pink of other "pink"']],
    [
      'black-and-white checkered floor',
      ['+color black of background "black"', '+color white of background "white"'],
    ],
    ['red, wheels', ['+color red "red"']],
    ['red in wheels', ['+color red "red"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('French colours stand behind their noun', () => {
  test.each<[string, string[]]>([
    [
      'voiture rouge jantes noires toit blanc',
      ['+color red "rouge"', '+color black of wheels "noires"', '+color white of trim "blanc"'],
    ],
    ['BMW X5 rouge sur fond blanc', ['+color red "rouge"', '+color white of background "blanc"']],
    ['une BMW X5 bleue', ['+color blue "bleue"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('keys and headings say what their colours are about', () => {
  test.each<[string, string[]]>([
    [
      '{"background": {"color": "white", "car": "red"}}',
      ['+color white of background "white"', '+color red of background "red"'],
    ],
    [
      '{"wheels": "black with red calipers"}',
      ['+color black of wheels "black"', '+color red of wheels "red"'],
    ],
    ['Background: white, red BMW X5', ['+color white of background "white"', '+color red "red"']],
    ['{"background": "white", "paint": "red"}', ['+color white of background "white"', '+color red "red"']],
    ['## Sky\nblue\n## Car\nred', ['+color blue of background "blue"', '+color red "red"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('a word that no list knows may stand between "is" and the colour', () => {
  test.each<[string, string[]]>([
    ['red BMW X5, the number plate is zorb white', ['+color red "red"', '+color white of trim "white"']],
    ['red BMW X5, its zorb is zorb white', ['+color red "red"', '+color white of other "white"']],
    ['The paint is zorb white', ['+color white "white"']],
    ['Every body panel is silver', ['+color silver "silver"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('a participle says what a part has become', () => {
  test.each<[string, string[]]>([
    ['yellow BMW X5, windows tinted black', ['+color yellow "yellow"', '+color black of glass "black"']],
    ['yellow BMW X5, rims powder-coated black', ['+color yellow "yellow"', '+color black of wheels "black"']],
    ['yellow BMW X5, seats trimmed in red', ['+color yellow "yellow"', '+color red of interior "red"']],
    ['yellow BMW X5, upholstered in red', ['+color yellow "yellow"', '+color red of interior "red"']],
    [
      'BMW X5, scheiben schwarz getönt, rot lackiert',
      ['+color black of glass "schwarz"', '+color red "rot"'],
    ],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});
