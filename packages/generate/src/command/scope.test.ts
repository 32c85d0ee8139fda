import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { commitAll, runCommand } from "../changes/fixtures/repository.js";
import { problemsIn } from "../fixtures/compile-problems.js";
import { edit, repository, temporaryFolder, write } from "../fixtures/folder.js";
import { run } from "../fixtures/run.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

/** A repository elsewhere with specs of one service, and with what its packages stand on. */
function elsewhere() {
  const root = temporaryFolder();
  const [specs, out] = [join(root, "specs"), join(root, "packages")];
  cpSync(join(repository, "specs/huawei"), join(specs, "huawei"), { recursive: true });
  mkdirSync(join(root, "node_modules/@acme"), { recursive: true });
  symlinkSync(join(repository, "node_modules/@cloudseal"), join(root, "node_modules/@cloudseal"));
  symlinkSync(join(out, "huawei-dbss"), join(root, "node_modules/@acme/huawei-dbss"));
  const cache = temporaryFolder();
  write(root, "cloudseal.config.json", "{}");
  const config = join(root, "cloudseal.config.json");
  const generate = (...options: string[]) => run("--config", config, "--cache", cache, ...options);
  return { root, specs, out, generate };
}

test("elsewhere packages have the scope that is given, stand on ours, and compile", async () => {
  const { root, out, generate } = elsewhere();
  expect(await generate("--scope", "@acme")).toMatchObject({ code: 0, err: "" });
  const folder = join(out, "huawei-dbss");
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(manifest.name).toBe("@acme/huawei-dbss");
  expect(Object.keys(manifest.dependencies)).toEqual(["@cloudseal/core", "@cloudseal/huawei"]);
  expect(manifest).toMatchObject({ version: "0.1.0", license: "UNLICENSED" });
  expect([manifest.repository, manifest.author, existsSync(join(folder, "LICENSE"))]).toEqual([
    undefined,
    undefined,
    false,
  ]);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  expect(readme).toMatch(/^# @acme\/huawei-dbss\n[\s\S]*npm install @acme\/huawei-dbss\n/);
  expect(readme).toContain('from "@acme/huawei-dbss";');
  expect(readme).not.toContain("@cloudseal/huawei-dbss");

  const program = `import { createDbssClient } from "@acme/huawei-dbss";
import { updateAuditTaskStatus } from "@acme/huawei-dbss/operations";
export const client = createDbssClient({ region: "ap-southeast-1" });
export const { name }: { name: string } = updateAuditTaskStatus;
export const result = client.updateAuditTaskStatus({ busi_type: "risk", oper_type: "switch", code: "on" });
client.updateAuditTaskStatus({ busi_type: 1 });
`;
  write(root, "package.json", '{ "type": "module" }');
  write(root, "program.ts", program);
  // What it is built to has the types of its sources.
  const problems = await problemsIn(root, ["program.ts"], {
    "@acme/huawei-dbss": [join(folder, "src/index.gen.ts")],
    "@acme/huawei-dbss/operations": [join(folder, "src/operations/index.gen.ts")],
  });
  expect(problems).toEqual([expect.stringContaining("Type 'number' is not assignable to type")]);
});

test("a package keeps its scope, which --check holds it to, until another one is given", async () => {
  const { generate } = elsewhere();
  await generate("--scope", "@acme");
  for (const options of [[], ["--scope", "@acme"]])
    expect(await generate("--check", ...options)).toMatchObject({ code: 0, err: "" });
  const { code, err } = await generate("--check", "--scope", "@other");
  expect(code).toBe(1);
  // Its examples import it by its name.
  expect(err.replace(/\n {2}/g, " ")).toMatch(
    /huawei-dbss is stale: OPERATIONS\.md, README\.md, package\.json, (test\/examples\/\w+\.gen\.ts, ){5}\S+ and \d+ more files\n/,
  );
  expect(err).toMatch(/To fix it, run: npm run generate -- .* --scope @other\n$/);
  expect(await generate("--scope", "@other")).toMatchObject({ code: 0 });
  expect(await generate("--check")).toMatchObject({ code: 0 });
});

test("what changed in a package of another scope is said of its own releases", async () => {
  const { root, specs, generate } = elsewhere();
  await generate("--scope", "@acme");
  write(root, ".changeset/config.json", "{}");
  write(root, ".gitignore", "node_modules/\n");
  commitAll(root, "@acme/huawei-dbss@0.1.0", "@cloudseal/huawei-dbss@0.0.9");
  edit(specs, "huawei/dbss-v1/UpdateAuditTaskStatus.yaml", "      summary: ", "      summary: Now ");
  await generate();
  const { code, out } = await runCommand("--root", root);
  expect(code).toBe(0);
  expect(out).toContain("@acme/huawei-dbss@0.1.0");
  expect(readFileSync(join(root, ".changeset/changes-in-huawei-dbss.md"), "utf8")).toContain('"@acme/huawei-dbss": ');
});
