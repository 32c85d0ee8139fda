import type { JsonObject } from "@cloudseal/openapi";
import { describe, expect, test } from "vitest";
import type { WireRequest } from "../http/request.js";
import { readOperations } from "../operation.js";
import { readInput, uniteRepeated } from "./read.js";

const text = { type: "string" };
const number = { type: "integer", format: "int64" };
const file = { type: "string", format: "binary" };
const list = (items: object) => ({ type: "array", items });
const member = (properties: object) => ({ type: "object", properties });
const filter = member({ a: number, list: list(number), text });

/** A parameter of the query that is written in a way of its own. */
const query = (name: string, schema: object, how: object) => ({ name, in: "query", schema, ...how });
const parameters = [
  query("plain", number, {}),
  query("repeated", list(number), {}),
  query("comma", list(number), { style: "form", explode: false }),
  query("space", list(text), { style: "spaceDelimited", explode: false }),
  query("pipe", list(text), { style: "pipeDelimited", explode: false }),
  query("deep", filter, { style: "deepObject" }),
  { name: "json", in: "query", content: { "application/json": { schema: filter } } },
  { name: "X-Ids", in: "header", schema: list(number) },
];

/** What is read of a request of an operation with these inputs. */
function read(operation: object, request: Partial<WireRequest>) {
  const [found] = readOperations({
    paths: { "/things": { post: { operationId: "DoIt", responses: {}, ...operation } } },
    "x-cloudseal": { vendor: "acme", service: "things" },
  } as JsonObject);
  if (!found) throw new Error("no operation");
  const empty = { method: "POST", path: "/things", query: "", headers: {}, body: new Uint8Array() };
  return readInput({ ...empty, ...request }, found, uniteRepeated(found.document));
}
const taking = (type: string, schema: object, more: object = {}) => ({
  requestBody: { content: { [type]: { schema, ...more } } },
});

describe("parameters of every style", () => {
  test.each<[query: string, want: object]>([
    ["", {}],
    ["plain=7&unknown=8", { plain: 7 }],
    ["repeated=1&repeated=2", { repeated: [1, 2] }],
    ["repeated=1", { repeated: [1] }],
    ["comma=1,2", { comma: [1, 2] }],
    ["comma=1%2C2", { comma: [1, 2] }],
    ["comma=9007199254740993", { comma: [9007199254740993n] }],
    ["comma=a,2", { comma: ["a", 2] }],
    ["space=a%20b", { space: ["a", "b"] }],
    ["space=a+b", { space: ["a", "b"] }],
    ["pipe=a%7Cb|c", { pipe: ["a", "b", "c"] }],
    ["deep[a]=1&deep%5Btext%5D=2", { deep: { a: 1, text: "2" } }],
    ["deep[list]=1&deep[list]=2&plain=3", { plain: 3, deep: { list: [1, 2] } }],
    ["deep[other]=1", { deep: { other: "1" } }],
    ["deeper[a]=1&deep[a=1", {}],
    ["json=%7B%22a%22%3A9007199254740993%7D", { json: { a: 9007199254740993n } }],
  ])("in the query: %s", (query, want) => expect(read({ parameters }, { query }).query).toEqual(want));

  test("in a header", () =>
    expect(read({ parameters }, { headers: { "x-ids": "1, 2,3" } }).header).toEqual({ "X-Ids": [1, 2, 3] }));

  test.each<[query: string, message: string]>([
    ["json=%7B", "Expected property name or '}' in JSON at position 1"],
    ["json=1&json=2", "json stands there twice"],
    ["comma=1&comma=2", "comma stands there twice"],
    ["pipe=1&pipe=2", "pipe stands there twice"],
  ])("are malformed: %s", (query, message) => {
    const run = () => read({ parameters }, { query });
    expect(run).toThrow(SyntaxError);
    expect(run).toThrow(message);
  });
});

