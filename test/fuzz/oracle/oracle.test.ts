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
      {
        required: ["name"],
        properties: {
          name: { type: "string" },
          thing: ref("Thing"),
          limit: { type: "number" },
          place: { type: "object", properties: { deep: { type: "string" } } },
        },
      },
      { properties: { thing: ref("Thing"), names: ref("Names"), pet: ref("Pet"), level: { enum: [1, 2] } } },
    ),
    extension: { errorCodes: [{ code: "Thing.gone", kind: "notFound", meaning: "It is gone." }] },
    schemas,
  });
  return made;
};

describe("a file that says something else than the spec is a defect", () => {
  const operation = "src/operations/DoIt.gen.ts";

  test.each<[fact: string, from: string, to: string, what: string]>([
    ["a member is required that is not", "limit?: number", "limit: number", "whether DoItInput.limit may be"],
    ["a member may be missing that may not", "name: string", "name?: string", "whether DoItInput.name may be"],
    ["a member has another type", "limit?: number", "limit?: string", "the type of DoItInput.limit, string"],
    ["a member is missing", "  limit?: number;\n", "", "DoItInput.limit, which is missing"],
    ["there is a member more", "limit?: number;", "limit?: number;\n  id?: number;", "DoItInput.id, which"],
    ["a member has the type of another", "thing?: Thing;", "thing?: Names;", "the type of DoItOutput.thing"],
    [
      "a member of an object in it has another type",
      "deep?: string",
      "deep?: number",
      "the type of DoItInput.place.deep",
    ],
    ["an object in it is another", "place?: DoItInputPlace", "place?: ThingInput", "the type of DoItInput.place"],
    ["an integer loses digits", "id: bigint", "id: number", "the type of Thing.id, number"],
    ["a documented value is missing", '"one" | ', "", "the type of Thing"],
    ["a list of values is closed", " | (string & {})", "", "the type of Thing"],
    ["a value is another", "1 | 2", "1 | 3", "the type of DoItOutput.level"],
    ["items have another type", "tags?: string[]", "tags?: number[]", "the type of Thing"],
    ["an alias is of something else", "Names = string[]", "Names = number[]", "the type of Names[], number"],
    ["a type is missing", "interface DoItOutput", "interface Thing", "DoItOutput, which is missing"],
    ["a path is another", '"/things": {', '"/others": {', "the path of DoIt"],
    ["a method is another", "post: {", "put: {", "the path of DoIt"],
    ["an error code is another", '= "Thing.gone"', '= "notFound"', "the type of DoItErrorCode"],
    ["a guard asks for another operation", '"DoIt", [', '"Thing", [', "isDoItError"],
    ["a guard asks for another code", '["Thing.gone"]', '["notFound"]', "isDoItError"],
    ["a method returns something else", "<DoItInput, DoItOutput, ", "<DoItInput, DoItInput, ", "the type of doIt"],
    ["a route is another", 'method: "POST"', 'method: "PUT"', "doIt in"],
  ])("%s", (_, from, to, what) => expectDefect(operation, from, to, what));

  test.each<[fact: string, file: string, from: string, to: string, what: string]>([
    ["an operation is missing", "operations/index", 'export * from "./DoIt.gen.js";', "export {};", "the operations"],
    ["the client has other methods", "client", "extends Client<typeof operations>", "", "the methods"],
  ])("%s", (_, file, from, to, what) => expectDefect(`src/${file}.gen.ts`, from, to, what));

  async function expectDefect(path: string, from: string, to: string, what: string): Promise<void> {
    const { files: whole } = await wholePackage();
    expect(() => checkPackage(whole)).not.toThrow();
    const text = whole.get(path) ?? "";
    expect(text).toContain(from);
    const files = new Map(whole).set(path, text.replace(from, to));
    expect(() => checkPackage(files)).toThrow(new RegExp(`^${what.replace(/[[\](){}?]/g, "\\$&")}`));
  }
});
