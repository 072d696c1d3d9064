import { describe, expect, test } from 'vitest';
import { describePassages } from './describe-passages.fixture.ts';

describe('keys say what their values are about', () => {
  test.each<[string, string[]]>([
    [
      '{"paint": "red", "background": {"color": "white"}}',
      ['paint "paint"', 'paint "red"', 'background "background"', 'background "color"', 'background "white"'],
    ],
    [
      '{"car": {"make": "BMW", "model": "3", "year": 2022}}',
      [
        'paint "car"',
        'paint brand: "make"',
        'paint brand: "BMW"',
        'paint model: "model"',
        'paint model: "3"',
        'paint year: "year"',
        'paint year: "2022"',
      ],
    ],
    [
      '{"sky_color": "blue", "showBadge": "BMW"}',
      [
        'background "sky"',
        'background "color"',
        'background "blue"',
        'badge "show"',
        'badge "Badge"',
        'badge "BMW"',
      ],
    ],
    [
      '{"interior": {"car": {"color": "red"}}}',
      ['interior "interior"', 'interior "car"', 'interior "color"', 'interior "red"'],
    ],
    ['{"scene": "red BMW", "prompt": "blue"}', ['"scene"', '"red BMW"', '"prompt"', '"blue"']],
    [
      '[{"part": "wheels", "color": "black"}, {"part": "body", "color": "red"}]',
      ['wheels "color"', 'wheels "black"', 'paint "color"', 'paint "red"'],
    ],
    ['{"seed": 5, "image_url": "blue", "steps": 30, "paint": "red"}', ['paint "paint"', 'paint "red"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('keys say what is not wanted, however deep it stands', () => {
  test.each<[string, string[]]>([
    ['{"avoid": ["blue car", "Audi rings"]}', ['-"blue car" by "avoid"', '-"Audi rings" by "avoid"']],
    [
      '{"avoid": {"colors": ["white"], "badges": {"of": "Audi"}}}',
      [
        '-"colors" by "avoid"',
        '-"white" by "avoid"',
        'badge -"badges" by "avoid"',
        'badge -"of" by "avoid"',
        'badge -"Audi" by "avoid"',
      ],
    ],
    [
      '{"do_not_include": "blue", "do_not_remove": "badge"}',
      ['-"include" by "do_not_include"', '-"blue" by "do_not_include"', '"badge"'],
    ],
    [
      '{"never": {"show": "blue"}, "must_have": ["BMW"]}',
      ['-"show" by "never"', '-"blue" by "never"', '"must"', '"have"', '"BMW"'],
    ],
    [
      '[{"role": "negative", "content": "blue"}, {"role": "positive", "content": "red"}]',
      ['-"content" by "negative"', '-"blue" by "negative"', '"content"', '"red"'],
    ],
    [
      '{"rules": {"allowed": ["BMW"], "forbidden": ["Audi"]}}',
      ['"rules"', '"allowed"', '"BMW"', '-"Audi" by "forbidden"'],
    ],
    [
      '{"no_wrong_logos": ["Audi"]}',
      ['badge -"logos" by "no_wrong_logos"', 'badge -"Audi" by "no_wrong_logos"'],
    ],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('a value may switch off what its key names', () => {
  test.each<[string, string[]]>([
    ['{"logo": null}', ['-"logo" by "null"']],
    ['{"show_badge": false}', ['-"show" by "false"', '-"badge" by "false"']],
    [
      '{"badge": {"visible": false}}',
      ['badge -"badge" by "visible": false"', 'badge -"visible" by "visible": false"'],
    ],
    [
      '{"badge": {"brand": "BMW", "hidden": true}}',
      [
        'badge -"badge" by "hidden": true"',
        'badge brand: -"brand" by "hidden": true"',
        'badge brand: -"BMW" by "hidden": true"',
      ],
    ],
    ['{"logos": "none"}', ['-"logos" by "none"']],
    ['{"no_logo": true}', ['-"logo" by "no_logo"']],
    ['{"no_logo": false}', ['"logo"']],
    ['{"hide_badge": true, "text": "off"}', ['-"badge" by "hide_badge"', '-"text" by "off"']],
    ['{"badge": {"visible": true}, "logo": true}', ['badge "badge"', 'badge "visible"', '"logo"']],
    ['{"logo": "", "badges": [], "emblem": {}}', []],
    [
      '{"emblem": {"type": "none"}, "badge": 0}',
      ['badge -"emblem" by "type": "none"', 'badge -"type" by "type": "none"', '-"badge" by "0"'],
    ],
    ['{"avoid": {"logo": true}}', ['-"logo" by "avoid"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('it is read however it is written', () => {
  test.each<[string, string[]]>([
    [
      "{paint: 'red', wheels: {color: 'black',},}",
      ['paint "paint"', 'paint "red"', 'wheels "wheels"', 'wheels "color"', 'wheels "black"'],
    ],
    [
      '{\n  // the hero\n  paint: red # not blue\n  sky: blue\n}',
      ['paint "paint"', 'paint "red"', 'background "sky"', 'background "blue"'],
    ],
    ['{"a": "the "best" red", "b": "driver\'s car"}', ['"a"', '"the "best" red"', '"b"', '"driver\'s car"']],
    ['{"a": "red", "b": ["blue"', ['"a"', '"red"', '"b"', '"blue"']],
    [
      '{“paint”: “red”, «sky»: «blue»}',
      ['paint "paint"', 'paint "red"', 'background "sky"', 'background "blue"'],
    ],
    [
      'text before {"sky": "blue"} and after',
      ['"text before"', 'background "sky"', 'background "blue"', '"and after"'],
    ],
    ['```json\n{"sky": "blue"}\n```', ['background "sky"', 'background "blue"']],
    [
      '{"a": "red\\nAvoid: blue", "b": "\\u0411\\u041c\\u0412"}',
      ['"a"', '"red"', '-"blue" by "Avoid"', '"b"', '"БМВ"'],
    ],
    ['{"a": {"b": [{"c": "red"}, "blue"]}}', ['"a"', '"b"', '"c"', '"red"', '"blue"']],
    ['{"a"= "red", "b" => "blue"}', ['"a"', '"red"', '"b"', '"blue"']],
    ['{red|blue}', ['~"red|blue" by "{red|blue}"']],
    ['{{color}} {brand}', ['"{{color}} {brand}"']],
    ['{"a": /* blue */ "red"}', ['"a"', '"red"']],
    ['avoid: {"colors": ["blue"]}', ['-"colors" by "avoid"', '-"blue" by "avoid"']],
    ['["red BMW", "blue sky"]', ['"red BMW"', '"blue sky"']],
    ['{}', []],
    ['{"a": }', []],
    ['{"', []],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});
