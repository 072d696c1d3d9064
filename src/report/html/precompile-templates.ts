import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { templateFile } from '../template-folder.ts';

const options = { strict: true, preventIndent: true };

/** The templates as a CommonJS module of specifications by name: compiling them takes longer than a short run's whole page. */
export function precompileTemplates(): string {
  const specs = listTemplates().map(
    (name) => `${JSON.stringify(name)}: ${Handlebars.precompile(readTemplate(name), options)}`,
  );
  return `module.exports = {\n${specs.join(',\n')}\n};\n`;
}

export function listTemplates(): string[] {
  const files = readdirSync(templateFile('.')).filter((file) => file.endsWith('.hbs'));
  return files.map((file) => file.slice(0, -'.hbs'.length)).sort();
}

export function readTemplate(name: string): string {
  return readFileSync(templateFile(`${name}.hbs`), 'utf8');
}
