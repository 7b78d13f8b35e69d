/**
 * griffier for other programs: how it reads a letter. Its commands are the rest of it.
 *
 * @module
 */
export type { Reading } from '../classifiers/reading/reading.ts'
export { RIGHTS, type Right } from './cases/right.ts'
export type { Letter, ReadingContext } from './letters/letter.ts'
export { classifier, reader } from './reading/letter-reader.ts'
