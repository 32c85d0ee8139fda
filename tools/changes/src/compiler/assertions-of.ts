import type { TypedQuestion } from "./typed-question.js";

/**
 * Four types for each question; one that does not compile is a no. What callers write must fit into what is taken now,
 * what they read must be fit for what they took it for; in both cases what they name must still be there. They are types
 * and not calls because the compiler walks back from each call to the first.
 */
export function assertionsOf({ comparison, direction, type, path, member }: TypedQuestion): string[] {
  const part = (side: string) => {
    const whole = `${side}${comparison}.${type}`;
    const steps = `[${path.map((step) => JSON.stringify(step)).join(", ")}]`;
    return member === undefined ? `At<${whole}, ${steps}>` : `Presence<${whole}, ${steps}, ${JSON.stringify(member)}>`;
  };
  const [before, after] = [part("Before"), part("After")];
  const [given, wanted] = direction === "input" ? [before, after] : [after, before];
  return [
    `Fits<${wanted}, ${given}>`,
    `Fits<Names<${before}>, Names<${after}>>`,
    `Fits<${given}, ${wanted}>`,
    `Fits<Names<${after}>, Names<${before}>>`,
  ];
}
