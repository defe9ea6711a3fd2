import { answerOrders } from '../stage/asked-process';
import { runLoad } from './run-load';

/** The process that makes the load. */
answerOrders(runLoad);
