/** Controls that a screen reader could not name, and ids that stand twice. */
export function namelessControls(): string[]
/**
 * Texts with less contrast to their ground than WCAG 2.2 asks (1.4.3, AA), on the page itself or in
 * the frame that a selector names (an empty one: the page).
 */
export function faintTexts(frame: string): string[]
