export type { Call } from "./calls.js";
export { createSimulator, type Simulator, type SimulatorOptions, simulatorCredentials } from "./create-simulator.js";
export type { Fault, FaultOptions, FaultType, FaultWithOptions, Repeat } from "./faults/fault.js";
export type {
  ChooseFault,
  DocumentedError,
  ErrorCodeOf,
  FaultCall,
  FaultScripts,
  Injection,
  Injections,
  OperationName,
  OwnResponse,
} from "./faults/injection.js";
export type { Input } from "./handle/input.js";
export type { Listening, ListenOptions } from "./node/listen.js";
export type { NamedVendor } from "./services.js";
