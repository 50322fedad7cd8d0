import type { PublishOptions } from '../../src/publish/index.js';
import type { BuildEvent } from '../../src/support/index.js';

/** A reporter that keeps what it gets. */
export function recorder() {
  const events: BuildEvent[] = [];
  const logs = (level: string): string[] =>
    events.flatMap((event) => (event.kind === 'log' && event.level === level ? [event.message] : []));
  return {
    events,
    report: (event: BuildEvent): void => void events.push(event),
    warnings: () => logs('warning'),
    infos: () => logs('info'),
    secrets: () => events.flatMap((event) => (event.kind === 'secret' ? [event.value] : [])),
    statuses: () => events.flatMap((event) => (event.kind === 'package' ? [event.status] : [])),
  };
}

/** As the command line has it without flags. */
export const skipMode: Pick<PublishOptions, 'force' | 'skipExisting'> = { force: false, skipExisting: true };
export const strictMode = { force: false, skipExisting: false };
export const forceMode = { force: true, skipExisting: true };
