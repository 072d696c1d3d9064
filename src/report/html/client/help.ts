import { findHtml, onClick } from './element.ts';
import { findElement } from './find-element.ts';

export function startHelp(): void {
  onClick('open-help', openHelp);
}

/** Opens the help at its title, which takes the focus: else the button at its foot would, and scroll there. */
export function openHelp(): void {
  const dialog = findElement('help', HTMLDialogElement);
  if (!dialog.open) dialog.showModal();
  findHtml('help-title').focus();
  dialog.scrollTop = 0;
}
