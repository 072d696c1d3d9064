import { join } from 'node:path';
import { planControls } from '../../judge/calibration/plan-controls.ts';
import { describeJudge } from '../../judge/identity.ts';
import type { Judge } from '../../judge/judge.ts';
import { readJudgeSpec } from '../../judge/judge-spec.ts';
import { concurrencyOf, openJudge } from '../../judge/open-judge.ts';
import { planJudgeCost } from '../../judge/plan-cost.ts';
import type { Looker } from '../../model/looker.ts';
import { keepCalibration, readCalibration } from '../../run/calibration-file.ts';
import { keepJudgeRecord } from '../../run/judge-record.ts';
import { openJudgeLooker } from './judge-parts.ts';
import type { LookerOutside } from './looker-kind.ts';

/**
 * Opens the judge that flags name, over HTTP. Sends nothing.
 *
 * @returns null where no flag names one
 * @throws Stop `bad-usage` for flags that do not fit together, `bad-config` for a missing key
 */
export async function openJudgeByFlags(
  options: Readonly<Record<string, unknown>>,
  outside: LookerOutside,
): Promise<Looker | null> {
  const spec = readJudgeSpec(options);
  if (spec === null) return null;
  const { env, asks, outDir, brands, random } = outside;
  const http = outside.openHttp(concurrencyOf(spec));
  const judge = await openJudge(spec, { env, asks, http, random, judgesDir: join(outDir, 'judges') });
  const looker = await openJudgeLooker(judge, brands, (looks) => planJudgeCost(spec, looks));
  return {
    ...looker,
    mayRunOut: spec.maxJudgeCalls !== undefined || spec.maxJudgeCost !== undefined,
    // Who it is shows when it answers first.
    get questions() {
      return looker.questions;
    },
    async planFirst(facts) {
      const known = await readCalibration(outDir, judge.identity.id);
      const { usual, most } = planControls(spec.judgeCheck === 'on' ? facts : [], known?.answers ?? []);
      return { ...planJudgeCost(spec, most), usualCalls: planJudgeCost(spec, usual).calls };
    },
    async prepare(facts, signal) {
      if (facts.length === 0) return;
      // Who was found before is not asked again.
      if (judge.can === null) await judge.prepare?.(signal);
      if (spec.judgeCheck === 'on') await outside.checkJudge(judge, { facts, signal });
    },
    keepRecord: (runDir) => keepWhatIsKnown(judge, { outDir, runDir }),
    async close() {
      await judge.close?.();
      await http.close();
    },
  };
}

async function keepWhatIsKnown(
  judge: Judge,
  { outDir, runDir }: { readonly outDir: string; readonly runDir: string },
): Promise<void> {
  const { identity, can = null } = judge;
  const asked = judge.tally?.();
  if (asked !== undefined && asked.looks + asked.usage.calls > 0)
    await keepJudgeRecord(runDir, { judge: describeJudge(identity), can, asked });
  const calibration = await readCalibration(outDir, identity.id);
  if (calibration !== null) await keepCalibration(runDir, calibration);
}
