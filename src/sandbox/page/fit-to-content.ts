/** Keeps a frame as high as what stands in it; answers a function that stops doing so. */
export function fitToContent(frame: HTMLIFrameElement): () => void {
  const root = frame.contentDocument?.documentElement
  const body = frame.contentDocument?.body
  if (!root || !body) return () => {}
  const measure = () => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`
  }
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(body)
  return () => observer.disconnect()
}
