// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListClientUserDefineRuleTypesOutput } from "@cloudseal/alibaba-sas";

export const listClientUserDefineRuleTypesOutput_example1 = {
  RequestId: "340D7FC4-D575-1661-8ACD-CFA7BE57****",
  UserDefineRuleTypes: ["1"],
} satisfies ListClientUserDefineRuleTypesOutput;
