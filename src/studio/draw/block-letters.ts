/** 3 x 5 dots per letter, rows top to bottom, one octal digit per row. Drawn letters need no font of the machine. */
const letters: Readonly<Record<string, string>> = {
  A: '25755',
  B: '65656',
  C: '34443',
  D: '65556',
  E: '74647',
  F: '74644',
  G: '34553',
  H: '55755',
  I: '72227',
  J: '11152',
  K: '55655',
  L: '44447',
  M: '57755',
  N: '65555',
  O: '25552',
  P: '65644',
  Q: '25563',
  R: '65655',
  S: '34216',
  T: '72222',
  U: '55557',
  V: '55552',
  W: '55775',
  X: '55255',
  Y: '55222',
  Z: '71247',
  0: '75557',
  1: '26227',
  2: '71747',
  3: '71717',
  4: '55711',
  5: '74717',
  6: '74757',
  7: '71122',
  8: '75757',
  9: '75717',
  '-': '00700',
  '.': '00002',
  '!': '22202',
};

/** Where letters are drawn: `x` is the middle of the line, `y` its top, `dot` the side of one dot, in pixels. */
export interface LetterPlace {
  readonly x: number;
  readonly y: number;
  readonly dot: number;
}

/** One line of block capitals as an SVG path; letters that have no shape leave a gap. */
export function drawLetters(text: string, place: LetterPlace, fill: string): string {
  const glyphs = [...text.toUpperCase()];
  const left = place.x - ((glyphs.length * 4 - 1) * place.dot) / 2;
  const dots = glyphs.flatMap((glyph, index) => dotsOf(glyph, { ...place, x: left + index * 4 * place.dot }));
  return `<path fill="${fill}" d="${dots.join('')}"/>`;
}

function dotsOf(glyph: string, { x, y, dot }: LetterPlace): readonly string[] {
  return [...(letters[glyph] ?? '')].flatMap((row, line) =>
    [4, 2, 1].flatMap((bit, column) =>
      Number(row) & bit ? [`M${x + column * dot} ${y + line * dot}h${dot}v${dot}h${-dot}z`] : [],
    ),
  );
}
