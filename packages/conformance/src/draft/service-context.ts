import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "../page.js";
import { PageError } from "../page-error.js";
import { Document } from "../specs/document.js";
import type { Json } from "../specs/json.js";
import { loadSpecs, type Spec } from "../specs/load-specs.js";

/** What a service has fixed already for each of its operations. */
export interface ServiceContext {
  /** Folder of the service's specs. */
  folder: string;
  version: string;
  /** The root of service.yaml. */
  service: Json;
  siblings: Spec[];
}

/**
 * Finds the service that an operation belongs to.
 *
 * @param wanted folder below the vendor's, `sas-2018-12-03`; needed when the page fits several or none
 * @throws PageError that says what to pass or to write
 */
export function serviceContext(specs: string, page: Page, wanted: string | undefined): ServiceContext {
  const vendorFolder = join(specs, page.vendor);
  const folders = existsSync(vendorFolder)
    ? readdirSync(vendorFolder).filter((name) => existsSync(join(vendorFolder, name, "service.yaml")))
    : [];
  const shown = relative(process.cwd(), vendorFolder) || ".";
  if (wanted !== undefined && !folders.includes(wanted))
    throw new PageError(
      `${shown}/${wanted}/service.yaml is not there: write it first; it holds servers, security and shared schemas`,
    );
  const fitting = wanted ? [wanted] : folders.filter((name) => fits(page, name, open(vendorFolder, name)));
  const [folder] = fitting.length === 0 && folders.length === 1 ? folders : fitting;
  if (folder === undefined || fitting.length > 1)
    throw new PageError(
      `cannot tell the service of this page: name it with --service, one of ${folders.join(", ") || `none yet in ${shown}: write ${shown}/<service>-<version>/service.yaml first`}`,
    );
  const directory = join(vendorFolder, folder);
  return {
    folder: directory,
    version: folder.slice(folder.indexOf("-") + 1),
    service: open(vendorFolder, folder),
    siblings: loadSpecs(specs).filter((spec) => join(spec.document.path, "..") === directory),
  };
}

const open = (folder: string, name: string): Json => {
  const path = join(folder, name, "service.yaml");
  return new Document(path, relative(process.cwd(), path)).root;
};

/** Whether a page names the service or one of its hosts. */
function fits(page: Page, folder: string, { info, servers = [] }: Json): boolean {
  const name = page.service?.value.toLowerCase() ?? "";
  if (name !== "" && (info.title.toLowerCase().includes(name) || folder.startsWith(`${name}-`))) return true;
  return page.host !== undefined && servers.some(({ url }: Json) => url.endsWith(`//${page.host?.value}`));
}
