import { describe, expect, test } from 'vitest';
import type { VerdictFile } from '../../../../model/verdict.ts';
import { openStore } from './answer-store.ts';
import { keepAnswers } from './kept-answers.ts';
import { fakeNames, fakeStore, makeVerdict } from './review.fixture.ts';

const said = makeVerdict();
const fileOf = (rater: string, ...events: VerdictFile['events']): VerdictFile => ({
  schemaVersion: 1,
  run: 'run-1',
  rater,
  events,
});

describe('openStore', () => {
  test('a person continues from the answers that are already in the run', () => {
    const store = openStore({
      embedded: [fileOf('anna', said)],
      kept: keepAnswers('run-1', fakeStore()),
      names: fakeNames(),
    });
    expect(store.book().find(said)).toBeUndefined();
    expect(store.others().map(({ rater }) => rater)).toEqual(['anna']);
    store.setRater('anna');
    expect(store.book().find(said)).toEqual(said);
    expect(store.others()).toEqual([]);
  });

  test('answers given before the name belong to the name', () => {
    const kept = keepAnswers('run-1', fakeStore());
    const store = openStore({ embedded: [], kept: kept, names: fakeNames() });
    store.keep(said);
    store.setRater('anna');
    expect(openStore({ embedded: [], kept: kept, names: fakeNames() }).book().events()).toEqual([said]);
  });

  test('the first answer under a name binds it: another name begins without answers', () => {
    const kept = keepAnswers('run-1', fakeStore());
    const names = fakeNames();
    const store = openStore({ embedded: [], kept, names });
    store.keep(said);
    store.setRater('bob');
    store.bind();
    store.setRater('anna');
    expect(store.book().events()).toEqual([]);
    expect(store.owner()).toBe('bob');
    const own = makeVerdict({ id: 'event-0002', value: 'no' });
    store.keep(own);
    const later = openStore({ embedded: [], kept, names });
    expect([later.rater(), later.book().events()]).toEqual(['anna', [own]]);
    expect(later.others().map(({ rater, book }) => [rater, book.events()])).toEqual([['bob', [said]]]);
  });

  test('a name that is only typed binds nothing', () => {
    const store = openStore({ embedded: [], kept: keepAnswers('run-1', fakeStore()), names: fakeNames() });
    store.keep(said);
    for (const name of ['b', 'bo', 'bob', '']) store.setRater(name);
    store.setRater('anna');
    expect([store.owner(), store.book().events()]).toEqual([null, [said]]);
  });

  test('knows answers that stand here under another name', () => {
    const store = openStore({
      embedded: [fileOf('bob', said)],
      kept: keepAnswers('run-1', fakeStore()),
      names: fakeNames(),
    });
    expect(store.otherNameOf(fileOf('anna', said))).toBe('bob');
    expect(store.otherNameOf(fileOf('bob', said))).toBeNull();
    expect(store.otherNameOf(fileOf('anna', makeVerdict({ id: 'event-0002' })))).toBeNull();
  });

  test('answers without a name that come back in a file are those of its name', () => {
    const store = openStore({ embedded: [], kept: keepAnswers('run-1', fakeStore()), names: fakeNames() });
    store.keep(said);
    store.take(fileOf('bob', said));
    store.setRater('anna');
    expect(store.book().events()).toEqual([]);
    store.setRater('bob');
    expect(store.book().events()).toEqual([said]);
  });

  test('takes in what another person said, for reading, and keeps it', () => {
    const kept = keepAnswers('run-1', fakeStore());
    const store = openStore({ embedded: [], kept: kept, names: fakeNames() });
    store.setRater('anna');
    store.take(fileOf('boris', said));
    expect(store.book().events()).toEqual([]);
    expect(
      openStore({ embedded: [], kept: kept, names: fakeNames() })
        .others()
        .map(({ rater, book }) => [rater, book.find(said)?.value]),
    ).toEqual([['boris', 'yes']]);
  });

  test('takes in a file of the same person as part of one log', () => {
    const store = openStore({ embedded: [], kept: keepAnswers('run-1', fakeStore()), names: fakeNames() });
    store.setRater('anna');
    store.keep(said);
    const later = makeVerdict({ id: 'event-0002', value: 'no', supersedes: said.id });
    store.take(fileOf('anna', said, later));
    expect(store.book().find(said)?.value).toBe('no');
    expect(store.book().events()).toHaveLength(2);
  });

  test('goes on without a browser that keeps anything, and says so', () => {
    const store = openStore({ embedded: [], kept: keepAnswers('run-1', null), names: fakeNames() });
    store.keep(said);
    store.setRater('anna');
    expect(store.isSafe()).toBe(false);
    expect(store.book().find(said)).toEqual(said);
  });

  test('sees what another tab has added', () => {
    const shared = fakeStore();
    const [one, other] = [keepAnswers('run-1', shared), keepAnswers('run-1', shared)].map((kept) =>
      openStore({ embedded: [], kept: kept, names: fakeNames() }),
    );
    other?.keep(said);
    one?.reload();
    expect(one?.book().find(said)).toEqual(said);
    expect(one?.isSafe()).toBe(true);
  });
});
