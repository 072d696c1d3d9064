import { makeSpeech } from '../../words.ts';
import type { PageData } from '../page/page-data.ts';
import type { FoundCase } from '../pages/name-index.ts';
import { findHtml, make, write } from './element.ts';
import { findElement } from './find-element.ts';
import { type NameFile, openNames } from './load-names.ts';

const typingPauseMs = 150;
const mostShown = 20;

/** Finds a case on whatever page its card stands, by how its name or id begins. */
function startFinder(data: PageData): void {
  const form = findElement('finder', HTMLFormElement);
  const input = findElement('find-name', HTMLInputElement);
  const readNames = openNames(data.names ?? []);
  let pause = 0;
  let asked = 0;
  const look = async () => {
    const query = input.value.trim().toLowerCase();
    asked += 1;
    const mine = asked;
    const file = query === '' ? [] : await readNames(query);
    // A slower answer to what was typed before is no answer to what stands there now.
    if (mine === asked) show(file, query, data);
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void look(), typingPauseMs);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });
  form.hidden = false;
}

function show(names: NameFile | null, query: string, { strings }: PageData): void {
  const lang = document.documentElement.lang === 'uk' ? 'uk' : 'en';
  const words = makeSpeech(lang, strings[lang]);
  const fitting = (names ?? []).filter(([key]) => query !== '' && key.startsWith(query));
  // One that is found by both its names is one case.
  const found = [...new Map(fitting.map((one) => [one[4] || one[1], one])).values()];
  findHtml('found').replaceChildren(...found.slice(0, mostShown).map((one) => makeItem(one, words)));
  const said = sayFound(names, found.length);
  write('find-said', query === '' || said === null ? '' : words.say(said));
}

function sayFound(names: NameFile | null, count: number) {
  if (names === null) return 'finder.failed';
  if (count === 0) return 'finder.none';
  return count > mostShown ? 'finder.more' : null;
}

function makeItem([, id, title, standing, href]: FoundCase, words: ReturnType<typeof makeSpeech>) {
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
