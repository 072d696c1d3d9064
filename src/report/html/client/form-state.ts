import type { ViewState } from './view-state.ts';

/** The fields that are not at their default. */
export function readForm(form: HTMLFormElement): ViewState {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

/** Sets every field; one that the state does not name, or names with a value it does not offer, goes to its default. */
export function fillForm(form: HTMLFormElement, state: ViewState): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) fillInput(field, state[field.name]);
    else if (field instanceof HTMLSelectElement) choose(field, state[field.name]);
  }
}

function fillInput(field: HTMLInputElement, value = ''): void {
  if (field.type === 'checkbox') field.checked = value === field.value;
  else field.value = value;
}

function choose(field: HTMLSelectElement, value = ''): void {
  field.value = [...field.options].some((option) => option.value === value) ? value : '';
}
