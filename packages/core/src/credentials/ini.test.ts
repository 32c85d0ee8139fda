import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIni } from "./ini.js";

test.each<[text: string, want: object]>([
  ["", {}],
  ["[a]", { a: {} }],
  ["[a]\nk=v\nl = w x \n[ b ]\nk=", { a: { k: "v", l: "w x" }, b: { k: "" } }],
  ["\uFEFF[a]\r\nk=v\r\n\r\n", { a: { k: "v" } }],
  ["k=v\n[a]", { "": { k: "v" }, a: {} }],
  ["# c\n; c\n  # c\n[a] # c\nk=v # c\nl=v ; c\nm=v#w;x\nn= # c", { a: { k: "v", l: "v", m: "v#w;x", n: "" } }],
  [`[a]\nk="v # w" # c\nl='v'\nm="v\nn=v"`, { a: { k: "v # w", l: "v", m: '"v', n: 'v"' } }],
  ["[a]\nk: v\nl:v=w\nm=v:w\n:v", { a: { k: "v", l: "v=w", m: "v:w" } }],
  ["[a]\nk=v=w\n=v\nneither\n[b", { a: { k: "v=w" } }],
  ["[a]\nk=1\nl=1\n[b]\n[a]\nk=2", { a: { k: "2", l: "1" }, b: {} }],
  ['[a]\np={"Version":"1","Statement":[]}', { a: { p: '{"Version":"1","Statement":[]}' } }],
])("%j", (text, want) => {
  const plain = Object.entries(parseIni(text)).map(([name, values]) => [name, { ...values }]);
  expect(Object.fromEntries(plain)).toEqual(want);
});

test.each(["__proto__", "constructor", "toString"])("%s is a name like any other", (name) => {
  expect(parseIni("")[name]).toBeUndefined();
  expect(parseIni("[a]").a?.[name]).toBeUndefined();
  expect(parseIni(`[${name}]\n${name}=v`)[name]?.[name]).toBe("v");
  expect(({} as Record<string, unknown>).v).toBeUndefined();
});

const name = fc.stringMatching(/^[\w.-]{1,12}$/);
const value = fc.stringMatching(/^([\w=/+{}":,][\w =/+{}:,]*[\w=/+{}:,])?$/).filter((text) => !/^".*"$/.test(text));

test("what is written is read", () =>
  fc.assert(
    fc.property(fc.dictionary(name, fc.dictionary(name, value)), fc.constantFrom("\n", "\r\n"), (sections, end) => {
      const lines = Object.entries(sections).flatMap(([name, values]) => [
        `[${name}]`,
        ...Object.entries(values).map(([key, text]) => `${key} = ${text}`),
      ]);
      expect(JSON.stringify(parseIni(lines.join(end)))).toBe(JSON.stringify(sections));
    }),
  ));

test("any text is read without an error, and in time", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parseIni(text) === "object"));
  const start = performance.now();
  for (const text of ["k=", '"', "[", " ", " #", "\n", 'k="', `k="${'" '.repeat(9)}`]) parseIni(text.repeat(100_000));
  parseIni(`k=v${" ".repeat(1_000_000)}v`);
  expect(performance.now() - start).toBeLessThan(2000);
});
