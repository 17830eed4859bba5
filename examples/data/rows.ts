/** Writes each row's key into it as `id`, so that an id is stated once and the compiler refuses a second of the same name. */
export function withIds<Row extends object, Id extends string>(
  rows: Readonly<Record<Id, Row>>,
): Readonly<Record<Id, Row & { readonly id: Id }>> {
  const pairs = Object.entries<Row>(rows).map(([id, row]) => [id, { id, ...row }]);
  return Object.fromEntries(pairs) as Record<Id, Row & { readonly id: Id }>;
}
