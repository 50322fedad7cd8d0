import type { ObjectShape, Shape } from './shapes.js';

// The schema of shortcuts that installers make (CEP 11, menuinst 2), as strict as rattler-build is about it.

const itemName: Shape = {
  oneOf: ['text', { required: { target_environment_is_base: 'text', target_environment_is_not_base: 'text' } }],
};

const itemOptions: Readonly<Record<string, Shape>> = {
  icon: 'text',
  precommand: 'text',
  precreate: 'text',
  working_dir: 'text',
  activate: 'flag',
  terminal: 'flag',
};

/** A platform may have its own value of everything. */
const overrides = { name: itemName, description: 'text', command: 'texts', ...itemOptions } as const;

const windows: ObjectShape = {
  optional: {
    ...overrides,
    desktop: 'flag',
    quicklaunch: 'flag',
    terminal_profile: 'text',
    url_protocols: 'texts',
    file_extensions: 'texts',
    app_user_model_id: 'text',
  },
};

/** Keys of freedesktop.org's desktop entries, and globs of MIME types. */
const linux: ObjectShape = {
  optional: {
    ...overrides,
    Categories: 'texts',
    DBusActivatable: 'flag',
    GenericName: 'text',
    Hidden: 'flag',
    Implements: 'texts',
    Keywords: 'texts',
    MimeType: 'texts',
    NoDisplay: 'flag',
    NotShowIn: 'texts',
    OnlyShowIn: 'texts',
    PrefersNonDefaultGPU: 'flag',
    SingleMainWindow: 'flag',
    StartupNotify: 'flag',
    StartupWMClass: 'text',
    TryExec: 'text',
    glob_patterns: 'text map',
  },
};

const urlType: ObjectShape = {
  required: { CFBundleURLSchemes: 'texts', CFBundleURLName: 'text' },
  optional: { CFBundleTypeRole: ['Editor', 'Viewer', 'Shell', 'None'], CFBundleURLIconFile: 'text' },
};

const documentType: ObjectShape = {
  required: {
    CFBundleTypeName: 'text',
    LSItemContentTypes: 'texts',
    LSHandlerRank: ['Owner', 'Default', 'Alternate', 'None'],
  },
  optional: {
    CFBundleTypeIconFile: 'text',
    CFBundleTypeRole: ['Editor', 'Viewer', 'Shell', 'QLGenerator', 'None'],
  },
};

const typeDeclaration: ObjectShape = {
  required: { UTTypeConformsTo: 'texts', UTTypeIdentifier: 'text', UTTypeTagSpecification: 'lists by text' },
  optional: { UTTypeDescription: 'text', UTTypeIconFile: 'text', UTTypeReferenceURL: 'text' },
};

/** Keys of Apple's property lists. */
const macos: ObjectShape = {
  optional: {
    ...overrides,
    CFBundleDisplayName: 'text',
    CFBundleIdentifier: 'text',
    CFBundleName: 'text',
    CFBundleSpokenName: 'text',
    CFBundleVersion: 'text',
    CFBundleURLTypes: { list: urlType },
    CFBundleDocumentTypes: { list: documentType },
    LSApplicationCategoryType: 'text',
    LSBackgroundOnly: 'flag',
    LSEnvironment: 'text map',
    LSMinimumSystemVersion: 'text',
    LSMultipleInstancesProhibited: 'flag',
    LSRequiresNativeExecution: 'flag',
    NSSupportsAutomaticGraphicsSwitching: 'flag',
    UTExportedTypeDeclarations: { list: typeDeclaration },
    UTImportedTypeDeclarations: { list: typeDeclaration },
    entitlements: 'texts',
    link_in_bundle: 'text map',
    event_handler: 'text',
  },
};

const item: ObjectShape = {
  required: {
    name: itemName,
    description: 'text',
    command: 'texts',
    platforms: { optional: { linux, osx: macos, win: windows } },
  },
  optional: itemOptions,
};

export const menuSchema: ObjectShape = {
  required: { $schema: 'text', menu_name: 'text', menu_items: { list: item } },
  isOpen: true,
};
