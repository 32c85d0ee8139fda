import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { draftSpec } from "../draft/draft-spec.js";
import { serviceContext } from "../draft/service-context.js";
import { toYaml } from "../draft/to-yaml.js";
import { PageError } from "../page-error.js";
import { readPage } from "../read-page.js";
import { type Command, UsageError } from "./command.js";
import { count, print } from "./print.js";

export const draft: Command = {
  summary: "begin a spec from a saved page",
  help: `cloudseal-conformance draft PAGE: a spec from a saved page, complete where the page is sure; TODO comments name the
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
    const text = toYaml(draftSpec(page, name, context));
    mkdirSync(dirname(out), { recursive: true });
    // Not even a file that came into being meanwhile.
    writeFileSync(out, text, { flag: "wx" });
    print(`${shown}: ${count(text.match(/# TODO/g)?.length ?? 0, "TODO")}. Search for TODO, then npm run generate.`);
    for (const { line, message } of page.doubts) print(`doubt at ${file}:${line}: ${message}`);
    return 0;
  },
};
