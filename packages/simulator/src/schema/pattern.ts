import type { Budget } from "./budget.js";
import { type Assertion, type Matches, type Node, parsePattern } from "./pattern-syntax.js";

/** A pattern of a schema: the syntax of ECMA-262 with the flag `u`, without back-references. */
export interface Pattern {
  /** Whether the pattern matches anywhere in `text`. @throws WorkLimitError when the budget is used up */
  test(text: string, budget: Budget): boolean;
}

/**
 * Compiles a pattern for a matcher that does not backtrack: it follows all ways through the pattern at once, so that its
 * work is at most the length of the text times the size of the pattern. `(a+)+$` takes 2^n steps in JavaScript's own.
 *
 * @throws SyntaxError for what is no pattern, for a back-reference, and for a pattern that is too large
 */
export function compilePattern(source: string): Pattern {
  const { tree, looks } = parsePattern(source);
  const programs = looks.map(({ body, behind }) => compile(body, !behind));
  const program = compile(tree, false);
  return {
    test(text, budget) {
      budget.spend(text.length);
      const points = codePointsOf(text);
      const found: Uint8Array[] = [];
      // Inner looks come first, as they are closed first.
      for (const [i, { behind }] of looks.entries()) {
        const places = new Uint8Array(points.length + 1);
        run(programs[i] as Program, points, found, behind, budget, places);
        found.push(places);
      }
      return run(program, points, found, true, budget);
    },
  };
}

/** Parts that a pattern may have; `a{1000}` has a thousand. */
const maxSize = 20_000;

type Instruction =
  | { readonly matches: Matches }
  | { readonly holds: Assertion }
  /** Goes on at both places. */
  | { readonly to: number[] };

/** Ends at the place after its last instruction. */
type Program = readonly Instruction[];

/** @param isReversed for reading the text from its end */
function compile(tree: Node, isReversed: boolean): Program {
  const program: Instruction[] = [];
  let emitted = 0;
  const add = <Added extends Instruction>(instruction: Added): Added => {
    program.push(instruction);
    return instruction;
  };
  const emit = (node: Node): void => {
    // Counted apart from the instructions, which a repetition of nothing has none of.
    if (++emitted > maxSize || program.length > maxSize)
      throw new SyntaxError(`the pattern has more than ${maxSize} parts once its repetitions are written out`);
    if (node.type === "set") add({ matches: node.matches });
    else if (node.type === "assert") add({ holds: node.holds });
    else if (node.type === "sequence") for (const part of isReversed ? node.nodes.toReversed() : node.nodes) emit(part);
    else if (node.type === "repeat") emitRepeat(node);
    else emitChoice(node.nodes);
  };
  const emitChoice = (nodes: readonly Node[]) => {
    const start = add({ to: [] as number[] });
    const ends = nodes.map((node) => {
      start.to.push(program.length);
      emit(node);
      return add({ to: [] as number[] });
    });
    for (const end of ends) end.to.push(program.length);
  };
  const emitRepeat = ({ node, min, max }: Extract<Node, { type: "repeat" }>) => {
    for (let i = 0; i < min; i++) emit(node);
    if (max === Number.POSITIVE_INFINITY) {
      const start = program.length;
      const split = add({ to: [start + 1] });
      emit(node);
      add({ to: [start] });
      split.to.push(program.length);
      return;
    }
    const splits = [];
    for (let i = min; i < max; i++) {
      splits.push(add({ to: [program.length + 1] }));
      emit(node);
    }
    for (const split of splits) split.to.push(program.length);
  };
  emit(tree);
  return program;
}

function codePointsOf(text: string): Uint32Array {
  const points = new Uint32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; count++) {
    const point = text.codePointAt(i) as number;
    points[count] = point;
    i += point > 0xffff ? 2 : 1;
  }
  return points.subarray(0, count);
}

/**
 * Runs a program from every place of the text, all at once.
 *
 * @param isForward whether the text is read from its start
 * @param places marks every place at which a match ends; without it the first match ends the run
 * @returns whether there is a match
 */
function run(
  program: Program,
  points: Uint32Array,
  looks: readonly Uint8Array[],
  isForward: boolean,
  budget: Budget,
  places?: Uint8Array,
): boolean {
  /** Where the program stands at the present place of the text, each place in the program once. */
  let current: number[] = [];
  let next: number[] = [];
  const reached = new Int32Array(program.length + 1).fill(-1);
  const stack: number[] = [];
  /** Follows all ways to the instructions that read a character. @returns whether the program's end is among them */
  const follow = (step: number, at: number): boolean => {
    stack.push(0, ...next);
    current = [];
    let isEnd = false;
    let work = 1;
    for (let pc = stack.pop(); pc !== undefined; pc = stack.pop()) {
      if (reached[pc] === step) continue;
      reached[pc] = step;
      work++;
      const instruction = program[pc];
      if (instruction === undefined) isEnd = true;
      else if ("matches" in instruction) current.push(pc);
      else if ("to" in instruction) stack.push(...instruction.to);
      else if (instruction.holds(at, points, looks)) stack.push(pc + 1);
    }
    budget.spend(work);
    return isEnd;
  };
  let isFound = false;
  for (let step = 0; step <= points.length; step++) {
    const at = isForward ? step : points.length - step;
    if (follow(step, at)) {
      if (!places) return true;
      isFound = true;
      places[at] = 1;
    }
    const point = points[isForward ? at : at - 1];
    if (point === undefined) break;
    next = [];
    for (const pc of current) if ((program[pc] as { matches: Matches }).matches(point)) next.push(pc + 1);
  }
  return isFound;
}
