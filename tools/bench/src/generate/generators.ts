import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../install.js";

const generator = join(root, "packages/generate");
const others = join(root, "test/generators/node_modules");

const version = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version as string;

/** Ours as it is installed, built, with further options. */
export const ours = (...options: readonly string[]): Subject => ({
  name: "Cloudseal",
  command: ({ specs, out }) => [
    join(generator, "bin/cloudseal-generate.js"),
    "--specs",
    specs,
    "--out",
    out,
    "--cache",
    `${out}-cache`,
    "--scope",
    "@cloudseal",
    ...options,
  ],
});

const openapiTypescript = join(generator, "node_modules/openapi-typescript");

/** What our types are made with, alone: types and nothing else. */
export const bare: Subject = {
  name: `openapi-typescript ${version(openapiTypescript)}`,
  command: ({ document, target }) => [join(openapiTypescript, "bin/cli.js"), document, "-o", `${target}.ts`],
};

/** Generators of clients, as far as this Node can run them. */
export const clientGenerators = (): Subject[] => [
  {
    name: `@hey-api/openapi-ts ${version(join(others, "@hey-api/openapi-ts"))}`,
    // What its bin/run.js starts, which ends with 0 when that is killed.
    command: ({ document, target }) => [
      join(others, "@hey-api/openapi-ts/dist/run.mjs"),
      ...["-i", document, "-o", `${target}-hey-api`, "--no-log-file"],
    ],
  },
  {
    // The last whose dependencies run on Node 20; those since 7.14 want 22.18.
    name: `orval ${version(join(others, "orval"))}`,
    command: ({ document, target }) => [
      join(others, "orval/dist/bin/orval.js"),
      ...["--input", document, "--output", `${target}-orval.ts`, "--client", "fetch"],
    ],
  },
];

/** What a generator works with. */
export interface Task {
  /** The specs, for ours. */
  readonly specs: string;
  /** The folder of generated packages, for ours. */
  readonly out: string;
  /** The merged document, for the others. */
  readonly document: string;
  /** Where the others write to. */
  readonly target: string;
}

/** A generator that is measured. */
export interface Subject {
  readonly name: string;
  /** Arguments of Node. @throws Error saying why it cannot run */
  command(task: Task): readonly string[];
}
