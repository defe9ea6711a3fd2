export { fundingModule } from './module';
