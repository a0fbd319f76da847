/** The detail of an event, as it is before the element adds its label in the page. */
type Detail<Name extends keyof published.PowerBaseEventMap> = Unlabelled<published.PowerBaseEventMap[Name]["detail"]>;

type Unlabelled<T> = T extends unknown ? { [Name in keyof T as Exclude<Name, "label">]: T[Name] } : never;

/** What a method of the element promises. */
type Answer<Name extends "result" | "code" | "open"> = Awaited<ReturnType<published.PowerBaseElement[Name]>>;

/** Nobody would miss a member that may be absent. Here none may. */
type Whole<T> = T extends object ? { [Name in keyof T]-?: Whole<T[Name]> } : T;

/** The names of the members that may be null, at any depth. */
type Nullable<T> = T extends readonly (infer Element)[]
  ? Nullable<Element>
  : T extends object
    ? { [Name in keyof T]: (null extends T[Name] ? Name : never) | Nullable<NonNullable<T[Name]>> }[keyof T]
    : never;
