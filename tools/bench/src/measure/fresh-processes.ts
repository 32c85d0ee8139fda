import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requireOfficial } from "../install.js";
import type { Plan } from "../options.js";
import { dist, runChild } from "../processes.js";
import { type Log, median, type Pair } from "../report.js";
import { vendors } from "../vendors.js";

/** Milliseconds of a cold import: our client, the official SDK's core, and a module without content. */
export async function measureImports(
  plan: Plan,
  home: string,
  log: Log,
): Promise<{ imports: Pair[]; emptyImport: number }> {
  const modules = vendors.map(({ name, package: ours, official }) => ({
    vendor: name,
    ours: { specifier: ours, times: [] as number[] },
    other: { specifier: pathToFileURL(requireOfficial.resolve(official.package)).href, times: [] as number[] },
  }));
  const empty = { specifier: pathToFileURL(join(dist, "children", "empty.js")).href, times: [] as number[] };
  for (let round = 1; round <= plan.imports; round++) {
    log(`cold imports, round ${round}/${plan.imports}`);
    for (const { specifier, times } of [empty, ...modules.flatMap(({ ours, other }) => [ours, other])]) {
      times.push(await runChild<number>("import", [specifier], home));
    }
  }
  return {
    imports: modules.map(({ vendor, ours, other }) => ({
      vendor,
      ours: median(ours.times),
      other: median(other.times),
    })),
    emptyImport: median(empty.times),
  };
}

/** Nanoseconds of CPU for a signature, each vendor's signer beside the bare hashes. */
export async function measureSigning(plan: Plan, home: string, log: Log): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const { name: vendor } of vendors) {
    log(`signing: ${vendor}`);
    const rounds = await runChild<{ ours: number; bare: number }[]>(
      "signing",
      [vendor, String(plan.signingRounds)],
      home,
    );
    pairs.push({ vendor, ours: median(rounds.map(({ ours }) => ours)), other: median(rounds.map(({ bare }) => bare)) });
  }
  return pairs;
}
