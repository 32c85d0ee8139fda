import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log } from "../../../tools/bench/src/report.js";
import { install } from "../../packages/install.js";
import { pack } from "../../packages/pack.js";
import { buildProgram } from "./build-program.js";
import type { Consumer } from "./consumer.js";
import { operationsOf } from "./operations-of.js";
import { secretsOf } from "./secrets-of.js";
import { vectorsOf } from "./vectors-of.js";

/** Packs what is published, installs it in an empty folder and puts the program there. */
export async function prepareConsumer(log: Log): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "cloudseal-runtimes-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    log("packing the packages and installing them in an empty folder");
    const published = await pack(folder);
    await install(
      folder,
      published.map(({ tarball }) => tarball),
    );
    await buildProgram(folder);
    const simulator = createRequire(join(folder, "package.json")).resolve("@cloudseal/simulator");
    const { createSimulator, simulatorCredentials } = (await import(
      pathToFileURL(simulator).href
    )) as typeof import("@cloudseal/simulator");
    const clients = published.filter(({ isClient }) => isClient).map(({ name }) => name);
    const documents = await Promise.all(
      clients.map(async (name) =>
        JSON.parse(await readFile(join(folder, "node_modules", name, "openapi.json"), "utf8")),
      ),
    );
    const vendors = Object.entries(simulatorCredentials).map(([vendor, [permanent, session]]) => {
      const own = documents.filter((document) => document["x-cloudseal"].vendor === vendor);
      return [
        vendor,
        { permanent, session, operations: own.flatMap(operationsOf), vectors: vectorsOf(vendor) },
      ] as const;
    });
    return {
      folder,
      createSimulator,
      documents,
      vendors: Object.fromEntries(vendors),
      operations: documents.flatMap(operationsOf).map(({ name }) => name),
      secrets: Object.values(vendors).flatMap(([, { permanent, session }]) => [
        ...secretsOf(permanent),
        ...secretsOf(session),
      ]),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
