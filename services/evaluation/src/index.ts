export { evaluationModule } from './module';
