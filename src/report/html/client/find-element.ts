/** The element of the page with an id that its templates promise. Throws where it is missing or of another kind. */
export function findElement<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`Expected a ${kind.name} with the id ${id}, got ${element?.tagName ?? 'none'}`);
}
