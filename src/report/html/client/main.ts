import { startCardLinks } from './card-links.ts';
import { startExport } from './export-pictures.ts';
import { startFirstScreen } from './first-screen.ts';
import { startFolds } from './folds.ts';
import { startHelp } from './help.ts';
import { startPlace } from './keep-place.ts';
import { startLanguage } from './language.ts';
import { openPage, type Page } from './page.ts';
import { startPictures } from './pictures.ts';
import { startReview } from './review/start-review.ts';
import { applyTheme, startTheme } from './theme.ts';
import { startToolbar } from './toolbar.ts';

/** What the page can do beyond being read, in the order it starts. Each finds its own elements, and needs no other. */
const modules: readonly ((page: Page) => void)[] = [
  startTheme,
  startHelp,
  startFolds,
  startToolbar,
  startReview,
  startExport,
  startLanguage,
  startPictures,
  startPlace,
  startFirstScreen,
  startCardLinks,
];

applyTheme();
document.addEventListener('DOMContentLoaded', () => {
  const page = openPage();
  for (const start of modules) start(page);
});
