import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Complaint, describe } from './complaint.ts'
import { fileTrouble } from './file-trouble.ts'
import { valueAt } from './value-at.ts'

/**
 * Rules beyond the shape of each setting. Complaints look at the file as it was written, so that they come
 * together with those about the shape, and say nothing that these say.
 */

/** Two lines for one person would send each notice twice. */
export function doubleStaff(file: unknown): Complaint[] {
  const staff = valueAt(file, 'staff')
  if (!Array.isArray(staff)) return []
  const seen = new Set<string>()
  return staff.flatMap((member: { address?: unknown } | null, place) => {
    if (typeof member?.address !== 'string') return []
    const address = member.address.trim().toLowerCase()
    if (!seen.has(address)) {
      seen.add(address)
      return []
    }
    const found = `${describe(member.address)} for the second time`
    return [{ key: `staff[${place}].address`, found, expected: 'each staff member once' }]
  })
}

/** A warning: what waits for a decision stands in the digest alone, so somebody had better read it. */
export function nobodyReads(staff: readonly { readonly digest: boolean }[]): Complaint[] {
  if (staff.some(({ digest }) => digest)) return []
  const expected = 'digest: true for at least one'
  return [{ key: 'staff', found: 'nobody who gets the digest', expected }]
}

export async function customersComplaints(
  customers: string | undefined,
  folder: string,
): Promise<Complaint[]> {
  if (customers === undefined) return []
  const file = resolve(folder, customers)
  try {
    await access(file, constants.R_OK)
    return []
  } catch (cause) {
    const expected = 'a CSV file with a column for the e-mail address'
    return [{ key: 'known.customers', found: fileTrouble(file, cause), expected }]
  }
}

/** What stands in the texts themselves is complained of when they are read, with file and line. */
export async function repliesComplaints(file: unknown, folder: string): Promise<Complaint[]> {
  const replies = valueAt(file, 'replies')
  if (typeof replies !== 'string' || replies.trim() === '') return []
  const path = resolve(folder, replies.trim())
  const found = await stat(path).then(
    (there) => (there.isDirectory() ? undefined : `${path}, which is no folder`),
    (cause: unknown) => fileTrouble(path, cause),
  )
  const expected = 'a folder laid out as replies/ is, with the files that you changed'
  return found === undefined ? [] : [{ key: 'replies', found, expected }]
}
