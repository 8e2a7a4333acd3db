import { isFields, type Fields } from "../wire/envelope.ts";
import { Refusal } from "./refusal.ts";

/** The text parameter `name`; refuses whatever is no text. */
export function textOf(params: Fields, name: string): string {
  const value = params[name];
  if (typeof value !== "string") throw new Refusal("InvalidParameterValueError");
  return value;
}

/** The number parameter `name`; refuses whatever is no number. */
export function numberOf(params: Fields, name: string): number {
  const value = params[name];
  if (typeof value !== "number") throw new Refusal("InvalidParameterValueError");
  return value;
}

/** The list parameter `name`; refuses whatever is no list. */
export function listOf(params: Fields, name: string): readonly unknown[] {
  const value = params[name];
  if (!Array.isArray(value)) throw new Refusal("InvalidParameterValueError");
  return value as readonly unknown[];
}

/** The object parameter `name`; refuses whatever is no object. */
export function fieldsOf(params: Fields, name: string): Fields {
  const value = params[name];
  if (!isFields(value)) throw new Refusal("InvalidParameterValueError");
  return value;
}

/** Every value of an object that is a text, by its name. */
export function textsOf(fields: Fields): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) if (typeof value === "string") texts[name] = value;
  return texts;
}
