// References in the inputs of a declared program: `${name}` is the id of another of its resources, `${name.output}` an output of it,
// and `${name.output|this|that}` that text with `that` in the place of `this`.

const reference = /\$\{([^}.|]+)(?:\.(\w+))?(?:\|([^}|]*)\|([^}|]*))?\}/g;

/** One reference, and what is made of the text that it stands for. */
export interface Reference {
  name: string;
  /** The id where it names none. */
  output: string | undefined;
  made: (text: string) => string;
}

/** The references in a text, between the texts around them: a text, a reference, a text and so on. */
export function referencesIn(text: string): { texts: string[]; references: Reference[] } {
  const texts: string[] = [];
  const references: Reference[] = [];
  let end = 0;
  for (const found of text.matchAll(reference)) {
    const [whole, name = "", output, from, to = ""] = found;
    texts.push(text.slice(end, found.index));
    end = found.index + whole.length;
    references.push({ name, output, made: (value) => (from ? value.replace(from, to) : value) });
  }
  return { texts: [...texts, text.slice(end)], references };
}

/** A text with `to` in the place of `from`; a reference stays one. */
export function replaced(text: string, from: string, to: string): string {
  return /^\$\{.*\}$/.test(text) ? `${text.slice(0, -1)}|${from}|${to}}` : text.replace(from, to);
}
