import { join } from 'node:path'
import { packageRoot } from '../../package-files.ts'

/** The folder of the sandbox's sample letters. */
export function sampleFolder(): string {
  return join(packageRoot(), 'src', 'sandbox', 'letters')
}

/** The customers that the sandbox's shop knows, as WooCommerce exports them. */
export function sampleCustomers(): string {
  return join(sampleFolder(), 'customers.csv')
}
