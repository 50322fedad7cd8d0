export { parseTomlDocument, type TomlDocument, type TomlTable } from './document.js';
export { type Finding, type FindingExtras, Findings, type MarkedPart, type TomlPath } from './findings.js';
export { locateFindings } from './locate.js';
export { isTomlTable, quotedList, reportType, TableReader, tomlTypeName } from './reader.js';
