import type { Operation } from "../document/operation.js";
import { get } from "../json/get.js";

/** The new operations that old ones became, by their old names: the same path of their own, or the same parts. */
export function successorsOf(gone: readonly Operation[], added: readonly Operation[]): Map<string, string> {
  const known = new Map(added.flatMap((operation) => marksOf(operation).map((mark) => [mark, operation.name])));
  return new Map(
    gone.flatMap((operation) => {
      const name = marksOf(operation)
        .map((mark) => known.get(mark))
        .find((found) => found !== undefined);
      return name === undefined ? [] : [[operation.name, name]];
    }),
  );
}

const marksOf = ({ path, method, operation }: Operation): string[] => [
  ...(get(operation, "x-cloudseal", "route", "path") === "/" ? [] : [`${method} ${path}`]),
  JSON.stringify([method, ...["parameters", "requestBody", "responses"].map((key) => get(operation, key))], sorted),
];

/** Members in one order, as that in the spec says nothing. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
