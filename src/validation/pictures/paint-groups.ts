/**
 * The studio's colours by the family a person names them with. Kept apart from the table of the check itself, so that
 * an error there shows here.
 */
const groups: Readonly<Record<string, string>> = {
  red: 'red',
  burgundy: 'red',
  orange: 'orange',
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  navy: 'blue',
  purple: 'purple',
  brown: 'brown',
  black: 'neutral',
  grey: 'neutral',
  silver: 'neutral',
  white: 'neutral',
};

/** Whether nobody would take one colour for the other; false for colours between two families. */
export function areFarApart(one: string, other: string): boolean {
  const [group, otherGroup] = [groups[one], groups[other]];
  return group !== undefined && otherGroup !== undefined && group !== otherGroup;
}

/** From the darkest to the lightest. */
const neutrals: readonly string[] = ['black', 'grey', 'silver', 'white'];

/** Whether it is black, grey, silver or white. */
export function isNeutral(color: string): boolean {
  return neutrals.includes(color);
}

/** Whether both are neutral with another one between them, so that no light makes one of the other. */
export function areTwoStepsApart(one: string, other: string): boolean {
  return stepsBetween(one, other) >= 2;
}

/** Whether both are neutral and next to each other: light makes one of the other, so pixels alone must not decide. */
export function areNeighbours(one: string, other: string): boolean {
  return stepsBetween(one, other) === 1;
}

/** 0 where either is no neutral. */
function stepsBetween(one: string, other: string): number {
  return isNeutral(one) && isNeutral(other) ? Math.abs(neutrals.indexOf(one) - neutrals.indexOf(other)) : 0;
}
