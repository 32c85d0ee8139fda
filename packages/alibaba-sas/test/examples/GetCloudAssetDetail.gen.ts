// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCloudAssetDetailInput, GetCloudAssetDetailOutput } from "@cloudseal/alibaba-sas";

export const getCloudAssetDetailInput_parameters = {
  AssetSubType: 0,
  AssetType: 14,
  Vendor: 0,
} satisfies GetCloudAssetDetailInput;

export const getCloudAssetDetailOutput_example1 = {
  RequestId: "CB45CAED-31C3-517A-8619-10F632D3****",
  Instances: [
    {
      RegionId: "cn-hanghzou",
      Vendor: 0,
      AssetType: 3,
      AssetSubType: 0,
      InstanceId: "rm-uf6t6u05n6g48****",
      InstanceName: "yztest-l***",
      CreatedTime: 1607365213000,
      InternetIp: "1.2.XX.XX",
      AlarmStatus: "NO",
      RiskStatus: "NO",
      AssetTypeName: "RDS",
      AssetSubTypeName: "INSTANCE",
      SecurityInfo:
        '{\\"seriousNum\\":0,\\"appNum\\":0,\\"baselineMedium\\":0,\\"remindNum\\":0,\\"imageVulNntf\\":0,\\"cveNum\\":0,\\"vul\\":0,\\"uuid\\":\\"rm-uf6t6u05n6g485o70\\",\\"emgNum\\":0,\\"weakPWNum\\":0,\\"imageMaliciousFileRemind\\":0,\\"imageBaselineMedium\\":0,\\"laterVulCount\\":0,\\"cmsNum\\":0,\\"imageMaliciousFileSerious\\":0,\\"agentlessMalicious\\":0,\\"suspNum\\":0,\\"imageBaselineHigh\\":0,\\"asapVulCount\\":0,\\"imageVulLater\\":0,\\"agentlessAll\\":0,\\"sysNum\\":0,\\"containerLater\\":0,\\"containerSuspicious\\":0,\\"imageBaselineNum\\":0,\\"newSuspicious\\":0,\\"nntfVulCount\\":0,\\"scaNum\\":0,\\"containerNntf\\":0,\\"health\\":0,\\"trojan\\":0,\\"suspicious\\":0,\\"imageMaliciousFileSuspicious\\":0,\\"containerRemind\\":0,\\"baselineLow\\":0,\\"imageVulAsap\\":0,\\"imageBaselineLow\\":0,\\"containerAsap\\":0,\\"agentlessBaseline\\":0,\\"agentlessVulSca\\":0,\\"agentlessVulCve\\":0,\\"containerSerious\\":0,\\"baselineHigh\\":0,\\"account\\":0,\\"baselineNum\\":6}',
      DetailLink: "https://rdsnext.console.aliyun.com/detail/rm-uf6t6u05n6g48****/basicInfo?region=cn-shanghai",
    },
  ],
  Count: 1,
} satisfies GetCloudAssetDetailOutput;