describe("a body of its media type", () => {
  const form = member({ name: text, size: number, tags: list(text), ids: list(number), more: filter });
  const encoding = { ids: { style: "form", explode: false }, more: { contentType: "application/json" } };
  const urlEncoded = taking("application/x-www-form-urlencoded", form, { encoding });
  const multipart = taking(
    "multipart/form-data",
    member({ file, files: list(file), note: text, size: number, labels: member({}), tags: list(text) }),
  );
  const parts = (...all: [head: string, body: string][]): Partial<WireRequest> => ({
    headers: { "content-type": "multipart/form-data; boundary=B" },
    body: Buffer.from(
      `${all.map(([head, body]) => `--B\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`).join("")}--B--\r\n`,
    ),
  });
  const typed = (type: string) => `\r\nContent-Type: ${type}`;

  test.each<[fact: string, operation: object, request: Partial<WireRequest>, want: unknown]>([
    ["nothing", urlEncoded, {}, undefined],
    [
      "JSON",
      taking("application/vnd.acme+json; charset=utf-8", form),
      { body: Buffer.from('{"size":1}') },
      { size: 1 },
    ],
    ["text", taking("text/plain", text), { body: Buffer.from("aü") }, "aü"],
    ["bytes, one character each", taking("application/zip", file), { body: Uint8Array.of(0, 255) }, "\u0000\u00ff"],
    [
      "a form",
      urlEncoded,
      { body: Buffer.from("name=a+b%26%C3%BC&size=3&tags=x&tags=y&ids=1%2C2&more=%7B%22a%22%3A1%7D&unknown=1") },
      { name: "a b&ü", size: 3, tags: ["x", "y"], ids: [1, 2], more: { a: 1 } },
    ],
    ["a form's list of one", urlEncoded, { body: Buffer.from("tags=x&ids=1") }, { tags: ["x"], ids: [1] }],
    ["a form's member that is empty", urlEncoded, { body: Buffer.from("name=") }, { name: "" }],
    ["parts that are texts", multipart, parts(['name="note"', "näh"], ['name="size"', "4"]), { note: "näh", size: 4 }],
    [
      "parts that are files",
      multipart,
      parts([`name="file"; filename="f"${typed("application/octet-stream")}`, "ü"]),
      { file: "\u00c3\u00bc" },
    ],
    [
      "a file in text",
      multipart,
      parts([`name="file"; filename="f.txt"${typed("text/plain; charset=utf-8")}`, "ü"]),
      { file: "\u00c3\u00bc" },
    ],
    ["a file without a type", multipart, parts(['name="file"; filename="f"', "ü"]), { file: "\u00c3\u00bc" }],
    [
      "a list of files",
      multipart,
      parts([`name="files"${typed("image/png")}`, "1"], [`name="files"${typed("image/png")}`, "2"]),
      { files: ["1", "2"] },
    ],
    ["a list of one part", multipart, parts(['name="tags"', "x"]), { tags: ["x"] }],
    [
      "parts in JSON",
      multipart,
      parts([`name="labels"${typed("application/json")}`, '{"a":"ü"}']),
      { labels: { a: "ü" } },
    ],
    [
      "parts in JSON with a character set",
      multipart,
      parts([`name="labels"${typed("application/json; charset=UTF-8")}`, '{"a":"ü"}']),
      { labels: { a: "ü" } },
    ],
    [
      "texts that say so",
      multipart,
      parts([`name="note"${typed("text/plain; charset=UTF-8")}`, "näh"], [`name="size"${typed("text/plain")}`, "4"]),
      { note: "näh", size: 4 },
    ],
    ["a part that is not known", multipart, parts(['name="other"', "x"]), { other: "x" }],
  ])("%s", (_, operation, request, want) => expect(read(operation, request).body).toEqual(want));

  test.each<[fact: string, operation: object, request: Partial<WireRequest>, message: string]>([
    ["JSON that is none", taking("application/json", form), { body: Buffer.from("{") }, "in JSON at position 1"],
    [
      "a part in JSON that is none",
      multipart,
      parts([`name="labels"${typed("application/json")}`, "{"]),
      "in JSON at position 1",
    ],
    ["a member of a form twice", urlEncoded, { body: Buffer.from("ids=1&ids=2") }, "ids stands there twice"],
    ["parts without a boundary", multipart, { body: Buffer.from("--B--") }, "content-type has no boundary"],
    ["text in no UTF-8", taking("text/plain", text), { body: Uint8Array.of(255) }, "UTF-8"],
  ])("malformed: %s", (_, operation, request, message) => {
    const run = () => read(operation, request);
    expect(run).toThrow(SyntaxError);
    expect(run).toThrow(message);
  });
});
