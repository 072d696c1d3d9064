import { type ViewState, writeState } from './view-state.ts';

/** Safari refuses more than 100 changes of the address in 30 s, by throwing. */
const gapMs = 350;

/** Writes states of the page into its address, so that a copied link and the back button show the same again. */
export interface AddressWriter {
  /** `isTyping`: a letter more of the same search, which is no step of the history of its own. */
  readonly write: (state: ViewState, isTyping: boolean) => void;
  /** The reader went to another state by the address: it is not to be written over by one still waiting. */
  readonly leave: () => void;
}

/** The first choice is written at once, and of those that follow soon the last; what is typed comes after a pause anyway. */
export function makeAddressWriter(): AddressWriter {
  let waiting = 0;
  let writtenAt = Number.NEGATIVE_INFINITY;
  let isInSearch = false;

  function put(state: ViewState, isTyping: boolean): void {
    const address = writeState(state) || location.pathname + location.search;
    writtenAt = performance.now();
    try {
      if (isTyping && isInSearch) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      isInSearch = isTyping;
    } catch {
      // The page shows the state all the same; the next change writes it.
    }
  }

  return {
    write(state, isTyping) {
      clearTimeout(waiting);
      const delayMs = writtenAt + gapMs - performance.now();
      if (isTyping || delayMs <= 0) put(state, isTyping);
      else waiting = window.setTimeout(() => put(state, isTyping), delayMs);
    },
    leave() {
      clearTimeout(waiting);
      isInSearch = false;
      writtenAt = Number.NEGATIVE_INFINITY;
    },
  };
}
