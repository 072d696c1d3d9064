import { redactText } from './redact.ts';

/** A variable that is not set, as it may be shown: whoever pastes a key where its name belongs does not want it in the log of a build. */
export function sayVariable(name: string): { readonly shown: string; readonly hint: string } {
  const isKey = (/[a-z]/.test(name) && /\d/.test(name)) || redactText(name) !== name;
  if (!isKey) return { shown: name, hint: `Set it with: export ${name}=...` };
  return {
    shown: `${name.slice(0, 4)}…`,
    hint: 'If that is the key itself, put it into a variable and give the name of that, for example OPENAI_API_KEY.',
  };
}
