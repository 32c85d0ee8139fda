import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runMeasured } from "../generate/run-measured.js";
import { root } from "../install.js";
import { type Log, median, type ServiceCost } from "../report.js";
import { type Vendor, vendors } from "../vendors.js";

/**
 * What it costs that a client has all operations of its service: importing it beside importing nothing, and compiling a
 * program of one call beside the same with a client of those few operations alone whose pages a person read.
 */
export async function measureServices(rounds: number, log: Log): Promise<ServiceCost[]> {
  const folder = mkdtempSync(join(tmpdir(), "cloudseal-bench-services-"));
  try {
    log("generating clients of few operations");
    const small = await generateFew(folder);
    const costs: ServiceCost[] = [];
    for (const vendor of vendors) {
      const figures: Omit<ServiceCost, "vendor">[] = [];
      for (let round = 1; round <= rounds; round++) {
        log(`whole service: ${vendor.name}, round ${round}/${rounds}`);
        figures.push({
          ...(await importOf(folder, vendor)),
          ...(await compileOf(folder, vendor, small)),
        });
      }
      const of = (figure: "ofEmpty" | "cpuOfFew" | "memoryOfFew") => median(figures.map((one) => one[figure]));
      costs.push({
        vendor: vendor.name,
        ofEmpty: of("ofEmpty"),
        cpuOfFew: of("cpuOfFew"),
        memoryOfFew: of("memoryOfFew"),
      });
    }
    return costs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU of `node import.mjs`, of that of `node empty.mjs`. */
async function importOf(folder: string, { package: name }: Vendor): Promise<{ ofEmpty: number }> {
  const place = join(folder, "import");
  link(place, name, folderOf(name));
  writeFileSync(join(place, "import.mjs"), `import ${JSON.stringify(name)};\n`);
  writeFileSync(join(place, "empty.mjs"), "");
  let [ours, empty] = [0, 0];
  // One is over before a clock of hundredths of a second has seen much of it.
  for (let turn = 0; turn < 10; turn++) {
    ours += (await runMeasured(["import.mjs"], place)).cpu;
    empty += (await runMeasured(["empty.mjs"], place)).cpu;
  }
  return { ofEmpty: ours / empty };
}

/** TypeScript 5 on a program of one call, with the whole client and with the small one. */
async function compileOf(
  folder: string,
  { package: name, exports: { create, method, input } }: Vendor,
  small: ReadonlyMap<string, string>,
): Promise<{ cpuOfFew: number; memoryOfFew: number }> {
  const compile = (kind: string, client: string) => {
    const place = join(folder, kind, name);
    link(place, name, client);
    const program = `import { ${create} } from "${name}";\nexport const result = ${create}().${method}(${input});\n`;
    writeFileSync(join(place, "program.mts"), program);
    const options = ["--strict", "--noEmit", "--skipLibCheck", "--module", "nodenext", "--lib", "es2023,dom"];
    return runMeasured([compiler, ...options, "program.mts"], place);
  };
  const whole = await compile("whole", folderOf(name));
  const few = await compile("few", small.get(name) ?? "");
  return { cpuOfFew: whole.cpu / few.cpu, memoryOfFew: whole.peak / few.peak };
}

/** TypeScript 5, which the factory needs. */
const compiler = join(
  dirname(createRequire(join(root, "packages/generate/package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);

const folderOf = (name: string): string => join(root, "packages", name.replace(/^@cloudseal\//, ""));

/** Makes a folder in which a client, and what clients stand on, is found by its name. */
function link(place: string, name: string, client: string): void {
  const scope = join(place, "node_modules/@cloudseal");
  rmSync(place, { recursive: true, force: true });
  mkdirSync(scope, { recursive: true });
  symlinkSync(client, join(place, "node_modules", name), "dir");
}

/** Declarations of clients of the operations whose pages were read, made by the built factory: folders by package. */
async function generateFew(folder: string): Promise<Map<string, string>> {
  const [specs, out] = [join(folder, "specs"), join(folder, "packages")];
  // Verified is what names the page that was read.
  const isKept = (path: string) =>
    !/\.\w+$/.test(path) ||
    path.endsWith("/service.yaml") ||
    (path.endsWith(".yaml") && /^ {8}page:$/m.test(readFileSync(path, "utf8")));
  cpSync(join(root, "specs"), specs, { recursive: true, filter: isKept });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  const command = join(root, "packages/generate/bin/cloudseal-generate.js");
  const options = ["--scope", "@cloudseal", "--specs", specs, "--out", out, "--cache", `${out}.cache`];
  await runMeasured([command, ...options], folder);
  const clients = readdirSync(out).map((name) => [`@cloudseal/${name}`, join(out, name)] as const);
  for (const [, client] of clients) {
    await runMeasured([join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"], client);
    await runMeasured([command, "declarations"], client);
  }
  return new Map(clients);
}
