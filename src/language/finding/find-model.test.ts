import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

const find = (prompt: string, model: string) =>
  describeMentions(prompt, ['model'], model).map((line) =>
    line.replace(/^(.)model .*? "(.*?)"(?: by .*)?$/u, '$1$2'),
  );

describe('a model is found as it is written in the case', () => {
  test.each([
    ...[
      'ID.3',
      'ID. Buzz',
      'A6 (C7)',
      'Golf Mk7.5',
      'e:Ny1',
      '500 (312)',
      'Kangoo Z.E.',
      'Wagon R+',
      'C-HR',
      'GT-R',
    ],
    ...['3 Series (G20)', 'Model 3', 'RAV4', '911 (992)', 'Octavia III', 'EQE 350+', 'Range Rover Sport'],
  ])('%s', (model) => {
    const words = /^.*[\p{L}\p{N}]/u.exec(model)?.[0];
    expect(find(`a white 2019 Toyota ${model} hatchback, front view`, model)).toEqual([`+${words}`]);
  });
});

describe('a model is found as people write it', () => {
  test.each([
    ['VW ID 3', 'ID.3', '+ID 3'],
    ['VW ID. 3', 'ID.3', '+ID. 3'],
    ['VW ID3', 'ID.3', '+ID3'],
    ['Honda eNy1', 'e:Ny1', '+eNy1'],
    ['Audi A6 C7', 'A6 (C7)', '+A6 C7'],
    ['VW Golf VII', 'Golf 7', '+Golf VII'],
    ['VW Golf Mk7', 'Golf 7', '+Golf Mk7'],
    ['VW Golf Mk VII', 'Golf 7', '+Golf Mk VII'],
    ['VW Golf 7', 'Golf Mk7', '+Golf 7'],
    ['Renault Clio 4', 'Clio IV', '+Clio 4'],
    ['VW Golf Mk 7.5', 'Golf Mk7.5', '+Golf Mk 7.5'],
    ['BMW 3er', '3 Series', '+3er'],
    ['BMW Serie 3', '3 Series', '+Serie 3'],
    ['Mercedes Classe E', 'E-Class', '+Classe E'],
    ['Mercedes C200', 'C-Class', '+C200'],
    ['Mercedes C 220 d', 'C-Class', '+C 220'],
    ['Mercedes GLE350d', 'GLE', '+GLE350d'],
    ['Mercedes GLE 450', 'GLE', '+GLE'],
    ['BMW 320i', '3 Series', '+320i'],
    ['BMW M340i', '3 Series', '+M340i'],
    ['Peugeot308', '308', '+308'],
    ['Toyota Камрі', 'Camry', '+Камрі'],
    ['тойоти камри', 'Camry', '+камри'],
    ['Рено Дастер', 'Duster', '+Дастер'],
    ['Хюндай Туссан', 'Tucson', '+Туссан'],
    ['{"model": "one"}', 'One', '+one'],
  ])('%s, for %s', (prompt, model, found) => {
    expect(find(prompt, model)).toEqual([found]);
  });
});

describe('another model is none', () => {
  test.each([
    ['VW ID.4', 'ID.3'],
    ['VW Golf VI', 'Golf 7'],
    ['VW Golf Mk6', 'Golf 7'],
    ['Renault Clio 5', 'Clio IV'],
    ['VW Golf. 7 people', 'Golf 7'],
    ['Audi A6 (C8)', 'A6 (C7)'],
    ['Mercedes E200', 'C-Class'],
    ['Audi C200', 'C-Class'],
    ['BMW 520d', '3 Series'],
    ['Audi 320i', '3 Series'],
    ['only one car, a Mini Cooper', 'One'],
    ['Mini. One car', 'One'],
    ['a scenic view', 'Scenic'],
    ['camera', 'Camry'],
    ['Дастер', 'Duster'],
    ['Toyota', 'Camry'],
    ['BMW X5', '!'],
  ])('%s, for %s', (prompt, model) => {
    expect(find(prompt, model).filter((line) => !line.startsWith('~'))).toEqual([]);
  });
});

test('without what the case has in brackets it can be read in two ways', () => {
  expect(find('Audi A6 sedan', 'A6 (C7)')).toEqual(['~A6']);
  expect(find('Audi A6 (C7) sedan', 'A6 (C7)')).toEqual(['+A6 (C7']);
});

test('nothing inside a name is a cue, a body or punctuation', () => {
  const read = (prompt: string, model: string) => describeMentions(prompt, undefined, model);
  expect(read('a blue BMW No. 7, red wheels', 'No. 7')).toEqual([
    '+color blue "blue"',
    '+brand BMW "BMW"',
    '+model No. 7 "No. 7"',
    '+color red of wheels "red"',
  ]);
  expect(read('Toyota Wagon R hatchback', 'Wagon R')).toContain('+body hatchback "hatchback"');
  expect(read('Toyota Wagon R', 'Wagon R')).toEqual(['+brand Toyota "Toyota"', '+model Wagon R "Wagon R"']);
  expect(read('Mercedes CLA Shooting Brake', 'CLA Shooting Brake')).toContain('+body wagon "Shooting Brake"');
  expect(read('no (Audi A6 (C7), blue) BMW', 'A6 (C7)')).toContain('-brand BMW "BMW" by "no"');
  expect(read('Opel Insignia with a badge', 'Insignia')).toEqual([
    '+brand Opel "Opel"',
    '+model Insignia "Insignia"',
    '+badge any "badge"',
  ]);
});

describe('a model that is an everyday word counts only where the car is named', () => {
  test.each([
    ['a red Ford Kuga at a village fiesta', 'Fiesta', []],
    ['a red Ford Fiesta at a village fiesta', 'Fiesta', ['+Fiesta']],
    ['a Honda CR-V before the civic centre', 'Civic', []],
    ['a red Civic, Honda', 'Civic', ['+Civic']],
  ])('%s, for %s', (prompt, model, found) => {
    expect(find(prompt, model)).toEqual(found);
  });
});
