/** What a generator works with. */
export interface Task {
  /** The specs, for ours. */
  readonly specs: string;
  /** The folder of generated packages, for ours. */
  readonly out: string;
  /** The merged document, for the others. */
  readonly document: string;
  /** Where the others write to. */
  readonly target: string;
}

/** A generator that is measured. */
export interface Contestant {
  readonly name: string;
  /** Arguments of Node. @throws Error saying why it cannot run */
  command(task: Task): readonly string[];
}
