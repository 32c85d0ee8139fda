import { expect, test } from "vitest";
import { parseJsonObject } from "./json-object.js";

test.each<[text: string, want: object]>([
  ["{}", {}],
  [' {"a":[1]} ', { a: [1] }],
  ['\uFEFF{"a":1}', { a: 1 }],
])("%j", (text, want) => expect(parseJsonObject(text, "it")).toEqual(want));

test.each(["", "hunter2", "<html>hunter2", '"hunter2"', "[]", "null", '{"hunter2"', "1"])("%j is rejected", (text) =>
  expect(() => parseJsonObject(text, "the answer")).toThrow(new Error("the answer is not a JSON object")),
);
