import {
  type FaultKind,
  type FaultStanding,
  type Looks,
  settleFault,
} from '../../src/statistics/judged-fault.ts';
import { sum } from '../../src/statistics/sum.ts';
import { certifyOnce, type JudgeNature } from './certificate-sections.ts';
import { expectThat, percent, type Row, repeat, type Section, shareOf } from './section.ts';
import { createVariates, drawChance, type Variates } from './variates.ts';

/** How often a judge errs, and how much a picture misread once is misread again, 0..1. */
export interface Judge extends JudgeNature {
  readonly rho: number;
}

/** A fact of a case of three pictures: how many pictures or pairs it has, how often they are looked at anyway. */
interface Fact {
  readonly name: string;
  readonly kind: FaultKind;
  readonly pictures: number;
  readonly firstLooks: number;
}

const facts: readonly Fact[] = [
  { name: 'whole car', kind: 'view', pictures: 3, firstLooks: 1 },
  { name: 'angle', kind: 'view', pictures: 3, firstLooks: 1 },
  { name: 'badge', kind: 'picture', pictures: 1, firstLooks: 2 },
  { name: 'other badge', kind: 'picture', pictures: 1, firstLooks: 2 },
  { name: 'body', kind: 'case', pictures: 3, firstLooks: 1 },
  { name: 'model', kind: 'case', pictures: 3, firstLooks: 1 },
  { name: 'same car', kind: 'case', pictures: 3, firstLooks: 2 },
];

/** How many pictures or pairs of each fact are truly wrong; left out, none. */
export type Planted = Readonly<Record<string, number>>;

/** Looks at one fact as often as the rule asks. */
function judgeFact(
  variates: Variates,
  fact: Omit<Fact, 'name'>,
  { judge, wrong }: { judge: Judge; wrong: number },
) {
  const sees = repeat(fact.pictures, (place) => {
    const chance = place < wrong ? judge.q0 : 1 - judge.q1;
    const picture = drawChance(variates, chance, judge.rho);
    return () => (variates.chance(picture) ? 1 : 0);
  });
  const pictures = sees.map((look) => ({
    faults: sum(repeat(fact.firstLooks, look)),
    looks: fact.firstLooks,
  }));
  return settle(fact.kind, pictures, sees);
}

function settle(kind: FaultKind, pictures: readonly Looks[], sees: readonly (() => number)[]) {
  let [looks, extra] = [pictures, 0];
  for (;;) {
    const found = settleFault(kind, looks);
    if (!found?.askAgain.length) return { standing: found?.standing ?? null, extra };
    const { askAgain } = found;
    looks = looks.map((one, place) =>
      askAgain.includes(place) ? { faults: one.faults + (sees[place]?.() ?? 0), looks: one.looks + 1 } : one,
    );
    extra += askAgain.length;
  }
}

/** All facts of one case. */
export function judgeCase(variates: Variates, judge: Judge, planted: Planted = {}) {
  const judged = facts.map((fact) => judgeFact(variates, fact, { judge, wrong: planted[fact.name] ?? 0 }));
  const has = (standing: FaultStanding['standing']) => judged.some((fact) => fact.standing === standing);
  return {
    isBlocked: has('confirmed'),
    isDoubted: !has('confirmed') && has('doubt'),
    extra: sum(judged.map(({ extra }) => extra)),
    standingOf: (name: string) => judged[facts.findIndex((fact) => fact.name === name)]?.standing ?? null,
  };
}

/** How perfect cases end: shares of cases, and looks beyond the first ones a case. */
export function measurePerfect(judge: Judge, runs: number) {
  const variates = createVariates(11);
  const cases = repeat(runs, () => judgeCase(variates, judge));
  return {
    passes: 1 - shareOf(cases, ({ isBlocked }) => isBlocked),
    doubts: shareOf(cases, ({ isDoubted }) => isDoubted),
    extra: sum(cases.map(({ extra }) => extra)) / runs,
  };
}

export interface Caught {
  readonly blocked: number;
  /** Blocked or shown to a person. */
  readonly shown: number;
}

/** How often a planted fault is caught, 0..1; names the facts that it may be caught by. */
export function measureCaught(judge: Judge, planted: Planted, runs: number): Caught {
  const variates = createVariates(11);
  const standings = repeat(runs, () => {
    const { standingOf } = judgeCase(variates, judge, planted);
    return Object.keys(planted).map(standingOf);
  });
  return {
    blocked: shareOf(standings, (ends) => ends.includes('confirmed')),
    shown: shareOf(standings, (ends) => ends.some((end) => end === 'confirmed' || end === 'doubt')),
  };
}

const plants: readonly { readonly name: string; readonly planted: Planted }[] = [
  { name: 'one wrong badge', planted: { badge: 1 } },
  { name: 'badge on both', planted: { badge: 1, 'other badge': 1 } },
  { name: 'odd car', planted: { 'same car': 2 } },
  { name: 'body', planted: { body: 3 } },
];

