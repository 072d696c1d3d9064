/** Attributes of an SVG element; numbers are written with at most two decimals. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A number as SVG text: at most two decimals, no exponent, no negative zero. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

function formatAttribute([name, value]: [string, string | number]): string {
  return ` ${name}="${typeof value === 'number' ? formatNumber(value) : value}"`;
}

/** One element. Values are the renderer's own and are not escaped: never pass a user's text. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const open = `<${name}${Object.entries(attributes).map(formatAttribute).join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

export function group(attributes: Attributes, ...children: string[]): string {
  return element('g', attributes, ...children);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle; `round` in the attributes is written as `rx`. */
export function rect(box: Box, attributes: Attributes): string {
  return element('rect', { ...box, ...attributes });
}

export interface Disc {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export function circle(disc: Disc, attributes: Attributes): string {
  return element('circle', { ...disc, ...attributes });
}

/** The drawing and its mirror image over the line x = 0. */
export function mirrored(drawing: string): string {
  return drawing + group({ transform: 'scale(-1 1)' }, drawing);
}
