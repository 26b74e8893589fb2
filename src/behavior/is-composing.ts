/** Whether a key belongs to an input method that is composing. WebKit sends the last one after the composition has ended, with key code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
