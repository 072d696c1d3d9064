import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { templateFile } from '../template-folder.ts';
import type { Words } from '../words.ts';
import type { CaseView } from './case-view.ts';
import type { ViewModel } from './view-model.ts';

/** Where the cards go in a rendered page; no text can look like it, since text is escaped. */
const cardsSlot = '<!-- cards -->\n';

export interface Templates {
  /** What stands before the cards and after them. */
  page(view: ViewModel): { readonly start: string; readonly end: string };
  card(view: CaseView): string;
}

/**
 * Compiles `page.hbs` with every other template beside it as a partial. Text goes through `{{ }}`, which escapes
 * it; `{{t "key"}}` is a word of the page's language. A name the view does not have throws. Cards are rendered one by
 * one, since a long run's page is longer than memory should hold.
 */
export function compileTemplates(words: Words): Templates {
  const engine = Handlebars.create();
  engine.registerHelper('t', (key: string) => words.say(key));
  for (const name of listTemplates()) engine.registerPartial(name, readTemplate(name));
  const options = { strict: true, preventIndent: true };
  const page = engine.compile<ViewModel>(readTemplate('page'), options);
  return {
    page(view) {
      const html = page(view);
      const slot = html.lastIndexOf(cardsSlot);
      return { start: html.slice(0, slot), end: html.slice(slot + cardsSlot.length) };
    },
    card: engine.compile<CaseView>(readTemplate('case-card'), options),
  };
}

export function listTemplates(): string[] {
  const files = readdirSync(templateFile('.')).filter((file) => file.endsWith('.hbs'));
  return files.map((file) => file.slice(0, -'.hbs'.length)).sort();
}

export function readTemplate(name: string): string {
  return readFileSync(templateFile(`${name}.hbs`), 'utf8');
}
