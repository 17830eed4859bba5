/** Nothing: what the measurement itself costs. */
export const draw = () => {};
export const live = () => ({ update: () => {} });
export const hover = () => {};
