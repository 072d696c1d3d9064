import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

const find = (prompt: string) => describeMentions(prompt, ['color', 'body'], 'X5');

describe('what stands beside the car is another thing', () => {
  test.each<[string, string[]]>([
    ['red BMW X5 next to a blue van', ['+color red "red"', '+color blue of other "blue"']],
    ['red BMW X5, a yellow taxi passing behind', ['+color red "red"', '+color yellow of other "yellow"']],
    [
      'red BMW X5 with a white sedan in the background',
      ['+color red "red"', '+color white of other "white"'],
    ],
    [
      'red BMW X5 SUV, blue vans and white trucks in the traffic',
      ['+color red "red"', '+body suv "SUV"', '+color blue of other "blue"', '+color white of other "white"'],
    ],
    [
      'In front of a white wall stands a red BMW X5',
      ['+color white of background "white"', '+color red "red"'],
    ],
    [
      'red BMW X5 between a red Honda and a white Toyota',
      ['+color red "red"', '+color red of other "red"', '+color white of other "white"'],
    ],
    ['рядом с красной машиной белая BMW X5', ['+color red of other "красной"', '+color white "белая"']],
    ['roter BMW X5, daneben ein weißes Auto', ['+color red "roter"', '+color white of other "weißes"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('the only car of a text is the car', () => {
  test.each<[string, string[]]>([
    ['a wall behind a red car', ['+color red "red"']],
    ['beside a red SUV', ['+color red "red"', '+body suv "SUV"']],
    ['a red BMW X5 in the background', ['+color red "red"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});

describe('a body of other things is none of the car', () => {
  test.each<[string, string[]]>([
    [
      '{"other_vehicles": [{"type": "van", "color": "white"}], "car": {"body": "pickup", "color": "blue"}}',
      ['+color white of other "white"', '+body pickup "pickup"', '+color blue "blue"'],
    ],
    [
      'Background: parked sedans, white wall. Car: red SUV',
      ['+color white of background "white"', '+color red "red"', '+body suv "SUV"'],
    ],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});
