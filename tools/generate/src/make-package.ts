import { join } from "node:path";
import { digest, fingerprint } from "./fingerprint.js";
import type { GeneratedPackage } from "./generate-package.js";
import type { CacheEntry, GenerationCache } from "./generation-cache.js";
import { loadGenerator } from "./load-generator.js";
import { differences, digestsOf } from "./package-files.js";
import { packageVersions } from "./package-versions.js";
import { ownHeadersOf, protocolFingerprint } from "./vendor-protocol.js";

/** What a service's folder of specs comes to. */
export interface MadePackage {
  /** Folder of the package. */
  directory: string;
  name: string;
  operations: number;
  /** Paths in which the folder differs from it. */
  changed: string[];
  /** The files; absent if the cache knew all that was asked. */
  generated?: GeneratedPackage;
}

export interface MakeOptions {
  specs: string;
  vendor: string;
  /** The service's folder, `<service>-<version>`. */
  folder: string;
  directory: string;
  /** Digest of the generator. */
  generator: string;
  /** Fingerprint of all specs, no newer than the call of {@link makePackage}. */
  allSpecs(): string;
  cache: GenerationCache;
  /** Whether to generate whatever the cache says. */
  force: boolean;
  /** Whether only the paths of what differs are wanted, not its content. */
  check: boolean;
  /** Told of each operation as it is read. */
  onOperation(count: number, total: number): void;
}

/**
 * Generates a package, unless the cache knows what its inputs give and the folder holds just that. Inputs are the
 * specs, the generator, the vendor's protocol, and the versions of the package and of what it stands on.
 *
 * @throws SpecError
 */
export async function makePackage(options: MakeOptions): Promise<MadePackage> {
  const { specs, vendor, folder, directory, generator, cache } = options;
  const versions = packageVersions(directory, vendor, join(specs, vendor));
  const vendorFolder = join(specs, vendor);
  const inputs = () =>
    digest(
      JSON.stringify([
        ...[generator, vendor, folder, versions],
        ...[protocolFingerprint(vendor), fingerprint(join(vendorFolder, folder))],
      ]),
    );
  const key = inputs();
  const known = options.force ? undefined : cache.read(key);
  if (known && (known.allSpecs === undefined || known.allSpecs === options.allSpecs())) {
    const changed = differences(directory, new Map(Object.entries(known.files)));
    if (changed.length === 0 || options.check)
      return { directory, name: known.name, operations: known.operations, changed };
  }

  const { loadService, generatePackage } = await loadGenerator();
  const allSpecs = options.allSpecs();
  const ownHeaders = await ownHeadersOf(vendor, vendorFolder);
  const spec = await loadService(specs, vendor, folder, ownHeaders, options.onOperation);
  const generated = generatePackage(spec, versions.own, versions.dependencies);
  const files = digestsOf(generated);
  const entry: CacheEntry = {
    name: generated.name,
    operations: generated.operations,
    files: Object.fromEntries(files),
    ...(spec.refersOutside && { allSpecs }),
  };
  // What was saved meanwhile may be in it, or only half of it.
  if (inputs() === key && (!spec.refersOutside || fingerprint(specs) === allSpecs)) cache.write(key, entry);
  return {
    directory,
    name: generated.name,
    operations: generated.operations,
    changed: differences(directory, files),
    generated,
  };
}
