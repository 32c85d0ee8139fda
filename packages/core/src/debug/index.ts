export { debugHooks } from "./debug-hooks.js";
