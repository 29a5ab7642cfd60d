// What people give a machine to be known by and to be entered with: names, passwords, user data.

/** The name of one of several: `{R:3}` counts from 3; without a pattern they get their number behind the name. */
export function nameOf(name: string, index: number, count: number): string {
  const pattern = /\{R:(\d+)\}/g;
  if (pattern.test(name)) return name.replace(pattern, (_, first: string) => String(Number(first) + index));
  return count > 1 ? `${name}${index + 1}` : name;
}

/** Whether a text is Base64 of at most 16 KB. */
export function isUserData(text: string): boolean {
  const isBase64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text) && text.replace(/\s/g, "").length % 4 === 0;
  return isBase64 && Buffer.byteLength(text, "base64") <= 16 * 1024;
}

/** What is wrong with a password; undefined for a good one: so many characters, of so many classes, and no `/` first. */
export function passwordProblem(password: string, isWindows: boolean, longest = 30): string | undefined {
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
  const met = classes.filter((one) => one.test(password)).length;
  const [shortest, needed] = isWindows ? [12, 3] : [8, 2];
  const legal = /^[\x21-\x7e]+$/.test(password) && !password.startsWith("/");
  if (legal && password.length >= shortest && password.length <= longest && met >= needed) return undefined;
  return `A password has ${shortest} to ${longest} characters of at least ${needed} classes and no / at its start.`;
}

/** A UUID of a machine: its id, spelt out. */
export function uuidOf(id: string): string {
  const hex = Buffer.from(id.padEnd(16, "-")).toString("hex").slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
