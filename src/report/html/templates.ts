import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { templateFile } from '../template-folder.ts';
import type { Words } from '../words.ts';
import type { ViewModel } from './view-model.ts';

/**
 * Compiles `page.hbs` with every other template beside it as a partial. Text goes through `{{ }}`, which escapes
 * it; `{{t "key"}}` is a word of the page's language. A name the view does not have throws.
 */
export function compilePage(words: Words): (view: ViewModel) => string {
  const engine = Handlebars.create();
  engine.registerHelper('t', (key: string) => words.say(key));
  for (const name of listTemplates()) engine.registerPartial(name, readTemplate(name));
  return engine.compile<ViewModel>(readTemplate('page'), { strict: true, preventIndent: true });
}

export function listTemplates(): string[] {
  const files = readdirSync(templateFile('.')).filter((file) => file.endsWith('.hbs'));
  return files.map((file) => file.slice(0, -'.hbs'.length)).sort();
}

export function readTemplate(name: string): string {
  return readFileSync(templateFile(`${name}.hbs`), 'utf8');
}
