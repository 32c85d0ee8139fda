import { isOfUnknownSize } from "@cloudseal/openapi";
import type { Json, SpecSource } from "../read/spec-file.js";

/** Words whose values are data, not schemas. */
const data = /^(example|examples|x-.*|const|enum|default)$/;

/**
 * Asks each integer of a document for its size, on which its type depends: whether callers get a `number` or a `bigint`.
 *
 * @param document the file with local references only
 * @throws SpecError for the first that has neither a format, nor bounds, nor a list of values
 */
export function checkIntegers(file: SpecSource, document: Json): void {
  const at: (string | number)[] = [];
  /** @param isMap whether the names in a value are anybody's, and no words of OpenAPI */
  const visit = (value: Json, isMap: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    if (!isMap && isOfUnknownSize(value))
      throw file.error(
        [...at, "type"],
        "an integer with a format: int32, int64 or uint64 (or with bounds), as its type depends on its size",
        JSON.stringify(value.format === undefined ? { type: value.type } : { type: value.type, format: value.format }),
      );
    for (const [key, member] of Object.entries<Json>(value)) {
      if (!isMap && data.test(key)) continue;
      at.push(Array.isArray(value) ? Number(key) : key);
      visit(member, !isMap && /^(properties|patternProperties|\$defs|schemas)$/.test(key));
      at.pop();
    }
  };
  visit(document, false);
}
