import { languages } from '../vocabulary/languages.ts';
import type { NameEndings } from '../vocabulary/vocabulary.ts';

/** Shorter names are not taken apart: they would turn into everyday words. */
const shortestName = 4;
/** Forms that are words of their own: the Polish genitive of Lada. */
const everydayWords = new Set(['lady']);

/** Other forms of a maker's name, in every language: "Toyotas", "Toyoty", "Тойоти", "Форда". */
export function inflectName(name: string): string[] {
  return languages
    .flatMap(({ nameEndings = [] }) => applyEndings(name, nameEndings))
    .filter((form) => !everydayWords.has(form.toLowerCase()));
}

function applyEndings(name: string, rules: readonly NameEndings[]): string[] {
  const rule = rules.find(({ after }) => after.includes(name.slice(-1).toLowerCase()));
  if (!rule) return [];
  const isPlural = rule.add !== undefined && !rule.add.includes(' ');
  if (!isPlural && name.length < shortestName) return [];
  const added = (rule.add ?? '').split(' ').map((ending) => (ending === '-' ? name : name + ending));
  const replaced = (rule.replace ?? '').split(' ').map((ending) => name.slice(0, -1) + ending);
  return [...(rule.add === undefined ? [] : added), ...(rule.replace === undefined ? [] : replaced)];
}
