import { countLines } from '../../cases/yaml/count-lines.ts';
import type { Problem } from '../../cases/yaml/problem.ts';
import { positionOf } from '../../cases/yaml/problem-at.ts';

/** A text in Handlebars' language and the file it stands in: the body of a prompt, its negative prompt, a partial. */
export interface TemplateSource {
  /** The file as people name it. */
  readonly file: string;
  readonly fileText: string;
  readonly text: string;
  /** Where in the file a place of the text is. */
  placeOf(offset: number): number;
}

/** The part of a file from an offset on. */
export function sourceFrom(file: string, fileText: string, start = 0): TemplateSource {
  return { file, fileText, text: fileText.slice(start), placeOf: (offset) => start + offset };
}

/** A place as Handlebars names it: lines from 1, columns from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** What is wrong at a place; `found` is what stands there when left out. */
export type TemplateFault = Pick<Problem, 'message' | 'expected'> & Partial<Pick<Problem, 'found' | 'fix'>>;

/** Turns a fault into a problem with its file, line, column and source line. */
export function problemIn(source: TemplateSource, span: Span, fault: TemplateFault): Problem {
  const { file: name, fileText: text } = source;
  const place = source.placeOf(offsetOf(source.text, span.start));
  const position = positionOf({ name, text, lines: countLines(text) }, place);
  return { ...position, path: '', found: `\`${wordsAt(source, span)}\``, fix: null, ...fault };
}

/** The words of a template at a place. */
export function wordsAt({ text }: TemplateSource, { start, end }: Span): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

function offsetOf(text: string, { line, column }: Place): number {
  return (countLines(text).lineStarts[line - 1] ?? text.length) + column;
}
