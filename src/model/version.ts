/**
 * The version of the contract between compiler and player.
 *
 * Raise it when a Course written by an older compiler can no longer be read by this player. Before raising,
 * ask what becomes of learners who are half-way through a package built with the version before.
 */
export const MODEL_VERSION = 1;
