import { buildLexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import type { Cost, LookContext, Looker, LookerQuestion, Picture, PlannedLook } from '../model/looker.ts';
import { pairsOf } from '../model/pairs.ts';
import { askQuestion } from './ask-question.ts';
import { climbLadder } from './climb-ladder.ts';
import { describeLooks } from './describe-looks.ts';
import { factNames, type JudgeFact, judgeFacts, mostLooks } from './facts.ts';
import { chooseFoils, type FoilSources } from './foils.ts';
import type { Judge } from './judge.ts';
import { keepEvidence } from './keep-evidence.ts';
import { createPictureMaker, type PictureMaker, type SourcePicture } from './pictures/prepare-pictures.ts';
import { expectCar } from './questions/expect-car.ts';
import { rightBadge } from './questions/right-badge.ts';

export interface JudgeLookerParts extends FoilSources {
  readonly judge: Judge;
  /** All makers there are. */
  readonly brands: readonly Brand[];
  /** Left out: pictures are cut and shrunk for the judge. */
  readonly pictures?: PictureMaker;
  /** Keeps what a judge was shown in the folder of the run; left out, as files there. */
  readonly keep?: typeof keepEvidence;
}

/** A judge as one who looks at the pictures of a run: asked until a fault is confirmed, cleared, or stays a doubt. */
export function createJudgeLooker(parts: JudgeLookerParts): Looker {
  const { judge, keep = keepEvidence } = parts;
  const asking = { ...parts, pictures: parts.pictures ?? createPictureMaker() };
  const lexicon = buildLexicon(parts.brands);
  return {
    source: 'judge',
    // Who a judge over HTTP is shows when it answers first.
    get questions() {
      return describeFacts(judge);
    },
    concurrency: judge.concurrency,
    plan: planCalls,
    async look(name, pictures, context) {
      const fact = findFact(name);
      const [first] = pictures;
      if (first === undefined) throw new Error('Expected a picture to look at, got none.');
      const foils = chooseFoils(context.evalCase, parts);
      const expected = expectCar(context.evalCase, first.angle, lexicon);
      const questions = fact.questions.filter((one) => one !== rightBadge || foils.makers.length > 0);
      const sources = pictures.map(toSource);
      const taken = await climbLadder(
        { fact, questions, subjects: countSubjects(fact, context) },
        (question, look, rung) => {
          const turned = rung % 2 === 0 ? sources : sources.toReversed();
          return askQuestion(asking, { question, pictures: turned, foils, expected, look }, context.signal);
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

function findFact(name: string): JudgeFact {
  const known = factNames.find((one) => one === name);
  if (known === undefined) throw new Error(`Expected a question of the judge, got "${name}".`);
  return judgeFacts[known];
}

function countSubjects({ of }: JudgeFact, { series }: LookContext): number {
  return of === 'pair' ? pairsOf(series).length : series.length;
}

function planCalls(looks: readonly PlannedLook[]): Cost {
  const usualCalls = looks.reduce((sum, { question }) => sum + findFact(question).firstLooks, 0);
  return { calls: looks.length * mostLooks, usualCalls, price: null };
}

function toSource({ angle, photo, read }: Picture): SourcePicture {
  return { angle, sha256: photo.sha256, read };
}
