import { factNames } from '../../judge/facts.ts';
import { type JudgeLevel, judgeLevels } from '../../model/judge-level.ts';
import type { FactAccount, FactCount, FactStanding, JudgedFact } from '../../model/judging.ts';

/** Counts how the facts that one judge was asked about came out; those it was not asked about are left out. */
export function countFacts(facts: readonly JudgedFact[]): FactAccount[] {
  return factNames.flatMap((name) => {
    const own = facts.filter(({ fact }) => fact === name);
    if (own.length === 0) return [];
    const count = (standing: FactStanding) => countStanding(own.filter((one) => one.standing === standing));
    return [
      {
        ...{ fact: name, level: lowestLevel(own) },
        counts: {
          confirmed: count('confirmed'),
          doubt: count('doubt'),
          cleared: count('cleared'),
          holds: count('holds'),
          open: count('open'),
        },
      },
    ];
  });
}

function lowestLevel(facts: readonly JudgedFact[]): JudgeLevel {
  return judgeLevels.find((level) => facts.some((one) => one.level === level)) ?? 'untrusted';
}

/** People agree with a fault that they see too, and with a pass of what they find right. */
function countStanding(facts: readonly JudgedFact[]): FactCount {
  const answered = facts.filter(({ people }) => people !== null);
  const agreed = answered.filter(
    ({ people, standing }) =>
      (people === 'wrong') === (standing === 'confirmed' || standing === 'doubt') && standing !== 'open',
  );
  return { n: facts.length, agreed: agreed.length, answered: answered.length };
}
