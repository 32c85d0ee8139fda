import { type Context, context } from "@opentelemetry/api";
import { quietly } from "./quietly.js";

/** Runs `run`, once, with `active` as the active context; without, where OpenTelemetry fails at that. */
export function runWithin<Result>(active: Context, run: () => Promise<Result>): Promise<Result> {
  // What it throws is its own, not OpenTelemetry's.
  const start = async () => run();
  let running: Promise<Result> | undefined;
  quietly(() =>
    context.with(active, () => {
      running = start();
    }),
  );
  return running ?? start();
}
