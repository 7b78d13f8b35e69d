import { expect, it } from 'vitest'
import { itemIdIn } from '../../../src/sandbox/page/outlook-link.ts'

it.each([
  ['https://outlook.office365.com/owa/?ItemID=AAk%3D&exvsurl=1&viewmodel=ReadMessageItem', 'AAk='],
  ['https://outlook.office.com/owa/?ItemID=AAk%2Bx', 'AAk+x'],
  ['https://outlook.office365.com/owa/', undefined],
  ['https://outlook.office365.com.example.com/owa/?ItemID=AAk', undefined],
  ['https://example.com/?ItemID=AAk', undefined],
  ['not an address', undefined],
])('finds in %s the message %s', (address, id) => {
  expect(itemIdIn(address)).toBe(id)
})
