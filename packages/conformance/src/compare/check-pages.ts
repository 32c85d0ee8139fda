import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { type Page, PageError, readPage, readTypes } from "@cloudseal/page-reader";
import type { Spec } from "../specs/load-specs.js";
import { comparePage } from "./compare-page.js";
import { asOneLine, errataOf, type Settled, settle } from "./ledger.js";

/** What became of one page. */
export interface CheckedPage {
  /** Path of the page. */
  file: string;
  /** Absent when it could not be read; then `error` says why. */
  page?: Page;
  error?: string;
  /** Absent when no spec is of this operation. */
  spec?: Spec;
  settled?: Settled;
  /** Whether the page is of a later date than the spec's: then what differs is what to change. */
  newer?: boolean;
}

/**
 * Reads every page of a folder and holds it against its spec. A page of object types serves the pages of operations that
 * lie beside it.
 */
export function checkPages(docs: string, specs: readonly Spec[], progress?: (file: string) => void): CheckedPage[] {
  const texts = new Map(findPages(docs).map((path) => [path, readFileSync(path, "utf8")]));
  const types = new Map<string, string>();
  for (const [path, text] of texts) {
    if (!/types|数据结构/i.test(text.slice(0, 5000)) || !describesTypes(text)) continue;
    types.set(dirname(path), text);
    texts.delete(path);
  }
  return [...texts].map(([path, text]) => {
    const file = relative(process.cwd(), path);
    progress?.(file);
    try {
      return checkPage(file, text, types.get(dirname(path)), specs);
    } catch (error) {
      if (error instanceof PageError) return { file, error: error.message };
      throw error;
    }
  });
}

function describesTypes(text: string): boolean {
  try {
    return readTypes(text) !== undefined;
  } catch {
    return false;
  }
}

function checkPage(file: string, text: string, types: string | undefined, specs: readonly Spec[]): CheckedPage {
  const page = readPage(text, { types });
  const spec = findSpec(page, specs, basename(file, extname(file)));
  if (!spec) return { file, page };
  const settled = settle(comparePage(page, spec), errataOf(spec.extension), asOneLine(text));
  const newer = (page.updated?.value ?? "") > (spec.extension.page?.updated ?? "");
  return { file, page, spec, settled, newer };
}

/** The pages below a folder, by name. */
function findPages(docs: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(docs, { recursive: true, encoding: "utf8" });
  } catch {
    throw new PageError(`no folder of pages at ${docs}: name it with --docs`);
  }
  const pages = entries
    .filter((name) => /\.(?:txt|text|md|markdown|html?)$/i.test(name))
    .map((name) => join(docs, name))
    .filter((path) => statSync(path).isFile())
    .sort();
  if (pages.length === 0) throw new PageError(`no pages in ${docs}: expected files that end in .txt, .md or .html`);
  return pages;
}

/** The spec of a page's operation: by its name, else by method and path, by title, by the name of the file. */
function findSpec(page: Page, specs: readonly Spec[], fileName: string): Spec | undefined {
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
