import { existsSync } from "node:fs";
import { join } from "node:path";

/** The vendors' own pages, which stay outside the repository. */
export const docs = join(import.meta.dirname, "../../../shared/docs");
export const hasDocs = existsSync(docs);
export const specsFolder = join(import.meta.dirname, "../../specs");

if (!hasDocs)
  console.warn("skipped: what needs the vendors' pages; they are expected in ../shared/docs beside the repository");
