/**
 * A folder that cannot be read from or written to as asked: it is not there, or it holds something
 * that is not a dataset. The message is for the user; what is wrong *inside* a dataset is a finding.
 */
export class DatasetFolderError extends Error {
  override readonly name = "DatasetFolderError";
}
