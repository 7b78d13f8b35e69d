import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'
import { useLoaded } from './loaded.ts'
import { type Attachment, attachmentsOf, pathOf } from './messages.ts'
import { useSession } from './session.ts'

/** The files that came with a letter. They are saved, never opened here. */
export function Attachments({ id }: { readonly id: string }) {
  const texts = useTexts()
  const { graph, version, act } = useSession()
  const files = useLoaded(id, version, () => attachmentsOf(graph, id)).value ?? []
  const save = ({ id: file, name }: Attachment) =>
    act(async () => {
      const path = `${pathOf(id)}/attachments/${encodeURIComponent(file)}/$value`
      saveAs(await graph.bytes(path), name)
    })
  return (
    <ul class="attachments">
      {files.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            class="button"
            title={texts.letter.download}
            onClick={() => save(file)}
          >
            <Icon name="clip" />
            {file.name} <span class="faint">{Math.ceil(file.size / 1024)} kB</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function saveAs(bytes: Blob, name: string): void {
  // As bytes without a meaning: an HTML attachment must not open as a page of this origin.
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
