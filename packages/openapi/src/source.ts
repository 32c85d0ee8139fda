import { asList, asString, get } from "./json.js";

/**
 * How far an operation was checked. *verified*: a person read the vendor's page. *checked*: two of the vendor's published
 * definitions agree and its own payload fits. *drafted*: one source, no payload, or a contradiction.
 */
export type Tier = "verified" | "checked" | "drafted";

/** What an operation was made from. */
export interface Source {
  readonly tier: Tier;
  /** Names of the definitions that were read; none for a page. */
  readonly from: readonly string[];
  /** Date of the page, or of the newest definition. */
  readonly at: string;
  /** Why it is drafted only. */
  readonly why?: string;
}

/** The source of an operation object: `x-cloudseal.page` if a person read that, else `x-cloudseal.source`. */
export function sourceOf(operation: unknown): Source {
  const updated = asString(get(operation, "x-cloudseal", "page", "updated"));
  if (updated !== undefined) return { tier: "verified", from: [], at: updated };
  const source = get(operation, "x-cloudseal", "source");
  const why = asString(get(source, "why"));
  return {
    tier: get(source, "tier") === "checked" ? "checked" : "drafted",
    from: asList(get(source, "from")).map(String),
    at: asString(get(source, "at")) ?? "",
    ...(why !== undefined && { why }),
  };
}
