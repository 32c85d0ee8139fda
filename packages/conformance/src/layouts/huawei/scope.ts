import type { Field } from "../../page.js";
import type { Section } from "./section.js";

/** A table of fields with what was said over it. */
export interface Entry {
  /** Absent when there was none, or when it was lost. */
  caption?: string;
  section: Section;
  fields: Field[];
  line: number;
}

/** Tables that belong together: those of the request, or of the answers with one status. */
export interface Scope {
  entries: Entry[];
  /** A body that the page shows as an example. */
  sample: unknown;
}
