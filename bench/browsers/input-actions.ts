/** Mouse and keyboard actions in the form that WebDriver and WebDriver BiDi share. */
export interface InputActions {
  type: 'pointer' | 'key';
  id: string;
  actions: readonly Record<string, string | number>[];
}

/** A mouse that moves to a place in the window and, where asked, is pressed there. */
export function pointerActions({ x, y }: { x: number; y: number }, isPressed: boolean): InputActions {
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    type: 'pointer',
    id: 'mouse',
    actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }, ...(isPressed ? press : [])],
  };
}

/** Keys that are pressed and released one after the other. */
export function keyActions(text: string): InputActions {
  return {
    type: 'key',
    id: 'keyboard',
    actions: Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  };
}
