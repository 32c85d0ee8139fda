import { describe, expect, test } from "vitest";
import { type BinaryInput, encodeForm, encodeMultipart, encodeRaw } from "./bodies.js";

const protocol = { serialiseQuery: (members: object) => new URLSearchParams(Object.entries(members)).toString() };
const bytes = Uint8Array.of(0, 255, 13, 10);

/** A body as a platform of its own reads it. */
const formOf = async (members: object, binary: readonly string[] = []) => {
  const { body, type } = encodeMultipart({ ...members }, { binary }, protocol);
  const form = await new Response(body as BodyInit, { headers: { "content-type": type } }).formData();
  return Promise.all(
    [...form].map(async ([name, part]) =>
      typeof part === "string"
        ? [name, part]
        : [name, { name: part.name, type: part.type, bytes: [...new Uint8Array(await part.arrayBuffer())] }],
    ),
  );
};
const file = (name: string, data: Iterable<number>, type = "application/octet-stream") => ({
  name,
  type,
  bytes: [...data],
});

describe("the parts of a multipart body", () => {
  test.each<[fact: string, members: object, binary: string[], want: unknown[]]>([
    [
      "are texts of what is no file",
      { a: "ü", b: 1, c: true, d: 2n },
      [],
      [
        ["a", "ü"],
        ["b", "1"],
        ["c", "true"],
        ["d", "2"],
      ],
    ],
    ["are none of what is not given", { a: undefined, b: null, c: [], d: [null] }, [], []],
    [
      "are one for each item of a list",
      { a: ["x", "y"] },
      [],
      [
        ["a", "x"],
        ["a", "y"],
      ],
    ],
    ["are dates as everywhere", { a: new Date(0) }, [], [["a", "1970-01-01T00:00:00.000Z"]]],
    ["are bytes as a file of the part's name", { a: bytes }, ["a"], [["a", file("a", bytes)]]],
    [
      "are files with a name and a type of their own",
      { a: { data: bytes, name: "b.png", type: "image/png" } },
      ["a"],
      [["a", file("b.png", bytes, "image/png")]],
    ],
    ["are a file of a string, where a file is wanted", { a: "ü" }, ["a"], [["a", file("a", [195, 188])]]],
    [
      "are each item of a list of files",
      { a: [bytes, "x"] },
      ["a"],
      [
        ["a", file("a", bytes)],
        ["a", file("a", [120])],
      ],
    ],
    ["are files of no bytes", { a: new Uint8Array() }, ["a"], [["a", file("a", [])]]],
  ])("%s", async (_, members, binary, want) => expect(await formOf(members, binary)).toEqual(want));

  test.each<[fact: string, value: object, json: string]>([
    ["an object", { a: 9007199254740993n }, '{"a":9007199254740993}'],
    ["an object that looks like a file and is none", { data: "x", name: "y" }, '{"data":"x","name":"y"}'],
  ])("are JSON of %s", (_, value, json) => {
    const { body } = encodeMultipart({ value }, { binary: ["file"] }, protocol);
    const text = new TextDecoder().decode(body as Uint8Array);
    expect(text).toContain(`form-data; name="value"\r\nContent-Type: application/json\r\n\r\n${json}\r\n--`);
  });

  test("have names that cannot end the line that they stand in", () => {
    const name = 'a"\r\nX: b';
    const { body } = encodeMultipart({ [name]: { data: "x", name } }, { binary: [name] }, protocol);
    const quoted = '"a%22%0D%0AX: b"';
    expect(new TextDecoder().decode(body as Uint8Array)).toContain(`name=${quoted}; filename=${quoted}\r\nContent`);
  });

  test("have a boundary that is new each time", () => {
    const [one, two] = [1, 2].map(() => encodeMultipart({ a: "a" }, {}, protocol).type);
    expect(one).toMatch(/^multipart\/form-data; boundary=cloudseal-[\w-]+$/);
    expect(one).not.toBe(two);
  });

  test.each<[value: unknown, message: string]>([
    [{ data: bytes, type: "a\r\nb" }, "a.type is no media type"],
    [{ data: bytes, name: {} }, "a.name is an object: pass a string, number, boolean, bigint or Date"],
    [new Map(), "a is a Map: pass a Uint8Array or a string, such as new Uint8Array(await blob.arrayBuffer())"],
    [new Blob(["x"]), "a is a Blob: pass a Uint8Array or a string, such as new Uint8Array(await blob.arrayBuffer())"],
    [
      [bytes, new ArrayBuffer(1)],
      "a[1] is an ArrayBuffer: pass a Uint8Array or a string, such as new Uint8Array(await blob.arrayBuffer())",
    ],
  ])("are not made of %o", (a, message) =>
    expect(() => encodeMultipart({ a }, { binary: ["a"] }, protocol)).toThrow(new TypeError(message)),
  );
});

describe("a body that is one value", () => {
  test.each<[fact: string, body: BinaryInput | undefined, contentType: string | undefined, want: [unknown, string]]>([
    ["bytes", bytes, "application/zip", [bytes, "application/zip"]],
    ["a text", "ü", "text/plain", ["ü", "text/plain"]],
    ["a file", { data: bytes }, "application/zip", [bytes, "application/zip"]],
    ["a file with a type of its own", { data: bytes, type: "image/png" }, "image/*", [bytes, "image/png"]],
    ["bytes of a type that the spec leaves open", bytes, "*/*", [bytes, "application/octet-stream"]],
    ["bytes without a type", bytes, undefined, [bytes, "application/octet-stream"]],
    ["no bytes", new Uint8Array(), "application/zip", ["", "application/zip"]],
    ["nothing", undefined, "text/plain", ["", "text/plain"]],
  ])("is %s", (_, body, contentType, [want, type]) =>
    expect(encodeRaw({ body }, contentType === undefined ? {} : { contentType }, protocol)).toEqual({
      body: want,
      type,
    }),
  );

  test.each<[body: unknown, message: string]>([
    [1, "body is a number: pass a Uint8Array or a string, such as new Uint8Array(await blob.arrayBuffer())"],
    [{}, "body is an object: pass a Uint8Array or a string, such as new Uint8Array(await blob.arrayBuffer())"],
    [{ data: bytes, type: "a\nb" }, "body.type is no media type"],
  ])("is not %o", (body, message) => expect(() => encodeRaw({ body }, {}, protocol)).toThrow(new TypeError(message)));
});

test("a form is written as the vendor writes queries", () =>
  expect(encodeForm({ a: "b c", d: 1 }, {}, protocol)).toEqual({
    body: "a=b+c&d=1",
    type: "application/x-www-form-urlencoded",
  }));
