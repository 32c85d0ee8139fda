import * as alibaba from "@cloudseal/alibaba/credentials";
import * as sas from "@cloudseal/alibaba-sas/credentials";
import * as huawei from "@cloudseal/huawei/credentials";
import * as dbss from "@cloudseal/huawei-dbss/credentials";
import * as tencent from "@cloudseal/tencent/credentials";
import * as tcss from "@cloudseal/tencent-tcss/credentials";
import { expect, test } from "vitest";

test.each([
  { name: "alibaba-sas", client: sas, vendor: alibaba },
  { name: "tencent-tcss", client: tcss, vendor: tencent },
  { name: "huawei-dbss", client: dbss, vendor: huawei },
])(
  "$name/credentials has all of the vendor's providers, so that nobody names a package they did not install",
  (one) => {
    expect(one.client).toEqual(one.vendor);
    expect(Object.keys(one.client)).not.toEqual([]);
  },
);
