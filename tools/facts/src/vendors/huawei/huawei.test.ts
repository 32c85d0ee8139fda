import { describe, expect, test } from "vitest";
import { shown, sourceFiles } from "../../fixtures/sources.js";
import { readGoSdk } from "./go-sdk.js";
import { readJavaSdk } from "./java-sdk.js";

const annotated = (name: string, declaration: string) => `    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonProperty(value = "${name}")

    private ${declaration};
`;
const getter = (type: string, name: string, comment: string) => `    /**
     * ${comment.replaceAll("\n", "\n     * ")}
     * @return it
     */
    public ${type} get${name}() {
        return null;
    }
`;
const javaClass = (name: string, body: string, base = "") => `package acme;

public class ${name}${base} {

${body}
}
`;

const java = {
  "model/FeedCatRequest.java": javaClass(
    "FeedCatRequest",
    annotated("cat_id", "String catId") +
      annotated("kind", "KindEnum kind") +
      annotated("body", "FeedBody body") +
      `    public static final class KindEnum {

        public static final KindEnum BIG = new KindEnum("big");
        public static final KindEnum SMALL =
            new KindEnum("small");

        private static final Map<String, KindEnum> STATIC_FIELDS = createStaticFields();
        private String value;
        KindEnum other = new KindEnum("other");
    }
`,
  ),
  "model/FeedBody.java": javaClass(
    "FeedBody",
    annotated("times", "Integer times = null") +
      annotated("toys", "List<Toy> toys = null") +
      annotated("by_name", "Map<String, Long> byName = null") +
      annotated("at", "OffsetDateTime at") +
      annotated("what", "Object what") +
      getter("Integer", "Times", "次数\nminimum: 1\nmaximum: 9"),
  ),
  "model/Toy.java": javaClass("Toy", annotated("weight", "BigDecimal weight") + annotated("like", "Toy like")),
  "model/FeedCatResponse.java": javaClass(
    "FeedCatResponse",
    annotated("toys", "List<Toy> toys"),
    " extends SdkResponse",
  ),
  "model/LoadCatRequest.java": javaClass("LoadCatRequest", ""),
  "model/LoadCatResponse.java": javaClass("LoadCatResponse", "", " extends SdkStreamResponse"),
  "model/ListCatsRequest.java": javaClass("ListCatsRequest", annotated("limit", "Integer limit")),
  "model/ListCatsResponse.java": javaClass("ListCatsResponse", annotated("body", "List<Toy> body = null")),
  "AcmeMeta.java": `public class AcmeMeta {
    private static HttpRequestDef<FeedCatRequest, FeedCatResponse> genForFeedCat() {
        HttpRequestDef.Builder<FeedCatRequest, FeedCatResponse> builder = HttpRequestDef
            .builder(HttpMethod.PUT,
                FeedCatRequest.class,
                FeedCatResponse.class)
            .withName("FeedCat")
            .withUri("/v1/{project_id}/cats/{cat_id}")
            .withContentType("application/json");
        builder.<String>withRequestField("cat_id",
            LocationType.Path,
            FieldExistence.NON_NULL_NON_EMPTY,
            TypeCasts.uncheckedConversion(String.class));
        builder.<FeedCatRequest.KindEnum>withRequestField("kind",
            LocationType.Query,
            FieldExistence.NULL_IGNORE);
        builder.<FeedBody>withRequestField("body",
            LocationType.Body,
            FieldExistence.NON_NULL_NON_EMPTY);
        return builder.build();
    }
    private static HttpRequestDef<LoadCatRequest, LoadCatResponse> genForLoadCat() {
            .builder(HttpMethod.GET, LoadCatRequest.class, LoadCatResponse.class)
            .withUri("/v1/load")
    }
    private static HttpRequestDef<ListCatsRequest, ListCatsResponse>
        genForListCats() {
            .builder(HttpMethod.GET, ListCatsRequest.class, ListCatsResponse.class)
            .withUri("/v1/cats")
        builder.<Integer>withRequestField("limit", LocationType.Query, FieldExistence.NULL_IGNORE);
        builder.<List<Toy>>withResponseField("body", LocationType.Body, FieldExistence.NULL_IGNORE);
    }
}
`,
  "AcmeClient.java": `    /**
     * Feeds[待下线]
     */
    public FeedCatResponse feedCat(FeedCatRequest request) {
    /**
     * Loads
     */
    @Deprecated
    public LoadCatResponse loadCat(LoadCatRequest request) {
    /**
     * Lists
     */
    public ListCatsResponse listCats(ListCatsRequest request) {
`,
  "AcmeAsyncClient.java": "    @Deprecated\n    public ListCatsResponse listCats(ListCatsRequest request) {\n",
};

