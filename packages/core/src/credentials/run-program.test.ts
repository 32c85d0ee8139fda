import { execPath } from "node:process";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { runProgram } from "./run-program.js";

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

test("a program that is not there", () =>
  expect(runProgram("cloudseal-no-such-program")).rejects.toThrow(
    new Error('the program "cloudseal-no-such-program" failed: ENOENT'),
  ));
