import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import type { PromptToRead } from '../../evaluate/read-prompt/read-request.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { seriesSeeds } from '../../generator/seed.ts';
import { sessionId } from '../../generator/session.ts';
import type { Brand } from '../../model/brand.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { loadPrompts, PromptsInvalid, pickPrompt } from '../../prompts/templates/load-prompts.ts';
import type { PromptTemplate } from '../../prompts/templates/prompt-template.ts';
import type { CliIo } from '../io.ts';

interface FindOptions {
  readonly prompt?: string;
  readonly case?: string;
  readonly angle?: readonly Angle[];
  readonly cases?: string;
}

interface FindContext {
  readonly io: CliIo;
  /** Those that were chosen. */
  readonly cases: readonly EvalCase[];
  readonly brands: readonly Brand[];
}

export interface FoundPrompts {
  /** Null for a text of which nobody said what it should ask for. */
  readonly evalCase: EvalCase | null;
  readonly prompts: readonly PromptToRead[];
}

/**
 * The prompts to read: a text as it stands, or those that a template writes for a case.
 *
 * @throws Stop `bad-usage`, PromptsInvalid for a faulty template
 */
export async function findPromptToRead(
  file: string | undefined,
  options: FindOptions,
  context: FindContext,
): Promise<FoundPrompts> {
  if ((file === undefined) === (options.prompt === undefined)) throw notOne(file);
  const template = await findTemplate(file, options, context.io);
  const [first = null] = context.cases;
  const isChosen = options.case !== undefined || template !== null;
  const evalCase = isChosen ? first : null;
  if (template && evalCase)
    return { evalCase, prompts: await writeAll(template, evalCase, options, context) };
  const [angle = evalCase?.angles[0] ?? 'front'] = options.angle ?? [];
  const text = await readText(file ?? '-', context.io);
  return { evalCase, prompts: [{ angle, prompt: text.trim(), negativePrompt: null }] };
}

function notOne(file: string | undefined): Stop {
  const message = file === undefined ? 'There is nothing to read.' : 'A file and --prompt name two prompts.';
  return new Stop(
    'bad-usage',
    message,
    'Name a file, or - for standard input, or a template with --prompt NAME.',
  );
}

/** Null for a text that is no template. */
async function findTemplate(
  file: string | undefined,
  { prompt, cases }: FindOptions,
  { cwd }: CliIo,
): Promise<PromptTemplate | null> {
  if (prompt !== undefined) return pickPrompt(await loadPrompts({ dir: cases ?? null, cwd }), prompt);
  if (!file?.endsWith('.hbs')) return null;
  const folder = dirname(resolve(cwd, file));
  if (basename(folder) !== 'prompts') {
    const hint = 'Move it to prompts/ in your folder of cases.';
    throw new Stop('bad-usage', `A template stands in a folder \`prompts\`, and ${file} does not.`, hint);
  }
  const name = basename(file, '.hbs').replace(/\.negative$/, '');
  return pickPrompt(await loadPrompts({ dir: dirname(folder), cwd }), name);
}

async function writeAll(
  template: PromptTemplate,
  evalCase: EvalCase,
  { angle: angles = evalCase.angles }: FindOptions,
  { brands }: FindContext,
): Promise<PromptToRead[]> {
  const [badgeBrand = evalCase.car.brand] = evalCase.logo.accept;
  const { facts: logo } = await createCatalogueKnowledge(brands).logoFacts(badgeBrand);
  const session = sessionId(evalCase.car, { sample: 1 });
  const seeds = seriesSeeds(session);
  return angles.map((angle) => {
    const seed = seeds[angle];
    const rendered = template.render({ evalCase, angle, logo, hints: [], sessionId: session, seed });
    if (!rendered.ok) throw new PromptsInvalid([rendered.problem]);
    return { angle, prompt: rendered.prompt, negativePrompt: rendered.negativePrompt };
  });
}

async function readText(file: string, io: CliIo): Promise<string> {
  if (file === '-') return io.readStdin();
  return readFile(resolve(io.cwd, file), 'utf8').catch((error: Error) => {
    throw new Stop('bad-usage', `The prompt ${file} cannot be read: ${error.message}`);
  });
}
