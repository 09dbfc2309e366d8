/**
 * Whether a request was meant for this machine, judged by its Host header.
 *
 * Listening on loopback is not enough: a web page may point its own host name at 127.0.0.1 (DNS rebinding) and then read
 * our answers as its own. Its requests still carry its name, so any name but ours is refused.
 */
export function isLocalHost(host: string | null): boolean {
  return host !== null && /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host);
}
