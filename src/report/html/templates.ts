import Handlebars from 'handlebars/runtime.js';
import { readWords } from '../read-words.ts';
import type { TextKey } from '../text-keys.ts';
import type { CaseView } from './card/case-view.ts';
import type { Paired } from './languages/pair-views.ts';
import { hoistPhrases, type Phrase, type PhraseBook } from './languages/phrase-book.ts';
import type { ViewModel } from './page/view-model.ts';
import { readPrecompiled } from './read-precompiled.ts';
import { slimMarkup } from './slim-markup.ts';
import type { TrendView } from './trend/trend-view.ts';

/** Where in a rendered page its cards and its data go; no text can look like it, since text is escaped. */
const cardsSlot = '<!-- cards -->\n';
const dataSlot = '<!-- data -->';

/** A page around its cards, and around the data of its script, which hold every phrase used before. */
export interface PageParts {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

export interface Templates {
  page(view: Paired<ViewModel>): PageParts;
  card(view: Paired<CaseView>): string;
}

/**
 * Makes `page.hbs` ready, with every other template beside it as a partial. Text goes through `{{ }}`, which escapes
 * it, and marks it for the script where it is a phrase; `{{t "key"}}` is a phrase of the page's own words. In an
 * attribute, `{{plain text}}` is the text alone and `{{ref text}}` the mark. A name the view does not have throws.
 * Cards are rendered one by one, since a long run's page is longer than memory should hold.
 */
export function compileTemplates(book: PhraseBook): Templates {
  const compile = openEngine(book);
  const page = compile<ViewModel>('page');
  const card = compile<CaseView>('case-card');
  return {
    page(view) {
      const [start, rest] = splitAt(cardsSlot, hoistPhrases(page(view)));
      const [middle, end] = splitAt(dataSlot, rest);
      return { start, middle, end };
    },
    card: (view) => slimMarkup(hoistPhrases(card(view))),
  };
}

/** As `compileTemplates`, for the page of `trend.hbs`. */
export function compileTrend(
  book: PhraseBook,
): (view: Paired<TrendView>) => Pick<PageParts, 'start' | 'end'> {
  const page = openEngine(book)<TrendView>('trend');
  return (view) => {
    const [start, end] = splitAt(dataSlot, hoistPhrases(page(view)));
    return { start, end };
  };
}

function openEngine(book: PhraseBook) {
  const engine = Handlebars.create();
  registerHelpers(engine, book);
  const specs = Object.entries(readPrecompiled());
  const templates = new Map(specs.map(([name, spec]) => [name, engine.template(spec)]));
  for (const [name, template] of templates) engine.registerPartial(name, template);
  return <View>(name: string) => templates.get(name) as Handlebars.TemplateDelegate<Paired<View>>;
}

function splitAt(slot: string, html: string): readonly [before: string, after: string] {
  const at = html.lastIndexOf(slot);
  return [html.slice(0, at), html.slice(at + slot.length)];
}

function registerHelpers(engine: typeof Handlebars, book: PhraseBook): void {
  const [en, uk] = [readWords('en'), readWords('uk')];
  engine.registerHelper({
    // A template's names are text: a test holds each to the strings.
    t: (key: TextKey) => book.phrase({ en: en.say(key), uk: uk.say(key) }),
    plain: (text: unknown) => asPhrase(text).text,
    ref: (text: unknown) => asPhrase(text).id,
  });
}

/** A text that is the same in both languages needs no mark. */
function asPhrase(text: unknown): Pick<Phrase, 'text' | 'id'> {
  if (typeof text === 'string') return { text, id: '' };
  if (typeof text === 'object' && text !== null) return text as Phrase;
  throw new Error(`Expected a text to write, got ${text}`);
}
