import { describe, expect, test } from "vitest";
import type { GeneratedPackage } from "../../../packages/generate/src/emit/package.js";
import { bodyAndAnswer, generateAcme } from "../../../packages/generate/src/fixtures/acme.js";
import { checkPackage } from "./package.js";

const int64 = { type: "integer", format: "int64" };
const open = { anyOf: [{ const: "one" }, { const: "two" }, { type: "string" }] };
const kind = { type: "string" };
const schemas = {
  Thing: {
    type: "object",
    required: ["id"],
    properties: { id: int64, state: open, tags: { type: "array", items: { type: "string" } } },
  },
  Names: { type: "array", items: { type: "string" } },
  Cat: { type: "object", properties: { kind } },
  Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind" } },
};

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

let made: Promise<GeneratedPackage> | undefined;

/** A package with one of all that is compared; the first test that asks makes it. */
const wholePackage = (): Promise<GeneratedPackage> => {
  made ??= generateAcme({
    operation: bodyAndAnswer(
      { required: ["name"], properties: { name: { type: "string" }, thing: ref("Thing"), limit: { type: "number" } } },
      { properties: { thing: ref("Thing"), names: ref("Names"), pet: ref("Pet"), level: { enum: [1, 2] } } },
    ),
    extension: { errorCodes: [{ code: "Thing.gone", kind: "notFound", meaning: "It is gone." }] },
    schemas,
  });
  return made;
};

describe("a file that says something else than the spec is a defect", () => {
  test.each<[fact: string, file: string, from: string, to: string, what: string]>([
    ["a member is required that is not", "types", "limit?: number", "limit: number", "whether DoItInput.limit may be"],
    ["a member may be missing that may not", "types", "name: string", "name?: string", "whether DoItInput.name may be"],
    ["a member has another type", "types", "limit?: number", "limit?: string", "the type of DoItInput.limit, string"],
    ["a member is missing", "types", "  limit?: number;\n", "", "DoItInput.limit, which is missing"],
    ["there is a member more", "types", "limit?: number;", "limit?: number;\n  id?: number;", "DoItInput.id, which"],
    ["a member has the type of another", "types", "thing?: Thing;", "thing?: Names;", "the type of DoItOutput.thing"],
    ["an integer loses digits", "types", "id: bigint", "id: number", "the type of Thing.id, number"],
    ["a documented value is missing", "types", '"one" | ', "", "the type of Thing"],
    ["a list of values is closed", "types", " | (string & {})", "", "the type of Thing"],
    ["a value is another", "types", "1 | 2", "1 | 3", "the type of DoItOutput.level"],
    ["items have another type", "types", "tags?: string[]", "tags?: number[]", "the type of Thing"],
    ["an alias is of something else", "types", "Names = string[]", "Names = number[]", "the type of Names[], number"],
    ["a type is missing", "types", "interface DoItOutput", "interface Thing", "DoItOutput, which is missing"],
    ["a path is another", "paths", '"/things"', '"limit"', "the paths"],
    ["a method is another", "paths", "post: operations", "thing: operations", "the paths"],
    ["an error code is another", "errors", '= "Thing.gone"', '= "notFound"', "the type of DoItErrorCode"],
    ["a guard asks for another operation", "errors", '"DoIt", [', '"Thing", [', "isDoItError"],
    ["a guard asks for another code", "errors", '["Thing.gone"]', '["notFound"]', "isDoItError"],
    ["an input may be left out that may not", "client", "doIt(input:", "doIt(input?:", "doIt"],
    ["a method returns something else", "client", "Promise<DoItOutput>", "Promise<DoItInput>", "doIt"],
  ])("%s", async (_, file, from, to, what) => {
    const { files: whole } = await wholePackage();
    const path = `src/${file}.gen.ts`;
    const text = whole.get(path) ?? "";
    expect(text).toContain(from);
    const files = new Map(whole).set(path, text.replace(from, to));
    expect(() => checkPackage(files)).toThrow(new RegExp(`^${what.replace(/[[\](){}?]/g, "\\$&")}`));
  });
});
