#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A growing run of bytes that a page is written into.
///
/// The one place, beside the wrappers of C libraries, where unsafe memory is used: `[UInt8].append`
/// costs half as much again on the way every output byte takes.
public struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int

  @usableFromInline var _count: Int

  /// The number of bytes written so far.
  @inlinable public var count: Int { _count }

  /// The byte written last; nil while there is none.
  @inlinable public var last: UInt8? { _count == 0 ? nil : base[_count &- 1] }

  /// Creates an empty buffer with room for `capacity` bytes before it has to grow.
  public init(capacity: Int = 4096) {
    self.capacity = max(capacity, 16)
    self.base = .allocate(capacity: self.capacity)
    self._count = 0
  }

  deinit { base.deallocate() }

  /// Makes room for `additional` more bytes; amortised O(1) per byte.
  @inlinable @inline(__always)
  public mutating func reserve(_ additional: Int) {
    if capacity - _count < additional { grow(additional) }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ additional: Int) {
    let wanted = max(capacity * 2, _count + additional)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    grown.update(from: base, count: _count)
    base.deallocate()
    base = grown
    capacity = wanted
  }

  /// Appends one byte.
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    base[_count] = byte
    _count &+= 1
  }

  /// Appends every byte of `bytes`.
  @inlinable
  public mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  @usableFromInline
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    reserve(bytes.count)
    (base + _count).update(from: source, count: bytes.count)
    _count &+= bytes.count
  }

  /// Appends every byte of `bytes`.
  @inlinable
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends every byte of `bytes`.
  @inlinable
  public mutating func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends what another buffer holds.
  @inlinable
  public mutating func append(contentsOf other: borrowing ByteBuffer) {
    append(UnsafeBufferPointer(start: other.base, count: other._count))
  }

  /// Appends the UTF-8 of `text`.
  @inlinable
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends the UTF-8 of a literal, without making a `String`.
  @inlinable @inline(__always)
  public mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a whole number in decimal.
  public mutating func append(decimal number: Int) {
    append(String(number))
  }

  /// Forgets everything written after the first `count` bytes; their memory is kept for reuse.
  public mutating func truncate(to count: Int) {
    precondition(
      count >= 0 && count <= _count, "a buffer cannot be truncated to more than it holds")
    _count = count
  }

  /// Calls `body` with what has been written, for C functions that want a pointer.
  public borrowing func withUnsafeBytes<R: ~Copyable, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    try body(UnsafeRawBufferPointer(start: base, count: _count))
  }

  /// A copy of what has been written; O(n).
  public func copy() -> [UInt8] {
    [UInt8](UnsafeBufferPointer(start: base, count: _count))
  }
}
