// Usage: node .ci/pack.js FOLDER
//
// Packs the packages whose versions the registry does not have into FOLDER/tarballs, named so that none comes before what
// it depends on, and writes FOLDER/releases.json with a tag and notes for each. Packs none while one was never published:
// its first version is published by a person (docs/contributing/release.md).
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name a folder: node .ci/pack.js FOLDER");

const packages = inOrder(
  readdirSync("packages")
    .map((name) => ({ path: join("packages", name), file: join("packages", name, "package.json") }))
    .filter(({ file }) => existsSync(file))
    .map(({ path, file }) => ({ path, ...JSON.parse(readFileSync(file, "utf8")) }))
    .filter((manifest) => !manifest.private),
);
const registry = npm("config", "get", "registry").trim();
const versions = new Map(await Promise.all(packages.map(async ({ name }) => [name, await publishedVersions(name)])));
const unknown = [...versions].filter(([, published]) => published === undefined).map(([name]) => name);
if (unknown.length > 0)
  console.log(
    `::warning::Nothing is released while a package was never published: ${unknown.join(", ")}. See docs/contributing/release.md.`,
  );
const wanted = unknown.length > 0 ? [] : packages.filter(({ name, version }) => !versions.get(name).includes(version));

const tarballs = join(folder, "tarballs");
mkdirSync(tarballs, { recursive: true });
const packed = wanted.length === 0 ? [] : pack(wanted.map(({ path }) => `./${path}`));
for (const [index, { name, version }] of wanted.entries()) {
  const { filename } = packed.find((tarball) => tarball.name === name);
  renameSync(join(tarballs, filename), join(tarballs, `${String(index + 1).padStart(2, "0")}-${filename}`));
  console.log(`packed ${name}@${version}`);
}
const releases = wanted.map(({ path, name, version }) => ({
  tag: `${name}@${version}`,
  notes: notesOf(path, version),
}));
writeFileSync(join(folder, "releases.json"), `${JSON.stringify(releases, null, 2)}\n`);

function npm(...args) {
  return execFileSync("npm", args, { encoding: "utf8" });
}

function pack(paths) {
  return JSON.parse(npm("pack", ...paths, "--json", "--ignore-scripts", "--pack-destination", tarballs));
}

/** The versions that the registry has of a package; `undefined` for a package that it does not know. */
async function publishedVersions(name) {
  const response = await fetch(new URL(name.replace("/", "%2f"), registry));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  return Object.keys((await response.json()).versions);
}

/** Packages, each after those that it depends on. */
function inOrder(all) {
  const ordered = new Set();
  const visit = (manifest) => {
    for (const other of all) if (manifest.dependencies?.[other.name]) visit(other);
    ordered.add(manifest);
  };
  for (const manifest of all) visit(manifest);
  return [...ordered];
}

/** What the changelog says of a version. */
function notesOf(path, version) {
  const file = join(path, "CHANGELOG.md");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [, notes = ""] = text.split(`\n## ${version}\n`);
  return notes.split("\n## ")[0].trim();
}
