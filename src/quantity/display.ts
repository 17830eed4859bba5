export { displayFor, type Display, type NumberStyle } from "./magnitude.js";
export {
  bounded,
  formatIn,
  formatQuantity,
  formatShare,
  formatShares,
  shares,
  tickLabel,
  unitText,
  withUnit,
  type NumberOptions,
  type QuantityOptions,
  type Shares,
} from "./format.js";
