/** Capital letters and digits as single strokes in a box 4 wide and 6 high, y down. No font is involved. */
const strokes: Readonly<Record<string, string>> = {
  A: 'M0 6L2 0L4 6M.8 4H3.2',
  B: 'M0 0V6H2.5Q4 6 4 4.5T2.5 3H0H2.2Q3.6 3 3.6 1.5T2.2 0Z',
  C: 'M4 1Q3.4 0 2.2 0Q0 0 0 3T2.2 6Q3.4 6 4 5',
  D: 'M0 0V6H1.6Q4 6 4 3T1.6 0Z',
  E: 'M4 0H0V6H4M0 3H3.2',
  F: 'M4 0H0V6M0 3H3.2',
  G: 'M4 1Q3.4 0 2.2 0Q0 0 0 3T2.2 6Q4 6 4 4V3.2H2.4',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M2 0V6',
  J: 'M3.4 0V4.2Q3.4 6 1.8 6T0 4.4',
  K: 'M0 0V6M4 0L.2 3.2L4 6',
  L: 'M0 0V6H4',
  M: 'M0 6V0L2 3.6L4 0V6',
  N: 'M0 6V0L4 6V0',
  O: 'M2 0Q0 0 0 3T2 6T4 3T2 0Z',
  P: 'M0 6V0H2.4Q4 0 4 1.7T2.4 3.4H0',
  Q: 'M2 0Q0 0 0 3T2 6T4 3T2 0ZM2.6 4.4L4 6',
  R: 'M0 6V0H2.4Q4 0 4 1.6T2.4 3.2H0M2 3.2L4 6',
  S: 'M3.8 .8Q3.2 0 2 0Q.2 0 .2 1.5T2 3T3.9 4.5T2 6Q.6 6 0 5.1',
  T: 'M0 0H4M2 0V6',
  U: 'M0 0V4Q0 6 2 6T4 4V0',
  V: 'M0 0L2 6L4 0',
  W: 'M0 0L1 6L2 2L3 6L4 0',
  X: 'M0 0L4 6M4 0L0 6',
  Y: 'M0 0L2 3L4 0M2 3V6',
  Z: 'M0 0H4L0 6H4',
  0: 'M2 0Q0 0 0 3T2 6T4 3T2 0Z',
  1: 'M.8 1.2L2.2 0V6',
  2: 'M0 1.4Q.2 0 2 0T4 1.6Q4 2.6 2.8 3.6L0 6H4',
  3: 'M0 0H4L1.8 2.4Q4 2.4 4 4.2T2 6Q.6 6 0 5',
  4: 'M3 6V0L0 4.2H4',
  5: 'M3.8 0H.4V2.6Q4 2 4 4.2T2 6Q.6 6 0 5.2',
  6: 'M3.4 0Q0 1 0 4T2 6T4 4.2T2 2.6T0 4.2',
  7: 'M0 0H4L1.4 6',
  8: 'M2 2.8Q.4 2.8 .4 1.4T2 0T3.6 1.4T2 2.8Q0 2.8 0 4.4T2 6T4 4.4T2 2.8',
  9: 'M.6 6Q4 5 4 2T2 0T0 1.8T2 3.4T4 1.8',
};

/** Path data of one letter; null for a character without strokes. */
export function letterStroke(letter: string): string | null {
  return strokes[letter.toUpperCase()] ?? null;
}
