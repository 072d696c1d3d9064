import { buildLexicon } from '../../language/lexicon.ts';
import type { ControlAnswer } from '../../model/calibration.ts';
import { clioCar, makeCase } from '../../model/case.fixture.ts';
import type { EvalCase } from '../../model/case.ts';
import type { StraightAngle } from '../../model/vocabulary.ts';
import { brands } from '../../scorers/scorers.fixture.ts';
import { createSeededRandom } from '../../statistics/random.ts';
import { seedOf } from '../../statistics/shuffle.ts';
import { makeTruth, openGallery, readMarker } from '../judge-looker.fixture.ts';
import type { JudgeQuestion } from '../questions/question.ts';
import { type Nature, simulateJudge } from '../simulated/simulated-judge.ts';
import type { KnownPicture, Truth } from '../simulated/truth.ts';
import { type CheckEnd, checkQuestion } from './check-question.ts';
import type { Control, ControlWanted } from './control.ts';

const cars = [
  ['Renault', 'Clio'],
  ['Toyota', 'Yaris'],
  ['Honda', 'Jazz'],
  ['BMW', '1 Series'],
  ['Audi', 'A1'],
] as const;
const views: readonly (readonly [StraightAngle, string])[] = [
  ['front', 'front'],
  ['side', 'left side'],
  ['rear', 'rear'],
];
/** Another view than each. */
const away: Readonly<Record<StraightAngle, string>> = { front: 'rear', side: 'front', rear: 'front' };

const pickRivals = () => ['Kia Rio', 'Fiat Punto', 'Ford Fiesta', 'Opel Vivaro'];
const lexicon = buildLexicon(brands);

/** A control of a car of its own, of which a simulated judge knows what it shows and what it should show. */
export function makeControl({ question, side, turn }: ControlWanted): {
  readonly control: Control;
  readonly known: ReadonlyMap<string, KnownPicture>;
} {
  const id = `${question.id}-${side}-${turn}`;
  const [brand, model] = cars[turn % cars.length] ?? cars[0];
  const [angle, view] = views[turn % views.length] ?? ['front', 'front'];
  const asked = makeTruth({ car: id, name: `${brand} ${model}`, badge: brand, view });
  const rival = cars[(turn + 1) % cars.length]?.[0] ?? 'Kia';
  const other: Truth = {
    ...{ car: `other ${id}`, name: 'Kia Rio', badge: rival, body: 'sedan', view: away[angle] },
    ...{ paint: 'yellow', whole: 'two or more cars', hasOverlay: true },
  };
  const truth = side === 'right' ? asked : other;
  const roles = question.sends.includes('other') ? ['one', 'two'] : ['one'];
  const shas = roles.map((role) => `${id} ${role}`);
  // Of two cars the first is the one that was asked for.
  const known = new Map(
    shas.map((sha, index) => [
      sha,
      roles.length === 2 && index === 0 ? { truth: asked, asked, other: asked } : { truth, asked, other },
    ]),
  );
  const pictures = shas.map((sha256) => ({ angle, sha256, read: readMarker(sha256) }));
  return {
    control: {
      kind: 'drawn',
      source: 'studio',
      cars: [id],
      pictures,
      evalCase: makeAskedCase(id, brand, model),
    },
    known,
  };
}

function makeAskedCase(id: string, brand: string, model: string): EvalCase {
  const logo = {
    ...makeCase().logo,
    accept: [brand],
    confusable: ['Toyota', 'Honda', 'BMW', 'Renault', 'Audi'],
  };
  return makeCase({ id, car: { ...clioCar, brand, model }, logo });
}

/** Takes a judge of this nature through the controls of one question. */
export async function checkNature(
  question: JudgeQuestion,
  nature: Nature,
  run = 0,
): Promise<{ readonly end: CheckEnd; readonly answers: ControlAnswer[] }> {
  const known = new Map<string, KnownPicture>();
  const gallery = openGallery(known);
  const random = createSeededRandom(seedOf(question.id, run));
  const judge = simulateJudge({ id: 'simulated', nature, recognise: gallery.recognise, random });
  const answers: ControlAnswer[] = [];
  const checking = {
    ...{ ...gallery, judge, lexicon, pickRivals, signal: new AbortController().signal },
    async deal(wanted: ControlWanted) {
      const made = makeControl(wanted);
      for (const [sha, one] of made.known) known.set(sha, one);
      return made.control;
    },
    onAnswer: (answer: ControlAnswer) => void answers.push(answer),
  };
  const end = await checkQuestion(checking, question, { kind: 'drawn', before: [] });
  return { end, answers };
}
