import { z } from 'zod';
import { wilsonInterval } from '../../statistics/wilson.ts';
import type { Finding, RowInfo } from './finding.ts';

const share = z.number().min(0).max(1);
const count = z.int().min(0);

const rowSchema = z.strictObject({
  defect: z.string(),
  severity: z.string(),
  owners: z.array(z.string()),
  isKnownLimit: z.boolean(),
  planted: count,
  caught: count,
  /** The owners could not measure; counted as missed. */
  unmeasured: count,
  /** caught / planted; for harmless changes the share of false alarms. Null when nothing was planted. */
  recall: share.nullable(),
  /** 95 %, Wilson. */
  interval: z.strictObject({ lower: share, upper: share }),
  /** Checks that changed and should not have, with how often. */
  crossTalk: z.record(z.string(), count),
  /** Names of those that were not caught; of false alarms in the rows of harmless changes. */
  survivors: z.array(z.string()),
});
export type Row = z.infer<typeof rowSchema>;

export const tableSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Series of the clean base. */
  size: count,
  rows: z.array(rowSchema),
  notRun: z.array(z.strictObject({ defect: z.string(), what: z.string(), why: z.string() })),
});
export type Table = z.infer<typeof tableSchema>;

/** Whether nothing may fire: then what is counted as caught are false alarms. */
export function isHarmless({ owners }: Pick<RowInfo, 'owners'>): boolean {
  return owners.length === 0;
}

/** Counts findings row by row, in the order in which rows first appear. */
export function tabulate(findings: readonly Finding[]): Row[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.row.defect} ${finding.row.severity}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [summarize(group[0].row, group)] : []));
}

function summarize(row: RowInfo, findings: readonly Finding[]): Row {
  const planted = findings.length;
  const count = (outcome: Finding['outcome']) => findings.filter((one) => one.outcome === outcome).length;
  const caught = count('caught');
  const named = findings.filter(({ outcome }) => (outcome === 'caught') === isHarmless(row));
  return {
    defect: row.defect,
    severity: row.severity,
    owners: [...row.owners],
    isKnownLimit: row.isKnownLimit ?? false,
    planted,
    caught,
    unmeasured: count('unmeasured'),
    recall: planted === 0 ? null : round(caught / planted),
    interval: roundInterval(wilsonInterval(caught, planted)),
    crossTalk: countCrossTalk(findings),
    survivors: named.map(({ name, outcome }) => (outcome === 'unmeasured' ? `${name} (unmeasured)` : name)),
  };
}

function countCrossTalk(findings: readonly Finding[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const check of findings.flatMap(({ crossTalk }) => crossTalk))
    counts.set(check, (counts.get(check) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function roundInterval({ lower, upper }: { readonly lower: number; readonly upper: number }) {
  return { lower: round(lower), upper: round(upper) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
