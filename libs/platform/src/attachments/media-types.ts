/** What a file's content must show beside its name: fixed bytes at its start, a part of an OOXML package, or text. */
export type Evidence = { signature: readonly number[] } | { part: string } | 'text';

/** A kind of file that is taken. */
export interface MediaType {
  mediaType: string;
  extensions: readonly string[];
  evidence: Evidence;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';

/** All kinds of files that are taken. Formats that hold macros or scripts are not among them. */
export const MEDIA_TYPES: readonly MediaType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], evidence: { signature: [0x25, 0x50, 0x44, 0x46, 0x2d] } },
  {
    mediaType: 'image/png',
    extensions: ['png'],
    evidence: { signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], evidence: { signature: [0xff, 0xd8, 0xff] } },
  {
    mediaType: `${OOXML}.wordprocessingml.document`,
    extensions: ['docx'],
    evidence: { part: 'word/document.xml' },
  },
  { mediaType: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'], evidence: { part: 'xl/workbook.xml' } },
  { mediaType: 'text/plain', extensions: ['txt'], evidence: 'text' },
  { mediaType: 'text/csv', extensions: ['csv'], evidence: 'text' },
];

/** What a caller may send who leaves it to the name to say what the file is. */
export const UNSAID_TYPE = 'application/octet-stream';

/** The kind that a file's name says it is. */
export function mediaTypeOfName(fileName: string): MediaType | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return MEDIA_TYPES.find(({ extensions }) => extensions.includes(extension));
}

/** All extensions, for messages. */
export const EXTENSIONS = MEDIA_TYPES.flatMap(({ extensions }) => extensions).join(', ');
