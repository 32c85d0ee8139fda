// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ExportVulInput, ExportVulOutput } from "@cloudseal/alibaba-sas";

export const exportVulInput_parameters = {
  AliasName: "RHSA-2019:3197-Important: sudo security update",
  AttachTypes: "sca",
  ContainerName: "xxljob-7b87597b99-mcskr",
  CreateTsEnd: 1696186800000,
  CreateTsStart: 1696128144000,
  CveId: "CVE-2022-44702",
  Dealed: "n",
  GroupId: "8834224",
  ImageName: "container-***:****",
  Lang: "zh",
  Necessity: "asap",
  Path: "/etc/test",
  RaspDefend: 0,
  ResourceDirectoryAccountId: 1,
  SearchTags: "Restart required",
  Type: "app",
  Uuids: "1587bedb-fdb4-48c4-9330-****",
  VpcInstanceIds: "ins-133****,ins-5414****",
} satisfies ExportVulInput;

export const exportVulOutput_example1 = {
  RequestId: "E1FAB2B8-DF4D-55DF-BC3D-5C3CA6FD5B13",
  FileName: "app_20211101",
  Id: 81634n,
} satisfies ExportVulOutput;
