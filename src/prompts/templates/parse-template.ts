import Handlebars from 'handlebars';
import { quoteSource } from '../../cases/yaml/find-node.ts';
import type { Problem } from '../../cases/yaml/problem.ts';
import { type Place, problemIn, type Span, type TemplateSource } from './template-source.ts';

/** A template taken apart; null when its syntax is too broken for that. */
export interface ParsedTemplate {
  readonly source: TemplateSource;
  readonly program: hbs.AST.Program;
}

/** Parses a template. Never throws, whatever the text. */
export function parseTemplate(source: TemplateSource): ParsedTemplate | { readonly problem: Problem } {
  try {
    return { source, program: Handlebars.parse(source.text, { srcName: source.file }) };
  } catch (error) {
    return { problem: explainSyntax(source, error as HandlebarsError) };
  }
}

/** Handlebars gives a place only with some of its errors, and draws it in the message of the others. */
interface HandlebarsError extends Error {
  readonly lineNumber?: number;
  readonly column?: number;
}

function explainSyntax(source: TemplateSource, { message, lineNumber, column }: HandlebarsError): Problem {
  if (lineNumber !== undefined && column !== undefined) {
    return problemIn(source, at({ line: lineNumber, column }), {
      ...mismatch,
      message: `${message.replace(/ - [\d:]+$/, '')}.`,
    });
  }
  const place = findDrawnPlace(source.text, message);
  if (message.includes("got 'EOF'")) return problemIn(source, at(place), unclosed);
  const rest = source.text.split('\n')[place.line - 1]?.slice(place.column) ?? '';
  const fault = rest.startsWith('}}}') ? { ...garbled, ...braces } : garbled;
  return problemIn(source, at(place), { ...fault, found: quoteSource(rest) });
}

function at(place: Place): Span {
  return { start: place, end: place };
}

/** The message ends with the words before the place, those of earlier lines among them, and an arrow under it. */
function findDrawnPlace(text: string, message: string): Place {
  const line = Number(/ line (\d+)/.exec(message)?.[1] ?? 1);
  const [, drawn = '', arrow = ''] = message.split('\n');
  const before = drawn.slice(0, arrow.length - 1);
  const sourceLine = text.split('\n')[line - 1] ?? '';
  for (let length = Math.min(before.length, sourceLine.length); length > 0; length -= 1) {
    const at = sourceLine.indexOf(before.slice(-length));
    if (at !== -1) return { line, column: at + length };
  }
  return { line, column: 0 };
}

const mismatch = { expected: 'every block closed by its own name', found: 'another name' };

const unclosed = {
  message: 'The template ends before everything in it is closed.',
  expected: 'an end for every block, such as `{{/if}}`',
  found: 'the end of the file',
};

/** To Handlebars, three braces are one sign. */
const braces = { expected: 'a blank between `}}` and a brace of JSON', fix: '}} }' };

const garbled = {
  message: 'This cannot be read as a template.',
  expected: '`{{name}}`, `{{helper name}}`, `{{#if name}}...{{/if}}` or `{{> partial}}`',
};
