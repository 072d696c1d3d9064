/** The forms of names and stamps, apart from the schemas, so that the report's script can hold files against them. */

/** Hex SHA-256. */
export const sha256Pattern = /^[0-9a-f]{64}$/;

/** Safe as a file name on every system and in a URL. */
export const caseIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const maxCaseIdLength = 80;

export const eventIdPattern = /^[\w-]{8,64}$/;

/** A name of one to forty letters, digits, dots, hyphens and underlines, the middle ones inside. */
export const raterPattern = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,38}[\p{L}\p{N}])?$/u;

/** Names that Windows keeps for devices, with any extension. */
export const devicePattern = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Of a note, in UTF-16 units. */
export const maxNoteLength = 2000;

/** Of one person in one run. */
export const maxEvents = 200_000;

/** More shards of a run would leave most of them without a case, and a page of names where some are missing. */
export const mostShards = 1000;
