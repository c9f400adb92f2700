/**
 * How long nothing is paid to an account after its approval, so that its old contacts can object [default of this scheme; the payments
 * dossier §6 names 24 to 48 hours as practice].
 */
export const COOLING_HOURS = 24;
