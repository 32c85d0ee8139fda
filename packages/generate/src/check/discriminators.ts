import { asList, asObject, get, type JsonObject } from "@cloudseal/openapi";
import type { Json, SpecSource } from "../read/spec-file.js";

/** Words whose values are data, not schemas. */
const data = /^(example|examples|x-.*|const|enum|default)$/;

/**
 * Refuses a discriminator whose schemas stand in its mapping, or are `allOf` it, alone: nothing says then that a value is
 * one of them, and types, simulator and other tools would know the base only.
 *
 * @param document the file with local references only
 * @throws SpecError for the first, with the `oneOf` to write
 */
export function checkDiscriminators(file: SpecSource, document: Json): void {
  const at: (string | number)[] = [];
  const visit = (value: Json, isMap: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    const property = isMap ? undefined : get(value, "discriminator", "propertyName");
    if (property !== undefined && !value.oneOf && !value.anyOf) {
      const schemas = schemasOf(document, value, String(at.at(-1)));
      const list = schemas.map((name) => `{ $ref: "#/components/schemas/${name}" }`).join(", ");
      throw file.error(
        [...at, "discriminator"],
        `a oneOf beside the discriminator that lists its schemas, each with \`${property}\` as a const: oneOf: [${list}]. Members that they share move to a schema without a discriminator, which they are allOf`,
        `schemas that only ${get(value, "discriminator", "mapping") === undefined ? "their allOf tells" : "the mapping tells"} of: ${schemas.join(", ") || "none"}`,
      );
    }
    for (const [key, member] of Object.entries<Json>(value)) {
      if (!isMap && data.test(key)) continue;
      at.push(Array.isArray(value) ? Number(key) : key);
      visit(member, !isMap && /^(properties|patternProperties|\$defs|schemas)$/.test(key));
      at.pop();
    }
  };
  visit(document, false);
}

/** Names of the schemas that a base stands for: those of its mapping, and those that are `allOf` it. */
function schemasOf(document: Json, base: JsonObject, name: string): string[] {
  const mapped = Object.values(asObject(get(base, "discriminator", "mapping"))).map(
    (target) => String(target).split("/").pop() ?? "",
  );
  const children = Object.entries(asObject(get(document, "components", "schemas"))).flatMap(([child, schema]) =>
    asList(get(schema, "allOf")).some((part) => get(part, "$ref") === `#/components/schemas/${name}`) ? [child] : [],
  );
  return [...new Set([...mapped, ...children])];
}
