import { buildLexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import type { EvalCase } from '../model/case.ts';
import type { Cost, LookContext, Looker, LookerQuestion, Picture, PlannedLook } from '../model/looker.ts';
import { pairsOf } from '../model/pairs.ts';
import { askQuestion } from './ask-question.ts';
import { climbLadder } from './climb-ladder.ts';
import { describeLooks } from './describe-looks.ts';
import { factNames, type JudgeFact, judgeFacts, mostLooks } from './facts.ts';
import { chooseFoils, type FoilSources, type Foils } from './foils.ts';
import type { Judge } from './judge.ts';
import { keepEvidence } from './keep-evidence.ts';
import { type LocatedBadge, locateBadge } from './locate-badge.ts';
import { createPictureMaker, type PictureMaker, type SourcePicture } from './pictures/prepare-pictures.ts';
import { type PlannedJudgeLook, planLook } from './plan-cost.ts';
import { expectCar } from './questions/expect-car.ts';
import type { JudgeQuestion } from './questions/question.ts';
import { rightBadge } from './questions/right-badge.ts';
import { addUsage, noUsage } from './usage.ts';

/** What looks cost before they are taken. */
export type CostOf = (looks: readonly PlannedJudgeLook[]) => Pick<Cost, 'calls' | 'price'>;

export interface JudgeLookerParts extends FoilSources {
  readonly judge: Judge;
  /** All makers there are. */
  readonly brands: readonly Brand[];
  /** Left out: pictures are cut and shrunk for the judge. */
  readonly pictures?: PictureMaker;
  /** What looks cost; left out, each is one request of an unknown price. */
  readonly costOf?: CostOf;
  /** Keeps what a judge was shown in the folder of the run; left out, as files there. */
  readonly keep?: typeof keepEvidence;
}

/** A judge as one who looks at the pictures of a run: asked until a fault is confirmed, cleared, or stays a doubt. */
export function createJudgeLooker(parts: JudgeLookerParts): Looker {
  const { judge, keep = keepEvidence, costOf = countCalls } = parts;
  const asking = { ...parts, pictures: parts.pictures ?? createPictureMaker() };
  const lexicon = buildLexicon(parts.brands);
  const foilsOf = rememberFoils(parts);
  return {
    source: 'judge',
    // Who a judge over HTTP is shows when it answers first.
    get questions() {
      return describeFacts(judge);
    },
    concurrency: judge.concurrency * looksForACall,
    ...(judge.secrets && { secrets: judge.secrets }),
    plan: (looks) => planCalls(looks, costOf),
    async look(name, pictures, context) {
      const fact = findFact(name);
      const [first] = pictures;
      if (first === undefined) throw new Error('Expected a picture to look at, got none.');
      const foils = foilsOf(context.evalCase);
      const expected = expectCar(context.evalCase, first.angle, lexicon);
      const questions = fact.questions.filter((one) => one !== rightBadge || foils.makers.length > 0);
      const sources = pictures.map(toSource);
      const locate = locateOnce(asking, toSource(first), context.signal);
      const taken = await climbLadder(
        { fact, questions, subjects: countSubjects(fact, context) },
        async (question, look, rung) => {
          const turned = rung % 2 === 0 ? sources : sources.toReversed();
          const located = isInOtherCrop(question, look) ? await locate() : null;
          const asked = { question, pictures: turned, foils, expected, look, place: located?.place ?? null };
          const taken = await askQuestion(asking, asked, context.signal);
          return { ...taken, usage: addUsage(taken.usage, located?.usage ?? noUsage) };
        },
      );
      return describeLooks(taken, {
        fact,
        by: judge.identity.id,
        keep: (picture) => keep(picture, context.runDir),
      });
    },
  };
}

/** All looks of a case need the same, and finding other cars goes through all models. */
function rememberFoils(sources: FoilSources): (evalCase: EvalCase) => Foils {
  const chosen = new WeakMap<EvalCase, Foils>();
  return (evalCase) => {
    const foils = chosen.get(evalCase) ?? chooseFoils(evalCase, sources);
    chosen.set(evalCase, foils);
    return foils;
  };
}

/** A judge asks no more at once than it may: meanwhile the pictures of the next looks are made, and the last ones kept. */
const looksForACall = 3;

/** An answer belongs to the judge that gave it and to the words it was asked in. */
function describeFacts({ identity }: Judge): Record<string, LookerQuestion> {
  return Object.fromEntries(
    factNames.map((name) => {
      const { of, questions } = judgeFacts[name];
      const words = questions.map(({ id, revision }) => `${id}.${revision}`).join(' ');
      return [name, { of, revision: `${identity.id} ${words}` }];
    }),
  );
}

/** The second look at a badge is at the place that the judge itself names. */
function isInOtherCrop({ sends }: JudgeQuestion, look: number): boolean {
  return look === 1 && sends.includes('badge');
}

/** It is asked for the place once, however many questions look there; later looks find it for nothing. */
function locateOnce(...asked: Parameters<typeof locateBadge>): () => Promise<LocatedBadge> {
  let found: Promise<LocatedBadge> | null = null;
  return async () => {
    if (found !== null) return { ...(await found), usage: noUsage };
    found = locateBadge(...asked);
    return found;
  };
}

function findFact(name: string): JudgeFact {
  const known = factNames.find((one) => one === name);
  if (known === undefined) throw new Error(`Expected a question of the judge, got "${name}".`);
  return judgeFacts[known];
}

function countSubjects({ of }: JudgeFact, { series }: LookContext): number {
  return of === 'pair' ? pairsOf(series).length : series.length;
}

/** At most, and where nothing is wrong. */
function planCalls(looks: readonly PlannedLook[], costOf: CostOf): Cost {
  const facts = looks.map(({ question }) => findFact(question));
  const usual = facts.flatMap((fact) => listLooks(fact, fact.firstLooks));
  const most = facts.flatMap((fact) => [
    ...listLooks(fact, mostLooks),
    ...(fact.questions.some((question) => isInOtherCrop(question, 1)) ? [locating] : []),
  ]);
  return { ...costOf(most), usualCalls: costOf(usual).calls };
}

/** Where the badge is, is asked in a form of its own. */
const locating: PlannedJudgeLook = { kind: 'open', pictures: 1 };

function listLooks({ questions }: JudgeFact, number: number): PlannedJudgeLook[] {
  return Array.from({ length: number }, (_, rung) =>
    planLook(questions[rung % questions.length] ?? questions[0]),
  );
}

const countCalls: CostOf = ({ length }) => ({ calls: length, price: null });

function toSource({ angle, photo, read }: Picture): SourcePicture {
  return { angle, sha256: photo.sha256, read };
}
