/// What compiling may come to: no honest theme comes near, and a hostile one cannot fill the memory.
struct CompilationBounds: Sendable {
  /// Templates, counted once for every stack of contexts that they are compiled for.
  var units = 20_000
  /// Tags and lines of text, counted as often as they are compiled.
  var tokens = 2_000_000
  /// Bytes of literal text.
  var text = 1 << 28
}

/// What rendering one template may come to.
struct RenderingBounds: Sendable {
  /// How deep templates may include one another.
  var depth = 100
  /// Elements of lists, and inclusions: all that can make rendering long.
  var steps = 5_000_000
  /// Bytes written: more than any reader could load.
  var output = 1 << 28
}
