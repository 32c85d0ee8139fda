import { deref } from "./pointer.js";
import type { Json, SpecFile } from "./spec-file.js";

/**
 * The schema that a path into a result leads to.
 *
 * @param at where the spec has the path
 * @throws SpecError if a member on the way does not exist
 */
export function memberAt(file: SpecFile, at: string[], document: Json, result: Json, path: string[]): Json {
  let schema = deref(document, result);
  for (const [index, step] of path.entries()) {
    const members = schema?.properties ?? {};
    if (!Object.hasOwn(members, step)) {
      const place = index === 0 ? "the result" : `/${path.slice(0, index).join("/")}`;
      const known = Object.keys(members).join(", ") || "none";
      throw file.error(at, `a pointer to a member of ${place} (which has ${known})`, step);
    }
    schema = deref(document, members[step]);
  }
  return schema;
}
