import { didYouMean, suggest } from '../../cases/check/suggest.ts';
import { type Problem, ProblemsFound } from '../../cases/yaml/problem.ts';
import { readSource, type SourceFile } from '../../cases/yaml/read-source.ts';
import { Stop } from '../../errors.ts';
import { count } from '../../model/count.ts';
import { buildPromptTemplate } from './build-prompt-template.ts';
import type { Partials } from './check-template.ts';
import { findPrompts, type PromptFiles } from './find-prompts.ts';
import { type ParsedTemplate, parseTemplate } from './parse-template.ts';
import type { PromptTemplate } from './prompt-template.ts';
import { sourceFrom } from './template-source.ts';

/** The prompt that the harness writes when nobody names another. */
export const builtInPrompt = 'built-in';

/** The faults of a folder of prompts, in the order of files and lines. */
export class PromptsInvalid extends ProblemsFound {
  constructor(problems: readonly Problem[]) {
    const files = new Set(problems.map(({ file }) => file)).size;
    const message = `${count(problems.length, 'problem')} in ${count(files, 'file')} of prompts.`;
    super(problems, { message, hint: 'Mend what is listed, then check with `car-eval validate`.' });
  }
}

/** Templates by name. */
export type Prompts = ReadonlyMap<string, PromptTemplate>;

export interface PromptFolder {
  /** Folder of cases; null: only what comes with the program. */
  readonly dir: string | null;
  readonly cwd: string;
}

/**
 * Reads and checks every template of the folder, and those that come with the program.
 *
 * @throws PromptsInvalid with every fault of every file, also of those nobody asked for
 */
export async function loadPrompts({ dir, cwd }: PromptFolder): Promise<Prompts> {
  const files = await findPrompts(dir, cwd);
  const partials = await readPartials(files.partials);
  const built = await Promise.all(files.prompts.map((prompt) => readPrompt(prompt, partials.partials)));
  const problems = [...partials.problems, ...built.flatMap((one) => one.problems)];
  if (problems.length > 0) throw new PromptsInvalid(problems.toSorted(byPlace));
  return new Map(built.flatMap(({ template }) => (template ? [[template.name, template] as const] : [])));
}

/** The prompt that comes with the program. */
export async function loadBuiltInPrompt(): Promise<PromptTemplate> {
  return pickPrompt(await loadPrompts({ dir: null, cwd: process.cwd() }), builtInPrompt);
}

/** @throws Stop `bad-usage` with the names there are */
export function pickPrompt(prompts: Prompts, name: string): PromptTemplate {
  const found = prompts.get(name);
  if (found) return found;
  const known = [...prompts.keys()];
  const message = `There is no prompt \`${name}\`${didYouMean(suggest(name, known))}`;
  throw new Stop('bad-usage', message, `There are: ${known.join(', ')}. Each is a file prompts/NAME.hbs.`);
}

type Read<Content> = Content & { readonly problems: readonly Problem[] };

async function readPrompt(files: PromptFiles, partials: Partials) {
  const [template, negative] = await Promise.all([
    readText(files.template),
    files.negative ? readText(files.negative) : null,
  ]);
  const problems = [...template.problems, ...(negative?.problems ?? [])];
  if (problems.length > 0) return { template: null, problems };
  return buildPromptTemplate({ name: files.name, ...template, negative }, partials);
}

async function readPartials(files: ReadonlyMap<string, SourceFile>): Promise<Read<{ partials: Partials }>> {
  const partials = new Map<string, ParsedTemplate>();
  const problems: Problem[] = [];
  for (const [name, file] of files) {
    const { text, problems: faults } = await readText(file);
    const parsed = faults.length > 0 ? null : parseTemplate(sourceFrom(file.name, text));
    if (parsed && 'problem' in parsed) problems.push(parsed.problem);
    else if (parsed) partials.set(name, parsed);
    problems.push(...faults);
  }
  return { partials, problems };
}

/** Line breaks of other systems are the same template. */
async function readText(source: SourceFile): Promise<Read<{ file: string; text: string }>> {
  const read = await readSource(source);
  if ('problem' in read) return { file: source.name, text: '', problems: [read.problem] };
  return { file: source.name, text: read.text.replace(/\r\n?/g, '\n'), problems: [] };
}

function byPlace(a: Problem, b: Problem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column;
}
