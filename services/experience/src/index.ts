export { experienceModule } from './module';
