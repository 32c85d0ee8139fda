import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aims } from "./aims.js";
import { installOfficial } from "./install.js";
import { measureBundles } from "./measure/bundles.js";
import { measureCalls } from "./measure/calls.js";
import { measureFeatures } from "./measure/features.js";
import { measureImports, measureSigning } from "./measure/fresh-processes.js";
import { measureServices } from "./measure/services.js";
import { measureSizes } from "./measure/sizes.js";
import { fullPlan, type Part, quickPlan } from "./options.js";
import { buildChildren } from "./processes.js";
import { type Log, machine, type Report } from "./report.js";

/** Measures some parts, or all there is to measure. @throws Error when something cannot run */
export async function bench({
  quick,
  only,
  log,
}: {
  quick: boolean;
  only: readonly Part[];
  log: Log;
}): Promise<Report> {
  const start = performance.now();
  const plan = quick ? quickPlan : fullPlan;
  // A home for the measured processes: an official SDK writes a file into it.
  const home = mkdtempSync(join(tmpdir(), "cloudseal-bench-"));
  try {
    const has = (part: Part) => only.includes(part);
    if (has("calls") || has("imports") || has("sizes")) await installOfficial(log);
    await buildChildren();
    const bundles = has("bundles") ? await measureBundles() : [];
    const features = has("features") ? await measureFeatures() : [];
    const sizes = has("sizes") ? await measureSizes(log) : [];
    const services = has("services") ? await measureServices(plan.services, log) : [];
    const { imports, emptyImport } = has("imports")
      ? await measureImports(plan, home, log)
      : { imports: [], emptyImport: 0 };
    const signing = has("signing") ? await measureSigning(plan, home, log) : [];
    const calls = has("calls") ? await measureCalls(plan, home, log) : [];
    const seconds = (performance.now() - start) / 1000;
    const figures = {
      machine: machine(),
      quick,
      seconds,
      calls,
      signing,
      imports,
      emptyImport,
      bundles,
      features,
      sizes,
      services,
    };
    return { ...figures, aims: aims(figures) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
