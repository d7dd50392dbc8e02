/** Finds what the items of a page are. */

/**
 * The items of an answer: those of the array that `Page` names, or of the arrays inside the object that it names. Where
 * `Page` is a union, its member that fits the answer counts.
 */
export type ItemOf<Data, Page> = Page extends unknown
  ? Data extends Page
    ? ItemIn<Data, Page>
    : never
  : never;

type ItemIn<Data, Page> = {
  [Key in keyof Data & keyof Page]: Page[Key] extends readonly unknown[]
    ? ElementOf<Data[Key]>
    : object extends Page[Key]
      ? ElementInside<NonNullable<Data[Key]>>
      : never;
}[keyof Data & keyof Page];

type ElementInside<Value> = { [Key in keyof Value]-?: ElementOf<Value[Key]> }[keyof Value];

type ElementOf<Value> = NonNullable<Value> extends readonly (infer Item)[] ? Item : never;
