import { describe } from 'vitest'
import { it, seen, words } from './fixture.ts'

describe('the list', () => {
  it('shows who wrote what, its category and when it is due', async ({ bench, open }) => {
    const id = await bench.letter({ subject: 'Wat weten jullie van mij?' })
    await bench.graph('POST', '/outlook/masterCategories', {
      displayName: 'Privacy: inzage',
      color: 'preset7',
    })
    const due = { dateTime: '2026-12-22T00:00:00', timeZone: 'UTC' }
    const flag = { flagStatus: 'flagged', startDateTime: due, dueDateTime: due }
    await bench.graph('PATCH', `/messages/${id}`, { categories: ['Privacy: inzage'], flag })
    const mail = await open()
    const row = mail.row('Wat weten jullie van mij?')
    await words(row).toMatch(/Sanne Vermeulen[\s\S]*Welke gegevens/)
    await words(row).toContain('due 22 Dec')
    await words(row.locator('.chip.preset7')).toBe('Privacy: inzage')
  })

  it('counts unread letters, and forgets one that is opened', async ({ bench, open }) => {
    await bench.letter({ subject: 'First' })
    await bench.letter({ subject: 'Second' })
    const mail = await open()
    const badge = mail.page.locator('[data-folder="inbox"] .badge')
    await words(badge).toBe('2')
    await mail.open('First')
    await words(badge).toBe('1')
    await seen(() => mail.row('First').getAttribute('data-unread')).toBe('false')
  })

  it('shows a letter that comes in while one looks', async ({ bench, open }) => {
    const mail = await open()
    await bench.letter({ subject: 'Just now' })
    await seen(() => mail.row('Just now').count()).toBe(1)
    await words(mail.toast).toBe('A new message')
  })

  it('turns a due date red once it has passed', async ({ bench, open }) => {
    const id = await bench.letter()
    const due = { dateTime: '2026-11-20T00:00:00', timeZone: 'UTC' }
    const flag = { flagStatus: 'flagged', startDateTime: due, dueDateTime: due }
    await bench.graph('PATCH', `/messages/${id}`, { flag })
    const mail = await open({ language: 'nl' })
    await words(mail.page.locator('.row .overdue')).toBe('te laat: 20 nov')
  })
})
