import type { VerdictEvent } from '../../../../model/verdict.ts';
import { straightAngles } from '../../../../model/vocabulary.ts';
import type { ReviewCard, ReviewPicture } from '../picture.ts';
import type { KeptNames, Names } from './answer-store.ts';
import type { TextStore } from './kept-answers.ts';
import type { EventSource } from './make-event.ts';

/** A card with a picture for each angle; `seed`, a hex digit, makes its bytes other ones. */
export function makeCard(id: string, seed: string, members: Partial<ReviewCard> = {}): ReviewCard {
  return {
    anchor: `case__${id}`,
    case: id,
    title: id,
    swatch: '#2456b8',
    car: { brand: 'Renault', model: 'Clio', year: 2019, color: 'blue', bodyType: 'hatchback' },
    badge: 'Renault diamond',
    references: [],
    lang: 'en',
    pictures: straightAngles.map((angle, index) =>
      makePicture({ anchor: `case__${id}__${angle}`, angle, image: seed.repeat(63) + index }),
    ),
    ...members,
  };
}

export function makePicture(members: Partial<ReviewPicture>): ReviewPicture {
  return {
    anchor: 'slot',
    angle: 'front',
    image: '0'.repeat(64),
    href: 'images/a.jpg',
    width: 1024,
    height: 768,
    paint: null,
    badgeRegions: [],
    isRefused: false,
    automatic: {},
    ...members,
  };
}

/** Ids that count up, and a clock that stands still until it is moved. */
export function fakeSource(): EventSource & { time: number } {
  let count = 0;
  const source = {
    time: Date.UTC(2026, 10, 25),
    now: () => source.time,
    newId: () => `event-${String(++count).padStart(4, '0')}`,
  };
  return source;
}

export function makeVerdict(members: Partial<VerdictEvent> = {}): VerdictEvent {
  return {
    id: 'event-0001',
    at: '2026-11-25T00:00:00.000Z',
    image: `${'a'.repeat(63)}0`,
    case: 'clio',
    angle: 'front',
    question: 'same-car',
    questionRev: 1,
    value: 'yes',
    note: '',
    ms: null,
    supersedes: null,
    ...members,
  };
}

/** Names that last as long as the test. */
export function fakeNames(rater = ''): KeptNames {
  let names: Names = { rater, owner: null };
  return {
    load: () => names,
    save(next) {
      names = next;
    },
  };
}

/** A browser's store; `room`: how many entries it takes before it throws. */
export function fakeStore(
  room = Number.POSITIVE_INFINITY,
): TextStore & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem(name, value) {
      if (entries.size >= room && !entries.has(name)) throw new Error('QuotaExceededError');
      entries.set(name, value);
    },
  };
}
