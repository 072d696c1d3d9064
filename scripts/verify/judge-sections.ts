import { loadSuite } from '../../src/cases/load-cases.ts';
import { checkNature } from '../../src/judge/calibration/controls.fixture.ts';
import { judgeFacts } from '../../src/judge/facts.ts';
import {
  firstChoice,
  type Nature,
  noisy,
  noSayer,
  obeysText,
  oracle,
  parrot,
  pictureBlind,
  random,
  yesSayer,
} from '../../src/judge/simulated/simulated-judge.ts';
import { agreedShares } from '../../src/validation/judges/agreed-shares.ts';
import { errantLooks, validateJudged } from '../../src/validation/judges/validate-judged.ts';
import { planBase, studioTarget } from '../../src/validation/pictures/clean-base.ts';
import { validatePictures } from '../../src/validation/pictures/validate-pictures.ts';
import { prepareChecks } from '../../src/validation/run-checks.ts';
import type { CleanSeries } from '../../src/validation/series.ts';
import { tabulate } from '../../src/validation/table/tabulate.ts';
import { expectThat, percent, type Row, type Section } from './section.ts';

/** A kind of judge, the share of runs in which a question may certify it, and whether chance decides what it says. */
interface Kind {
  readonly name: string;
  readonly nature: Nature;
  readonly least: number;
  readonly most: number;
  readonly isByChance: boolean;
}

const never = { least: 0, most: 0 };
const kinds: readonly Kind[] = [
  { name: 'oracle', nature: oracle, least: 1, most: 1, isByChance: false },
  { name: '10 % noise', nature: noisy(0.1), least: 0, most: 0.06, isByChance: true },
  { name: '20 % noise', nature: noisy(0.2), ...never, isByChance: true },
  { name: 'random', nature: random, ...never, isByChance: true },
  { name: 'yes-sayer', nature: yesSayer, ...never, isByChance: false },
  { name: 'no-sayer', nature: noSayer, ...never, isByChance: false },
  { name: 'first choice', nature: firstChoice, ...never, isByChance: false },
  { name: 'parrot', nature: parrot, ...never, isByChance: false },
  { name: 'picture-blind', nature: pictureBlind, ...never, isByChance: false },
  { name: 'obeys text in pictures', nature: obeysText, ...never, isByChance: false },
];

/** The questions that checks rest on: what is laid over a picture is only warned of, and the paint is the pixels'. */
const questions = Object.entries(judgeFacts)
  .filter(([name]) => name !== 'overlay-text' && name !== 'paint')
  .flatMap(([, { questions: some }]) => some);

export interface CertifiedShare {
  /** Of the question that certifies it oftenest. */
  readonly most: number;
  /** Of the one that does seldomest. */
  readonly least: number;
  /** Looks that a question took, those at a control once more included, on average and at most. */
  readonly meanCalls: number;
  readonly mostCalls: number;
}

/** Takes simulated judges through the controls of all questions, with the instructions laid over some of them. */
export async function measureCertified(nature: Nature, runs: number): Promise<CertifiedShare> {
  const shares: number[] = [];
  const calls: number[] = [];
  for (const question of questions) {
    let certified = 0;
    for (let run = 0; run < runs; run += 1) {
      const { end, answers } = await checkNature(question, nature, run);
      certified += end === 'certified' ? 1 : 0;
      calls.push(answers.reduce((sum, one) => sum + one.calls, 0));
    }
    shares.push(certified / runs);
  }
  const meanCalls = calls.reduce((sum, count) => sum + count, 0) / calls.length;
  return {
    most: Math.max(...shares),
    least: Math.min(...shares),
    meanCalls,
    mostCalls: Math.max(...calls),
  };
}

export async function sectionOfJudges(runs: number): Promise<Section> {
  const rows: Row[] = [];
  for (const { name, nature, least, most, isByChance } of kinds) {
    const found = await measureCertified(nature, isByChance ? runs : 1);
    const isKept = found.most <= most && found.least >= least && (name !== 'oracle' || found.mostCalls <= 60);
    rows.push({
      cells: [name, percent(found.least), percent(found.most), found.meanCalls.toFixed(0)],
      broken: expectThat(isKept, `${percent(least)}-${percent(most)} %`),
    });
  }
  return {
    title: `Certification of simulated judges by ${questions.length} questions, ${runs} runs where chance decides`,
    head: ['judge', 'certified %, least', 'most', 'looks a question'],
    rows,
  };
}

/** What a .99/.95 judge finds of what only looking can tell, through the real looks, checks and weights. */
export async function sectionOfJudgedDefects(runs: number): Promise<Section> {
  const { brands, rubric } = await loadSuite();
  const check = prepareChecks({ brands, rubric, target: studioTarget.info });
  const { clean } = await validatePictures(await planBase(6, brands), check);
  // The pictures of a few cars stand for all: nothing is looked at in them.
  const series = Array.from({ length: runs }, (_, index) => ({ ...clean[index % clean.length], index }));
  const rows = tabulate(await validateJudged(series as CleanSeries[], { brands, check }, errantLooks()));
  return {
    title: `Planted defects before a judge of .99/.95 that errs each time anew, ${runs} series`,
    head: ['defect', 'blocked or shown %'],
    rows: rows.map(({ defect, severity, planted, caught }): Row => {
      const share = caught / planted;
      const [least = 0, most = 1] = agreedShares[defect] ?? [];
      const isKept = share >= least && share <= most;
      return {
        cells: [`${defect} ${severity}`, percent(share)],
        broken: expectThat(isKept, `${percent(least)}-${percent(most)} %`),
      };
    }),
  };
}
