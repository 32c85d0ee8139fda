// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSuspEventDetailInput, DescribeSuspEventDetailOutput } from "@cloudseal/alibaba-sas";

export const describeSuspEventDetailInput_parameters = {
  From: "sas",
  Lang: "zh",
  SourceIp: "121.33.XX.XX",
  SuspiciousEventId: 32750999,
} satisfies DescribeSuspEventDetailInput;

export const describeSuspEventDetailOutput_found = {
  DataSource: "aegis_suspicious_****",
  EventName: "WEBSHELL",
  InternetIp: "101.132.XX.XX",
  IntranetIp: "172.26.XX.XX",
  LastTime: " 2018-10-30 11:43:46 ",
  OperateMsg: "success",
  Uuid: "bffb12c3-590a-4db2-b538-****",
  CanBeDealOnLine: true,
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  EventTypeDesc: "Malicious Software-Variable Trojan",
  EventDesc:
    "The detection model found a suspicious Webshell file on your server, which may be a backdoor file implanted to maintain permissions after the attacker successfully invaded the website.",
  InstanceName: "ca_cpm_****",
  EventStatus: "1",
  SaleVersion: "1",
  OperateErrorCode: "quara.Succes",
  Level: "serious",
  Id: 11416624,
  Details: [{ Type: "html", Value: "getopt", NameDisplay: "Trojan Path" }],
} satisfies DescribeSuspEventDetailOutput;
