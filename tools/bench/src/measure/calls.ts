import type { Cost } from "../children/subject.js";
import type { Plan } from "../options.js";
import { Child } from "../processes.js";
import { type CallCost, type Log, median, spread } from "../report.js";
import type { Scenario, Wire } from "../subjects.js";
import { vendors } from "../vendors.js";

/** CPU per call of every subject. Each lives in a process of its own; in each round all of them have a short turn, one after another. */
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
      subject: (typeof vendors)[number]["subjects"][number];
      costs: Record<1 | 50, Cost[]>;
    }[] = [];
    for (const { name: vendor, subjects } of vendors) {
      for (const subject of subjects) {
        const child = open("subject", vendor, subject.kind);
        const wire = (await server.ask<Record<string, Wire>>({}))[vendor];
        await child.ask({ endpoint, wire } satisfies Scenario);
        racers.push({ child, vendor, subject, costs: { 1: [], 50: [] } });
      }
    }
    for (const [i, { child, vendor, subject }] of racers.entries()) {
      log(`warm-up ${i + 1}/${racers.length}: ${vendor} ${subject.label}`);
      await child.ask({ inFlight: 50, milliseconds: plan.warmUp });
      await child.ask({ inFlight: 1, milliseconds: plan.warmUp / 4 });
    }
    for (let round = 1; round <= plan.slices; round++) {
      log(`calls, round ${round}/${plan.slices}`);
      // There and back again: what a turn leaves behind for the next is not always the same one's.
      const order = round % 2 === 1 ? racers : [...racers].reverse();
      for (const inFlight of [50, 1] as const)
        for (const { child, costs } of order) {
          const milliseconds = inFlight === 50 ? plan.milliseconds : plan.milliseconds / 3;
          costs[inFlight].push(await child.ask<Cost>({ inFlight, milliseconds }));
        }
    }
    return racers.map(({ vendor, subject: { kind, label }, costs }) => ({
      vendor,
      kind,
      label,
      cpuAt1: median(costs[1].map(({ cpu }) => cpu)),
      cpuAt50: median(costs[50].map(({ cpu }) => cpu)),
      callsPerSecondAt50: median(costs[50].map(({ rate }) => rate)),
      of: Object.fromEntries(
        racers
          .filter((other) => other.vendor === vendor)
          .map((other) => [
            other.subject.kind,
            spread(costs[50].map(({ cpu }, round) => cpu / (other.costs[50][round] as Cost).cpu)),
          ]),
      ),
    }));
  } finally {
    for (const child of children) child.stop();
  }
}
