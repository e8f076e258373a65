import { noteDependenciesInstalled } from '../setup/dependencies.mjs';

/** Runs when npm has installed the packages, whoever called npm: they need not be installed again. */
export function command() {
  noteDependenciesInstalled();
  return 0;
}
