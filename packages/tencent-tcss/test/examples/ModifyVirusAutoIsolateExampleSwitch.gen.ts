// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifyVirusAutoIsolateExampleSwitchInput,
  ModifyVirusAutoIsolateExampleSwitchOutput,
} from "@cloudseal/tencent-tcss";

export const modifyVirusAutoIsolateExampleSwitchInput_example1 = {
  MD5: "61d7d84e979212bed18ed9aa8748defa",
  Status: true,
} satisfies ModifyVirusAutoIsolateExampleSwitchInput;

export const modifyVirusAutoIsolateExampleSwitchOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifyVirusAutoIsolateExampleSwitchOutput;
