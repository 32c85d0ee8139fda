import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { writeYaml } from "@cloudseal/openapi/yaml";
import { draftSpec, type Page, PageError, readPage, type Service } from "@cloudseal/page-reader";
import { count } from "../compare/difference.js";
import { Document, type Json, loadSpecs } from "../specs/load-specs.js";
import { type Command, print, UsageError } from "./command.js";

export const draft: Command = {
  summary: "begin a spec from a saved page",
  help: `cloudseal-conformance draft PAGE: a spec from a saved page, complete where the page is certain; TODO comments name the
lines of the page where it is not. What is there already is never overwritten.

  --specs DIR       specs, with the operation's service.yaml (default specs)
  --service NAME    folder of the service, such as sas-2018-12-03, if the page does not tell
  --operation NAME  name of the operation, if the page does not tell (default: the name of the file)
  --vendor V        read by this vendor's layout, if the page's own marks do not tell
  --types FILE      page that describes the object types which the page only names
  --out FILE        where to write (default: <Operation>.yaml beside service.yaml)
  --help            this text`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        specs: { type: "string", default: "specs" },
        service: { type: "string" },
        operation: { type: "string" },
        vendor: { type: "string" },
        types: { type: "string" },
        out: { type: "string" },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError("name one page");
    const types = values.types === undefined ? undefined : readFileSync(values.types, "utf8");
    const page = readPage(readFileSync(file, "utf8"), { vendor: values.vendor, types });
    const context = serviceContext(values.specs, page, values.service);
    const name = values.operation ?? page.operation?.value ?? basename(file, extname(file));
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      throw new PageError(
        `the page does not name its operation, and ${JSON.stringify(name)} is no name for one: pass --operation`,
      );
    const out = values.out ?? join(context.folder, `${name}.yaml`);
    const shown = relative(process.cwd(), out);
    if (existsSync(out))
      throw new PageError(`${shown} is there already and is left as it is: name another file with --out`);
    const { spec, comments } = draftSpec(page, name, context);
    const isFlow = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item !== "object");
    const text = writeYaml(spec, { comments, isFlow });
    mkdirSync(dirname(out), { recursive: true });
    // Not even a file that came into being meanwhile.
    writeFileSync(out, text, { flag: "wx" });
    print(`${shown}: ${count(comments.length, "TODO")}. Search for TODO, then npm run generate.`);
    for (const { line, message } of page.warnings) print(`warning at ${file}:${line}: ${message}`);
    return 0;
  },
};

/**
 * Finds the service that an operation belongs to.
 *
 * @returns it, with the folder of its specs
 * @param wanted folder below the vendor's, `sas-2018-12-03`; needed when the page fits several or none
 * @throws PageError that says what to pass or to write
 */
function serviceContext(specs: string, page: Page, wanted: string | undefined): Service & { folder: string } {
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

const open = (folder: string, name: string): Json => new Document(join(folder, name, "service.yaml")).root;

/** Whether a page names the service or one of its hosts. */
function fits(page: Page, folder: string, { info, servers = [] }: Json): boolean {
  const name = page.service?.value.toLowerCase() ?? "";
  if (name !== "" && (info.title.toLowerCase().includes(name) || folder.startsWith(`${name}-`))) return true;
  return page.host !== undefined && servers.some(({ url }: Json) => url.endsWith(`//${page.host?.value}`));
}
