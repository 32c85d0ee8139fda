import { describe, expect, test } from "vitest";
import { shown, sourceFiles } from "../../fixtures/sources.js";
import { readTypescriptSdk } from "./typescript-sdk.js";

const models = `// made for this test
export class FeedCatRequestToys extends $dara.Model {
  /**
   * @remarks
   * What it is called.
   *
   * This parameter is required.
   *
   * @example
   * Mouse
   */
  name?: string;
  static names(): { [key: string]: string } {
    return {
      name: 'Name',
    };
  }

  static types(): { [key: string]: any } {
    return {
      name: 'string',
    };
  }
}

export class FeedCatRequest extends $dara.Model {
  /**
   * @example
   * @felix/cat
   * second line
   */
  catId?: string;
  /**
   * @deprecated
   */
  hungry?: boolean;
  /**
   * @remarks
   * How often. This parameter is required. Valid values:
   *
   * *   **1**: once
   */
  times?: number;
  toys?: FeedCatRequestToys[];
  plan?: { [key: string]: any };
  grid?: string[][];
  static names(): { [key: string]: string } {
    return {
      catId: 'CatId',
      hungry: 'Hungry',
      times: 'Times',
      toys: 'Toys',
      plan: 'Plan',
      grid: 'Grid',
    };
  }

  static types(): { [key: string]: any } {
    return {
      catId: 'string',
      hungry: 'boolean',
      times: 'number',
      toys: { 'type': 'array', 'itemType': FeedCatRequestToys },
      plan: { 'type': 'map', 'keyType': 'string', 'valueType': 'any' },
      grid: { 'type': 'array', 'itemType': { 'type': 'array', 'itemType': 'string' } },
    };
  }
}

export class FeedCatResponseBody extends $dara.Model {
  data?: FeedCatRequestToys;
  requestId?: string;
  static names(): { [key: string]: string } {
    return {
      data: 'Data',
      requestId: 'RequestId',
    };
  }

  static types(): { [key: string]: any } {
    return {
      data: FeedCatRequestToys,
      requestId: 'string',
    };
  }
}

export class FeedCatResponse extends $dara.Model {
  body?: FeedCatResponseBody;
  static names(): { [key: string]: string } {
    return {
      body: 'body',
    };
  }

  static types(): { [key: string]: any } {
    return {
      body: FeedCatResponseBody,
    };
  }
}
`;

const client = `export default class Client extends OpenApi {
  /**
   * Feeds a cat.
   *
   * @deprecated OpenAPI FeedCat is deprecated
   */
  async feedCatWithOptions(tmpReq: $_model.FeedCatRequest, runtime: $dara.RuntimeOptions): Promise<$_model.FeedCatResponse> {
    let request = new $_model.FeedCatShrinkRequest({ });
    if (!$dara.isNull(tmpReq.plan)) {
      request.planShrink = OpenApiUtil.arrayToStringWithSpecifiedStyle(tmpReq.plan, "Plan", "json");
    }
    let query = { };
    query["CatId"] = request.catId;
    query["Hungry"] = request.hungry;
    query["Times"] = request.times;
    query["Plan"] = request.planShrink;
    query["Grid"] = request.grid;
    let body : {[key: string ]: any} = { };
    body["Toys"] = request.toys;
    let params = new $OpenApiUtil.Params({
      action: "FeedCat",
      pathname: "/",
      method: "POST",
      style: "RPC",
    });
    return null;
  }

  /**
   * Lists all.
   */
  async listCatsWithOptions(request: $_model.FeedCatRequest, runtime: $dara.RuntimeOptions): Promise<$_model.FeedCatResponse> {
    let query = OpenApiUtil.query(request.toMap());
    let params = new $OpenApiUtil.Params({
      action: "ListCats",
      pathname: "/",
      method: "GET",
      style: "RPC",
    });
    return null;
  }

  async pingWithOptions(runtime: $dara.RuntimeOptions): Promise<$_model.FeedCatResponse> {
    let params = new $OpenApiUtil.Params({
      action: "Ping",
      pathname: "/",
      method: "POST",
      style: "RPC",
    });
    return null;
  }
}
`;

const folder = "acme-20200101";
const read = (models: string, client: string) =>
  shown(
    readTypescriptSdk(
      sourceFiles({ [`${folder}/src/models/Cats.ts`]: models, [`${folder}/src/client.ts`]: client }),
      folder,
      "ts",
    ),
  );

