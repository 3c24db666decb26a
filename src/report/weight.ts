const weights: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

/** How heavy a criticality weighs; an entry that names none is of medium weight. */
export function weightOf(criticality: string | null | undefined): number {
  return weights[criticality ?? 'medium'] ?? 2;
}
