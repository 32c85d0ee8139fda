import { alibaba } from "./alibaba/index.js";
import { huawei } from "./huawei/index.js";
import { tencent } from "./tencent/index.js";
import type { Vendor } from "./vendor.js";

export const vendors: readonly Vendor[] = [alibaba, tencent, huawei];
