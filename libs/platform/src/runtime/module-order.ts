import type { ServiceModule } from './service-module';

/** The modules so that each comes after those it depends on. Throws when they depend on each other in a circle. */
export function inOrderOfDependencies(modules: ServiceModule[]): ServiceModule[] {
  const ordered: ServiceModule[] = [];
  const visit = (module: ServiceModule, path: string[]) => {
    if (ordered.includes(module)) return;
    if (path.includes(module.name))
      throw new Error(`Modules depend on each other: ${[...path, module.name].join(' → ')}`);
    for (const name of module.dependsOn) {
      const dependency = modules.find((candidate) => candidate.name === name);
      if (!dependency) throw new Error(`${module.name} depends on ${name}, which is not there`);
      visit(dependency, [...path, module.name]);
    }
    ordered.push(module);
  };
  for (const module of modules) visit(module, []);
  return ordered;
}
