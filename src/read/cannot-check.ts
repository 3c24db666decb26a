/**
 * The check could not be done: a wrong flag, no manifest, a file that cannot be read, a bad policy. Never about
 * what a manifest says, which is a finding. The message is for the user, whole.
 */
export class CannotCheck extends Error {
  override readonly name = 'CannotCheck';
}
