import { expect, test } from "vitest";
import { toLines } from "../../source/lines.js";
import { Warnings } from "../../words/warnings.js";
import { readExamples } from "./examples.js";

const read = (text: string, kind?: "request" | "response") => readExamples(toLines(text), kind, new Warnings());

test.each<[name: string, kind: "request" | "response" | undefined, given: string, want: object[]]>([
  [
    "an address alone",
    "request",
    "GET https://{endpoint}/v1/x",
    [{ method: "GET", target: "https://{endpoint}/v1/x" }],
  ],
  ["a path and a body", "request", '/v1/x\n\n{\n  "a" : 1\n}', [{ target: "/v1/x", body: { a: 1 }, line: 1 }]],
  [
    "on one line",
    "request",
    '/v1/{id}/x { "a" : 1 }',
    [{ target: "/v1/{id}/x", body: { a: 1 }, text: '{ "a" : 1 }', line: 1 }],
  ],
  [
    "several, with titles",
    "request",
    '  • First\n\n    POST https://h/v1/x\n\n    { "a": 1 }\n\n-\nSecond\nPOST https://h/v1/x -\n{ "a": 2 }',
    [
      { title: "First", method: "POST", body: { a: 1 } },
      { title: "Second", target: "https://h/v1/x", body: { a: 2 } },
    ],
  ],
  [
    "headers",
    "request",
    "POST https://h/v1/x HTTP/1.1\nX-Auth-Token: t\nContent-Type: application/json\n\n{}",
    [{ target: "https://h/v1/x", headers: { "x-auth-token": "t", "content-type": "application/json" }, body: {} }],
  ],
  [
    "responses by status",
    "response",
    'Status code: 200\n\nOK\n\n{ "a": 1 }\n\nExample response with status code 400:\n[ ]\n状态码: 500 Error { "b": 2 }',
    [
      { status: "200", title: "OK", body: { a: 1 } },
      { status: "400", body: [] },
      { status: "500", title: "Error", body: { b: 2 } },
    ],
  ],
  [
    "a raw response",
    "response",
    'HTTP/1.1 202 Accepted\nX-Id: 1\n\n{ "a": 1 }',
    [{ status: "202", headers: { "x-id": "1" } }],
  ],
  ["none", "response", "None", []],
  ["line numbers", "response", '1\n2\n3\n{\n"a": 1\n}', [{ body: { a: 1 } }]],
  ["what is no JSON", "request", "{ a: 1 }", [{ text: "{ a: 1 }", confidence: 60 }]],
  [
    "under one heading",
    undefined,
    'GET https://h/v1/x\nResponse:\n{ "a": 1 }',
    [{ kind: "request" }, { kind: "response", body: { a: 1 } }],
  ],
])("%s", (_, kind, given, want) => {
  const found = read(given, kind);
  expect(found).toMatchObject(want);
  expect(found).toHaveLength(want.length);
});
