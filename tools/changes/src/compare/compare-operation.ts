import { referencesIn } from "../document/changed-references.js";
import { flatInput } from "../document/flat-input.js";
import type { Operation } from "../document/operation.js";
import { resultSchema } from "../document/result-schema.js";
import type { Finding } from "../finding.js";
import { get } from "../json/get.js";
import { same } from "../json/same.js";
import type { Surface } from "../surface.js";
import { compareMemberLists } from "./compare-members.js";
import { compareRules } from "./compare-rules.js";
import { compareSchema } from "./compare-schema.js";
import { compareWire } from "./compare-wire.js";
import type { Walk } from "./walk.js";

const maxSchemas = 20_000;

/** All differences of an operation that is in both releases. */
export function compareOperation(
  before: Surface,
  after: Surface,
  changed: ReadonlySet<string>,
  old: Operation,
  now: Operation,
): Finding[] {
  const common = same(get(before.document, "x-cloudseal"), get(after.document, "x-cloudseal"));
  if (common && same(old, now) && ![...referencesIn(now.operation)].some((reference) => changed.has(reference)))
    return [];
  const found: Finding[] = [];
  const walk = (direction: Walk["direction"]): Walk => ({
    before: before.document,
    after: after.document,
    changed,
    operation: now.name,
    direction,
    type: `${now.name}${direction === "input" ? "Input" : "Output"}`,
    found,
    inside: [],
    left: maxSchemas,
  });
  compareMemberLists(
    walk("input"),
    flatInput(before.document, old.operation),
    flatInput(after.document, now.operation),
    [],
  );
  const body = (operation: Operation) =>
    get(operation.operation, "requestBody", "content", "application/json", "schema");
  compareRules(walk("input"), body(old), body(now), []);
  const [was, is] = [resultSchema(before.document, old.operation), resultSchema(after.document, now.operation)];
  if (was !== undefined && is !== undefined) compareSchema(walk("output"), { schema: was, path: [] }, { schema: is });
  else if (was !== is)
    found.push({
      operation: now.name,
      where: "output",
      what: is === undefined ? "nothing is returned any more" : "a result is returned now",
      kind: is === undefined ? "breaking" : "addition",
    });
  compareWire(before.document, after.document, changed, old, now, found);
  return found;
}
