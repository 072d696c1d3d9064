import { packageFile } from '../package-folder.ts';

/** Address of a file that is read at run time: a template, the style sheet, or the words of a language. */
export function templateFile(name: string): URL {
  return packageFile(`src/report/html/templates/${name}`);
}
