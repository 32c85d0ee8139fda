import { Child } from "../child/child.js";
import type { Course } from "../contestants/contestant.js";
import type { Wire } from "../contestants/wire.js";
import type { Log } from "../log.js";
import type { Plan } from "../plan.js";
import type { CallCost } from "../report.js";
import { vendors } from "../vendors.js";
import { median } from "./median.js";
import type { Cost } from "./run.js";

/** CPU per call of every contestant. Each lives in a process of its own; in each round all of them run, one after another. */
export async function measureCalls(plan: Plan, home: string, log: Log): Promise<CallCost[]> {
  const children: Child[] = [];
  const open = (script: string, ...args: string[]) => {
    const child = new Child(script, args, home);
    children.push(child);
    return child;
  };
  try {
    const server = open("server");
    const endpoint = await server.ask<string>();
    const racers: {
      child: Child;
      vendor: string;
      contestant: (typeof vendors)[number]["contestants"][number];
      costs: Record<1 | 50, Cost[]>;
    }[] = [];
    for (const { name: vendor, contestants } of vendors) {
      for (const contestant of contestants) {
        const child = open("contestant", vendor, contestant.kind);
        const wire = (await server.ask<Record<string, Wire>>({}))[vendor];
        await child.ask({ endpoint, wire } satisfies Course);
        racers.push({ child, vendor, contestant, costs: { 1: [], 50: [] } });
      }
    }
    for (const [i, { child, vendor, contestant }] of racers.entries()) {
      log(`warm-up ${i + 1}/${racers.length}: ${vendor} ${contestant.label}`);
      await child.ask({ inFlight: 50, milliseconds: plan.warmUp });
      await child.ask({ inFlight: 1, milliseconds: plan.warmUp / 4 });
    }
    for (let round = 1; round <= plan.rounds; round++) {
      log(`calls, round ${round}/${plan.rounds}`);
      for (const { child, costs } of racers) {
        for (const inFlight of [1, 50] as const) {
          costs[inFlight].push(await child.ask<Cost>({ inFlight, milliseconds: plan.milliseconds }));
        }
      }
    }
    return racers.map(({ vendor, contestant: { kind, label }, costs }) => ({
      vendor,
      kind,
      label,
      cpuAt1: median(costs[1].map(({ cpu }) => cpu)),
      cpuAt50: median(costs[50].map(({ cpu }) => cpu)),
      callsPerSecondAt50: median(costs[50].map(({ rate }) => rate)),
    }));
  } finally {
    for (const child of children) child.stop();
  }
}
