import type { Row } from "./matrix.js";
import type { SoakReport } from "./soak.js";

/** Whether a case ended as it must. */
export const isRight = ({ want, got, remarks }: Row): boolean =>
  remarks.length === 0 && want.attempts === got.attempts && want.saw === got.saw && want.done === got.done;

/** How far the heap may have grown from the second tenth of the calls to the last. */
const growth = 1.1;

/** What is wrong with a long run. */
export function soakProblems({ lost, untrue, doubled, leaks, heap, failed }: SoakReport): string[] {
  const problems: string[] = [];
  if (lost > 0) problems.push(`${lost} calls did not end`);
  if (untrue > 0) problems.push(`${untrue} calls succeeded whose work was not done`);
  if (doubled > 0) problems.push(`${doubled} calls were done twice that must not be`);
  const strange = Object.keys(failed).filter((kind) => !/^[a-zA-Z]+$/.test(kind));
  if (strange.length > 0) problems.push(`errors that are no CloudError: ${strange.join(", ")}`);
  problems.push(...leaks);
  if ((heap.at(-1) ?? 0) > (heap[1] ?? 0) * growth) problems.push("the heap has grown by more than a tenth");
  return problems;
}
