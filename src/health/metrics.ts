import { Counter, Gauge, Registry } from 'prom-client'
import type { VitalSigns } from './vital-signs.ts'

/** The vital signs as Prometheus reads them, made again for each reading. */
export function metricsOf(signs: VitalSigns): Registry {
  const registry = new Registry()
  const gauge = (name: string, help: string, value: number) =>
    new Gauge({ name: `griffier_${name}`, help, registers: [registry] }).set(value)
  const counter = (name: string, help: string, value: number) =>
    new Counter({ name: `griffier_${name}`, help, registers: [registry] }).inc(value)
  counter('rounds_total', 'Rounds that went through.', signs.rounds)
  counter('round_failures_total', 'Rounds that failed and were tried again.', signs.failures)
  gauge(
    'last_round_timestamp_seconds',
    'When a round last went through, in Unix time; 0 before the first.',
    (signs.lastRoundAt?.getTime() ?? 0) / 1000,
  )
  gauge('last_round_seconds', 'How long that round took.', signs.lastRoundSeconds)
  gauge('complaints', 'What went wrong in that round and will be tried again.', signs.complaints)
  gauge('overdue_cases', 'Open cases whose day has passed.', signs.overdue)
  labelled(registry, 'cases', 'Cases by status.', 'status', signs.cases)
  labelled(registry, 'events', 'What griffier did since it was started.', 'event', signs.told)
  return registry
}

function labelled(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  values: Readonly<Record<string, number>>,
): void {
  const gauge = new Gauge({
    name: `griffier_${name}`,
    help,
    labelNames: [label],
    registers: [registry],
  })
  for (const [value, count] of Object.entries(values)) gauge.set({ [label]: value }, count)
}
