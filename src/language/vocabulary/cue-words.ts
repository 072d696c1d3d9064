import { phrases } from './phrases.ts';

/**
 * What a cue does to the words around it:
 * - `negate`: forbids what follows ("no", "do not"). A second one goes on forbidding.
 * - `remove`: forbids too, but undoes a negation right before it ("do not remove", "not without").
 * - `spoil`: undoes a negation right before it ("do not distort the badge") and means nothing otherwise.
 * - `swap`: a removal whose "with" or "by" brings in what comes instead ("replace X with Y").
 * - `except`: undoes a negation ("no logos other than"), or forbids where nothing was ("all but").
 * - `replace`: forbids one thing in favour of another ("instead of"); at the head of a sentence up to the comma.
 * - `contrast`: ends what a cue began ("but", "only").
 * - `affirm`: a verb that asks for something; ends a negation that already has its object.
 * - `start`: the same, at the start of a clause only ("with", "it is").
 * - `predicate`: forbids what stands before it ("logos are forbidden"), or what follows at once.
 * - `gone`: the same, of badges and lettering only ("with the badge removed").
 * - `appear`: after a negation, speaks of what stands before it ("must not appear").
 * - `condition`: "if" and its like; only a doubt after it makes the sentence conditional.
 * - `fallback`: conditional without more words ("otherwise").
 * - `disown`: says whose something is not ("not to Renault"); wants and forbids nothing.
 * - `neutral`: looks like a cue and is none ("not only").
 */
export type CueKind =
  | 'negate'
  | 'remove'
  | 'spoil'
  | 'swap'
  | 'except'
  | 'replace'
  | 'contrast'
  | 'affirm'
  | 'start'
  | 'predicate'
  | 'gone'
  | 'appear'
  | 'condition'
  | 'fallback'
  | 'disown'
  | 'neutral';

const participles = (
  'removed hidden covered missing omitted deleted erased excluded absent obscured forgotten left-out taped-over ' +
  'covered-up blurred-out replaced swapped'
).split(' ');

export const cueWords: Readonly<Record<CueKind, readonly string[]>> = {
  negate: phrases(`
    no, not, never, none of, neither, nor, do not, dont, does not, doesnt, is not, isnt, are not, arent,
    must not, mustnt, should not, shouldnt, shall not, may not, can not, cannot, cant, will not, wont,
    was not, wasnt, did not, didnt, must never, should never, no more, not any, not a, not an, not the,
    under no circumstances, by no means, refrain from, no longer, не, ні, ни, нет, немає, ніколи,
    никогда, нельзя, не можна, не треба, не нужно, не надо, жодних, жодного, жодної, жоден, ніяких,
    ніякого, ніякої, никаких, никакого, никакой
  `),
  remove: phrases(`
    without, without any, avoid, avoiding, exclude, excluding, excludes, omit, omitting, remove,
    removing, delete, deleting, hide, hiding, forget, forgetting, lack, lacks, lacking, devoid of,
    free of, free from, leave out, leave off, leaving out, get rid of, erase, erasing, skip, ignore,
    skipping, fail to, non, unlike, different from, forbid, cover up, blur out, omit any, без, уникати,
    уникай, уникайте, избегать, избегай, избегайте, прибери, прибрати, убери, убрать, видали, видалити,
    удали, удалить, приховати, сховати, скрыть, виключити, виключи, исключить, исключи, прибирай,
    прибирати, убирай, убирать, видаляй, видаляти, удаляй, удалять, ховай, ховати, скрывай, скрывать,
    пропускай, пропускати, пропускать, забудь, забути, забыть, забывай, забувай
  `),
  spoil: phrases(`
    alter, altering, modify, modifying, change, changing, distort, distorting, deform, blur, blurring,
    crop, cropping, cut off, misplace, duplicate, misspell, redesign, simplify, damage, obstruct,
    obscure, obscuring, invent, inventing, make up, guess, hallucinate, mirror, warp, змінювати, змінюй,
    изменять, изменяй, спотворювати, спотворюй, искажать, искажай, вигадуй
  `),
  swap: phrases(`
    replace, replacing, replaces, swap, swapping, substitute, substituting, confuse, confusing,
    confused, be confused, mistake, be mistaken, mistaken, mix up, mixed up, be mixed up, exchange,
    замінити, заміни, заменить, замени, заменять, замінювати, плутати, путать
  `),
  except: phrases(`
    except, except for, except the, other than, apart from, aside from, besides, than,
    with the exception of, excepting, save for, but for, крім, окрім, кроме, за винятком,
    за исключением, помимо, unless
  `),
  replace: phrases(`
    instead of, in place of, rather than, as opposed to, замість, вместо
  `),
  contrast: phrases(`
    but, only, instead, however, yet, solely, exclusively, just, but rather, nothing but, but only,
    nothing other than, nothing except, nothing else than, none but, no one but, а, але, но, лише,
    тільки, лиш, только, лишь, натомість, зато, виключно, исключительно, нічого крім, ничего кроме
  `),
  affirm: phrases(`
    show, shows, use, uses, keep, keeps, ensure, include, includes, display, displays, feature,
    features, depict, draw, render, generate, create, make, must, must be, should, should be, place,
    put, add, want, maintain, preserve, give, paint, require, shall, need, needs, показати, покажи,
    покажіть, показать, покажите, використовуй, використовуйте, використати, используй, используйте,
    зобрази, зобразити, намалюй, нарисуй, изобрази, має, має бути, повинен, повинна, должен, должна,
    должно, додай, добавь, збережи, сохрани, потрібно, нужно, треба
  `),
  start: phrases(`
    with, showing, featuring, having, has, have, it is, its, it has, this is, this car, the car,
    the vehicle, the badge, the logo, the emblem, using, displaying, wearing, bearing, з, із, це, с, со,
    это
  `),
  predicate: phrases(`
    forbidden, is forbidden, are forbidden, prohibited, is prohibited, are prohibited, banned,
    are banned, is banned, disallowed, unacceptable, unwanted, be avoided, should be avoided,
    must be avoided, is wrong, are wrong, is incorrect, are incorrect, off limits, is off limits,
    are off limits, are disallowed, is disallowed, are unacceptable, заборонено, заборонені,
    заборонений, заборонена, запрещено, запрещены, запрещен, запрещена, недопустимі, недопустимы,
    неприпустимі
  `),
  gone: [
    ...participles.flatMap((word) => [word, `is ${word}`, `are ${word}`, `be ${word}`, `been ${word}`]),
    ...participles.flatMap((word) => [`should be ${word}`, `must be ${word}`]),
    ...phrases(`
      відсутні, відсутній, відсутня, отсутствуют, отсутствует, исключены, виключені
    `),
  ],
  appear: phrases(`
    appear, appears, exist, be visible, be shown, be present, be displayed, be used, be drawn, be seen,
    be included, be there, be depicted, be rendered, be allowed, be permitted, be on, be added, visible,
    shown, present, displayed, allowed, permitted, acceptable, wanted, depicted, to appear, belong,
    belong on, to be shown, to be visible, ever appear, be placed, be put, desired, included,
    допускається, допускаються, допускается, допускаются, дозволено, дозволені, разрешено, разрешены,
    зявлятися, появляться, бути, быть, видно, показувати, показывать
  `),
  condition: phrases(`
    if, when, whenever, in case, where, якщо, коли, если, когда, у разі, в случае, при
  `),
  fallback: phrases(`
    otherwise, or else, failing that, as a fallback, as a last resort, інакше, иначе, в іншому разі
  `),
  disown: phrases(`
    not to, not of, not for, not from, не до, не для
  `),
  neutral: phrases(`
    not only, not just, not merely, not simply, no doubt, without doubt, without a doubt, no matter,
    without exception, without compromise, whether or not, nothing less than, no less than,
    not to scale, не тільки, не лише, не только, не лишь, no problem, if you can, not necessarily
  `),
};

