export type { Call } from "./calls.js";
export { createSimulator } from "./create-simulator.js";
export type { Fault, FaultOptions, FaultType, FaultWithOptions } from "./faults/fault.js";
export type { ChooseFault, FaultCall, FaultScripts } from "./faults/faults.js";
export type { Input } from "./input.js";
export type { Listening, ListenOptions, Simulator, SimulatorOptions } from "./simulator.js";
export { simulatorCredentials } from "./simulator-credentials.js";
