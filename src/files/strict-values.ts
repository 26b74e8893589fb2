/** A YAML or JSON file as plain values, with the line of each. */
export interface StrictValues {
  value: unknown;
  /** Line of the value at `path`, or of the nearest value around it. */
  lineOf(path: readonly PropertyKey[]): number;
}
