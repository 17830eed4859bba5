declare module "culori" {
  export interface Color {
    readonly mode: string;
    readonly [channel: string]: number | string | undefined;
  }
  export interface Lrgb extends Color {
    readonly mode: "lrgb";
    readonly r: number;
    readonly g: number;
    readonly b: number;
  }
  export function converter(mode: "lrgb"): (color: string | Color) => Lrgb;
  export function differenceCiede2000(): (a: string | Color, b: string | Color) => number;
  export function wcagContrast(a: string, b: string): number;
  export function wcagLuminance(color: string): number;
}
