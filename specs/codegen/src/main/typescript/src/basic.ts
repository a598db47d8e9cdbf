/**
 * The `Authorization` header of a registered client (client_secret_basic, RFC 6749 section 2.3.1): id and secret are
 * form-encoded before they are joined.
 */
export function clientBasic(clientId: string, secret: string): string {
  return `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(secret)}`)}`;
}

function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
