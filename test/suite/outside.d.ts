/** Loads a package outside the context of the test file, where it is shared by all files of a worker. */
declare function outside(name: string): unknown;
