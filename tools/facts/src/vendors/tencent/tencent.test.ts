import { describe, expect, test } from "vitest";
import { shown, sourceFiles } from "../../fixtures/sources.js";
import { readApi } from "./api.js";
import { readErrorCodes } from "./error-codes.js";
import { readExamples } from "./examples.js";

const api = {
  version: "1.0",
  actions: {
    FeedCat: { input: "FeedCatRequest", output: "FeedCatResponse", status: "online" },
    ScareCat: { input: "FeedCatRequest", output: "FeedCatResponse", status: "deprecated" },
  },
  objects: {
    FeedCatRequest: {
      type: "object",
      members: [
        {
          name: "CatId",
          type: "string",
          member: "string",
          required: true,
          document: "Which.",
          example: " cat-1 ",
          disabled: false,
        },
        { name: "Times", type: "int", member: "uint64", required: false, example: "无" },
        { name: "Toys", type: "list", member: "Toy" },
        { name: "Names", type: "list", member: "string", disabled: true },
        { name: "At", type: "string", member: "datetime_iso" },
      ],
    },
    FeedCatResponse: {
      type: "object",
      members: [
        { name: "Fed", type: "bool", member: "bool", required: true, output_required: true, value_allowed_null: true },
        { name: "Best", type: "object", member: "Toy" },
        { name: "RequestId", type: "string", member: "string" },
      ],
    },
    Toy: {
      members: [
        { name: "Weight", type: "float", member: "float", required: true, output_required: true },
        { name: "Like", type: "object", member: "Toy" },
      ],
    },
    Unused: { members: [] },
  },
};

const read = (text: string) => shown(readApi(sourceFiles({ "v1/api.json": text }), "v1", "api"));

describe("api.json", () => {
  const operation = {
    method: "POST",
    path: "/",
    parameters: [
      { name: "CatId", type: "string", required: true, text: "Which.", example: "cat-1", in: "body" },
      { name: "Times", type: "uint64", in: "body" },
      { name: "Toys", type: "array", items: "object", ref: "Toy", in: "body" },
      { name: "Names", type: "array", items: "string", deprecated: true, in: "body" },
      { name: "At", type: "string", format: "datetime_iso", in: "body" },
    ],
    output: [
      { name: "Fed", type: "boolean", certain: true, nullable: true },
      { name: "Best", type: "object", ref: "Toy" },
    ],
  };

  test("becomes operations and the types that they reach", () =>
    expect(read(JSON.stringify(api))).toEqual({
      operations: { FeedCat: operation, ScareCat: { ...operation, deprecated: true } },
      types: {
        Toy: [
          { name: "Weight", type: "double", required: true, certain: true },
          { name: "Like", type: "object", ref: "Toy" },
        ],
      },
    }));

  const change = (edit: (changed: typeof api) => void): string => {
    const changed = structuredClone(api);
    edit(changed);
    return JSON.stringify(changed);
  };
  test.each([
    [
      "a status",
      change(({ actions }) => Object.assign(actions.FeedCat, { status: "beta" })),
      "expected the status online or deprecated",
      ["ScareCat"],
    ],
    [
      "a type",
      change(({ objects }) => Object.assign(objects.FeedCatRequest.members[0] ?? {}, { member: "decimal" })),
      "expected a type of CatId that is known, found decimal",
      [],
    ],
    [
      "members that are none",
      change(({ objects }) => Object.assign(objects.FeedCatRequest, { members: 1 })),
      "expected a list at FeedCatRequest.members, found a number",
      [],
    ],
    [
      "a type that is gone",
      change(({ objects }) => Reflect.deleteProperty(objects, "Toy")),
      "expected an object at Toy, found nothing",
      [],
    ],
    [
      "a type that is a prototype's",
      change(({ objects }) => Object.assign(objects.FeedCatRequest.members[2] ?? {}, { member: "constructor" })),
      'expected the name of a type, found "constructor"',
      [],
    ],
    [
      "a name of a prototype",
      JSON.stringify(api).replace('"FeedCat":', '"__proto__":'),
      'expected the name of an operation, found "__proto__"',
      ["ScareCat"],
    ],
    ["a document that is none", "[]", "expected an object at the document, found a list", []],
    ["a cut document", JSON.stringify(api).slice(0, 99), "JSON", []],
    ["levels without end", "[".repeat(100_000), "128", []],
  ])("%s that is not understood is reported, and its operations left out", (_, text, what, left) => {
    const { operations, problems = [] } = read(text);
    expect(problems.map((problem) => problem.what).join("\n")).toContain(what);
    expect(Object.keys(operations)).toEqual(left);
  });
});

