import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFacts } from "./read.js";

const folder = mkdtempSync(join(tmpdir(), "cloudseal-facts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "facts.json");

const head = `{"service":"acme","version":"v1","sources":{
"sdk":{"repository":"acme/sdk","commit":"1234567","at":"2026-08-22","licence":"MIT","tells":["structure"]}
},
"types":{
"Box":[{"name":"Id","type":"string"}]
},
"operations":{
`;
const known = `"from":["sdk"],"at":"2026-08-22","method":"POST","path":"/"`;
const doIt = `"DoIt":{"tier":"checked",${known},"output":[{"name":"Box","type":"object","ref":"Box"}]}`;
const undo = `"Undo":{"tier":"drafted","why":"no payload",${known}}`;
const end = "\n}}\n";
const good = `${head}${doIt},\n${undo}${end}`;
const read = (text: string) => {
  writeFileSync(path, text);
  return readFacts(path, "facts.json");
};

test("records and the lines they stand on", () => {
  const { facts, error } = read(good);
  expect(Object.keys(facts.operations)).toEqual(["DoIt", "Undo"]);
  expect(error("Undo", "this", "that")).toMatchObject({ file: "facts.json", line: 9, expected: "this (Undo)" });
});

test.each<[fact: string, text: string, line: number, expected: RegExp, found: RegExp | string]>([
  ["is cut off", good.slice(0, -60), 9, /^JSON as `npm run facts` writes it$/, /./],
  ["is no JSON", "operations: {}", 1, /^JSON/, /./],
  ["is another's", `{"openapi":"3.1.0"}`, 1, /^the key service$/, "none"],
  ["is a list", "[]", 1, /object/, /./],
  ["names an operation twice", `${head}${doIt},\n${doIt}${end}`, 9, /^each name once$/, "DoIt twice"],
  [
    "refers to a type that is not there",
    good.replace('"ref":"Box"', '"ref":"Lid"'),
    8,
    /^a type that the file has \(DoIt\)$/,
    "Lid",
  ],
  [
    "refers to a body that is not there",
    good.replace('"path":"/"}', '"path":"/","body":"Lid"}'),
    9,
    /a type that the file has \(Undo\)/,
    "Lid",
  ],
  [
    "refers to a source that is not there",
    good.replaceAll('"from":["sdk"]', '"from":["web"]'),
    8,
    /a source that the head names/,
    "web",
  ],
  ["has an operation of a hostile name", good.replace('"Undo"', '"Un\\u0064o;rm"'), 1, /match pattern/, /./],
  ["has an operation that every object has", good.replace('"Undo":', '"__proto__":'), 1, /match pattern/, /./],
  ["has a member of a hostile name", good.replace('"Id"', '"I\\nd"'), 5, /pattern.*\(Box\)/, /./],
  ["has a member that every object has", good.replace('"Id"', '"__proto__"'), 5, /pattern.*\(Box\)/, /./],
  [
    "has a member twice",
    good.replace('"type":"string"}', '"type":"string"},{"name":"Id","type":"any"}'),
    5,
    /each member once \(Box\)/,
    "Id twice",
  ],
  [
    "has a type that is part of itself",
    good.replace('{"name":"Id","type":"string"}', '{"name":"In","type":"object","ref":"Box","required":true}'),
    5,
    /not part of itself \(Box\)/,
    "Box > Box",
  ],
  [
    "says that a machine verified it",
    good.replace('"checked"', '"verified"'),
    8,
    /one of checked, drafted.*\(DoIt\)/,
    '"verified"',
  ],
  ["does not say why it is a draft", good.replace('"why":"no payload",', ""), 9, /the key why.*\(Undo\)/, "none"],
  [
    "has a key that nobody knows",
    good.replace('"output"', '"ouput"'),
    8,
    /nearest is output.*\(DoIt\)/,
    "the key ouput",
  ],
])("one that %s is refused with line and operation", (_, text, line, expected, found) => {
  let caught: unknown;
  try {
    read(text);
  } catch (error) {
    caught = error;
  }
  expect(caught).toMatchObject({ name: "SpecError", file: "facts.json", line });
  const { expected: was, found: what } = caught as { expected: string; found: string };
  expect(was).toMatch(expected);
  if (typeof found === "string") expect(what).toBe(found);
  else expect(what).toMatch(found);
});
