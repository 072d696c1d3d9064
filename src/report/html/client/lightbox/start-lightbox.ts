import { findHtml, make, onClick } from '../element.ts';
import { findElement } from '../find-element.ts';
import { indexOf, type Place, placesOf, type Step, stepFrom } from '../order.ts';
import type { Page } from '../page.ts';
import type { ReviewCard } from '../picture.ts';
import { loadPictures } from './load-pictures.ts';
import { type Overlay, startOverlay } from './overlay.ts';
import { followPointers } from './pointer.ts';
import { type LightboxCommand, readLightboxKey } from './read-lightbox-key.ts';
import { showFacts } from './show-facts.ts';
import { makeStage, type Stage } from './stage.ts';

/** One picture as large as the window, with the dock below it. */
export interface Lightbox {
  readonly isOpen: () => boolean;
  /** The picture it shows; null while it is closed. */
  readonly place: () => Place | null;
  readonly open: (place: Place) => void;
  /** Another picture, at the same zoom and place, so that wheels and badges can be compared. */
  readonly show: (place: Place) => void;
  readonly close: () => void;
}

interface LightboxOptions {
  /** The cards to walk along, in their order. Refused pictures can be looked at too. */
  readonly cards: () => readonly ReviewCard[];
  /** Called when the reader goes to another picture. */
  readonly moved: (place: Place) => void;
  /** Called when a picture has come into view. */
  readonly loaded: () => void;
}

export function startLightbox(page: Page, options: LightboxOptions): Lightbox {
  const dialog = findElement('lightbox', HTMLDialogElement);
  let here: Place | null = null;
  const frame = findHtml('lightbox-frame');
  const image = make('img');
  const before = make('img');
  image.draggable = false;
  before.draggable = false;
  const stage = makeStage(frame, [image, before], describe);
  const overlay = startOverlay(page, frame, before);
  const { load, preview } = loadPictures(page, image, () => {
    describe();
    options.loaded();
  });

  function describe(): void {
    if (here !== null) showFacts(here, { scale: stage.scale(), words: page.words(), preview: preview() });
  }

  function show(place: Place): void {
    if (place.picture.anchor === here?.picture.anchor) return;
    here = place;
    load(place);
    overlay.show(place);
    stage.show(place.picture);
  }

  function open(place: Place): void {
    frame.replaceChildren(image);
    dialog.showModal();
    takeDock(findHtml('lightbox-dock'));
    stage.reset();
    show(place);
  }

  function step(way: Step): void {
    const places = placesOf(options.cards());
    const next = stepFrom(places, indexOf(places, here), way);
    if (next === null) return;
    show(next);
    options.moved(next);
  }

  dialog.addEventListener('close', () => {
    here = null;
    frame.replaceChildren();
    takeDock(document.body);
  });
  startControls(dialog, { stage, overlay, step });
  const openAt = (place: Place) => {
    open(place);
    options.moved(place);
  };
  openFromThumbnails(options, openAt);
  openFromPairs(page, openAt);
  page.onLanguage(describe);
  return { isOpen: () => dialog.open, place: () => here, open, show, close: () => dialog.close() };
}

/** What is outside a modal dialog cannot be used: while it is open, the dock stays in it. */
function takeDock(home: HTMLElement): void {
  home.append(findHtml('dock'));
}

interface Parts {
  readonly stage: Stage;
  readonly overlay: Overlay;
  readonly step: (way: Step) => void;
}

function startControls(dialog: HTMLDialogElement, parts: Parts): void {
  const frame = findHtml('lightbox-frame');
  const { stage } = parts;
  const acts = actsOf(frame, parts);
  followPointers(frame, stage);
  for (const name of ['left', 'right', 'in', 'out', 'badge'] as const)
    onClick(`lightbox-${name}`, acts[name]);
  onClick('lightbox-fit', stage.fit);
  onClick('lightbox-actual', stage.showActual);
  onClick('lightbox-close', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    const command = isTyping(event) ? null : readLightboxKey(event);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    acts[command]();
  });
}

/** On the slider arrows move it; every other key is the lightbox's. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && (target.type !== 'range' || key.startsWith('Arrow'));
}

/** What each command does. A look to one side moves the picture to the other, by an eighth of the frame. */
function actsOf(frame: HTMLElement, { stage, overlay, step }: Parts): Record<LightboxCommand, () => void> {
  const look = (x: number, y: number) => () =>
    stage.pan({ x: (x * frame.clientWidth) / 8, y: (y * frame.clientHeight) / 8 });
  return {
    in: () => stage.zoom(1.25),
    out: () => stage.zoom(0.8),
    fit: stage.toggleFit,
    badge: stage.showBadge,
    flicker: overlay.swap,
    difference: overlay.differ,
    left: () => step('left'),
    right: () => step('right'),
    up: () => step('up'),
    down: () => step('down'),
    'look-left': look(1, 0),
    'look-right': look(-1, 0),
    'look-up': look(0, 1),
    'look-down': look(0, -1),
  };
}

/** A click on a thumbnail opens the lightbox; with a modifier the browser follows the link, as always. */
function openFromThumbnails({ cards }: LightboxOptions, open: (place: Place) => void): void {
  findHtml('cases').addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const slot = event.target.closest('.slot > a')?.closest('.slot');
    const place = placesOf(cards()).find(({ picture }) => picture.anchor === slot?.id);
    if (place === undefined) return;
    event.preventDefault();
    open(place);
  });
}

/** "Before / now" beside a pair opens its place, whatever the filters show. */
function openFromPairs({ data }: Page, open: (place: Place) => void): void {
  findHtml('compare').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.flick') : null;
    const slot = button?.closest<HTMLElement>('[data-of]')?.dataset['of'];
    const place = placesOf(data.review.cards).find(({ picture }) => picture.anchor === slot);
    if (place !== undefined) open(place);
  });
}
