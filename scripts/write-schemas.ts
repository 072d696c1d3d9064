// Writes cases/schema/*.json, the JSON Schemas that editors use for the YAML of cases/.
// Usage: npx tsx scripts/write-schemas.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInCasesDir } from '../src/cases/find-files.ts';
import { buildJsonSchemas, renderJsonSchema } from '../src/cases/json-schemas.ts';
import { buildTargetsFileSchema } from '../src/targets/targets-file.ts';

const dir = join(builtInCasesDir(), 'schema');
mkdirSync(dir, { recursive: true });
const targets = renderJsonSchema(await buildTargetsFileSchema());
for (const [name, content] of [...buildJsonSchemas(), ['targets.json', targets] as const]) {
  writeFileSync(join(dir, name), content);
  console.log(`wrote cases/schema/${name}`);
}
