import type { TypedRoute } from "../create-client.js";
import type { paginate } from "./paginate.js";

/** How to walk through a result that comes in pages; generated from the operation's spec. */
export interface Pager<Input, Output, Item> {
  readonly route: TypedRoute<Input, Output>;
  /** Parameter that says where a page begins. */
  readonly position: string;
  /** What it counts. */
  readonly counts: "items" | "pages";
  /** Its value for the first page. */
  readonly first: number;
  /** Parameter that says how many items a page has. */
  readonly size: string;
  /** Its value where the caller gives none. */
  readonly defaultSize: number;
  /** Which of the two parameters travel as texts. */
  readonly texts?: readonly string[];
  /** Where the result has the items. */
  readonly items: readonly string[];
  /** Where the result has the number of items on all pages. */
  readonly total?: readonly string[];
  /** Never set; carries the type. */
  readonly types?: () => Item;
  /** What does the walking. It comes with the pager, so that who walks through nothing does not bundle it. */
  readonly paginate: typeof paginate;
}
