import type { Finding } from "../finding.js";
import type { Surface } from "../surface.js";

/** Two releases of a package, with what was found between them. */
export interface Comparison {
  before: Surface;
  after: Surface;
  found: Finding[];
}
