import type { Page } from "../page.js";
import type { Spec } from "../specs/load-specs.js";

/** The spec of a page's operation: by its name, else by method and path, by title, by the name of the file. */
export function findSpec(page: Page, specs: readonly Spec[], fileName: string): Spec | undefined {
  const own = specs.filter(({ vendor }) => vendor === page.vendor);
  if (page.operation) return own.find(({ name }) => name === page.operation?.value);
  return (
    own.find(
      ({ method, path }) =>
        method.toUpperCase() === page.method?.value && shape(path) === shape(page.path?.value ?? ""),
    ) ??
    own.find(({ extension }) => extension.page?.title === page.title?.value) ??
    own.find(({ name }) => name === fileName)
  );
}

/** A path, whatever its parameters are called. */
const shape = (path: string): string => path.replace(/\{[^}]*\}/g, "{}");
