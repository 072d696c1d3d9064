import type { Problem } from '../../cases/yaml/problem.ts';
import type { promptFormats } from './front-matter.ts';
import type { PromptFacts } from './variables.ts';

export type PromptFormat = (typeof promptFormats)[number];

/** What became of a template and a case. */
export type RenderedPrompt =
  | {
      readonly ok: true;
      readonly prompt: string;
      /** Null when the template has none. */
      readonly negativePrompt: string | null;
    }
  /** Something that the template wants is not known of this case, or what came out is no JSON. */
  | { readonly ok: false; readonly problem: Problem };

/** A prompt of the team's own, checked: it can be written for any case, or says what the case lacks. */
export interface PromptTemplate {
  readonly name: string;
  /** As people name it. */
  readonly file: string;
  /** The whole file, front matter included, with line breaks of one letter. */
  readonly text: string;
  readonly format: PromptFormat;
  readonly notes: string | null;
  /** What else goes to the target with the prompt. */
  readonly options: Readonly<Record<string, string>>;
  /** SHA-256, in hex, of all that shapes its prompts: its own files and the partials it includes. */
  readonly digest: string;
  /** Never throws. */
  render(facts: PromptFacts): RenderedPrompt;
}
