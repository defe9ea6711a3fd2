export { regionsModule } from './module';
