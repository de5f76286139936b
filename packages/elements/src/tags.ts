import type { LitElement } from 'lit';
import type { WaresEvents } from './events/wares-event.ts';

/** `productUrl` as `product-url`. */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

/** Whether a property can be set: a getter alone is read-only. */
type IsWritable<T, K extends keyof T> =
  (<X>() => X extends { [Key in K]: T[K] } ? 1 : 2) extends <X>() => X extends { readonly [Key in K]: T[K] } ? 1 : 2
    ? false
    : true;

type SettableName<T> = {
  [K in Exclude<keyof T, keyof LitElement> & string]: T[K] extends (...values: never[]) => unknown
    ? never
    : IsWritable<T, K> extends true
      ? K
      : never;
}[Exclude<keyof T, keyof LitElement> & string];

/** `wares-cart-added` as `WaresCartAdded`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A value that an attribute can hold. */
type Written<Value> = Extract<Value, string | number | boolean | undefined>;

type Settable<T, Names extends SettableName<T> = SettableName<T>> = { [K in Names]?: T[K] | undefined } & {
  [K in Names as [Written<NonNullable<T[K]>>] extends [never] ? never : Dashed<K>]?: Written<T[K]> | undefined;
};

type Listener<K extends keyof WaresEvents> = ((event: WaresEvents[K]) => void) | undefined;

/** Listeners under the names of the events, as React 19 and Svelte 5 write them: `onwares-cart-added`. */
export type WaresListeners = {
  [K in keyof WaresEvents as `on${K}`]?: Listener<K>;
};

/** The same as Vue names them, where a template says `@wares-cart-added`: `onWaresCartAdded`. */
export type WaresVueListeners = {
  [K in keyof WaresEvents as `on${Pascal<K>}`]?: Listener<K>;
};

/**
 * What a template may say of each tag: its properties and attributes, the events of Wares, and what the framework lets
 * every element have (`Base`). Only tags whose `…/define` a program imports are there. For the types of JSX, Svelte and
 * Vue: see the guide on frameworks.
 */
export type WaresTags<Base = object> = {
  [Tag in keyof HTMLElementTagNameMap as Extract<Tag, `wares-${string}`>]: Omit<
    Base,
    keyof Settable<HTMLElementTagNameMap[Tag]>
  > &
    Settable<HTMLElementTagNameMap[Tag]> &
    WaresListeners;
};
