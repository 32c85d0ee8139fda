import { basename } from "node:path";
import type { Json, SpecFile } from "./spec-file.js";

/** Whether a service's files refer to anything but each other. In doubt they do. */
export function refersOutside(files: readonly SpecFile[]): boolean {
  const names = new Set(files.map(({ path }) => basename(path)));
  const isOutside = (reference: string): boolean => {
    const [target = ""] = reference.split("#");
    return target !== "" && !names.has(target.replace(/^\.\//, ""));
  };
  const visit = (value: Json): boolean => {
    if (typeof value !== "object" || value === null) return false;
    if (typeof value.$ref === "string" && isOutside(value.$ref)) return true;
    return Object.values(value).some(visit);
  };
  return files.some(({ document }) => visit(document));
}
