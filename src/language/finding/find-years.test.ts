import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';
import { tokenize } from '../tokenize.ts';
import { findYears } from './find-years.ts';

describe('models and years are whole words, and told apart', () => {
  test.each<[string, string | null, string[]]>([
    ['Renault Clio', 'Clio', ['+brand Renault "Renault"', '+model Clio "Clio"']],
    ['renault_clio_2019', 'Clio', ['+brand Renault "renault"', '+model Clio "clio"', '+year 2019 "2019"']],
    ['Cliomania', 'Clio', []],
    ['CLIO', 'Clio', ['+model Clio "CLIO"']],
    ['Peugeot 308', '308', ['+brand Peugeot "Peugeot"', '+model 308 "308"']],
    ['Peugeot_308_2020', '308', ['+brand Peugeot "Peugeot"', '+model 308 "308"', '+year 2020 "2020"']],
    ['1308', '308', []],
    ['3080', '308', []],
    ['308px', '308', []],
    ['308 px', '308', []],
    ['308 hp', '308', []],
    ['seed 308', '308', []],
    ['30 8', '308', []],
    ['308.5', '308', []],
    ['Peugeot 308, 2020', '308', ['+brand Peugeot "Peugeot"', '+model 308 "308"', '+year 2020 "2020"']],
    ['Peugeot-308+silver', '308', ['+brand Peugeot "Peugeot"', '+model 308 "308"', '+color silver "silver"']],
    ['308 SW', '308', ['+model 308 "308"']],
    ['BMW X5', 'X5', ['+brand BMW "BMW"', '+model X5 "X5"']],
    ['BMW x5', 'X5', ['+brand BMW "BMW"', '+model X5 "x5"']],
    ['BMW X 5', 'X5', ['+brand BMW "BMW"', '+model X5 "X 5"']],
    ['BMW X-5', 'X5', ['+brand BMW "BMW"', '+model X5 "X-5"']],
    ['BMW X50', 'X5', ['+brand BMW "BMW"']],
    ['BMW Х5', 'X5', ['+brand BMW "BMW"', '+model X5 "Х5"']],
    ['X5.', 'X5', ['+model X5 "X5"']],
    ['X, 5', 'X5', []],
    ['Great Wall H6', 'H6', ['+brand Great Wall "Great Wall"', '+model H6 "H6"']],
    ['Haval H-6', 'H6', ['+brand Haval "Haval"', '+model H6 "H-6"']],
    ['Honda H', 'H6', ['+badge Honda "Honda H"']],
    ['H60', 'H6', []],
    ['Mercedes E-Class', 'E-Class', ['+brand Mercedes-Benz "Mercedes"', '+model E-Class "E-Class"']],
    ['Mercedes e class', 'E-Class', ['+brand Mercedes-Benz "Mercedes"', '+model E-Class "e class"']],
    ['Mercedes E_Class', 'E-Class', ['+brand Mercedes-Benz "Mercedes"', '+model E-Class "E_Class"']],
    ['Mercedes EClass', 'E-Class', ['+brand Mercedes-Benz "Mercedes"', '+model E-Class "EClass"']],
    ['Mercedes E-Klasse', 'E-Class', ['+brand Mercedes-Benz "Mercedes"', '+model E-Class "E-Klasse"']],
    ['Mercedes Е-клас', 'E-Class', ['+brand Mercedes-Benz "Mercedes"', '+model E-Class "Е-клас"']],
    ['E%2DClass', 'E-Class', ['+model E-Class "E%2DClass"']],
    ['E, Class', 'E-Class', []],
    ['C-Class', 'E-Class', []],
    ['E-Classic', 'E-Class', []],
    ['Peugeot 2008', '2008', ['+brand Peugeot "Peugeot"', '+model 2008 "2008"']],
    ['Peugeot 2008 2019', '2008', ['+brand Peugeot "Peugeot"', '+model 2008 "2008"', '+year 2019 "2019"']],
    ['2008 Peugeot 2008', '2008', ['+year 2008 "2008"', '+brand Peugeot "Peugeot"', '+model 2008 "2008"']],
    ['2019 Peugeot 2008', '2008', ['+year 2019 "2019"', '+brand Peugeot "Peugeot"', '+model 2008 "2008"']],
    ['2008 SUV from 2008', '2008', ['+model 2008 "2008"', '+body suv "SUV"', '+year 2008 "2008"']],
    ['Mazda, 3 cars, Toyota 3', '3', ['+brand Toyota "Toyota"', '+model 3 "3"']],
    ['BMW 2019 3', '3', ['+brand BMW "BMW"', '+year 2019 "2019"', '+model 3 "3"']],
    ['sharp focus', 'Focus', []],
    ['Ford Focus, sharp focus', 'Focus', ['+brand Ford "Ford"', '+model Focus "Focus"']],
    ['Ford 2019 Focus', 'Focus', ['+brand Ford "Ford"', '+year 2019 "2019"', '+model Focus "Focus"']],
    ['golf course', 'Golf', []],
    ['Tesla Model X 2019', 'Model X', ['+model Model X "Model X"', '+year 2019 "2019"']],
    ['Honda CR-X 1989', 'CR-X', ['+brand Honda "Honda"', '+model CR-X "CR-X"', '+year 1989 "1989"']],
    ['Tesla Model X 1920 x 1080', 'Model X', ['+model Model X "Model X"']],
    ['2019', null, ['+year 2019 "2019"']],
    ['2019-2020', null, ['+year 2019 "2019"', '+year 2020 "2020"']],
    ['year 2019', null, ['+year 2019 "2019"']],
    ['MY2019', null, ['+year 2019 "MY2019"']],
    ['2019р', null, ['+year 2019 "2019р"']],
    ['2019 року', null, ['+year 2019 "2019"']],
    ['20190', null, []],
    ['1920x1080', null, []],
    ['1920 x 1080', null, []],
    ['2000 px', null, []],
    ['2010s', null, []],
    ['seed 2019', null, []],
    ['1885, 1886, 2100, 2101', null, ['+year 1886 "1886"', '+year 2100 "2100"']],
    ["'19", null, []],
    ['4k 2019 photo', null, ['+year 2019 "2019"']],
    ['Renault Clio', '-', ['+brand Renault "Renault"']],
  ])('%s (asked about %s)', (prompt, model, mentions) => {
    expect(describeMentions(prompt, undefined, model)).toEqual(mentions);
  });
});

test('a year before a maker whose name begins with a unit is a year, and a weight is none', () => {
  const tokens = tokenize('2012 KG Mobility');
  const maker = { from: 1, to: 3 };
  expect(findYears(tokens, [], [maker]).map(({ value }) => value)).toEqual([2012]);
  expect(findYears(tokens, [])).toEqual([]);
});
