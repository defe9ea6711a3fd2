import type { LoadOrder } from './load-order';
import { runLoad } from './run-load';

/** The process that makes the load: one order after another, one result each. */
process.on('message', (order: LoadOrder) => {
  runLoad(order).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
process.once('disconnect', () => process.exit());