describe("examples.json", () => {
  const readList = (list: unknown) =>
    shown(
      readExamples(
        sourceFiles({ "v1/examples.json": JSON.stringify({ actions: { FeedCat: list } }) }),
        "v1",
        "examples",
      ),
    );
  const head = "POST / HTTP/1.1\nHost: acme.example\nX-TC-Action: FeedCat\n\n";

  test.each<[string, unknown, unknown]>([
    [
      "a body and its response",
      [{ input: `${head}{"Times":1}`, output: '{"Response":{"Fed":true}}' }],
      [{ input: { Times: 1 }, output: { Response: { Fed: true } } }],
    ],
    [
      "an integer of 19 digits",
      [{ input: head, output: '{"Response":{"Id":1234567890123456789}}' }],
      [{ output: { Response: { Id: 1234567890123456789n } } }],
    ],
    [
      "a request that is written as a query",
      [{ input: "https://acme.example/?Action=FeedCat&Times={1}", output: "{}" }],
      [{ output: {} }],
    ],
  ])("%s", (_, list, examples) => expect(readList(list)).toEqual({ operations: { FeedCat: { examples } } }));

  test.each<[string, unknown, unknown, string]>([
    [
      "a response that is no JSON",
      [{ input: `${head}{}`, output: "{'Fed'}" }],
      [{ input: {} }],
      "the body of its response is no JSON that can be kept",
    ],
    [
      "a request that is no JSON",
      [{ input: `${head}{a}`, output: "{}" }],
      [{ output: {} }],
      "the body of its request is no JSON that can be kept",
    ],
    [
      "the name of a prototype",
      [{ input: head, output: '{"a":[{"constructor":1}]}' }],
      [],
      "the body of its response is no JSON that can be kept",
    ],
  ])("%s is reported and left out alone", (_, list, examples, what) =>
    expect(readList(list)).toEqual({
      operations: { FeedCat: { examples } },
      problems: [{ operation: "FeedCat", source: "examples", what }],
    }),
  );

  test("a list that is none", () =>
    expect(readList({})).toEqual({
      operations: {},
      problems: [{ operation: "FeedCat", source: "examples", what: "expected a list at FeedCat, found an object" }],
    }));
});

describe("client.go", () => {
  const client = `// FeedCat
// feeds a cat
//
// 可能返回的错误码:
//  FAILEDOPERATION = "FailedOperation"
//  INVALIDPARAMETER_NOCAT = "InvalidParameter.NoCat"
func (c *Client) FeedCat(request *FeedCatRequest) (response *FeedCatResponse, err error) {
    return c.FeedCatWithContext(context.Background(), request)
}

// PetCat
func (c *Client) PetCat(request *PetCatRequest) (response *PetCatResponse, err error) {
`;
  const readCodes = (text: string) => shown(readErrorCodes(sourceFiles({ "v1/client.go": text }), "v1", "go"));

  test("error codes stand in the comment above the operation", () =>
    expect(readCodes(client)).toEqual({
      operations: { FeedCat: { errors: [{ code: "FailedOperation" }, { code: "InvalidParameter.NoCat" }] } },
    }));

  test.each([
    ["a code that cannot be one", '"<failed>"', '"<failed>"'],
    ["a line that is written otherwise", "FailedOperation", `"//  FAILEDOPERATION = FailedOperation"`],
  ])("%s is reported", (_, code, found) =>
    expect(readCodes(client.replace('"FailedOperation"', code))).toEqual({
      operations: {},
      problems: [{ operation: "FeedCat", source: "go", what: `expected the name of an error code, found ${found}` }],
    }),
  );
});
