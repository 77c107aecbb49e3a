/** Additive error, then the trend (N none, A additive, Ad damped), then the season (N none, A additive). */
export type EtsModel = 'ANN' | 'AAN' | 'AAdN' | 'ANA' | 'AAA' | 'AAdA';

/** What a model is made of, and its name as it is usually written. */
export type EtsParts = {
  readonly name: string;
  readonly hasTrend: boolean;
  readonly isDamped: boolean;
  readonly isSeasonal: boolean;
};

/** The models there are here and what each is made of, simplest first. */
export const etsModels: Readonly<Record<EtsModel, EtsParts>> = {
  ANN: { name: 'ETS(A,N,N)', hasTrend: false, isDamped: false, isSeasonal: false },
  AAN: { name: 'ETS(A,A,N)', hasTrend: true, isDamped: false, isSeasonal: false },
  AAdN: { name: 'ETS(A,Ad,N)', hasTrend: true, isDamped: true, isSeasonal: false },
  ANA: { name: 'ETS(A,N,A)', hasTrend: false, isDamped: false, isSeasonal: true },
  AAA: { name: 'ETS(A,A,A)', hasTrend: true, isDamped: false, isSeasonal: true },
  AAdA: { name: 'ETS(A,Ad,A)', hasTrend: true, isDamped: true, isSeasonal: true },
};

/** How many numbers of the starting state are free: the seasonal parts add up to 0, so one of them is not. */
export function startSize(parts: EtsParts, season: number): number {
  return 1 + Number(parts.hasTrend) + (parts.isSeasonal ? season - 1 : 0);
}

/** How many weights a model has. */
export function weightCount(parts: EtsParts): number {
  return 1 + Number(parts.hasTrend) + Number(parts.isSeasonal) + Number(parts.isDamped);
}
