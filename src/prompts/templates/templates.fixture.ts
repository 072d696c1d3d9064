import { buildCatalogue, resolveCase } from '../../cases/resolve-case.ts';
import type { Problem } from '../../cases/yaml/problem.ts';
import { caseFileSchema, type EvalCase } from '../../model/case.ts';
import { buildPromptTemplate } from './build-prompt-template.ts';
import type { ParsedTemplate } from './parse-template.ts';
import { parseTemplate } from './parse-template.ts';
import type { PromptTemplate, RenderedPrompt } from './prompt-template.ts';
import { sourceFrom } from './template-source.ts';
import type { PromptFacts } from './variables.ts';

const file = caseFileSchema.parse({
  why: 'A test.',
  car: { brand: 'Renault', model: 'Clio', year: 2019, color: 'blue', bodyType: 'hatchback' },
  angles: ['front', 'side', 'rear'],
  logo: { confusable: ['Toyota', 'Honda'] },
});
export const clio: EvalCase = resolveCase({ ...file, id: 'renault-clio' }, buildCatalogue([]));

/** Facts of the front of a blue Renault Clio. */
export function makeFacts(changes: Partial<PromptFacts> = {}): PromptFacts {
  const placement = { front: 'centre of the front grille', side: null, rear: 'centre of the tailgate' };
  return {
    evalCase: clio,
    angle: 'front',
    logo: { brand: 'Renault', look: 'upright chrome diamond', placement },
    hints: [],
    sessionId: 'CAR-12345678',
    seed: 123456,
    ...changes,
  };
}

interface OtherFiles {
  readonly negative?: string;
  readonly partials?: Readonly<Record<string, string>>;
}

function build(text: string, { negative, partials = {} }: OtherFiles) {
  const parsed = Object.entries(partials).map(([name, content]): [string, ParsedTemplate] => {
    const partial = parseTemplate(sourceFrom(`prompts/partials/${name}.hbs`, content));
    if ('problem' in partial) throw new Error(partial.problem.message);
    return [name, partial];
  });
  const other = negative === undefined ? null : { file: 'prompts/mine.negative.hbs', text: negative };
  return buildPromptTemplate(
    { name: 'mine', file: 'prompts/mine.hbs', text, negative: other },
    new Map(parsed),
  );
}

/** A template that is right. */
export function makeTemplate(text: string, others: OtherFiles = {}): PromptTemplate {
  const { template, problems } = build(text, others);
  if (!template) throw new Error(problems.map(({ message }) => message).join('\n'));
  return template;
}

/** The faults of a template that is not. */
export function findProblems(text: string, others: OtherFiles = {}): readonly Problem[] {
  return build(text, others).problems;
}

/** What a template writes. */
export function write(
  text: string,
  facts: Partial<PromptFacts> = {},
  others: OtherFiles = {},
): RenderedPrompt {
  return makeTemplate(text, others).render(makeFacts(facts));
}

/** The prompt itself; fails where there is none. */
export function writePrompt(text: string, facts: Partial<PromptFacts> = {}, others: OtherFiles = {}): string {
  const rendered = write(text, facts, others);
  if (!rendered.ok) throw new Error(rendered.problem.message);
  return rendered.prompt;
}

/** Why there is no prompt; fails where there is one. */
export function explainNoPrompt(
  text: string,
  facts: Partial<PromptFacts> = {},
  others: OtherFiles = {},
): Problem {
  const rendered = write(text, facts, others);
  if (rendered.ok) throw new Error(`Expected no prompt, got ${rendered.prompt}`);
  return rendered.problem;
}
