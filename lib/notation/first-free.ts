/** A name with the first number behind it, from 2 on, that makes it free. */
export function firstFree(name: string, isFree: (tried: string) => boolean): string {
  let number = 2;
  while (!isFree(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
