// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { JoinWebLockProcessWhiteListInput, JoinWebLockProcessWhiteListOutput } from "@cloudseal/alibaba-sas";

export const joinWebLockProcessWhiteListInput_parameters = {
  Uuids: "0c1714dc-f7a3-4265-8364-7aa3fce8****,1cc45e7d-7698-4b2c-89d8-e8cba407****",
} satisfies JoinWebLockProcessWhiteListInput;

export const joinWebLockProcessWhiteListOutput_example1 = {
  RequestId: "A47D621A-193E-5BDA-ADFA-A0D3133E199C",
} satisfies JoinWebLockProcessWhiteListOutput;
