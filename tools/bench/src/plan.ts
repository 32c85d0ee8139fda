/** How long to measure. */
export interface Plan {
  readonly rounds: number;
  /** Milliseconds that a contestant runs in each round, at 1 in flight and again at 50. */
  readonly milliseconds: number;
  readonly warmUp: number;
  readonly signingRounds: number;
  readonly imports: number;
}

/** The whole benchmark: under three minutes on two cores. */
export const fullPlan: Plan = { rounds: 9, milliseconds: 250, warmUp: 1_500, signingRounds: 31, imports: 11 };

/** For a first look. */
export const quickPlan: Plan = { rounds: 3, milliseconds: 150, warmUp: 600, signingRounds: 9, imports: 9 };
