declare module "virtual:sizes" {
  /** Files of the built package, bytes; none where it was not built. */
  export const sizes: readonly { readonly file: string; readonly bytes: number; readonly gzip: number }[];
}
