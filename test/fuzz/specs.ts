import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@cloudseal/openapi/yaml";
import fc from "fast-check";
import type { Json } from "../../packages/generate/src/read/spec-file.js";
import { type Draft, mutations, operationOf } from "./mutations.js";
import { atoms, canary, names, values } from "./strings.js";

/** The files of a folder of specs, and what was done to them. */
export interface FuzzedSpec {
  what: string[];
  files: Draft["files"];
}

const specs = join(import.meta.dirname, "../../specs");

/** The true specs of this repository, one operation each. */
const bases = readdirSync(specs, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml") && !path.endsWith("service.yaml"))
  .sort()
  .map((path) => ({
    folder: path.replace(/\/[^/]*$/, ""),
    name: path.replace(/^.*\/|\.yaml$/g, ""),
    operation: parseYaml(readFileSync(join(specs, path), "utf8")) as Json,
    service: parseYaml(readFileSync(join(specs, path.replace(/[^/]*$/, "service.yaml")), "utf8")) as Json,
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

/** Hostile specs: true ones with hostile texts in them, and now and then one that is mutationed as a whole. */
export const fuzzedSpec: fc.Arbitrary<FuzzedSpec> = fc
  .record({
    base: fc.nat(),
    plantings: fc.array(planting, { minLength: 1, maxLength: 4 }),
    mutation: fc.option(fc.constantFrom(...Object.keys(mutations)), { freq: 4 }),
  })
  .map(({ base, plantings, mutation }) => {
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
    if (mutation !== null) {
      mutations[mutation]?.(draft);
      what.push(mutation);
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

/** A place of a document where a spec's author writes what he likes. */
export interface Place {
  holder: Json;
  key: string | number;
  /** Whether it is the member's name and not its value. */
  isName: boolean;
}

/** Words of OpenAPI whose values are prose or data, so that anything there should be generated. */
const prose = /^(title|description|summary|meaning|message|example|page|spec|why|action|resource)$/;
const lists = /^(examples|enum|value|history|says)$/;
const nothing = /(?!)/;

/** All places of a document, those for prose and data apart from those where a text means something. */
function placesOf(document: Json): { prose: Place[]; other: Place[] } {
  const places = { prose: [] as Place[], other: [] as Place[] };
  const visit = (holder: Json, free: boolean, lists: RegExp): void => {
    if (typeof holder !== "object" || holder === null) return;
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      const at = Array.isArray(holder) ? Number(key) : key;
      const isFree = free || prose.test(key);
      if (typeof value !== "object" || value === null)
        (isFree && typeof value === "string" ? places.prose : places.other).push({ holder, key: at, isName: false });
      if (!Array.isArray(holder)) places.other.push({ holder, key: at, isName: true });
      // What is listed of a server's variables goes into addresses.
      visit(value, free || lists.test(key), key === "variables" ? nothing : lists);
    }
  };
  visit(document, false, lists);
  return places;
}

/** Puts something at a place. */
function plant({ holder, key, isName }: Place, what: unknown): void {
  if (!isName) holder[key] = what;
  else {
    const members = Object.entries(holder).map(([name, value]) => [name === key ? String(what) : name, value] as const);
    for (const name of Object.keys(holder)) delete holder[name];
    for (const [name, value] of members)
      Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  }
}
