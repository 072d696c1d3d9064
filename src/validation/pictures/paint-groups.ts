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

/** Whether both are black to white: light makes one of the other, so pixels alone must not decide. */
export function areBothNeutral(one: string, other: string): boolean {
  return one !== other && groups[one] === 'neutral' && groups[other] === 'neutral';
}

/** Whether it is black, grey, silver or white, which light makes of one another. */
export function isNeutral(color: string): boolean {
  return groups[color] === 'neutral';
}
