import { CircleX, Lightbulb, TriangleAlert } from 'lucide-react';
import type { Severity } from '@/lib/plan/problem';

const signs = {
  error: { Icon: CircleX, ink: 'text-error', words: 'Error' },
  warning: { Icon: TriangleAlert, ink: 'text-warning', words: 'Warning' },
  advice: { Icon: Lightbulb, ink: 'text-secondary', words: 'Advice' },
} as const;

/** A sign that differs in shape as well as colour, and says its name. */
export function SeverityIcon({
  severity,
  size = 15,
}: {
  readonly severity: Severity;
  readonly size?: number;
}) {
  const { Icon, ink, words } = signs[severity];
  return <Icon size={size} className={`shrink-0 ${ink}`} role="img" aria-label={words} />;
}
