/** How every contender writes numbers, so that no one gains or loses by its number format. */

/** An amount in 亿元 as an axis tick: `8200亿`, `1.2万亿`. */
export const yi = (value) => (value >= 1e4 ? `${+(value / 1e4).toFixed(2)}万亿` : `${value}亿`);

/** An investment in 万元 as a label: `8500万元`, `12.3亿元`. */
export const money = (wan) => (wan >= 1e4 ? `${+(wan / 1e4).toFixed(1)}亿元` : `${wan}万元`);

/** A count of enterprises: `860户`, `4.5万户`. */
export const households = (n) => (n >= 1e4 ? `${+(n / 1e4).toFixed(1)}万户` : `${n}户`);
