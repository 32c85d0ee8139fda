import { get, isObject } from "./json.js";
import { pathOf } from "./path.js";

/** How the result of an operation comes in pages. */
export interface Pages {
  /** Parameter that says where a page begins. */
  readonly position: string;
  /** What it counts. */
  readonly counts: "items" | "pages";
  /** Its value for the first page. */
  readonly first: number;
  /** Parameter that says how many items a page has. */
  readonly size: string;
  readonly defaultSize: number;
  /** Path to the items in the result. */
  readonly items: readonly string[];
  /** Path to the number of all items in the result, if it has one. */
  readonly total?: readonly string[];
}

/** The pages of an operation object (`x-cloudseal.pages`); nothing if its result does not come in pages. */
export function pagesOf(operation: unknown): Pages | undefined {
  const pages = get(operation, "x-cloudseal", "pages");
  if (!isObject(pages) || pages.token !== undefined) return undefined;
  const { page, offset, first, size, defaultSize, items, total } = pages;
  return {
    position: String(page ?? offset),
    counts: page === undefined ? "items" : "pages",
    first: typeof first === "number" ? first : page === undefined ? 0 : 1,
    size: String(size),
    defaultSize: Number(defaultSize),
    items: pathOf(items),
    ...(typeof total === "string" && { total: pathOf(total) }),
  };
}

/** How each page of a result names the next. */
export interface TokenPages {
  /** Parameter that has the token of a page. */
  readonly token: string;
  /** Path to the token of the next page in the result. */
  readonly next: readonly string[];
  /** Parameter that says how many items a page has, if there is one. */
  readonly size?: string;
  /** Path to the items in the result. */
  readonly items: readonly string[];
}

/** The pages of an operation object that name each other; nothing if its result does not come in such. */
export function tokenPagesOf(operation: unknown): TokenPages | undefined {
  const pages = get(operation, "x-cloudseal", "pages");
  if (!isObject(pages) || pages.token === undefined) return undefined;
  const { token, next, size, items } = pages;
  return {
    token: String(token),
    next: pathOf(next),
    items: pathOf(items),
    ...(typeof size === "string" && { size }),
  };
}
