/** From `src/report/` and from the compiled `dist/report/` alike, two folders up is the root of the package. */
const folder = new URL('../../src/report/html/templates/', import.meta.url);

/** Address of a file that is read at run time: a template, the style sheet, or the words of a language. */
export function templateFile(name: string): URL {
  return new URL(name, folder);
}
