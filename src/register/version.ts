import { Trouble } from '../trouble/trouble.ts'

/**
 * The shape of the register: its head and its case files carry it. Raise it when an older griffier
 * would misread what this one writes, and say in case-file.ts how older files become new ones.
 */
export const REGISTER_VERSION = 2

/** A file of a later griffier. It is not guessed at. */
export class NewerVersion extends Trouble {
  override readonly name = 'NewerVersion'
  readonly code = 'NEWER'
  constructor(version: number) {
    super(
      `written by a newer griffier (version ${version} of the register; this one knows ${REGISTER_VERSION}); install that griffier again, or put back a backup from before it`,
    )
  }
}
