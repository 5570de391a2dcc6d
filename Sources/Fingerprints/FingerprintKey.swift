/// What the hashes of a fingerprint are keyed with.
public enum FingerprintKey: Sendable, Equatable {
  /// Nothing secret: everyone who has the fingerprint can verify quotes, and can guess at words.
  case `public`
  /// A secret: only who has it can verify quotes or guess.
  case secret(SecretKey)

  /// The 32 bytes that begin every hash.
  var bytes: [UInt8] {
    switch self {
    case .public: Sodium.blake2b([], key: Array("explainer fingerprint key".utf8), length: 32)
    case .secret(let key): key.bytes
    }
  }

  /// By which the right secret is known; empty when there is none.
  var check: [UInt8] {
    switch self {
    case .public: []
    case .secret(let key): key.check
    }
  }

  /// The 32 bytes that the hashes of one fingerprint are keyed with.
  func tableKey(salt: [UInt8]) -> [UInt8] { Sodium.blake2b(salt[...], key: bytes, length: 32) }
}

/// The secret of a fingerprint.
public struct SecretKey: Sendable, Equatable {
  let bytes: [UInt8]

  /// The fewest bytes that a secret may have.
  public static let fewestBytes = 16

  /// Makes the secret that a key file holds; white space at its end does not count.
  ///
  /// Nil when it is shorter than ``fewestBytes``, which would be guessed.
  public init?(fileContents: [UInt8]) {
    let end = fileContents.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    guard end >= Self.fewestBytes else { return nil }
    bytes = Sodium.blake2b(
      fileContents[..<end], key: Array("explainer fingerprint secret".utf8), length: 32)
  }

  /// Eight bytes by which a fingerprint tells whether it is given the right secret.
  var check: [UInt8] {
    Array(Sodium.blake2b(Array("check".utf8)[...], key: bytes, length: 16).prefix(8))
  }
}
