import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundled } from "../fixtures/bundled.js";

const child = fileURLToPath(new URL("../fixtures/no-code-child.ts", import.meta.url));

test("runs where no code may be made of strings", async () => {
  const flags = ["--disallow-code-generation-from-strings"];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, await bundled({ file: child })]);
  const vendors = ["alibaba", "tencent", "huawei"];
  expect(JSON.parse(stdout)).toEqual({
    makesCode: false,
    calls: [
      ...vendors.map((vendor) => ({ vendor, requestSchema: "ok", status: 200 })),
      { vendor: "alibaba", status: 200 },
    ],
    injected: { TaskId: "mine", RequestId: expect.any(String) },
    state: [{ id: "mine", state: "INIT", input: {} }],
  });
});
