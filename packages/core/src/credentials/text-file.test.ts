import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { execPath, platform } from "node:process";
import { inspect } from "node:util";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import * as none from "./files.web.js";
import { NoCredentials } from "./no-credentials.js";
import { homeDirectory, readTextFile } from "./text-file.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cloudseal-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

const le = (text: string) => Buffer.from(text, "utf16le");
const be = (text: string) => le(text).swap16();

test.each<[name: string, content: string | Uint8Array, want: string]>([
  ["nothing", "", ""],
  ["UTF-8", "é\r\n", "é\r\n"],
  ["UTF-8 with a byte order mark", "\uFEFFtext", "text"],
  ["UTF-16 LE with a byte order mark, as PowerShell writes it", le("\uFEFF[a]\r\nk = 值"), "[a]\r\nk = 值"],
  ["UTF-16 BE with a byte order mark", be("\uFEFF[a]\r\nk = 😀"), "[a]\r\nk = 😀"],
  ["a byte order mark alone", le("\uFEFF"), ""],
  ["as much as there may be", "x".repeat(2 ** 20), "x".repeat(2 ** 20)],
])("%s is read", async (_, content, want) => {
  const path = join(folder, "file");
  await writeFile(path, content);
  expect((await readTextFile(path)) === want).toBe(true);
});

test.each<[name: string, content: Uint8Array, want: string]>([
  ["UTF-16 LE without a byte order mark", le("hunter2"), "it is not UTF-8 text, but looks like UTF-16"],
  ["UTF-16 BE without a byte order mark", be("hunter2"), "it is not UTF-8 text, but looks like UTF-16"],
  ["half a character of UTF-16", Buffer.concat([le("\uFEFFhunter2"), Buffer.of(7)]), "it is not UTF-8 text"],
  ["half a pair of UTF-16", le("\uFEFFhunter2\uD83D"), "it is not UTF-8 text"],
  ["UTF-32", Buffer.from("fffe0000680000007500000000000000", "hex"), "it is not UTF-8 text, but looks like UTF-16"],
  ["Latin 1", Buffer.from("hunter2 é", "latin1"), "it is not UTF-8 text"],
  ["NUL bytes", Buffer.from("hunter2\0"), "it is not UTF-8 text, but looks like UTF-16"],
])("%s is an error that names the file and says what to save it as", async (_, content, want) => {
  const path = join(folder, "file");
  await writeFile(path, content);
  const error = await readTextFile(path).catch((error) => error);
  expect(error.message).toMatch(new RegExp(`^${path} cannot be read: ${want}.*\\. Save it as UTF-8$`));
  expect(inspect(error)).not.toContain("hunter2");
});

test("what is not there is undefined", async () => {
  await writeFile(join(folder, "file"), "");
  expect(await readTextFile(join(folder, "other"))).toBeUndefined();
  expect(await readTextFile(join(folder, "file", "inside"))).toBeUndefined();
});

test("what is too large is an error that says so", async () => {
  const path = join(folder, "large");
  await writeFile(path, "hunter2".repeat(200_000));
  await expect(readTextFile(path)).rejects.toThrow(
    new Error(`${path} cannot be read: it is larger than 1048576 bytes`),
  );
});

describe.skipIf(platform === "win32")("what is not a regular file is an error at once", () => {
  test.each<[kind: string, make: (path: string) => unknown]>([
    ["pipe", (path) => execFileSync("mkfifo", [path])],
    ["directory", (path) => mkdir(path)],
    ["character device", (path) => symlink("/dev/zero", path)],
    [
      "socket",
      async (path) => {
        const server = createServer().listen(path);
        onTestFinished(() => void server.close());
        await new Promise((resolve) => server.once("listening", resolve));
      },
    ],
  ])("a %s", async (kind, make) => {
    const path = join(await mkdtemp(join(folder, "kind-")), "file");
    await make(path);
    await expect(readTextFile(path)).rejects.toThrow(
      new Error(`${path} cannot be read: it is a ${kind}, not a regular file`),
    );
  });

  test("a symbolic link to a file is read, by any number of links, as Kubernetes has them", async () => {
    const inside = await mkdtemp(join(folder, "links-"));
    await mkdir(join(inside, "..2026"));
    await writeFile(join(inside, "..2026", "token"), "text");
    await symlink("..2026", join(inside, "..data"));
    await symlink(join("..data", "token"), join(inside, "token"));
    expect(await readTextFile(join(inside, "token"))).toBe("text");
  });

  test("a symbolic link to nothing is not there", async () => {
    const path = join(folder, "dangling");
    await symlink("nothing", path);
    expect(await readTextFile(path)).toBeUndefined();
  });

  test("a process can exit although a pipe stands at the place of a file", { timeout: 30_000 }, () => {
    const path = join(folder, "exit-pipe");
    execFileSync("mkfifo", [path]);
    const code = `
      import { readTextFile } from "./text-file.js";
      const reading = readTextFile(${JSON.stringify(path)}).catch(() => {});
      await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 500))]);
      process.exit(7);`;
    const { outputFiles } = buildSync({
      stdin: { contents: code, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      platform: "node",
      format: "esm",
      conditions: ["@cloudseal/source"],
    });
    const args = ["--input-type=module", "-e", outputFiles[0]?.text ?? ""];
    expect(spawnSync(execPath, args, { timeout: 20_000, killSignal: "SIGKILL" }).status).toBe(7);
  });
});

test.runIf(platform === "linux")("a file of the kernel's, which tells no size, is read", async () =>
  expect(await readTextFile("/proc/self/status")).toMatch(/^Name:/),
);

test("the home folder is the user's", async () => expect(await homeDirectory()).toBe(homedir()));

test("where there are no files, there are no credentials in them", async () => {
  await expect(none.homedir()).rejects.toThrow(NoCredentials);
  await expect(none.readFileStart("path", 1)).rejects.toThrow("this runtime has no files and no programs");
});
