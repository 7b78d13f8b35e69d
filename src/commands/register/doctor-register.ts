import { relative } from 'node:path'
import { type Examination, examineRegister } from '../../register/examine.ts'
import { withKey } from '../../register/storage.ts'
import { findSettings } from '../workplace.ts'

export interface DoctorRegisterOptions {
  readonly config?: string
  readonly json?: boolean
}

/** `griffier doctor register`: reads every file of the register. 1 where something is wrong with it. */
export async function doctorRegister({ config, json }: DoctorRegisterOptions): Promise<number> {
  const { data, registerKey } = await findSettings(config, process.env)
  const found = await examineRegister(data, withKey(registerKey))
  process.stdout.write(
    json ? `${JSON.stringify({ folder: data, ...found })}\n` : report(data, found),
  )
  return found.findings.length > 0 ? 1 : 0
}

function report(folder: string, { files, cases, encrypted, findings }: Examination): string {
  if (files === 0 && findings.length === 0) return `There is no register in ${folder} yet.\n`
  const head = `${folder}: ${cases} cases in ${files} files${encrypted ? ', encrypted' : ''}\n`
  if (findings.length === 0) return `${head}All is well.\n`
  const lines = findings.map(
    ({ file, what, todo }) => `\n${relative(folder, file) || '.'}\n  ${what}\n  → ${todo}\n`,
  )
  const count = findings.length === 1 ? 'One thing is' : `${findings.length} things are`
  return `${head}${count} wrong:\n${lines.join('')}`
}
