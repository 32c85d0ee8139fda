import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundled } from "../../packages/simulator/src/fixtures/bundled.js";
import { read, root } from "../support/repository.js";

const folder = join(import.meta.dirname, "examples");
const files = readdirSync(folder);
const blocks = [...read("packages/simulator/README.md").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);

test("the examples of the simulator's README are those that run, and no others", () => {
  const examples = files.map((file) => readFileSync(join(folder, file), "utf8"));
  expect(blocks.toSorted()).toEqual(examples.toSorted());
});

test("they print what they should", async () => {
  const programs = files.filter((file) => !file.endsWith(".test.ts")).sort();
  const code = programs.map(
    (file) => `console.log(">", "${file}"); await import(${JSON.stringify(join(folder, file))});`,
  );
  const program = await bundled({ code: code.join("\n") });
  const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: root });
  expect(stdout.replace(/[\da-f]{32}/g, "<id>").split(/^> /m)).toEqual([
    "",
    "errors.ts\npermission 403\nfalse\nnotFound 404\ntrue\n",
    "faults.ts\n",
    `start.ts
GenerateOnceTask [
  {
    id: '<id>',
    state: 'INIT',
    input: { Param: '{}', TaskName: 'IMAGE_SCAN', TaskType: 'IMAGE_SCAN' }
  }
]
`,
    `state.ts
[ { id: '2', state: 'SUCCESS', input: {} } ]
[ { id: '1', state: 'INIT', input: { TaskType: 'IMAGE_SCAN' } } ] undefined
`,
    "vendor.ts\n200\n401\n",
  ]);
});
