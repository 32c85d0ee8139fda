import { expect, test } from "vitest";
import { isLastPage, type PageFacts } from "./is-last-page.js";

const page: PageFacts = { count: 10, length: 10, reached: 30, total: undefined };

test.each<[fact: string, given: Partial<PageFacts>, want: boolean]>([
  ["a full page, where no total is told", {}, false],
  ["one that is not full, where no total is told", { count: 9 }, true],
  ["an empty one", { count: 0 }, true],
  ["an empty one, though the total says that there is more", { count: 0, total: 99 }, true],
  ["one with which the total is reached", { total: 30 }, true],
  ["one with which a total of 64 bits is reached", { total: 30n }, true],
  ["one with which a total written as a text is reached", { total: "30" }, true],
  ["one before the total is reached", { total: 31 }, false],
  ["one that is not full before the total is reached", { count: 3, total: 31 }, false],
  ["a full one with a total that cannot be right", { total: 0 }, false],
  ["one that is not full with a total that cannot be right", { count: 9, total: -1 }, true],
  ["a full one whose total is null", { total: null }, false],
  ["one that is not full whose total is no number", { count: 9, total: "many" }, true],
])("the last page is or is not %s", (_, given, want) => expect(isLastPage({ ...page, ...given })).toBe(want));
