import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resultSchema } from '../../model/result.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const brands = ['Renault', 'BMW', 'Kia', 'Fiat'];
const bodies = ['hatchback', 'SUV', 'sedan'];
const lines = Array.from({ length: 240 }, (_, index) => {
  const color = ['blue', 'red', 'white'][index % 3];
  return `S-${index};${brands[index % 4]};"Model ${index % 5}";${2000 + (index % 20)};${color};${bodies[index % 3]}`;
});
const feed = `\ufeffSKU;Marke;Modell;Baujahr;Paint shade;Body type\r\n${lines.join('\r\n')}\r\n`;
const picking = [
  '--cars',
  'feed.csv',
  '--column',
  'color=Paint shade',
  '--pick',
  '12',
  '--by',
  'brand,Body type',
  '--pick-seed',
  '2026-48',
];
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(() => writeFile(join(sandbox.dir, 'feed.csv'), feed));
afterAll(() => sandbox[Symbol.asyncDispose]());

async function readResult(out: string) {
  return resultSchema.parse(JSON.parse(await readFile(join(sandbox.dir, out, 'latest/result.json'), 'utf8')));
}

describe('--cars', () => {
  test('warns in a plan of words that no prompt can be read for, each once', async () => {
    const table =
      'id;brand;model;year;color;body\na;BMW;X5;2020;BLK;SUV\nb;Kia;Rio;2019;BLK;sedan\nc;Kia;Rio;2018;red;whte\n';
    await writeFile(join(sandbox.dir, 'feed.csv'), table);
    const { code, stderr } = await sandbox.run('plan', '--cars', 'feed.csv', '--angle', 'front');
    expect(code).toBe(0);
    expect(stderr.match(/feed\.csv:.*/g)).toEqual([
      'feed.csv:2:15  The prompt reader knows no single paint colour in this. So have 1 more car.',
      expect.stringMatching(/^feed\.csv:4:20 {2}The prompt reader knows no single body type in this/),
    ]);
  });

  test('asks for the picked cars, says of how many each speaks, and what that says of all', async () => {
    const { stdout } = await sandbox.run(
      'run',
      ...picking,
      '--no-images',
      '--angle',
      'front',
      '--out',
      'picked',
    );
    const { run, summaries, cases } = await readResult('picked');
    expect(cases).toHaveLength(12);
    expect(run.suite).toBe('feed');
    expect(run.feed).toMatchObject({
      file: 'feed.csv',
      cars: 240,
      picked: 12,
      weight: 20,
      by: ['brand', 'Body type'],
      seed: '2026-48',
    });
    expect(run.feed?.strata.map(({ cars, picked }) => [cars, picked])).toEqual(Array(12).fill([20, 1]));
    expect(cases[0]).toMatchObject({
      source: { file: 'feed.csv', line: expect.any(Number) },
      shots: [{ angle: 'front' }],
    });
    const whole = summaries[0]?.wholeFeed;
    expect(whole).toMatchObject({ cars: 240, picked: 12, open: 0 });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `All 240 cars of feed.csv, by 12 picked ones, each of which stands for 20 (${whole?.score} on average): their average lies between ${Math.floor(whole?.lower ?? 0)} and 100 (95%). Every kind by brand and Body type has its share of them.`,
    );
    expect(await readFile(join(sandbox.dir, 'picked/latest/report.html'), 'utf8')).toContain(
      'All 240 cars of feed.csv',
    );
  });

  test('a plan tells how they are picked', async () => {
    const { code, stdout } = await sandbox.run('plan', ...picking);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^12 of 240 cars of feed\.csv \(--pick-seed 2026-48\), each stands for 20; by brand and Body type:\n {2}BMW, hatchback: 1 of 20\n/,
    );
  });

  test('shards of a picked feed make the run of all picked cars', async () => {
    const few = [...picking, '--no-images', '--angle', 'side', '--quiet'];
    for (const shard of ['1/2', '2/2']) await sandbox.run('run', ...few, '--shard', shard, '--out', 'halves');
    const { stdout } = await sandbox.run('merge', 'halves', '--out', 'joined', '--quiet', '--lang', 'uk');
    expect(stdout).toMatch(/^Звіт: joined/m);
    expect((await readResult('joined')).summaries[0]?.wholeFeed).toMatchObject({ picked: 12, open: 0 });
    expect((await readResult('halves')).summaries[0]?.wholeFeed).toBeUndefined();
  });

  test('takes a table as a spreadsheet leaves it', async () => {
    const table = [
      'sep=;',
      'Марка;Модель;Рік;Колір;Ціна;Опис;',
      'Renault;Clio;2019.0;синій;12 500;"Гарна\nмашина; ""нова""";',
      ';;;;;;',
      'BMW;X5;2022,0;червоний;54 000;;',
      ';;;;;;',
    ];
    await writeFile(join(sandbox.dir, 'feed.csv'), `\ufeff${table.join('\r\n')}\r\n`);
    const { code } = await sandbox.run('run', '--cars', 'feed.csv', '--no-images', '--out', 'sheet');
    expect(code).toBe(0);
    const { cases } = await readResult('sheet');
    expect(cases.map(({ car, source }) => [car.brand, car.year, source?.line])).toEqual([
      ['Renault', 2019, 3],
      ['BMW', 2022, 6],
    ]);
  });

  test.each<[string, string, string[], RegExp]>([
    [
      'a year that is none',
      feed.replace(';2003;', ';20x3;'),
      picking,
      /feed\.csv:5:\d+ {2}This is no year of a car \(column Baujahr\)[\s\S]*found {5}20x3/,
    ],
    [
      'a line with a field too many',
      feed.replace('S-2;', 'S-2;;'),
      picking,
      /feed\.csv:4:\d+ {2}The line has more fields[\s\S]*expected {2}6 fields[\s\S]*found {5}7 fields/,
    ],
    [
      'lines that all end with a delimiter, which the head does not',
      'make;model;color\nKia;Rio;red;\nBMW;X5;blue;\n',
      ['--cars', 'feed.csv'],
      /feed\.csv:2:13 {2}The line has more fields[\s\S]*fix {7}as many delimiters at the end of the head/,
    ],
    [
      'a maker that is misspelt',
      feed.replace('S-0;Renault', 'S-0;Renalt'),
      picking,
      /feed\.csv:2:5 {2}No brand is called Renalt, did you mean `Renault`/,
    ],
    [
      'a column that is missing',
      feed,
      ['--cars', 'feed.csv', '--column', 'year=Baujahr'],
      /feed\.csv:1:1 {2}No column is the color[\s\S]*--column color='Paint shade'|No column is the color/,
    ],
    [
      'a column that nobody has',
      feed,
      ['--cars', 'feed.csv', '--column', 'color=Paint shad'],
      /There is no column called Paint shad, did you mean `Paint shade`[\s\S]*fix {7}--column color='Paint shade'/,
    ],
    [
      'a kind by no column',
      feed,
      [...picking.slice(0, -4), '--by', 'brnd'],
      /There is no column called brnd, did you mean `brand`/,
    ],
    ['a folder in place of a table', feed, ['--cars', '.'], /^\.:1:1 {2}This is not a regular file/m],
    ['a pick without a table', feed, ['--pick', '3'], /Expected --cars beside --pick/],
  ])('tells of %s, and asks for nothing', async (_name, text, flags, message) => {
    await writeFile(join(sandbox.dir, 'feed.csv'), text);
    const { code, stderr } = await sandbox.run('run', '--no-images', ...flags, '--out', 'none');
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
  });
});

