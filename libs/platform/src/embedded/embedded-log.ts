type LogMethod = (fields: object, message: string) => void;

/** The part of a pino logger that the embedded database uses. */
export interface EmbeddedLog {
  debug: LogMethod;
  info: LogMethod;
  warn: LogMethod;
  error: LogMethod;
}
