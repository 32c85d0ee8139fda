import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import type { Json } from "../spec-file.js";
import { atoms, names, values } from "./atoms.js";
import { canary } from "./canary.js";
import { placesOf, plant } from "./plant.js";
import { type Draft, operationOf, twists } from "./twists.js";

/** The files of a folder of specs, and what was done to them. */
export interface HostileSpec {
  what: string[];
  files: Draft["files"];
}

const specs = join(import.meta.dirname, "../../../../specs");

/** The true specs of this repository, one operation each. */
const bases = readdirSync(specs, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml") && !path.endsWith("service.yaml"))
  .sort()
  .map((path) => ({
    folder: path.replace(/\/[^/]*$/, ""),
    name: path.replace(/^.*\/|\.yaml$/g, ""),
    operation: parse(readFileSync(join(specs, path), "utf8")) as Json,
    service: parse(readFileSync(join(specs, path.replace(/[^/]*$/, "service.yaml")), "utf8")) as Json,
  }));

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is there to be hostile
const unit = fc.constantFrom(..."*/\"'`${}()[]<>|\\#@&:;,.-_~! \n\r\t\u2028\u2029\u202e\u0000\u001b\ud800éa".split(""));
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...atoms) },
  { weight: 2, arbitrary: fc.string({ unit, maxLength: 30 }).map((around) => `${around}${canary}${around}`) },
);
const word = fc.oneof(text, fc.constantFrom(...names));
const planting = fc.record({
  file: fc.constantFrom("operation" as const, "operation" as const, "service" as const),
  at: fc.nat(),
  what: fc.oneof(
    { weight: 12, arbitrary: fc.record({ prose: fc.constant(true), text }) },
    {
      weight: 1,
      arbitrary: fc.record({ prose: fc.constant(false), text: fc.oneof(word, fc.constantFrom(...values)) }),
    },
  ),
});

/** Hostile specs: true ones with hostile texts in them, and now and then one that is twisted as a whole. */
export const hostileSpec: fc.Arbitrary<HostileSpec> = fc
  .record({
    base: fc.nat(),
    plantings: fc.array(planting, { minLength: 1, maxLength: 4 }),
    twist: fc.option(fc.constantFrom(...Object.keys(twists)), { freq: 4 }),
  })
  .map(({ base, plantings, twist }) => {
    const { folder, name, operation, service } = bases[base % bases.length] as (typeof bases)[number];
    const draft: Draft = {
      operation: structuredClone(operation),
      service: structuredClone(service),
      files: {},
      text: (text) => text,
      name,
    };
    // Errata point at what a planting may take away.
    delete operationOf(draft.operation)["x-cloudseal"].errata;
    const what: string[] = [];
    if (twist !== null) {
      twists[twist]?.(draft);
      what.push(twist);
    }
    for (const { file, at, what: planted } of plantings) {
      const places = placesOf(draft[file])[planted.prose ? "prose" : "other"];
      const place = places[at % places.length];
      if (!place) continue;
      plant(place, planted.text);
      what.push(`${JSON.stringify(planted.text)} at ${place.isName ? "the name " : ""}${place.key} of the ${file}`);
    }
    const files: Draft["files"] = {
      [`${folder}/service.yaml`]: JSON.stringify(draft.service, null, 1),
      [`${folder}/${draft.name}.yaml`]: draft.text(
        // Each member on a line, so that lines of YAML may stand before them.
        Object.entries(draft.operation)
          .map((member) => `${member.map((part) => JSON.stringify(part)).join(": ")}\n`)
          .join(""),
      ),
    };
    for (const [path, content] of Object.entries(draft.files)) files[`${folder}/${path}`] = content;
    return { what, files };
  });
