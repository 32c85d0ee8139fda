import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { explain } from "./check-extensions.js";
import { fitsPlainSchema } from "./fits-plain-schema.js";
import { isPlainSchema } from "./plain-schema.js";
import { deref } from "./pointer.js";
import type { Json, SpecFile } from "./spec-file.js";

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
addFormats.default(ajv, { mode: "fast" });
ajv.addFormat("uint64", true);

/** How ajv calls the components of the file that is checked. */
const components = "components";

/**
 * Checks every example of a file against its schema: those of parameters, bodies, answers, and `examples` of schemas
 * themselves.
 *
 * @param document the file with local references only
 * @throws SpecError for the first that does not fit
 */
export function checkExamples(file: SpecFile, document: Json): void {
  const plain = Object.values<Json>(document.components?.schemas ?? {}).every(isPlainSchema);
  let prepared = false;
  /** The components of the last file make room; those of this one are compiled once for all of its examples. */
  const prepare = (): void => {
    if (prepared) return;
    ajv.removeSchema(components);
    ajv.addSchema({ $defs: rebase(document.components ?? {}) }, components);
    prepared = true;
  };

  const check = (schema: Json, value: Json, pointer: (string | number)[]): void => {
    if (plain && isPlainSchema(schema) && fitsPlainSchema(document, schema, value)) return;
    prepare();
    const rebased = rebase(schema);
    const validate = ajv.compile(rebased);
    // Otherwise ajv keeps every schema for ever.
    ajv.removeSchema(rebased);
    if (validate(value)) return;
    const [error] = [...(validate.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
    if (!error) return;
    const [steps, expected, found] = explain(error, value);
    throw file.error([...pointer, ...steps], `an example that fits its schema: ${expected}`, found);
  };

  const visit = (value: Json, pointer: (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    const { schema } = value;
    if (typeof schema === "object" && schema !== null) {
      if ("example" in value) check(schema, value.example, [...pointer, "example"]);
      for (const [name, example] of Object.entries<Json>(value.examples ?? {}))
        check(schema, deref(document, example).value, [...pointer, "examples", name, "value"]);
    }
    if (Array.isArray(value.examples))
      for (const [index, example] of value.examples.entries()) check(value, example, [...pointer, "examples", index]);
    for (const [name, member] of Object.entries(value))
      if (!/^(example|examples|x-.*)$/.test(name))
        visit(member, [...pointer, Array.isArray(value) ? Number(name) : name]);
  };
  visit(document, []);
}

/** Local references from `#/components/…` to `components#/$defs/…`, where ajv finds them. */
function rebase(value: Json): Json {
  if (Array.isArray(value)) return value.map(rebase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === "$ref" && typeof member === "string"
        ? member.replace("#/components/", `${components}#/$defs/`)
        : rebase(member),
    ]),
  );
}
