import type { Finding, Kind } from "./finding.js";

/** A finding that is decided. */
export interface Change extends Omit<Finding, "kind"> {
  kind: Kind;
}
