/** Paints as people picture them: words of cases and checks, English and Ukrainian, longest first where one holds another. */
const paints: readonly (readonly [pattern: RegExp, hex: string])[] = [
  [/burgundy|maroon|бордов/i, '#6d1a2d'],
  [/navy|темно-синій/i, '#1b2a55'],
  [/light blue|sky|блакитн/i, '#6fa8dc'],
  [/blue|син/i, '#2456b8'],
  [/black|чорн/i, '#151515'],
  [/white|біл/i, '#f7f7f5'],
  [/silver|сріб/i, '#c0c3c6'],
  [/gr[ae]y|graphite|anthracite|сір/i, '#777a7d'],
  [/\bred\b|червон/i, '#b3161b'],
  [/orange|помаранч|оранж/i, '#e0701c'],
  [/yellow|жовт/i, '#efc31d'],
  [/gold|золот/i, '#c29a45'],
  [/green|зелен/i, '#2e7a44'],
  [/purple|violet|фіолет/i, '#663a8f'],
  [/pink|рожев/i, '#df8aa8'],
  [/brown|корич/i, '#6a4529'],
  [/beige|cream|беж/i, '#d8c8a8'],
  [/turquoise|teal|бірюз/i, '#2a8f93'],
];

/** `#rrggbb` to fill a swatch with: the one written in the text, else that of the first paint it names; null for none. */
export function swatchOf(text: string): string | null {
  const written = /#[0-9a-f]{6}\b/i.exec(text);
  if (written !== null) return written[0].toLowerCase();
  return paints.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
