import type { Brand } from '../model/brand.ts';
import { hasMark } from './draw/badges/marks.ts';

/** The makers whose badge is drawn here as it looks; others have their initials in a ring, which show nobody's badge. */
export function listReferences(brands: readonly Brand[]): string[] {
  return brands.map(({ name }) => name).filter(hasMark);
}

/** A sheet of these badges, each under its letter from A on, without names: a JPEG. */
export async function drawReferences(makers: readonly string[]): Promise<Buffer> {
  const [{ drawReferenceSheet }, { rasterize }] = await Promise.all([
    import('./draw/badges/reference-sheet.ts'),
    import('./draw/rasterize.ts'),
  ]);
  return rasterize(drawReferenceSheet(makers), { format: 'jpeg', quality: 90 });
}
