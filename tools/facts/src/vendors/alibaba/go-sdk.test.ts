import { describe, expect, test } from "vitest";
import { shown, sourceFiles } from "../../fixtures/sources.js";
import { readGoSdk } from "./go-sdk.js";

const model = `package client

type FeedCatRequest struct {
	// How often.
	//
	// This parameter is required.
	//
	// example:
	//
	// 1
	Times *int32 \`json:"Times,omitempty" xml:"Times,omitempty"\`
	// Deprecated
	CatId *int64 \`json:"CatId,omitempty" xml:"CatId,omitempty"\`
	Weight *float64 \`json:"Weight,omitempty" xml:"Weight,omitempty" require:"true"\`
	Toys []*FeedCatRequestToys \`json:"Toys,omitempty" xml:"Toys,omitempty" type:"Repeated"\`
	Plan map[string]interface{} \`json:"Plan,omitempty" xml:"Plan,omitempty"\`
	Grid [][]*string \`json:"Grid,omitempty" xml:"Grid,omitempty" type:"Repeated"\`
}

type FeedCatRequestToys struct {
	Name *string \`json:"Name,omitempty" xml:"Name,omitempty"\`
}

type FeedCatResponseBody struct {
    // indented otherwise
    Ids []*int64 \`json:"Ids,omitempty" xml:"Ids,omitempty" type:"Repeated"\`
    RequestId *string \`json:"RequestId,omitempty" xml:"RequestId,omitempty"\`
}

type FeedCatResponse struct {
	Headers map[string]*string \`json:"headers,omitempty" xml:"headers,omitempty"\`
	StatusCode *int32 \`json:"statusCode,omitempty" xml:"statusCode,omitempty"\`
	Body *FeedCatResponseBody \`json:"body,omitempty" xml:"body,omitempty"\`
}
`;

const client = `package client

// Deprecated: OpenAPI FeedCat is deprecated
//
// Feeds a cat.
func (client *Client) FeedCatWithOptions(tmpReq *FeedCatRequest, runtime *dara.RuntimeOptions) (_result *FeedCatResponse, _err error) {
	if !dara.IsNil(tmpReq.Plan) {
		request.PlanShrink = openapiutil.ArrayToStringWithSpecifiedStyle(tmpReq.Plan, dara.String("Plan"), dara.String("json"))
	}
	query := map[string]interface{}{}
	if !dara.IsNil(request.Times) {
		query["Times"] = request.Times
	}
	query["CatId"] = request.CatId
	query["Weight"] = request.Weight
	query["Plan"] = request.PlanShrink
	query["Grid"] = request.Grid
	body := map[string]interface{}{}
	body["Toys"] = request.Toys
	params := &openapiutil.Params{
		Action:      dara.String("FeedCat"),
		Pathname:    dara.String("/"),
		Method:      dara.String("POST"),
		Style:       dara.String("RPC"),
	}
	return _result, _err
}

func (client *Client) PingWithOptions(request *FeedCatRequest, runtime *dara.RuntimeOptions) (_result *FeedCatResponse, _err error) {
	query := openapiutil.Query(dara.ToMap(request))
	params := &openapiutil.Params{
		Action:      dara.String("Ping"),
		Pathname:    dara.String("/"),
		Method:      dara.String("GET"),
		Style:       dara.String("RPC"),
	}
	return _result, _err
}
`;

const read = (model: string, client: string) =>
  shown(readGoSdk(sourceFiles({ "client/feed_cat_model.go": model, "client/client.go": client }), "go"));

const inputs = [
  {
    name: "Times",
    type: "int32",
    required: true,
    text: "How often.\n\nThis parameter is required.",
    example: "1",
    in: "query",
  },
  { name: "CatId", type: "int64", deprecated: true, text: "Deprecated", in: "query" },
  { name: "Weight", type: "double", required: true, in: "query" },
  {
    name: "Toys",
    type: "array",
    items: "object",
    fields: [{ name: "Name", type: "string" }],
    in: "form",
    style: "flat",
  },
  { name: "Plan", type: "map", items: "any", in: "query", style: "json" },
  { name: "Grid", type: "array", items: { type: "array", items: "string" }, in: "query", style: "flat" },
];
const output = [{ name: "Ids", type: "array", items: "int64", text: "indented otherwise" }];

test("structs and calls become operations, with the widths of numbers", () => {
  const { operations, problems } = read(model, client);
  expect(problems).toBeUndefined();
  expect(operations.FeedCat).toEqual({ method: "POST", path: "/", deprecated: true, parameters: inputs, output });
  expect(operations.Ping).toMatchObject({ method: "GET", path: "/", output });
  expect(operations.Ping).not.toHaveProperty("deprecated");
  expect(operations.Ping?.parameters?.map((field) => field.in)).toEqual(Array(6).fill("query"));
});

describe("what is not understood is reported and left out", () => {
  test.each([
    ["a type", model.replace("*float64", "*big.Float"), client, "expected a type, found *big.Float"],
    [
      "a line that is no member",
      model.replace("\tToys []", "\tToys, More []"),
      client,
      "expected a member of FeedCatRequest, found Toys, More",
    ],
    [
      "a member that is not sent",
      model,
      client.replace('	query["CatId"] = request.CatId\n', ""),
      "expected CatId in the query or the form, found it nowhere",
    ],
    ["a style", model, client.replace('dara.String("json")', 'dara.String("pipes")'), "found pipes"],
    [
      "a call without an action",
      model,
      client.replace('		Action:      dara.String("FeedCat"),\n', ""),
      "expected an action and a response",
    ],
  ])("%s", (_, model, client, what) => {
    const { operations, problems = [] } = read(model, client);
    expect(problems.map((problem) => problem.what).join("\n")).toContain(what);
    expect(problems.flatMap(({ operation }) => operation ?? [])).toContain("FeedCat");
    expect(operations).not.toHaveProperty("FeedCat");
  });
});
