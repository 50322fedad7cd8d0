/** The notes of a version: its section of the changelog. Undefined while it is not released. */
export function releaseNotes(changelog: string, version: string): string | undefined;
