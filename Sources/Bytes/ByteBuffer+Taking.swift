extension ByteBuffer {
  /// Removes and returns everything written after the first `start` bytes.
  /// - Complexity: O(bytes taken).
  public mutating func take(from start: Int) -> [UInt8] {
    precondition(start >= 0 && start <= count, "a buffer holds no bytes before its start")
    let taken = [UInt8](UnsafeBufferPointer(start: base + start, count: count - start))
    truncate(to: start)
    return taken
  }
}
