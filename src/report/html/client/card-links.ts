const shownMs = 1500;

/** A link to a card opens it; the sign beside a car or a picture copies a link to it. */
export function startCardLinks(): void {
  window.addEventListener('hashchange', openLinked);
  openLinked();
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.copy') : null;
    if (link !== null) void copy(link);
  });
}

function openLinked(): void {
  const card = document.getElementById(location.hash.slice(1));
  const more = card?.matches('.case') ? card.querySelector<HTMLDetailsElement>('.card-more') : null;
  if (more) more.open = true;
}

/** Where the browser keeps the clipboard to itself, the address still shows the link. */
async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return;
  }
  link.textContent = '✓';
  setTimeout(() => {
    link.textContent = '#';
  }, shownMs);
}