/** As the design lists it: five and twenty cases pass %, to look at %, extra looks, and of each plant blocked and shown %. */
const agreed: readonly (readonly [Judge, readonly number[], readonly (readonly number[])[]])[] = [
  [{ q1: 0.95, q0: 0.9, rho: 0.1 }, [99.1, 96.4, 22, 1.9], [[87, 95], [98], [84, 100], [95]]],
  [{ q1: 0.97, q0: 0.9, rho: 0.1 }, [99.6, 98.3, 12, 1.1], [[87, 96], [98], [85, 99], [96]]],
  [{ q1: 0.97, q0: 0.95, rho: 0.2 }, [97.7, 91.2, 18, 1.2], [[92, 97], [99], [91, 100], [99]]],
  [{ q1: 0.98, q0: 0.95, rho: 0.2 }, [98.6, 94.6, 12, 0.8], [[93, 97], [99], [92, 100], [99]]],
  [{ q1: 0.99, q0: 0.95, rho: 0.2 }, [99.6, 98.5, 6, 0.4], [[92, 97], [99], [91, 100], [98]]],
  [{ q1: 0.99, q0: 0.95, rho: 0.4 }, [97.1, 89, 9, 0.4], [[92, 96], [99], [89, 100], [99]]],
];

/** How far a share may lie from what was agreed, in points. */
const tolerances = [1, 4, 2, 0.2];

export function sectionOfFaults(runs: number): Section {
  return {
    title: `Judged faults: five perfect cases and planted faults, ${runs} cases a row`,
    head: [
      'q1/q0 rho',
      'five / twenty pass %',
      'to look at %',
      'extra looks',
      ...plants.map(({ name }) => name),
    ],
    rows: agreed.map((row) => faultRow(row, runs)),
  };
}

function faultRow([judge, perfect, caught]: (typeof agreed)[number], runs: number): Row {
  const { passes, doubts, extra } = measurePerfect(judge, runs);
  const found = [100 * passes ** 5, 100 * passes ** 20, 100 * doubts, extra];
  const ends = plants.map(({ planted }) => measureCaught(judge, planted, runs));
  const isPerfectKept = perfect.every(
    (share, index) => Math.abs(share - (found[index] ?? 0)) <= (tolerances[index] ?? 0),
  );
  const isCaught = caught.every(([blocked = 0, shown = 0], index) => {
    const end = ends[index];
    return end && Math.abs(100 * end.blocked - blocked) <= 2 && 100 * end.shown >= shown - 2;
  });
  return {
    cells: [
      `${judge.q1}/${judge.q0} ${judge.rho}`,
      `${found[0]?.toFixed(1)} / ${found[1]?.toFixed(1)}`,
      percent(doubts),
      extra.toFixed(1),
      ...ends.map(({ blocked, shown }) => `${percent(blocked, 0)} (${percent(shown, 0)})`),
    ],
    broken: [
      ...expectThat(isPerfectKept, `perfect: ${perfect.join(', ')}`),
      ...expectThat(isCaught, `caught: ${caught.map((one) => one.join('/')).join(', ')}`),
    ],
  };
}

/** A case of two angles has one pair, looked at in both orders. */
const onePair: Omit<Fact, 'name'> = { kind: 'case', pictures: 1, firstLooks: 2 };

export function sectionOfOnePair(runs: number): Section {
  const rows = agreed.map(([judge]): Row => {
    const variates = createVariates(13);
    const [fine, odd] = [0, 1].map((wrong) =>
      repeat(runs, () => judgeFact(variates, onePair, { judge, wrong }).standing),
    );
    const falsely = shareOf(fine ?? [], (end) => end === 'confirmed');
    const blocked = shareOf(odd ?? [], (end) => end === 'confirmed');
    const shown = shareOf(odd ?? [], (end) => end !== 'cleared');
    return {
      cells: [
        `${judge.q1}/${judge.q0} ${judge.rho}`,
        (1000 * falsely).toFixed(1),
        `${percent(blocked, 0)} (${percent(shown, 0)})`,
      ],
      broken: expectThat(falsely <= 0.003 && blocked >= 0.85 && shown >= 0.94, '<= 3, >= 85 (>= 94)'),
    };
  });
  return {
    title: `A single pair: false blocks per 1,000, an odd car blocked (or shown) %, ${runs} cases`,
    head: ['q1/q0 rho', 'false blocks', 'odd car'],
    rows,
  };
}

const natures = [
  [0.995, 0.95],
  [0.99, 0.95],
  [0.98, 0.95],
  [0.97, 0.95],
  [0.95, 0.95],
  [0.93, 0.9],
  [0.9, 0.9],
  [0.8, 0.8],
  [0.5, 0.5],
  [1, 0],
] as const;

/** Certified, and then five perfect cases: how often a judge blocks one of them, 0..1 of all such judges. */
export function sectionOfWholeWay(runs: number): Section {
  const rhos = [0, 0.1, 0.2, 0.4];
  const rows = natures.map(([q1, q0]): Row => {
    const variates = createVariates(21);
    const judges = repeat(runs, () => certifyOnce(variates, { q1, q0 }));
    const certified = shareOf(judges, ({ isCertified }) => isCertified);
    const calls = sum(judges.map((judge) => judge.calls)) / runs;
    const blocked = rhos.map((rho) => certified * (1 - measurePerfect({ q1, q0, rho }, runs).passes ** 5));
    return {
      cells: [`${q1}/${q0}`, percent(certified), calls.toFixed(0), ...blocked.map((share) => percent(share))],
      broken: expectThat(
        blocked.every((share, index) => share <= (rhos[index] === 0.4 ? 0.07 : 0.025)),
        '<= 1.8 % at rho <= .2, <= 6.2 % at .4, and what chance adds',
      ),
    };
  });
  return {
    title: `Certified, then five perfect cases: a case blocked % of all such judges, ${runs} judges and cases`,
    head: ['q1/q0', 'certified %', 'calls', ...rhos.map((rho) => `rho ${rho}`)],
    rows,
  };
}
