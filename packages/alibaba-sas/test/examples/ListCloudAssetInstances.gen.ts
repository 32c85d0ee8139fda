// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCloudAssetInstancesInput, ListCloudAssetInstancesOutput } from "@cloudseal/alibaba-sas";

export const listCloudAssetInstancesInput_parameters = {
  Criteria:
    '[{\\\\"name\\\\":\\\\"internetIp\\\\",\\\\"value\\\\":\\\\"192.168\\\\",\\\\"logicalExp\\\\":\\\\"OR\\\\"}]',
  CurrentPage: 2,
  LogicalExp: "OR",
  PageSize: 20,
  RegionId: "cn-hangzhou",
} satisfies ListCloudAssetInstancesInput;

export const listCloudAssetInstancesOutput_example1 = {
  Success: true,
  RequestId: "028CF634-5268-5660-9575-48C9ED6BF880",
  PageInfo: { CurrentPage: 2, PageSize: 100, TotalCount: 69, Count: 20 },
  Instances: [
    {
      RegionId: "cn-hanghzou",
      Vendor: 0,
      AssetType: 0,
      AssetSubType: "0",
      InstanceId: "d-uf60vevzkztnflx7cny5",
      InstanceName: "yztest-l***",
      CreatedTime: 1607365213000,
      InternetIp: "1.2.XX.XX",
      AlarmStatus: "NO",
      RiskStatus: "NO",
      AssetTypeName: "ECS",
      AssetSubTypeName: "SECURITY_GROUP",
      SecurityInfo:
        '{"seriousNum":0,"appNum":0,"baselineMedium":0,"remindNum":0,"imageVulNntf":0,"cveNum":0,"vul":0,"uuid":"yuejia-test","emgNum":0,"weakPWNum":0,"imageMaliciousFileRemind":0,"imageBaselineMedium":0,"laterVulCount":0,"cmsNum":0,"imageMaliciousFileSerious":0,"agentlessMalicious":0,"suspNum":0,"imageBaselineHigh":0,"asapVulCount":0,"imageVulLater":0,"agentlessAll":0,"sysNum":0,"containerLater":0,"containerSuspicious":0,"imageBaselineNum":0,"newSuspicious":0,"nntfVulCount":0,"scaNum":0,"containerNntf":0,"health":0,"trojan":0,"suspicious":0,"imageMaliciousFileSuspicious":0,"containerRemind":0,"baselineLow":0,"imageVulAsap":0,"imageBaselineLow":0,"containerAsap":0,"agentlessBaseline":0,"agentlessVulSca":0,"agentlessVulCve":0,"containerSerious":0,"baselineHigh":0,"account":0,"baselineNum":5}',
    },
  ],
} satisfies ListCloudAssetInstancesOutput;