const go = {
  "model/feed.go": `package model

type FeedCatRequest struct {
	CatId string \`json:"cat_id"\`
	Kind *FeedCatRequestKind \`json:"kind,omitempty"\`
	Body *FeedBody \`json:"body,omitempty"\`
}

type FeedCatRequestKind struct {
	value string
}

type FeedCatRequestKindEnum struct {
	BIG   FeedCatRequestKind
	SMALL FeedCatRequestKind
}

func GetFeedCatRequestKindEnum() FeedCatRequestKindEnum {
	return FeedCatRequestKindEnum{
		BIG: FeedCatRequestKind{
			value: "big",
		},
		SMALL: FeedCatRequestKind{
			value: "small",
		},
	}
}

type FeedBody struct {
	// 次数
	Times int32 \`json:"times"\`

	Toys *[]Toy \`json:"toys,omitempty"\`
	ByName map[string]int64 \`json:"by_name,omitempty"\`
	At *sdktime.SdkTime \`json:"at,omitempty"\`
	What *interface{} \`json:"what,omitempty"\`
}

type Toy struct {
	Weight float64 \`json:"weight"\`
	Like *Toy \`json:"like"\`
}

type FeedCatResponse struct {
	Toys *[]Toy \`json:"toys,omitempty"\`
	HttpStatusCode int \`json:"-"\`
}

type LoadCatRequest struct {
}

type LoadCatResponse struct {
	HttpStatusCode int \`json:"-"\`
}

type ListCatsRequest struct {
	Limit *int32 \`json:"limit,omitempty"\`
}

type ListCatsResponse struct {
	Body *[]Toy \`json:"body,omitempty"\`
}
`,
  "acme_meta.go": `package acme

func GenReqDefForFeedCat() *def.HttpRequestDef {
	reqDefBuilder := def.NewHttpRequestDefBuilder().
		WithMethod(http.MethodPut).
		WithPath("/v1/{project_id}/cats/{cat_id}").
		WithResponse(new(model.FeedCatResponse)).
		WithContentType("application/json")

	reqDefBuilder.WithRequestField(def.NewFieldDef().
		WithName("CatId").
		WithJsonTag("cat_id").
		WithLocationType(def.Path))
	reqDefBuilder.WithRequestField(def.NewFieldDef().
		WithName("Kind").
		WithJsonTag("kind").
		WithLocationType(def.Query))
	reqDefBuilder.WithRequestField(def.NewFieldDef().
		WithName("Body").
		WithLocationType(def.Body))
	return requestDef
}

func GenReqDefForListCats() *def.HttpRequestDef {
		WithMethod(http.MethodGet).
		WithPath("/v1/cats").
		WithResponse(new(model.ListCatsResponse)).
	reqDefBuilder.WithRequestField(def.NewFieldDef().
		WithJsonTag("limit").
		WithLocationType(def.Query))
	reqDefBuilder.WithResponseField(def.NewFieldDef().
		WithName("Body").
		WithLocationType(def.Body))
}
`,
};

const in_ = (files: Record<string, string>) =>
  sourceFiles(Object.fromEntries(Object.entries(files).map(([name, text]) => [`sdk/${name}`, text])));
const readJava = (files: Record<string, string>) => shown(readJavaSdk(in_(files), "sdk", "java"));
const readGo = (files: Record<string, string>) => shown(readGoSdk(in_(files), "sdk", "go"));

const kind = { name: "kind", type: "string", values: ["big", "small"], in: "query" };
const parameters = [
  { name: "project_id", type: "string", in: "path", required: true },
  { name: "cat_id", type: "string", in: "path", required: true },
  kind,
];
const output = [{ name: "toys", type: "array", items: "object", ref: "Toy" }];
const feed = { method: "PUT", path: "/v1/{project_id}/cats/{cat_id}", parameters, body: "FeedBody", output };
const list = {
  method: "GET",
  path: "/v1/cats",
  parameters: [{ name: "limit", type: "int32", in: "query" }],
  returns: "list",
  output: [{ name: "body", type: "array", items: "object", ref: "Toy" }],
};

