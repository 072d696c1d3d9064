import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInCasesDir } from './find-files.ts';
import { buildJsonSchemas } from './json-schemas.ts';

const schemaDir = join(builtInCasesDir(), 'schema');

describe('the published JSON Schemas', () => {
  test.each([...buildJsonSchemas()])('%s is what the zod schema generates', (name, content) => {
    const committed = readFileSync(join(schemaDir, name), 'utf8').replaceAll('\r\n', '\n');
    expect(committed, 'run `npx tsx scripts/write-schemas.ts`').toBe(content);
  });

  test('no schema is left over', () => {
    // That of the targets is held in its own room.
    const known = [...buildJsonSchemas().keys(), 'targets.json'];
    expect(readdirSync(schemaDir).sort()).toEqual(known.sort());
  });

  test('a number or a truth value is fine where text is wanted, as YAML editors see it', () => {
    const { definitions } = JSON.parse(buildJsonSchemas().get('case.json') ?? '');
    const { properties } = definitions.case.anyOf[0];
    expect(properties.car.properties.model.type).toEqual(['string', 'number', 'boolean']);
    expect(properties.car.properties.year.anyOf).toMatchObject([{ type: 'integer' }, { type: 'null' }]);
    expect(properties.angles.items.type).toBe('string');
  });

  test('every YAML file names a schema that exists', () => {
    const root = builtInCasesDir();
    const cars = readdirSync(join(root, 'cars')).map((name) => join('cars', name));
    for (const file of ['brands.yaml', 'rubric.yaml', 'suites.yaml', ...cars]) {
      const [, schema] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
      expect(schema, file).toBeDefined();
      expect([...buildJsonSchemas().keys()].map((name) => `schema/${name}`)).toContain(
        schema?.replace(/^\.\.\//, ''),
      );
    }
  });
});
