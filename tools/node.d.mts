/**
 * The pinned Node of a major version, fetched when it is not there: the absolute path of its executable.
 * @param log told when something is fetched
 */
export function fetchNode(major: 20 | 24, log?: (text: string) => void): Promise<string>;
