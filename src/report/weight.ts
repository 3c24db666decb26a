const weights: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

/** The weight of a criticality. Without one, an entry has medium weight. */
export function weightOf(criticality: string | null | undefined): number {
  return weights[criticality ?? 'medium'] ?? 2;
}
