import { describe, expect, test } from 'vitest';
import { countLines } from '../yaml/count-lines.ts';
import { mapColumns } from './map-columns.ts';
import type { ReadFeed } from './read-feed.ts';

function feedOf(...names: string[]): ReadFeed {
  const text = `${names.join(',')}\n`;
  const head = { line: 1, values: names };
  return { name: 'feed.csv', text, lines: countLines(text), delimiter: ',', head, rows: [] };
}

const map = (names: string[], given = {}) => {
  const { columns, problems } = mapColumns(feedOf(...names), given);
  return {
    columns: Object.fromEntries(columns),
    problems: problems.map(({ message, column, fix }) => ({ message, column, fix })),
  };
};

describe('mapColumns', () => {
  test('knows columns by the names that lists of cars have, whatever their capitals and separators', () => {
    expect(map(['MAKE', 'model_name', 'Baujahr', 'Колір', 'body-type']).columns).toEqual({
      ...{ brand: 0, model: 1, year: 2, color: 3, bodyType: 4 },
    });
  });

  test('takes what --column says before what columns are called', () => {
    const { columns, problems } = map(['make', 'model', 'colour', 'shade'], { color: 'Shade' });
    expect([columns, problems]).toEqual([{ brand: 0, model: 1, color: 3 }, []]);
  });

  test('passes over texts and counts that shops have for their customers', () => {
    expect(map(['make', 'model', 'colour', 'title', 'description', 'views']).columns).toEqual({
      brand: 0,
      model: 1,
      color: 2,
    });
  });

  test('names two columns for one field, and the most likely one for a field that is missing', () => {
    expect(map(['make', 'brand', 'model', 'Exterior colour']).problems).toEqual([
      { message: 'Two columns may be the brand: make and brand.', column: 6, fix: '--column brand=make' },
      { message: 'No column is the color of a car.', column: 1, fix: "--column color='Exterior colour'" },
    ]);
  });
});
