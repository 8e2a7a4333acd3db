/** The register cannot start: one line for whoever runs it says what is in the way. */
export class StartFault extends Error {
  readonly code = "ERR_START";

  constructor(line: string) {
    super(line);
    this.name = "StartFault";
  }
}
