// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  EnableCustomInstanceBlockRecordInput,
  EnableCustomInstanceBlockRecordOutput,
} from "@cloudseal/alibaba-sas";

export const enableCustomInstanceBlockRecordInput_parameters = {
  BlockIp: "192.168.xx.xx",
  Bound: "in",
  Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
} satisfies EnableCustomInstanceBlockRecordInput;

export const enableCustomInstanceBlockRecordOutput_example1 = {
  RequestId: "571B2642-BF51-5BDD-906B-D2340DB9****",
} satisfies EnableCustomInstanceBlockRecordOutput;
