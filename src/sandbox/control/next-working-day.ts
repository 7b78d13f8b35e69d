const ZONE = 'Europe/Amsterdam'
const HOUR = 3_600_000

/**
 * Half past eight on the next day that is no Saturday or Sunday, in Amsterdam. Public holidays are
 * the business of whoever gives the sandbox a calendar (`SandboxOptions.nextWorkingDay`).
 */
export function nextWorkingDay(now: Date): Date {
  // From noon to noon is always the next calendar day, whatever the clocks do at night.
  let day = atHour(now, 12)
  do {
    day = atHour(new Date(day.getTime() + 24 * HOUR), 12)
  } while (isWeekend(day))
  return new Date(atHour(day, 8).getTime() + HOUR / 2)
}

/** The same calendar day in Amsterdam at a full hour of its clock. */
function atHour(instant: Date, hour: number): Date {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant)
  const summer = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+02:00`)
  return hourOf(summer) === hour ? summer : new Date(summer.getTime() + HOUR)
}

function hourOf(instant: Date): number {
  const hour = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return Number(hour.format(instant))
}

function isWeekend(instant: Date): boolean {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short' }).format(instant)
  return day === 'Sat' || day === 'Sun'
}
