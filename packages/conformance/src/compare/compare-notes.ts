import type { Page } from "../page.js";
import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";
import { point } from "../specs/pointer.js";
import type { SpecFacts } from "../specs/spec-facts.js";
import { at } from "./at.js";
import type { Difference } from "./difference.js";
import { show } from "./show.js";

/** Permission, rate limit, change history. */
export function compareNotes(page: Page, { extension }: Spec, { pointer }: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const where = point(pointer, "x-cloudseal");
  const { permission } = page;
  if (permission) {
    const [left, right] = [permissionText(permission.value), permissionText(extension.permission ?? {})];
    if (left !== right)
      differences.push({
        fact: "permission",
        where: point(where, "permission"),
        page: left,
        spec: right,
        ...at(permission),
      });
  }
  const { rateLimit } = page;
  const [limit, own] = [rateLimit?.value, extension.rateLimit].map(
    (value) => value && `${value.requests} per ${value.per}`,
  );
  if (limit !== own)
    differences.push({
      fact: "rateLimit",
      where: point(where, "rateLimit"),
      page: show(limit),
      spec: show(own),
      ...at(rateLimit),
    });
  const dates = (changes: readonly { date: string }[] | undefined) =>
    changes && show(changes.map(({ date }) => date).sort());
  const [history, known] = [dates(page.history), dates(extension.page?.history)];
  if (history !== known)
    differences.push({
      fact: "history",
      where: point(where, "page", "history"),
      page: history ?? "no word",
      spec: known ?? "no word",
      ...at(page.history?.[0]),
    });
  return differences;
}

const permissionText = ({ action, access, undisclosed }: Json): string =>
  undisclosed || !action ? "undisclosed" : `${action}${access ? ` (${String(access).toLowerCase()})` : ""}`;
