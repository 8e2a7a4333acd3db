/**
 * The web build of Office.js leans on "MicrosoftAjax.js", which its package does not hold and which it would fetch from
 * Microsoft. This is our own, smallest stand-in for what it touches there; it must be in the page before Office.js is.
 */

/** What Office.js says of a parameter it expects. */
interface ParameterSpec {
  readonly name: string;
  readonly type?: unknown;
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
  readonly parameterArray?: boolean;
}

/** Says what is wrong with the arguments of one of Office.js's own functions; null for nothing. */
export type Objection = (args: readonly unknown[]) => Error | null;

/** A page's window, as far as the shim needs it. In tests it belongs to another realm than this code. */
export interface ShimWindow {
  readonly Function: FunctionConstructor;
  readonly Error: ErrorConstructor;
  readonly String: unknown;
  readonly Number: unknown;
  readonly Boolean: unknown;
  readonly Object: unknown;
  readonly Array: unknown;
  Sys?: unknown;
  Type?: unknown;
}

/** How a value of each of the page's own types is known: `instanceof` would not know literals. */
function typeTests(window: ShimWindow): ReadonlyMap<unknown, (value: unknown) => boolean> {
  return new Map<unknown, (value: unknown) => boolean>([
    [window.String, (value) => typeof value === "string"],
    [window.Number, (value) => typeof value === "number"],
    [window.Boolean, (value) => typeof value === "boolean"],
    [window.Function, (value) => typeof value === "function"],
    [window.Array, (value) => Array.isArray(value)],
    [window.Object, () => true],
  ]);
}

function isOf(value: unknown, type: unknown, tests: ReturnType<typeof typeTests>): boolean {
  const test = tests.get(type);
  if (test !== undefined) return test(value);
  return typeof type !== "function" || value instanceof type;
}

/** The errors that Office.js makes and throws. They belong to the page's realm, as its own would. */
function errorMakers(window: ShimWindow) {
  const make = (name: string, message: string, paramName?: string): Error => {
    const where = paramName === undefined ? "" : `\nParameter name: ${paramName}`;
    return Object.assign(new window.Error(`${name}: ${message}${where}`), { name, paramName });
  };
  return {
    argument: (param?: string, message = "Value does not fall within the expected range.") =>
      make("Sys.ArgumentException", message, param),
    argumentNull: (param?: string) => make("Sys.ArgumentNullException", "Value cannot be null.", param),
    argumentUndefined: (param?: string) =>
      make("Sys.ArgumentUndefinedException", "Value cannot be undefined.", param),
    argumentType: (param?: string) =>
      make("Sys.ArgumentTypeException", "Object cannot be converted to the required type.", param),
    parameterCount: (message = "Parameter count mismatch.") => make("Sys.ParameterCountException", message),
  };
}

/** The two checks of arguments. They give an error or null; they do not throw. */
function validators(window: ShimWindow, errors: ReturnType<typeof errorMakers>, objection: Objection) {
  const tests = typeTests(window);
  const validateParameter = (value: unknown, spec: ParameterSpec, name: string): Error | null => {
    const mayLack = spec.mayBeNull === true;
    if (value === undefined) return mayLack || spec.optional === true ? null : errors.argumentUndefined(name);
    if (value === null) return mayLack ? null : errors.argumentNull(name);
    return spec.type === undefined || isOf(value, spec.type, tests) ? null : errors.argumentType(name);
  };
  const validateParams = (args: ArrayLike<unknown>, specs: readonly ParameterSpec[]): Error | null => {
    const missing = specs.slice(args.length);
    const mayLack = (spec: ParameterSpec) =>
      spec.optional === true || spec.mayBeNull === true || spec.parameterArray === true;
    if (!missing.every(mayLack)) return errors.parameterCount();
    for (const [index, spec] of specs.slice(0, args.length).entries()) {
      const error = validateParameter(args[index], spec, spec.name);
      if (error !== null) return error;
    }
    return objection(Array.from(args));
  };
  return { _validateParameter: validateParameter, _validateParams: validateParams };
}

/** Joins texts; the one class of the old library that Office.js makes use of. */
class StringBuilder {
  readonly #parts: string[] = [];

  append(text: string): this {
    this.#parts.push(text);
    return this;
  }

  toString(): string {
    return this.#parts.join("");
  }
}

function registerNamespace(window: ShimWindow, path: string): void {
  let at = window as unknown as Record<string, unknown>;
  for (const name of path.split(".")) at = (at[name] ??= {}) as Record<string, unknown>;
}

/** Puts the shim into a page, with one more check of arguments. Does nothing where the true library is already there. */
export function installAjaxShim(window: ShimWindow, objection: Objection): void {
  if (window.Sys !== undefined) return;
  const errors = errorMakers(window);
  Object.assign(window.Error, errors);
  Object.assign(window.Function, validators(window, errors, objection));
  const type = Object.assign(window.Function, {
    registerNamespace: (path: string) => {
      registerNamespace(window, path);
    },
    registerClass: () => type,
  });
  Object.assign(window.Function.prototype as object, { registerClass: () => type });
  window.Type = type;
  window.Sys = {
    StringBuilder,
    Debug: { trace: () => undefined },
    Browser: { InternetExplorer: {}, agent: null },
    Serialization: {
      JavaScriptSerializer: {
        serialize: JSON.stringify,
        deserialize: (json: string): unknown => JSON.parse(json),
      },
    },
  };
}
