import { afterAll, describe, expect, test } from '@jest/globals';
import { packageFiles } from '../../src/packaging/index.js';
import { menuProblem } from '../../src/packaging/menus/check-menus.js';
import { silentReporter } from '../../src/support/index.js';
import { Workbench, writeTree } from './prefix.js';

// What is accepted here and what is not was tried with py-rattler-build 0.73.

const item = { name: 'x', description: 'd', command: ['a'], platforms: { win: {} } };
const menu = (changes: object = {}) => ({
  $schema: 'https://x',
  menu_name: 'm',
  menu_items: [{ ...item, ...changes }],
});
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
const withItem = (one: object) => ({ ...menu(), menu_items: [one] });
const names = { target_environment_is_base: 'a', target_environment_is_not_base: 'b' };
const osx = (changes: object) => menu({ platforms: { osx: changes } });
const linux = (changes: object) => menu({ platforms: { linux: changes } });
const win = (changes: object) => menu({ platforms: { win: changes } });
const document = { CFBundleTypeName: 'n', LSItemContentTypes: ['x'], LSHandlerRank: 'Owner' };
const declaration = { UTTypeIdentifier: 'a', UTTypeConformsTo: ['b'], UTTypeTagSpecification: { c: ['d'] } };

test.each<[string, object]>([
  ['the least', menu()],
  ['no items', { ...menu(), menu_items: [] }],
  ['other keys at the top', { ...menu(), $id: 'x', foo: 1 }],
  ['an empty command', menu({ command: [] })],
  ['two names', menu({ name: names })],
  ['null for what may be left out', menu({ icon: null, activate: null })],
  ['null for a platform', menu({ platforms: { win: { desktop: true }, linux: null, osx: {} } })],
  ['null within a platform', win({ command: null, desktop: null, name: null })],
  ['values of a platform over the common ones', linux({ command: ['b'], name: 'q', terminal: true })],
  ['desktop entries', linux({ Keywords: ['a'], Implements: ['x'], SingleMainWindow: true, DBusActivatable: true })],
  ['a bundle', osx({ LSBackgroundOnly: true, link_in_bundle: { a: 'b' }, event_handler: 'x', CFBundleVersion: '1' })],
  ['a document type', osx({ CFBundleDocumentTypes: [{ ...document, CFBundleTypeRole: 'Editor' }] })],
  ['a type declaration', osx({ UTExportedTypeDeclarations: [declaration] })],
])('shortcuts: %s', (_, value) => {
  expect(menuProblem(JSON.stringify(value))).toBeUndefined();
});

test.each<[string, unknown, string]>([
  ['a list', [], 'it is not an object'],
  ['no schema', without(menu(), '$schema'), '$schema is missing'],
  ['no name', without(menu(), 'menu_name'), 'menu_name is missing'],
  ['no items', without(menu(), 'menu_items'), 'menu_items is missing'],
  ['no description', withItem(without(item, 'description')), 'menu_items[0].description is missing'],
  ['no platforms', withItem(without(item, 'platforms')), 'menu_items[0].platforms is missing'],
  ['platforms of null', menu({ platforms: null }), 'menu_items[0].platforms is not an object'],
  ['a command of null', menu({ command: null }), 'menu_items[0].command is not a list of texts'],
  ['a text as command', menu({ command: 'a' }), 'menu_items[0].command is not a list of texts'],
  ['a number as name', menu({ name: 3 }), 'menu_items[0].name is not a text, and menu_items[0].name is not an object'],
  ['an unknown key of an item', menu({ foo: 1 }), 'menu_items[0].foo is not known'],
  ['an unknown platform', menu({ platforms: { beos: {} } }), 'menu_items[0].platforms.beos is not known'],
  ['an unknown key of a platform', win({ foo: 1 }), 'menu_items[0].platforms.win.foo is not known'],
  ['a text for a flag', win({ desktop: 'x' }), 'menu_items[0].platforms.win.desktop is not true or false'],
  [
    'a text for categories',
    linux({ Categories: 'x' }),
    'menu_items[0].platforms.linux.Categories is not a list of texts',
  ],
  [
    'a list of globs',
    linux({ glob_patterns: ['a'] }),
    'menu_items[0].platforms.linux.glob_patterns is not an object of texts',
  ],
  [
    'an unknown rank',
    osx({ CFBundleDocumentTypes: [{ ...document, LSHandlerRank: 'foo' }] }),
    'menu_items[0].platforms.osx.CFBundleDocumentTypes[0].LSHandlerRank is none of Owner, Default, Alternate, None',
  ],
  [
    'half a declaration',
    osx({ UTExportedTypeDeclarations: [without(declaration, 'UTTypeConformsTo')] }),
    'menu_items[0].platforms.osx.UTExportedTypeDeclarations[0].UTTypeConformsTo is missing',
  ],
])('no shortcuts: %s', (_, value, problem) => {
  expect(menuProblem(JSON.stringify(value))).toBe(problem);
});

const bench = new Workbench();
afterAll(() => bench.remove());

/** What packing a prefix with one file says: a code and a message, or nothing. */
async function packing(file: string, content: string): Promise<string | undefined> {
  const prefix = await bench.folder();
  await writeTree(prefix, { [file]: content });
  try {
    await packageFiles(await bench.request(prefix), silentReporter);
    return undefined;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return `${code}: ${message}`;
  }
}

describe('files that others read are checked before they are packed', () => {
  test('shortcuts', async () => {
    expect(await packing('Menu/x.json', JSON.stringify(menu()))).toBeUndefined();
    expect(await packing('Menu/x.json', '{')).toMatch(/^menu-invalid: Menu\/x\.json does not describe shortcuts: /);
    expect(await packing('Menu/deep/x.json', '{')).toBeUndefined();
    expect(await packing('Menu/x.ico', '{')).toBeUndefined();
  });

  const list = { version: 1, allow: ['C:/Windows/System32/*.dll'], deny: ['**/x.dll'], subdir: 'win-64' };

  test.each<[string, unknown, string | undefined]>([
    ['whole', list, undefined],
    ['one list only', { version: 1, subdir: 'win-64', deny: ['c:/x.dll'] }, undefined],
    ['other keys', { ...list, x: 1 }, undefined],
    ['another version', { ...list, version: 2 }, 'its version is 2; only 1 is known'],
    ['no version', without(list, 'version'), 'its version is missing; only 1 is known'],
    ['no subdir', without(list, 'subdir'), 'its subdir is missing, which is no platform'],
    ['an unknown subdir', { ...list, subdir: 'foo' }, 'its subdir is "foo", which is no platform'],
    [
      'a relative glob',
      { ...list, allow: ['*/x.dll'] },
      "'*/x.dll' is neither absolute (C:/...) nor does it start with **",
    ],
    [
      'a path of unix',
      { ...list, allow: ['/x.dll'] },
      "'/x.dll' is neither absolute (C:/...) nor does it start with **",
    ],
    [
      'a drive without root',
      { ...list, deny: ['C:x'] },
      "'C:x' is neither absolute (C:/...) nor does it start with **",
    ],
    ['backslashes', { ...list, deny: ['C:\\x.dll'] }, "'C:\\x.dll' has backslashes; folders are separated by /"],
    ['a text as list', { ...list, deny: '**/x' }, 'deny is no list of globs'],
    ['a list', [], 'it is no object'],
  ])('lists of system libraries: %s', async (_, value, problem) => {
    const file = 'etc/conda-build/dsolists.d/x.json';
    expect(await packing(file, JSON.stringify(value))).toBe(
      problem && `dso-list-invalid: ${file} is no list of system libraries: ${problem}`,
    );
  });
});
