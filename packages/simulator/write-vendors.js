// Writes src/vendors/index.gen.ts: the vendors are the files of that folder, so that nothing else lists them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("./src/vendors/", import.meta.url);
const index = new URL("index.gen.ts", folder);
const notVendors = /^vendor\.ts$|\.(test|gen)\.ts$/;
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !notVendors.test(file))
  .map((file) => file.slice(0, -".ts".length))
  .sort();
const text = [
  "// Made of the files of this folder by `npm run build`. Do not edit.",
  ...names.map((name) => `import { ${name} } from "./${name}.js";`),
  "",
  `export const vendors = { ${names.join(", ")} };`,
  "",
].join("\n");
if (readFileSync(index, "utf8") !== text) writeFileSync(index, text);
