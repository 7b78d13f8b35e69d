import { section, text } from './building-blocks.ts'

/** Who answers: stands in every reply. What is left out follows from the rest (settings.ts). */
export const Shop = section({
  name: text('the name of the shop').default('J3D Prints'),
  website: text('the address of the website, such as j3dprints.nl').default('j3dprints.nl'),
  contact: text(
    'where customers reach the shop about privacy, such as info@j3dprints.nl',
  ).exactOptional(),
  signature: text('the lines under a reply').exactOptional(),
})
