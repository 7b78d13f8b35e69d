import { Trouble } from '../trouble/trouble.ts'

/** A value is not what its file is to hold. The message says what was found and expected; it quotes nothing of it. */
export class WrongShape extends Trouble {
  override readonly name: string = 'WrongShape'
  readonly code = 'WRONG_SHAPE'

  constructor(found: string, expected: string) {
    super(`found ${found}, expected ${expected}`)
  }
}

/** A whole file of another's, under this name. */
export class Misnamed extends WrongShape {
  override readonly name = 'Misnamed'
  /** The name that it says it has, without `.json`. */
  readonly says: string

  constructor(says: string, expected: string) {
    super(`the file of ${says}`, `that of ${expected}, as its name says`)
    this.says = says
  }
}
