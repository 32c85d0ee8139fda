// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  PublicSyncAndCreateImageScanTaskInput,
  PublicSyncAndCreateImageScanTaskOutput,
} from "@cloudseal/alibaba-sas";

export const publicSyncAndCreateImageScanTaskInput_parameters = {
  Images:
    '[{"registryType":"acr","repoId":"crr-red9kgqqi0fh75d5","instanceId":"cri-1x2qtjd75ofqvfa8","repoNamespace":"1125","regionId":"cn-hangzhou","repoName":"script1","digest":"b1064a5007786b6f82a50772858e8156bc1e5fbddb7dd20af6922761ad197fe4","tag":"v0113-ver2","createTime":1641267666666,"updateTime":1641267909090}]',
  SourceIp: "1.2.X.X",
} satisfies PublicSyncAndCreateImageScanTaskInput;

export const publicSyncAndCreateImageScanTaskOutput_example1 = {
  RequestId: "F9353221-40F4-5F98-B73C-2803DC804033",
  Data: {
    TaskId: "a410bb3e68c217a3368bc0238c66886d",
    TotalCount: 5,
    FinishCount: 5,
    CollectTime: 1644286364150,
    ExecTime: 1644286364150,
    Status: "SUCCESS",
    Progress: 100,
    Result: "SUCCESS",
    CanCreate: true,
  },
} satisfies PublicSyncAndCreateImageScanTaskOutput;
