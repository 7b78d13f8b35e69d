import * as z from 'zod'
import { section } from './building-blocks.ts'

const PORT = 'a port such as 9464'

/** Without a port there is no health page. */
export const Health = section({
  port: z.int({ error: PORT }).min(1, PORT).max(65_535, PORT).exactOptional(),
})
