import { ConfigError } from '../errors/transport-errors.ts';

/** @throws ConfigError when it cannot be an ISO 4217 code. Absent is fine. */
export function checkCurrency(currency: string | undefined): void {
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new ConfigError(`"${currency}" is no currency. Give its ISO 4217 code in capitals, e.g. "EUR".`);
}
