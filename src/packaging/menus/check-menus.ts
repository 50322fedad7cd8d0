import { PixiBuildError } from '../../support/index.js';
import { type CollectedFile, contentOf } from '../collected-file.js';
import { menuSchema } from './menu-schema.js';
import { problemOf } from './shapes.js';

/**
 * Checks the shortcuts that a package asks installers for, `Menu/*.json`.
 * @throws PixiBuildError code `menu-invalid`
 */
export async function checkMenus(files: readonly CollectedFile[]): Promise<void> {
  for (const file of files) {
    if (file.type !== 'file' || !/^Menu\/[^/]+\.json$/i.test(file.path)) continue;
    const problem = menuProblem((await contentOf(file)).toString('utf8'));
    if (problem === undefined) continue;
    throw new PixiBuildError('menu-invalid', `${file.path} does not describe shortcuts: ${problem}`, {
      exitCode: 2,
      hint: 'Its schema is that of menuinst 2 (CEP 11); installers would refuse the file.',
    });
  }
}

/** What is wrong with a description of shortcuts; undefined when nothing is. */
export function menuProblem(text: string): string | undefined {
  try {
    return problemOf(JSON.parse(text), menuSchema, '');
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}
