// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyStrategyTargetInput, ModifyStrategyTargetOutput } from "@cloudseal/alibaba-sas";

export const modifyStrategyTargetInput_parameters = {
  Config: '{"strategyId":8070645}',
  SourceIp: "192.168.XX.XX",
  Target:
    '[{"Target":"9273980","BindUuidCount":5320,"TargetType":"groupId","Flag":"del"},{"Target":"9677606","TargetType":"groupId","Flag":"del"},{"Target":"10121607","BindUuidCount":7,"TargetType":"groupId","Flag":"add"},{"Target":"10670708","BindUuidCount":2,"TargetType":"groupId","Flag":"del"},{"Target":"11246338","BindUuidCount":6,"TargetType":"groupId","Flag":"del"},{"Target":"11291161","BindUuidCount":13,"TargetType":"groupId","Flag":"del"}]',
  Type: "hc_strategy",
} satisfies ModifyStrategyTargetInput;

export const modifyStrategyTargetOutput_example1 = {
  RequestId: "0E147337-5B0B-5776-B0B6-D569DBA8F60F",
} satisfies ModifyStrategyTargetOutput;
