// What a generator answers.

/** The files it owns: path below the project → contents. */
export type Generated = Map<string, string>;
