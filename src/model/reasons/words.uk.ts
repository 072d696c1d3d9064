import { nameCases } from './cases.uk.ts';
import { sayCount } from './counts.uk.ts';
import { qualities, sayFact, unseenFacts } from './facts.uk.ts';
import type { KindWords } from './kind-words.ts';
import { conjoin, number, quote } from './lists.uk.ts';
import { sayPaint, sayPaintWhy } from './paint.uk.ts';
import { sayCamps } from './people.uk.ts';
import { conjoinSides, copies, nameLost, sayProblem, sides } from './pictures.uk.ts';
import { saySense } from './sense.uk.ts';
import { floorShare, joinSayings, shapeSaid, startSentence } from './sentence-ends.ts';

/** Ukrainian words of the values. What the report has a word for is called by it. */
export const ukrainianWords: KindWords = {
  text: (text) => text,
  texts: (texts, { form }) => (form === 'and' ? conjoin(texts) : texts.join(form === 'or' ? ' або ' : ', ')),
  quoted: (words) => words.map(quote).join(', '),
  number: (value) => number.format(value),
  angle: (angle, { form }) => (form === 'start' ? startSentence(sides[angle]) : sides[angle]),
  angles: (angles, { form }) =>
    form === 'and' ? conjoinSides(angles) : angles.map((angle) => sides[angle]).join(', '),
  places: (places) => places.map((angles) => conjoinSides(angles)).join(', '),
  fact: (fact, { form }) => sayFact(fact, form),
  wanted: (wanted, { speaker }) =>
    speaker.sayOr(`color.${wanted}`, speaker.sayOr(`body.${wanted.toLowerCase()}`, wanted)),
  dimensions: (dimensions) => conjoin(dimensions.map((dimension) => qualities[dimension])),
  check: (id, { speaker }) => `«${speaker.sayOr(`check.${id}`, id)}»`,
  problem: sayProblem,
  paint: sayPaint,
  paintWhy: sayPaintWhy,
  placedPaints: (paints, context) =>
    paints.map(({ angle, paint }) => `${sides[angle]} ${sayPaint(paint, context)}`).join(', '),
  placedDistances: (pairs) =>
    pairs.map(({ angles, distance }) => `${conjoinSides(angles)}: ${distance ?? 'не порівняно'}`).join(', '),
  placedSeeds: (seeds) => seeds.map(({ angle, seed }) => `${sides[angle]} ${seed ?? 'немає'}`).join(', '),
  sessions: (sessions) =>
    sessions.map(({ angle, id }) => `${sides[angle]} ${id || 'без ідентифікатора'}`).join(', '),
  likeness: (likeness) => copies[likeness],
  unseen: (unseen) => unseenFacts[unseen],
  sense: saySense,
  finding: ({ finding, text }, { speaker }) => speaker.sayFinding?.(finding) ?? text,
  camps: (camps, { form }) => sayCamps(camps, form === 'each'),
  size: ({ width, height }) => `${width} × ${height}`,
  storedSize: (size) => (size ? ` (у файлі ${size.width} × ${size.height}, повернуто за EXIF)` : ''),
  series: (series, { form }) => sayCount(series, form === 'of'),
  share: (share) => `${number.format(floorShare(share))} %`,
  namedCases: nameCases,
  lostPictures: nameLost,
  topics: (topics, { speaker }) => topics.map((topic) => speaker.sayOr(`topic.${topic}`, topic)).join(', '),
  knownFaults: (known, { speaker }) =>
    known
      .map((one) => {
        const check = speaker.sayOr(`check.${one.check}`, one.check);
        return `${one.case} «${check}» (до ${one.until}: ${one.reason})`;
      })
      .join(', '),
  gatedScore: ({ name, target }, { speaker }) => {
    const score = speaker.sayOr(name === 'overall' ? 'scores.overall' : `dimension.${name}`, name);
    return target === null ? score : `${score} (${target})`;
  },
  said: (said, { form, say }) => shapeSaid(say(said), form),
  sayings: (sayings, { form, say }) => joinSayings(sayings.map(say), form),
};
