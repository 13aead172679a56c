/** Why there is no connection, in words that say what to do. */
import { ConnectionError, type DockerError, TimeoutError } from '../errors.ts';
import type { Address } from './address.ts';

/** @param operation undefined while connecting */
export function unreachable(error: Error, address: Address, operation?: string): DockerError {
  const context = { operation, cause: error };
  const code = codeOf(error);
  const { host } = address;
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return new TimeoutError(`${host} does not answer`, context);
  }
  return new ConnectionError(`${host}: ${reasonOf(error, code, address, operation)}`, context);
}

function codeOf(error: Error & { code?: unknown; errors?: unknown }): string {
  // a name with several addresses fails with all their errors
  const [first] = Array.isArray(error.errors) ? (error.errors as { code?: unknown }[]) : [];
  return String(error.code ?? first?.code ?? '');
}

function reasonOf(error: Error, code: string, { kind, ...address }: Address, operation: string | undefined): string {
  const secure = 'tls' in address && address.tls !== undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied: is this user in the group that may use the socket?';
    case 'ENOENT':
      return 'no such socket: is Docker running?';
    case 'ECONNREFUSED':
      return 'nothing listens there: is Docker running?';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the host name is unknown';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'the host cannot be reached';
    case 'HPE_INVALID_CONSTANT':
      // a TLS alert where an HTTP answer was expected
      return kind === 'tcp' && !secure
        ? 'the answer is not HTTP, as from one that wants TLS (DOCKER_TLS_VERIFY=1, DOCKER_CERT_PATH)'
        : 'the answer is not HTTP';
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return 'it does not speak TLS: unset DOCKER_TLS_VERIFY, or use its TLS port';
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return `its certificate is not signed by the authority we trust (${code}): is ca.pem the right one?`;
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `its certificate is for another name: ${error.message}`;
    case 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED':
    case 'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE':
    case 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA':
      return 'it does not accept our certificate: are cert.pem and key.pem the right ones?';
    case 'UND_ERR_SOCKET':
    case 'ECONNRESET':
      // not every server says why it hangs up on a client that it does not trust, or does not understand
      if (kind !== 'tcp' || operation !== 'SystemPing') return `the connection broke: ${error.message}`;
      return secure
        ? 'it hung up on the first request, as one does that does not accept our certificate (cert.pem, key.pem)'
        : 'it hung up on the first request, as one does that wants TLS (DOCKER_TLS_VERIFY=1, DOCKER_CERT_PATH)';
    default:
      return error.message || code;
  }
}
