// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeRaspRuleVulsInput, DescribeRaspRuleVulsOutput } from "@cloudseal/tencent-tcss";

export const describeRaspRuleVulsInput_example1 = {
  Filters: [{ Name: "WhiteType", Values: ["1"] }],
} satisfies DescribeRaspRuleVulsInput;

export const describeRaspRuleVulsOutput_example1 = {
  List: [
    { CveID: "cveid", SupportDefense: 1, VulVulsID: 9102851, VulVulsName: "Weblogic T3/IIOP 反序列化漏洞" },
    { CveID: "cveid", SupportDefense: 1, VulVulsID: 9102413, VulVulsName: "xstream反序列化漏洞系列" },
    { CveID: "cveid", SupportDefense: 1, VulVulsID: 9102408, VulVulsName: "Jackson反序列化漏洞" },
    { CveID: "pcmgr-9102137", SupportDefense: 1, VulVulsID: 9102137, VulVulsName: "Apache Struts2 远程代码执行漏洞" },
    { CveID: "", SupportDefense: 1, VulVulsID: 9102094, VulVulsName: "java反序列化漏洞" },
    { CveID: "pcmgr-9102071", SupportDefense: 1, VulVulsID: 9102071, VulVulsName: "Fastjson 反序列化任意代码执行漏洞" },
    { CveID: "pcmgr-9100547", SupportDefense: 1, VulVulsID: 9100547, VulVulsName: "Fastjson 远程代码执行漏洞" },
    { CveID: "cveid", SupportDefense: 1, VulVulsID: 9100414, VulVulsName: "Fastjson 反序列化远程代码执行漏洞" },
    { CveID: "pcmgr-9100399", SupportDefense: 1, VulVulsID: 9100399, VulVulsName: "Fastjson 远程代码执行漏洞" },
    { CveID: "cveid", SupportDefense: 1, VulVulsID: 9100388, VulVulsName: "Fastjson 远程代码执行漏洞" },
  ],
  RequestId: "bbeddb8a-f99d-43a1-aadb-c32e148fdb94",
  TotalCount: 215,
} satisfies DescribeRaspRuleVulsOutput;

export const describeRaspRuleVulsOutput_example2 = {
  List: [
    {
      CveID: "cveid",
      SupportDefense: 1,
      VulVulsID: 9102851,
      VulVulsName: "Weblogic T3/IIOP deserialization vulnerability",
    },
    {
      CveID: "cveid",
      SupportDefense: 1,
      VulVulsID: 9102413,
      VulVulsName: "xstream deserialization vulnerability series",
    },
    { CveID: "cveid", SupportDefense: 1, VulVulsID: 9102408, VulVulsName: "Jackson deserialization vulnerability" },
    {
      CveID: "pcmgr-9102137",
      SupportDefense: 1,
      VulVulsID: 9102137,
      VulVulsName: "Apache Struts2 remote code execution vulnerability",
    },
    { CveID: "", SupportDefense: 1, VulVulsID: 9102094, VulVulsName: "java deserialization vulnerability" },
    {
      CveID: "pcmgr-9102071",
      SupportDefense: 1,
      VulVulsID: 9102071,
      VulVulsName: "Fastjson deserialization arbitrary code execution vulnerability",
    },
    {
      CveID: "pcmgr-9100547",
      SupportDefense: 1,
      VulVulsID: 9100547,
      VulVulsName: "Fastjson remote code execution vulnerability",
    },
    {
      CveID: "cveid",
      SupportDefense: 1,
      VulVulsID: 9100414,
      VulVulsName: "Fastjson deserialization remote code execution vulnerability",
    },
    {
      CveID: "pcmgr-9100399",
      SupportDefense: 1,
      VulVulsID: 9100399,
      VulVulsName: "Fastjson remote code execution vulnerability",
    },
    {
      CveID: "cveid",
      SupportDefense: 1,
      VulVulsID: 9100388,
      VulVulsName: "Fastjson remote code execution vulnerability",
    },
  ],
  RequestId: "bbeddb8a-f99d-43a1-aadb-c32e148fdb94",
  TotalCount: 215,
} satisfies DescribeRaspRuleVulsOutput;
