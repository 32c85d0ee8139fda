import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { exampleInput, operationsOf, resolve } from "@cloudseal/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { filesOf, repository } from "../fixtures/folder.js";
import { type Json, SpecFile } from "../read/spec-file.js";

interface Example {
  at: string;
  schema: Json;
  value: Json;
}

/** Every example of a service document: of parameters, bodies and answers, and those that schemas have of themselves. */
function examplesOf(document: Json): Example[] {
  const found: Example[] = [];
  const visit = (value: Json, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    const { schema, example, examples } = value;
    if (schema && example !== undefined) found.push({ at: `${at}/example`, schema, value: example });
    if (schema && examples)
      for (const name of Object.keys(examples))
        found.push({ at: `${at}/examples/${name}`, schema, value: resolve(document, examples[name]).value });
    if (Array.isArray(examples))
      for (const [index, item] of examples.entries())
        found.push({ at: `${at}/examples/${index}`, schema: value, value: item });
    for (const [name, member] of Object.entries(value))
      if (!/^(examples?|x-.*)$/.test(name)) visit(member, `${at}/${name}`);
  };
  visit(document, "");
  return found;
}

/** A service document with the operations that have words: those that a person wrote. */
function written(document: Json): Json {
  const paths = Object.entries<Json>(document.paths).flatMap(([path, item]) => {
    const methods = Object.entries<Json>(item).filter(([, { summary }]) => summary !== undefined);
    return methods.length > 0 ? [[path, Object.fromEntries(methods)] as const] : [];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

const documents = Object.keys(filesOf(join(repository, "specs")))
  .filter((path) => path.endsWith("service.yaml"))
  .map((path) => {
    const [vendor, folder = ""] = path.split("/");
    const name = `${vendor}-${folder.split("-")[0]}`;
    const file = join(repository, "packages", name, "openapi.json");
    return { name, document: written(JSON.parse(readFileSync(file, "utf8"))) };
  });

describe.each(documents)("$name", ({ document }) => {
  test("every example fits its schema", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: "document", ...document });
    const wrong = examplesOf(document).filter(({ schema, value }) => {
      const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/'));
      return !ajv.validate(absolute, value);
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  test.each(operationsOf(document))("$name has an example of its input and of its answer, or says why not", (found) => {
    const operation: Json = found.operation;
    const { noExamples = {} } = operation["x-cloudseal"];
    const input = exampleInput(document, found);
    const filled = document["x-cloudseal"].clientParameters ?? {};
    const needed = (operation.parameters ?? []).filter((one: Json) => one.required && !Object.hasOwn(filled, one.name));
    expect(Object.keys(input)).toEqual(expect.arrayContaining(needed.map(({ name }: Json) => name)));
    const body = operation.requestBody?.content["application/json"];
    expect(body === undefined || body.examples !== undefined).toBe(true);
    const answer = resolve(document, operation.responses[200]).content?.["application/json"];
    expect(Boolean(answer?.examples ?? answer?.example) || typeof noExamples.response === "string").toBe(true);
  });
});

test("the examples of the specs are all in the service documents", () => {
  const specs = Object.entries(filesOf(join(repository, "specs"))).filter(([path]) => path.endsWith(".yaml"));
  const written = specs.flatMap(([path]) => {
    const { document } = new SpecFile(join(repository, "specs", path), relative(repository, path));
    return examplesIn(document);
  });
  expect(written.length).toBeGreaterThan(30);
  // Members that have none get that of their body besides, and what two files share stands once.
  const merged = new Set(documents.flatMap(({ document }) => examplesIn(document)));
  expect(written.filter((example) => !merged.has(example))).toEqual([]);
});

/** All that stands under `example` and `examples`, as JSON. */
const examplesIn = (value: Json): string[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries<Json>(value).flatMap(([key, member]) =>
        /^examples?$/.test(key) ? JSON.stringify(member) : examplesIn(member),
      );
