import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeFolder } from '../case-folder.fixture.ts';
import { builtInCasesDir } from '../find-files.ts';
import { interpretBrands } from '../interpret-files.ts';
import { readYamlFiles } from '../yaml/read-yaml.ts';
import { formatPrepared, readPrepared } from './prepared-brands.ts';
import { prepareBuiltInBrands, readBrands } from './read-brands.ts';

const builtIn = { path: join(builtInCasesDir(), 'brands.yaml'), name: 'brands.yaml' };

describe('the prepared catalogue', () => {
  test('of the build says what the YAML of today says', async () => {
    const fromYaml = interpretBrands(await readYamlFiles([builtIn]));
    expect(fromYaml.problems).toEqual([]);
    expect(await readPrepared(builtIn)).toEqual(fromYaml.brands);
  });

  const text = 'brands:\n  - { name: Kia }\n';
  const kia = { name: 'Kia', aliases: [], wordmark: null, badge: null, confusable: [] };

  async function readBeside(json: string) {
    const dir = writeFolder({ 'brands.yaml': text, 'brands.json': json });
    const source = { path: join(dir, 'brands.yaml'), name: 'brands.yaml' };
    return readPrepared(source, pathToFileURL(join(dir, 'brands.json')));
  }

  test('is used for the text that it was made of', async () => {
    expect(await readBeside(formatPrepared(text, [kia]))).toEqual([kia]);
  });

  test.each([
    ['of another text', formatPrepared(`${text}# more\n`, [kia])],
    ['cut off', formatPrepared(text, [kia]).slice(0, -5)],
    ['of another form', JSON.stringify({ brands: [kia] })],
    ['empty', ''],
  ])('that is %s is not used', async (_what, json) => {
    expect(await readBeside(json)).toBeNull();
  });

  test('that is not there is not used', async () => {
    expect(await readPrepared(builtIn, new URL('file:///nowhere/brands.json'))).toBeNull();
  });

  test('knows makers and their badges as the YAML does', async () => {
    const { index } = await readBrands([builtIn]);
    const { index: read } = interpretBrands(await readYamlFiles([builtIn]));
    const spellings = ['VW', 'ВАЗ', 'Trabant', 'Pagani', 'Volkwsagen', 'Nobody'];
    const ask = (of: typeof index) =>
      spellings.map((one) => [of.read(one), of.suggest(one), of.describes(of.read(one).name ?? '')]);
    expect(ask(index)).toEqual(ask(read));
  });

  test('gives way to the YAML where a folder has brands of its own, whose faults name both places', async () => {
    const dir = writeFolder({ 'brands.yaml': 'brands:\n  - { name: Nova, aliases: [VW] }\n' });
    const own = { path: join(dir, 'brands.yaml'), name: 'own/brands.yaml' };
    const { problems } = await readBrands([builtIn, own]);
    expect(problems).toMatchObject([{ file: 'own/brands.yaml', line: 2 }]);
    expect(problems[0]?.message).toMatch(/the first is at brands\.yaml:\d+:\d+\.$/);
  });
});

test('a catalogue is prepared with the hash of its text', async () => {
  expect(JSON.parse((await prepareBuiltInBrands()) ?? '')).toMatchObject({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
