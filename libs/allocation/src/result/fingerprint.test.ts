import { canonicalJson } from '../index';

describe('canonical JSON', () => {
  it('puts keys in order of code units at every depth, without white space or undefined', () => {
    expect(canonicalJson({ b: [1, { z: null, a: undefined, Y: true }], a: 'x', 10: 0.1, 9: -0 })).toBe(
      '{"10":0.1,"9":0,"a":"x","b":[1,{"Y":true,"z":null}]}',
    );
  });
  it.each(['plain', '落户人数', 'quote " back \\ slash', 'line\nbreak', '\u2028', '\ud800', 'é'])(
    'writes %j as JSON does',
    (text) => {
      expect(canonicalJson(text)).toBe(JSON.stringify(text));
      expect(JSON.parse(canonicalJson({ [text]: text }))).toEqual({ [text]: text });
    },
  );
});
