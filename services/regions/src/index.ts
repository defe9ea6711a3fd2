export { DivisionListError } from './features/divisions/division-list';
export { type LoadedDivisions, loadDivisions } from './features/divisions/division-load-service';
export { regionsModule } from './module';