const toy = {
  name: "Name",
  type: "string",
  text: "What it is called.\n\nThis parameter is required.",
  example: "Mouse",
};
const output = [{ name: "Data", type: "object", fields: [toy] }];
const query = (names: string[]) => (field: { name: string }) =>
  names.includes(field.name) ? { ...field, in: "form" } : field;
const inputs = [
  { name: "CatId", type: "string", example: "@felix/cat\nsecond line", in: "query" },
  { name: "Hungry", type: "boolean", deprecated: true, text: "@deprecated", in: "query" },
  {
    name: "Times",
    type: "number",
    required: true,
    text: "How often. This parameter is required. Valid values:\n\n*   **1**: once",
    in: "query",
  },
  { name: "Toys", type: "array", items: "object", fields: [{ ...toy, required: true }], in: "query", style: "flat" },
  { name: "Plan", type: "map", items: "any", in: "query", style: "json" },
  { name: "Grid", type: "array", items: { type: "array", items: "string" }, in: "query", style: "flat" },
];

test("classes and calls become operations", () =>
  expect(read(models, client)).toEqual({
    operations: {
      FeedCat: { method: "POST", path: "/", deprecated: true, parameters: inputs.map(query(["Toys"])), output },
      ListCats: {
        method: "GET",
        path: "/",
        parameters: inputs.map((field) => (field.name === "Plan" ? { ...field, style: "flat" } : field)),
        output,
      },
      Ping: { method: "POST", path: "/", parameters: [], output },
    },
  }));

describe("what is not understood is reported, by operation, and left out", () => {
  test.each([
    ["a type", models.replace("times: 'number'", "times: 'decimal'"), client, "expected a type, found 'decimal'", 2],
    [
      "a property without a type",
      models.replace("      times: 'number',\n", ""),
      client,
      "expected a type of FeedCatRequest.times, found none",
      2,
    ],
    ["a name in no quotes", models.replace("'CatId'", "CAT_ID"), client, "expected a name in quotes, found CAT_ID", 2],
    [
      "a name of a prototype",
      models.replace("'CatId'", "'__proto__'"),
      client,
      'expected the name of a field, found "__proto__"',
      2,
    ],
    ["a name that moves a cursor", models.replace("'CatId'", "'Cat\u001b[2J'"), client, 'found "Cat\\u001b[2J"', 2],
    [
      "members in themselves",
      models.replace("data: FeedCatRequestToys,", "data: FeedCatResponseBody,"),
      client,
      "at most 14 levels of members, found more",
      3,
    ],
    [
      "a class that is gone",
      models.replace("class FeedCatResponse ", "class CatResponse "),
      client,
      "expected a class FeedCatResponse with a body, found none",
      3,
    ],
    [
      "lists in lists without end",
      models.replace(
        "'itemType': 'string' } }",
        `'itemType': ${"{ 'type': 'array', 'itemType': ".repeat(7)}'string'${" }".repeat(7)} } }`,
      ),
      client,
      "at most 6 levels of lists",
      2,
    ],
    [
      "a style",
      models,
      client.replace('"Plan", "json"', '"Plan", "pipes"'),
      "expected the style json or simple of Plan, found pipes",
      1,
    ],
    [
      "a member that is not sent",
      models,
      client.replace('    query["Times"] = request.times;\n', ""),
      "expected Times in the query or the form, found it nowhere",
      1,
    ],
    [
      "another protocol",
      models,
      client.replace('style: "RPC"', 'style: "ROA"'),
      "expected an RPC call of /, found ROA /",
      1,
    ],
    ["a method", models, client.replace('method: "POST"', 'method: "PATCH"'), "expected POST or GET, found PATCH", 1],
    [
      "a call without an action",
      models,
      client.replace('      action: "FeedCat",\n', ""),
      "expected an action and a response, found a call without",
      1,
    ],
  ])("%s", (_, models, client, what, count) => {
    const { operations, problems = [] } = read(models, client);
    const reported = problems.filter((problem) => problem.what.includes(what));
    expect(reported, JSON.stringify(problems)).not.toEqual([]);
    const names = new Set(problems.flatMap(({ operation }) => operation ?? []));
    expect(names.size).toBe(count);
    for (const name of names) expect(operations).not.toHaveProperty(name);
  });
});
