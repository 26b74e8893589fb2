/** A YAML or JSON file as plain values, and where in the file each of them stands. */
export interface StrictValues {
  value: unknown;
  /** Line of the value at `path`, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
}