test("the Java SDK tells places, required inputs, value lists, bounds and what is deprecated", () =>
  expect(readJava(java)).toEqual({
    operations: {
      FeedCat: { ...feed, deprecated: true },
      LoadCat: { method: "GET", path: "/v1/load", parameters: [], returns: "bytes", deprecated: true },
      ListCats: list,
    },
    types: {
      FeedBody: [
        { name: "times", type: "int32", minimum: 1, maximum: 9, text: "次数" },
        { name: "toys", type: "array", items: "object", ref: "Toy" },
        { name: "by_name", type: "map", items: "int64" },
        { name: "at", type: "string", format: "date-time" },
        { name: "what", type: "any" },
      ],
      Toy: [
        { name: "weight", type: "double" },
        { name: "like", type: "object", ref: "Toy" },
      ],
    },
  }));

test("the Go SDK tells what must be given, and what is certain to come", () =>
  expect(readGo(go)).toEqual({
    operations: { FeedCat: feed, ListCats: list },
    types: {
      FeedBody: [
        { name: "times", type: "int32", required: true, text: "次数" },
        { name: "toys", type: "array", items: "object", ref: "Toy" },
        { name: "by_name", type: "map", items: "int64" },
        { name: "at", type: "string" },
        { name: "what", type: "any" },
      ],
      Toy: [
        { name: "weight", type: "double", required: true, certain: true },
        { name: "like", type: "object", ref: "Toy", required: true, certain: true },
      ],
    },
  }));

describe("what is not understood is reported, and its operation left out", () => {
  const inJava = (file: keyof typeof java, from: string, to: string) => ({
    ...java,
    [file]: java[file].replace(from, to),
  });
  const inGo = (file: keyof typeof go, from: string, to: string) => ({ ...go, [file]: go[file].replace(from, to) });
  test.each<[string, () => ReturnType<typeof readJava>, string]>([
    [
      "a type of Java",
      () => readJava(inJava("model/FeedBody.java", "Integer times", "int[] times")),
      "expected a member times, found none",
    ],
    [
      "a class of Java that is gone",
      () => readJava(inJava("model/Toy.java", "Toy like", "Ball like")),
      "expected a class Ball, found none",
    ],
    [
      "a name of Java",
      () => readJava(inJava("model/FeedCatRequest.java", '"cat_id"', '"constructor"')),
      'expected the name of a field, found "constructor"',
    ],
    [
      "a place of Java",
      () => readJava(inJava("AcmeMeta.java", "LocationType.Query", "LocationType.Cname")),
      "expected kind in path, query or header, or a body with members, found Cname",
    ],
    [
      "a path of Java",
      () => readJava(inJava("AcmeMeta.java", "/v1/{project_id}/cats/{cat_id}", "/v1/{project_id}?a=b")),
      "expected a path, found /v1/{project_id}?a=b",
    ],
    [
      "a call of Java",
      () => readJava(inJava("AcmeMeta.java", ".withUri(", ".withUrl(")),
      "expected a method, a path, a request and a response",
    ],
    [
      "a method of Go",
      () => readGo(inGo("acme_meta.go", "MethodPut", "MethodTrace")),
      "expected a method, found TRACE",
    ],
    [
      "a type of Go",
      () => readGo(inGo("model/feed.go", "Weight float64", "Weight chan")),
      "expected a type, found chan",
    ],
    [
      "a member of Go that is gone",
      () => readGo(inGo("model/feed.go", '`json:"cat_id"`', '`json:"id"`')),
      "expected a member cat_id of FeedCatRequest, found none",
    ],
    [
      "a body of Go that is no list",
      () => readGo(inGo("model/feed.go", 'Body *[]Toy `json:"body', 'Body *Toy `json:"body')),
      "expected a list or a text as the body of ListCatsResponse, found object",
    ],
  ])("%s", (_, read, what) => {
    const { operations, problems = [] } = read();
    expect(problems.map((problem) => problem.what).join("\n")).toContain(what);
    const names = problems.flatMap(({ operation }) => operation ?? []);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(operations).not.toHaveProperty(name);
  });

  test("a bare text is a text", () =>
    expect(
      readGo(inGo("model/feed.go", 'Body *[]Toy `json:"body', 'Body *string `json:"body')).operations.ListCats,
    ).toEqual({
      ...list,
      returns: "text",
      output: undefined,
    }));
});
