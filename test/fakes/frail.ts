/** How one call to the world goes wrong: before it is done, or after; by an error, or as the last thing griffier does. */
export interface Mishap {
  readonly when: 'before' | 'after'
  readonly error: Error | 'dies'
}

/** Griffier was killed: nothing that the dead one still tries reaches the world. */
class Killed extends Error {}

/** What befalls a life of griffier, call by call. */
export interface Luck {
  /** Undefined: this call goes well. */
  next(call: string): Mishap | undefined
  dead: boolean
}

/** The same port, of which the named calls can go wrong. */
export function frail<Port extends object>(
  port: Port,
  calls: readonly (keyof Port & string)[],
  luck: Luck,
): Port {
  const strike = ({ error }: Mishap): never => {
    if (error !== 'dies') throw error
    luck.dead = true
    throw new Killed()
  }
  const wrapped = Object.fromEntries(
    calls.map((name) => [
      name,
      async (...given: unknown[]) => {
        if (luck.dead) throw new Killed()
        const mishap = luck.next(name)
        if (mishap?.when === 'before') strike(mishap)
        const done = await (port[name] as (...given: unknown[]) => unknown)(...given)
        if (mishap?.when === 'after') strike(mishap)
        return done
      },
    ]),
  )
  return new Proxy(port, {
    get: (target, name) => wrapped[name as string] ?? Reflect.get(target, name),
  })
}
