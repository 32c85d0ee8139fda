import { encodeMultipart } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { readMultipart } from "./multipart.js";

const lines = (...all: string[]): Uint8Array => Buffer.from(all.join("\r\n"), "latin1");
const read = (body: Uint8Array, boundary = "B") => readMultipart(body, `multipart/form-data; boundary=${boundary}`);
const head = 'Content-Disposition: form-data; name="a"';

test.each<[fact: string, body: Uint8Array, want: object[]]>([
  ["one part", lines("--B", head, "", "text", "--B--", ""), [{ name: "a", text: "text" }]],
  [
    "two parts, one with a type",
    lines("--B", head, "", "1", "--B", `${head}; filename="f"`, "content-type: text/plain", "", "2", "--B--"),
    [
      { name: "a", text: "1" },
      { name: "a", text: "2", type: "text/plain" },
    ],
  ],
  [
    "a type with parameters",
    lines("--B", head, "Content-Type: application/JSON; charset=utf-8", "", "1", "--B--"),
    [{ name: "a", text: "1", type: "application/json" }],
  ],
  ["an empty part", lines("--B", head, "", "", "--B--"), [{ name: "a", text: "" }]],
  ["no part", lines("--B--", ""), []],
  [
    "line ends and dashes of a part",
    lines("--B", head, "", "x", "", "--", "--b", "--B--"),
    [{ name: "a", text: "x\r\n\r\n--\r\n--b" }],
  ],
  [
    "a line that only begins like the boundary",
    lines("--B", head, "", "x", "--Bx", "y", "--B--"),
    [{ name: "a", text: "x\r\n--Bx\r\ny" }],
  ],
  ["what stands before and after", lines("before", "--B", head, "", "x", "--B--", "after"), [{ name: "a", text: "x" }]],
  [
    "a name that is not ASCII",
    Buffer.from('--B\r\nContent-Disposition: form-data; name="ü"\r\n\r\nü\r\n--B--'),
    [{ name: "ü", text: "\u00c3\u00bc" }],
  ],
])("reads %s", (_, body, want) => expect(read(body)).toEqual(want));

test("reads a boundary in quotes", () => {
  const body = lines("--a b", head, "", "x", "--a b--");
  expect(readMultipart(body, 'multipart/form-data; charset=utf-8; boundary="a b"')).toEqual([{ name: "a", text: "x" }]);
});

test("reads what our clients write, and what the platform does", async () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
  const { body, type } = encodeMultipart(
    { file: bytes, note: "näh" },
    { binary: ["file"] },
    { serialiseQuery: String },
  );
  const form = new FormData();
  form.append("file", new Blob([bytes], { type: "application/octet-stream" }));
  form.append("note", "näh");
  const platform = new Response(form);
  const want = [
    { name: "file", type: "application/octet-stream", text: Buffer.from(bytes).toString("latin1") },
    { name: "note", text: Buffer.from("näh").toString("latin1") },
  ];
  expect(readMultipart(body as Uint8Array, type)).toEqual(want);
  const sent = new Uint8Array(await platform.clone().arrayBuffer());
  expect(readMultipart(sent, platform.headers.get("content-type") ?? "")).toEqual(want);
});

describe("is malformed", () => {
  test.each<[fact: string, body: Uint8Array, contentType: string, message: string]>([
    ["without a boundary", lines(""), "multipart/form-data", "content-type has no boundary"],
    [
      "without an end",
      lines("--B", head, "", "x", "--B"),
      "multipart/form-data; boundary=B",
      "the body does not end with the boundary B",
    ],
    [
      "with another boundary",
      lines("--C--"),
      "multipart/form-data; boundary=B",
      "the body does not end with the boundary B",
    ],
    [
      "with a part without a name",
      lines("--B", "Content-Disposition: form-data", "", "x", "--B--"),
      "multipart/form-data; boundary=B",
      "a part has no name",
    ],
    [
      "with a part that has only a file's name",
      lines("--B", 'Content-Disposition: form-data; filename="a"', "", "x", "--B--"),
      "multipart/form-data; boundary=B",
      "a part has no name",
    ],
    [
      "with a part without an empty line",
      lines("--B", head, "x", "--B--"),
      "multipart/form-data; boundary=B",
      "a part has no name",
    ],
  ])("%s", (_, body, contentType, message) =>
    expect(() => readMultipart(body, contentType)).toThrow(new SyntaxError(message)),
  );
});
