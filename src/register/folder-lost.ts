import { Trouble } from '../trouble/trouble.ts'

/**
 * This griffier held the folder and holds it no more: the machine slept, or the process was stopped, for
 * over a minute, and another griffier took the folder over. It must write nothing more.
 */
export class FolderLost extends Trouble {
  override readonly name = 'FolderLost'
  readonly code = 'LOCK_LOST'

  constructor(folder: string) {
    super(
      `${folder} was taken over by another griffier while this one was suspended for over a minute; this one wrote nothing after that and ends. Let the other one work, or end it and start this one again`,
    )
  }
}
