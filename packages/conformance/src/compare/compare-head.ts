import type { Page } from "../page.js";
import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";
import { point } from "../specs/pointer.js";
import type { SpecFacts } from "../specs/spec-facts.js";
import { at } from "./at.js";
import type { Difference, FactName } from "./difference.js";
import { show } from "./show.js";

/** Name, title, date, version, method, path, host. */
export function compareHead(page: Page, spec: Spec, { pointer }: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const { extension } = spec;
  const differ = (
    fact: FactName,
    where: string,
    ofPage: { value: string; line: number; sure: number } | undefined,
    ofSpec: unknown,
  ) => differences.push({ fact, where, page: show(ofPage?.value), spec: show(ofSpec), ...at(ofPage) });
  if (page.operation && page.operation.value !== spec.name)
    differ("operation", point(pointer, "operationId"), page.operation, spec.name);
  const noted = point(pointer, "x-cloudseal", "page");
  // A page in another language has another title.
  if (page.language === "en" && page.title && !page.title.value.includes(extension.page?.title))
    differ("title", point(noted, "title"), page.title, extension.page?.title);
  if (page.updated && page.updated.value !== extension.page?.updated)
    differ("updated", point(noted, "updated"), page.updated, extension.page?.updated);
  const { version } = spec.document.root.info;
  if (page.version && page.version.value !== version) differ("version", "/info/version", page.version, version);
  const method = spec.method.toUpperCase();
  if (page.method?.value !== method) differ("method", pointer, page.method, method);
  if (page.path?.value !== spec.path) differ("path", pointer, page.path, spec.path);
  const hosts: string[] = (spec.document.root.servers ?? []).map(({ url }: Json) => url.replace(/^https?:\/\//, ""));
  if (page.host && !hosts.includes(page.host.value)) differ("host", "/servers", page.host, hosts);
  return differences;
}
