/** How much work may still be done. */
export interface Budget {
  /** @throws WorkLimitError once the budget is used up */
  spend(steps: number): void;
}

/** A check would take more steps than it may. */
export class WorkLimitError extends Error {
  override readonly name = "WorkLimitError";
}

/** Specs and requests come from others: no schema and no value may hold up the process for longer than this, about a second. */
const maxSteps = 20_000_000;

export function createBudget(steps: number = maxSteps): Budget {
  let left = steps;
  return {
    spend(count) {
      left -= count;
      if (left < 0) throw new WorkLimitError(`more than ${steps} steps`);
    },
  };
}
