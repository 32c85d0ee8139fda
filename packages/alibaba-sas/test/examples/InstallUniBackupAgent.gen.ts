// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { InstallUniBackupAgentInput, InstallUniBackupAgentOutput } from "@cloudseal/alibaba-sas";

export const installUniBackupAgentInput_parameters = { PolicyId: 123 } satisfies InstallUniBackupAgentInput;

export const installUniBackupAgentOutput_example1 = {
  RequestId: "53ACA55D-0325-5056-A72D-D0EC0B9C****",
} satisfies InstallUniBackupAgentOutput;
