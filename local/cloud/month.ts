// Months of a prepaid thing: the same day of a later month, or its last day.

/** Epoch milliseconds, so many months later. */
export function addMonths(epoch: number, months: number): number {
  const date = new Date(epoch);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
