import { ConfigError } from '../errors/transport-errors.ts';

/** @throws ConfigError when it is something else, such as the controller itself. Absent is fine. */
export function checkSignal(signal: AbortSignal | null | undefined): void {
  if (signal != null && typeof signal.addEventListener !== 'function')
    throw new ConfigError('The option signal is no AbortSignal. Give new AbortController().signal, or leave it out.');
}
