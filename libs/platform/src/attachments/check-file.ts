import { commonProblems } from '../problems/common-problems';
import { fieldError, Problem } from '../problems/problem';
import { ruleBroken } from '../problems/refusals';
import { faultOfFileName } from './file-name';
import { EXTENSIONS, type MediaType, mediaTypeOfName, UNSAID_TYPE } from './media-types';
import type { ReceivedFile } from './receive-file';
import { shows } from './sniff-file';

const NAME = 'query.fileName';

/**
 * The kind that a file is said to be, by its name and its Content-Type, before anything of it is read.
 *
 * @throws Problem `rule-broken` for a name that is none and for kinds that differ, `unsupported-media-type` for others
 */
export function saidType(fileName: string, contentType: string | undefined): MediaType {
  const fault = faultOfFileName(fileName);
  if (fault) throw ruleBroken([NAME_FAULTS[fault]]);
  const byName = mediaTypeOfName(fileName);
  if (!byName) {
    throw ruleBroken([
      fieldError(NAME, 'extension', `只接受以下类型的文件：${EXTENSIONS}`, `only these are accepted: ${EXTENSIONS}`),
    ]);
  }
  const said = contentType?.split(';')[0]?.trim().toLowerCase();
  if (said === undefined)
    throw new Problem(commonProblems['unsupported-media-type'], { parameters: { accepted: EXTENSIONS } });
  if (said !== UNSAID_TYPE && said !== byName.mediaType) {
    throw ruleBroken([
      fieldError('header.content-type', 'fileType', '与文件扩展名不符', 'is not what the extension of the name says'),
    ]);
  }
  return byName;
}

const NAME_FAULTS = {
  path: fieldError(NAME, 'path', '只能是文件名，不得含路径', 'must be a name alone, without a path'),
  characters: fieldError(NAME, 'characters', '含有不允许的字符', 'contains characters that are not allowed'),
  length: fieldError(NAME, 'maxBytes', '文件名过长，最多 255 字节', 'is longer than 255 bytes'),
};

/** @throws Problem `rule-broken` unless the content is what the file is said to be, and there is some */
export async function checkContent(file: ReceivedFile, { evidence, mediaType }: MediaType): Promise<void> {
  if (file.bytes === 0) throw ruleBroken([fieldError('', 'empty', '文件为空', 'the file is empty')]);
  if (await shows(file.path, evidence)) return;
  throw ruleBroken([
    fieldError('', 'fileType', `内容不是 ${mediaType}`, `the content is not ${mediaType}, or is not accepted as such`),
  ]);
}
