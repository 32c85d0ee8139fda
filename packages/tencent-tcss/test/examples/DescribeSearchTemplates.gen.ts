// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeSearchTemplatesInput, DescribeSearchTemplatesOutput } from "@cloudseal/tencent-tcss";

export const describeSearchTemplatesInput_example1 = { Offset: 0, Limit: 10 } satisfies DescribeSearchTemplatesInput;

export const describeSearchTemplatesOutput_example1 = {
  TotalCount: 2,
  List: [
    {
      Id: 17n,
      Name: "Name",
      LogType: "malware",
      Condition: "src_ip 匹配字符: 193.27.228.98",
      TimeRange: "2020-07-31 00:00:00 至 2020-07-31 23:59:59",
      Query:
        '{"index":["malware"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1596124800000,"lte":1596211199999}}},"must":[{"term":{"src_ip":"193.27.228.98"}}],"must_not":[],"should":[]}}}},"aggs":{"count_stats":{"date_histogram":{"field":"timestamp","interval":"30m","time_zone":"Asia/Shanghai","min_doc_count":1}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
      Flag: "simple",
      DisplayData:
        '[{"id":14401398135,"patternsField":"src_ip","selectedtype":"is","selectedOptionsMap":{"is":"匹配字符","like":"模糊匹配字符","not":"不包含字符","is_one_of":"匹配以下任意字符","not_one_of":"不包含以下任意字符"},"selectedTypeList":["is","like","not","is_one_of","not_one_of"],"third_cat":"input","value":"193.27.228.98"}]',
    },
    {
      Id: 13n,
      Name: "Name",
      LogType: "malware",
      Condition: "src_ip 匹配字符: 10.0.0.1",
      TimeRange: "2020-06-13 00:00:00 至 2020-07-13 23:59:59",
      Query:
        '{"index":["malware"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1591977600000,"lte":1594655999999}}},"must":[{"term":{"src_ip":"10.0.0.1"}}],"must_not":[],"should":[]}}}},"aggs":{"count_stats":{"date_histogram":{"field":"timestamp","interval":"12h","time_zone":"Asia/Shanghai","min_doc_count":1}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
      Flag: "simple",
      DisplayData:
        '[{"id":449375484687,"patternsField":"src_ip","selectedtype":"is","selectedOptionsMap":{"is":"匹配字符","like":"模糊匹配字符","not":"不包含字符","is_one_of":"匹配以下任意字符","not_one_of":"不包含以下任意字符"},"selectedTypeList":["is","like","not","is_one_of","not_one_of"],"third_cat":"input","value":"10.0.0.1"}]',
    },
  ],
  RequestId: "252ab6a8-3d45-414d-a31e-fb668e99864c",
} satisfies DescribeSearchTemplatesOutput;

export const describeSearchTemplatesOutput_example2 = {
  TotalCount: 2,
  List: [
    {
      Id: 17n,
      Name: "Name",
      LogType: "malware",
      Condition: "src_ip matched characters: 193.27.228.98",
      TimeRange: "2020-07-31 00:00:00 to 2020-07-31 23:59:59",
      Query:
        '{"index":["malware"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1596124800000,"lte":1596211199999}}},"must":[{"term":{"src_ip":"193.27.228.98"}}],"must_not":[],"should":[]}}}},"aggs":{"count_stats":{"date_histogram":{"field":"timestamp","interval":"30m","time_zone":"Asia/Shanghai","min_doc_count":1}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
      Flag: "simple",
      DisplayData:
        '[{"id":14401398135,"patternsField":"src_ip","selectedtype":"is","selectedOptionsMap":{"is":"matching characters","like":"fuzzy matching characters","not":"excluding characters","is_one_of":"match any of the following characters","not_one_of":"excluding any of the following characters"},"selectedTypeList":["is","like","not","is_one_of","not_one_of"],"third_cat":"input","value":"193.27.228.98"}]',
    },
    {
      Id: 13n,
      Name: "Name",
      LogType: "malware",
      Condition: "src_ip matched character: 10.0.0.1",
      TimeRange: "2020-06-13 00:00:00 to 2020-07-13 23:59:59",
      Query:
        '{"index":["malware"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1591977600000,"lte":1594655999999}}},"must":[{"term":{"src_ip":"10.0.0.1"}}],"must_not":[],"should":[]}}}},"aggs":{"count_stats":{"date_histogram":{"field":"timestamp","interval":"12h","time_zone":"Asia/Shanghai","min_doc_count":1}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
      Flag: "simple",
      DisplayData:
        '[{"id":449375484687,"patternsField":"src_ip","selectedtype":"is","selectedOptionsMap":{"is":"matched characters","like":"fuzzily matched characters","not":"characters not contained","is_one_of":"matches any of the following characters","not_one_of":"any of the following characters not contained"},"selectedTypeList":["is","like","not","is_one_of","not_one_of"],"third_cat":"input","value":"10.0.0.1"}]',
    },
  ],
  RequestId: "252ab6a8-3d45-414d-a31e-fb668e99864c",
} satisfies DescribeSearchTemplatesOutput;
