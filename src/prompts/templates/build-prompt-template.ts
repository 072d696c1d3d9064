import { createHash } from 'node:crypto';
import { quoteSource } from '../../cases/yaml/find-node.ts';
import type { Problem } from '../../cases/yaml/problem.ts';
import { caseIdSchema } from '../../model/case.ts';
import type { Partials } from './check-template.ts';
import { findNoJson, finishText } from './finish-text.ts';
import { splitTemplate } from './front-matter.ts';
import type { PromptFormat, PromptTemplate, RenderedPrompt } from './prompt-template.ts';
import { nameShot, type Piece, readPiece } from './read-piece.ts';
import { problemIn, type Span, sourceFrom, type TemplateSource } from './template-source.ts';
import type { PromptFacts } from './variables.ts';

/** The texts of a prompt's files, with line breaks of one letter. */
export interface PromptTexts {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Of `<name>.negative.hbs`; null when there is none. */
  readonly negative: { readonly file: string; readonly text: string } | null;
}

/** Makes a template of a prompt's files; null, with the reasons, when they cannot be used. */
export function buildPromptTemplate(
  texts: PromptTexts,
  partials: Partials,
): { readonly template: PromptTemplate | null; readonly problems: readonly Problem[] } {
  const { settings, ...split } = splitTemplate(texts.file, texts.text);
  const negativeSource = texts.negative
    ? sourceFrom(texts.negative.file, texts.negative.text)
    : split.negative;
  const body = readPiece(split.body, partials);
  const negative = negativeSource ? readPiece(negativeSource, partials) : { piece: null, problems: [] };
  const problems = [
    ...findBadName(texts),
    ...split.problems,
    ...(texts.negative && split.negative ? [givenTwice(split.negative, texts.negative.file)] : []),
    ...body.problems,
    ...negative.problems,
  ];
  if (problems.length > 0 || !body.piece) return { template: null, problems };
  const pieces = { body: body.piece, negative: negative.piece, format: settings.format };
  const template: PromptTemplate = {
    name: texts.name,
    file: texts.file,
    text: texts.text,
    format: settings.format,
    notes: settings.notes ?? null,
    options: settings.options,
    digest: digestOf(texts, pieces),
    render: (facts) => render(pieces, facts),
  };
  return { template, problems };
}

interface Pieces {
  readonly body: Piece;
  readonly negative: Piece | null;
  readonly format: PromptFormat;
}

function render({ body, negative, format }: Pieces, facts: PromptFacts): RenderedPrompt {
  const written = body.write(facts);
  if ('problem' in written) return { ok: false, ...written };
  const prompt = finishText(written.text, format);
  const problem = findUnusable(prompt, body, { format, facts });
  if (problem) return { ok: false, problem };
  const unwanted = negative?.write(facts) ?? { text: '' };
  if ('problem' in unwanted) return { ok: false, ...unwanted };
  return { ok: true, prompt, negativePrompt: finishText(unwanted.text, 'text') || null };
}

/** Of a whole prompt there is no place in its template but the beginning. */
function findUnusable(
  prompt: string,
  { source }: Piece,
  { format, facts }: { readonly format: PromptFormat; readonly facts: PromptFacts },
): Problem | null {
  const shot = nameShot(facts);
  if (prompt === '') {
    const message = `The prompt is empty for ${shot}.`;
    return problemIn(source, beginning, { message, expected: 'some text', found: 'nothing' });
  }
  const noJson = format === 'json' ? findNoJson(prompt) : null;
  if (noJson === null) return null;
  return problemIn(source, beginning, {
    message: `The prompt is no JSON for ${shot}.`,
    expected: 'JSON, with `{{json name}}` for every text from the case',
    found: `${quoteSource(noJson)} where JSON ends`,
  });
}

const beginning: Span = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

function findBadName({ name, file, text }: PromptTexts): readonly Problem[] {
  if (caseIdSchema.safeParse(name).success) return [];
  const expected = 'lower-case words and numbers joined by single hyphens';
  const fault = {
    message: 'This file name cannot be the name of a prompt.',
    expected,
    found: quoteSource(name),
  };
  return [problemIn(sourceFrom(file, text), beginning, fault)];
}

function givenTwice(source: TemplateSource, other: string): Problem {
  return problemIn(source, beginning, {
    message: `The negative prompt is given twice; the other one is ${other}.`,
    expected: '`negative` here, or a file of its own',
    found: 'both',
  });
}

/** Names of files are no part of what they say. */
function digestOf({ text, negative }: PromptTexts, { body, negative: piece }: Pieces): string {
  const included = new Map([...body.partials, ...(piece?.partials ?? [])]);
  const partials = [...included].map(([name, { source }]) => [name, source.fileText]);
  const parts = [text, negative?.text ?? null, partials.toSorted()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
