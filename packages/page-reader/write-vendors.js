// Writes src/vendors/index.gen.ts: the vendors are the folders beside it, so that nothing else lists them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("./src/vendors/", import.meta.url);
const index = new URL("index.gen.ts", folder);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const text = [
  "// Made of the folders here by `npm run build`. Do not edit.",
  ...names.map((name) => `import { ${name} } from "./${name}/index.js";`),
  "",
  "/** The vendors whose pages can be read. */",
  `export const layouts = [${names.join(", ")}];`,
  "",
].join("\n");
if (readFileSync(index, "utf8") !== text) writeFileSync(index, text);
