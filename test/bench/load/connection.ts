import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const STATUS_AT = 'HTTP/1.1 '.length;

/** An answer: its status, and its text as it came. */
export interface Reply {
  status: number;
  text: string;
}

/**
 * One keep-alive connection with one request at a time, over a bare socket: a full HTTP client would take as much of the
 * two cores as the servers that it is to measure.
 */
export class Connection {
  private received = '';
  private resolve: ((reply: Reply) => void) | undefined;
  private reject: ((error: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => this.take(text));
    socket.on('error', (error) => this.reject?.(error));
    socket.on('close', () => this.reject?.(new Error('The server closed the connection')));
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Connection(socket);
  }

  ask(request: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.reject = undefined;
    this.socket.destroy();
  }

  private take(text: string): void {
    this.received = this.received === '' ? text : this.received + text;
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.received)?.[1];
    if (length === undefined) this.reject?.(new Error('An answer without Content-Length'));
    if (this.received.length < end + 4 + Number(length)) return;
    const reply = { status: Number(this.received.slice(STATUS_AT, STATUS_AT + 3)), text: this.received };
    this.received = '';
    this.resolve?.(reply);
  }
}
