import type { Statement } from './wikidata-answers.ts';

/** Properties of Wikidata. */
export const logoImage = 'P154';
const startTime = 'P580';
const endTime = 'P582';

const fileName = /^[^|#<>[\]{}\p{Cc}]{1,230}\.(svg|png|jpe?g|gif|webp|tiff?)$/iu;

/**
 * Picks the logo that is in use from all a maker has had: a preferred one, or else one without an end; of several the
 * one that began last. Null when there is none.
 *
 * @param statements those of `P154`
 * @returns the name of a file on Commons, without `File:`
 */
export function chooseLogo(statements: readonly Statement[]): string | null {
  const [best] = statements
    .filter(({ rank }) => rank !== 'deprecated')
    .filter((statement) => statement.rank === 'preferred' || !hasEnded(statement))
    .toSorted(compareStatements)
    .flatMap((statement) => readFileName(statement) ?? []);
  return best ?? null;
}

function compareStatements(a: Statement, b: Statement): number {
  return (
    Number(b.rank === 'preferred') - Number(a.rank === 'preferred') ||
    Number(hasEnded(a)) - Number(hasEnded(b)) ||
    readStartYear(b) - readStartYear(a)
  );
}

function hasEnded(statement: Statement): boolean {
  return readQualifier(statement, endTime) !== undefined;
}

/** Wikidata writes times as `+2021-03-00T00:00:00Z`; those before our era start with a minus. */
function readStartYear(statement: Statement): number {
  const value = readQualifier(statement, startTime)?.datavalue?.value;
  const time = typeof value === 'object' && value !== null && 'time' in value ? value.time : null;
  const year = typeof time === 'string' ? /^\+(\d{4,6})-/.exec(time)?.[1] : undefined;
  return Number(year ?? 0);
}

function readQualifier({ qualifiers }: Statement, property: string) {
  return Array.isArray(qualifiers) ? undefined : qualifiers[property]?.[0];
}

function readFileName({ mainsnak }: Statement): string | null {
  const value = mainsnak.snaktype === 'value' ? mainsnak.datavalue?.value : null;
  return typeof value === 'string' && fileName.test(value) ? value : null;
}
