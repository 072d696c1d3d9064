import { Stop } from '../../errors.ts';
import { count } from '../../model/count.ts';

/** One problem in a YAML file, with everything needed to find and to mend it. */
export interface Problem {
  /** As the folder was given, with forward slashes: "cases/cars/bmw-x5.yaml". */
  readonly file: string;
  /** 1-based; columns count UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** Where in the data: "car.year", "brands[3].aliases"; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  /** YAML to put in its place; null when only a person can know. */
  readonly fix: string | null;
  /** The line of the file that `line` names, without its line break. */
  readonly sourceLine: string;
}

/** YAML cannot be used as it stands: carries every problem that was found. */
export class ProblemsFound extends Stop {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], texts: { readonly message: string; readonly hint: string }) {
    super('bad-config', texts.message, texts.hint);
    this.problems = problems;
  }
}

/** The problems of a folder of cases, in the order of files and lines. */
export class CasesInvalid extends ProblemsFound {
  constructor(problems: readonly Problem[]) {
    const hint = 'Mend what is listed, then check with `car-eval validate`.';
    super(problems, { message: summarize(problems), hint });
  }
}

function summarize(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')} of cases.`;
}
