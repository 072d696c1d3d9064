import type { Problem } from '../../cases/yaml/problem.ts';
import { type CheckedTemplate, checkTemplate, type Partials } from './check-template.ts';
import { compileTemplate, EmptyValue } from './compile-template.ts';
import { type ParsedTemplate, parseTemplate } from './parse-template.ts';
import { problemIn, type TemplateSource, wordsAt } from './template-source.ts';
import { type PromptFacts, readValues } from './variables.ts';

/** A prompt or a negative prompt, ready to be written for any case. */
export interface Piece extends Pick<CheckedTemplate, 'partials'> {
  readonly source: TemplateSource;
  /** The text as the template gives it, or what the case lacks. */
  write(facts: PromptFacts): { readonly text: string } | { readonly problem: Problem };
}

/** Reads one template; the piece is null when it cannot be used. */
export function readPiece(
  source: TemplateSource,
  partials: Partials,
): { readonly piece: Piece | null; readonly problems: readonly Problem[] } {
  const parsed = parseTemplate(source);
  if ('problem' in parsed) return { piece: null, problems: [parsed.problem] };
  const { problems, ...checked } = checkTemplate(parsed, partials);
  if (problems.length > 0) return { piece: null, problems };
  return { piece: { ...checked, source, write: createWriter(parsed, checked.partials) }, problems };
}

function createWriter(template: ParsedTemplate, partials: Partials): Piece['write'] {
  const write = compileTemplate(template, partials);
  return (facts) => {
    try {
      return { text: write({ values: readValues(facts), angle: facts.angle }) };
    } catch (error) {
      if (!(error instanceof EmptyValue)) throw error;
      const inPartial = [...partials.values()].find(({ source }) => source.file === error.file);
      return { problem: explainEmpty((inPartial ?? template).source, error, facts) };
    }
  };
}

function explainEmpty(source: TemplateSource, { span }: EmptyValue, facts: PromptFacts): Problem {
  const words = wordsAt(source, span);
  const name = /^\{\{~?([\w-]+)~?\}\}$/u.exec(words)?.[1];
  return problemIn(source, span, {
    message: `There is nothing to put for ${words} in ${nameShot(facts)}.`,
    expected: 'a value, or an `{{#if ...}}` around it',
    found: 'nothing',
    fix: name === undefined ? null : `{{#if ${name}}}...{{/if}}`,
  });
}

/** The picture that a prompt is for, in words. */
export function nameShot({ evalCase, angle }: PromptFacts): string {
  return `the ${angle} view of ${evalCase.id}`;
}
