import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installFolder, root } from "../install.js";
import { buildChildren } from "../processes.js";
import { type Log, machine } from "../report.js";
import { bundleOne, typeCheck, vendor } from "./consumers.js";
import { bare, clientGenerators, ours, type Task } from "./generators.js";
import { type Absent, aims, compared, type Generation, growth, type Report } from "./report.js";
import { repeat, runMeasured } from "./run-measured.js";
import { writeSpecs } from "./synthetic-specs.js";

/** Measures all there is to measure. @throws Error when our generator or the one that it stands on cannot run */
export async function benchGenerate({ quick, log }: { quick: boolean; log: Log }): Promise<Report> {
  const start = performance.now();
  const sizes = quick ? [10, 100, compared] : [10, 100, compared, 5_000];
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-bench-generate-")));
  try {
    await installFolder(join(root, "test/generators"), "other generators", log);
    await buildChildren();
    const subjects = [ours(), bare, ...clientGenerators()];
    const generations: Generation[] = [];
    const absent: Absent[] = [];
    const taskOf = (size: number): Task => {
      const place = join(folder, String(size));
      const out = join(place, "packages");
      const document = join(out, `${vendor}-synthetic/openapi.json`);
      return { specs: join(place, "specs"), out, document, target: join(place, "types") };
    };
    for (const size of sizes) {
      const task = taskOf(size);
      mkdirSync(join(folder, String(size)));
      writeSpecs(task.specs, vendor, size);
      for (const { name, command } of subjects) {
        if (absent.some(({ subject }) => subject === name)) continue;
        log(`${name}, ${size} operations`);
        const isOurs = name === subjects[0]?.name;
        try {
          const rounds = quick || size > compared ? 1 : 3;
          const cost = await repeat(rounds, () => {
            // A full run finds nothing of an earlier one.
            if (isOurs) rmSync(task.out, { recursive: true, force: true });
            return runMeasured(command(task), folder);
          });
          generations.push({ subject: name, operations: size, ...cost });
        } catch (error) {
          if (isOurs || name === bare.name) throw error;
          absent.push({ subject: name, operations: size, why: whyOf(error as Error) });
        }
      }
    }

    const task = taskOf(compared);
    const generated = join(task.out, `${vendor}-synthetic`);
    const rounds = quick ? 1 : 5;
    log("nothing to do");
    const nothingToDo = await repeat(rounds, () => runMeasured(ours("--check").command(task), folder));
    log("the compiler");
    const check = await typeCheck(folder, generated, `${task.target}.ts`, rounds);
    log("the bundler");
    const bundle = await bundleOne(folder, generated, compared);
    const found = {
      machine: machine(),
      quick,
      seconds: (performance.now() - start) / 1000,
      generations,
      absent,
      nothingToDo,
      check,
      bundle,
      growth: Object.fromEntries(subjects.map(({ name }) => [name, growth(generations, name)])),
    };
    return { ...found, aims: aims(found, bare.name) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const whyOf = ({ message }: Error): string => message.split("\n").find((line) => /error/i.test(line)) ?? message;
