import { checks } from "../program/checks/index.js";

/** The columns of the table: what the program checks, and whether its process ends by itself. */
export const checkNames: readonly string[] = [...Object.keys(checks), "ends"];
