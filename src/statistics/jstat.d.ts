/** jStat comes without types; these are the functions used here. */
declare module 'jstat' {
  interface Continuous<Parameters extends readonly number[]> {
    cdf(value: number, ...parameters: Parameters): number;
    inv(share: number, ...parameters: Parameters): number;
  }
  const library: {
    readonly jStat: {
      readonly studentt: Continuous<[freedom: number]>;
      readonly chisquare: Continuous<[freedom: number]>;
      readonly beta: Continuous<[alpha: number, beta: number]>;
    };
  };
  export = library;
}
