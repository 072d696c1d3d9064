import { makeSpeech } from '../../words.ts';
import type { PageData } from '../page/page-data.ts';
import type { FoundCase } from '../pages/name-index.ts';
import { findHtml, make, write } from './element.ts';
import { findElement } from './find-element.ts';
import { openNames } from './load-names.ts';
import { matchWords, splitQuery } from './match-words.ts';

const typingPauseMs = 150;
const mostShown = 20;

/** Finds a case on whatever page its card stands, by how words of its name or id begin. */
function startFinder(data: PageData): void {
  const form = findElement('finder', HTMLFormElement);
  const input = findElement('find-name', HTMLInputElement);
  const findCases = openCases(data.nameFiles ?? 0);
  let pause = 0;
  let asked = 0;
  /** Resolves to whether what was found is shown. */
  const look = async () => {
    const words = splitQuery(input.value);
    asked += 1;
    const mine = asked;
    const found = words.length === 0 ? [] : await findCases(words);
    // A slower answer to what was typed before is no answer to what stands there now.
    if (mine === asked) show(found, words.length > 0, data);
    return mine === asked;
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void look(), typingPauseMs);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void look().then((isShown) => isShown && openFirst());
  });
  form.hidden = false;
}

type FoundCases = readonly FoundCase[] | null;

/** Reads from the worst on, and no further than one more than is shown; null where a file is not there. */
function openCases(count: number): (words: readonly string[]) => Promise<FoundCases> {
  const read = openNames();
  return async (words) => {
    const found: FoundCase[] = [];
    for (let file = 0; file < count && found.length <= mostShown; file += 1) {
      const cases = await read(file);
      if (cases === null) return null;
      found.push(...cases.filter(([id, title]) => matchWords(`${title} ${id}`, words)));
    }
    return found;
  };
}

function show(found: FoundCases, isAsked: boolean, { strings }: PageData): void {
  const lang = document.documentElement.lang === 'uk' ? 'uk' : 'en';
  const words = makeSpeech(lang, strings[lang]);
  const shown = (found ?? []).slice(0, mostShown);
  findHtml('found').replaceChildren(...shown.map((one) => makeItem(one, words)));
  const said = isAsked ? sayFound(found) : null;
  write('find-said', said === null ? '' : words.say(said));
}

function sayFound(found: FoundCases) {
  if (found === null) return 'finder.failed';
  if (found.length === 0) return 'finder.none';
  return found.length > mostShown ? 'finder.more' : null;
}

/** Nothing where the first has no card. */
function openFirst(): void {
  findHtml('found').querySelector<HTMLAnchorElement>('li:first-child a')?.click();
}

function makeItem([id, title, standing, href]: FoundCase, words: ReturnType<typeof makeSpeech>) {
  const text = `${title} (${id})`;
  const name = href === '' ? text : Object.assign(make('a', text), { href });
  const said = [
    words.say(`outcome.${standing as 'pass'}`),
    ...(href === '' ? [words.say('finder.noCard')] : []),
  ];
  return make('li', name, ` ${said.join(', ')}`);
}

document.addEventListener('DOMContentLoaded', () => {
  startFinder(JSON.parse(findElement('page-data', HTMLScriptElement).text) as PageData);
});
