// What things would cost, in yuan: plausible figures, larger for more. Nothing is ever charged. A service writes a price
// in its own words; what it comes to is reckoned here.

const HOURS_A_MONTH = 720;
/** What a month bought ahead costs of its hours. */
const AHEAD = 0.5;

export interface Cost {
  /** Yuan an hour, or for a unit of what is used. */
  hour: number;
  /** Yuan for a month bought ahead, where it does not follow from the hours. */
  month?: number;
  /** Months bought ahead; paid as it is used without. */
  months?: number | undefined;
}

/** Yuan, to a hundredth of a cent. */
export function yuan(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Yuan for the months bought ahead; undefined for what is paid as it is used. */
export function aheadOf({ hour, month = hour * HOURS_A_MONTH * AHEAD, months }: Cost): number | undefined {
  return months === undefined ? undefined : month * months;
}
