import type { Brand } from '../../model/brand.ts';
import { straightAngles } from '../../model/vocabulary.ts';
import { planBase } from '../pictures/clean-base.ts';
import { editRows } from '../pictures/picture-rows.ts';
import { inspectAll, plantOne, toCheck } from '../pictures/validate-pictures.ts';
import type { Checker } from '../run-checks.ts';
import type { Finding } from '../table/finding.ts';
import { askColors } from './ask-colors.ts';
import { composeSeries, type Photograph, type PhotographSeries } from './photograph-series.ts';

/**
 * Plants in photographs what needs no brush: copies, damage and harmless changes by edits, wrong colours by asking for
 * others. One after the other: the photographs of a folder are few.
 *
 * @param photographs of different cars, at least 700 pixels wide, so that three quarters of them are still accepted
 */
export async function validatePhotographs(
  photographs: readonly Photograph[],
  brands: readonly Brand[],
  check: Checker,
): Promise<Finding[]> {
  const cars = await planBase(Math.floor(photographs.length / straightAngles.length), brands);
  const findings: Finding[] = [];
  for (const series of composeSeries(photographs, cars)) findings.push(...(await plantAll(series, check)));
  return findings;
}

async function plantAll(photographed: PhotographSeries, check: Checker): Promise<Finding[]> {
  const { drawn } = photographed;
  const series = await inspectAll(drawn);
  const verdicts = check(toCheck(series));
  const findings = askColors(photographed, series, check);
  for (const row of editRows) {
    const finding = await plantOne({ row, drawn, series, verdicts }, check);
    if (finding) findings.push(finding);
  }
  return findings;
}
