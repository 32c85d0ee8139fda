import { basename } from "node:path";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { readServiceDocument } from "./service-document.js";

const clients = inject("published").filter(({ isClient }) => isClient);

test.each(clients)(
  "createClient with one operation of $name holds no other in a browser's bundle, and nothing of Node",
  async ({ name, folder }) => {
    const { service, operations } = await readServiceDocument(folder);
    const programOf = (operation: string) => {
      const route = operation.replace(/^./, (letter) => letter.toLowerCase());
      return `import { createClient, ${service}Service } from ${JSON.stringify(name)};
      import { ${route} } from ${JSON.stringify(`${name}/operations`)};
      export const client = createClient(${service}Service, { ${route} });`;
    };
    // All in one run, which reads the client once.
    const { outputFiles, metafile } = await build({
      entryPoints: operations.map((operation) => ({ in: `operation:${operation}`, out: operation })),
      plugins: [
        {
          name: "programs",
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^operation:/ }, ({ path }) => ({ path: path.slice(10), namespace: "operation" }));
            onLoad({ filter: /./, namespace: "operation" }, ({ path }) => ({
              contents: programOf(path),
              resolveDir: inject("everything"),
            }));
          },
        },
      ],
      bundle: true,
      format: "esm",
      platform: "browser",
      minify: true,
      metafile: true,
      write: false,
      outdir: "out",
    });
    expect(outputFiles.length).toBe(operations.length);
    const known = new Set(operations);
    const problems = outputFiles.flatMap(({ path, text }) => {
      const operation = basename(path, ".js");
      const named = new Set(text.match(/\w+/g)?.filter((word) => known.has(word)));
      return [
        ...(named.has(operation) ? [] : [`${operation}: not in its own bundle`]),
        ...[...named].filter((other) => other !== operation).map((other) => `${operation}: holds ${other}`),
        // Nor has a browser an environment that credentials could be in.
        ...(text.match(/node:|\bprocess\b|_ACCESS_KEY|_SECRET_KEY|_SDK_AK/g) ?? []).map(
          (of) => `${operation}: has ${of}`,
        ),
      ];
    });
    expect(problems).toEqual([]);
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  },
);
