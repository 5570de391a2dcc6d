import CCmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The memory that one thread's parses are made in: handed out from the front, taken back all at once.
///
/// libcmark asks for memory through three functions without a context, so the arena they serve from
/// can only be found through the thread. A value of this type is the right to use this thread's arena;
/// when it ends, everything allocated since is void. One at a time: a parse never starts another.
struct Arena: ~Copyable {
  private let state: UnsafeMutablePointer<ArenaState>

  /// Takes this thread's arena, which is made at the first use and freed with the thread.
  init() {
    if let existing = pthread_getspecific(arenaKey) {
      state = existing.assumingMemoryBound(to: ArenaState.self)
    } else {
      state = .allocate(capacity: 1)
      state.initialize(to: ArenaState())
      pthread_setspecific(arenaKey, state)
    }
  }

  deinit { state.pointee.reset() }

  /// The functions that allocate from this arena, at an address that outlives every parse.
  var allocator: UnsafeMutablePointer<cmark_mem> { state.pointee.functions }
}

/// Where each thread keeps the address of its arena.
private let arenaKey: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key) { address in
    // Glibc and Darwin disagree on whether the address is optional.
    let known: UnsafeMutableRawPointer? = address
    guard let state = known?.assumingMemoryBound(to: ArenaState.self) else { return }
    state.pointee.freeAll()
    state.deinitialize(count: 1)
    state.deallocate()
  }
  return key
}()

/// The arena of the thread that calls, which a running parse has made.
private func arenaOfThisThread() -> UnsafeMutablePointer<ArenaState>? {
  pthread_getspecific(arenaKey)?.assumingMemoryBound(to: ArenaState.self)
}

private struct ArenaState {
  /// Every piece is preceded by its size, which `realloc` needs, in a header that keeps the alignment.
  private static let header = 16
  private static let firstChunkSize = 1 << 18

  let functions: UnsafeMutablePointer<cmark_mem>
  private var next: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer
  private let firstChunk: UnsafeMutableRawPointer
  private var furtherChunks: [UnsafeMutableRawPointer] = []

  init() {
    functions = .allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in arenaOfThisThread()?.pointee.allocate(zeroed: count * size) },
        realloc: { old, size in arenaOfThisThread()?.pointee.reallocate(old, size: size) },
        free: { piece in arenaOfThisThread()?.pointee.free(piece) }))
    firstChunk = .allocate(byteCount: Self.firstChunkSize, alignment: 16)
    next = firstChunk
    end = firstChunk + Self.firstChunkSize
  }

  mutating func allocate(zeroed size: Int) -> UnsafeMutableRawPointer {
    let piece = allocate(size)
    memset(piece, 0, size)
    return piece
  }

  mutating func reallocate(_ old: UnsafeMutableRawPointer?, size: Int) -> UnsafeMutableRawPointer {
    guard let old else { return allocate(size) }
    let oldSize = Self.size(of: old)
    if size <= oldSize { return old }
    // The piece handed out last grows where it stands, which is what libcmark's buffers mostly need.
    if isLast(old), end - old >= Self.rounded(size) {
      return take(size, from: old - Self.header)
    }
    let piece = allocate(size)
    memcpy(piece, old, oldSize)
    return piece
  }

  /// Takes a piece back if it was handed out last; all others wait for ``reset()``.
  mutating func free(_ piece: UnsafeMutableRawPointer?) {
    if let piece, isLast(piece) { next = piece - Self.header }
  }

  private static func rounded(_ size: Int) -> Int { (size + 15) & ~15 }

  private static func size(of piece: UnsafeMutableRawPointer) -> Int {
    (piece - header).load(as: Int.self)
  }

  private func isLast(_ piece: UnsafeMutableRawPointer) -> Bool {
    piece + Self.rounded(Self.size(of: piece)) == next
  }

  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let needed = Self.rounded(size) + Self.header
    if end - next < needed {
      let chunkSize = max(Self.firstChunkSize << min(furtherChunks.count, 8), needed)
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: chunkSize, alignment: 16)
      furtherChunks.append(chunk)
      next = chunk
      end = chunk + chunkSize
    }
    return take(size, from: next)
  }

  private mutating func take(
    _ size: Int, from start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    start.storeBytes(of: size, as: Int.self)
    next = start + Self.header + Self.rounded(size)
    return start + Self.header
  }

  /// Takes everything back; the first chunk is kept for the thread's next parse.
  mutating func reset() {
    for chunk in furtherChunks { chunk.deallocate() }
    furtherChunks.removeAll()
    next = firstChunk
    end = firstChunk + Self.firstChunkSize
  }

  func freeAll() {
    for chunk in furtherChunks { chunk.deallocate() }
    firstChunk.deallocate()
    functions.deallocate()
  }
}
