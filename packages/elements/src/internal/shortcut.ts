/** Whether a key is the browser's or the system's: Alt and an arrow goes back, Ctrl or ⌘ and + enlarges the page. */
export const isShortcut = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;
