import { expect, test } from "vitest";
import { foldersIn } from "./support/repository.js";

const clients = foldersIn("specs").flatMap((vendor) =>
  foldersIn(`specs/${vendor}`).map((folder) => ({ vendor, name: `${vendor}-${folder.split("-")[0]}` })),
);

test.each(clients)(
  "$name/credentials has all of the vendor's providers, so that nobody names a package they did not install",
  async ({ vendor, name }) => {
    const client = await import(`@cloudseal/${name}/credentials`);
    expect(client).toEqual(await import(`@cloudseal/${vendor}/credentials`));
    expect(Object.keys(client)).not.toEqual([]);
  },
);