describe('validate --cars', () => {
  test('hints at a model that is misspelt, and counts the cars that have it', async () => {
    const row = 'Skoda,Fabbia,2019,green,hatchback';
    await writeFile(join(sandbox.dir, 'feed.csv'), `brand,model,year,color,body type\n${row}\n${row}\n`);
    const { code, stdout, stderr } = await sandbox.run('validate', '--cars', 'feed.csv');
    expect(code).toBe(0);
    expect(stderr).toMatch(/feed\.csv:2:7 .*No Skoda is called Fabbia here.*Fabia.* So have 1 more car\./);
    expect(stdout).toContain('valid, with 1 to look at');
  });

  const table = ['--cars', 'feed.csv', '--column', 'color=Paint shade'];

  test('reads every line, and tries each template on each car', async () => {
    const { code, stdout } = await sandbox.run('validate', ...table);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^240 cases asking for 720 pictures, \d+ brands, 1 prompt: all valid\.$/m);
  });

  test('names what is wrong with its line, and a column without its table', async () => {
    await writeFile(join(sandbox.dir, 'feed.csv'), feed.replace('2003', '3003'));
    const { code, stderr } = await sandbox.run('validate', ...table);
    expect(code).toBe(1);
    expect(stderr).toContain('feed.csv:5:');
    const stray = await sandbox.run('validate', '--column', 'color=Paint shade');
    expect(stray.stderr).toContain('Expected --cars beside --column, got none.');
  });
});
