import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { templateFile } from '../template-folder.ts';

const options = { strict: true, preventIndent: true };

/** The templates as a CommonJS module of specifications by name: compiling them takes longer than a short run's whole page. */
export function precompileTemplates(): string {
  const specs = listTemplates().map((name) => `${JSON.stringify(name)}: ${precompile(readTemplate(name))}`);
  return `module.exports = {\n${specs.join(',\n')}\n};\n`;
}

/** Handlebars declares an object, and gives the text of one. */
function precompile(template: string): string {
  return Handlebars.precompile(template, options) as unknown as string;
}

export function listTemplates(): string[] {
  const files = readdirSync(templateFile('.')).filter((file) => file.endsWith('.hbs'));
  return files.map((file) => file.slice(0, -'.hbs'.length)).sort();
}

export function readTemplate(name: string): string {
  return readFileSync(templateFile(`${name}.hbs`), 'utf8');
}
