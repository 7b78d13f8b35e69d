import { useState } from 'preact/hooks'
import { Dialog } from './dialog.tsx'
import { Tick } from './fields.tsx'
import { useTexts } from './language.ts'
import { setSingleKeys, singleKeys } from './shortcuts.ts'
import type { KeyTexts } from './texts.ts'

const KEYS: readonly (readonly [keys: readonly string[], meaning: keyof KeyTexts])[] = [
  [['j', 'k', '↓', '↑'], 'upDown'],
  [['Enter', 'o'], 'open'],
  [['Esc'], 'back'],
  [['1', '…', '5'], 'folder'],
  [['r'], 'reply'],
  [['Ctrl+S'], 'save'],
  [['Ctrl+Enter'], 'send'],
  [['c'], 'categories'],
  [['u'], 'unread'],
  [['!'], 'junk'],
  [['Delete'], 'remove'],
  [['n'], 'write'],
  [['d'], 'nextDay'],
  [['?'], 'help'],
]

/** All keys at a glance, and the switch for those without a modifier. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts().keys
  const [single, setSingle] = useState(singleKeys)
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{texts[meaning]}</dd>
          </div>
        ))}
      </dl>
      <Tick
        label={texts.single}
        checked={single}
        onTick={(on) => {
          setSingleKeys(on)
          setSingle(on)
        }}
      />
    </Dialog>
  )
}
