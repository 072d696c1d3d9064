import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FaultKind, type Looks, settleFault, settlePictures } from './judged-fault.ts';

/** "2/3": two of three looks saw the fault. */
function read(pictures: string): Looks[] {
  return pictures.split(' ').map((picture) => {
    const [faults = 0, looks = 0] = picture.split('/').map(Number);
    return { faults, looks };
  });
}

describe('a fact of one picture is confirmed by five of six looks', () => {
  test.each([
    ['0/2', 'cleared', []],
    ['1/2', 'doubt', [0]],
    ['2/2', 'doubt', [0]],
    ['1/3', 'cleared', []],
    ['2/3', 'doubt', [0]],
    ['2/4', 'doubt', []],
    ['3/4', 'doubt', [0]],
    ['4/4', 'doubt', [0]],
    ['3/5', 'doubt', []],
    ['4/5', 'doubt', [0]],
    ['5/5', 'confirmed', []],
    ['4/6', 'doubt', []],
    ['5/6', 'confirmed', []],
  ])('%s: %s, to be asked again: %j', (pictures, standing, askAgain) => {
    expect(settleFault('picture', read(pictures))).toEqual({ standing, askAgain });
  });
});

describe('a fact of a case is confirmed by three of four looks at two pictures', () => {
  test.each([
    ['0/1 0/1 0/1', 'cleared', []],
    ['1/1 0/1 0/1', 'doubt', [0]],
    ['1/1 1/1 1/1', 'doubt', [0, 1, 2]],
    ['1/3 0/1 0/1', 'cleared', []],
    ['2/4 0/1 0/1', 'doubt', []],
    ['3/3 0/1 0/1', 'doubt', []],
    ['3/3 1/1 0/1', 'doubt', [1]],
    ['3/3 3/4 1/1', 'confirmed', []],
    ['3/3 1/3 0/1', 'doubt', []],
  ])('%s: %s, to be asked again: %j', (pictures, standing, askAgain) => {
    expect(settleFault('case', read(pictures))).toEqual({ standing, askAgain });
  });

  test.each([
    ['3/4', 'doubt', [0]],
    ['5/6', 'confirmed', []],
    ['4/6', 'doubt', []],
  ])('of a single picture or pair by five of six, %s: %s', (pictures, standing, askAgain) => {
    expect(settleFault('case', read(pictures))).toEqual({ standing, askAgain });
  });
});

describe('angle and whole car block only when two pictures are confirmed', () => {
  test.each([
    ['5/5 0/1 0/1', 'doubt', []],
    ['5/5 5/6 0/1', 'confirmed', []],
    ['5/5', 'doubt', []],
    ['3/4 3/4 0/1', 'doubt', [0, 1]],
    ['1/3 0/1 0/1', 'cleared', []],
  ])('%s: %s, to be asked again: %j', (pictures, standing, askAgain) => {
    expect(settleFault('view', read(pictures))).toEqual({ standing, askAgain });
  });
});

test('without a picture that was looked at there is no standing', () => {
  expect(settleFault('case', [])).toBeNull();
});

test('asking always ends, after six looks at a picture at most, and one look never confirms', () => {
  const kinds = fc.constantFrom<FaultKind>('picture', 'case', 'view');
  fc.assert(
    fc.property(
      kinds,
      fc.array(fc.infiniteStream(fc.boolean()), { minLength: 1, maxLength: 4 }),
      (kind, streams) => {
        const look = (index: number) => (streams[index]?.next().value ? 1 : 0);
        let pictures: Looks[] = streams.map((_, index) => ({ faults: look(index), looks: 1 }));
        for (;;) {
          const found = settleFault(kind, pictures);
          if (pictures.every(({ looks }) => looks === 1)) expect(found?.standing).not.toBe('confirmed');
          if (!found?.askAgain.length) break;
          expect(found.standing).toBe('doubt');
          pictures = pictures.map(({ faults, looks }, index) =>
            found.askAgain.includes(index)
              ? { faults: faults + look(index), looks: looks + 1 }
              : { faults, looks },
          );
        }
        expect(Math.max(...pictures.map(({ looks }) => looks))).toBeLessThanOrEqual(6);
      },
    ),
  );
});

describe('each picture by itself', () => {
  test.each<[FaultKind, string, string]>([
    ['picture', '5/6 0/2', 'confirmed cleared'],
    ['picture', '3/5 1/3', 'doubt cleared'],
    ['case', '3/3 3/4 0/1', 'confirmed confirmed cleared'],
    ['case', '3/3 0/1 0/1', 'doubt cleared cleared'],
    ['case', '3/3 3/4 1/1', 'confirmed confirmed doubt'],
    ['case', '5/5', 'confirmed'],
    ['view', '5/5 0/1', 'doubt cleared'],
    ['view', '5/5', 'doubt'],
  ])('of a fact of a %s with %s: %s', (kind, pictures, standings) => {
    expect(settlePictures(kind, read(pictures)).join(' ')).toBe(standings);
  });
});