/** Verbs that may stand between a negation and "appear". */
export const auxiliaries: ReadonlySet<string> = new Set(
  'to be ever should must may shall will can повинно повинні повинен має мають должно должны должен'.split(
    ' ',
  ),
);

/** Words after "if" that make the rest of the sentence a way out. */
export const doubtWords: readonly string[] = phrases(`
  uncertain, unsure, doubt, in doubt, not sure, not certain, not confident, unknown, unclear, not clear,
  not known, cannot, can not, cant, unable, impossible, not possible, not available, unavailable, fails,
  not able, dont know, do not know, isnt sure, arent sure, not found, not recognized, any doubt,
  uncertainty, unrecognized, missing, hesitant, ambiguous, too hard, too difficult, не впевнений,
  не впевнена, не впевнені, не уверен, не уверены, не уверена, невідомо, неизвестно, сумніваєшся,
  сумніваєтесь, сумніваєтеся, сумнів, сомневаешься, сомневаетесь, сомнения, сумніви, не можеш,
  не можете, не можешь, неможливо, невозможно, сумнівах, сомнении, сумніву
`);

/** Words before a verb that belongs to the condition itself: "if you cannot draw the logo, use ...". */
export const infinitiveMarks: ReadonlySet<string> = new Set(
  'to cannot cant not можеш можете можешь'.split(' '),
);

/** Words after "unless" that make it the same as "if unsure". */
export const certaintyWords: ReadonlySet<string> = new Set('certain sure confident known clear'.split(' '));

/** Headings that turn all that follows into a list of what is not wanted, and those that turn it back. */
export const sectionWords = {
  negative: phrases(`
    negative, negatives, negative prompt, negative prompts, neg, негатив, негативний промпт
  `),
  positive: ['positive', 'positives', 'positive prompt', 'prompt', 'позитив'],
} as const;

/** Words that forbid what follows when a colon comes after them: "wrong: a Toyota oval". */
export const badHeadings: readonly string[] = phrases(`
  wrong, incorrect, bad, unwanted, bad examples, mistakes, not wanted, не так, неправильно
`);

/** Prepositions after which an object of a negation goes on about something else: "no Toyota logo on the Renault". */
export const suspending: ReadonlySet<string> = new Set('on onto in at to inside на у в над'.split(' '));

/** Words that lead back to what is governed: "no Toyota on the street or BMW". */
export const resuming: ReadonlySet<string> = new Set('or nor або или'.split(' '));

/** Words that carry no object of their own: between a negation and what it governs, or between items of a list. */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'a an the any all some of or and nor either to be is are was been ever even also please you we use show add draw ' +
    'display include depict render put place make create generate have has let allow see it that this these those ' +
    'like such as such very visible actual same exact correct real its own only other no not never do does ' +
    'і й та або чи и или будь які якийсь якісь любой любые какие либо використовувати показувати малювати ' +
    'использовать показывать рисовать додавати добавлять'
  ).split(' '),
);

/** Negations that take their object after them: "no visible badge" says nothing of what stands before. */
export const objectNegations: ReadonlySet<string> = new Set(
  'no none neither nor жодних жодного жодної жоден ніяких ніякого ніякої никаких никакого никакой немає нет'.split(
    ' ',
  ),
);

/** Words that bring in what comes instead of something replaced. */
export const swapLinks: ReadonlySet<string> = new Set('with by for на з із с со'.split(' '));

/** Words that may stand between two items of a list that is spoken of afterwards. */
export const listFillers: ReadonlySet<string> = new Set('than except for but brand brands from'.split(' '));
