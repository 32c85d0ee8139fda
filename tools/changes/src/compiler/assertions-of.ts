import type { TypedQuestion } from "./typed-question.js";

/**
 * Four lines for each question; a line that does not compile is a no. What callers write must fit into what is taken
 * now, what they read must be fit for what they took it for; in both cases what they name must still be there.
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
    `to<${wanted}>(from<${given}>());`,
    `to<Names<${before}>>(from<Names<${after}>>());`,
    `to<${given}>(from<${wanted}>());`,
    `to<Names<${after}>>(from<Names<${before}>>());`,
  ];
}
