import CSodium

/// libsodium's keyed hashes: BLAKE2b and SipHash-2-4.
enum Sodium {
  /// Lets libsodium choose the fastest code for this processor; without it, it works and is slower.
  private static let isReady = sodium_init() >= 0

  /// The BLAKE2b hash of `message`.
  /// - Parameters:
  ///   - key: none, or 16 to 64 bytes.
  ///   - length: of the hash, 16 to 64 bytes.
  static func blake2b(_ message: ArraySlice<UInt8>, key: [UInt8] = [], length: Int) -> [UInt8] {
    _ = isReady
    return [UInt8](unsafeUninitializedCapacity: length) { hash, filled in
      guard let output = hash.baseAddress else { return }
      hash.initialize(repeating: 0)
      message.withUnsafeBufferPointer { message in
        key.withUnsafeBufferPointer { key in
          _ = crypto_generichash(
            output, length, message.baseAddress, UInt64(message.count),
            key.isEmpty ? nil : key.baseAddress, key.count)
        }
      }
      filled = length
    }
  }

  /// BLAKE2b applied `rounds` times, each time to the hash before.
  /// - Parameter key: 16 to 64 bytes.
  static func blake2b(_ message: ArraySlice<UInt8>, key: [UInt8], rounds: Int) -> SequenceSeed {
    _ = isReady
    var seed = SequenceSeed()
    key.withUnsafeBufferPointer { key in
      withUnsafeMutableBytes(of: &seed) { seed in
        let hash = seed.bindMemory(to: UInt8.self)
        guard let output = hash.baseAddress else { return }
        message.withUnsafeBufferPointer { message in
          _ = crypto_generichash(
            output, hash.count, message.baseAddress, UInt64(message.count), key.baseAddress,
            key.count)
        }
        for _ in 1..<max(rounds, 1) {
          // BLAKE2b has read its message before it writes the hash, so the two may share memory.
          _ = crypto_generichash(
            output, hash.count, output, UInt64(hash.count), key.baseAddress, key.count)
        }
      }
    }
    return seed
  }

  /// The SipHash-2-4 of `number` under `seed`.
  static func sipHash(_ number: UInt64, key seed: SequenceSeed) -> UInt64 {
    var hash: UInt64 = 0
    withUnsafeBytes(of: number.littleEndian) { message in
      withUnsafeBytes(of: seed) { key in
        withUnsafeMutableBytes(of: &hash) { hash in
          let hash = hash.bindMemory(to: UInt8.self)
          let key = key.bindMemory(to: UInt8.self)
          guard let output = hash.baseAddress, let key = key.baseAddress else { return }
          _ = crypto_shorthash(
            output, message.bindMemory(to: UInt8.self).baseAddress, UInt64(message.count), key)
        }
      }
    }
    return UInt64(littleEndian: hash)
  }

  /// Bytes in RFC 4648's base64 with the alphabet for addresses, without padding.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING
    let capacity = sodium_base64_encoded_len(bytes.count, variant)
    return [UInt8](unsafeUninitializedCapacity: capacity) { text, filled in
      guard let output = text.baseAddress, !bytes.isEmpty else { return }
      bytes.withUnsafeBufferPointer { bytes in
        guard let input = bytes.baseAddress else { return }
        output.withMemoryRebound(to: CChar.self, capacity: capacity) {
          _ = sodium_bin2base64($0, capacity, input, bytes.count, variant)
        }
      }
      // The last byte is the zero that ends a string of C's.
      filled = capacity - 1
    }
  }

  /// What ``base64(_:)`` encoded, line feeds left out; nil when it is anything else.
  static func bytes(base64 text: ArraySlice<UInt8>) -> [UInt8]? {
    var isRight = false
    let capacity = text.count / 4 * 3 + 3
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { bytes, filled in
      var count = 0
      text.withUnsafeBufferPointer { text in
        guard let output = bytes.baseAddress, let input = text.baseAddress else { return }
        input.withMemoryRebound(to: CChar.self, capacity: text.count) {
          isRight =
            sodium_base642bin(
              output, capacity, $0, text.count, "\n", &count, nil,
              sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0
        }
      }
      filled = isRight ? count : 0
    }
    return isRight ? bytes : nil
  }
}

/// What the places of a word sequence are hidden by: 128 bits that nobody knows who does not know the
/// words.
struct SequenceSeed: Sendable, Equatable {
  var low: UInt64 = 0
  var high: UInt64 = 0
}
