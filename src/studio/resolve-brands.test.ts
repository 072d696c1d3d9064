import { describe, expect, test } from 'vitest';
import { parseDefects } from './defects/parse-defects.ts';
import { parseFaults } from './faults/parse-faults.ts';
import { brands, openStudio } from './studio.fixture.ts';

describe('makers in faults and defects', () => {
  test.each(['badge=Toyoto', 'copy@side:car=Toyoto'])('%s is refused with the nearest name', async (text) => {
    await expect(openStudio({ defects: parseDefects(text) })).rejects.toMatchObject({
      code: 'bad-usage',
      message: 'Expected a maker of the catalogue, got "Toyoto".',
      hint: expect.stringContaining('Did you mean "Toyota"?'),
    });
  });

  test('an unknown maker in a fault is refused with the makers there are', async () => {
    await expect(openStudio({ faults: parseFaults('hang:car=Trabant') })).rejects.toMatchObject({
      code: 'bad-usage',
      hint: `Makers: ${brands.map(({ name }) => name).join(', ')}.`,
    });
  });
});
