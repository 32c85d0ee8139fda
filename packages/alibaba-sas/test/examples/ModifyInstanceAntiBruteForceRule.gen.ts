// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ModifyInstanceAntiBruteForceRuleInput,
  ModifyInstanceAntiBruteForceRuleOutput,
} from "@cloudseal/alibaba-sas";

export const modifyInstanceAntiBruteForceRuleInput_parameters = {
  NewRuleId: 65767,
  SourceIp: "1.2.XX.XX",
  Uuid: "7cc91747-2845-40d4-bb69-c077597f****",
} satisfies ModifyInstanceAntiBruteForceRuleInput;

export const modifyInstanceAntiBruteForceRuleOutput_example1 = {
  RequestId: "4BE468CE-47A0-54F0-98A1-E253546E6A2C",
} satisfies ModifyInstanceAntiBruteForceRuleOutput;
