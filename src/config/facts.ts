import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Complaint, describe } from './complaint.ts'
import { fileTrouble } from './file-trouble.ts'

/**
 * Rules between settings, beyond the shape of each. They look at the file as it was written, so that they
 * speak also where the shape is wrong elsewhere, and say nothing about what the shape complains of.
 */
export function staffComplaints(file: unknown): Complaint[] {
  const staff = (file as { staff?: unknown }).staff
  if (!Array.isArray(staff) || staff.length === 0) return []
  return [...doubles(staff), ...nobodyReads(staff)]
}

/** Two lines for one person would send each notice twice. */
function doubles(staff: readonly unknown[]): Complaint[] {
  const seen = new Set<string>()
  return staff.flatMap((member, place) => {
    const address = (member as { address?: unknown } | null)?.address
    if (typeof address !== 'string') return []
    const one = address.trim().toLowerCase()
    if (!seen.has(one)) {
      seen.add(one)
      return []
    }
    const expected = 'each staff member once'
    return [
      {
        key: `staff[${place}].address`,
        found: `${describe(address)} for the second time`,
        expected,
      },
    ]
  })
}

/** What waits for a decision stands in the digest alone: somebody has to read it. */
function nobodyReads(staff: readonly unknown[]): Complaint[] {
  const reads = staff.some((member) => (member as { digest?: unknown } | null)?.digest !== false)
  if (reads) return []
  return [
    {
      key: 'staff',
      found: 'nobody who gets the digest',
      expected: 'digest: true for at least one',
    },
  ]
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
