import type { WordingContext } from './kind-words.ts';
import { quote } from './lists.uk.ts';
import type { Sense } from './sense.ts';

export function saySense(sense: Sense, { speaker }: WordingContext): string {
  switch (sense.is) {
    case 'colors':
      return sense.names.map((name) => speaker.sayOr(`color.${name}`, name)).join(' або ');
    case 'paint':
      return 'фарба авто';
    case 'something-else':
      return 'щось інше';
    case 'color-of':
      return `колір того, що зветься «${sense.thing}»`;
    case 'short-model':
      return `замовлена модель, скорочено «${sense.words}»`;
    case 'other-generation':
      return `інше покоління «${sense.words}»`;
    case 'words':
      return quote(sense.words);
    case 'other-choice':
      return `інший вибір з «${sense.of}»`;
  }
}
