import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('the same car over all views is asked for in words, or by an id that means nothing', () => {
  test.each<[string, string | null, string[]]>([
    ['consistency id CAR-1a2b3c4d', null, ['+consistency opaque "consistency id CAR-1a2b3c4d"']],
    ['same vehicle ID CAR-1a2b3c4d', null, ['+consistency opaque "vehicle ID CAR-1a2b3c4d"']],
    ['same wheels in every picture', null, ['+consistency words "same wheels in every picture"']],
    [
      'same wheels in the studio for the front and side views',
      null,
      [
        '+consistency words "same wheels in the studio for the front and side views"',
        '+angle front "front"',
        '+angle side "side"',
      ],
    ],
    [
      'same wheels, then something else again and more and more and more across all views',
      null,
      [
        '+consistency words "same wheels, then something else again and more and more and more across all views"',
      ],
    ],
    ['same vehicle across all angles', null, ['+consistency words "same vehicle"']],
    ['the same car', null, ['+consistency words "same car"']],
    ['identical car in every view', null, ['+consistency words "identical car"']],
    [
      'the exact same red SUV',
      null,
      ['+consistency words "exact same red SUV"', '+color red "red"', '+body suv "SUV"'],
    ],
    [
      'consistent design across all angles',
      null,
      ['+consistency words "consistent design across all angles"'],
    ],
    ['consistent design', null, []],
    [
      'same wheels, same paint across views',
      null,
      [
        '+consistency words "same wheels, same paint across views"',
        '+consistency words "same paint across views"',
      ],
    ],
    ['consistent across all angles', null, ['+consistency words "consistent across all angles"']],
    ['identical in all views', null, ['+consistency words "identical in all views"']],
    ['maintain consistency across all images', null, ['+consistency words "consistency across all images"']],
    ['vehicle consistency', null, []],
    ['consistency', null, []],
    ['consistent lighting across all views', null, []],
    ['same lighting', null, []],
    ['same studio', null, []],
    [
      'the same blue Renault in every image',
      null,
      ['+consistency words "same blue Renault"', '+color blue "blue"', '+brand Renault "Renault"'],
    ],
    ['same Clio', 'Clio', ['+consistency words "same Clio"', '+model Clio "Clio"']],
    ['identical to the real car', null, []],
    ['consistent with the other views', null, ['+consistency words "consistent with the other views"']],
    ['same as the other car', null, []],
    ['same place as the car', null, []],
    ['series ID CAR-1a2b3c4d', null, ['+consistency opaque "series ID CAR-1a2b3c4d"']],
    ['consistency id', null, ['+consistency opaque "consistency id"']],
    ['session id: CAR-1a2b3c4d', null, ['+consistency opaque "session id: CAR-1a2b3c4d"']],
    ['CAR-1a2b3c4d', null, ['+consistency opaque "CAR-1a2b3c4d"']],
    ['CAR-deadbeef', null, ['+consistency opaque "CAR-deadbeef"']],
    ['CAR-facade', null, []],
    ['CAR-2019', null, ['+year 2019 "2019"']],
    ['not the same car', null, ['-consistency words "same car" by "not the"']],
    ['different car', null, []],
    ['той самий автомобіль на всіх ракурсах', null, ['+consistency words "той самий автомобіль"']],
    ['та сама машина', null, ['+consistency words "та сама машина"']],
    ['одне й те саме авто', null, ['+consistency words "одне й те саме авто"']],
    ['тот же автомобиль', null, ['+consistency words "тот же автомобиль"']],
    ['ідентичний автомобіль', null, ['+consistency words "ідентичний автомобіль"']],
    [
      'same car, consistency id CAR-1a2b3c4d',
      null,
      ['+consistency words "same car"', '+consistency opaque "consistency id CAR-1a2b3c4d"'],
    ],
    ['same, car', null, []],
    ['same wheels on the car in the picture', null, []],
  ])('%s (asked about %s)', (prompt, model, mentions) => {
    expect(describeMentions(prompt, undefined, model)).toEqual(mentions);
  });
});
