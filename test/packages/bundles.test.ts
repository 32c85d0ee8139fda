import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { readServiceDocument } from "./service-document.js";

const clients = inject("published").filter(({ isClient }) => isClient);

describe.each(clients)("$name in a browser bundle", async ({ name, folder }) => {
  const { service, operations } = await readServiceDocument(folder);

  test.each(operations)(
    "createClient with %s alone holds no other operation and nothing of Node",
    async (operation) => {
      const route = operation[0]?.toLowerCase() + operation.slice(1);
      const { outputFiles, metafile } = await build({
        stdin: {
          contents: `import { createClient, ${service}Service } from ${JSON.stringify(name)};
          import { ${route} } from ${JSON.stringify(`${name}/operations`)};
          export const client = createClient(${service}Service, { ${route} });`,
          resolveDir: inject("everything"),
        },
        bundle: true,
        format: "esm",
        platform: "browser",
        minify: true,
        metafile: true,
        write: false,
      });
      const [file] = outputFiles;
      const text = file?.text ?? "";
      console.log(`${name} ${operation}: ${text.length} bytes, ${gzipSync(text).length} gzip`);
      expect(text).toContain(operation);
      // One operation's name may begin another's.
      for (const other of operations) if (other !== operation) expect(text).not.toMatch(new RegExp(`\\b${other}\\b`));
      expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
      expect(text).not.toContain("node:");
      // Nor has a browser an environment that credentials could be in.
      expect(text).not.toMatch(/\bprocess\b|_ACCESS_KEY|_SECRET_KEY|_SDK_AK/);
    },
  );
});
