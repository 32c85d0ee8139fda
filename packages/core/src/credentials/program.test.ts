import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { runProgram } from "./program.js";

const node = (code: string, options?: { timeout?: number }) => runProgram(execPath, ["-e", code, "hunter2"], options);

test("gives what the program writes; its arguments mean nothing to a shell", async () => {
  expect(await node("process.stdout.write('é')")).toBe("é");
  expect(await runProgram(execPath, ["-p", "process.argv[1]", "$(hunter2) > x"])).toBe("$(hunter2) > x\n");
});

test("a program that reads its input finds it at its end", async () =>
  expect(await node("process.stdin.on('data', () => {}).on('end', () => console.log('end'))")).toBe("end\n"));

test.each<[code: string, want: string]>([
  ["console.log('hunter2'); console.error('hunter2'); process.exit(3)", "3"],
  ["process.kill(process.pid, 'SIGKILL')", "SIGKILL"],
  ["setInterval(() => {}, 1000)", "took too long"],
  ["process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)", "took too long"],
  ["console.log('hunter2'.repeat(10_000))", "wrote too much"],
])("%s: how it ended is told, not what it wrote", async (code, want) => {
  const error = await node(code, { timeout: want === "took too long" ? 300 : 10_000 }).catch((error) => error);
  expect(error).toEqual(new Error(`the program ${JSON.stringify(execPath)} failed: ${want}`));
  expect(inspect(error)).not.toContain("hunter2");
});

test.each<[fact: string, code: string]>([
  ["holds its output", "console.log('output')"],
  ["writes on for ever", "process.stdout.write('x'.repeat(60_000)); console.log('output')"],
])("a program that leaves a helper which %s is not waited for: what it wrote is there", async (fact, code) => {
  const helper = fact.includes("writes")
    ? "setInterval(() => process.stdout.write('y'), 1000)"
    : "setInterval(() => {}, 1000)";
  const options = '{ detached: true, stdio: ["ignore", "inherit", "ignore"] }';
  const started = await node(`
    const child = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(helper)}], ${options});
    child.unref();
    process.stdout.write(child.pid + " ");
    ${code}`);
  const pid = Number.parseInt(started, 10);
  onTestFinished(() => void process.kill(pid, "SIGKILL"));
  // The helper is still there: nobody has waited for its end.
  expect(process.kill(pid, 0)).toBe(true);
  expect(started).toMatch(/output\n$/);
});

test("a program that leaves such a helper and fails is an error, and the helper goes on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cloudseal-program-"));
  const file = join(folder, "pid");
  onTestFinished(async () => {
    process.kill(Number(await readFile(file, "utf8")), "SIGKILL");
    await rm(folder, { recursive: true });
  });
  const code = `
    const child = require("node:child_process").spawn("sleep", ["60"], { detached: true, stdio: "inherit" });
    require("node:fs").writeFileSync(${JSON.stringify(file)}, String(child.pid));
    child.unref();
    process.exitCode = 3;`;
  await expect(node(code)).rejects.toThrow("failed: 3");
});

test("all that a program writes is read, however busy this process is when it exits", async () => {
  const busy = setInterval(() => {
    const end = performance.now() + 150;
    while (performance.now() < end);
  });
  onTestFinished(() => clearInterval(busy));
  expect(await node("process.stdout.write('x'.repeat(65_000))")).toHaveLength(65_000);
});

test("a program that is not there", () =>
  expect(runProgram("cloudseal-no-such-program")).rejects.toThrow(
    new Error('the program "cloudseal-no-such-program" failed: ENOENT'),
  ));
