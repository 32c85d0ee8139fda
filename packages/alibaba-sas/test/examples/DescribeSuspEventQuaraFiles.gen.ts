// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSuspEventQuaraFilesInput, DescribeSuspEventQuaraFilesOutput } from "@cloudseal/alibaba-sas";

export const describeSuspEventQuaraFilesInput_parameters = {
  CurrentPage: "1",
  From: "sas",
  GroupId: "10541428",
  GroupingId: 11472451,
  PageSize: "20",
  QuaraTag: "a31337789f64d39b2219733ec99f9af7",
  SourceIp: "59.82.XX.XX",
  Status: "quaraDone",
} satisfies DescribeSuspEventQuaraFilesInput;

export const describeSuspEventQuaraFilesOutput_listed = {
  CurrentPage: 1,
  PageSize: 20,
  RequestId: "32A73759-4C0F-4801-BE98-901223ACEE9A",
  TotalCount: 38,
  Count: 7,
  QuaraFiles: [
    {
      Link: "https://xxx.xxx/xxx",
      Status: "rollbackDone",
      EventName: "WEBSHELL",
      InternetIp: "47.XX.XX.131",
      Ip: "47.XX.XX.131",
      Tag: "228f890e56eae9eec6a42c7ea801b538",
      InstanceId: "i-2ze9t1qp36n1436m****",
      Uuid: "04a0e735-ad32-4835-b635-0458d77b****",
      EventType: "WebshellQuaraEventType",
      InstanceName: "iZwz98dkiw3vbrtqrt5v****",
      Path: "/var/www/html/webshell-sample-master/others/defc3e21bab59e2a2ab49f7eda99f65f83d4d349.jpg",
      Md5: "5ddebe926acc7ed39a664409bfd0ec10",
      Id: 26918,
      ModifyTime: "2020-06-11 20:37:08",
      IntranetIp: "192.168.XX.XX",
    },
  ],
} satisfies DescribeSuspEventQuaraFilesOutput;
