export type { Call } from "./calls.js";
export { createSimulator, type Simulator, type SimulatorOptions, simulatorCredentials } from "./create-simulator.js";
export type {
  ChooseFault,
  Fault,
  FaultCall,
  FaultOptions,
  FaultScripts,
  FaultType,
  FaultWithOptions,
} from "./faults/fault.js";
export type { Input } from "./handle/input.js";
export type { Listening, ListenOptions } from "./node/listen.js";
