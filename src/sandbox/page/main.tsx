import { render } from 'preact'
import { App } from './app.tsx'

const fact = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="griffier-${name}"]`)?.content ?? ''

const root = document.getElementById('page')
if (root !== null) {
  render(<App mailbox={fact('mailbox')} token={fact('token')} run={fact('run')} />, root)
}
