import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, write } from "../fixtures/folder.js";
import { lockOutput } from "./lock.js";

test("a second run waits for the first and says for whom", async () => {
  const out = temporaryFolder();
  const other = `${hostname()} ${process.ppid}`;
  write(out, ".generate/lock", other);
  const told: string[] = [];
  let has = false;
  const waiting = lockOutput(out, (holder) => told.push(holder)).then((release) => {
    has = true;
    return release;
  });
  await new Promise((done) => setTimeout(done, 250));
  expect({ has, told }).toEqual({ has: false, told: [other] });
  write(out, ".generate/lock", `${hostname()} ${await endedProcess()}`);
  (await waiting)();
  expect(readdirSync(out)).toEqual([]);
});

test("the lock of a process that is gone counts for nothing", async () => {
  const out = temporaryFolder();
  write(out, ".generate/lock", `${hostname()} ${await endedProcess()}`);
  const release = await lockOutput(out, () => expect.fail("it waits"));
  expect(readdirSync(join(out, ".generate"))).toEqual(["lock"]);
  release();
  expect(existsSync(join(out, ".generate"))).toBe(false);
});

test("what a process left that was killed while it took the lock goes; what another machine's wrote stays", async () => {
  const out = temporaryFolder();
  for (const writer of [`${hostname()} ${await endedProcess()}`, `${hostname()} ${process.ppid}`, "elsewhere 1"])
    write(out, `.generate/lock.${writer}`, writer);
  const release = await lockOutput(out, () => expect.fail("it waits"));
  const rest = [`lock.${hostname()} ${process.ppid}`, "lock.elsewhere 1"].sort();
  expect(readdirSync(join(out, ".generate")).sort()).toEqual(["lock", ...rest].sort());
  release();
  expect(readdirSync(join(out, ".generate")).sort()).toEqual(rest);
});

test("of another machine's lock nothing is known: it is waited for", async () => {
  const out = temporaryFolder();
  write(out, ".generate/lock", "elsewhere 1");
  const holder = await new Promise((tell) => {
    void lockOutput(out, tell).then((release) => release());
  });
  expect(holder).toBe("elsewhere 1");
  write(out, ".generate/lock", `${hostname()} ${process.pid}`);
});

async function endedProcess(): Promise<number | undefined> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid;
}
