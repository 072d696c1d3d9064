import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { toJsonSchema } from '../cases/check/schema-tree.ts';
import { builtInCasesDir } from '../cases/find-files.ts';
import { renderJsonSchema } from '../cases/json-schemas.ts';
import { noLimits } from '../generator/target-info.ts';
import { checkSpecs } from './check-specs.ts';
import { entrySchemaOf } from './entry-schema.ts';
import { foldEntry } from './fold-entry.ts';
import { loadKind, type TargetType, targetKinds, targetTypes } from './target-kinds.ts';
import { buildTargetsFileSchema } from './targets-file.ts';

const where = '/x/run.json: specs.targets';
const needs: Partial<Record<TargetType, object>> = {
  openai: { model: 'm' },
  replay: { input: 'saved.json' },
};

async function foldLeast(type: TargetType) {
  const entry = entrySchemaOf(type, await loadKind(type)).parse({ type, ...needs[type] });
  return foldEntry({ id: 'a', entry, dir: '/x' }, { home: '/x/reports/run', timeoutMs: null });
}

test('the published JSON Schema is what the kinds generate', async () => {
  const committed = readFileSync(join(builtInCasesDir(), 'schema', 'targets.json'), 'utf8');
  expect(committed.replaceAll('\r\n', '\n'), 'run `npm run schemas`').toBe(
    renderJsonSchema(await buildTargetsFileSchema()),
  );
});

describe.each(targetTypes)('the kind %s', (type) => {
  test('takes as keys what its flags stand for', async () => {
    const { keys } = await loadKind(type);
    const command = new Command();
    for (const { usage } of Object.values(targetKinds[type].flags)) command.option(usage);
    const flags = Object.keys(targetKinds[type].flags);
    expect(command.options.map((option) => option.attributeName())).toEqual(flags);
    expect(Object.keys(keys)).toEqual(expect.arrayContaining(flags));
  });

  test('shows an example of every key that it needs, to be pasted', async () => {
    const schema = entrySchemaOf(type, await loadKind(type));
    const { properties, required = [] } = toJsonSchema(schema);
    for (const key of required.filter((one) => one !== 'type'))
      expect(properties?.[key], key).toMatchObject({ examples: [expect.any(String)] });
  });

  test('reads its specs back as they were written', async () => {
    const spec = await foldLeast(type);
    const [read] = await checkSpecs([JSON.parse(JSON.stringify(spec))], where);
    expect(JSON.stringify(read)).toBe(JSON.stringify(spec));
  });

  test('writes neither a folder of this machine nor anything but the name of a key into its specs', async () => {
    const text = JSON.stringify(await foldLeast(type));
    expect(text).not.toContain('"/x');
    expect(text).not.toMatch(/"key"/);
  });
});

describe('a spec of somebody else', () => {
  test.each([
    [7, /specs\.targets\.0\.type: expected a kind of target/],
    [{ type: 'bakend' }, /specs\.targets\.0\.type: expected a kind of target/],
    [{ type: '__proto__' }, /specs\.targets\.0\.type: expected a kind of target/],
    [{ size: '640x480' }, /specs\.targets\.0\.size/],
    [{ baseUrl: 'http://h/?key=abc' }, /specs\.targets\.0\.baseUrl/],
    [{ keyFrom: { env: 'not a name', isNeeded: true } }, /specs\.targets\.0\.keyFrom\.env/],
    [{ limits: { ...noLimits, concurrency: -1 } }, /specs\.targets\.0\.limits\.concurrency/],
    [{ more: 1 }, /specs\.targets\.0/],
  ])('that holds %j is refused by name', async (change, message) => {
    const spec = typeof change === 'number' ? change : { ...(await foldLeast('pollinations')), ...change };
    await expect(checkSpecs([spec], where)).rejects.toMatchObject({
      code: 'run-unreadable',
      message: expect.stringMatching(message),
    });
  });
});
