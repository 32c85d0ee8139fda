import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { operationName } from "../synthetic/operation-document.js";
import { linkPackages, root, vendor } from "../workspace.js";

/** Bundles a program that asks for one operation alone; the names of the others must not be in it. */
export async function bundleOne(
  folder: string,
  generated: string,
  operations: number,
): Promise<{ bytes: number; otherOperations: string[] }> {
  const project = join(folder, "bundle");
  const own = join(project, "client");
  mkdirSync(own, { recursive: true });
  linkPackages(project, { core: join(root, "packages/core"), [vendor]: join(root, "packages", vendor) });
  const options = { bundle: true, format: "esm", logLevel: "error" } as const;
  // As the package's own build does it, and then as its consumer.
  const entryPoints = ["index", "operations/index"].map((entry) => join(generated, `src/${entry}.gen.ts`));
  await build({ ...options, entryPoints, packages: "external", outdir: own });
  const method = methodOf(1);
  const contents = `
    import { createClient, syntheticService } from "./client/index.gen.js";
    import { ${method} } from "./client/operations/index.gen.js";
    const client = createClient(syntheticService, { ${method} }, { endpoint: "https://host.example" });
    console.log(await client.${method}({}));`;
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: project, loader: "js" },
    write: false,
    platform: "browser",
    ignoreAnnotations: false,
  });
  const code = outputFiles[0]?.text ?? "";
  const named = new Set(code.match(/\boperate\d+\b/gi)?.map((name) => name.toLowerCase()));
  if (!named.has(method.toLowerCase())) throw new Error("The bundle does not hold the operation that it calls.");
  const others = Array.from({ length: operations }, (_, i) => operationName(i + 1)).filter(
    (name) => name !== operationName(1) && named.has(name.toLowerCase()),
  );
  return { bytes: code.length, otherOperations: others };
}

const methodOf = (index: number) => operationName(index).replace(/^./, (first) => first.toLowerCase());
