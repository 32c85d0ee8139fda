// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAgentlessMaliciousFilesInput, ListAgentlessMaliciousFilesOutput } from "@cloudseal/alibaba-sas";

export const listAgentlessMaliciousFilesInput_parameters = {
  CurrentPage: 1,
  Dealed: "Y",
  FuzzyMaliciousName: "WebShell",
  Lang: "zh",
  Levels: "remind,suspicious",
  MaliciousMd5: "d836968041f7683b5459****",
  MaliciousType: "WebShell",
  PageSize: "20",
  Remark: "192.168.XX.XX",
  Uuid: "d2d94e8b-bb25-4744-8004-1e08a53c****",
} satisfies ListAgentlessMaliciousFilesInput;

export const listAgentlessMaliciousFilesOutput_example1 = {
  RequestId: "CE343162-35BF-565E-B85E-8E3B7A2B****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 23, Count: 20 },
  List: [
    {
      Id: 0n,
      FirstScanTimestamp: 0,
      LatestScanTimestamp: 0,
      Level: "serious",
      MaliciousMd5: "1f2e13a7c51ee89316ae50066515****",
      FilePath: 0,
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      InstanceName: "sql-test-001****",
      InternetIp: "8.210.XX.XX",
      IntranetIp: "172.25.XX.XX",
      TargetId: "m-****",
      TargetName: "jenkins****",
      TargetType: "2",
      DownloadUrl:
        "https://upgrade-rule-pkg.oss-cn-beijing.aliyuncs.com/totalpackage/rule/V3.166.2/totalpackage_rule_V3.16_6.2_tip_20230220110****",
      HighLight: '{\\"highlight\\":{\\"ruleVersion\\":\\"20230223\\",\\"ruleId\\":600139,\\"events\\":[[207,284]]}}',
      Notes: [{ Note: "Serious***", NoteId: "50****", NoteTime: "2023-04-27 14:49:21" }],
      Details: [{ Name: "MD5", Type: "text", Value: "1", NameKey: "${suspicious.mp.db.maliciousfilemd5}" }],
      MaliciousName: "WebShell",
      Partition: "/dev/xvda1",
      OperateResult: "addWhitelist.USER.Success",
      OperateTimestamp: "168257753****",
      MaliciousType: "WebShell",
    },
  ],
} satisfies ListAgentlessMaliciousFilesOutput;
